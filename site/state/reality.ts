// What a reader's own Python did, as site/public/reality_check.py wrote it
// down. In: any text at all; out: the result, checked field by field, or what
// is wrong with it; and the two sides of a comparison. Pure.

import { count, duration, ellipsis } from "../base/format.ts";
import type { Machine, RunResponse, Timeline } from "../engine/protocol.ts";
import { counted, fill, words } from "../words/words.ts";
import { mostCores } from "./typed.ts";

export const format = "gil-playground reality check";
export const version = 1;

/** Longer texts are nobody's result: a thousand runs take half of it. */
export const longest = 8 * 1024 * 1024;

export interface RealRun {
  readonly ended: string;
  readonly printed: string;
  /** s; null when the run was stopped. */
  readonly seconds: number | null;
  readonly cpu: number | null;
  /** Times that the system took a thread off its processor; null: it does not tell. */
  readonly voluntary: number | null;
  readonly involuntary: number | null;
}

/** Thread, first and last line seen in µs, lines seen. */
export type RealSlice = readonly [thread: number, from: number, to: number, lines: number];

export interface Watched {
  readonly threads: readonly string[];
  readonly lines: number;
  readonly switches: number;
  readonly slices: readonly RealSlice[];
  /** The run went on after what was noted. */
  readonly cut: boolean;
}

export interface Reality {
  readonly program: string;
  readonly python: { readonly version: string; readonly implementation: string; readonly freeThreaded: boolean; readonly switchInterval: number | null; readonly checkInterval: number | null };
  readonly computer: { readonly system: string; readonly machine: string; readonly cores: number };
  readonly runs: readonly RealRun[];
  readonly watched: (RealRun & { readonly seen: Watched | null }) | null;
}

/** What is wrong with a text, as a sentence. */
export class NotAResult extends Error {}

type Fields = Readonly<Record<string, unknown>>;

export function parseReality(text: string): Reality {
  if (text.length > longest) throw new NotAResult(words.reality.long);
  if (text.trim() === "") throw new NotAResult(words.reality.empty);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotAResult(words.reality.noJson);
  }
  const all = fields(value, words.reality.wholeText);
  if (all["format"] !== format) throw new NotAResult(words.reality.notResult);
  if (all["version"] !== version) throw new NotAResult(words.reality.otherVersion);
  const runs = list(all["runs"], "runs", 1000).map((r) => run(fields(r, "runs")));
  if (runs.length === 0) throw new NotAResult(words.reality.noRuns);
  const watched = all["watched"] == null ? null : fields(all["watched"], "watched");
  return {
    program: string(all["program"], "program", 256 * 1024),
    python: python(fields(all["python"], "python")),
    computer: computer(fields(all["computer"], "computer")),
    runs,
    watched: watched === null ? null : { ...run(watched), seen: watched["watched"] == null ? null : seen(fields(watched["watched"], "watched.watched")) },
  };
}

function wrong(name: string): NotAResult {
  return new NotAResult(fill(words.reality.damaged, { name }));
}

function fields(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(name);
  return value as Fields;
}

function list(value: unknown, name: string, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw wrong(name);
  return value;
}

function string(value: unknown, name: string, most = 4000): string {
  if (typeof value !== "string" || value.length > most) throw wrong(name);
  return value;
}

function number(value: unknown, name: string, most = 1e12): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0 || value > most) throw wrong(name);
  return value;
}

function perhaps(value: unknown, name: string): number | null {
  return value == null ? null : number(value, name);
}

function python(p: Fields): Reality["python"] {
  const text = string(p["version"], "python.version", 40);
  if (!/^[23]\.\d+/.test(text)) throw wrong("python.version");
  return {
    version: text, implementation: string(p["implementation"], "python.implementation", 40), freeThreaded: p["free_threaded"] === true,
    switchInterval: perhaps(p["switch_interval"], "python.switch_interval"), checkInterval: perhaps(p["check_interval"], "python.check_interval"),
  };
}

function computer(c: Fields): Reality["computer"] {
  return { system: string(c["system"], "computer.system", 60), machine: string(c["machine"], "computer.machine", 60), cores: number(c["cores"], "computer.cores", 1e5) };
}

