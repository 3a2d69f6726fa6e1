// Puts the playground and the lesson screen together: store, session, link,
// local memory, and the element that shows it all. In: the root's relative
// address and a way to start the engine; out: a page at work.

import { capital } from "../base/format.ts";
import { saved } from "../base/storage.ts";
import { coach, judge, type Attempt } from "../state/coach.ts";
import type { Lesson, Task } from "../state/lesson.ts";
import { keepPrefs, keepProgress, prefs, progressOf } from "../state/progress.ts";
import type { StartExplorer } from "../state/reach.ts";
import { Session, type StartEngine } from "../state/session.ts";
import { snippets } from "../state/snippets.ts";
import { initial, panels, type AppState, type Page, type Panel } from "../state/state.ts";
import { createStore, type Store } from "../state/store.ts";
import { update, type Action } from "../state/update.ts";
import { decode, encode, type Link } from "../state/url.ts";
import { fill, words } from "../words/words.ts";
import { Address } from "./address.ts";
import { AppElement } from "./app.ts";
import { fetchLesson } from "./lessons.ts";
import type { App } from "./part.ts";
import { applyTheme } from "./theme.ts";
import "./timeline.ts";

type AppStore = Store<AppState, Action>;

export async function startPlayground(base: string, startEngine: StartEngine, explorer: StartExplorer): Promise<void> {
  const root = document.documentElement;
  const page = (root.dataset["page"] ?? "play") as Page;
  const link = await decode(location.hash);
  const lesson = page === "learn" ? await fetchLesson(root.dataset["lesson"] ?? "") : null;
  const store = createStore(firstState(page, lesson, link), update);
  const session = new Session(store, startEngine);
  if (lesson !== null) openLesson(store, lesson, link);
  report(store, link, lesson !== null || page !== "learn");
  const address = keepAddress(store, session);
  show(store, session, { base, explorer, fragment: address.fragment });
  teach(store, session);
  remember(store);
  watchConnection(store);
  await address.during(session.open(link.at).then(() => keepView(store, link)));
}

export function firstState(page: Page, lesson: Lesson | null, link: Link): AppState {
  const kept = prefs();
  return {
    ...initial,
    page,
    source: link.source ?? lesson?.source ?? snippets[0]?.source ?? "",
    machine: { ...(lesson === null && link.source === undefined ? snippets[0]?.machine : lesson?.machine), ...link.machine },
    theme: kept.theme,
    singleKeys: kept.singleKeys,
    widths: kept.widths,
    open: page === "play" ? (link.open ?? kept.open ?? initial.open) : [],
    tab: lesson === null ? "code" : "lesson",
    deck: lesson === null ? "bc" : "code",
    ...(link.axis && { axis: link.axis, axisChosen: true }),
    ...(link.thread !== undefined && { picked: link.thread }),
  };
}

/** Lesson panels are known by the words of the lesson files. */
const lessonPanels: Readonly<Record<string, readonly Panel[]>> = {
  bytecode: ["bc"], stack: ["stack"], gil: ["gil", "proto"], objects: ["objects", "heap"],
};

export function openLesson(store: AppStore, lesson: Lesson, link: Link): void {
  const progress = progressOf(lesson.slug);
  store.dispatch({ type: "lesson", lesson, progress });
  if (link.source === undefined && progress.code !== "") store.dispatch({ type: "edited", source: progress.code });
  for (const name of lesson.panels ?? []) {
    const known = lessonPanels[name] ?? panels.filter((p) => p === name);
    store.dispatch({ type: "lesson-panels", panels: known });
  }
}

/** What could not be read of the link, or of the lesson. */
export function report(store: AppStore, link: Link, found: boolean): void {
  const banner = (id: "link" | "newer" | "unsaved", level: "info" | "warn", title: string, text: string): void =>
    store.dispatch({ type: "banner", banner: { id, level, title, text } });
  if (link.newer) banner("newer", "info", words.banner.newerTitle, words.banner.newer);
  if (link.problems.length > 0) banner("link", "warn", words.banner.linkTitle, fill(words.banner.link, { problems: link.problems.map(capital).join(words.link.joint) }));
  if (!found) banner("link", "warn", words.banner.lessonTitle, words.banner.lesson);
  if (!saved() && store.get().lesson !== null) banner("unsaved", "info", words.banner.unsavedTitle, words.banner.unsaved);
}

/** Watches a lesson being done, and takes the answers that its parts hand in. */
export function teach(store: AppStore, session: Session): void {
  coach(store, session);
  document.addEventListener("check", (e) => {
    const { task, attempt } = (e as CustomEvent<{ task: Task; attempt?: Attempt }>).detail;
    void judge(store, session, task, attempt);
  });
}

export function show(store: AppStore, session: Session, more: Omit<App, "state" | "send" | "session">): void {
  const element = document.querySelector<AppElement>("gp-app") ?? document.body.appendChild(new AppElement());
  const render = (state: AppState): void => {
    element.app = { state, send: store.dispatch, session, ...more };
    applyTheme(state.theme);
  };
  render(store.get());
  store.subscribe(render);
}

/** What this device keeps: preferences, and progress in the lesson. */
export function remember(store: AppStore): void {
  store.subscribe((now, before) => {
    if (now.theme !== before.theme || now.singleKeys !== before.singleKeys || now.open !== before.open || now.widths !== before.widths) keepPrefs(now);
    if (now.lesson !== null && now.progress !== before.progress) keepProgress(now.lesson.slug, now.progress);
  });
}

/** The state in the fragment: steps replace it, programs and machines push. */
function keepAddress(store: AppStore, session: Session): Address {
  const address = new Address(() => encode(store.get()), async (fragment) => {
    const link = await decode(fragment);
    const lesson = store.get().lesson;
    const source = link.source ?? lesson?.source ?? store.get().source;
    store.dispatch({ type: "opened", source, machine: { ...lesson?.machine, ...link.machine }, ...(link.open && { open: link.open }) });
    report(store, link, true);
    await session.open(link.at);
    keepView(store, link);
  });
  store.subscribe((now, before) => follow(address, now, before));
  return address;
}

/** What a change of the state is to the address. A spell of typing ends when
 * the program is stepped. */
export function follow(address: Address, now: AppState, before: AppState): void {
  if (address.opening) return;
  if (now.machine !== before.machine) return address.other(now.source !== before.source);
  if (now.source !== before.source) return address.typed();
  if (now.view !== before.view && (now.view?.status.step ?? 0) > 0) address.typedOut();
  if (now.view !== before.view || now.range !== before.range || now.axis !== before.axis || now.picked !== before.picked || now.open !== before.open) address.soon();
}

/** Loading a program forgets the view; a link brings its own. */
export function keepView(store: AppStore, link: Link): void {
  if (link.thread !== undefined) store.dispatch({ type: "thread", thread: link.thread });
  if (link.axis !== undefined) store.dispatch({ type: "axis", axis: link.axis });
  if (link.range !== undefined) store.dispatch({ type: "range", range: link.range });
}

export function watchConnection(store: AppStore): void {
  const look = (): void => store.dispatch({ type: "offline", on: !navigator.onLine });
  window.addEventListener("online", look);
  window.addEventListener("offline", look);
  look();
}
