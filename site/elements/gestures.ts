// What a pointer, a wheel or two fingers mean on a timeline. In: events of its
// canvas; out: calls with pixels or a new scale. One finger or a drag pans, a
// tap seeks, a drag that starts on the ruler scrubs, two fingers zoom, a drag
// with Shift selects.

import { panned, zoomed, type Scale } from "../timeline/scale.ts";

export interface Meaning {
  scale(): Scale;
  limit(): number;
  apply(s: Scale): void;
  /** Whether a press there scrubs instead of pans. */
  pressed(px: number, py: number): boolean;
  tapped(px: number): void;
  scrubbed(px: number): void;
  opened(px: number, py: number): void;
  hovered(px: number, py: number): void;
  /** Pixels from and to, in any order. */
  selected(from: number, to: number): void;
}

/** Pixels of slack before a press becomes a drag. */
const slack = 4;

export class Gestures {
  private readonly fingers = new Map<number, { x: number; y: number }>();
  private start: { x: number; scale: Scale; scrub: boolean; select: boolean; dragged: boolean } | undefined;
  private pinch: { distance: number; scale: Scale } | undefined;

  constructor(private readonly meaning: Meaning) {}

  get active(): boolean {
    return this.fingers.size > 0;
  }

  readonly down = (e: PointerEvent): void => {
    if (e.button !== 0) return;
    const at = point(e);
    (e.currentTarget as Element).setPointerCapture(e.pointerId);
    this.fingers.set(e.pointerId, at);
    if (this.fingers.size === 2) {
      this.pinch = { distance: this.distance(), scale: this.meaning.scale() };
      this.start = undefined;
      return;
    }
    const scrub = !e.shiftKey && this.meaning.pressed(at.x, at.y);
    this.start = { x: at.x, scale: this.meaning.scale(), scrub, select: e.shiftKey, dragged: false };
    if (scrub) this.meaning.scrubbed(at.x);
  };

  readonly move = (e: PointerEvent): void => {
    const at = point(e);
    if (!this.fingers.has(e.pointerId)) return this.meaning.hovered(at.x, at.y);
    this.fingers.set(e.pointerId, at);
    if (this.pinch !== undefined && this.fingers.size === 2) {
      const middle = [...this.fingers.values()].reduce((sum, f) => sum + f.x, 0) / 2;
      this.meaning.apply(zoomed(this.pinch.scale, this.pinch.distance / this.distance(), middle, this.meaning.limit()));
      return;
    }
    const s = this.start;
    if (s === undefined) return;
    if (s.scrub) return this.meaning.scrubbed(at.x);
    if (!s.dragged && Math.abs(at.x - s.x) < slack) return;
    s.dragged = true;
    if (s.select) return this.meaning.selected(s.x, at.x);
    this.meaning.apply(panned(s.scale, s.x - at.x, this.meaning.limit()));
  };

  readonly up = (e: PointerEvent): void => {
    const s = this.start;
    this.fingers.delete(e.pointerId);
    if (this.fingers.size < 2) this.pinch = undefined;
    this.start = undefined;
    if (e.type === "pointerup" && s !== undefined && !s.dragged && !s.scrub) this.meaning.tapped(point(e).x);
  };

  readonly double = (e: MouseEvent): void => {
    this.meaning.opened(e.offsetX, e.offsetY);
  };

  readonly wheel = (e: WheelEvent): void => {
    if (e.ctrlKey || e.metaKey) {
      e.preventDefault();
      this.meaning.apply(zoomed(this.meaning.scale(), Math.exp(e.deltaY * 0.002), e.offsetX, this.meaning.limit()));
    } else if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) {
      e.preventDefault();
      this.meaning.apply(panned(this.meaning.scale(), e.shiftKey ? e.deltaX + e.deltaY : e.deltaX, this.meaning.limit()));
    }
  };

  /** The playhead's handle: its own drag always scrubs. */
  readonly grab = (e: PointerEvent): void => {
    const handle = e.currentTarget as HTMLElement;
    const canvas = handle.parentElement?.querySelector("canvas");
    if (!canvas) return;
    const left = canvas.getBoundingClientRect().left;
    handle.setPointerCapture(e.pointerId);
    const go = (ev: PointerEvent): void => this.meaning.scrubbed(ev.clientX - left);
    handle.onpointermove = go;
    handle.onpointerup = handle.onpointercancel = () => { handle.onpointermove = null; };
  };

  private distance(): number {
    const [a, b] = [...this.fingers.values()];
    return a === undefined || b === undefined ? 1 : Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  }
}

function point(e: PointerEvent): { x: number; y: number } {
  return { x: e.offsetX, y: e.offsetY };
}
