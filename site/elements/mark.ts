// Mark the instructions of one function: those at which a byte begins one,
// those that count a tick, or the gaps in which a thread may lose the GIL; or its
// lines, those in which its thread lets go by itself. In: the app and a "mark"
// task; out: the marked offsets, or lines, for the judge.

import { html, nothing, type TemplateResult } from "lit";
import type { CodeListing } from "../engine/protocol.ts";
import type { Task } from "../state/lesson.ts";
import { pythonOf } from "../state/state.ts";
import { fill, words } from "../words/words.ts";
import { Part } from "./part.ts";

class Mark extends Part {
  static override properties = { ...Part.properties, task: { attribute: false }, marked: { state: true } };
  task!: Task;
  private marked: ReadonlySet<number> = new Set();

  /** The program that the task is about. */
  private get source(): string {
    return this.task.starter ?? this.app.state.lesson?.source ?? "";
  }

  private get code(): CodeListing | undefined {
    const { program } = this.app.state;
    if (program === null || program.source !== this.source) return undefined;
    return program.codes.find((c) => c.name === this.task.check.function && !c.library);
  }

  protected override render(): TemplateResult {
    const { code } = this;
    const python = this.task.check.pythons?.[0];
    if (python !== undefined && python !== pythonOf(this.app.state)) {
      return html`<div class="q-acts"><button class="btn" @click=${() => void this.app.session.replace(this.source, { python, gil: "" })}>${fill(words.mark.openPython, { python })}</button></div>`;
    }
    if (code === undefined) {
      return html`<div class="q-acts"><button class="btn" @click=${() => void this.app.session.replace(this.source)}>${words.mark.open}</button></div>`;
    }
    return html`<div class="perform">${this.hands(code)}
      <div class="q-acts perform-acts"><button class="btn small primary" data-mark @click=${this.hand}>${words.mark.check}</button>
        ${this.marked.size > 0 ? html`<button class="btn small quiet" @click=${() => { this.marked = new Set(); }}>${words.mark.clear}</button>` : nothing}</div></div>`;
  }

  private hands(code: CodeListing): TemplateResult {
    switch (this.task.check.mark) {
      case "instructions": return this.bytes(code);
      case "releases": return this.lines(code);
      default: return this.rows(code);
    }
  }

  /** Every byte of co_code is a button. */
  private bytes(code: CodeListing): TemplateResult {
    const bytes = code.code.match(/../g) ?? [];
    return html`<div class="mark-bytes" role="group" aria-label=${fill(words.mark.bytes, { name: code.name })}>${bytes.map((hex, at) => html`
      <button class="value" aria-pressed=${this.marked.has(at)} aria-label=${fill(words.mark.byte, { at, value: Number.parseInt(hex, 16) })} @click=${() => this.toggle(at)}>${Number.parseInt(hex, 16)}</button>`)}</div>`;
  }

  /** Every instruction is a row; what is marked stands behind it. */
  private rows(code: CodeListing): TemplateResult {
    const { line } = this.task.check;
    const shown = code.instrs.filter((i) => line === 0 || line === undefined || i.line === line);
    return html`<ul class="mark-rows" aria-label=${fill(words.mark.rows, { name: code.name })}>${shown.map((i) => html`
      <li><label><input type="checkbox" .checked=${this.marked.has(i.offset)} @change=${() => this.toggle(i.offset)}>
        <span class="of">${i.offset}</span><span>${i.op}</span><span class="muted">${i.argText === "" ? "" : `(${i.argText})`}</span></label></li>`)}</ul>`;
  }

  /** Every line of the function's body is a row. */
  private lines(code: CodeListing): TemplateResult {
    const body = new Set(code.instrs.map((i) => i.line).filter((line) => line > code.firstLine));
    return html`<ul class="mark-rows" aria-label=${fill(words.mark.lines, { name: code.name })}>${this.source.split("\n").map((text, i) => !body.has(i + 1) ? nothing : html`
      <li><label><input type="checkbox" .checked=${this.marked.has(i + 1)} @change=${() => this.toggle(i + 1)}>
        <span class="of">${i + 1}</span><span>${text.trim()}</span></label></li>`)}</ul>`;
  }

  private toggle(at: number): void {
    const next = new Set(this.marked);
    if (!next.delete(at)) next.add(at);
    this.marked = next;
  }

  private readonly hand = (): void => {
    const answer = [...this.marked].sort((a, b) => a - b).join(" ");
    this.dispatchEvent(new CustomEvent("check", { detail: { task: this.task, attempt: { answer } }, bubbles: true }));
  };
}

customElements.define("gp-mark", Mark);
