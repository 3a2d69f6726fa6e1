// The lanes of watched variables: what one holds, who wrote it, and which
// writes lost another thread's update. In: a recording and a scale; out: boxes
// in pixels. Pure.

import type { Recording } from "./model.ts";
import { x, type Scale } from "./scale.ts";

export const varHeight = 26;

export interface VarBox {
  readonly x: number;
  readonly w: number;
  readonly y: number;
  readonly thread: number;
  /** What to write into the box, the best one first. */
  readonly texts: readonly string[];
  readonly lost: boolean;
  readonly later: boolean;
}

/** Narrower values of one writer are drawn as one box. */
const narrow = 30;

interface Part {
  from: number;
  to: number;
  readonly thread: number;
  readonly lost: boolean;
  readonly first: string;
  last: string;
}

export function varBoxes(r: Recording, s: Scale, lanes: readonly { readonly name: string; readonly y: number }[], at: { readonly now: number; readonly frontier: number }): VarBox[] {
  const lost = new Set(r.marks.filter((m) => m.kind === "lost-update").map((m) => m.step));
  return lanes.flatMap(({ name, y }) => {
    const values = r.vars.find((v) => v.name === name)?.values ?? [];
    const parts: Part[] = [];
    values.forEach((v, i) => {
      const next = values[i + 1];
      const place = (p: { step: number; time: number }): number => x(s, s.axis === "time" ? p.time : p.step);
      const part = { from: place(v), to: next === undefined ? x(s, Math.min(at.frontier, r.to)) : place(next), thread: v.writer, lost: i > 0 && lost.has(v.step), first: v.repr, last: v.repr };
      const before = parts.at(-1);
      const joins = before !== undefined && before.thread === part.thread && before.lost === part.lost && part.to - part.from < narrow && (before.first !== before.last || before.to - before.from < narrow);
      if (!joins) return void parts.push(part);
      before.to = part.to;
      before.last = part.last;
    });
    return parts.filter((p) => p.to > 0 && p.from < s.width).map((p) => ({
      x: p.from, w: Math.max(2, p.to - p.from - 1), y, thread: p.thread, lost: p.lost,
      texts: p.first === p.last ? [p.last] : [`${p.first} … ${p.last}`, p.last],
      later: p.from >= x(s, at.now) - 0.5 && at.now < at.frontier,
    }));
  });
}
