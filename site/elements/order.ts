// Put the steps of threads into order: each card that fits is done at once by
// the machine. In: an "act" task on a sketch; out: the order for the judge. A
// card that does not fit goes to the judge too, who says why.

import { html, nothing, type TemplateResult } from "lit";
import type { SketchResponse } from "../engine/protocol.ts";
import type { Task } from "../state/lesson.ts";
import { hue } from "../timeline/shapes.ts";
import { lang, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { Part } from "./part.ts";
import { threadsOf, threadTag, varsOf } from "./sketch-view.ts";

class Order extends Part {
  static override properties = { ...Part.properties, task: { attribute: false }, given: { state: true }, shown: { state: true } };
  task!: Task;
  private given: readonly string[] = [];
  private shown: SketchResponse | null = null;
  private busy = false;

  protected override firstUpdated(): void {
    void this.look([]);
  }

  private get cards(): readonly string[] {
    return this.task.check.cards ?? [];
  }

  /** Plays the cards after the task's start. */
  private async look(given: readonly string[]): Promise<void> {
    const [name = "", variant = ""] = (this.task.check.sketch ?? "").split(" ");
    const schedule = [this.task.check.start, ...given.map((card) => card.charAt(0))].join(" ");
    this.shown = await this.app.session.sketch({ name, variant, schedule, cards: [...this.cards], lang });
    this.given = given;
  }

  private async put(card: string): Promise<void> {
    if (this.busy || this.shown === null) return;
    this.busy = true;
    const given = [...this.given, card];
    const thread = this.shown.threads.findIndex((t) => t.step === card);
    const fits = this.shown.moves.some((m) => m.thread === thread);
    if (fits) await this.look(given);
    if (!fits || given.length === this.cards.length) this.check(given);
    this.busy = false;
  }

  private check(given: readonly string[]): void {
    this.dispatchEvent(new CustomEvent("check", { detail: { task: this.task, attempt: { answer: given.join(" ") } }, bubbles: true }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown, given } = this;
    if (shown === null) return nothing;
    const text = (card: string): string => shown.cards[this.cards.indexOf(card)] ?? "";
    const thread = (card: string): number => shown.threads.findIndex((t) => t.name === card.charAt(0));
    return html`<div class="sketch">${threadsOf(shown)}${varsOf(shown)}
      <ol class="ordered" aria-label=${words.sketch.soFar}>${given.map((card) => html`<li data-t=${hue(thread(card) + 1)}>${threadTag(shown, thread(card))}<code>${text(card)}</code></li>`)}</ol>
      <div class="moves" role="group" aria-label=${words.sketch.next}>${this.cards.filter((card) => !given.includes(card)).map((card) => html`<button class="choice" data-card=${card} data-t=${hue(thread(card) + 1)} @click=${() => void this.put(card)}><b>${threadTag(shown, thread(card))}</b><span class="what">${text(card)}</span></button>`)}</div>
      <div class="q-acts"><button class="btn small" ?disabled=${given.length === 0} @click=${() => void this.look(given.slice(0, -1))}>${icon("undo")}${words.sketch.takeBack}</button>
        <button class="btn quiet small" ?disabled=${given.length === 0} @click=${() => void this.look([])}>${words.sketch.over}</button></div></div>`;
  }
}

customElements.define("gp-order", Order);
