// Be the machine: the learner forms the value stack after each opcode of one
// function. In: the app and an "act" task; out: the answer for the judge. The
// recording moves along: each stack is compared with the engine's own, so a
// mistake is corrected at once and a right one is replayed.

import { html, nothing, type TemplateResult } from "lit";
import { repeat as each } from "lit/directives/repeat.js";
import type { FrameView, Instruction, View } from "../engine/protocol.ts";
import type { Task } from "../state/lesson.ts";
import { fill, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { Part } from "./part.ts";

/** How many opcodes may pass before the function is called. */
const patience = 400;

class Perform extends Part {
  static override properties = { ...Part.properties, task: { attribute: false }, phase: { state: true }, hand: { state: true }, says: { state: true } };
  task!: Task;
  private phase: "idle" | "seeking" | "asking" | "done" = "idle";
  private hand: readonly string[] = []; // bottom first
  private given: string[] = [];
  private says = "";
  private correct = false;

  /** The frame of the function, if its thread is inside it now. */
  private frame(view: View | null = this.app.state.view): FrameView | undefined {
    return view?.threads.flatMap((t) => t.frames.slice(0, 1)).find((f) => f.function === this.task.check.function);
  }

  private instruction(): Instruction | undefined {
    const f = this.frame();
    return this.app.state.program?.codes.find((c) => c.id === f?.code)?.instrs[f?.instr ?? -1];
  }

  private readonly begin = async (): Promise<void> => {
    const { session, state } = this.app;
    const { lesson } = state;
    this.phase = "seeking";
    this.given = [];
    this.says = "";
    if (lesson !== null && (state.source !== lesson.source || state.sourceError !== null)) await session.replace(lesson.source);
    await session.seek(0);
    for (let i = 0; i < patience && this.frame() === undefined; i++) await session.step(1, "opcode");
    this.phase = this.frame() === undefined ? "idle" : "asking";
    this.hand = [];
  };

  private readonly check = async (): Promise<void> => {
    const { session } = this.app;
    const ins = this.instruction();
    if (ins === undefined) return;
    const returns = ins.op === "RETURN_VALUE";
    await session.step(1, "opcode");
    const want = returns ? [] : (this.frame()?.stack ?? []).map((c) => c.repr).reverse();
    if (want.join("\n") !== this.hand.join("\n")) {
      this.correct = false;
      this.says = fill(words.perform.wrong, { op: ins.op, why: why(ins, this.hand, want) });
      await session.step(-1, "opcode");
      return;
    }
    this.given.push(this.hand.join(" "));
    this.correct = true;
    this.says = want.length === 0 ? words.perform.rightEmpty : fill(words.perform.right, { values: want.join(", ") });
    if (!returns) return;
    this.phase = "done";
    const answer = `${this.given.join("; ").trimEnd()}`;
    this.dispatchEvent(new CustomEvent("check", { detail: { task: this.task, attempt: { answer } }, bubbles: true }));
  };

  private put(value: string): void {
    if (value.trim() !== "") this.hand = [...this.hand, value.trim()];
    this.says = "";
  }

  private take(i: number): void {
    this.hand = this.hand.filter((_, k) => k !== i);
    this.says = "";
  }

  protected override render(): TemplateResult {
    if (this.phase === "idle" || this.phase === "seeking") {
      return html`<div class="q-acts"><button class="btn primary" ?disabled=${this.phase === "seeking" || this.app.state.view === null} @click=${this.begin}>${words.perform.start}</button></div>`;
    }
    const ins = this.instruction();
    if (this.phase === "done" || ins === undefined) return html`<p class="muted">${this.says}</p><div class="q-acts"><button class="btn" @click=${this.begin}>${words.perform.again}</button></div>`;
    return html`<div class="perform"><header><span>${ins.op}${ins.argText ? ` (${ins.argText})` : ""}</span><span class="grow"></span><span class="muted">${this.given.length + 1}</span></header>
      <div class="halves"><div><h3 class="sub">${words.perform.stack}</h3>
        <ol class="stk drop" aria-label=${words.perform.yours} @dragover=${(e: DragEvent) => e.preventDefault()} @drop=${this.dropped}>
          ${each([...this.hand.entries()].reverse(), ([i]) => i, ([i, v]) => html`<li class=${i === this.hand.length - 1 ? "tos" : ""}><span>${v}</span><button class="out" aria-label=${fill(words.perform.takeOff, { value: v })} @click=${() => this.take(i)}>${icon("close")}</button></li>`)}</ol><p class="stk-base">${this.hand.length === 0 ? words.perform.empty : words.perform.bottom}</p></div>
        <div><h3 class="sub">${words.perform.putOnTop}</h3><div class="tray">${this.offers().map((v) => html`<button class="value" draggable="true" @dragstart=${(e: DragEvent) => e.dataTransfer?.setData("text/plain", v)} @click=${() => this.put(v)}>${v}</button>`)}</div>
          <form class="tray" @submit=${this.typed}><input class="field" name="value" size="6" aria-label=${words.perform.another} placeholder=${words.perform.other}><button class="btn small">${words.perform.put}</button></form></div></div>
      ${this.says === "" ? nothing : html`<p class="note" data-level=${this.correct ? "ok" : "warn"} role="status">${this.says}</p>`}
      <div class="q-acts perform-acts"><button class="btn small primary" data-perform @click=${this.check}>${words.perform.this}</button></div></div>`;
  }

  /** Values the frame holds: its locals, and what is on the stack. */
  private offers(): string[] {
    const f = this.frame();
    return [...new Set([...(f?.locals ?? []).map((v) => v.cell.repr), ...(f?.stack ?? []).map((c) => c.repr)])];
  }

  private readonly dropped = (e: DragEvent): void => {
    e.preventDefault();
    this.put(e.dataTransfer?.getData("text/plain") ?? "");
  };

  private readonly typed = (e: SubmitEvent): void => {
    e.preventDefault();
    const form = e.target as HTMLFormElement;
    this.put(String(new FormData(form).get("value")));
    form.reset();
  };
}

customElements.define("gp-perform", Perform);

/** The nearest thing to say about a wrong stack. */
function why(ins: Instruction, hand: readonly string[], want: readonly string[]): string {
  if (hand.some((v) => /^[A-Za-z_]\w*$/.test(v) && !["None", "True", "False"].includes(v))) return words.perform.names;
  if (hand.length > want.length) return ins.op.startsWith("BINARY") ? words.perform.operands : words.perform.tooMany;
  if (hand.length < want.length) return words.perform.tooFew;
  return ins.effect === "" ? words.perform.differ : fill(words.perform.effect, { effect: ins.effect });
}
