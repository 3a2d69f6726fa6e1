// Events as a list: the timeline's content as a table, for reading with a
// screen reader and on a narrow screen. In: the app; out: a table of the rows
// around the playhead.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { count, moment } from "../base/format.ts";
import { reveal } from "../base/reveal.ts";
import type { EventRow } from "../engine/protocol.ts";
import { nameOf } from "../state/state.ts";
import { words } from "../words/words.ts";
import { markIcon, threadName } from "./icons.ts";
import { oneStop } from "./one-stop.ts";
import { Part } from "./part.ts";

/** Rows asked for: some before the playhead, some after. */
const before = 12;
const page = 60;

class Events extends Part {
  static override properties = { ...Part.properties, rows: { state: true } };
  private rows: readonly EventRow[] = [];
  private asked = "";

  protected override updated(changed: PropertyValues): void {
    const [box, row] = [this.querySelector(".events"), this.querySelector("[aria-current]")];
    if (changed.has("rows") && box && row) reveal(box, row, 44);
    const status = this.app.state.view?.status;
    if (status === undefined || this.app.state.running) return;
    const key = `${status.step} ${status.latest} ${this.app.state.program?.source}`;
    if (key === this.asked) return;
    this.asked = key;
    void this.load(status.step).catch(() => { this.asked = ""; });
  }

  /** The log is asked from a step on; to see some rows before the playhead the
   * question starts earlier and earlier until there are enough. */
  private async load(step: number): Promise<void> {
    let rows: readonly EventRow[] = [];
    for (let back = 64; ; back *= 8) {
      const from = Math.max(0, step - back);
      rows = await this.app.session.events(from, 1000);
      if (from === 0 || rows.filter((r) => r.step <= step).length >= before) break;
    }
    const here = rows.findLastIndex((r) => r.step <= step);
    this.rows = rows.slice(Math.max(0, here - before), Math.max(0, here - before) + page);
  }

  protected override render(): TemplateResult {
    const { state } = this.app;
    const now = state.view?.status.step ?? 0;
    const here = this.rows.findLast((r) => r.step <= now);
    return html`<div class="events" tabindex="0" role="region" aria-label=${words.events.label}><table><thead><tr><th scope="col">${words.events.step}</th><th scope="col">${words.events.time}</th><th scope="col">${words.events.thread}</th><th scope="col">${words.events.event}</th></tr></thead>
      <tbody ${oneStop("[aria-current] button")}>${this.rows.map((r) => html`<tr aria-current=${r === here ? "step" : nothing}><td><button class="btn link" @click=${() => void this.app.session.seek(r.step)}>${count(r.step)}</button></td><td>${moment(r.time)}</td>
        <td>${r.thread < 0 ? "" : threadName(r.thread, nameOf(state, r.thread))}</td><td><div>${markIcon(r.kind, Math.max(0, r.thread))}<span>${r.text || r.kind}</span></div></td></tr>`)}</tbody></table></div>`;
  }
}

customElements.define("gp-events", Events);
