// Numbers as a reader types them. In: text; out: the number, or a sentence that
// says why it cannot be. Where Python itself would refuse it, in Python's words.
// Pure.

import type { ProfileField } from "../engine/protocol.ts";

/** A number, or why there is none. */
export type Typed = number | string;

const quoted = (text: string): string => `“${text.trim()}”`;

/** Everything that Python's float() takes, also nan and inf. */
function float(text: string): number | null {
  const t = text.trim().toLowerCase().replace(/^\+/, "");
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(t)) return Number(t);
  if (/^-?inf(inity)?$/.test(t)) return t.startsWith("-") ? -Infinity : Infinity;
  return t === "nan" ? Number.NaN : null;
}

export function readWhole(text: string, low: number, high: number, what: string): Typed {
  const n = float(text);
  return n !== null && Number.isInteger(n) && n >= low && n <= high ? n : `${what} from ${low} to ${high}.`;
}

export const mostCores = 16;

export function readCores(text: string): Typed {
  if (float(text) === 0) return `Without a core no thread would ever run. A machine has 1 to ${mostCores}.`;
  return readWhole(text, 1, mostCores, "A whole number of cores,");
}

export function readSeed(text: string): Typed {
  return readWhole(text, 0, 2 ** 31 - 1, "A whole number");
}

/** The longest interval here, in ms; no run is as long. */
const longestInterval = 1e7;

/** sys.setswitchinterval, for a number of ms: what it raises, and what it makes
 * of numbers that it takes although they make no sense (3.2 to 3.13). */
export function readSwitchInterval(text: string): Typed {
  const ms = float(text);
  if (ms === null) return `${quoted(text)} is no number. sys.setswitchinterval would raise TypeError: must be real number, not str.`;
  if (Number.isNaN(ms)) return "sys.setswitchinterval takes nan and stores 9223372036854.775 s: nobody would ever ask for the GIL.";
  if (ms <= 0) return "sys.setswitchinterval would raise ValueError: switch interval must be strictly positive.";
  if (ms >= 2 ** 63 / 1e3) return "sys.setswitchinterval cannot hold so much: it stores 0, and waiters ask after 1 µs. Type 0.001 for that.";
  if (ms < 1e-3) return "sys.setswitchinterval keeps whole microseconds: it stores 0, and waiters ask after 1 µs. Type 0.001 for that.";
  if (ms > longestInterval) return `Python would take it. Here the longest interval is ${longestInterval / 1e3} s: no run takes as long.`;
  return ms;
}

/** What the engine calls a check at every tick. */
export const everyTick = -1;

/** sys.setcheckinterval of 2.7: 0 and negative numbers mean every tick. */
export function readCheckInterval(text: string): Typed {
  const n = float(text);
  if (n === null) return `${quoted(text)} is no number. sys.setcheckinterval would raise TypeError: an integer is required.`;
  if (!/^\s*[+-]?\d+\s*$/.test(text)) return "sys.setcheckinterval would raise TypeError: integer argument expected, got float.";
  if (n > 2 ** 31 - 1) return "sys.setcheckinterval would raise OverflowError: signed integer is greater than maximum.";
  if (n < -(2 ** 31)) return "sys.setcheckinterval would raise OverflowError: signed integer is less than minimum.";
  return n <= 0 ? everyTick : n;
}

const units: readonly (readonly [string, number])[] = [["s", 1e9], ["ms", 1e6], ["µs", 1e3], ["ns", 1]];

/** A field of a machine profile as text, nothing rounded: "12.345 µs". */
export function writeField(field: ProfileField, n: number): string {
  if (field.choices.length > 0) return field.choices[n] ?? "";
  if (field.unit !== "ns") return `${n}${field.unit && ` ${field.unit}`}`;
  const [unit, ns] = units.find(([, ns]) => n >= ns) ?? ["ns", 1];
  return `${n / ns} ${unit}`;
}

/** Durations take a unit; without one ns are meant. */
export function readField(field: ProfileField, text: string): Typed {
  const [, number = "", unit = ""] = /^\s*(.*?)\s*(ns|us|µs|μs|ms|s)?\s*$/i.exec(text) ?? [];
  const n = float(number);
  const name = unit.toLowerCase().replace(/^[uμ]s/, "µs");
  if (n === null || Number.isNaN(n)) return `${quoted(text)} is no ${field.unit === "ns" ? "time: write 50 µs, 2 ms, or a number of ns" : "number"}.`;
  const scaled = Math.round(n * (units.find(([u]) => u === name)?.[1] ?? 1));
  if (scaled < field.min) return n < 0 ? `Nothing takes less than no time. At least ${writeField(field, field.min)}.` : `At least ${writeField(field, field.min)}.`;
  return scaled > field.max ? `At most ${writeField(field, field.max)}.` : scaled;
}
