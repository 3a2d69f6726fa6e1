// The timeline on the page: canvas, gutter with the threads' names, playhead
// as a slider, card of a mark, overview. In: the app; out: seeks and ranges as
// actions. It asks the engine for what is visible and draws the last answer
// until the next one comes, so that panning never waits.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { capital, clock, count, duration, moment } from "../base/format.ts";
import { canStep, locked, nameOf, selected, threadOf, type AppState } from "../state/state.ts";
import { drawOverview, type Names } from "../timeline/draw.ts";
import { Halves } from "../timeline/halves.ts";
import { hit, type Hit } from "../timeline/hit.ts";
import { alarmsHeight, alarmsIn, compact, embedded, roomy, rows, scene, type Density, type Option, type Rows, type Scene } from "../timeline/layout.ts";
import { empty, place, type Recording } from "../timeline/model.ts";
import { palette, Patterns } from "../timeline/paint.ts";
import { panned, valueAt, x, zoomed, type Scale } from "../timeline/scale.ts";
import { hue } from "../timeline/shapes.ts";
import { varHeight } from "../timeline/vars.ts";
import { counted, fill, named, words } from "../words/words.ts";
import { Gestures } from "./gestures.ts";
import { glyph, icon } from "./icons.ts";
import { Part, styles } from "./part.ts";
import { toggleRun } from "./stepper.ts";
import { valueText } from "./said.ts";
import { following, frontierOf, limitOf, nowOf, scaleOf, stepAt } from "./window.ts";

const overviewHeight = 26;
const glideTime = 160;

/** Where the playhead comes from that does not glide. */
const jump = { from: 0, to: Infinity, start: 0 };

/** The width that a portrait sheet of A4 or Letter has between its margins. */
const paperWidth = 700;

/** More lanes than this nobody reads; any thread gets one when it is chosen. */
const mostLanes = 32;

/** More lanes of variables than this would push the threads out of sight. */
const mostVars = 3;

export class Timeline extends Part {
  static override properties = { ...Part.properties, embedded: { type: Boolean }, card: { state: true }, selection: { state: true }, width: { state: true }, merged: { state: true } };
  embedded = false;
  private card: Hit | null = null;
  private selection: { readonly from: number; readonly to: number } | null = null;
  private width = 0;
  private merged = 0;
  private recording: Recording = empty;
  private whole: Recording = empty;
  private scene: Scene | undefined;
  private patterns: Patterns | undefined;
  private readonly halves = new Halves();
  private asked = "";
  private asking = false;
  private frame = 0;
  private glide = jump;
  private readonly observer = new ResizeObserver(() => this.measure());
  private readonly repaint = (): void => {
    this.patterns = undefined;
    this.drawSoon();
  };
  /** A canvas does not follow the sheet's width by itself, and nothing waits for
   * a frame before the sheet is made. */
  private readonly print = (): void => {
    this.resize(paperWidth - this.gutter());
    this.performUpdate();
    this.paint();
  };
  private readonly printed = (): void => this.measure();
  private readonly themes = new MutationObserver(this.repaint);
  private readonly gestures = new Gestures({
    scale: () => this.scale(),
    apply: (s) => this.setRange(s),
    limit: () => limitOf(this.app.state, this.width),
    pressed: (px, py) => this.scene !== undefined && hit(this.scene, px, py).ruler,
    tapped: (px) => this.seekTo(px),
    scrubbed: (px) => this.seekTo(px),
    opened: (px, py) => this.zoomTo(px, py),
    hovered: (px, py) => this.hover(px, py),
    selected: (a, b) => this.select(a, b),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    this.themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) matchMedia(query).addEventListener("change", this.repaint);
    addEventListener("beforeprint", this.print);
    addEventListener("afterprint", this.printed);
    this.addEventListener("zoom", (e) => this.zoom((e as CustomEvent<string>).detail));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    this.themes.disconnect();
    removeEventListener("beforeprint", this.print);
    removeEventListener("afterprint", this.printed);
    cancelAnimationFrame(this.frame);
  }

