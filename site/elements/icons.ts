// The page's drawings as templates. In: a name, a thread or a mark; out: an
// SVG, hidden from assistive technology, because words always stand beside it.

import { html, svg, type TemplateResult } from "lit";
import { markShape, ring, ringed, hue, threadShape } from "../timeline/shapes.ts";

const paths = {
  share: "M8 10V2.5M5 5l3-3 3 3M3.5 8.5V13h9V8.5",
  sun: "M5 8A3 3 0 1 0 11 8A3 3 0 1 0 5 8M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
  help: "M1.8 8A6.2 6.2 0 1 0 14.2 8A6.2 6.2 0 1 0 1.8 8M6.2 6.3A1.9 1.9 0 1 1 8 8.6v.6M8 11.4v.1",
  globe: "M1.8 8A6.2 6.2 0 1 0 14.2 8A6.2 6.2 0 1 0 1.8 8M1.8 8h12.4M8 1.8c-4.4 3.6-4.4 8.8 0 12.400M8 1.8c4.4 3.6 4.4 8.8 0 12.400",
  search: "M2.5 7A4.5 4.5 0 1 0 11.5 7A4.5 4.5 0 1 0 2.5 7M10.300 10.300L14 14",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  down: "M4 6l4 4 4-4",
  left: "M10 3.5L5.5 8l4.5 4.5",
  right: "M6 3.5L10.5 8 6 12.5",
  layers: "M8 2l6 3-6 3-6-3zM2.5 8.2L8 11l5.5-2.8M2.5 11.2L8 14l5.5-2.8",
  export: "M8 2.5V10M5 7.5l3 3 3-3M3 13.5h10",
  undo: "M3 6.5h6.5a3.5 3.5 0 1 1 0 7H6M5.8 3.5L2.8 6.5l3 3",
  compare: "M2.5 2.5h11v4h-11zM2.5 9.5h11v4h-11z",
  swap: "M5 2.5v10M2.5 10L5 12.8 7.500 10M11 13.5v-10M8.500 6L11 3.200 13.500 6",
  minus: "M3 8h10",
  plus: "M8 3v10M3 8h10",
  fit: "M2.5 5.5v-3h3M13.5 5.5v-3h-3M2.5 10.5v3h3M13.5 10.5v3h-3",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3 8.5l3.2 3.2L13 4.8",
  warn: "M8 2.2L14.5 13.5H1.5zM8 6.5v3.2M8 11.6v.1",
  error: "M1.8 8A6.2 6.2 0 1 0 14.2 8A6.2 6.2 0 1 0 1.8 8M8 4.8v3.8M8 11v.1",
  info: "M1.8 8A6.2 6.2 0 1 0 14.2 8A6.2 6.2 0 1 0 1.8 8M8 7.4V11M8 5v.1",
  lock: "M4.7 7H11.3A1.2 1.2 0 0 1 12.5 8.2V12.3A1.2 1.2 0 0 1 11.3 13.5H4.7A1.2 1.2 0 0 1 3.5 12.3V8.2A1.2 1.2 0 0 1 4.7 7M5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  key: "M2.2 10.8A3 3 0 1 0 8.2 10.8A3 3 0 1 0 2.2 10.8M7.4 8.6L13.5 2.5M11 5l2 2",
  lines: "M3 4h10M3 8h10M3 12h6",
  stack: "M2.5 2.5h11v3h-11zM2.5 6.5h11v3h-11zM2.5 10.5h11v3h-11z",
  cube: "M2.5 5L8 2.2 13.5 5v6L8 13.8 2.5 11zM2.5 5L8 7.8 13.5 5M8 7.8v6",
  target: "M2 8A6 6 0 1 0 14 8A6 6 0 1 0 2 8M5.6 8A2.4 2.4 0 1 0 10.4 8A2.4 2.4 0 1 0 5.6 8",
  hint: "M5.6 10.3a4.2 4.2 0 1 1 4.8 0v1.5H5.6zM6.3 14h3.4",
  book: "M2.5 3h4A1.5 1.5 0 0 1 8 4.5V13a1.5 1.5 0 0 0-1.5-1H2.5zM13.5 3h-4A1.5 1.5 0 0 0 8 4.5V13a1.5 1.5 0 0 1 1.5-1h4z",
  code: "M2.5 3h11v10h-11zM5 6l2 2-2 2M8.5 10.5H11",
  timeline: "M2 4h7M5 8h9M2 12h5",
  list: "M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5",
  chart: "M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6",
  stop: "M5.6 2.2h4.8l3.4 3.4v4.8l-3.4 3.4h-4.8l-3.4-3.4v-4.8zM5.5 8h5",
  play: "M2.5 8h8M7.5 5l3 3-3 3M13.5 3v10",
  copy: "M5 5h8.5v8.5H5zM11 5V3.5a1 1 0 0 0-1-1H3.5a1 1 0 0 0-1 1V10a1 1 0 0 0 1 1H5",
  out: "M9.5 2.5h4v4M13.5 2.5L7.5 8.5M11.5 9v4.5h-9v-9H7",
} as const;