function run(r: Fields): RealRun {
  return {
    ended: string(r["ended"], "ended", 400), printed: string(r["printed"], "printed", 5000), seconds: perhaps(r["seconds"], "seconds"),
    cpu: perhaps(r["cpu"], "cpu"), voluntary: perhaps(r["voluntary"], "voluntary"), involuntary: perhaps(r["involuntary"], "involuntary"),
  };
}

function seen(w: Fields): Watched {
  const threads = list(w["threads"], "threads", 10_000).map((t) => string(t, "threads", 200));
  const slices = list(w["slices"], "slices", 10_000).map((s): RealSlice => {
    const [thread, from, to, lines] = list(s, "slices", 4).map((v) => number(v, "slices"));
    if (thread === undefined || from === undefined || to === undefined || lines === undefined || !Number.isInteger(thread) || thread >= threads.length || to < from) throw wrong("slices");
    return [thread, from, to, lines];
  });
  return { threads, slices, lines: number(w["lines"], "lines"), switches: number(w["switches"], "switches"), cut: w["cut"] === true };
}

/** The nearest machine of the model, and what is not the same about it. */
export function nearest(r: Reality, pythons: readonly string[]): { readonly machine: Partial<Machine>; readonly python: string; readonly differs: string } {
  const [major = 3, minor = 0] = r.python.version.split(".").map(Number);
  const rank = (v: string): number => {
    const [a = 0, b = 0] = v.split(".").map(Number);
    return a === major ? Math.abs(b - minor) : 100;
  };
  const same = pythons.find((p) => p === `${major}.${minor}`);
  const python = same ?? [...pythons].sort((a, b) => rank(a) - rank(b))[0] ?? "3.9";
  const lock: Partial<Machine> = r.python.freeThreaded ? { gil: "free" }
    : major === 2 ? { gil: "tick", checkInterval: Math.min(1e6, Math.max(1, Math.round(r.python.checkInterval ?? 100))) }
      : { gil: "interval", switchInterval: Math.min(1e4, Math.max(1e-6, r.python.switchInterval ?? 0.005)) };
  const cores = Math.min(mostCores, Math.max(1, Math.round(r.computer.cores)));
  const differs = [
    same === undefined ? fill(words.reality.noPython, { python: `${major}.${minor}`, other: python }) : "",
    r.python.implementation === "CPython" ? "" : fill(words.reality.notCPython, { implementation: r.python.implementation }),
    r.computer.cores > mostCores ? fill(words.reality.fewCores, { most: mostCores }) : "",
    r.runs.some((x) => x.printed.includes("can't start new thread")) ? words.reality.noThreads : "",
  ].filter(Boolean).join(" ");
  return { machine: { python, cores, ...lock }, python, differs };
}

/** One thing that a program can end with, and how often it did. */
export interface Outcome {
  readonly text: string;
  readonly share: number;
}

