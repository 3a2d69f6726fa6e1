// A scene onto a canvas. In: a scene, the patterns of the theme, names of the
// threads; out: pixels. Decides nothing: where and what is layout's work.

import { duration } from "../base/format.ts";
import { words } from "../words/words.ts";
import { alarmsHeight, coreHeight, ribbonHeight, type Arrow, type Block, type Box, type Ghost, type PlacedMark, type Scene } from "./layout.ts";
import type { Patterns } from "./paint.ts";
import { varHeight, type VarBox } from "./vars.ts";
import { ticks, x } from "./scale.ts";
import { arrows, markShape, padlock, ring, ringed, threadShape } from "./shapes.ts";

export interface Names {
  /** Names of a thread for the ribbon, the one to try first first. */
  readonly thread: (id: number) => readonly string[];
  /** A ruler label. */
  /** gap: how far the next one is. */
  readonly tick: (value: number, gap: number) => string;
  /** What the hatch after the last recorded step says. */
  readonly unknown: string;
}

type C = CanvasRenderingContext2D;

export function draw(c: C, s: Scene, p: Patterns, names: Names): void {
  drawStill(c, s, p, names);
  drawOver(c, s, p);
}

/** What changes with the playhead only in being before or after it. */
export function drawStill(c: C, s: Scene, p: Patterns, names: Names): void {
  c.clearRect(0, 0, s.scale.width, s.rows.height);
  ground(c, s, p);
  ruler(c, s, p, names);
  for (const column of s.columns) columnOf(c, column, s.rows.density.bar, p);
  for (const box of s.boxes) boxOf(c, box, p);
  for (const block of s.blocks) blockOf(c, block, p);
  for (const box of s.boxes) if (!box.later) labelOf(c, box, p, names);
  varLanes(c, s, p);
  alarmStrip(c, s, p);
  for (const arrow of s.arrows) arrowOf(c, arrow, p);
  for (const m of s.marks) if (m.mark.kind !== "lost-update") markOf(c, m, p);
  veil(c, s, p, names);
  for (const box of s.boxes) if (box.later) labelOf(c, box, p, names);
  for (const box of s.vars) if (box.later) valueOf(c, box, p);
  for (const m of s.marks) if (m.mark.kind === "lost-update") markOf(c, m, p);
  for (const gap of s.gaps) gapOf(c, gap, s, p);
}

/** The playhead, and what could come or comes next. */
export function drawOver(c: C, s: Scene, p: Patterns): void {
  for (const ghost of s.ghosts) ghostOf(c, ghost, p);
  for (const box of s.boxes) if (box.next) outline(c, box, p);
  playhead(c, s, p);
}

/** Only what the threads did: for a miniature. */
export function drawBars(c: C, s: Scene, p: Patterns): void {
  c.clearRect(0, 0, s.scale.width, s.rows.height);
  for (const column of s.columns) columnOf(c, column, s.rows.density.bar, p);
  for (const box of s.boxes) boxOf(c, box, p);
  for (const block of s.blocks) blockOf(c, { ...block, label: "" }, p);
  for (const m of s.marks) markOf(c, m, p);
}

function ground(c: C, s: Scene, p: Patterns): void {
  const { density, lanes, cores, ribbon } = s.rows;
  const w = s.scale.width;
  c.fillStyle = p.colours.surface;
  c.fillRect(0, 0, w, s.rows.height);
  c.fillStyle = p.colours.bg;
  for (const { y } of lanes) c.fillRect(0, y, w, density.lane);
  for (const { y } of cores) c.fillRect(0, y, w, coreHeight);
  c.fillStyle = p.colours.grid;
  for (const { y } of lanes) c.fillRect(0, y + density.lane - 1, w, 1);
  c.fillStyle = p.colours.line;
  c.fillRect(0, density.ruler - 1, w, 1);
  if (density.ribbon) dotted(c, 0, w, ribbon + ribbonHeight - 0.5, p.colours.block, 1, [2, 3]);
}

function ruler(c: C, s: Scene, p: Patterns, names: Names): void {
  const { density, bottom } = s.rows;
  c.font = `500 11px ${p.colours.ui}`;
  c.textAlign = "left";
  c.textBaseline = "alphabetic";
  const all = ticks(s.scale, s.scale.width < 400 ? 72 : 110);
  const gap = (all[1] ?? s.scale.to) - (all[0] ?? s.scale.from);
  for (const v of all) {
    const px = Math.round(x(s.scale, v));
    c.fillStyle = p.colours.grid;
    c.fillRect(px, density.ruler - 6, 1, bottom - density.ruler + 6);
    c.fillStyle = p.colours.muted;
    if (px < s.scale.width - 46) c.fillText(names.tick(v, gap), px + 4, density.ruler - 9);
  }
}

