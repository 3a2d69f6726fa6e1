// What can still come of a schedule: the explorer's answer, worked out by an
// engine of its own so that the stepper stays alive. In: a program and
// schedules to go on from; out: an answer for each when it is there. The newest
// wish counts: what is no longer asked for is given up.

import { EngineStopped, type Engine } from "../engine/client.ts";
import type { ExploreOutcome, SourceError } from "../engine/protocol.ts";
import { rows } from "./exploration.ts";

/** What it uses of the engine. */
export type ExplorerPort = Pick<Engine, "explore" | "exploreOn" | "explored" | "exploredMatrix" | "settings" | "pause">;
export type StartExplorer = () => Promise<ExplorerPort>;

/** How every schedule that begins so can end. */
export interface Reach {
  /** Nothing else can come of it. */
  readonly complete: boolean;
  readonly outcomes: readonly ExploreOutcome[];
  /** How many there are; more than are listed here are a number. */
  readonly total: number;
  /** Decimal; "" = infinitely many. */
  readonly schedules: string;
  /** A loop that never needs to end can come of it. */
  readonly endless: boolean;
  readonly error: SourceError | null;
}

export interface Subject {
  readonly source: string;
  readonly python: string;
  readonly points: "own" | "bytecode";
}

/** States after which an answer stays unknown: a second or two of searching. */
const mostStates = 400_000;
const mostOutcomes = 100;
/** Answers that are kept. */
const mostKept = 400;

export class Reaches {
  private engine: Promise<ExplorerPort> | undefined;
  private readonly kept = new Map<string, Reach>();
  private subject: Subject | undefined;
  private wanted: readonly string[] = [];
  private current = "";
  private busy = false;

  constructor(
    private readonly start: StartExplorer,
    private readonly changed: () => void,
  ) {}

  /** Wants to know what can come of each of the schedules, the first one first. */
  ask(subject: Subject, schedules: readonly string[]): void {
    if (subject.source !== this.subject?.source || subject.python !== this.subject.python || subject.points !== this.subject.points) this.kept.clear();
    this.subject = subject;
    this.wanted = schedules;
    if (!this.busy) void this.work();
    else if (!this.wanted.includes(this.current)) void this.engine?.then((e) => e.pause());
  }

  of(schedule: string): Reach | undefined {
    return this.kept.get(schedule);
  }

  private async work(): Promise<void> {
    this.busy = true;
    try {
      for (let next = this.next(); next !== undefined; next = this.next()) await this.find(next);
    } catch (why) {
      this.engine = undefined; // the next question starts another one
      if (!(why instanceof EngineStopped)) throw why;
    } finally {
      this.busy = false;
    }
  }

  private next(): string | undefined {
    return this.wanted.find((s) => !this.kept.has(s));
  }

  private async find(schedule: string): Promise<void> {
    const { subject } = this;
    if (subject === undefined) return;
    this.current = schedule;
    this.engine ??= this.start();
    const engine = await this.engine;
    const answer = await engine.explore({ ...subject, prefix: schedule, maxStates: mostStates });
    let reach: Reach = { complete: false, outcomes: [], total: 0, schedules: "", endless: false, error: answer.error };
    if (answer.ok) {
      const progress = await engine.exploreOn();
      if (!progress.done) return; // given up for something else
      const r = await engine.explored(0, mostOutcomes);
      const outcomes = merged(r.outcomes);
      reach = { complete: r.complete, outcomes, total: r.total - r.outcomes.length + outcomes.length, schedules: r.schedules, endless: r.endless !== "", error: null };
    }
    if (subject !== this.subject) return;
    for (const old of this.kept.keys()) if (this.kept.size >= mostKept && old.length > 1) this.kept.delete(old);
    this.kept.set(schedule, reach);
    this.changed();
  }
}

/** One for those that differ only in which thread a traceback is of. */
function merged(outcomes: readonly ExploreOutcome[]): ExploreOutcome[] {
  const byKey = new Map<string, ExploreOutcome>();
  for (const o of outcomes) {
    const same = byKey.get(keyOf(o));
    const schedules = same === undefined ? o.schedules : same.schedules === "" || o.schedules === "" ? "" : String(BigInt(same.schedules) + BigInt(o.schedules));
    byKey.set(keyOf(o), { ...(same !== undefined && same.forced <= o.forced ? same : o), schedules });
  }
  return rows([...byKey.values()], "").map((r) => r.outcome);
}

/** What two outcomes have in common that are the same. */
export function keyOf(o: ExploreOutcome): string {
  return JSON.stringify([o.stdout, o.exception, o.deadlock, o.limit, o.exit]);
}
