// Where everything stands. In: a recording, a scale, the rows to show, the
// playhead; out: a scene of boxes, dotted lines, arrows, marks and labels in
// pixels. Pure: no canvas, no colours, no DOM.

import { fill, named, words } from "../words/words.ts";
import { end, place, rank, start, type Mark, type Recording, type Slice } from "./model.ts";
import { unit, x, type Scale } from "./scale.ts";
import { twoLines } from "./shapes.ts";
import { varBoxes, varHeight, type VarBox } from "./vars.ts";

/** How closely lanes stand. */
export interface Density {
  readonly lane: number;
  readonly bar: number;
  readonly ruler: number;
  readonly ribbon: boolean;
}

export const roomy: Density = { lane: 46, bar: 28, ruler: 26, ribbon: true };
export const compact: Density = { lane: 36, bar: 20, ruler: 26, ribbon: true };
export const embedded: Density = { lane: 32, bar: 18, ruler: 24, ribbon: false };

/** The vertical order, top to bottom. */
export interface Rows {
  readonly density: Density;
  readonly ribbon: number;
  /** The histogram of false alarms, which then have no marks in the lanes. */
  readonly alarms: number | null;
  readonly lanes: readonly { readonly thread: number; readonly y: number }[];
  readonly vars: readonly { readonly name: string; readonly y: number }[];
  readonly cores: readonly { readonly core: number; readonly y: number }[];
  readonly bottom: number;
  readonly height: number;
}

export const ribbonHeight = 16;
export const coreHeight = 18;
export const alarmsHeight = 24;
const foot = 4;

export function rows(threads: readonly number[], cores: number, density: Density, variables: readonly string[] = [], histogram = false): Rows {
  const ribbon = density.ruler + 3;
  const under = density.ruler + (density.ribbon ? ribbonHeight + 8 : 2);
  const top = under + (histogram ? alarmsHeight : 0);
  const lanes = threads.map((thread, i) => ({ thread, y: top + i * density.lane }));
  const bottom = top + threads.length * density.lane;
  const varsEnd = bottom + variables.length * varHeight;
  const coresTop = varsEnd + (cores > 0 ? 6 : 0);
  return {
    density, ribbon, alarms: histogram ? under : null, lanes, bottom,
    vars: variables.map((name, i) => ({ name, y: bottom + i * varHeight })),
    cores: Array.from({ length: cores }, (_, core) => ({ core, y: coresTop + core * (coreHeight + 3) })),
    height: coresTop + cores * (coreHeight + 3) + foot,
  };
}

/** Named cells, cells, slices, columns (DESIGN 5.5). */
export type Level = "named" | "cells" | "slices" | "columns";

export type Look = "run" | "protocol" | "named-protocol" | "wait" | "ready" | "ribbon" | "core";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly look: Look;
  readonly thread: number;
  readonly slice: Slice;
  readonly label: readonly string[];
  /** Right of the playhead: the label is written over the veil. */
  readonly later: boolean;
  readonly next: boolean;
}

export interface Block {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly io: boolean;
  readonly label: string;
  readonly slice: Slice;
}

/** One column of one lane: shares 0 to 1, drawn from the bottom. */
export interface Column {
  readonly x: number;
  readonly w: number;
  readonly base: number;
  readonly thread: number;
  readonly running: number;
  readonly protocol: number;
  readonly waiting: number;
  readonly blocked: number;
}

export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly thread: number;
  readonly mark: Mark;
  readonly count: number;
  readonly later: boolean;
}

export interface Arrow {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  readonly thread: number;
  readonly kind: "switch" | "signal" | "request";
}

/** False alarms of all threads in a stretch of the axis; h is a share of the most. */
export interface AlarmBar {
  readonly x: number;
  readonly w: number;
  readonly h: number;
}

export interface Scene {
  readonly scale: Scale;
  readonly rows: Rows;
  readonly level: Level;
  readonly merged: number;
  readonly boxes: readonly Box[];
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
  readonly marks: readonly PlacedMark[];
  readonly alarms: readonly AlarmBar[];
  readonly vars: readonly VarBox[];
  readonly arrows: readonly Arrow[];
  readonly gaps: readonly { readonly x: number; readonly ns: number }[];
  readonly ghosts: readonly Ghost[];
  readonly now: number;
  readonly frontier: number;
}