/** Icons with filled parts: the stepper's. */
const solid = {
  back: ["M13 3.4v9.2L6 8z", "M3.4 3.2v9.6"],
  step: ["M3 3.4v9.2L10 8z", "M12.6 3.2v9.6"],
  run: ["M4.5 2.8v10.4L13 8z", ""],
  pause: ["M4 3h2.8v10H4zM9.2 3H12v10H9.2z", ""],
  first: ["M13 3.4v9.2L7 8zM7.5 3.4v9.2L1.8 8z", ""],
  latest: ["M3 3.4v9.2L9 8zM8.5 3.4v9.2L14.2 8z", ""],
} as const;

export type Icon = keyof typeof paths | keyof typeof solid;

export function icon(name: Icon): TemplateResult {
  if (name in solid) {
    const [fill, line] = solid[name as keyof typeof solid];
    return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path class="solid" d=${fill}></path><path d=${line} stroke-width="2"></path></svg>`;
  }
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${paths[name as keyof typeof paths]}></path></svg>`;
}

export const logo = (size: number): TemplateResult => html`<svg class="logo" width=${size} height=${size} viewBox="0 0 22 22" aria-hidden="true"><rect class="plate" x=".5" y=".5" width="21" height="21" rx="5"></rect><path class="bars" d="M4 6.5h5M9 11h5M14 15.5h4"></path><path class="falls" d="M9 6.5v4.5M14 11v4.5"></path></svg>`;

/** A thread's own shape in its own colour. */
export function glyph(thread: number, size = 12): TemplateResult {
  return html`<svg class="glyph" data-t=${hue(thread)} viewBox="-6 -6 12 12" width=${size} height=${size} aria-hidden="true"><path fill-rule="evenodd" d=${threadShape(thread)}></path>${ringed(thread) ? svg`<path d=${ring}></path>` : ""}</svg>`;
}

/** Shape and name of a thread. */
export function threadName(thread: number, name: string): TemplateResult {
  return html`<span class="th" data-t=${hue(thread)}>${glyph(thread)}${name}</span>`;
}

export function markIcon(kind: string, thread: number): TemplateResult {
  return html`<svg class="mark" data-t=${hue(thread)} viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">${markShape(kind).map((p) => svg`<path class=${p.paint} d=${p.d}></path>`)}</svg>`;
}

/** A bar of the legend, in the look of one state. */
export function swatch(state: string, thread = 1): TemplateResult {
  const body = {
    running: svg`<rect class="full" x=".5" y=".5" width="29" height="15" rx="2"></rect>`,
    outside: svg`<rect class="full" x=".5" y="8" width="29" height="7.5" rx="2"></rect>`,
    protocol: svg`<rect class="cross" x=".5" y="5" width="29" height="10.5" rx="1.5"></rect><path class="hatch" d="M2 15l9-9M8 15l9-9M14 15l9-9M20 15l9-9M2 6l9 9M8 6l9 9M14 6l9 9M20 6l9 9"></path>`,
    "wait-gil": svg`<rect class="cross" x=".5" y="9.5" width="29" height="6" rx="1.5"></rect><path class="hatch" d="M3 15l5-5M9 15l5-5M15 15l5-5M21 15l5-5"></path>`,
    ready: svg`<rect class="dash" x=".5" y="9.5" width="29" height="6" rx="1.5"></rect>`,
    blocked: svg`<path class="dots" d="M10 14H30"></path><path class="grey" d="M.4 11.4H7.6V16H.4z"></path><path class="greyline" d="M2 11.4V9.8A2 2 0 0 1 6 9.8V11.4"></path>`,
    io: svg`<path class="dots" d="M13 14H30"></path><path class="greyline" d="M2.5 14V7M.5 9l2-2.2 2 2.2M8.5 7v7M6.500 12l2 2.200 2-2.200"></path>`,
  }[state];
  return html`<svg class="swatch" data-t=${hue(thread)} viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">${body}</svg>`;
}
