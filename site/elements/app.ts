// The playground and the lesson screen: everything in its place. In: the
// store and the session; out: the page. It renders anew on every change of the
// state; what did not change costs nothing.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { debounce } from "../base/pace.ts";
import { outdated, type AppState, type Deck, type Panel, type Tab } from "../state/state.ts";
import { fill, named, words } from "../words/words.ts";
import { banners } from "./banners.ts";
import { bytecodeHead, notes } from "./bytecode.ts";
import { gilBody, gilHead } from "./gil-panel.ts";
import { header } from "./header.ts";
import { help, legend } from "./help.ts";
import { icon, logo, type Icon } from "./icons.ts";
import { keydown } from "./keys.ts";
import { limitsDialog } from "./limits.ts";
import { machineBar } from "./machine-bar.ts";
import { output } from "./output.ts";
import { Part, styles, type App } from "./part.ts";
import { closeDialog, openDialog } from "./popover.ts";
import { closePanel, exportPopover, panelsPopover } from "./share.ts";
import { failure, sentence } from "./said.ts";
import { splitter } from "./splitter.ts";
import { stepper } from "./stepper.ts";
import { still } from "./still.ts";
import { tabKeys } from "./tabs.ts";
import { stacks, threadBody, threadTabs } from "./thread-panel.ts";
import "./editor.ts";
import "./events.ts";
import "./lesson.ts";
import "./stats.ts";

export class AppElement extends Part {
  static override properties = { ...Part.properties, said: { state: true } };
  private said = "";
  private spoken = -1;
  private readonly say = debounce(250, (text: string) => { this.said = text; });
  private readonly onkey = (e: KeyboardEvent): void => keydown(this.app, e);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.onkey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.onkey);
  }

  protected override updated(_changed: PropertyValues): void {
    const view = this.app.state.view;
    if (view === null || this.app.state.running || view.status.step === this.spoken) return;
    this.spoken = view.status.step;
    this.say(sentence(this.app.state));
  }

  protected override render(): TemplateResult {
    const { app } = this;
    const { lesson, tab } = app.state;
    return html`<div class="app" data-tab=${lesson === null && tab === "lesson" ? "code" : tab}>
      <a class="skip" href="#code" @click=${focusOn("gp-editor")}>${words.app.skipCode}</a>
      <a class="skip" href="#stepper" @click=${focusOn("[data-act=step], [data-act=run]")}>${words.app.skipStepper}</a>
      <a class="skip" href="#timeline" @click=${focusOn(".tl-head")}>${words.app.skipTimeline}</a>
      ${app.state.page === "embed" ? embedHead(app) : header(app)}
      <main class="work ${lesson === null ? "" : "with-lesson"}" aria-label=${app.state.page === "embed" && lesson !== null ? lesson.title : nothing}>
        ${lesson === null ? html`<h1 class="vh">${words.app.title}</h1>` : html`<gp-lesson .app=${app}></gp-lesson>`}
        <div class="stage">${machineBar(app)}${banners(app)}
          ${lesson === null ? playColumns(app) : learnColumns(app)}${dock(app)}</div>
      </main>
      ${tabbar(app)}
      <p class="vh" role="status" aria-live="polite">${this.said}</p>
      <p class="vh" role="alert">${failure(app.state)}</p>
      <gp-share .app=${app}></gp-share>${exportPopover(app)}${panelsPopover(app)}${help(app)}${goTo(app)}${limitsDialog(app)}
    </div>`;
  }
}

customElements.define("gp-app", AppElement);

/** An embedded lesson has no ways to other pages but the one to itself. */
function embedHead(app: App): TemplateResult {
  const slug = app.state.lesson?.slug ?? "";
  return html`<div class="em-head">${logo(18)}<b>${words.header.brand}</b><span class="grow"></span>
    <button class="btn quiet small only-tablet" aria-label=${words.header.help} title=${words.header.keys} @click=${() => openDialog("help")}>${icon("help")}</button>
    <a class="btn quiet small" href="${app.base}learn/${slug}/" target="_blank" rel="noopener">${words.embed.open}${icon("out")}</a></div>`;
}

