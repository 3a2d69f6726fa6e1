// What the Explore screen shows, as one readonly value. In: what a search has
// found; out: types, the first value, and derived facts. Pure. Numbers of
// schedules are decimal texts of any length.

import type {
  ExplainResponse, ExploreCheck, ExploreMatrixRow, ExploreOutcome, ExploreProgress, ExploreResult, SmallerProgram, SourceError,
} from "../engine/protocol.ts";
import { ellipsis } from "../base/format.ts";
import { counted, words } from "../words/words.ts";

/** Where threads may be switched: see ExploreRequest.points. */
export const pointsKinds = ["own", "bytecode", "library"] as const;
export type Points = (typeof pointsKinds)[number];

export const checkKinds = ["always", "never", "reachable", "invariant"] as const;

/** What the reader can choose, beside program and Python. */
export interface Settings {
  readonly points: Points;
  /** Globals whose final values belong to an outcome. */
  readonly watch: readonly string[];
  /** Most forced switches; null: any number. */
  readonly bound: number | null;
  readonly anyTime: boolean;
  readonly counted: boolean;
  readonly checks: readonly ExploreCheck[];
  readonly maxStates: number;
}

export const usualStates = 2_000_000;
export const mostStates = 20_000_000;
export const mostSwitches = 1000;
export const mostChecks = 10;

/** Names of globals, as a reader types them; what is none is left out. */
export function readWatch(text: string): string[] {
  const names = text.split(/[\s,]+/).filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
  return [...new Set(names)].slice(0, 20);
}

/** Those of the names that stand in a program's text. Of the others nothing can
 * be told: they are of another program, or mistyped. */
export function mentioned(names: readonly string[], source: string): string[] {
  const found = new Set(source.match(/[\p{L}_][\p{L}\p{N}_]*/gu));
  return names.filter((name) => found.has(name));
}

export const usualSettings: Settings = { points: "own", watch: [], bound: null, anyTime: false, counted: true, checks: [], maxStates: usualStates };

/** What was explored. */
export interface Subject {
  readonly source: string;
  readonly python: string;
  readonly settings: Settings;
}

/** One more machine on which the same code was explored. */
export interface Other {
  readonly python: string;
  readonly points: Points;
  /** null: it is being explored, or has yet to be. */
  readonly result: ExploreResult | null;
  readonly error: SourceError | null;
}

export type Phase = "idle" | "running" | "paused" | "done" | "refused";

export interface Exploration {
  readonly settings: Settings;
  readonly phase: Phase;
  /** A paused search is being ended: a schedule is worked out for each outcome. */
  readonly ending: boolean;
  /** What progress, result and the rest are about; null before the first search. */
  readonly of: Subject | null;
  readonly progress: ExploreProgress | null;
  /** States per second of the last stretch. */
  readonly rate: number;
  readonly result: ExploreResult | null;
  /** In the order of result.outcomes; empty where it cannot be told. */
  readonly matrix: readonly ExploreMatrixRow[];
  /** Why there is no search. */
  readonly error: SourceError | null;
  readonly others: readonly Other[];
  /** Index into result.outcomes; -1: the reader has not chosen. */
  readonly selected: number;
  /** Of the outcome that is shown; null until the engine has answered. */
  readonly explanation: ExplainResponse | null;
  /** The program with smaller constants, where this one is too much. */
  readonly smaller: readonly SmallerProgram[];
}

export const initialExploration: Exploration = {
  settings: usualSettings, phase: "idle", ending: false, of: null, progress: null, rate: 0, result: null, matrix: [], error: null, others: [], selected: -1, explanation: null, smaller: [],
};

/** The checks that ask something. */
export function asked(checks: readonly ExploreCheck[]): ExploreCheck[] {
  return checks.filter((c) => c.expr !== "");
}

/** One line of the list. */
export interface Row {
  readonly index: number;
  readonly outcome: ExploreOutcome;
  /** What distinguishes it, short. */
  readonly value: string;
  /** Of all schedules, 0 to 1; null where they were not counted or are endless. */
  readonly share: number | null;
  /** No forced switch is needed, and it ends as programs should. */
  readonly expected: boolean;
}

/** The outcomes in the order of the list: numbers from the greatest to the
 * smallest, else as the engine has them, fewest forced switches first. */
