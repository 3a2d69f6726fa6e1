// The learner is the scheduler: at every switch point one card for each thread
// that may go on. In: the app and a "sched" task; out: a schedule for the
// judge. Choices are kept as a list, so that taking one back is playing the
// others again.

import { html, nothing, type TemplateResult } from "lit";
import { isOver } from "../state/coach.ts";
import type { Task } from "../state/lesson.ts";
import { frameOf, nameOf, threadOf } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { fill, form, words, woven } from "../words/words.ts";
import { glyph, icon, threadName } from "./icons.ts";
import { Part } from "./part.ts";

/** Choices that "until it touches" makes before it gives up. */
const patience = 300;

class Scheduler extends Part {
  static override properties = { ...Part.properties, task: { attribute: false }, on: { state: true }, busy: { state: true }, made: { state: true } };
  task!: Task;
  private on = false;
  private busy = false;
  private made: readonly { index: number; thread: number }[] = [];
  private judged = "";
  private readonly onkey = (e: KeyboardEvent): void => this.key(e);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.onkey, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.onkey, true);
  }

  private get choices() {
    const status = this.app.state.view?.status;
    return status?.state === "choice" && status.step === status.latest ? status.choices : [];
  }

  private readonly begin = (): Promise<void> => this.alone(async () => {
    const { session, state } = this.app;
    this.on = true;
    this.made = [];
    await session.replace(this.task.starter ?? state.lesson?.source ?? state.source, { manual: true, schedule: "" });
    await session.run();
  });

  private choose(index: number): Promise<void> {
    return this.alone(() => this.answer(index));
  }

  private async answer(index: number): Promise<void> {
    const thread = this.choices[index]?.thread;
    if (thread === undefined) return;
    this.made = [...this.made, { index, thread }];
    await this.app.session.choose(index);
  }

  /** The same thread again and again, until its next opcode touches a shared
   * name or it can no longer go on. */
  private keep(thread: number): Promise<void> {
    return this.alone(async () => {
      for (let n = 0; n < patience; n++) {
        const index = this.choices.findIndex((c) => c.thread === thread);
        if (index < 0) return;
        await this.answer(index);
        const text = this.choices.find((c) => c.thread === thread)?.text ?? "";
        if ((this.app.state.view?.shared ?? []).some((v) => text.endsWith(` ${v.name}`))) return;
      }
    });
  }

  private readonly takeBack = (): Promise<void> => this.alone(async () => {
    const rest = this.made.slice(0, -1);
    this.made = [];
    await this.app.session.load();
    await this.app.session.run();
    for (const { index } of rest) await this.answer(index);
  });

  private async alone(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
      this.submit();
    } finally {
      this.busy = false;
    }
  }

  /** A finished run goes to the judge by itself. */
  private submit(): void {
    const { state } = this.app;
    const schedule = state.view?.status.schedule ?? "";
    if (!this.on || !isOver(state) || schedule === this.judged) return;
    this.judged = schedule;
    this.dispatchEvent(new CustomEvent("check", { detail: { task: this.task, attempt: { machine: { schedule } } }, bubbles: true }));
  }

  private key(e: KeyboardEvent): void {
    const writes = (e.composedPath()[0] as HTMLElement).matches("input, textarea, select, .cm-content");
    if (!this.on || writes || !this.app.state.singleKeys || e.ctrlKey || e.metaKey || e.altKey || this.choices.length === 0) return;
    const last = this.made.at(-1)?.thread ?? this.choices[0]?.thread ?? 0;
    if (/^[1-8]$/.test(e.key) && this.choices[Number(e.key) - 1] !== undefined) void this.choose(Number(e.key) - 1);
    else if (e.key === "k" || e.key === "K") void this.keep(last);
    else if (e.key === "Backspace") void this.takeBack();
    else return;
    e.preventDefault();
    e.stopPropagation();
  }

  protected override render(): TemplateResult {
    const { state } = this.app;
    if (!this.on) return html`<div class="q-acts"><button class="btn primary" ?disabled=${state.view === null} @click=${this.begin}>${words.choice.start}</button></div>`;
    const over = isOver(state);
    const printed = state.output.filter((l) => l.fd === 1).map((l) => l.text).join("").trim();
    const last = this.made.at(-1)?.thread;
    return html`<div class="sched">
      ${over ? html`<p class="note" data-level="info">${icon("info")}<span>${woven(form(this.made.length, words.choice.printed), { text: html`<code>${printed || words.choice.nothing}</code>`, n: this.made.length })}</span></p>` : html`<p class="muted">${fill(words.choice.who, { n: this.made.length + 1 })}</p>`}
      <div class="cards2" role="group" aria-label=${words.choice.whoLabel}>${this.choices.map((c, i) => this.card(c.thread, c.text, i))}</div>
      <div class="q-acts">
        ${last !== undefined && this.choices.some((c) => c.thread === last) ? html`<button class="btn small" ?disabled=${this.busy} @click=${() => void this.keep(last)}>${fill(words.choice.keep, { thread: nameOf(state, last) })}<kbd>K</kbd></button>` : nothing}
        <button class="btn small" ?disabled=${this.busy || this.made.length === 0} @click=${this.takeBack}>${icon("undo")}${words.choice.takeBack}<kbd>⌫</kbd></button>
        <button class="btn quiet small" ?disabled=${this.busy} @click=${this.begin}>${words.choice.again}</button>
      </div></div>`;
  }

  private card(thread: number, text: string, i: number): TemplateResult {
    const { state } = this.app;
    const t = threadOf(state, thread);
    const cells = frameOf(state, thread)?.stack.slice(0, 1) ?? [];
    return html`<button class="choice" data-t=${hue(thread)} ?disabled=${this.busy} @click=${() => void this.choose(i)}><b>${glyph(thread)}${t?.name ?? threadName(thread, `Thread-${thread}`)}<span class="grow"></span><kbd>${i + 1}</kbd></b>
      <span class="what">${text}</span>${cells.length > 0 ? html`<span class="what">${fill(words.choice.onStack, { value: cells[0]?.repr ?? "" })}</span>` : nothing}</button>`;
  }
}

customElements.define("gp-scheduler", Scheduler);
