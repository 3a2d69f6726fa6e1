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

/** A point on a ruler: in the unit of its end, and precise enough to tell it
 * from the next one, gap ns away. */
export function clock(ns: number, gap: number, end: number): string {
  const [unit, name] = end < 2e3 ? [1, "ns"] : end < 2e6 ? [1e3, "µs"] : end < 2e9 ? [1e6, "ms"] : [1e9, "s"];
  const digits = Math.max(0, -Math.floor(Math.log10(gap / unit) + 1e-9));
  const text = (ns / unit).toFixed(digits);
  return `${digits < 2 ? stripZeros(text) : text} ${name}`;
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
