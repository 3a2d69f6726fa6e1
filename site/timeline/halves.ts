// The picture of a scene, kept while only the playhead moves: once as if
// everything had happened and once as if nothing had. In: scenes; out: the left
// part of the one and the right part of the other, which is what the eye sees
// when somebody scrubs. Zooming and running change the picture itself: then it
// is drawn.

import { drawOver, drawStill, type Names } from "./draw.ts";
import type { Scene } from "./layout.ts";
import type { Patterns } from "./paint.ts";

/** Steps or moments before and after all of a run. */
const [beginning, end] = [-1, Number.MAX_SAFE_INTEGER];

export class Halves {
  private made: readonly unknown[] = [];
  private past: HTMLCanvasElement | null = null;
  private future: HTMLCanvasElement | null = null;

  /** of: what the scene was made of besides the playhead; at: the same scene
   * with the playhead elsewhere, in units of the axis. */
  draw(c: CanvasRenderingContext2D, s: Scene, of: readonly unknown[], at: (now: number) => Scene, p: Patterns, names: Names): void {
    if (of.length !== this.made.length || of.some((v, i) => v !== this.made[i])) {
      this.made = of;
      this.past = this.future = null;
      drawStill(c, s, p, names);
    } else {
      this.past ??= picture(c, at(end), p, names);
      this.future ??= picture(c, at(beginning), p, names);
      const { width, height } = c.canvas;
      const px = Math.round((Math.max(0, Math.min(s.now, s.scale.width)) * width) / s.scale.width);
      c.save();
      c.resetTransform();
      if (px > 0) c.drawImage(this.past, 0, 0, px, height, 0, 0, px, height);
      if (px < width) c.drawImage(this.future, px, 0, width - px, height, px, 0, width - px, height);
      c.restore();
    }
    drawOver(c, s, p);
  }
}

/** A canvas like that of c. */
function picture(like: CanvasRenderingContext2D, s: Scene, p: Patterns, names: Names): HTMLCanvasElement {
  const canvas = like.canvas.cloneNode() as HTMLCanvasElement;
  const c = canvas.getContext("2d");
  c?.setTransform(like.getTransform());
  if (c !== null) drawStill(c, s, p, names);
  return canvas;
}
