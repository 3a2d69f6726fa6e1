// The learner is the scheduler: one card for each thread that may go on, with
// what it would do, and the hint: what can still come of each choice. In: the
// app, a Scheduling; out: choices. The Scheduler page and lessons use it.

import { html, nothing, type TemplateResult } from "lit";
import { ellipsis } from "../base/format.ts";
import type { Choice, ExploreOutcome } from "../engine/protocol.ts";
import { isOver } from "../state/coach.ts";
import { longCount, valueOf } from "../state/exploration.ts";
import { exceptionOf } from "../state/printed.ts";
import { keyOf, type Reach } from "../state/reach.ts";
import type { Scheduling } from "../state/scheduling.ts";
import { nameOf, threadOf, type AppState } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { counted, fill, named, words, woven } from "../words/words.ts";
import { glyph, icon } from "./icons.ts";
import { Part } from "./part.ts";

/** Cells of a thread's stack on its card, and outcomes in a line of the hint. */
const mostCells = 3;
const mostChips = 12;

export class Scheduler extends Part {
  static override properties = { ...Part.properties, play: { attribute: false }, turn: {} };
  play!: Scheduling;
  /** Another number when anything about the play has changed. */
  turn = 0;
  private focused = false;
  private readonly onkey = (e: KeyboardEvent): void => this.key(e);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.onkey, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.onkey, true);
  }

  private key(e: KeyboardEvent): void {
    const target = e.composedPath()[0] as HTMLElement;
    const elsewhere = target.matches("input, textarea, select, .cm-content") || document.querySelector("dialog[open], [popover]:popover-open") !== null;
    if (elsewhere || !this.app.state.singleKeys || e.ctrlKey || e.metaKey || e.altKey) return;
    const { choices } = this.play;
    if (/^[1-8]$/.test(e.key) && choices[Number(e.key) - 1] !== undefined) this.choose(Number(e.key) - 1);
    else if (e.key.toLowerCase() === "k" && this.kept() !== undefined) void this.play.keep(this.kept() ?? 0);
    else if (e.key === "Backspace" && this.play.turns.choices.length > 0) void this.play.takeBack();
    else return;
    e.preventDefault();
    e.stopPropagation();
  }

  private choose(index: number): void {
    this.focused = this.contains(document.activeElement);
    void this.play.choose(index);
  }

  /** The cards of the next choice are other buttons: who chose with the keyboard
   * goes on there. */
  protected override updated(): void {
    if (!this.focused || this.play.busy) return;
    this.focused = false;
    if (!this.contains(document.activeElement)) this.querySelector<HTMLElement>(".pick, .sched-acts button:not(:disabled)")?.focus();
  }

  /** Whom K lets go on: the thread that ran last, if it can. */
  private kept(): number | undefined {
    const { choices, turns, standing } = this.play;
    const last = standing >= 0 ? standing : turns.turns.at(-1)?.thread;
    return choices.some((c) => c.thread === last) ? last : choices[0]?.thread;
  }

  protected override render(): TemplateResult {
    const { state } = this.app;
    const { play } = this;
    const status = state.view?.status;
    if (status === undefined) return html``;
    if (status.step < status.latest) return this.lookingBack();
    return html`<div class="sched" aria-busy=${play.busy}>${isOver(state) ? this.ending() : this.question()}${this.actions()}${play.hints ? this.hint() : nothing}</div>`;
  }

  private question(): TemplateResult {
    const { state } = this.app;
    const { play } = this;
    const last = play.turns.turns.at(-1);
    const at = state.view?.status.step ?? 0;
    const n = play.turns.choices.length + 1;
    const where = last === undefined ? nothing : fill(play.standing >= 0 ? words.scheduler.atPoint : words.scheduler.after, { name: nameOf(state, last.thread), n, step: at });
    const cards = play.choices;
    return html`<p class="at">${where}</p><h2 class="ask" id="ask">${cards.length === 1 ? words.scheduler.onlyOne : state.view?.gil.policy === "free" ? words.scheduler.whoRuns : words.scheduler.who}</h2>
      <div class="choices" role="group" aria-labelledby="ask">${cards.map((c, i) => this.card(c, i))}</div>${this.blocked()}`;
  }

  private card(c: Choice, i: number): TemplateResult {
    const { state } = this.app;
    const { play } = this;
    const how = c.stands ? words.scheduler.keeps : play.standing >= 0 ? fill(words.scheduler.takes, { name: nameOf(state, play.standing) }) : words.scheduler.comes;
    const stack = innermost(state, c.thread);
    const end = named(words.scheduler.end, c.end);
    return html`<button class="pick" data-t=${hue(c.thread)} data-thread=${c.thread} ?disabled=${play.busy} @click=${() => this.choose(i)}>
      <span class="h">${glyph(c.thread, 18)}<span><b>${nameOf(state, c.thread)}</b><small>${how}</small></span>${i < 8 ? html`<kbd>${i + 1}</kbd>` : nothing}</span>
      <span class="b"><span class="would"><small>${words.scheduler.would}</small>
          ${c.ahead.map((r) => html`<span class="op">${r.op} <i>${r.arg}</i></span>`)}
          ${c.more > 0 ? html`<span class="then">${counted(c.more, words.scheduler.more)}</span>` : nothing}
          ${c.ahead.length === 0 ? html`<span class="then">${words.scheduler.library}</span>` : nothing}
          <span class="then">${end}</span></span>
        <span class="has"><small>${words.scheduler.stack}</small>${stack.length === 0 ? html`<span class="then">${words.scheduler.emptyStack}</span>` : nothing}
          ${stack.slice(0, mostCells).map((cell, k) => html`<span class="cell ${k === 0 ? "tos" : ""} ${cell.stale ? "stale" : ""}" title=${cell.stale || cell.repr}><span>${ellipsis(cell.repr, 24)}</span>${cell.stale ? html`<em>${words.scheduler.stale}</em>` : nothing}</span>`)}
          ${stack.length > mostCells ? html`<span class="then">${counted(stack.length - mostCells, words.scheduler.below)}</span>` : nothing}</span></span></button>`;
  }

  /** Threads that cannot go on, and why. */
  private blocked(): TemplateResult | typeof nothing {
    const { state } = this.app;
    const may = this.play.choices.map((c) => c.thread);
    const rest = (state.view?.threads ?? []).filter((t) => !may.includes(t.id) && t.state !== "new");
    if (rest.length === 0) return nothing;
    return html`<ul class="cannot" aria-label=${words.scheduler.cannot}>${rest.map((t) => html`<li data-t=${hue(t.id)}>${glyph(t.id, 12)}<b>${t.name}</b> <span>${t.state === "running" || t.state === "protocol" ? words.scheduler.waits : t.reason}</span></li>`)}</ul>`;
  }

  /** What became of the run. */
  private ending(): TemplateResult {
    const { state } = this.app;
    const { play } = this;
    const status = state.view?.status;
    const printed = state.output.filter((l) => l.fd === 1).map((l) => l.text).join("").trim();
    const n = play.turns.choices.length;
    const raised = status === undefined ? null : exceptionOf(state.output, status.step, state.filename);
    const text = status?.state === "deadlock" ? words.scheduler.stuck
      : status?.state === "limit" ? status.message
        : woven(counted(n, words.scheduler.printed, { text: "{text}" }), { text: html`<code>${printed || words.scheduler.nothing}</code>` });
    const bad = status?.state === "deadlock" || status?.state === "exception" || raised !== null;
    return html`<div class="note" data-level=${bad ? "danger" : "info"}>${icon(bad ? "error" : "info")}<span>${text}${raised !== null ? html` <code>${raised.message}</code>` : nothing}</span></div>
      ${play.turns.limit === "" ? nothing : html`<div class="note" data-level="warn">${icon("warn")}<span>${fill(words.scheduler.wentOn, { why: play.turns.limit })}</span></div>`}`;
  }

  private lookingBack(): TemplateResult {
    const { state } = this.app;
    const step = state.view?.status.step ?? 0;
    const before = this.play.turns.choices.findLastIndex((c) => c.step <= step);
    return html`<div class="sched"><p class="at">${fill(words.scheduler.past, { step })}</p>
      <div class="sched-acts"><button class="btn" @click=${() => void this.app.session.latest()}>${icon("latest")}${words.scheduler.latest}</button>
        ${before >= 0 ? html`<button class="btn" ?disabled=${this.play.busy} @click=${() => void this.play.branch(before)}>${icon("undo")}${fill(words.scheduler.otherwise, { n: before + 1 })}</button>` : nothing}</div></div>`;
  }

  private actions(): TemplateResult {
    const { state } = this.app;
    const { play } = this;
    const keep = this.kept();
    const shared = play.sharedNames();
    const text = keep === undefined ? "" : fill(shared.length === 1 ? words.scheduler.keepUntil : words.scheduler.keep, { name: nameOf(state, keep), what: shared[0] ?? "" });
    return html`<div class="sched-acts">
      <button class="btn" ?disabled=${play.busy || play.turns.choices.length === 0} @click=${() => void play.takeBack()}>${icon("undo")}${words.scheduler.takeBack}<kbd>⌫</kbd></button>
      ${keep === undefined ? nothing : html`<button class="btn" ?disabled=${play.busy} @click=${() => void play.keep(keep)}>${text}<kbd>K</kbd></button>`}
      ${play.asks ? html`<button class="btn" aria-expanded=${play.hints} @click=${() => play.toggleHints()}>${icon("hint")}${words.scheduler.hint}</button>` : nothing}
      <span class="grow"></span>
      <button class="btn quiet" ?disabled=${play.busy || play.turns.choices.length === 0} @click=${() => void play.startOver()}>${words.scheduler.startOver}</button></div>`;
  }

  private hint(): TemplateResult {
    const { state } = this.app;
    const { choices } = this.play;
    return html`<div class="sched-hint"><h3>${words.scheduler.possible}</h3>
      ${choices.length === 0 ? html`<p class="muted">${words.scheduler.over}</p>` : html`<table><tbody>${choices.map((c, i) => {
        const reach = this.play.reach(c.thread);
        return html`<tr data-t=${hue(c.thread)}><th scope="row">${i < 8 ? html`<kbd>${i + 1}</kbd>` : nothing}${glyph(c.thread, 12)}<span>${nameOf(state, c.thread)}</span></th>
          <td>${reach === undefined ? nothing : chips(reach.outcomes, this.play.aim)}</td><td class="of">${this.odds(reach)}</td></tr>`;
      })}</tbody></table>`}</div>`;
  }

  /** How likely the wanted outcome is now, or what is not known. */
  private odds(reach: Reach | undefined): string {
    if (reach === undefined) return words.scheduler.exploring;
    if (reach.error !== null) return reach.error.message;
    if (!reach.complete) return words.scheduler.unknown;
    const { aim, whole } = this.play;
    const wanted = whole?.outcomes.find((o) => keyOf(o) === aim);
    if (wanted === undefined) return reach.schedules === "" ? words.scheduler.endless : counted(Number(reach.schedules), words.scheduler.schedules, { all: longCount(reach.schedules) });
    const here = reach.outcomes.find((o) => keyOf(o) === aim);
    const what = valueOf(wanted);
    if (here === undefined) return reach.total > reach.outcomes.length ? words.scheduler.unknown : fill(words.scheduler.outOfReach, { what });
    return here.schedules === "" || reach.schedules === "" ? fill(words.scheduler.inReach, { what }) : fill(words.scheduler.inSome, { what, some: longCount(here.schedules), all: longCount(reach.schedules) });
  }
}

customElements.define("gp-scheduler", Scheduler);

/** The stack of the thread's innermost frame. */
function innermost(s: AppState, thread: number) {
  return threadOf(s, thread)?.frames.find((f) => !f.native && !f.library)?.stack ?? [];
}

/** Outcomes as small boxes. */
export function chips(outcomes: readonly ExploreOutcome[], aim: string | null): TemplateResult {
  const rest = outcomes.length - mostChips;
  return html`${outcomes.slice(0, mostChips).map((o) => html`<span class="fate ${keyOf(o) === aim ? "aim" : ""}" title=${valueOf(o)}>${o.deadlock ? icon("lock") : nothing}${ellipsis(valueOf(o), 14)}</span>`)}${rest > 0 ? html`<span class="fate">+${rest}</span>` : nothing}`;
}