export interface Position {
  /** Playhead and last recorded moment, in units of the axis. */
  readonly now: number;
  readonly frontier: number;
  /** What could come next, if somebody chooses. */
  readonly options?: readonly Option[];
}

/** A thread that could go on, with the key that chooses it. */
export interface Option {
  readonly thread: number;
  readonly key: string;
  readonly ops: readonly string[];
}

/** An Option behind the last recorded step. */
export interface Ghost {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly thread: number;
  readonly key: string;
  readonly label: readonly string[];
}

const ghostWidth = 132;

/** The level of detail, with 20 % hysteresis so that zooming never flickers. */
export function levelOf(r: Recording, s: Scale, before: Level): Level {
  if (r.columns > 0) return "columns";
  if (s.axis === "time") return "slices";
  const u = unit(s);
  const named = before === "named" ? 44 / 1.2 : 44;
  const cells = before === "cells" || before === "named" ? 8 / 1.2 : 8;
  if (u >= named) return "named";
  return u >= cells ? "cells" : "slices";
}

export function scene(r: Recording, s: Scale, rws: Rows, at: Position, before: Level): Scene {
  const level = levelOf(r, s, before);
  const place = new Placing(s, rws, at, level);
  if (level === "columns") place.allColumns(r);
  else for (const lane of r.lanes) for (const slice of lane.slices) place.slice(slice);
  place.strip(r.holder, "ribbon", rws.density.ribbon ? rws.ribbon : null, ribbonHeight);
  rws.cores.forEach(({ core, y }) => place.strip(r.cores[core] ?? [], "core", y + 2, coreHeight - 4));
  return {
    scale: s, rows: rws, level, merged: r.merged,
    boxes: place.boxes, columns: place.columns, blocks: place.blocks,
    marks: marksOf(r, s, rws, at),
    alarms: rws.alarms === null ? [] : alarmBars(r, s),
    vars: varBoxes(r, s, rws.vars, at),
    arrows: level === "columns" ? [] : arrowsOf(r, s, rws),
    gaps: s.axis === "steps" && level !== "columns" ? gapsOf(r, s) : [],
    ghosts: ghostsOf(s, rws, at),
    now: x(s, at.now), frontier: x(s, at.frontier),
  };
}

/** Where there is room for them behind the last step; two names of opcodes each. */
function ghostsOf(s: Scale, rws: Rows, at: Position): Ghost[] {
  const left = x(s, at.frontier) + 3;
  const w = Math.min(ghostWidth, s.width - left - 3);
  if (at.now < at.frontier || left < 0 || w < 26) return [];
  return (at.options ?? []).flatMap((o) => {
    const lane = rws.lanes.find((l) => l.thread === o.thread);
    const h = rws.density.bar;
    return lane === undefined ? [] : [{ x: left, y: lane.y + rws.density.lane - foot - h, w, h, thread: o.thread, key: o.key, label: w < 70 ? [] : o.ops.slice(0, 2) }];
  });
}

/** Why a thread is blocked, as the engine says it: "lock door", "sleep". */
function reason(label: string): string {
  const [kind = "", ...name] = label.split(" ");
  return [named(words.timeline.reason, kind), ...name].join(" ");
}

/** Puts slices and columns where they belong. */
class Placing {
  readonly boxes: Box[] = [];
  readonly columns: Column[] = [];
  readonly blocks: Block[] = [];
  private readonly base = new Map<number, number>();

  constructor(
    private readonly s: Scale,
    private readonly rows: Rows,
    private readonly at: Position,
    private readonly level: Level,
  ) {
    for (const { thread, y } of rows.lanes) this.base.set(thread, y + rows.density.lane - foot);
  }

  slice(slice: Slice): void {
    const base = this.base.get(slice.thread);
    if (base === undefined) return;
    const x0 = Math.max(-3, x(this.s, start(slice, this.s.axis)));
    const x1 = Math.min(this.s.width + 3, x(this.s, end(slice, this.s.axis)));
    if (x1 < -2 || x0 > this.s.width + 2 || x1 - x0 < 0.25 || start(slice, this.s.axis) >= this.at.frontier) return;
    const bar = this.rows.density.bar;
    switch (slice.state) {
      case "running":
        return this.bar(slice, x0, x1, base, bar, "run");
      case "protocol":
        return this.bar(slice, x0, x1, base, this.level === "named" ? bar : Math.round(bar * 0.66), this.level === "named" ? "named-protocol" : "protocol");
      case "outside":
        return this.bar(slice, x0, x1, base, Math.round(bar * 0.5), "run");
      case "wait-gil":
        return this.bar(slice, x0, x1, base, Math.min(10, bar / 2), "wait");
      case "ready":
        return this.bar(slice, x0, x1, base, Math.min(10, bar / 2), "ready");
      case "blocked":
      case "io":
        this.blocks.push({ x0, x1, y: base - 2, io: slice.state === "io", label: x1 - x0 > 130 ? reason(slice.label) : "", slice });
    }
  }