function columnOf(c: C, col: Scene["columns"][number], bar: number, p: Patterns): void {
  if (col.waiting > 0.04) {
    c.fillStyle = p.wait(col.thread);
    c.fillRect(col.x, col.base - Math.min(10, bar / 2), col.w, Math.min(10, bar / 2));
  }
  const solid = bar * col.running;
  const cross = bar * col.protocol;
  if (solid > 0.3) {
    c.fillStyle = p.thread(col.thread).fill;
    c.fillRect(col.x, col.base - solid, col.w, solid);
  }
  if (cross > 0.3) {
    c.fillStyle = p.protocol(col.thread);
    c.fillRect(col.x, col.base - solid - cross, col.w, cross);
  }
  if (col.blocked > 0.5) dotted(c, col.x, col.x + col.w, col.base - 1, p.colours.block, 2, [1, 3]);
}

function boxOf(c: C, b: Box, p: Patterns): void {
  const t = p.thread(b.thread);
  c.beginPath();
  c.roundRect(b.x, b.y + 0.5, b.w, b.h - 1, Math.min(2, b.w / 2));
  switch (b.look) {
    case "run":
      c.fillStyle = t.fill;
      break;
    case "protocol":
      c.fillStyle = p.protocol(b.thread);
      break;
    case "named-protocol":
      c.fillStyle = p.colours.surface;
      break;
    case "wait":
      c.fillStyle = p.wait(b.thread);
      break;
    case "ready":
      c.fillStyle = "transparent";
      c.setLineDash([3, 2.4]);
      break;
    case "ribbon":
    case "core":
      c.fillStyle = p.own(b.thread);
  }
  c.fill();
  if (b.w > 2 || b.look === "run") {
    c.strokeStyle = t.line;
    c.lineWidth = 1;
    c.stroke();
  }
  c.setLineDash([]);
  if (b.look === "named-protocol") {
    c.fillStyle = p.protocol(b.thread);
    c.fillRect(b.x + 0.5, b.y + b.h - 5, b.w - 1, 4);
  }
}

function labelOf(c: C, b: Box, p: Patterns, names: Names): void {
  if (b.look === "ribbon" || b.look === "core") return pill(c, b, p, names);
  if (b.label.length === 0) return;
  const t = p.thread(b.thread);
  c.fillStyle = b.later ? p.colours.text : b.look === "run" ? t.on : t.ink;
  if (b.label.length === 1) {
    c.font = `500 11px ${p.colours.ui}`;
    c.textAlign = "left";
    c.fillText(b.label[0] ?? "", Math.max(b.x, 0) + 6, b.y + b.h / 2 + 4);
    return;
  }
  c.font = `500 11px ${p.colours.mono}`;
  c.textAlign = "center";
  const lift = b.look === "run" ? 0 : 2;
  b.label.forEach((line, i) => c.fillText(line, b.x + b.w / 2, b.y + b.h / 2 - 2 - lift + i * 10.5, b.w - 2));
  c.textAlign = "left";
}

/** Glyph and name on paper, where a slice of the ribbon has room for them. */
function pill(c: C, b: Box, p: Patterns, names: Names): void {
  c.font = `600 11px ${p.colours.ui}`;
  const left = Math.max(b.x, 0) + 3;
  const room = b.x + b.w - left - 3;
  const name = names.thread(b.thread).find((n) => c.measureText(n).width + 20 <= room);
  if (name === undefined || b.h < 12) return;
  const w = c.measureText(name).width + 20;
  const t = p.thread(b.thread);
  const y = b.y + b.h / 2;
  c.beginPath();
  c.roundRect(left, y - 6.5, w, 13, 6.5);
  c.fillStyle = p.colours.surface;
  c.fill();
  c.strokeStyle = t.line;
  c.lineWidth = 0.8;
  c.stroke();
  glyph(c, b.thread, left + 8, y, 0.75, p);
  c.fillStyle = t.ink;
  c.textAlign = "left";
  c.fillText(name, left + 15, y + 4);
}

