// The bytecode panel: one code object, the next instruction, every thread's
// place, and the gaps where a thread may lose the GIL. In: the app; out: an
// element that keeps the next instruction in sight.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { reveal } from "../base/reveal.ts";
import type { CodeListing, Instruction } from "../engine/protocol.ts";
import { frameOf, listed, selected, type AppState } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { counted, fill, fromEngine, words, type Plural } from "../words/words.ts";
import { glyph, icon } from "./icons.ts";
import { oneStop } from "./one-stop.ts";
import { Part, type App } from "./part.ts";

/** Instructions that are in the page at once: of very long code a stretch. */
const most = 400;

class Bytecode extends Part {
  private shownAt = "";
  /** The first instruction of the stretch, and what it was chosen for. */
  private first = 0;
  private followed = "";

  private readonly resized = new ResizeObserver(() => this.reveal());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override updated(_changed: PropertyValues): void {
    const at = `${listed(this.app.state)?.id}:${this.querySelector<HTMLElement>("[aria-current]")?.dataset["i"]}`;
    if (at === this.shownAt) return;
    this.shownAt = at;
    const body = this.closest(".panel-body");
    if (body !== null) this.resized.observe(body);
    this.reveal();
  }

  /** Scrolls the next instruction into sight, also when a banner or a new lane
   * makes the panel smaller. */
  private reveal(): void {
    const next = this.querySelector("[aria-current]");
    const body = this.closest(".panel-body");
    if (next === null || body === null) return;
    reveal(body, next, 22);
  }

  protected override render(): TemplateResult {
    const { state } = this.app;
    const code = listed(state);
    if (code === undefined) return html`<p class="empty">${words.bytecode.waiting}</p>`;
    const thread = selected(state);
    const frame = frameOf(state, thread);
    const next = frame?.code === code.id ? frame.instr : -1;
    const places = placesIn(state, code.id);
    const from = this.stretch(code, next);
    const shown = code.instrs.slice(from, from + most);
    return html`<ol class="bc" data-t=${hue(thread)} aria-label=${fill(words.bytecode.of, { name: nameOf(code) })} ${oneStop("[aria-current]")}>
      ${this.rest(from, words.bytecode.above, -1)}${shown.map((ins, i) => this.row(code, ins, from + i, from + i === next, places.get(from + i) ?? []))}${this.rest(code.instrs.length - from - shown.length, words.bytecode.below, 1)}
    </ol>`;
  }

  /** The stretch stays where it is until the next instruction leaves it. */
  private stretch(code: CodeListing, next: number): number {
    const at = `${code.id}:${next}`;
    if (at !== this.followed && (next >= 0 || !this.followed.startsWith(`${code.id}:`)) && (next < this.first || next >= this.first + most)) this.first = next - most / 2;
    this.followed = at;
    this.first = Math.max(0, Math.min(this.first, code.instrs.length - most));
    return this.first;
  }

  /** How much there is above or below, and the way to it. */
  private rest(n: number, text: Plural, way: 1 | -1): TemplateResult | typeof nothing {
    const go = (): void => {
      this.first += (way * most) / 2;
      this.requestUpdate();
    };
    return n === 0 ? nothing : html`<li class="rest"><button class="btn link" @click=${go}>${counted(n, text)}</button></li>`;
  }

  private row(code: CodeListing, ins: Instruction, i: number, next: boolean, threads: readonly number[]): TemplateResult {
    const title = [ins.effect && `${ins.op} ${ins.effect}`, fromEngine(ins.doc), ins.switch && switchText(ins.switch), words.bytecode.runTo].filter(Boolean).join("\n");
    return html`<li class="${ins.starts ? "src" : ""}"><button class="r ${next ? "next" : ""}" data-i=${i} title=${title} aria-current=${next ? "step" : nothing}
        @click=${() => void this.app.session.runTo({ code: code.id, instr: i })}>
      <span class="at">${threads.map((t) => glyph(t, 11))}</span><span class="ln">${ins.starts ? ins.line : ""}</span>
      <span class="swc">${ins.switch === "" ? nothing : html`<svg class="sw" viewBox="0 0 10 10" role="img" aria-label=${words.bytecode.maySwitch}><path d="M5 1.4L8.6 5L5 8.6L1.4 5Z"></path></svg>`}</span>
      <span class="of">${ins.target ? html`<span class="tgt">≫</span>` : nothing}${ins.offset}</span><span class="op">${ins.op}</span>
      <span class="ar">${ins.arg < 0 ? "" : ins.arg}</span><span class="rp">${ins.argText === "" ? "" : `(${ins.argText})`}</span>
    </button></li>`;
  }
}

customElements.define("gp-bytecode", Bytecode);

function switchText(condition: string): string {
  return condition === "always" ? words.bytecode.always : fill(words.bytecode.when, { condition: fromEngine(condition) });
}

/** Instruction index -> the threads whose next instruction it is. */
function placesIn(s: AppState, code: number): Map<number, number[]> {
  const out = new Map<number, number[]>();
  for (const t of s.view?.threads ?? []) {
    if (t.state === "ended" || t.state === "new") continue;
    const frame = t.frames.find((f) => f.code === code && !f.native);
    if (frame !== undefined) out.set(frame.instr, [...(out.get(frame.instr) ?? []), t.id]);
  }
  return out;
}

function nameOf(c: CodeListing): string {
  return c.name === "<module>" ? "module" : `${c.qualname}()`;
}

/** The panel's head: which code object, and the others. */
export function bytecodeHead(app: App): TemplateResult {
  const codes = (app.state.program?.codes ?? []).filter((c) => !c.library || c.id === app.state.code);
  const now = listed(app.state);
  return html`<h2>${words.bytecode.title}</h2>
    ${codes.length < 2 || now === undefined
      ? html`<span class="mono">${now === undefined ? "" : nameOf(now)}</span>`
      : html`<select class="mono code-pick" aria-label=${words.bytecode.codeObject} @change=${(e: Event) => pick(app, (e.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${app.state.code === null}>${nameOf(now)}</option>
          ${codes.filter((c) => c.id !== now.id || app.state.code !== null).map((c) => html`<option value=${c.id} ?selected=${app.state.code === c.id}>${nameOf(c)}</option>`)}
        </select>`}
    <span class="grow"></span><span class="only-tablet">${words.bytecode.maySwitchShort}</span>`;
}

function pick(app: App, value: string): void {
  app.send({ type: "code", code: value === "" ? null : Number(value) });
}

/** Notes about the next step stand below the list, where the eye is. */
export function notes(app: App): TemplateResult {
  return html`${(app.state.view?.notes ?? []).map((n) => {
    const [head, ...rest] = n.text.split(/(?<=。)|(?<=\.)\s+/);
    return html`<div class="note" data-level=${n.level}>${icon(n.level === "info" ? "info" : "warn")}<span><strong>${head}</strong> ${rest.join(" ")}
      ${n.step > 0 ? html`<button class="btn link" @click=${() => void app.session.seek(n.step)}>${fill(words.bytecode.goTo, { step: n.step })}</button>` : nothing}</span></div>`;
  })}`;
}
