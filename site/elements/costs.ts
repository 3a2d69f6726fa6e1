// What the opcodes of a run took: how often, how long each, the longest one. In:
// the recording; out: an exhibit, added up when the reader asks.

import { html, nothing, type TemplateResult } from "lit";
import { duration } from "../base/format.ts";
import type { CostsResponse, OpCostRow } from "../engine/protocol.ts";
import { isOver } from "../state/coach.ts";
import { count, fill, words } from "../words/words.ts";
import { Part, type App } from "./part.ts";

/** Opcodes shown; the rest took less. */
const most = 10;

class Costs extends Part {
  static override properties = { ...Part.properties, shown: { state: true }, early: { state: true } };
  private shown: CostsResponse | null = null;
  private early = false;
  /** The run is longer than what was added up. */
  private cut = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.app ??= (this.closest("gp-lesson") as (Element & { app: App }) | null)?.app as App;
  }

  private readonly add = async (): Promise<void> => {
    const { state } = (this.closest("gp-lesson") as (Element & { app: App }) | null)?.app ?? this.app;
    this.early = !isOver(state);
    if (this.early) return;
    this.shown = await this.app.session.costs();
    this.cut = this.shown.steps < (state.view?.status.latest ?? 0);
  };

  protected override render(): TemplateResult {
    const { shown } = this;
    return html`<div class="sketch costs" role="group" aria-label=${words.costs.title}>
      <div class="q-acts"><button class="btn small" data-costs @click=${this.add}>${words.costs.show}</button></div>
      ${this.early ? html`<p class="muted" role="status">${words.costs.none}</p>` : nothing}
      ${shown === null ? nothing : html`<table tabindex="0"><thead><tr><th scope="col">${words.costs.op}</th><th scope="col">${words.costs.count}</th><th scope="col">${words.costs.each}</th><th scope="col">${words.costs.total}</th><th scope="col">${words.costs.most}</th></tr></thead>
        <tbody>${shown.rows.slice(0, most).map((r) => this.row(r, shown.rows[0]?.total ?? 1))}</tbody></table>
        <p class="muted">${words.costs.about} ${this.cut ? fill(words.costs.part, { n: shown.steps }) : nothing}</p>`}</div>`;
  }

  private row(r: OpCostRow, max: number): TemplateResult {
    return html`<tr><th scope="row">${r.op || words.costs.library}<meter min="0" max=${max} value=${r.total} aria-hidden="true"></meter></th><td>${count(r.count)}</td><td>${r.op === "" ? "" : duration(r.each)}</td><td>${duration(r.total)}</td><td>${duration(r.most)}</td></tr>`;
  }
}

customElements.define("gp-costs", Costs);
