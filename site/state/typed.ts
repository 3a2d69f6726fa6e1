// Numbers as a reader types them. In: text; out: the number, or a sentence that
// says why it cannot be. Where Python itself would refuse it, in Python's words.
// Pure.

import type { ProfileField } from "../engine/protocol.ts";
import { fill, fromEngine, words } from "../words/words.ts";

/** A number, or why there is none. */
export type Typed = number | string;

/** What these functions of sys do with such a number. */
const inPython = (text: string, name: string, error = "", typed = ""): string => fill(text, { function: `sys.${name}`, error, text: typed.trim() });

/** Everything that Python's float() takes, also nan and inf. */
function float(text: string): number | null {
  const t = text.trim().toLowerCase().replace(/^\+/, "");
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(t)) return Number(t);
  if (/^-?inf(inity)?$/.test(t)) return t.startsWith("-") ? -Infinity : Infinity;
  return t === "nan" ? Number.NaN : null;
}

function readWhole(text: string, low: number, high: number, what: string): Typed {
  const n = float(text);
  return n !== null && Number.isInteger(n) && n >= low && n <= high ? n : fill(what, { low: String(low), high: String(high) });
}

export const mostCores = 16;

export function readCores(text: string): Typed {
  if (float(text) === 0) return fill(words.typed.noCores, { most: mostCores });
  return readWhole(text, 1, mostCores, words.typed.cores);
}

export function readSeed(text: string): Typed {
  return readWhole(text, 1, 2 ** 31 - 1, words.typed.whole);
}

/** The longest interval here, in ms; no run is as long. */
const longestInterval = 1e7;

/** A time in ms, with any unit; without one ms are meant. */
export function milliseconds(text: string): number | null {
  const [n, unit] = time(text);
  return n === null || unit === null ? n : (n * unit) / 1e6;
}

/** sys.setswitchinterval, for such a time: what it raises, and what it makes of
 * numbers that it takes although they make no sense (3.2 to 3.13). */
export function readSwitchInterval(text: string): Typed {
  const ms = milliseconds(text);
  if (ms === null) return inPython(words.typed.noNumber, "setswitchinterval", "TypeError: must be real number, not str", text);
  if (Number.isNaN(ms)) return inPython(words.typed.nan, "setswitchinterval");
  if (ms <= 0) return inPython(words.typed.raises, "setswitchinterval", "ValueError: switch interval must be strictly positive");
  if (ms >= 2 ** 63 / 1e3) return inPython(words.typed.tooMuch, "setswitchinterval");
  if (ms < 1e-3) return inPython(words.typed.tooLittle, "setswitchinterval");
  if (ms > longestInterval) return fill(words.typed.longest, { s: String(longestInterval / 1e3) });
  return ms;
}

/** What the engine calls a check at every tick. */
export const everyTick = -1;

/** sys.setcheckinterval of 2.7: 0 and negative numbers mean every tick. */
export function readCheckInterval(text: string): Typed {
  const n = float(text);
  if (n === null) return inPython(words.typed.noNumber, "setcheckinterval", "TypeError: an integer is required", text);
  if (!/^\s*[+-]?\d+\s*$/.test(text)) return inPython(words.typed.raises, "setcheckinterval", "TypeError: integer argument expected, got float");
  if (n > 2 ** 31 - 1) return inPython(words.typed.raises, "setcheckinterval", "OverflowError: signed integer is greater than maximum");
  if (n < -(2 ** 31)) return inPython(words.typed.raises, "setcheckinterval", "OverflowError: signed integer is less than minimum");
  return n <= 0 ? everyTick : n;
}

const units: readonly (readonly [string, number])[] = [["s", 1e9], ["ms", 1e6], ["µs", 1e3], ["ns", 1]];

/** A number and its unit in ns, null = none is given. */
function time(text: string): [number | null, number | null] {
  const [, number = "", unit = ""] = /^\s*(.*?)\s*(ns|us|µs|μs|ms|s)?\s*$/i.exec(text) ?? [];
  const name = unit.toLowerCase().replace(/^[uμ]s/, "µs");
  return [float(number), units.find(([u]) => u === name)?.[1] ?? null];
}

/** A field of a machine profile as text, nothing rounded: "12.345 µs". */
export function writeField(field: ProfileField, n: number): string {
  if (field.choices.length > 0) return fromEngine(field.choices[n] ?? "");
  if (field.unit !== "ns") return `${n}${field.unit && ` ${field.unit}`}`;
  const [unit, ns] = units.find(([, ns]) => n >= ns) ?? ["ns", 1];
  return `${n / ns} ${unit}`;
}

/** Durations take a unit; without one ns are meant. */
export function readField(field: ProfileField, text: string): Typed {
  const [n, unit] = time(text);
  if (n === null || Number.isNaN(n)) return fill(field.unit === "ns" ? words.typed.noTime : words.typed.notNumber, { text: text.trim() });
  const scaled = Math.round(n * (unit ?? 1));
  if (scaled < field.min) return fill(n < 0 ? words.typed.negative : words.typed.least, { least: writeField(field, field.min) });
  return scaled > field.max ? fill(words.typed.most, { most: writeField(field, field.max) }) : scaled;
}
