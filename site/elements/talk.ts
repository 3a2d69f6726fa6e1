// Messages between the embedded playground and the page around its frame, see
// base/embedding.ts. In: the store and the session; out: messages, and what
// messages ask for. They carry no code out.

import type { Said, ToPlayground } from "../base/embedding.ts";
import { partOf, parts, tasksOf } from "../state/lesson.ts";
import type { Session } from "../state/session.ts";
import type { AppState } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import type { Action } from "../state/update.ts";
import { lang } from "../words/words.ts";

export function say(message: Said): void {
  if (window.parent !== window) window.parent.postMessage({ source: "gil-playground", v: 1, ...message }, "*");
}

export function talk(session: Session, store: Store<AppState, Action>): void {
  store.subscribe((now, before) => {
    if (now.view !== before.view && now.view !== null) say({ type: "step", step: now.view.status.step, state: now.view.status.state });
    if (now.progress !== before.progress) tellProgress(now, passedOf(before));
  });
  new ResizeObserver(() => say({ type: "resize", height: document.documentElement.scrollHeight })).observe(document.documentElement);
  let before = Promise.resolve();
  window.addEventListener("message", (e: MessageEvent<unknown>) => {
    if (e.source !== window.parent || typeof e.data !== "object" || e.data === null) return;
    const message = e.data as Partial<ToPlayground>;
    before = before.then(() => obey(session, store.get(), message)).catch(() => {});
  });
  const { lesson } = store.get();
  say({ type: "ready", lang, ...(lesson !== null && { lesson: lesson.slug, tasks: tasksOf(lesson).map((t) => t.id) }) });
  tellProgress(store.get(), passedOf(store.get()));
}

function passedOf(s: AppState): readonly string[] {
  return s.lesson === null ? [] : tasksOf(s.lesson).filter((t) => s.progress.tasks[t.id]?.passed).map((t) => t.id);
}

/** before: the tasks that were passed already. */
function tellProgress(s: AppState, before: readonly string[]): void {
  if (s.lesson === null) return;
  const passed = passedOf(s);
  const counts = { lesson: s.lesson.slug, done: passed.length, of: tasksOf(s.lesson).length };
  const score = counts.of === 0 ? 0 : counts.done / counts.of;
  for (const task of passed) if (!before.includes(task)) say({ type: "task-done", task, score, ...counts });
  say({ type: "progress", part: parts[partOf(s.lesson, s.progress)] ?? "done", passed, score, ...counts });
}

/** A message comes from anywhere: what is not one of the three does nothing. */
async function obey(session: Session, state: AppState, message: Readonly<Record<string, unknown>>): Promise<void> {
  const { type, code, at, direction } = message;
  if (type !== "step" && !(type === "set" && (typeof code === "string" || (Number.isInteger(at) && Number(at) >= 0)))) return;
  const idle = state.engine.kind === "idle";
  if (type === "set" && typeof code !== "string") return idle ? session.open(Number(at)) : session.goTo({ step: Number(at) });
  if (idle) await session.open();
  if (typeof code === "string") await session.replace(code.slice(0, 256 * 1024));
  else await session.step(direction === -1 ? -1 : 1);
}