export function glyph(c: C, thread: number, px: number, py: number, size: number, p: Patterns): void {
  const t = p.thread(thread);
  c.save();
  c.translate(px, py);
  c.scale(size, size);
  c.fillStyle = t.fill;
  c.strokeStyle = t.line;
  c.lineWidth = 1;
  const shape = new Path2D(threadShape(thread));
  c.fill(shape, "evenodd");
  c.stroke(shape);
  if (ringed(thread)) c.fill(new Path2D(ring), "evenodd");
  c.restore();
}

/** The histogram of false alarms. */
function alarmStrip(c: C, s: Scene, p: Patterns): void {
  if (s.rows.alarms === null) return;
  const base = s.rows.alarms + alarmsHeight - 2;
  c.fillStyle = p.colours.block;
  for (const bar of s.alarms) {
    const h = Math.max(2, Math.round(bar.h * (alarmsHeight - 6)));
    c.fillRect(bar.x + 1, base - h, bar.w, h);
  }
  c.fillStyle = p.colours.grid;
  c.fillRect(0, s.rows.alarms + alarmsHeight - 1, s.scale.width, 1);
}

/** A row for each watched variable. */
function varLanes(c: C, s: Scene, p: Patterns): void {
  for (const { y } of s.rows.vars) {
    c.fillStyle = p.colours.surface;
    c.fillRect(0, y, s.scale.width, varHeight - 1);
    c.fillStyle = p.colours.grid;
    c.fillRect(0, y + varHeight - 1, s.scale.width, 1);
    if (s.vars.length > 0 || s.frontier < 200) continue;
    c.font = `500 11px ${p.colours.ui}`;
    c.fillStyle = p.colours.muted;
    c.fillText(words.timeline.zoomIn, 8, y + varHeight / 2 + 4);
  }
  for (const b of s.vars) {
    c.beginPath();
    c.roundRect(Math.max(-4, b.x) + 0.5, b.y + 3.5, Math.min(s.scale.width + 4, b.x + b.w) - Math.max(-4, b.x), varHeight - 7, Math.min(3, b.w / 2));
    c.fillStyle = p.colours.sunken;
    c.fill();
    c.strokeStyle = b.lost ? p.colours.danger : p.colours.lineStrong;
    c.lineWidth = 1;
    c.stroke();
    if (!b.later) valueOf(c, b, p);
  }
}

/** The writer's glyph and the value, where there is room for them. */
function valueOf(c: C, b: VarBox, p: Patterns): void {
  const start = Math.max(b.x, 0);
  c.font = `500 11px ${p.colours.mono}`;
  const fit = (indent: number): string | undefined => b.texts.find((t) => start + indent + c.measureText(t).width + 4 <= b.x + b.w);
  const named = b.thread < 0 ? undefined : fit(19);
  const text = named ?? fit(7);
  if (text === undefined) return;
  const left = start + (named === undefined ? 7 : 19);
  if (named !== undefined) glyph(c, b.thread, left - 9, b.y + varHeight / 2, 0.75, p);
  c.fillStyle = b.lost ? p.colours.danger : p.colours.text;
  c.textAlign = "left";
  c.fillText(text, left, b.y + varHeight / 2 + 4);
}

function blockOf(c: C, b: Block, p: Patterns): void {
  const wide = b.x1 - b.x0 > 26;
  const left = Math.max(b.x0, 0);
  dotted(c, b.x0 + (wide ? 16 : 2), b.x1, b.y, p.colours.block, 2, [1, 3]);
  if (wide) {
    c.save();
    c.translate(left + 7, b.y - 3);
    c.fillStyle = c.strokeStyle = p.colours.block;
    c.lineWidth = 1.3;
    if (b.io) c.stroke(new Path2D(arrows));
    else {
      c.fill(new Path2D(padlock.body));
      c.stroke(new Path2D(padlock.bow));
    }
    c.restore();
  }
  if (b.label === "") return;
  c.font = `500 11px ${p.colours.ui}`;
  c.fillStyle = p.colours.muted;
  c.fillText(b.label, left + 17, b.y - 6, b.x1 - left - 20);
}

function dotted(c: C, x0: number, x1: number, y: number, colour: string, width: number, dash: number[]): void {
  if (x1 <= x0) return;
  c.save();
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.lineCap = width > 1 ? "round" : "butt";
  c.setLineDash(dash);
  c.beginPath();
  c.moveTo(x0, y);
  c.lineTo(x1, y);
  c.stroke();
  c.restore();
}

