// The list of outcomes: one line for each result that some schedule has. In:
// the outcomes with their numbers, and which is chosen; out: a "choose" event
// with the index of another one. Long lists are shown in parts, so that ten
// thousand outcomes do not hold up the page.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { ExploreOutcome } from "../engine/protocol.ts";
import { exactCount, extremes, isLong, longCount, percent, rows, type Row } from "../state/exploration.ts";
import { counted, fill, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { styles } from "./part.ts";
import { rove } from "./radio.ts";

/** So many lines at once. */
const part = 100;

export class Outcomes extends LitElement {
  static override properties = {
    outcomes: { attribute: false }, total: {}, schedules: {}, going: { attribute: false }, uncounted: { attribute: false }, chosen: { type: Number }, head: {}, shown: { state: true },
  };
  outcomes: readonly ExploreOutcome[] = [];
  /** How many outcomes there are; the list may hold fewer. */
  total = 0;
  /** The number of all schedules; "" where there is none. */
  schedules = "";
  /** The search goes on: nothing but the outcomes is known yet. */
  going = false;
  /** The search did not count schedules. */
  uncounted = false;
  chosen = -1;
  /** Over the first column. */
  head = "";
  private shown = part;
  private of: readonly ExploreOutcome[] = [];
  private list: readonly Row[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    if (this.of === this.outcomes) return;
    if (this.of.length === 0 || this.outcomes.length === 0) this.shown = part;
    this.of = this.outcomes;
    this.list = rows(this.outcomes, this.schedules);
  }

  protected override render(): TemplateResult {
    const { list } = this;
    const long = list.some((r) => r.value.length > 6);
    const { most, least } = extremes(list);
    const top = Math.max(...list.map((r) => r.share ?? 0));
    const chosen = list.findIndex((r) => r.index === this.chosen);
    const first = list.slice(0, this.shown);
    const far = chosen >= first.length ? list[chosen] : undefined;
    const shown = far === undefined ? first : [...first, far];
    const rest = this.total - shown.length;
    return html`<div class="oc-list" ?data-long=${long} ?data-plain=${this.going}>
      <div class="oc-head" aria-hidden="true"><span>${this.head || words.explore.result}</span>${this.going ? nothing : html`<span>${words.explore.share}</span><span>${words.explore.schedules}</span><span>${words.explore.fewest}</span>`}</div>
      ${this.going ? html`<div role="list" aria-label=${words.explore.outcomes}>${shown.map((r) => html`<div class="outcome" role="listitem">${this.inside(r, top, "")}</div>`)}</div>` : html`<div role="radiogroup" aria-label=${words.explore.outcomes} @keydown=${rove}>${shown.map((r) => this.row(r, top, r.index === most ? words.explore.most : r.index === least ? words.explore.least : "", r === (list[chosen] ?? list[0])))}</div>`}
      ${rest > 0 ? html`<p class="oc-more">${first.length < list.length ? html`<button class="btn small" @click=${() => { this.shown += part; }}>${fill(words.explore.showMore, { n: Math.min(part, list.length - first.length) })}</button>` : nothing}<span class="muted">${counted(rest, words.explore.andMore)}</span></p>` : nothing}</div>`;
  }

  private row(r: Row, top: number, tag: string, inTab: boolean): TemplateResult {
    return html`<button class="outcome ${r.expected ? "ok" : ""} ${isBad(r.outcome) ? "bad" : ""}" role="radio" aria-checked=${r.index === this.chosen} tabindex=${inTab ? 0 : -1} @click=${() => this.choose(r.index)}>${this.inside(r, top, tag)}</button>`;
  }

  private inside(r: Row, top: number, tag: string): TemplateResult {
    const o = r.outcome;
    const on = r.index === this.chosen;
    return html`<span class="v">${isBad(o) ? icon(o.deadlock ? "lock" : o.exception !== "" ? "error" : "stop") : nothing}${r.value}</span>
      ${this.going ? html`<span class="t">${this.about(o, "")}</span>` : html`<span class="what">${r.share === null ? nothing : html`<span class="b"><i ${styles({ width: `${top === 0 ? 0 : ((r.share / top) * 96).toFixed(2)}%` })}></i></span>`}<span class="t">${this.about(o, r.expected ? words.explore.expected : tag)}${on && isLong(o.schedules) ? html`<span class="exact">${breakable(fill(words.explore.exactly, { schedules: exactCount(o.schedules) }))}</span>` : nothing}</span></span>
      <span class="n">${isLong(o.schedules) ? html`<span class="power">${longCount(o.schedules)}</span>` : o.schedules !== "" ? longCount(o.schedules) : this.uncounted ? "–" : words.explore.infinite}${r.share === null ? nothing : html`<small>${percent(r.share)}</small>`}</span>
      <span class="s"><b>${o.atMost ? `≤ ${o.forced}` : o.forced}</b> ${counted(o.forced, words.explore.switchCount)}</span>`}`;
  }

  /** Under the bar: what is special, and what the value does not tell. */
  private about(o: ExploreOutcome, tag: string): TemplateResult {
    const printed = o.stdout.trimEnd();
    const says = [
      ...o.waits.map((w) => (w.owner < 0 ? fill(words.explore.waitsNobody, { thread: w.name }) : fill(words.explore.waits, { thread: w.name, owner: w.ownerName }))),
      ...(o.exception !== "" ? o.exception.split("\n").map((text, i) => (o.raisers[i] ? fill(words.explore.raises, { thread: o.raisers[i], text }) : text)) : []),
      ...(o.limit !== "" ? [o.limit] : []),
      ...((o.deadlock || o.exception !== "" || o.limit !== "" || o.values.length > 0) && printed !== "" && !o.values.includes(printed) ? [fill(words.explore.prints, { text: printed.slice(0, 80) })] : []),
    ];
    return html`${tag === "" ? nothing : html`<b>${tag}</b>`}${says.map((text) => html`<span>${text}</span>`)}`;
  }

  private choose(index: number): void {
    this.dispatchEvent(new CustomEvent("choose", { detail: index }));
  }
}

function isBad(o: ExploreOutcome): boolean {
  return o.deadlock || o.exception !== "" || o.limit !== "";
}

/** A long number may be broken at its commas. */
function breakable(n: string): TemplateResult {
  return html`${n.split(",").map((group, i) => (i === 0 ? group : html`,<wbr>${group}`))}`;
}

customElements.define("gp-outcomes", Outcomes);

declare global {
  interface HTMLElementTagNameMap {
    "gp-outcomes": Outcomes;
  }
}