/** Most frequent first; what is beyond the seventh is counted together. */
export function outcomes(ends: readonly string[]): Outcome[] {
  const counted = new Map<string, number>();
  for (const e of ends) counted.set(e, (counted.get(e) ?? 0) + 1);
  const sorted = [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rest = sorted.slice(7).reduce((sum, [, n]) => sum + n, 0);
  const shown = sorted.slice(0, 7).map(([text, n]) => ({ text, share: n / ends.length }));
  return rest === 0 ? shown : [...shown, { text: fill(words.reality.others, { n: sorted.length - 7 }), share: rest / ends.length }];
}

const lastLine = (text: string): string => ellipsis(text.trim().split("\n").at(-1) ?? "", 60) || words.reality.nothing;

export function realEnd(r: RealRun): string {
  return r.ended === "normally" || r.ended === "SystemExit" ? lastLine(r.printed) : r.ended;
}

const ends: Readonly<Record<string, string>> = { exception: "", deadlock: words.reality.deadlock, limit: words.reality.limit };

export function modelEnd(r: RunResponse): string {
  if (r.state === "ended") return lastLine(r.stdout);
  return ends[r.state] || r.stderr.trim().split("\n").at(-1)?.split(":")[0] || r.state;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length === 0 ? NaN : sorted.length % 2 === 1 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** A row of the table: what was seen, what the model has, what it is. */
export interface Line {
  readonly name: string;
  readonly real: string;
  readonly model: string;
  readonly text: string;
}

const present = (numbers: readonly (number | null)[]): number[] => numbers.filter((n): n is number => n !== null);
const shown = (n: number, write: (n: number) => string): string => (Number.isFinite(n) ? write(n) : "–");
const seconds = (s: number): string => duration(s * 1e9);
const plain = (n: number): string => n.toPrecision(2).includes("e") ? count(Math.round(n)) : String(Number(n.toPrecision(2)));

export function lines(r: Reality, model: readonly RunResponse[]): Line[] {
  const length = median(present(r.runs.map((x) => x.seconds)));
  const modelLength = median(model.map((m) => m.stats.virtual_seconds));
  const per = (pick: (x: RealRun) => number | null): number => median(r.runs.flatMap((x) => (pick(x) === null || !x.seconds ? [] : [(pick(x) ?? 0) / x.seconds])));
  const modelPer = (pick: (s: RunResponse["stats"]) => number): number => median(model.map((m) => pick(m.stats) / m.stats.virtual_seconds));
  const watched = r.watched?.seen ?? null;
  const last = watched?.slices.at(-1)?.[2] ?? 0;
  return [
    { ...words.reality.row.length, real: shown(length, seconds), model: shown(modelLength, seconds) },
    { ...words.reality.row.cores, real: shown(per((x) => x.cpu), plain), model: shown(modelPer((s) => s.cores.reduce((sum, c) => sum + c.busy, 0)), plain) },
    { ...words.reality.row.waits, real: shown(per((x) => x.voluntary), plain), model: words.reality.notAlike },
    { ...words.reality.row.switches, real: words.reality.unseen, model: shown(modelPer((s) => s.switches), plain) },
    { ...words.reality.row.seen, real: watched === null || last === 0 ? "–" : plain(watched.switches / (last / 1e6)), model: "–" },
    { ...words.reality.row.pause, real: watched === null ? "–" : seconds(longestPause(watched) / 1e6), model: shown(median(model.map((m) => Math.max(0, ...m.stats.threads.map((t) => t.max_wait_gil)))), seconds) },
    { ...words.reality.row.slower, real: r.watched?.seconds ? fill(words.reality.times, { n: plain(r.watched.seconds / length) }) : "–", model: words.reality.notAtAll },
  ];
}

/** In µs: from the end of a thread's slice to its next one. */
export function longestPause(w: Watched): number {
  const before = new Map<number, number>();
  let most = 0;
  for (const [thread, from, to] of w.slices) {
    most = Math.max(most, from - (before.get(thread) ?? from));
    before.set(thread, to);
  }
  return most;
}

/** The watched run in the form that timelines draw: who was seen at work. */
export function asTimeline(w: Watched): Timeline {
  const to = w.slices.at(-1)?.[2] ?? 1;
  const slices = w.slices.map(([thread, from, until, n]) => ({ state: "running", thread, fromTime: from * 1e3, toTime: Math.max(until, from + 1) * 1e3, fromStep: 0, toStep: 0, ops: 0, label: counted(n, words.reality.nLines), share: 255 }));
  return {
    from: 0, to: to * 1e3, columns: 0, merged: 0, holder: [], cores: [], marks: [], gaps: [], vars: [],
    lanes: w.threads.map((_, thread) => ({ thread, slices: slices.filter((s) => s.thread === thread), bins: [] })),
  };
}

/** The check with a program inside: a Python string on the line where the
 * script has None, all ASCII, so that no editor or shell can spoil it. */
export function withProgram(script: string, program: string): string {
  const escaped = [...program].map((c) => {
    const code = c.codePointAt(0) ?? 0;
    if (c === "\\" || c === '"') return `\\${c}`;
    if (c === "\n") return "\\n";
    if (code >= 32 && code < 127) return c;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  }).join("");
  const place = /^PROGRAM = None.*$/m;
  if (!place.test(script)) throw new Error("the check has no place for a program");
  return script.replace(place, () => `PROGRAM = u"${escaped}"`);
}
