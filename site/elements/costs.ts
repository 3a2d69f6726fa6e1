// What the opcodes of a run took: how often, how long each, the longest one,
// and how much of that up to the playhead. In: the recording and the playhead;
// out: an exhibit, added up when the reader asks, and followed from then on.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { duration } from "../base/format.ts";
import { reveal } from "../base/reveal.ts";
import type { CostsResponse, OpCostRow } from "../engine/protocol.ts";
import { frameOf, selected, type AppState } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { count, counted, fill, words } from "../words/words.ts";
import { Part, type App } from "./part.ts";
import { runSteps } from "./steps.ts";

class Costs extends Part {
  static override properties = { ...Part.properties, whole: { state: true }, spent: { state: true }, early: { state: true } };
  /** The whole recording, and how many steps that had. */
  private whole: Sum | null = null;
  /** What was spent up to the playhead. */
  private spent: Sum | null = null;
  private early = false;
  private adding = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.app ??= (this.closest("gp-lesson") as (Element & { app: App }) | null)?.app as App;
  }

  private readonly add = async (): Promise<void> => {
    const latest = this.app.state.view?.status.latest ?? 0;
    this.early = latest === 0;
    if (!this.early) this.whole = await this.sum(latest);
  };

  private async sum(to: number): Promise<Sum> {
    return { ...(await this.app.session.costs(to)), to };
  }

  /** Another run is another table; the same one goes with the playhead. */
  protected override willUpdate(_changed: PropertyValues): void {
    const latest = this.app.state.view?.status.latest ?? 0;
    if (this.whole !== null && latest !== this.whole.to) this.whole = this.spent = null;
  }

  protected override updated(_changed: PropertyValues): void {
    const box = this.querySelector("table");
    const row = box?.querySelector("[aria-current]");
    if (box && row) reveal(box, row, 28);
    void this.follow();
  }

  /** Adds up to the playhead, one sum at a time: a held key asks for the newest. */
  private async follow(): Promise<void> {
    const { whole } = this;
    const step = this.app.state.view?.status.step ?? 0;
    if (whole === null || this.adding || this.app.state.running || this.spent?.to === step) return;
    this.adding = true;
    const sum = step === whole.to ? whole : await this.sum(step).catch(() => null); // null: the engine was stopped
    this.adding = false;
    if (sum !== null && whole === this.whole) this.spent = sum;
  }

  protected override render(): TemplateResult {
    const { whole, spent } = this;
    return html`<div class="sketch costs" role="group" aria-label=${words.costs.title}>
      <div class="q-acts"><button class="btn small" data-costs ?disabled=${this.app.state.running} @click=${this.add}>${words.costs.show}</button></div>
      ${this.early ? html`<p class="muted" role="status">${words.costs.none}</p>` : nothing}
      ${whole === null ? nothing : html`<table tabindex="0" data-t=${hue(selected(this.app.state))}><thead><tr><th scope="col">${words.costs.op}</th><th scope="col">${words.costs.sofar}</th><th scope="col">${words.costs.count}</th><th scope="col">${words.costs.each}</th><th scope="col">${words.costs.total}</th><th scope="col">${words.costs.most}</th></tr></thead>
        <tbody>${whole.rows.map((r) => this.row(r, whole.rows[0]?.total ?? 1))}</tbody></table>
        ${spent === null ? nothing : html`<p class="spent">${counted(total(spent, (r) => r.count), words.costs.spent, { time: duration(total(spent, (r) => r.total)), all: duration(total(whole, (r) => r.total)) })}</p>`}
        ${runSteps(this.app)}
        <p class="muted">${words.costs.about} ${whole.steps < whole.to ? fill(words.costs.part, { n: whole.steps }) : nothing}</p>`}</div>`;
  }

  private row(r: OpCostRow, max: number): TemplateResult {
    const spent = this.spent?.rows.find((s) => s.op === r.op)?.total ?? 0;
    return html`<tr aria-current=${r.op === nextOp(this.app.state) ? "step" : nothing}><th scope="row">${r.op || words.costs.library}<meter min="0" max=${max} value=${spent} aria-hidden="true"></meter></th><td>${duration(spent)}</td><td>${count(r.count)}</td><td>${r.op === "" ? "" : duration(r.each)}</td><td>${duration(r.total)}</td><td>${duration(r.most)}</td></tr>`;
  }
}

customElements.define("gp-costs", Costs);

interface Sum extends CostsResponse {
  /** The step up to which it was asked for. */
  readonly to: number;
}

function total(s: Sum, of: (r: OpCostRow) => number): number {
  return s.rows.reduce((n, r) => n + of(r), 0);
}

/** The row of the next instruction: "" of library code, null if there is none. */
function nextOp(s: AppState): string | null {
  const frame = frameOf(s, selected(s));
  if (frame === undefined) return null;
  return frame.library ? "" : (s.program?.codes.find((c) => c.id === frame.code)?.instrs[frame.instr]?.op ?? null);
}
