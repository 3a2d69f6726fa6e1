// Numbers and times as the page writes them. In: numbers (times in virtual
// nanoseconds); out: text. Never touches the DOM; program values are data and
// never pass through here.

import { count } from "../words/words.ts";

export { count };

/** A duration in its own unit: "50 ns", "1.0 µs", "15.1 ms", "2.5 s". */
export function duration(ns: number): string {
  if (ns < 1e3) return `${Math.round(ns)} ns`;
  if (ns < 1e6) return `${trim(ns / 1e3)} µs`;
  if (ns < 1e9) return `${trim(ns / 1e6)} ms`;
  return `${trim(ns / 1e9)} s`;
}

/** A point in time, precise enough for a view that spans so many ns. */
export function clock(ns: number, span: number): string {
  if (span < 2e3) return `${count(Math.round(ns))} ns`;
  if (span < 2e6) return `${(ns / 1e3).toFixed(span < 2e4 ? 2 : 0)} µs`;
  if (span < 2e9) return `${stripZeros((ns / 1e6).toFixed(span > 2e7 ? 0 : 1))} ms`;
  return `${stripZeros((ns / 1e9).toFixed(2))} s`;
}

/** The playhead's own label: precise enough to tell two steps apart. */
export function moment(ns: number): string {
  if (ns < 1e4) return `${count(Math.round(ns))} ns`;
  if (ns < 1e6) return `${(ns / 1e3).toFixed(2)} µs`;
  if (ns < 1e9) return `${(ns / 1e6).toFixed(3)} ms`;
  return `${(ns / 1e9).toFixed(4)} s`;
}

function trim(x: number): string {
  return x >= 100 ? x.toFixed(0) : stripZeros(x.toFixed(1));
}

function stripZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** A repr short enough for a cell. */
export function ellipsis(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max - 1) + "…";
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
