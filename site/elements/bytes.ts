// How the program lies in its .pyc file: the header's fields, the bytes of a
// code object cut into instructions, and an arrow from an operand to what it is
// an index of. In: the program in the editor, a Python, and the playhead, whose
// next instruction is marked; out: an exhibit.

import { html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { reveal } from "../base/reveal.ts";
import type { CodeListing, Instruction, PycResponse } from "../engine/protocol.ts";
import { frameOf, pythonOf, selected } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { fill, named, words } from "../words/words.ts";
import { Part, type App } from "./part.ts";
import { radio, rove } from "./radio.ts";
import { runSteps } from "./steps.ts";

const pythons = ["2.7", "3.9", "3.13"] as const;

/** A moment for the header: the program in the editor was never saved. */
const saved = 1_600_000_000;

/** Which table an operand is an index of, by its kind. */
const tables = { const: "consts", name: "names", local: "varnames" } as const;
type Table = (typeof tables)[keyof typeof tables];

class Bytes extends Part {
  static override properties = { ...Part.properties, python: { state: true }, code: { state: true }, at: { state: true }, shown: { state: true } };
  private python = "";
  private code = 0;
  /** The instruction that the reader chose; -1: the next one of the run. */
  private at = -1;
  /** Where the playhead was when the exhibit last followed it. */
  private followed = "";
  private shown: PycResponse | null = null;
  private asked = "";

  override connectedCallback(): void {
    super.connectedCallback();
    this.app ??= (this.closest("gp-lesson") as (Element & { app: App }) | null)?.app as App;
    this.python = this.app.state.machine.python ?? "3.9";
    void this.ask();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("app")) return;
    void this.ask();
    this.follow();
  }

  private readonly ask = async (): Promise<void> => {
    const { state } = this.app;
    const source = state.program?.source ?? state.source;
    const asked = `${this.python}\u0000${source}`;
    if (asked === this.asked) return;
    this.asked = asked;
    const answer = await this.app.session.pyc({ source, python: this.python, mtime: saved });
    if (asked !== this.asked) return;
    this.shown = answer;
    this.code = Math.min(this.code, Math.max(answer.codes.length - 1, 0));
    if (this.code === 0 && answer.codes.length > 1) this.code = 1; // the first function says more than the module
    this.at = -1;
    this.followed = "";
    this.follow();
  };

  /** Turns to the next instruction of the run, when the playhead has moved. */
  private follow(): void {
    const next = this.next();
    const at = next === null ? "" : `${this.app.state.view?.status.step} ${next.code} ${next.instr}`;
    if (at === this.followed) return;
    this.followed = at;
    if (next === null) return;
    this.code = next.code;
    this.at = -1;
  }

  /** Where the run's next instruction lies here; null if it is not of what is shown. */
  private next(): { readonly code: number; readonly instr: number } | null {
    const { state } = this.app;
    const frame = frameOf(state, selected(state));
    const running = state.program?.codes.find((c) => c.id === frame?.code);
    if (frame === undefined || running === undefined || this.elsewhere()) return null;
    const code = this.shown?.codes.findIndex((c) => c.code === running.code && c.qualname === running.qualname && c.firstLine === running.firstLine) ?? -1;
    return code < 0 ? null : { code, instr: frame.instr };
  }

  /** The bytes shown are those of another Python than the run's. */
  private elsewhere(): boolean {
    return pythonOf(this.app.state) !== "" && pythonOf(this.app.state) !== this.python;
  }

  protected override updated(_changed: PropertyValues): void {
    const list = this.querySelector(".inss");
    const next = list?.querySelector("[aria-current]");
    if (list && next && this.at < 0) reveal(list, next, 4);
    this.arrow();
  }

  /** Draws the arrow from the chosen instruction to what its operand names. */
  private readonly arrow = (): void => {
    const line = this.querySelector<SVGPathElement>(".bytes-arrow path");
    const box = this.querySelector<HTMLElement>(".bytes-body")?.getBoundingClientRect();
    const list = this.querySelector<HTMLElement>(".inss")?.getBoundingClientRect();
    const from = (this.querySelector<HTMLElement>('.ins[aria-pressed="true"]') ?? this.querySelector<HTMLElement>(".ins[aria-current]"))?.getBoundingClientRect();
    const to = this.querySelector<HTMLElement>(".bytes-tables .meant")?.getBoundingClientRect();
    if (line === null || box === undefined) return;
    if (from === undefined || to === undefined || list === undefined || from.bottom < list.top || from.bottom > list.bottom + 1) return line.setAttribute("d", "");
    const [x1, y1, x2, y2] = [from.left + from.width / 2 - box.left, from.bottom - box.top, to.left + 10 - box.left, to.top - box.top];
    line.setAttribute("d", `M${x1} ${y1}C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2 - 1}M${x2 - 4} ${y2 - 6}L${x2} ${y2 - 1}L${x2 + 4} ${y2 - 6}`);
  };

  private choose(python: string): void {
    this.python = python;
    void this.ask();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === null) return nothing;
    const code = shown.codes[this.code];
    return html`<div class="sketch bytes" role="group" aria-label=${words.bytes.title}>
      <div class="seg" role="radiogroup" aria-label="Python" @keydown=${rove}>${pythons.map((p) => radio(p, p === this.python, () => this.choose(p)))}</div>
      ${shown.error !== null ? html`<p class="note" data-level="danger">${shown.error.message}</p>` : nothing}
      ${code === undefined ? nothing : html`${this.header(shown)}${this.body(shown, code)}`}</div>`;
  }

  private header(shown: PycResponse): TemplateResult {
    return html`<details><summary>${fill(words.bytes.file, { n: shown.fields.reduce((n, f) => n + f.bytes.length / 2, 0) })}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${words.bytes.header}><table class="fields"><tbody>${shown.fields.map((f) => html`<tr><th scope="row">${f.name}</th><td><code>${f.bytes.replace(/(..)(?!$)/g, "$1 ")}</code></td><td>${this.meaning(f.name, f.value)}</td></tr>`)}</tbody></table></div>
      <p class="muted">${words.bytes.then}</p></details>`;
  }

  private meaning(name: string, value: number): string {
    if (name === "magic") return fill(words.bytes.magic, { n: String(value & 0xffff), python: this.python });
    if (name === "mtime") return `${value}: ${new Date(value * 1000).toISOString().slice(0, 10)}`;
    if (name === "code object" || name === "byte string") return fill(words.bytes.type, { letter: String.fromCharCode(value & 0x7f) });
    return String(value);
  }

  private body(shown: PycResponse, code: CodeListing): TemplateResult {
    const bytes = (code.code.match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
    const here = this.next();
    const next = here?.code === this.code ? here.instr : -1;
    const chosen = code.instrs[this.at < 0 ? next : this.at];
    const meant = chosen === undefined ? [] : meantBy(code, chosen);
    return html`<div class="bytes-body">
      <label class="sel"><span class="key">co_code</span><select aria-label=${words.bytes.code} @change=${(e: Event) => { this.code = Number((e.target as HTMLSelectElement).value); this.at = -1; }}>${shown.codes.map((c, i) => html`<option value=${i} ?selected=${i === this.code}>${c.qualname || c.name}</option>`)}</select><span class="value">${code.qualname || code.name}</span></label>
      <div class="inss" role="group" data-t=${hue(selected(this.app.state))} @scroll=${this.arrow} aria-label=${words.bytes.instructions}>${code.instrs.map((ins, i) => {
        const end = code.instrs[i + 1]?.offset ?? bytes.length;
        const all = bytes.slice(ins.offset, end);
        return html`<button class="ins" aria-pressed=${i === this.at} aria-current=${i === next ? "step" : nothing} title=${ins.op} @click=${() => { this.at = i; }}><span class="vh">${ins.op}: </span>${all.map((b, j) => html`<span class=${j === 0 ? "op" : j < width(all.length, this.python) ? "arg" : "cache"}>${b}</span>`)}</button>`;
      })}</div>
      ${this.elsewhere() ? html`<p class="muted">${fill(words.bytes.elsewhere, { python: pythonOf(this.app.state) })}</p>` : runSteps(this.app)}
      <p class="says" aria-live=${this.at < 0 ? "off" : "polite"}>${chosen === undefined ? words.bytes.choose : sentence(chosen, meant)}</p>
      <div class="bytes-tables">${(["consts", "varnames", "names"] as const).map((t) => html`<div><h3>co_${t}</h3><ol start="0">${(t === "consts" ? code.consts : t === "names" ? code.names : code.varnames).map((text, i) => html`<li class=${meant.some(([table, n]) => table === t && n === i) ? "meant" : ""}><span class="muted">${i}</span><code>${text}</code></li>`)}</ol></div>`)}</div>
      <svg class="bytes-arrow" aria-hidden="true">${svg`<path d=""></path>`}</svg></div>`;
  }
}