  private bar(slice: Slice, x0: number, x1: number, base: number, h: number, look: Look): void {
    const first = start(slice, this.s.axis);
    const cell = (this.level === "named" || this.level === "cells") && slice.toStep - slice.fromStep === 1;
    const later = this.later(first);
    this.boxes.push({
      x: x0 + (cell ? 1 : 0.5), y: base - h, w: Math.max(0.8, x1 - x0 - (cell ? 2 : 1)), h, look, slice,
      thread: slice.thread, later,
      label: this.label(slice, look, x1 - x0, cell),
      next: cell && slice.fromStep === this.at.now && (look === "run" || look === "named-protocol" || look === "protocol"),
    });
  }

  /** Right of the playhead, give or take a pixel. */
  private later(v: number): boolean {
    return x(this.s, v) >= x(this.s, this.at.now) - 1.5 && this.at.now < this.at.frontier;
  }

  private label(slice: Slice, look: Look, w: number, cell: boolean): readonly string[] {
    if (cell) return w >= 40 ? twoLines(slice.label) : [];
    if (look !== "run" || slice.ops === 0) return [];
    if (w > 96) return [fill(words.timeline.ops, { n: slice.ops })];
    return w > 54 ? [slice.ops >= 1000 ? fill(words.timeline.kiloOps, { n: Math.round(slice.ops / 1000) }) : fill(words.timeline.ops, { n: slice.ops })] : [];
  }

  allColumns(r: Recording): void {
    for (const lane of r.lanes) {
      const base = this.base.get(lane.thread);
      if (base !== undefined) this.laneColumns(r, lane.bins, lane.thread, base);
    }
  }

  private laneColumns(r: Recording, bins: readonly number[], thread: number, base: number): void {
    const span = (r.to - r.from) / r.columns;
    for (let c = 0; c < r.columns; c++) {
      const x0 = x(this.s, r.from + c * span);
      const x1 = x(this.s, r.from + (c + 1) * span);
      if (x1 < 0 || x0 > this.s.width) continue;
      const share = (k: number): number => (bins[c * 6 + k] ?? 0) / 255;
      this.columns.push({
        x: x0, w: x1 - x0 + 0.1, base, thread,
        running: share(0), protocol: share(1), waiting: share(2), blocked: share(4) + share(5),
      });
    }
  }

  /** The ribbon and the core lanes: threads mixed in one row. Slices that
   * share a column stand on top of each other. */
  strip(slices: readonly Slice[], look: Look, y: number | null, h: number): void {
    if (y === null) return;
    let column = NaN;
    let used = 0;
    for (const slice of slices) {
      if (slice.thread < 0) continue;
      const from = start(slice, this.s.axis);
      const x0 = Math.max(-3, x(this.s, from));
      const x1 = Math.min(this.s.width + 3, x(this.s, end(slice, this.s.axis)));
      const part = slice.share > 0 && slice.share < 255 ? slice.share / 255 : 1;
      used = from === column && part < 1 ? used : 0;
      column = from;
      if (x1 >= 0 && x0 <= this.s.width && x1 - x0 >= 0.3) {
        const later = this.later(from);
        this.boxes.push({ x: x0 + 0.5, y: y + used * h, w: Math.max(0.8, x1 - x0 - (part < 1 ? 0 : 1)), h: Math.max(1, part * h - (part < 1 ? 0 : 1)), look, slice, thread: slice.thread, later, label: [], next: false });
      }
      used += part;
    }
  }
}

/** Pixels of a mark to either side; the number beside it, if it stands for
 * several, takes room on its right. */
const markRoom = 14;
const roomOf = (count: number): number => (count > 1 ? markRoom + 4 + 7 * String(count).length : markRoom);