export function focusOn(selector: string): (e: Event) => void {
  return (e) => {
    e.preventDefault();
    document.querySelector<HTMLElement>(selector)?.focus();
  };
}

function codeColumn(app: App, off: boolean): TemplateResult {
  const view = app.state.view;
  const error = app.state.sourceError;
  const chip = error !== null && error.line > 0 ? html`<span class="chip ${error.kind === "Unsupported" ? "warn" : "danger"}">${fill(words.app.line, { line: error.line })}</span>` : html`<span class="chip">${(view?.status.step ?? 0) > 0 ? words.app.editing : words.app.editMe}</span>`;
  return html`<div class="panel split-y code-col" ?data-off=${off}><section class="panel code-panel" id="code" aria-label=${words.app.code}><div class="panel-head"><h2>${words.app.code}</h2><span class="only-wide">${app.state.filename}</span><span class="grow"></span>${chip}</div>
    <div class="panel-body code-body"><gp-editor .app=${app}></gp-editor></div></section>${output(app)}</div>`;
}

function bytecodePanel(app: App): TemplateResult {
  const byLesson = app.state.byLesson.includes("bc");
  return html`<section class="panel bc-panel state-col" aria-label=${words.app.bytecode}><div class="panel-head">${bytecodeHead(app)}${byLesson ? html`<span class="fits only-wide"><span class="chip accent">${words.app.byLesson}</span></span>` : nothing}${closePanel(app, "bc", words.app.bytecode)}</div>
    <div class="panel-body ${outdated(app.state) ? "dimmed" : ""}" tabindex="0"><gp-bytecode .app=${app}></gp-bytecode></div>${notes(app)}</section>`;
}

function threadPanel(app: App): TemplateResult {
  return html`<section class="panel state-col ${outdated(app.state) ? "dimmed" : ""}" aria-label=${words.app.thread}>${threadTabs(app)}${threadBody(app)}</section>`;
}

/** A panel of the column on the right, which GIL and statistics share. */
function sidePanel(app: App, panel: "gil" | "stats", head: TemplateResult | typeof nothing, body: TemplateResult): TemplateResult {
  const { open, byLesson } = app.state;
  const name = words.deck[panel];
  const both = open.includes("gil") && open.includes("stats");
  const tabs = html`<div class="head-tabs only-wide" role="tablist" aria-label=${words.app.right} @keydown=${tabKeys}>${(["gil", "stats"] as const).map((p) => html`<button role="tab" aria-selected=${p === panel} tabindex=${p === panel ? 0 : -1} @click=${() => app.send({ type: "deck", panel: p })}>${words.deck[p]}</button>`)}</div>`;
  return html`<section class="panel state-col ${outdated(app.state) ? "dimmed" : ""}" aria-label=${name}><div class="panel-head"><h2 class=${both ? "vh" : ""}>${name}</h2>${both ? tabs : nothing}<span class="grow"></span>${head}${byLesson.includes(panel) ? html`<span class="fits only-wide"><span class="chip accent">${words.app.byLesson}</span></span>` : nothing}${closePanel(app, panel, name)}</div>${body}</section>`;
}

function gilPanel(app: App): TemplateResult {
  return sidePanel(app, "gil", gilHead(app), gilBody(app));
}

function statsPanel(app: App): TemplateResult {
  return sidePanel(app, "stats", nothing, html`<div class="panel-body" tabindex="0"><gp-stats .app=${app}></gp-stats></div>`);
}

type Column = readonly [Panel, TemplateResult];

/** Widths of the playground's columns until the reader drags a border; the
 * thread's column takes what is left. */
const usual = { code: 344, bc: 376, gil: 312 } as const;

