// A small program of pseudo-C, played step by step and tried in every order.
// In: which program and variant, and a "sched" or "explore" task if it is one's;
// out: an exhibit, and for a task the schedule or variant for the judge. A
// schedule is a list of words, so one step back is the same schedule less one.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { SketchExplored, SketchResponse } from "../engine/protocol.ts";
import type { Task } from "../state/lesson.ts";
import { hue } from "../timeline/shapes.ts";
import { fill, lang, named, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { Part, type App } from "./part.ts";
import { radio, rove } from "./radio.ts";
import { codeOf, threadsOf, threadTag, varsOf } from "./sketch-view.ts";
import { steps } from "./steps.ts";

class Sketch extends Part {
  static override properties = { ...Part.properties, name: {}, variant: {}, task: { attribute: false }, shown: { state: true }, explored: { state: true } };
  name = "";
  variant = "";
  task?: Task;
  private words: readonly string[] = [];
  /** How many of the words have been played: behind it lies what was stepped back over. */
  private at = 0;
  private shown: SketchResponse | null = null;
  private explored: SketchExplored | null = null;
  private asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // In a lesson's own text nobody hands the app over.
    this.app ??= (this.closest("gp-lesson") as (Element & { app: App }) | null)?.app as App;
    if (this.task !== undefined) [this.name = "", this.variant = ""] = (this.task.check.sketch ?? "").split(" ");
  }

  protected override firstUpdated(): void {
    void this.ask();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.get("variant") !== undefined && this.task === undefined) void this.over();
  }

  private async ask(explore = false): Promise<void> {
    const turn = ++this.asked;
    const answer = await this.app.session.sketch({
      name: this.name, variant: this.variant, schedule: this.words.slice(0, this.at).join(" "), explore, lang,
    });
    if (turn !== this.asked) return;
    this.shown = answer;
    if (explore) this.explored = answer.explored;
  }

  private async go(word: string): Promise<void> {
    this.words = [...this.words.slice(0, this.at), word];
    this.at = this.words.length;
    await this.ask();
    this.hand();
  }

  private async seek(at: number): Promise<void> {
    this.at = Math.max(0, Math.min(at, this.words.length));
    await this.ask();
  }

  private async over(): Promise<void> {
    this.words = [];
    this.at = 0;
    this.explored = null;
    await this.ask();
  }

  private async show(schedule: string): Promise<void> {
    this.words = schedule.split(" ");
    this.at = this.words.length;
    await this.ask();
  }

  /** A run that has come to its end, or has broken something, goes to the judge. */
  private hand(): void {
    const { task, shown } = this;
    if (task?.kind !== "sched" || shown === null || (shown.breach === "" && shown.moves.length > 0)) return;
    this.check(this.words.join(" "));
  }

  private readonly every = async (): Promise<void> => {
    await this.ask(true);
    if (this.task?.kind === "explore") this.check(this.shown?.variant ?? this.variant);
  };

  private check(answer: string): void {
    this.dispatchEvent(new CustomEvent("check", { detail: { task: this.task, attempt: { answer } }, bubbles: true }));
  }

  private choose(variant: string): void {
    this.variant = variant;
    void this.over();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === null) return nothing;
    const choice = shown.variants.length > 1 && this.name !== "mutex" && this.task?.kind !== "sched";
    return html`<div class="sketch" role="group" aria-label=${named(words.sketch.title, this.name)}>
      ${choice ? html`<div class="seg" role="radiogroup" aria-label=${words.sketch.variant} @keydown=${rove}>${shown.variants.map((v) => radio(named(words.sketch.variants, `${this.name} ${v}`), v === shown.variant, () => this.choose(v)))}</div>` : nothing}
      ${threadsOf(shown)}${varsOf(shown)}${codeOf(shown)}
      ${shown.breach === "" ? nothing : html`<p class="note" data-level="danger" role="status">${icon("warn")}<span>${shown.breach}</span></p>`}
      <div class="moves" role="group" aria-label=${words.sketch.who}>${shown.moves.map((m) => html`<button class="choice" data-t=${hue(m.thread + 1)} @click=${() => void this.go(m.word)}><b>${threadTag(shown, m.thread)}${m.wakes >= 0 ? html`<span class="wakes">${fill(words.sketch.wakes, { thread: shown.threads[m.wakes]?.name ?? "" })}</span>` : nothing}</b><span class="what">${m.text}</span></button>`)}
        ${shown.moves.length === 0 ? html`<p class="muted">${shown.threads.every((t) => t.state === "ended") ? words.sketch.allEnded : words.sketch.nobody}</p>` : nothing}</div>
      ${steps({
        at: this.at, canBack: this.at > 0, canGo: this.at < this.words.length, canRestart: this.words.length > 0,
        back: () => void this.seek(this.at - 1), go: () => void this.seek(this.at + 1), restart: () => void this.over(),
      })}
      ${this.name === "mutex" || this.task?.kind === "sched" ? nothing : html`<div class="q-acts"><button class="btn small ${this.task === undefined ? "" : "primary"}" data-every @click=${this.every}>${words.sketch.every}</button></div>${this.results()}`}
    </div>`;
  }

  private results(): TemplateResult | typeof nothing {
    const { explored } = this;
    if (explored === null) return nothing;
    if (explored.breaches.length === 0) return html`<p class="note" data-level="ok" role="status">${icon("check")}<span>${fill(words.sketch.fine, { schedules: explored.schedules, states: explored.states })}</span></p>`;
    return html`${explored.breaches.map((b) => html`<p class="note" data-level="warn" role="status">${icon("warn")}<span>${fill(words.sketch.broken, { breach: b.text, n: b.schedules, schedules: explored.schedules })} <button class="btn link" data-witness @click=${() => void this.show(b.witness)}>${words.sketch.show}</button></span></p>`)}`;
  }
}

customElements.define("gp-sketch", Sketch);
