// The statistics panel: what each thread did with its time, how long waits for
// the GIL took, and every measure with the line that explains it; of the whole
// run or of what the timeline shows. In: the app; out: a table and two charts.
// The numbers are the engine's, asked for anew while the program runs.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { count, duration } from "../base/format.ts";
import type { Stats } from "../engine/protocol.ts";
import { lifetime, measures, percent, shares } from "../state/measures.ts";
import { nameOf } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { counted, fill, words } from "../words/words.ts";
import { swatch, threadName } from "./icons.ts";
import { Part, styles } from "./part.ts";
import { radio, rove } from "./radio.ts";

/** While the program runs, asking may take this part of the time: adding up a
 * long log is work. When it has stopped there is nothing to wait for. */
const share = 1 / 4;

/** More threads than this have their numbers in the export. */
const mostThreads = 24;

class StatsPanel extends Part {
  static override properties = { ...Part.properties, stats: { state: true }, inView: { state: true } };
  private stats: Stats | null = null;
  private inView = false;
  private asked = "";
  private asking = false;
  private restUntil = 0;

  protected override updated(_changed: PropertyValues): void {
    void this.ask();
  }

  /** What the timeline shows, in units of its axis; null is everything. */
  private stretch(): { from: number; to: number } | null {
    return this.inView ? (document.querySelector("gp-timeline")?.visible ?? null) : null;
  }

  private async ask(): Promise<void> {
    const { state, session } = this.app;
    if (this.asking || state.view === null || this.offsetParent === null || (state.running && performance.now() < this.restUntil)) return;
    const part = this.stretch();
    const { from, to } = part === null ? { from: 0, to: 0 } : { from: Math.max(0, Math.floor(part.from)), to: Math.max(1, Math.ceil(part.to)) };
    const key = [from, to, state.axis, state.view.status.latest, state.program?.source, JSON.stringify(state.program?.machine)].join();
    if (key === this.asked) return;
    this.asked = key;
    this.asking = true;
    const start = performance.now();
    try {
      this.stats = await session.stats(from, to, state.axis);
    } catch {
      this.asked = ""; // the engine is on its way back
    }
    this.restUntil = performance.now() + (performance.now() - start) * (1 / share - 1);
    this.asking = false;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { stats } = this;
    return html`<div class="stats-of"><div class="seg" role="radiogroup" aria-label=${words.stats.of} @keydown=${rove}>
        ${radio(words.stats.whole, !this.inView, () => { this.inView = false; })}${radio(words.stats.inView, this.inView, () => { this.inView = true; })}</div></div>
      ${stats === null || stats.threads.length === 0 ? html`<p class="empty">${(this.app.state.view?.status.latest ?? 0) > 0 ? words.stats.adding : words.stats.empty}</p>` : html`${this.threads(stats)}${this.waits(stats)}${this.table(stats)}`}`;
  }

  private threads(stats: Stats): TemplateResult {
    const known = stats.threads.slice(0, mostThreads);
    return html`<h3 class="sub">${words.stats.threads}</h3>
      <table class="shares"><thead><tr><th scope="col"><span class="vh">${words.stats.thread}</span></th>${shares.map((s) => html`<th scope="col" title=${s.name}>${swatch(s.state, 0)}<span class="vh">${s.name}</span></th>`)}</tr></thead>
      ${known.map((t, id) => {
        const whole = lifetime(t);
        return html`<tbody data-t=${hue(id)}><tr><th scope="rowgroup" colspan="6">${threadName(id, nameOf(this.app.state, id))}<span class="muted">${t.max_wait_gil > 0 ? fill(words.stats.longest, { time: duration(t.max_wait_gil * 1e9) }) : ""}</span></th></tr>
          <tr aria-hidden="true"><td colspan="6"><div class="bar">${shares.map((s) => html`<i data-state=${s.state} ${styles({ "flex-grow": whole > 0 ? String((s.seconds(t) / whole) * 100) : "0" })}></i>`)}</div></td></tr>
          <tr><th scope="row"><span class="vh">${words.stats.share}</span></th>${shares.map((s) => html`<td>${whole > 0 ? percent(s.seconds(t) / whole) : "–"}</td>`)}</tr></tbody>`;
      })}</table>
      ${stats.threads.length > known.length ? html`<p class="none">${counted(stats.threads.length - known.length, words.stats.more)}</p>` : nothing}`;
  }

  /** How many waits took how long. Both scales are logarithmic. */
  private waits(stats: Stats): TemplateResult | typeof nothing {
    const { waits } = stats;
    const last = waits.at(-1);
    if (last === undefined) return nothing;
    const shorter = (w: (typeof waits)[number]): string => fill(words.stats.shorter, { n: w.count, time: duration(w.below * 1e9) });
    const most = Math.max(...waits.map((w) => w.count));
    const said = waits.filter((w) => w.count > 0).map(shorter).join(words.stats.joint);
    return html`<h3 class="sub">${words.stats.waits}</h3>
      <figure class="waits-chart"><div class="bins" role="img" aria-label=${fill(words.stats.waitsLabel, { list: said })}>
        ${waits.map((w) => html`<div title=${shorter(w)}><small>${w.count > 0 && waits.length < 12 ? count(w.count) : ""}</small><i ${styles({ height: `${w.count === 0 ? 0 : 4 + 36 * (Math.log(w.count) / Math.log(Math.max(2, most)))}px` })}></i></div>`)}</div>
        <figcaption aria-hidden="true"><span>${fill(words.stats.under, { time: duration((waits[0]?.below ?? 0) * 1e9) })}</span><span>${fill(words.stats.under, { time: duration(last.below * 1e9) })}</span></figcaption></figure>`;
  }

  private table(stats: Stats): TemplateResult {
    const free = this.app.state.view?.gil.policy === "free";
    return html`<h3 class="sub">${words.stats.measures}</h3><table class="measures"><tbody>
      ${measures.filter((m) => !(m.gil && free)).map((m) => html`<tr data-measure=${m.key}><th scope="row">${m.name}<small>${m.text}</small></th><td>${m.write(m.value(stats))}</td></tr>`)}
    </tbody></table>`;
  }
}

customElements.define("gp-stats", StatsPanel);
