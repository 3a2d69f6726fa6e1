// The shapes of threads and of marks, as path data around (0, 0) in a box of
// about 10. In: a thread's number or a mark's kind; out: path data that a
// canvas (Path2D) and an SVG element both draw. No colours, no DOM.

/** How a part of a mark is painted; the page's style sheet has the same names. */
export type Paint = "ink" | "inkline" | "hollow" | "word" | "flag" | "bad" | "onbad";

export interface Part {
  readonly d: string;
  readonly paint: Paint;
}

const circle = (r: number): string => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

const glyphs: readonly string[] = [
  "M-2.2 -2.2H2.2A2.2 2.2 0 0 1 2.2 2.2H-2.2A2.2 2.2 0 0 1 -2.2 -2.2Z",
  circle(4.2),
  "M0 -4.4L4.6 3.7H-4.6Z",
  "M-3.9 -3.9H3.9V3.9H-3.9Z",
  "M0 -5L5 0L0 5L-5 0Z",
  "M-1.6 -4.4H1.6V-1.6H4.4V1.6H1.6V4.4H-1.6V1.6H-4.4V-1.6H-1.6Z",
  "M-2.3 -4.2H2.3L4.7 0L2.3 4.2H-2.3L-4.7 0Z",
  "M0 -5L1.3 -1.7L4.8 -1.5L2.1 .7L3 4.2L0 2.3L-3 4.2L-2.1 .7L-4.8 -1.5L-1.3 -1.7Z",
  `${circle(4.4)}M-1.9 0A1.9 1.9 0 1 0 1.9 0A1.9 1.9 0 1 0 -1.9 0Z`,
];

/** Hues and shapes of threads: after these they repeat, ringed. */
export const hues = 9;

/** The hue of a thread: main has its own, the others share eight. */
export function hue(thread: number): number {
  return thread < hues ? Math.max(0, thread) : ((thread - 1) % (hues - 1)) + 1;
}

export function ringed(thread: number): boolean {
  return thread >= hues;
}

export function threadShape(thread: number): string {
  return glyphs[hue(thread)] ?? "";
}

export const ring = `${circle(5.6)}M-4.8 0A4.8 4.8 0 1 0 4.8 0A4.8 4.8 0 1 0 -4.8 0Z`;

const end = "M-4 0H3M3 -4V4";
const octagon = "M-2 -4.8H2L4.8 -2V2L2 4.8H-2L-4.8 2V-2Z";

const marks: Readonly<Record<string, readonly Part[]>> = {
  "acquire": [{ d: "M-4.6 -3.6H4.6L0 4.2Z", paint: "ink" }],
  "release": [{ d: "M-4 3.4H4L0 -3.6Z", paint: "hollow" }],
  "false-alarm": [{ d: "M-3.4 -3.4L3.4 3.4M3.4 -3.4L-3.4 3.4", paint: "inkline" }],
  "timeout": [{ d: circle(4.6), paint: "hollow" }, { d: "M0 -2.6V0H2", paint: "inkline" }],
  "request": [{ d: "M-2.6 5V-5H4.6L2.4 -2.4L4.6 .2H-2.6", paint: "flag" }],
  "forced": [{ d: "M-4 -3.6L-.4 0L-4 3.6M.4 -3.6L4 0L.4 3.6", paint: "word" }],
  "signal": [
    { d: circle(2.6), paint: "ink" },
    { d: "M-4.6 -2.6A5.4 5.4 0 0 0 -4.6 2.6M4.6 -2.6A5.4 5.4 0 0 1 4.6 2.6", paint: "inkline" },
  ],
  "print": [{ d: "M-5 -4.4H5V2.2H0L-2.6 5V2.2H-5Z", paint: "ink" }],
  "lost-update": [
    { d: "M0 -6.4L6.4 0L0 6.4L-6.4 0Z", paint: "bad" },
    { d: "M0 -3V.8M0 2.6V3", paint: "onbad" },
  ],
  "interrupt": [{ d: octagon, paint: "hollow" }, { d: "M-2.2 0H2.2", paint: "inkline" }],
  "interrupted": [{ d: octagon, paint: "ink" }],
  "exit": [{ d: end, paint: "inkline" }],
  "exception": [{ d: end, paint: "inkline" }, { d: "M1 2.5H5V5.5H1Z", paint: "bad" }],
};

/** The parts of a mark; a hand-over has none, it is only an arrow. */
export function markShape(kind: string): readonly Part[] {
  return marks[kind] ?? [];
}

/** A padlock, and arrows up and down: why a thread is blocked. */
export const padlock = { body: "M-3.6 -.6H3.6V4.6H-3.6Z", bow: "M-2 -.6V-2.2A2 2 0 0 1 2 -2.2V-.6" };
export const arrows = "M-3 3.6V-3.4M-5 -1.4L-3 -3.6L-1 -1.4M3 -3.6V3.4M1 1.4L3 3.6L5 1.4";

/** Short names for cells of 48 px, two lines of at most eight characters. An
 * opcode is named without its argument; a lock micro-step brings its own two lines. */
export function twoLines(label: string): [string, string] {
  const given = label.split("\n");
  if (given.length > 1) return [given[0] ?? "", given.slice(1).join(" ")];
  const [op = ""] = label.split(" ");
  const known = short[op];
  if (known !== undefined) return known;
  if (/^[A-Z]+(_[A-Z]+)*$/.test(op)) {
    const [head = "", ...rest] = op.split("_");
    return [rest.length > 0 ? `${head}_`.slice(0, 8) : head.slice(0, 8), rest.join("_").slice(0, 8)];
  }
  const words = label.split(/[ .(]+/).filter((w) => w !== "");
  return [(words[0] ?? "").slice(0, 8), words.slice(1).join(" ").replace(/\)$/, "").slice(0, 8)];
}

const short: Readonly<Record<string, [string, string]>> = {
  INPLACE_ADD: ["INPLACE", "_ADD"],
  JUMP_ABSOLUTE: ["JUMP_", "ABS"],
  CALL_FUNCTION: ["CALL_", "FUNC"],
  RETURN_VALUE: ["RETURN", "_VALUE"],
};
