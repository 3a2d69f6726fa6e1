// What can be measured of a run. In: the engine's figures of a recording or of
// a stretch of it; out: for each measure its name, a line that explains it, its
// value and how that is written. Pure; every number comes from the engine.

import { count, duration } from "../base/format.ts";
import type { Stats, ThreadStats } from "../engine/protocol.ts";

export interface Measure {
  readonly key: string;
  readonly name: string;
  /** One line: what is counted. */
  readonly text: string;
  /** About the GIL: without one there is nothing to measure. */
  readonly gil: boolean;
  /** NaN where there is nothing to divide by. Times in seconds. */
  readonly value: (s: Stats) => number;
  readonly write: (value: number) => string;
}

const seconds = (s: number): string => duration(s * 1e9);

/** 0.4137 -> "41 %"; what is neither nothing nor everything says so. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return "< 1 %";
  if (whole === 100 && share < 1) return "> 99 %";
  return `${whole} %`;
}

function ratio(x: number): string {
  return Number.isFinite(x) ? String(Number(x.toPrecision(2))) : "–";
}

function measure(key: string, name: string, text: string, value: Measure["value"], write: Measure["write"] = count, gil = true): Measure {
  return { key, name, text, gil, value, write };
}

/** In the order in which they are read. */
export const measures: readonly Measure[] = [
  measure("time", "Length", "In virtual time.", (s) => s.virtual_seconds, seconds, false),
  measure("steps", "Steps", "Opcodes, and steps of the lock's protocol.", (s) => s.steps, count, false),
  measure("cores", "Cores at work", "Of the time of all cores: how much threads ran on them.", (s) => sum(s.cores.map((c) => c.busy)) / (s.virtual_seconds * s.cores.length), percent, false),
  measure("context-switches", "Context switches", "A core went over from one thread to another.", (s) => s.context_switches, count, false),
  measure("switches", "GIL changed hands", "A thread took the GIL that another one had held last.", (s) => s.switches),
  measure("forced", "Forced switches", "Of these: the holder had been asked to drop it.", (s) => s.forced_switches),
  measure("requests", "Drop requests", "A waiter's interval ran out, and it asked the holder.", (s) => s.drop_requests),
  measure("checks", "Drops at checks", "The eval loop looked, let go, and wanted it back at once.", (s) => s.checks),
  measure("other-drops", "Other drops", "Before a call that may block, or at a thread's end.", (s) => s.gil_drops - s.checks),
  measure("false-alarms", "False alarms", "A waiter was woken and found the GIL taken again.", (s) => s.failed_acquires),
  measure("alarm-ratio", "False alarms per check", "How often letting go woke a thread for nothing.", (s) => s.failed_acquires / s.checks, ratio),
  measure("longest-wait", "Longest wait", "From wanting the GIL to having it: the worst of all threads.", (s) => Math.max(0, ...s.threads.map((t) => t.max_wait_gil)), seconds),
  measure("lost-updates", "Lost updates", "A store overwrote another thread's store unseen.", (s) => s.lost_updates, count, false),
];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** What a thread did with its time. The state is the legend's word. */
export interface Share {
  readonly state: "running" | "wait-gil" | "blocked" | "io" | "ready";
  readonly name: string;
  readonly seconds: (t: ThreadStats) => number;
}

export const shares: readonly Share[] = [
  { state: "running", name: "running", seconds: (t) => t.run },
  { state: "wait-gil", name: "waiting for the GIL", seconds: (t) => t.wait_gil },
  { state: "ready", name: "ready, no core", seconds: (t) => t.ready },
  { state: "blocked", name: "blocked on a lock", seconds: (t) => t.wait_lock },
  { state: "io", name: "blocked on I/O", seconds: (t) => t.wait_io },
];

/** How long the thread was there, in seconds. */
export function lifetime(t: ThreadStats): number {
  return sum(shares.map((share) => share.seconds(t)));
}
