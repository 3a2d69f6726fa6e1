// The embedded playground. In: a lesson or a program from the fragment; out: the
// program, to step through, and messages to the page around it (talk.ts). It
// shows the code at once and starts the engine on first use. A lesson is
// embed-lesson.ts's.

import { html, nothing, render, type TemplateResult } from "lit";
import { coming } from "../base/lost.ts";
import { prefs } from "../state/progress.ts";
import type { StartExplorer } from "../state/reach.ts";
import { Session, type StartEngine } from "../state/session.ts";
import { snippets } from "../state/snippets.ts";
import { frameOf, initial, isGone, machineOf, type AppState, type Theme } from "../state/state.ts";
import { createStore } from "../state/store.ts";
import { update } from "../state/update.ts";
import { decode, encode, type Link } from "../state/url.ts";
import { ellipsis } from "../base/format.ts";
import { fill, words } from "../words/words.ts";
import { banners } from "./banners.ts";
import { gilBody, token } from "./gil-panel.ts";
import { icon, logo, threadName } from "./icons.ts";
import { keydown } from "./keys.ts";
import { lockText } from "./machine-bar.ts";
import { output } from "./output.ts";
import { Part, type App } from "./part.ts";
import { fetchLesson } from "./lessons.ts";
import { stepper } from "./stepper.ts";
import { tabKeys } from "./tabs.ts";
import { stack } from "./thread-panel.ts";
import { say, talk } from "./talk.ts";
import { applyTheme } from "./theme.ts";
import "./bytecode.ts";
import "./editor.ts";
import "./timeline.ts";

const tabs = ["code", "bytecode", "stack", "gil", "output"] as const;
type EmbedTab = (typeof tabs)[number];

class EmbedElement extends Part {
  static override properties = { ...Part.properties, heading: {}, tab: { state: true } };
  heading = "";
  onopen: () => Promise<string> = () => Promise.resolve("");
  private tab: EmbedTab = "code";
  private href = "";

  /** The engine starts when the reader first presses something; then it does
   * what was pressed. */
  private async wake(then: () => Promise<unknown>): Promise<void> {
    if (this.app.state.engine.kind !== "idle") return;
    await this.app.session.open();
    await then();
  }

  private readonly onkey = (e: KeyboardEvent): void => keydown(this.app, e);

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.onkey);
  }

  protected override updated(): void {
    void this.onopen().then((href) => {
      if (href !== this.href) {
        this.href = href;
        this.requestUpdate();
      }
    });
  }

  protected override render(): TemplateResult {
    const { app } = this;
    const idle = app.state.engine.kind === "idle";
    return html`<main class="em">
      <div class="em-head">${logo(18)}<h1>${this.heading}</h1><span class="muted only-tablet">Python ${machineOf(app.state).python ?? "3.9"}, ${lockText(machineOf(app.state))}</span><span class="grow"></span>
        <button class="btn quiet small only-tablet" ?disabled=${idle} @click=${() => void app.session.load()}>${icon("undo")}${words.embed.reset}</button>
        <a class="btn quiet small" href=${this.href || `${app.base}play/`} target="_blank" rel="noopener">${words.embed.open}${icon("out")}</a></div>
      <div class="em-top"><div class="tabs" role="tablist" aria-label=${words.embed.panels} @keydown=${tabKeys}>${tabs.map((t) => html`<button role="tab" aria-selected=${t === this.tab} tabindex=${t === this.tab ? 0 : -1} @click=${() => { this.tab = t; }}>${words.embed.tab[t]}</button>`)}</div>${banners(app)}</div>
      <div class="mid"><section class="panel" aria-label=${words.embed.tab.code} ?data-off=${this.tab !== "code"}><gp-editor .app=${app}></gp-editor></section>
        <section class="panel side" aria-label=${words.embed.state} ?data-off=${this.tab !== "stack"}>${this.side(app.state)}</section>
        <section class="panel only-tabs" ?data-off=${this.tab !== "bytecode"} aria-label=${words.embed.tab.bytecode}><div class="panel-body" tabindex="0"><gp-bytecode .app=${app}></gp-bytecode></div></section>
        <section class="panel only-tabs" ?data-off=${this.tab !== "gil"} aria-label=${words.embed.tab.gil}>${gilBody(app)}</section>
        <section class="panel only-tabs" ?data-off=${this.tab !== "output"} aria-label=${words.embed.tab.output}>${output(app)}</section></div>
      ${idle
        ? html`<div class="stepper" role="toolbar" aria-label=${words.stepper.label}><div class="grp"><button class="btn step" disabled>${icon("back")}${words.stepper.back}</button>
            <button class="btn step primary" data-act="step" @click=${() => void this.wake(() => app.session.step(1))}>${words.stepper.step}${icon("step")}</button>
            <button class="btn step" data-act="run" @click=${() => void this.wake(() => app.session.run())}>${icon("run")}${words.stepper.run}</button></div>
            <span class="grow only-tablet"></span><span class="read only-tablet">${words.embed.nothing}</span></div>`
        : stepper(app)}
      ${!idle ? html`<gp-timeline .app=${app} embedded></gp-timeline>` : nothing}
    </main>`;
  }

  private side(s: AppState): TemplateResult {
    const threads = (s.view?.threads ?? []).filter((t) => t.state !== "ended" && t.state !== "new");
    const shown = threads.length > 2 ? threads.filter((t) => t.id !== 0).slice(0, 2) : threads;
    if (s.view === null) return html`<p class="empty">${words.embed.press}</p>`;
    return html`<div class="panel-body" tabindex="0">${token(s, s.view.gil)}
      <div class=${shown.length > 1 ? "halves" : ""}>${shown.map((t) => html`<div><h3 class="sub">${threadName(t.id, t.name)}</h3>${stack(frameOf(s, t.id)?.stack ?? [], t.id, 14)}</div>`)}</div>
      <dl class="kv">${(isGone(s) ? [] : s.view.shared).slice(0, 3).map((v) => html`<dt>${v.name}</dt><dd class="hot">${ellipsis(v.cell.repr, 20)}</dd>`)}<dt>${words.embed.next}</dt><dd>${ellipsis(s.view.nextText, 30)}</dd></dl></div>`;
  }
}

