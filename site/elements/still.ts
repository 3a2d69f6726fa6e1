// A still picture of a recorded run: the engine's own answer, kept as a file,
// drawn without the engine. In: a recording by name; out: an element. The
// build makes the files with the engine that it ships (build/stills.go).

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { clock } from "../base/format.ts";
import { fileURL } from "../base/place.ts";
import type { Timeline } from "../engine/protocol.ts";
import { draw } from "../timeline/draw.ts";
import { embedded, rows, scene } from "../timeline/layout.ts";
import { palette, Patterns } from "../timeline/paint.ts";
import { hue } from "../timeline/shapes.ts";
import { words } from "../words/words.ts";
import { glyph } from "./icons.ts";
import { styles } from "./part.ts";

export interface Still {
  readonly threads: readonly { readonly id: number; readonly name: string }[];
  readonly timeline: Timeline;
  /** ns at the end of the run. */
  readonly end: number;
  readonly printed: string;
  readonly lost: number;
  /** Where the playhead stands, 0 to 1; recorded runs of the pages show 0.64. */
  readonly at?: number;
}

const gutter = 110;

export async function fetchStill(name: string): Promise<Still | null> {
  try {
    const answer = await fetch(fileURL(`stills/${name}.json`));
    return answer.ok ? ((await answer.json()) as Still) : null;
  } catch {
    return null;
  }
}

/** small: as the embedded timeline, without the ribbon. */
export function still(recorded: Still, small = false): TemplateResult {
  return html`<gp-still .recorded=${recorded} .small=${small}></gp-still>`;
}

class StillElement extends LitElement {
  static override properties = { recorded: { attribute: false }, small: { attribute: false }, width: { state: true } };
  recorded!: Still;
  small = false;
  private width = 0;
  private readonly observer = new ResizeObserver(() => { this.width = Math.max(0, this.clientWidth - gutter); });
  private readonly repaint = (): void => this.paint();
  private readonly themes = new MutationObserver(this.repaint);
  /** What the system asks for may change while the page is open. */
  private readonly system = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((q) => matchMedia(q));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    this.themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    for (const query of this.system) query.addEventListener("change", this.repaint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    this.themes.disconnect();
    for (const query of this.system) query.removeEventListener("change", this.repaint);
  }

  private rows() {
    return rows(this.recorded.threads.map((t) => t.id), 0, this.small ? embedded : { ...embedded, lane: 42, bar: 24, ribbon: true });
  }

  protected override render(): TemplateResult {
    const r = this.rows();
    return html`<div class="tl" role="img" aria-label=${words.still.label} ${styles({ height: `${r.height}px` })}><div class="tl-gutter" ${styles({ width: `${gutter}px` })}>
      <div class="tl-row" ${styles({ top: "0", height: `${r.density.ruler}px` })}>${words.still.time}</div>${r.density.ribbon ? html`<div class="tl-row" ${styles({ top: `${r.ribbon - 2}px`, height: "20px" })}>GIL</div>` : nothing}
      ${this.recorded.threads.map((t, i) => html`<div class="tl-lane" data-t=${hue(t.id)} ${styles({ top: `${r.lanes[i]?.y ?? 0}px`, height: `${r.density.lane}px` })}>${glyph(t.id, 13)}<span><b>${t.id === 0 ? "main" : t.name}</b></span></div>`)}</div>
      <canvas aria-hidden="true" ${styles({ left: `${gutter}px`, width: `${this.width}px`, height: `${r.height}px` })}></canvas></div>`;
  }

  protected override updated(): void {
    this.paint();
  }

  private paint(): void {
    const canvas = this.querySelector("canvas");
    if (canvas === null || this.width === 0) return;
    const root = getComputedStyle(document.documentElement);
    const patterns = new Patterns(palette((n) => root.getPropertyValue(n), matchMedia("(forced-colors: active)").matches), devicePixelRatio, () => document.createElement("canvas"));
    const { end, timeline, threads } = this.recorded;
    const span = end * 1.02;
    const s = scene(timeline, { axis: "time", from: 0, to: span, width: this.width }, this.rows(), { now: end * (this.recorded.at ?? 0.64), frontier: end }, "slices");
    canvas.width = Math.round(this.width * devicePixelRatio);
    canvas.height = Math.round(s.rows.height * devicePixelRatio);
    const c = canvas.getContext("2d");
    c?.scale(devicePixelRatio, devicePixelRatio);
    if (c !== null) draw(c, s, patterns, { thread: (id) => [threads.find((t) => t.id === id)?.name ?? "", id === 0 ? "main" : `T${id}`], tick: (v, gap) => clock(v, gap, span), unknown: "" });
  }
}

customElements.define("gp-still", StillElement);