export function rows(outcomes: readonly ExploreOutcome[], total: string): Row[] {
  const free = outcomes.filter((o) => fine(o) && o.forced === 0).length;
  const list = outcomes.map((outcome, index): Row => ({
    index, outcome, value: valueOf(outcome), share: shareOf(outcome.schedules, total),
    expected: free === 1 && outcome.forced === 0 && fine(outcome),
  }));
  const numbers = list.map((r) => Number(r.value));
  if (list.every((r, i) => r.value !== "" && Number.isFinite(numbers[i]))) list.sort((a, b) => Number(b.value) - Number(a.value));
  return list;
}

/** The outcome whose schedule is shown: the chosen one, else the most telling:
 * a deadlock, an exception, or the one that the fewest forced switches lead to
 * and that does not come without any. */
export function shown(e: Exploration): number {
  const list = e.result?.outcomes ?? [];
  if (e.selected >= 0) return Math.min(e.selected, list.length - 1);
  const first = (test: (o: ExploreOutcome) => boolean): number => list.findIndex(test);
  return [first((o) => o.deadlock), first((o) => o.exception !== ""), first((o) => o.forced > 0)].find((i) => i >= 0) ?? Math.min(0, list.length - 1);
}

/** It ends, by itself and without an exception. */
function fine(o: ExploreOutcome): boolean {
  return !o.deadlock && o.exception === "" && o.limit === "";
}

/** "5 different results from one program". */
export function headingOf(r: ExploreResult): string {
  if (r.total === 0 && !r.complete) return words.explore.headingNone;
  if (!r.complete || r.bounded) return counted(r.total, words.explore.headingAtLeast);
  if (r.total === 0) return words.explore.headingNever;
  return counted(r.total, r.endless === "" ? words.explore.heading : words.explore.headingEndless);
}

/** The watched values, else what was printed; how it ended if not as usual. */
export function valueOf(o: ExploreOutcome): string {
  if (o.limit !== "") return words.explore.limit;
  if (o.deadlock) return words.explore.deadlock;
  if (o.exception !== "") return o.exception.split(":")[0] ?? o.exception;
  if (o.values.length > 0) return o.values.map((v) => v || words.explore.unset).join(", ");
  const printed = o.stdout.trimEnd();
  return printed === "" ? words.explore.printsNothing : ellipsis(printed.replaceAll("\n", " ⏎ "), 60);
}

/** part of total, both of any length. */
export function shareOf(part: string, total: string): number | null {
  if (part === "" || total === "" || total === "0") return null;
  const leading = (n: string): number => Number(n.slice(0, 17));
  const rest = (n: string): number => Math.max(0, n.length - 17);
  return (leading(part) / leading(total)) * 10 ** (rest(part) - rest(total));
}

/** Digits of a number that is written out; a longer one is a power of ten, and
 * exactCount() where the reader asks for it. */
const mostDigits = 12;

/** "137846528820" -> "137,846,528,820", "1234567890123" -> "1.23 × 10¹²". */
export function longCount(n: string): string {
  return isLong(n) ? `${n[0]}.${n.slice(1, 3)} × 10${superscript(n.length - 1)}` : exactCount(n);
}

/** longCount() leaves digits out. */
export function isLong(n: string): boolean {
  return n.length > mostDigits;
}

/** Every digit, in groups of three. */
export function exactCount(n: string): string {
  return n.replace(/\B(?=(\d{3})+$)/g, ",");
}

function superscript(n: number): string {
  return [...String(n)].map((d) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(d)]).join("");
}

/** "22.8%", "< 0.1%"; never 0% or 100% for what is neither. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return "< 0.1%";
  if (share < 1 && share > 0.9995) return "> 99.9%";
  return `${Number((share * 100).toFixed(1))}%`;
}

/** The rows with the greatest and the smallest share, if shares differ. */
export function extremes(list: readonly Row[]): { most: number; least: number } {
  const shares = list.map((r) => r.share).filter((s): s is number => s !== null);
  if (list.length < 3 || shares.length !== list.length || new Set(shares).size < 2) return { most: -1, least: -1 };
  const at = (share: number): number => list.find((r) => r.share === share)?.index ?? -1;
  return { most: at(Math.max(...shares)), least: at(Math.min(...shares)) };
}

/** The text or the settings are not those that were explored. */
export function stale(e: Exploration, source: string, python: string): boolean {
  return e.of !== null && (e.of.source !== source || e.of.python !== python || e.of.settings !== e.settings);
}