function arrowOf(c: C, a: Arrow, p: Patterns): void {
  const d = a.y1 > a.y0 ? 1 : -1;
  c.strokeStyle = a.kind === "signal" ? p.thread(a.thread).ink : p.colours.text;
  c.fillStyle = p.colours.text;
  c.lineWidth = 1.3;
  c.setLineDash(a.kind === "switch" ? [] : [2, 2.4]);
  c.beginPath();
  c.moveTo(a.x, a.y0);
  c.lineTo(a.x, a.y1 - d * 4);
  c.stroke();
  c.setLineDash([]);
  c.fill(new Path2D(`M${a.x - 3.5} ${a.y1 - d * 6}H${a.x + 3.5}L${a.x} ${a.y1}Z`));
}

function markOf(c: C, m: PlacedMark, p: Patterns): void {
  const ink = p.thread(m.thread).ink;
  c.save();
  c.translate(m.x, m.y);
  c.lineCap = c.lineJoin = "round";
  for (const part of markShape(m.mark.kind)) {
    const path = new Path2D(part.d);
    const thick = m.mark.kind === "false-alarm" ? 2 : 1.4;
    const [fill, line] = {
      ink: [ink, ""], inkline: ["", ink], hollow: [p.colours.surface, ink], word: ["", p.colours.text],
      flag: [p.colours.text, p.colours.text], bad: [p.colours.danger, ""], onbad: ["", p.colours.surface],
    }[part.paint] as [string, string];
    c.lineWidth = part.paint === "onbad" || part.paint === "word" ? 1.5 : thick;
    if (fill !== "") {
      c.fillStyle = fill;
      c.fill(path);
    }
    if (line !== "") {
      c.strokeStyle = line;
      c.stroke(path);
    }
  }
  c.restore();
  if (m.count > 1) {
    c.font = `600 11px ${p.colours.ui}`;
    c.fillStyle = m.mark.kind === "lost-update" ? p.colours.danger : p.colours.muted;
    c.fillText(String(m.count), m.x + 8, m.y + 4);
  }
}

/** Recorded steps after the playhead are veiled, unrecorded ones hatched. */
function veil(c: C, s: Scene, p: Patterns, names: Names): void {
  const top = s.rows.density.ruler;
  const h = s.rows.height - top;
  const from = Math.max(0, s.now);
  const to = Math.min(s.scale.width, s.frontier);
  if (to > from) {
    c.fillStyle = p.colours.future;
    c.fillRect(from, top, to - from, h);
  }
  const rest = s.scale.width - Math.max(0, s.frontier);
  if (rest <= 0.5) return;
  const left = Math.max(0, s.frontier);
  c.fillStyle = p.unknown();
  c.fillRect(left, top, rest, h);
  c.fillStyle = p.colours.lineStrong;
  for (let y = top; y < s.rows.height; y += 4) c.fillRect(left, y, 1, 2);
  if (rest < 90 || s.ghosts.length > 0) return;
  c.font = `500 11px ${p.colours.ui}`;
  const w = c.measureText(names.unknown).width + 16;
  const y = (s.rows.lanes[0]?.y ?? top) + 7;
  c.beginPath();
  c.roundRect(left + 8, y, w, 17, 8.5);
  c.fillStyle = p.colours.surface;
  c.fill();
  c.strokeStyle = p.colours.lineStrong;
  c.lineWidth = 1;
  c.stroke();
  c.fillStyle = p.colours.muted;
  c.fillText(names.unknown, left + 16, y + 12);
}

/** What a thread would do: dashed, with the key that chooses it. */
function ghostOf(c: C, g: Ghost, p: Patterns): void {
  const t = p.thread(g.thread);
  c.beginPath();
  c.roundRect(g.x, g.y + 0.5, g.w, g.h - 1, 3);
  c.fillStyle = p.colours.surface;
  c.fill();
  c.setLineDash([4, 3]);
  c.strokeStyle = t.line;
  c.lineWidth = 1.4;
  c.stroke();
  c.setLineDash([]);
  const side = Math.min(16, g.h - 4);
  c.beginPath();
  c.roundRect(g.x + 4, g.y + (g.h - side) / 2, side, side, 3);
  c.fillStyle = t.fill;
  c.fill();
  c.font = `600 11px ${p.colours.ui}`;
  c.textAlign = "center";
  c.fillStyle = t.on;
  c.fillText(g.key, g.x + 4 + side / 2, g.y + g.h / 2 + 4);
  c.textAlign = "left";
  c.font = `500 11px ${p.colours.mono}`;
  c.fillStyle = t.ink;
  const top = g.y + g.h / 2 + 4 - (g.label.length - 1) * 5.5;
  g.label.forEach((line, i) => c.fillText(line, g.x + side + 10, top + i * 11, g.w - side - 14));
}