customElements.define("gp-bytes", Bytes);

/** How many bytes of an instruction are its own; what follows are caches. */
function width(all: number, python: string): number {
  return python === "2.7" ? all : Math.min(all, 2);
}

/** What an operand is an index of: table and index, two of them where one
 * operand names two locals. */
function meantBy(code: CodeListing, ins: Instruction): [Table, number][] {
  const table = tables[ins.argKind as keyof typeof tables];
  if (table === undefined || ins.arg < 0) return [];
  if (table === "consts") return [[table, ins.arg]];
  const list = table === "names" ? code.names : code.varnames;
  return ins.argText.split(/[ ,+|]+/).map((name): [Table, number] => [table, list.indexOf(name)]).filter(([, i]) => i >= 0);
}

function sentence(ins: Instruction, meant: readonly [Table, number][]): string {
  if (ins.arg < 0) return fill(words.bytes.without, { op: ins.op });
  if (meant.length > 0) return fill(words.bytes.index, { op: ins.op, arg: String(ins.arg), where: meant.map(([t, i]) => `co_${t}[${i}]`).join(", "), what: ins.argText });
  return fill(named(words.bytes.kinds, ins.argKind === "jump" ? "jump" : "other"), { op: ins.op, arg: String(ins.arg), what: ins.argText });
}
