// Mark the instructions of one function: those at which a byte begins one,
// those that count a tick, or the gaps in which a thread may lose the GIL. In:
// the app and a "mark" task; out: the marked offsets for the judge.

import { html, nothing, type TemplateResult } from "lit";
import type { CodeListing } from "../engine/protocol.ts";
import type { Task } from "../state/lesson.ts";
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
    if (python !== undefined && python !== this.app.state.machine.python) {
      return html`<div class="q-acts"><button class="btn" @click=${() => void this.app.session.replace(this.source, { python })}>${fill(words.mark.openPython, { python })}</button></div>`;
    }
    if (code === undefined) {
      return html`<div class="q-acts"><button class="btn" @click=${() => void this.app.session.replace(this.source)}>${words.mark.open}</button></div>`;
    }
    return html`<div class="perform">${this.task.check.mark === "instructions" ? this.bytes(code) : this.rows(code)}
      <div class="q-acts perform-acts"><button class="btn small primary" data-mark @click=${this.hand}>${words.mark.check}</button>
        ${this.marked.size > 0 ? html`<button class="btn small quiet" @click=${() => { this.marked = new Set(); }}>${words.mark.clear}</button>` : nothing}</div></div>`;
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