function outline(c: C, b: Box, p: Patterns): void {
  c.strokeStyle = p.colours.accent;
  c.lineWidth = 2;
  c.beginPath();
  c.roundRect(b.x - 0.5, b.y - 1, b.w + 1, b.h + 2, 3);
  c.stroke();
}

function gapOf(c: C, gap: Scene["gaps"][number], s: Scene, p: Patterns): void {
  const top = s.rows.density.ruler;
  const text = `+${duration(gap.ns)}`;
  c.font = `500 11px ${p.colours.ui}`;
  const w = c.measureText(text).width + 12;
  c.fillStyle = p.colours.block;
  for (let y = top; y < s.rows.bottom; y += 4) c.fillRect(Math.round(gap.x), y, 1, 1);
  c.beginPath();
  c.roundRect(gap.x - w / 2, top - 8, w, 14, 7);
  c.fillStyle = p.colours.sunken;
  c.fill();
  c.strokeStyle = p.colours.lineStrong;
  c.lineWidth = 1;
  c.stroke();
  c.fillStyle = p.colours.text;
  c.fillText(text, gap.x - w / 2 + 6, top + 3);
}

function playhead(c: C, s: Scene, p: Patterns): void {
  const px = Math.round(s.now) + 0.5;
  if (px < -2 || px > s.scale.width + 2) return;
  const top = s.rows.density.ruler - 4;
  for (const [width, colour] of [[4, p.colours.surface], [1.5, p.colours.playhead]] as const) {
    c.strokeStyle = colour;
    c.lineWidth = width;
    c.beginPath();
    c.moveTo(px, top);
    c.lineTo(px, s.rows.height);
    c.stroke();
  }
}

export interface Overview {
  readonly scene: Scene;
  readonly height: number;
  /** The visible part, in pixels; null when all is visible. */
  readonly view: readonly [number, number] | null;
}

/** The whole run in one strip: who held the GIL, or was on each core if there is
 * none; lost updates; what is seen. */
export function drawOverview(c: C, o: Overview, p: Patterns): void {
  const w = o.scene.scale.width;
  const h = o.height;
  c.fillStyle = p.colours.bg;
  c.fillRect(0, 0, w, h);
  const { density, ribbon, cores } = o.scene.rows;
  const [look, top, tall] = density.ribbon ? ["ribbon", ribbon, ribbonHeight] as const : ["core", cores[0]?.y ?? 0, cores.length * (coreHeight + 3)] as const;
  for (const b of o.scene.boxes) {
    if (b.look !== look) continue;
    c.fillStyle = p.own(b.thread);
    const y = 5 + ((b.y - top) / tall) * (h - 10);
    const [wide, high] = [Math.max(0.7, b.w + 0.5), (Math.min(b.h + 1, tall) / tall) * (h - 10)];
    c.fillRect(b.x - 0.5, y, wide, high);
    if (!p.colours.outlined) continue;
    c.strokeStyle = p.thread(b.thread).line;
    c.lineWidth = 1;
    c.strokeRect(b.x, y + 0.5, Math.max(0, wide - 1), high - 1);
  }
  if (o.scene.frontier < w - 0.5) {
    c.fillStyle = p.unknown();
    c.fillRect(o.scene.frontier, 0, w - o.scene.frontier, h);
  }
  c.fillStyle = p.colours.danger;
  for (const m of o.scene.marks) if (m.mark.kind === "lost-update") c.fill(new Path2D(`M${m.x} 0l3 3l-3 3l-3 -3z`));
  if (o.view !== null) bracket(c, o.view, w, h, p);
  c.fillStyle = p.colours.playhead;
  c.fillRect(Math.round(o.scene.now), 0, 1.5, h);
}

function bracket(c: C, view: readonly [number, number], w: number, h: number, p: Patterns): void {
  const a = view[0];
  const b = Math.max(view[1], a + 7);
  c.fillStyle = p.colours.future;
  c.fillRect(0, 0, a, h);
  c.fillRect(b, 0, w - b, h);
  c.strokeStyle = p.colours.accent;
  c.lineWidth = 1.5;
  c.beginPath();
  c.roundRect(a - 0.75, 0.75, b - a + 1.5, h - 1.5, 3);
  c.stroke();
}
