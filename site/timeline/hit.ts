// What is under the pointer. In: a scene and a point in its pixels; out: the
// mark, the slice or the lane there. Marks answer within 24 × 24 px.

import type { Box, PlacedMark, Scene } from "./layout.ts";
import { valueAt } from "./scale.ts";

export interface Hit {
  readonly mark?: PlacedMark;
  readonly box?: Box;
  readonly thread?: number;
  readonly ruler: boolean;
  /** Value under the pointer, in units of the axis. */
  readonly value: number;
}

export function hit(scene: Scene, px: number, py: number): Hit {
  const mark = scene.marks.find((m) => Math.abs(m.x - px) <= 12 && Math.abs(m.y - py) <= 12);
  const box = scene.boxes.findLast((b) => px >= b.x && px <= b.x + b.w && py >= b.y && py <= b.y + b.h);
  const lane = scene.rows.lanes.find((l) => py >= l.y && py < l.y + scene.rows.density.lane);
  return {
    ...(mark && { mark }),
    ...(box && { box }),
    ...(lane && { thread: lane.thread }),
    ruler: py < scene.rows.density.ruler,
    value: valueAt(scene.scale, px),
  };
}