function columnWidth(s: AppState, column: keyof typeof usual): string {
  return `minmax(0, ${s.widths[column] ?? usual[column]}px)`;
}

function isSide(p: Deck): p is "gil" | "stats" {
  return p === "gil" || p === "stats";
}

/** Which of the two that share a column stands in front. */
function sideOf(s: AppState): "gil" | "stats" | undefined {
  const open = (["gil", "stats"] as const).filter((p) => s.open.includes(p));
  return open.find((p) => p === s.deck) ?? open[0];
}

/** The four columns of the playground; a narrow one shows one beside the code. */
function playColumns(app: App): TemplateResult {
  const { open } = app.state;
  const columns: Column[] = [];
  if (open.includes("bc")) columns.push(["bc", bytecodePanel(app)]);
  if (open.includes("stack") || open.includes("objects")) columns.push(["stack", threadPanel(app)]);
  if (open.includes("gil")) columns.push(["gil", gilPanel(app)]);
  if (open.includes("stats")) columns.push(["stats", statsPanel(app)]);
  const code = columns.some(([p]) => p === "stack") ? columnWidth(app.state, "code") : "minmax(0, 1fr)";
  const side = sideOf(app.state);
  const cols = [code, ...columns.filter(([p]) => !isSide(p) || p === side).map(([p]) => (p === "bc" || isSide(p) ? columnWidth(app.state, p === "bc" ? p : "gil") : "minmax(0, 1fr)"))].join(" ");
  const shown = columns.some(([p]) => p === app.state.deck) ? app.state.deck : columns[0]?.[0];
  return html`<div class="top split-x play" ${styles({ "--cols": cols })}>${codeColumn(app, false)}${deckTabs(app, columns.map(([p]) => p), shown)}${slots(app, columns, shown, true)}</div>`;
}

/** One column of the lesson: the panels it opened, one above the other; on a
 * narrow screen they are tabs next to Code. */
function learnColumns(app: App): TemplateResult {
  const { open, deck } = app.state;
  const columns: Column[] = [];
  if (open.includes("bc")) columns.push(["bc", bytecodePanel(app)]);
  if (open.includes("objects")) columns.push(["objects", threadPanel(app)]);
  else if (open.includes("stack")) columns.push(["stack", stacks(app)]);
  if (open.includes("gil")) columns.push(["gil", gilPanel(app)]);
  if (open.includes("stats")) columns.push(["stats", statsPanel(app)]);
  const shown = columns.some(([p]) => p === deck) ? deck : (app.state.tab === "state" && columns[0]?.[0]) || "code";
  const cols = columns.length === 0 ? "minmax(0, 1fr) 64px" : "minmax(0, 1fr) minmax(0, 1fr) 64px";
  return html`<div class="top split-x learn" ${styles({ "--cols": cols })}>${deckTabs(app, ["code", ...columns.map(([p]) => p)], shown)}${codeColumn(app, shown !== "code")}
    ${columns.length === 0 ? nothing : html`<div class="panel split-y lesson-panels state-col" ?data-off=${shown === "code"}>${slots(app, columns, shown, false)}</div>`}${rail(app)}</div>`;
}

function deckTabs(app: App, names: readonly Deck[], shown: Deck | undefined): TemplateResult {
  return html`<div class="tabs deck-tabs" role="tablist" aria-label=${words.app.panels} @keydown=${tabKeys}>${names.map((p) => html`<button role="tab" aria-selected=${p === shown} tabindex=${p === shown ? 0 : -1} @click=${() => app.send({ type: "deck", panel: p })}>${named(words.deck, p)}</button>`)}</div>`;
}

/** GIL and statistics share a place where both would not fit. */
function slots(app: App, columns: readonly Column[], shown: Deck | undefined, grips: boolean): TemplateResult[] {
  return columns.map(([p, content], i) => html`<div class="slot state-col" data-panel=${p} ?data-off=${p !== shown} ?data-behind=${isSide(p) && p !== sideOf(app.state)}>${grips ? grip(app, p, i === 0 ? "code" : columns[i - 1]?.[0]) : nothing}${content}</div>`);
}

