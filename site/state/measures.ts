// What can be measured of a run. In: the engine's figures of a recording or of
// a stretch of it; out: for each measure its name, a line that explains it, its
// value and how that is written. Pure; every number comes from the engine.

import { count, duration } from "../base/format.ts";
import type { Stats, ThreadStats } from "../engine/protocol.ts";
import { words } from "../words/words.ts";

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

function measure(key: keyof typeof words.measure, value: Measure["value"], write: Measure["write"] = count, gil = true): Measure {
  return { key, ...words.measure[key], gil, value, write };
}

/** In the order in which they are read. */
export const measures: readonly Measure[] = [
  measure("time", (s) => s.virtual_seconds, seconds, false),
  measure("steps", (s) => s.steps, count, false),
  measure("cores", (s) => sum(s.cores.map((c) => c.busy)) / (s.virtual_seconds * s.cores.length), percent, false),
  measure("context-switches", (s) => s.context_switches, count, false),
  measure("switches", (s) => s.switches),
  measure("forced", (s) => s.forced_switches),
  measure("requests", (s) => s.drop_requests),
  measure("checks", (s) => s.checks),
  measure("other-drops", (s) => s.gil_drops - s.checks),
  measure("false-alarms", (s) => s.failed_acquires),
  measure("alarm-ratio", (s) => s.failed_acquires / s.checks, ratio),
  measure("longest-wait", (s) => Math.max(0, ...s.threads.map((t) => t.max_wait_gil)), seconds),
  measure("lost-updates", (s) => s.lost_updates, count, false),
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
  { state: "running", name: words.threadShare.running, seconds: (t) => t.run },
  { state: "wait-gil", name: words.threadShare["wait-gil"], seconds: (t) => t.wait_gil },
  { state: "ready", name: words.threadShare.ready, seconds: (t) => t.ready },
  { state: "blocked", name: words.threadShare.blocked, seconds: (t) => t.wait_lock },
  { state: "io", name: words.threadShare.io, seconds: (t) => t.wait_io },
];

/** How long the thread was there, in seconds. */
export function lifetime(t: ThreadStats): number {
  return sum(shares.map((share) => share.seconds(t)));
}
