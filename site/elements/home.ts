// The home page: what the page's own HTML says, plus what this device knows:
// where the reader was, what is done. In: the root's relative address; out:
// small elements that replace their fallbacks, and marks on the lesson links.

import { html, nothing, render, type TemplateResult } from "lit";
import { deflate } from "../base/deflate.ts";
import { coming } from "../base/lost.ts";
import { saved } from "../base/storage.ts";
import { allProgress, exportProgress, importProgress, keepPrefs, prefs, type LessonProgress } from "../state/progress.ts";
import { Session } from "../state/session.ts";
import { snippets } from "../state/snippets.ts";
import { initial, type Page } from "../state/state.ts";
import { createStore } from "../state/store.ts";
import { update } from "../state/update.ts";
import { version } from "../state/url.ts";
import { Engine } from "../engine/client.ts";
import { counted, fill, otherLang, words } from "../words/words.ts";
import { header } from "./header.ts";
import { icon } from "./icons.ts";
import { applyTheme } from "./theme.ts";

interface LessonLink {
  readonly slug: string;
  readonly number: number;
  readonly link: HTMLAnchorElement;
  readonly state: "new" | "started" | "done";
}

export function startHome(base: string): void {
  showHeader(base);
  showProgress(base);
  void links(base).then((all) => put("gp-snippets", all));
  void showDemo(base);
  void coming(import("./mini.ts")).then(({ showMinis }) => showMinis());
}

/** What this device knows of the reader; note tells how an import went. */
function showProgress(base: string, note = ""): void {
  const lessons = readLessons();
  for (const l of lessons) mark(l);
  for (const chapter of document.querySelectorAll<HTMLElement>(".chapter")) countDone(chapter, lessons);
  put("gp-continue", next(base, lessons, note));
}

async function take(base: string, file: File | undefined): Promise<void> {
  if (file === undefined) return;
  showProgress(base, importProgress(await file.text()) ? words.home.imported : words.home.notProgress);
}

/** Places that Lit manages: emptied by anyone else, they would stay empty. */
const filled = new WeakSet<HTMLElement>();

function put(tag: string, content: TemplateResult | typeof nothing): void {
  const place = document.querySelector<HTMLElement>(tag);
  if (place === null) return;
  if (!filled.has(place)) place.replaceChildren(); // what the page's HTML said
  filled.add(place);
  render(content, place);
}

/** The header's theme button needs a store; nothing else on this page does. */
export function showHeader(base: string, page: Page = "home"): void {
  const store = createStore({ ...initial, page, ...prefs(), open: [] }, update);
  const session = new Session(store, (o) => Engine.start(o));
  const show = (): void => put("gp-home-header", header({ state: store.get(), send: store.dispatch, session, base }));
  store.subscribe((now) => {
    applyTheme(now.theme);
    keepPrefs(now);
    show();
  });
  show();
}

/** The lessons as the page's HTML lists them. */
function readLessons(): LessonLink[] {
  const progress = allProgress();
  return [...document.querySelectorAll<HTMLAnchorElement>("a[data-lesson]")].map((link) => {
    const slug = link.dataset["lesson"] ?? "";
    return { slug, link, number: link.closest("li")?.value ?? 0, state: stateOf(progress[slug]) };
  });
}

function stateOf(p: LessonProgress | undefined): LessonLink["state"] {
  if (p === undefined || p.answer === null || p.answer === undefined) return "new";
  const tasks = Object.values(p.tasks ?? {});
  return p.ran && tasks.length > 0 && tasks.every((t) => t.passed) ? "done" : "started";
}

function mark(l: LessonLink): void {
  l.link.dataset["state"] = l.state;
  const minutes = l.link.querySelector(".minutes");
  if (minutes !== null && l.state !== "new") minutes.textContent = l.state === "done" ? words.home.lessonDone : words.home.lessonStarted;
}

/** How much of a chapter is done; until something is, the page's own text stands. */
function countDone(chapter: HTMLElement, lessons: readonly LessonLink[]): void {
  const own = lessons.filter((l) => chapter.contains(l.link));
  const done = own.filter((l) => l.state === "done").length;
  const place = chapter.querySelector(".count");
  if (place === null || done === 0) return;
  place.textContent = done === own.length ? words.home.chapterDone : fill(words.home.chapterPart, { done, n: own.length });
}

/** A reader whose browser prefers the other language is told of it, no more. */
function offer(): TemplateResult | typeof nothing {
  const { other } = document.documentElement.dataset;
  if (!other || !navigator.language.startsWith(otherLang.slice(0, 2))) return nothing;
  return html`<p class="muted"><a lang=${otherLang} hreflang=${otherLang} href=${other}>${words.header.other.offer}</a></p>`;
}

function next(base: string, lessons: readonly LessonLink[], note: string): TemplateResult {
  const done = lessons.filter((l) => l.state === "done").length;
  const to = lessons.find((l) => l.state === "started") ?? lessons.find((l) => l.state === "new");
  const verb = to?.state === "started" ? words.home.goOn : done > 0 ? words.home.next : words.home.start;
  return html`<div class="row">${to ? html`<a class="btn primary large" href="${base}learn/${to.slug}/">${fill(verb, { n: to.number })}</a>` : nothing}<a class="btn large" href="${base}play/">${words.home.playground}</a></div>
    ${lessons.length > 0 ? html`<div class="row muted saved"><progress max=${lessons.length} .value=${done} aria-label=${words.home.progress}></progress>${counted(lessons.length, words.home.done, { done })} ${saved() ? words.home.saved : words.home.unsaved}
      ${saved() ? html`<span><input class="vh" id="progress-file" type="file" accept=".json,application/json" @change=${(e: Event) => void take(base, (e.target as HTMLInputElement).files?.[0])}><label for="progress-file">${words.home.importProgress}</label></span>` : nothing}${Object.keys(allProgress()).length > 0 ? html`<button class="btn link small" @click=${exportProgress}>${words.help.exportProgress}</button>` : nothing}<span role="status">${note}</span></div>` : nothing}${offer()}`;
}

async function links(base: string): Promise<TemplateResult> {
  const hashes = await Promise.all(snippets.map((s) => deflate(s.source)));
  return html`<section class="part"><div><h2>${words.home.snippets}</h2><p>${words.home.snippetsSay}</p></div><div class="snips">
    ${snippets.map((s, i) => html`<a class="btn" href="${base}play/#v=${version}&c=${hashes[i]}${s.machine.profile ? `&profile=${s.machine.profile}` : ""}">${s.name}</a>`)}</div></section>`;
}

/** The recorded run beside the headline; without it the headline stands alone. */
async function showDemo(base: string): Promise<void> {
  const { fetchStill, still } = await coming(import("./still.ts"));
  const recorded = await fetchStill("counter-race");
  if (recorded === null) return;
  put("gp-demo", html`<figure class="demo" aria-label=${words.home.demoLabel}><div class="cap"><b>${words.home.demo}</b><span class="mono">2 × 200 × counter += 1</span><span class="grow"></span><span>${words.home.demoMachine}</span></div>
    ${still(recorded)}
    <div class="acts"><a class="btn small primary" href="${base}play/">${icon("run")}${words.home.demoRun}</a><span class="grow"></span><span class="mono pr">print(counter)</span><b class="mono">${recorded.printed}</b>${recorded.lost > 0 ? html`<span class="lost">${counted(recorded.lost, words.home.lost)}</span>` : nothing}</div></figure>`);
}