customElements.define("gp-embed", EmbedElement);

/** engine starts one; explorer another one beside it. */
export async function startEmbed(base: string, engine: StartEngine, explorer: StartExplorer): Promise<void> {
  const link = await decode(location.hash);
  const theme = themeAsked() ?? prefs().theme;
  applyTheme(theme);
  const asked = new URLSearchParams(location.hash.slice(1)).get("lesson");
  if (asked === null || link.source !== undefined) return startProgram(base, link, theme, engine);
  const lesson = link.lesson === undefined ? null : await fetchLesson(link.lesson);
  if (lesson === null) return missing(base, asked);
  const { startLessonEmbed } = await coming(import("./embed-lesson.ts"));
  document.querySelector("gp-embed")?.remove();
  await startLessonEmbed(base, lesson, link, theme, engine, explorer);
}

/** The page around may say which theme it has. */
function themeAsked(): Theme | null {
  const asked = new URLSearchParams(location.hash.slice(1)).get("theme");
  return asked === "light" || asked === "dark" ? asked : null;
}

/** A lesson that is not there: said to the reader, and to the page around. */
function missing(base: string, lesson: string): void {
  const text = fill(words.embed.noLesson, { lesson });
  const place = document.querySelector("gp-embed") ?? document.body;
  render(html`<main class="em-missing"><p role="alert">${text}</p><p><a class="btn" href=${base} target="_blank" rel="noopener">${words.lesson.all}${icon("out")}</a></p></main>`, place as HTMLElement);
  say({ type: "problem", reason: "no-lesson", lesson, text });
}

async function startProgram(base: string, link: Link, theme: Theme, engine: StartEngine): Promise<void> {
  const usual = link.source === undefined ? snippets[0] : undefined;
  const store = createStore({
    ...initial, page: "embed" as const, theme, open: ["bc", "stack", "gil"] as const,
    source: link.source ?? usual?.source ?? "",
    machine: { ...usual?.machine, ...link.machine },
  }, update);
  const session = new Session(store, engine);
  const element = document.querySelector<EmbedElement>("gp-embed") ?? document.body.appendChild(new EmbedElement());
  element.heading = words.header.brand;
  element.onopen = async () => new URL(`${base}play/#${await encode(store.get())}`, document.baseURI).href;
  const show = (state: AppState): void => {
    const app: App = { state, send: store.dispatch, session, base };
    element.app = app;
    applyTheme(state.theme);
  };
  show(store.get());
  store.subscribe(show);
  talk(session, store);
  if (link.at > 0) void session.open(link.at);
}