  private measure(): void {
    this.resize(Math.max(40, this.clientWidth - this.gutter()));
  }

  private resize(width: number): void {
    if (width === this.width) return;
    this.width = width;
    this.glide = jump;
  }

  private gutter(): number {
    if (this.embedded) return this.clientWidth < 640 ? 30 : 110;
    if (innerWidth < 700) return 98;
    return innerWidth < 1100 ? 132 : 168;
  }

  private rows(): Rows {
    const { state } = this.app;
    const threads = lanesOf(state);
    const density: Density = this.embedded ? embedded : threads.length > (this.app.pair ? 2 : 5) ? compact : roomy;
    const cores = state.open.includes("cores") && !this.embedded ? (state.program?.lanes.cores ?? 0) : 0;
    return rows(threads, cores, free(state) ? { ...density, ribbon: false } : density, state.open.includes("vars") && !this.embedded ? state.vars.slice(0, mostVars) : [], this.app.pair !== undefined && !free(state));
  }

  /** Room for a program that starts threads before it has started them, so that
   * nothing moves when it runs: its usual lanes, and one variable. */
  private reserved(r: Rows): number {
    const { machine, open, program, source } = this.app.state;
    if (this.embedded || this.app.pair !== undefined || !source.includes("Thread")) return 0;
    const cores = open.includes("cores") ? (program?.lanes.cores ?? machine.cores ?? 2) : 0;
    return rows([0, 1, 2], cores, r.density, open.includes("vars") ? [""] : []).height;
  }

  /** What is in sight, in units of the axis. */
  get visible(): { readonly from: number; readonly to: number } {
    return this.scale();
  }

  private scale(): Scale {
    return scaleOf(this.app.state, this.width);
  }

  protected override updated(_changed: PropertyValues): void {
    const moved = following(this.app.state);
    if (moved !== null && !this.gestures.active) this.app.send({ type: "range", range: moved });
    this.ask();
    this.drawSoon();
  }

  /** Asks for half a screen more to either side. One question at a time. */
  private ask(): void {
    const { state, session } = this.app;
    if (state.view === null || this.width === 0) return;
    const s = this.scale();
    const pad = (s.to - s.from) / 2;
    const vars = state.open.includes("vars") && !this.embedded;
    const end = frontierOf(state);
    const from = Math.max(0, Math.floor(s.from - pad));
    const to = Math.max(from + 1, Math.min(Math.ceil(s.to + pad), end + 1));
    const key = [from, to, s.axis, this.width, vars, state.view.status.latest, state.program?.source, JSON.stringify(state.machine)].join();
    if (key === this.asked || this.asking) return;
    this.asked = key;
    this.asking = true;
    const px = Math.max(64, Math.round((this.width * (to - from)) / (s.to - s.from)));
    void Promise.all([session.timeline(from, to, px, s.axis, vars), session.timeline(0, Math.max(1, end), this.stripWidth(), s.axis)])
      .then(([part, whole]) => {
        this.recording = part;
        this.whole = whole;
        const names = part.vars.map((v) => v.name);
        if (names.length > 0) this.app.send({ type: "vars-met", names });
      })
      .catch(() => { this.asked = ""; })
      .finally(() => {
        this.asking = false;
        this.requestUpdate();
      });
  }

  /** The widest strip that shows the whole run: on a narrow screen one stands
   * there while the timeline does not. */
  private stripWidth(): number {
    const strips = [...this.ownerDocument.querySelectorAll<HTMLCanvasElement>("canvas[data-overview]")];
    return Math.max(this.width, ...strips.map((c) => c.clientWidth));
  }

