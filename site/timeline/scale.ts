// From values (ns or steps) to pixels and back. In and out: plain numbers;
// every function returns a new scale. Knows nothing of what is drawn.

import type { Axis } from "./model.ts";

export interface Scale {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

export function x(s: Scale, v: number): number {
  return ((v - s.from) / (s.to - s.from)) * s.width;
}

export function valueAt(s: Scale, px: number): number {
  return s.from + (px / s.width) * (s.to - s.from);
}

/** Pixels of one ns or one step. */
export function unit(s: Scale): number {
  return s.width / (s.to - s.from);
}

/** The smallest span that can be looked at: a few steps, or a few opcodes. */
export function least(s: Scale): number {
  return s.axis === "steps" ? Math.max(4, s.width / 120) : 200;
}

/** factor < 1 zooms in; the value under px stays where it is. */
export function zoomed(s: Scale, factor: number, px: number, limit: number): Scale {
  const most = Math.max(limit, least(s));
  const span = Math.min(most, Math.max(least(s), (s.to - s.from) * factor));
  const v = valueAt(s, px);
  const from = v - (px / s.width) * span;
  return kept({ ...s, from, to: from + span }, most);
}

export function panned(s: Scale, px: number, limit: number): Scale {
  const d = (px / s.width) * (s.to - s.from);
  return kept({ ...s, from: s.from + d, to: s.to + d }, Math.max(limit, s.to - s.from));
}

/** Moved back into 0 … limit, as far as its span allows. */
function kept(s: Scale, limit: number): Scale {
  const span = s.to - s.from;
  const from = Math.max(0, Math.min(s.from, limit - span));
  return { ...s, from, to: from + span };
}

/** Round values about `target` pixels apart. */
export function ticks(s: Scale, target: number): number[] {
  const step = Math.max(s.axis === "steps" ? 1 : 0, nice(((s.to - s.from) * target) / s.width));
  const out: number[] = [];
  for (let v = Math.ceil(s.from / step) * step; v <= s.to; v += step) out.push(v);
  return out;
}

/** The next of 1, 2, 5 times a power of ten. */
export function nice(raw: number): number {
  const p = 10 ** Math.floor(Math.log10(raw));
  const m = [1, 2, 5, 10].find((k) => raw <= k * p * 1.0001) ?? 10;
  return m * p;
}
