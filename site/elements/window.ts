// Which part of a run a timeline shows, and which step stands at a place of
// it. In: the state, a width, a recording; out: a scale or a step. Pure.

import type { AppState } from "../state/state.ts";
import { end, start, type Recording, type Slice } from "../timeline/model.ts";
import { least, type Scale } from "../timeline/scale.ts";

/** Pixels of a named cell: narrow screens show fewer steps, not smaller ones. */
const cell = 48;

/** The end of what is recorded, in units of the axis. */
export function frontierOf(s: AppState): number {
  const status = s.view?.status;
  return (s.axis === "time" ? status?.latestTime : status?.latest) ?? 0;
}

export function nowOf(s: AppState): number {
  const status = s.view?.status;
  return (s.axis === "time" ? status?.time : status?.step) ?? 0;
}

/** How far one can pan: everything recorded, and a little not run yet; two
 * machines that are compared have one limit, because they share an axis. */
export function limitOf(s: AppState, width: number): number {
  const own = room(s.axis, frontierOf(s), s.over, width);
  if (s.beside === null) return own;
  return Math.max(own, room(s.axis, s.axis === "time" ? s.beside.time : s.beside.steps, s.beside.over, width));
}

function room(axis: AppState["axis"], frontier: number, over: boolean, width: number): number {
  if (over) return axis === "steps" ? frontier + 1 : Math.max(1, frontier * 1.02);
  return axis === "steps" ? frontier + Math.max(2, (width / cell) * 0.2) : Math.max(2000, frontier * 1.06);
}

/** "auto" fits the whole run by time, and follows the playhead by step. */
export function scaleOf(s: AppState, width: number): Scale {
  const base = { axis: s.axis, width };
  if (s.range !== "auto") return { ...base, ...s.range };
  if (s.axis === "time" || s.beside !== null) return { ...base, from: 0, to: limitOf(s, width) };
  const n = Math.max(least({ ...base, from: 0, to: 1 }), Math.floor(width / cell));
  const from = Math.max(0, Math.min(nowOf(s) - Math.round(n * 0.7), frontierOf(s) - n + 4));
  return { ...base, from, to: from + n };
}

/** A chosen range moves along when the playhead leaves it. */
export function following(s: AppState): { from: number; to: number } | null {
  if (s.range === "auto" || s.beside?.leads === true) return null;
  const now = nowOf(s);
  const { from, to } = s.range;
  if (now >= from && now <= to) return null;
  const span = to - from;
  const start = Math.max(0, now - span * (now > to ? 0.7 : 0.3));
  return { from: start, to: start + span };
}

/** The step that stands at a value of the axis. */
export function stepAt(r: Recording, s: AppState, value: number): number {
  const latest = s.view?.status.latest ?? 0;
  if (s.axis === "steps") return clamp(Math.round(value), latest);
  const all = [...r.lanes.flatMap((l) => l.slices), ...r.holder].filter((x) => x.toStep > x.fromStep && start(x, "time") <= value && end(x, "time") >= value);
  const tight = all.reduce<Slice | null>((best, x) => (best === null || x.toTime - x.fromTime < best.toTime - best.fromTime ? x : best), null);
  const whole = { fromTime: 0, toTime: s.view?.status.latestTime ?? 1, fromStep: 0, toStep: latest };
  const { fromTime, toTime, fromStep, toStep } = tight ?? whole;
  return clamp(Math.round(fromStep + ((value - fromTime) / Math.max(1, toTime - fromTime)) * (toStep - fromStep)), latest);
}

function clamp(step: number, latest: number): number {
  return Math.max(0, Math.min(latest, step));
}