  private drawSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    const canvas = this.querySelector<HTMLCanvasElement>(".tl canvas");
    const { state } = this.app;
    if (canvas === null || this.width === 0 || state.view === null) return;
    this.patterns ??= this.makePatterns();
    const at = { now: nowOf(state), frontier: frontierOf(state), options: optionsOf(state) };
    const s = this.scale();
    const rws = this.rows();
    const level = this.scene?.level ?? "slices";
    this.scene = scene(this.recording, s, rws, at, level);
    const c = sized(canvas, this.width, this.scene.rows.height);
    const now = this.gliding(this.scene.now);
    const names = this.names(s);
    const of = [this.recording, this.patterns, this.scene.level, names.unknown, JSON.stringify([s, rws, at.frontier, at.options, state.threads])];
    if (c !== null) this.halves.draw(c, { ...this.scene, now }, of, (then) => scene(this.recording, s, rws, { ...at, now: then }, level), this.patterns, names);
    if (now !== this.scene.now) this.drawSoon();
    if (this.merged !== this.scene.merged) this.merged = this.scene.merged;
    for (const strip of this.ownerDocument.querySelectorAll<HTMLCanvasElement>("canvas[data-overview]")) this.paintOverview(strip, s);
  }

  /** A single step glides in 160 ms if it is less than 400 px; the rest jumps. */
  private gliding(to: number): number {
    const { running, seeking } = this.app.state;
    const now = performance.now();
    if (to !== this.glide.to) {
      const still = running || seeking || this.gestures.active || Math.abs(to - this.glide.to) > 400 || matchMedia("(prefers-reduced-motion: reduce)").matches;
      this.glide = { from: still ? to : this.glide.to, to, start: now };
    }
    const t = Math.min(1, (now - this.glide.start) / glideTime);
    return this.glide.from + (to - this.glide.from) * (1 - (1 - t) ** 3);
  }

  private paintOverview(canvas: HTMLCanvasElement, seen: Scale): void {
    const { state } = this.app;
    const width = canvas.clientWidth;
    const limit = limitOf(state, this.width);
    if (width === 0 || this.patterns === undefined) return;
    const all: Scale = { axis: state.axis, from: 0, to: limit, width };
    const at = { now: nowOf(state), frontier: frontierOf(state) };
    const c = sized(canvas, width, overviewHeight);
    const view = seen.from <= 0 && seen.to >= limit ? null : ([x(all, seen.from), x(all, seen.to)] as const);
    const lanes = rows(lanesOf(state), free(state) ? (state.program?.lanes.cores ?? 0) : 0, { ...roomy, ribbon: !free(state) });
    if (c !== null) drawOverview(c, { scene: scene(this.whole, all, lanes, at, "slices"), height: overviewHeight, view }, this.patterns);
  }

  private makePatterns(): Patterns {
    const root = getComputedStyle(document.documentElement);
    const forced = matchMedia("(forced-colors: active)").matches;
    return new Patterns(palette((name) => root.getPropertyValue(name), forced), devicePixelRatio, () => document.createElement("canvas"));
  }

  private names(s: Scale): Names {
    const { state } = this.app;
    return {
      thread: (id) => namesOf(state, id),
      tick: (v, gap) => (s.axis === "time" ? clock(v, gap, s.to) : count(v)),
      unknown: state.view?.status.state === "limit" ? words.timeline.limit : state.over ? words.timeline.end : words.timeline.notYet,
    };
  }

  private setRange(s: Scale): void {
    this.app.send({ type: "range", range: { from: s.from, to: s.to } });
  }

  private zoom(how: string): void {
    const s = this.scale();
    const limit = limitOf(this.app.state, this.width);
    const now = x(s, nowOf(this.app.state));
    const at = now >= 0 && now <= s.width ? now : s.width / 2;
    if (how === "selection") this.zoomToSelection();
    else if (how === "fit") this.setRange({ ...s, from: 0, to: limit });
    else if (how === "left" || how === "right") this.setRange(panned(s, (how === "left" ? -1 : 1) * s.width * 0.25, limit));
    else this.setRange(zoomed(s, how === "in" ? 0.5 : 2, at, limit));
  }

  private select(a: number, b: number): void {
    const s = this.scale();
    this.selection = { from: valueAt(s, Math.max(0, Math.min(a, b))), to: valueAt(s, Math.min(s.width, Math.max(a, b))) };
  }

  private zoomToSelection(): void {
    if (this.selection !== null) this.setRange({ ...this.scale(), ...this.selection });
    this.selection = null;
  }

  private seekTo(px: number): void {
    this.card = null;
    this.selection = null;
    void this.app.session.seek(stepAt(this.recording, this.app.state, valueAt(this.scale(), px)));
  }

  private zoomTo(px: number, py: number): void {
    const box = this.scene && hit(this.scene, px, py).box;
    if (box === undefined) return;
    const s = this.scale();
    const [from, to] = s.axis === "time" ? [box.slice.fromTime, box.slice.toTime] : [box.slice.fromStep, box.slice.toStep];
    const pad = Math.max(1, (to - from) * 0.05);
    this.setRange({ ...s, from: Math.max(0, from - pad), to: to + pad });
  }

  private hover(px: number, py: number): void {
    const found = this.scene && hit(this.scene, px, py);
    const next = found?.mark !== undefined ? found : null;
    if (next?.mark?.mark !== this.card?.mark?.mark) this.card = next;
  }

  protected override render(): TemplateResult {
    const { state } = this.app;
    const r = this.rows();
    const g = this.gutter();
    return html`<div class="tl" role="group" aria-roledescription=${words.timeline.description} aria-label=${words.timeline.label} ${styles({ height: `${Math.max(r.height, this.reserved(r))}px` })}
        @pointerleave=${() => { this.card = null; }}>
      <div class="tl-gutter" ${styles({ width: `${g}px` })}>${this.gutterRows(r, g)}</div>
      <canvas aria-hidden="true" ${styles({ left: `${g}px`, width: `${this.width}px`, height: `${r.height}px` })}
        @pointerdown=${this.gestures.down} @pointermove=${this.gestures.move} @pointerup=${this.gestures.up} @pointercancel=${this.gestures.up} @wheel=${this.gestures.wheel} @dblclick=${this.gestures.double}></canvas>
      ${state.view === null || nothingYet(state) ? this.waiting() : this.head(r, g)}
      ${this.chip()}
      ${this.selection === null ? nothing : this.selectionOf(this.selection, r, g)}
      ${this.card?.mark ? this.cardOf(this.card, g) : nothing}
    </div>
    ${this.embedded || this.app.pair ? nothing : html`<div class="ov" ${styles({ "--tl-gutter": `${g}px` })}><span>${words.timeline.whole}</span><canvas data-overview aria-hidden="true" @pointerdown=${this.overviewDown}></canvas></div>`}`;
  }

  private gutterRows(r: Rows, g: number): TemplateResult {
    const { state } = this.app;
    const row = (y: number, h: number, text: string): TemplateResult => html`<div class="tl-row" ${styles({ top: `${y}px`, height: `${h}px` })}>${text}</div>`;
    return html`${g > 40 ? row(0, r.density.ruler, state.axis === "time" ? words.timeline.time : words.timeline.step) : nothing}
      ${r.density.ribbon ? row(r.ribbon - 2, 20, g < 120 ? "GIL" : words.timeline.holds) : nothing}
      ${r.alarms === null ? nothing : row(r.alarms, alarmsHeight, g < 120 ? words.timeline.alarmsShort : fill(words.timeline.alarms, { n: alarmsIn(this.recording, this.scale()) }))}
      ${r.lanes.map(({ thread, y }) => {
        const t = threadOf(state, thread);
        const name = nameOf(state, thread);
        const reason = t?.reason ?? (state.view === null ? "" : words.timeline.notStarted);
        return html`<button class="tl-lane" data-t=${hue(thread)} aria-pressed=${thread === selected(state)} title=${fill(words.timeline.lane, { thread: name, reason })} ${styles({ top: `${y}px`, height: `${r.density.lane}px` })}
          @click=${() => this.app.send({ type: "thread", thread })}>${glyph(thread, 13)}<span class=${g > 40 ? "" : "vh"}><b>${thread === 0 && g < 120 ? "main" : g < 150 ? bare(name) : name}</b>${this.embedded ? nothing : html`<small>${reason}</small>`}</span></button>`;
      })}
      ${r.vars.map(({ name, y }) => html`<div class="tl-row mono tl-var" title=${name} ${styles({ top: `${y}px`, height: `${varHeight}px` })}>${name}</div>`)}
      ${r.cores.map(({ core, y }) => row(y, 18, fill(words.timeline.core, { n: core })))}`;
  }

  /** The playhead: a slider for the keyboard and for assistive technology. */
  private head(r: Rows, g: number): TemplateResult {
    const { state } = this.app;
    const status = state.view?.status;
    const px = x(this.scale(), nowOf(state));
    const label = state.axis === "time" ? moment(status?.time ?? 0) : count(status?.step ?? 0);
    const seen = px >= -1 && px <= this.width + 1;
    return html`<div class="tl-head" role="slider" tabindex="0" aria-label=${words.timeline.playhead} aria-orientation="horizontal" aria-valuemin="0" aria-valuemax=${status?.latest ?? 0} aria-valuenow=${status?.step ?? 0}
        aria-valuetext=${valueText(state)} ?hidden=${!seen} ${styles({ left: `${g + px}px`, height: `${r.density.ruler}px` })} @pointerdown=${this.gestures.grab}></div>
      <span class="tl-label" aria-hidden="true" ?hidden=${!seen} ${styles({ left: `${g + Math.max(36, Math.min(this.width - 44, px))}px` })}>${label}</span>
      <i class="tl-tip" ?hidden=${!seen} ${styles({ left: `${g + px}px` })}></i>`;
  }

  private waiting(): TemplateResult {
    const { engine, sourceError } = this.app.state;
    if (engine.kind === "ready" && sourceError !== null) return html`<div class="tl-empty"><b>${words.timeline.nothing}</b><span class="muted">${words.timeline.noCompile}</span></div>`;
    if (engine.kind === "loading") return html`<div class="tl-empty"><div class="tl-skeleton"><i></i><i></i><i></i><i></i></div></div>`;
    return html`<div class="tl-empty start"><b>${words.timeline.nothingYet}</b><span class="muted">${locked(this.app.state) ? words.timeline.locked : named(words.timeline.press, this.app.state.unit)}</span>
      <div class="row"><button class="btn small primary" ?disabled=${!canStep(this.app.state)} @click=${() => void this.app.session.step(1)}>${words.stepper.step}${icon("step")}</button><button class="btn small" ?disabled=${!canStep(this.app.state)} @click=${() => toggleRun(this.app)}>${icon("run")}${words.stepper.run}</button></div></div>`;
  }

  /** What the picture leaves out. */
  private chip(): TemplateResult | typeof nothing {
    const { state } = this.app;
    const said: string[] = [];
    if (this.merged > 0) said.push(fill(words.timeline.merged, { n: this.merged, span: columnText(this.recording, state) }));
    if (state.threads.length > mostLanes) said.push(fill(words.timeline.threads, { n: state.threads.length - mostLanes }));
    return said.length === 0 ? nothing : html`<span class="chip tl-merge">${said.join("; ")}</span>`;
  }

  private cardOf(h: Hit, g: number): TemplateResult {
    const m = h.mark;
    if (m === undefined) return html``;
    const left = Math.min(g + m.x + 10, this.clientWidth - 290);
    return html`<div class="tl-card" role="tooltip" ${styles({ left: `${Math.max(4, left)}px`, top: `${Math.max(4, m.y - 74 > 0 ? m.y - 74 : m.y + 14)}px` })}>
      <b>${capital(named(words.markName, m.mark.kind))}${m.count > 1 ? ` × ${m.count}` : ""}</b>${m.mark.text}
      <div class="muted">${fill(words.timeline.moment, { step: m.mark.step, time: moment(m.mark.time) })}</div>
      <button class="btn small" @click=${() => void this.app.session.seek(m.mark.step)}>${words.timeline.goHere}</button></div>`;
  }

  /** The selected part, and what happened in it. */
  private selectionOf(range: { from: number; to: number }, r: Rows, g: number): TemplateResult {
    const s = this.scale();
    const [a, b] = [x(s, range.from), x(s, range.to)];
    const counts = new Map<string, number>();
    for (const m of this.recording.marks) {
      const v = place(m, s.axis);
      if (v >= range.from && v <= range.to) counts.set(m.kind, (counts.get(m.kind) ?? 0) + m.count);
    }
    const span = s.axis === "time" ? duration(range.to - range.from) : counted(Math.round(range.to - range.from), words.timeline.steps);
    return html`<div class="tl-sel" ${styles({ left: `${g + a}px`, width: `${b - a}px`, height: `${r.height}px` })}></div>
      <div class="tl-card" ${styles({ left: `${g + Math.max(0, Math.min(a, this.width - 240))}px`, top: `${r.density.ruler + 4}px` })}><b>${span}</b>
        ${[...counts].map(([kind, n]) => html`<div>${fill(words.timeline.count, { what: capital(named(words.markName, kind)), n })}</div>`)}
        <div class="row"><button class="btn small" @click=${() => this.zoomToSelection()}>${words.timeline.zoom}<kbd>Z</kbd></button><button class="btn small" @click=${() => { this.selection = null; }}>${words.timeline.close}</button></div></div>`;
  }

  private readonly overviewDown = (e: PointerEvent): void => {
    const canvas = e.currentTarget as HTMLCanvasElement;
    const limit = limitOf(this.app.state, this.width);
    const go = (ev: PointerEvent): void => {
      const v = ((ev.clientX - canvas.getBoundingClientRect().left) / canvas.clientWidth) * limit;
      const s = this.scale();
      const whole = s.to - s.from >= limit * 0.99;
      if (whole) void this.app.session.seek(stepAt(this.whole, this.app.state, v));
      else this.setRange(panned(s, ((v - (s.from + s.to) / 2) / (s.to - s.from)) * s.width, limit));
    };
    go(e);
    canvas.setPointerCapture(e.pointerId);
    canvas.onpointermove = go;
    canvas.onpointerup = () => { canvas.onpointermove = null; };
  };
}