/** The border resizes the column before it, or, after the thread's column that
 * takes what is left, the one behind it. */
function grip(app: App, after: Panel, before: Deck | undefined): TemplateResult | typeof nothing {
  const [column, sign] = before === "code" || before === "bc" ? [before, 1] : [isSide(after) ? "gil" : after, -1];
  if (column !== "code" && column !== "bc" && column !== "gil") return nothing;
  const now = app.state.widths[column] ?? usual[column];
  return splitter({ name: words.deck[column], now, sign, resize: (px) => app.send({ type: "width", column, px }) });
}

const railItems = [["bc", "lines"], ["stack", "stack"], ["gil", "key"], ["stats", "chart"], ["objects", "cube"], ["events", "list"]] as const;

function rail(app: App): TemplateResult {
  return html`<nav class="rail" aria-label=${words.app.panels}>${railItems.map(([panel, picture]) => html`<button aria-pressed=${app.state.open.includes(panel)} @click=${() => app.send({ type: "panel", panel, on: !app.state.open.includes(panel) })}>${icon(picture)}${words.rail[panel]}</button>`)}</nav>`;
}

function dock(app: App): TemplateResult {
  return html`<section class="dock" aria-label=${words.app.timeline}><div id="stepper">${stepper(app)}</div>
    ${app.recorded !== undefined && app.state.engine.kind === "idle" ? html`<div id="timeline">${still(app.recorded, true)}</div>` : html`<gp-timeline id="timeline" .app=${app} class=${outdated(app.state) ? "dimmed" : ""}></gp-timeline>`}
    ${app.state.open.includes("events") || app.state.tab === "timeline" ? html`<gp-events .app=${app}></gp-events>` : nothing}
    ${legend(app)}
    <div class="strip"><span class="muted">${app.state.view?.gil.policy === "free" ? words.app.cores : words.app.holds}</span><canvas data-overview aria-hidden="true"></canvas></div></section>`;
}

function tabbar(app: App): TemplateResult {
  const tabs: [Tab, Icon][] = [["code", "code"], ["timeline", "timeline"], ["state", "stack"]];
  if (app.state.lesson !== null) tabs.unshift(["lesson", "book"]);
  const now = app.state.lesson === null && app.state.tab === "lesson" ? "code" : app.state.tab;
  return html`<nav class="views" aria-label=${words.app.view}><div class="tabbar" role="tablist" aria-label=${words.app.view} @keydown=${tabKeys}>${tabs.map(([tab, picture]) => html`<button role="tab" aria-selected=${tab === now} tabindex=${tab === now ? 0 : -1} @click=${() => app.send({ type: "tab", tab })}>${icon(picture)}${words.tab[tab]}</button>`)}</div></nav>`;
}

/** G: go to a step. */
export function goTo(app: App): TemplateResult {
  const submit = (e: SubmitEvent): void => {
    e.preventDefault();
    const form = e.target as HTMLFormElement;
    const step = Number(String(new FormData(form).get("step")).replaceAll(",", ""));
    if (Number.isFinite(step) && step >= 0) void app.session.seek(Math.round(step));
    form.closest("dialog")?.close();
  };
  return html`<dialog class="ask" id="goto" aria-labelledby="goto-title"><form method="dialog" @submit=${submit}><h1 id="goto-title">${words.app.goTo}</h1>
    <input class="field" name="step" inputmode="numeric" required pattern="[0-9,]+" aria-label=${words.app.step} placeholder=${fill(words.app.range, { n: app.state.view?.status.latest ?? 0 })}>
    <div class="row"><button class="btn small primary">${words.app.go}</button><button class="btn small" type="button" @click=${closeDialog}>${words.app.cancel}</button></div></form></dialog>`;
}
