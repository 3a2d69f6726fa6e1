// A border that can be dragged, or moved with the arrow keys. In: a width and
// what to do with a new one; out: a template with the separator's role.

import { html, type TemplateResult } from "lit";
import { fill, words } from "../words/words.ts";

export interface Splitter {
  readonly name: string;
  readonly now: number;
  /** 1: it stands to the right of what it resizes; -1: to the left. */
  readonly sign: number;
  readonly resize: (px: number) => void;
}

const [least, most, stride] = [180, 720, 16];

export function splitter(s: Splitter): TemplateResult {
  const set = (px: number): void => s.resize(Math.round(Math.min(most, Math.max(least, px))));
  const down = (e: PointerEvent): void => {
    const grip = e.currentTarget as HTMLElement;
    const start = e.clientX;
    grip.setPointerCapture(e.pointerId);
    grip.onpointermove = (ev) => set(s.now + s.sign * (ev.clientX - start));
    grip.onpointerup = grip.onpointercancel = () => { grip.onpointermove = null; };
  };
  const key = (e: KeyboardEvent): void => {
    const d = { ArrowLeft: -stride, ArrowRight: stride }[e.key];
    if (d === undefined) return;
    set(s.now + s.sign * d);
    e.preventDefault();
    e.stopPropagation();
  };
  return html`<div class="grip only-wide" role="separator" tabindex="0" aria-orientation="vertical" aria-label=${fill(words.panels.width, { name: s.name })} aria-valuemin=${least} aria-valuemax=${most} aria-valuenow=${s.now} @pointerdown=${down} @keydown=${key}></div>`;
}