customElements.define("gp-timeline", Timeline);

declare global {
  interface HTMLElementTagNameMap {
    "gp-timeline": Timeline;
  }
}

/** Loaded, and not one step of it recorded. */
function nothingYet(s: AppState): boolean {
  return s.view?.status.latest === 0 && s.view.status.state === "ready" && !s.running;
}

/** The threads that have lanes: the first ones, and the one that is shown. */
function lanesOf(s: AppState): number[] {
  const all = [...s.threads.keys()];
  const first = all.length === 0 ? [0] : all.slice(0, mostLanes);
  return selected(s) < first.length ? first : [...first.slice(0, -1), selected(s)];
}

/** Who could go on, if the learner is the scheduler and stands at a choice. */
function optionsOf(s: AppState): Option[] {
  const choices = s.view?.status.state === "choice" ? s.view.status.choices : [];
  return choices.map((c, i) => ({ thread: c.thread, key: String(i + 1), ops: c.ahead.map((r) => r.op) }));
}

/** Nobody holds the GIL: there is none. */
function free(s: AppState): boolean {
  return (s.view?.gil.policy ?? s.machine.gil) === "free";
}

/** A canvas in device pixels, drawn in CSS pixels. */
function sized(canvas: HTMLCanvasElement, w: number, h: number): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio;
  const [pw, ph] = [Math.round(w * ratio), Math.round(h * ratio)];
  if (canvas.width !== pw || canvas.height !== ph) [canvas.width, canvas.height] = [pw, ph];
  const c = canvas.getContext("2d");
  c?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return c;
}

/** "Thread-1" of "Thread-1 (work)", where the rest would be cut off. */
function bare(name: string): string {
  return name.replace(/^(Thread-\d+) \(.*\)$/, "$1");
}

function namesOf(s: AppState, id: number): string[] {
  return [nameOf(s, id), id === 0 ? "main" : `T${id}`];
}

function columnText(r: Recording, s: AppState): string {
  const span = (r.to - r.from) / Math.max(1, r.columns);
  return s.axis === "time" ? duration(span) : counted(Math.round(span), words.timeline.steps);
}