/** Marks of a lane that have no room beside a more important or equal one join
 * it; a lost update joins only its own kind. */
function marksOf(r: Recording, s: Scale, rws: Rows, at: Position): PlacedMark[] {
  const out: PlacedMark[] = [];
  const later = (v: number): boolean => v >= at.now && at.now < at.frontier;
  for (const { thread, y } of rws.lanes) {
    const taken: { x: number; room: number; index: number; kind: string }[] = [];
    const mine = r.marks.filter((m) => m.thread === thread && m.kind !== "handover" && (m.kind !== "false-alarm" || rws.alarms === null));
    mine.sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind) || a.step - b.step);
    for (const mark of mine) {
      const px = x(s, place(mark, s.axis));
      if (px < -6 || px > s.width + 6) continue;
      const near = taken.find((t) => px - t.x < t.room && t.x - px < markRoom && (t.kind === mark.kind || mark.kind !== "lost-update"));
      if (near === undefined) {
        taken.push({ x: px, room: roomOf(mark.count), index: out.length, kind: mark.kind });
        out.push({ x: px, y: y + (rws.density.lane - rws.density.bar - foot) / 2, thread, mark, count: mark.count || 1, later: later(place(mark, s.axis)) });
      } else if (near.kind === mark.kind) {
        const first = out[near.index];
        if (first === undefined) continue;
        const count = first.count + (mark.count || 1);
        out[near.index] = { ...first, count };
        near.room = roomOf(count);
      }
    }
  }
  return out;
}

/** How many false alarms are in sight. */
export function alarmsIn(r: Recording, s: Scale): number {
  return r.marks.reduce((sum, m) => sum + (m.kind === "false-alarm" && place(m, s.axis) >= s.from && place(m, s.axis) <= s.to ? m.count || 1 : 0), 0);
}

/** One bar for every 14 px: marks that are merged stand that far apart. */
function alarmBars(r: Recording, s: Scale): AlarmBar[] {
  const bars = new Map<number, number>();
  for (const m of r.marks) {
    const px = x(s, place(m, s.axis));
    if (m.kind !== "false-alarm" || px < 0 || px > s.width) continue;
    const bar = Math.floor(px / markRoom);
    bars.set(bar, (bars.get(bar) ?? 0) + (m.count || 1));
  }
  const most = Math.max(...bars.values());
  return [...bars].map(([bar, n]) => ({ x: bar * markRoom, w: markRoom - 2, h: n / most }));
}

const arrowKinds: Readonly<Record<string, Arrow["kind"]>> = { forced: "switch", handover: "switch", signal: "signal", request: "request" };

/** Arrows between lanes, at least 6 px apart; a switch of the holder goes
 * before a signal, a signal before a request. */
function arrowsOf(r: Recording, s: Scale, rws: Rows): Arrow[] {
  const out: Arrow[] = [];
  for (const kind of ["switch", "signal", "request"] as const) {
    for (const m of r.marks) {
      if (arrowKinds[m.kind] !== kind) continue;
      const arrow = arrowOf(m, kind, s, rws);
      if (arrow !== null && out.every((a) => Math.abs(a.x - arrow.x) >= 6)) out.push(arrow);
    }
  }
  return out;
}

function arrowOf(m: Mark, kind: Arrow["kind"], s: Scale, rws: Rows): Arrow | null {
  const laneY = (thread: number): number | undefined => rws.lanes.find((l) => l.thread === thread)?.y;
  const a = laneY(m.thread);
  const b = laneY(m.target);
  const px = Math.round(x(s, place(m, s.axis))) + 0.5;
  if (a === undefined || b === undefined || a === b || px < 0 || px > s.width) return null;
  const { lane, bar } = rws.density;
  const mark = lane - bar - foot;
  return b > a
    ? { x: px, y0: a + lane - foot, y1: b + mark - 1, thread: m.thread, kind }
    : { x: px, y0: a + mark, y1: b + lane - foot + 1, thread: m.thread, kind };
}

function gapsOf(r: Recording, s: Scale): { x: number; ns: number }[] {
  const out: { x: number; ns: number }[] = [];
  for (const g of r.gaps) {
    const px = x(s, g.step);
    const last = out.at(-1);
    if (px > 28 && px < s.width - 28 && (last === undefined || px - last.x > 56)) out.push({ x: px, ns: g.ns });
  }
  return out;
}
