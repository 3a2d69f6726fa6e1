// What the reader wants explored. In: commands; out: changes of an Exploration,
// made of the engine's answers. It has an engine of its own, so that the page's
// stepper stays alive while it searches. Never touches the DOM.

import { EngineStopped } from "../engine/client.ts";
import type { ExploreProgress, Setting } from "../engine/protocol.ts";
import { asked, shown, type Exploration, type Other, type Points, type Settings, type Subject } from "./exploration.ts";
import type { ExplorerPort, StartExplorer } from "./reach.ts";
import type { Session } from "./session.ts";
import type { Store } from "./store.ts";

export type ExploreStore = Store<Exploration, Partial<Exploration>>;

/** Outcomes that are asked for; what is beyond them is a number. */
export const mostOutcomes = 10_000;

/** Columns of the table of switches. */
const columns = 7;

/** A search that takes longer, in ms, may be too much: a smaller program is offered. */
const patience = 3000;

/** The other machines get so many states each. */
const otherStates = 400_000;

export class Search {
  private engine: Promise<ExplorerPort> | undefined;
  /** Whoever waits for an answer of an older turn drops it. */
  private turn = 0;
  private begun = 0;
  private statesBefore = 0;
  /** The turn in which smaller programs were looked for. */
  private advised = 0;

  constructor(
    private readonly store: ExploreStore,
    private readonly startEngine: StartExplorer,
    /** The page's own engine explains and advises, also while this one searches on. */
    private readonly adviser: Pick<Session, "explain" | "smaller">,
    /** Also explain, advise, and explore the same code on other machines. */
    private readonly whole = true,
  ) {}

  /** Explores a program under the settings of the moment; one that is under way
   * is given up. */
  async start(source: string, python: string): Promise<void> {
    const turn = await this.next();
    const { settings, result, selected } = this.store.get();
    const subject: Subject = { source, python, settings };
    this.store.dispatch({ phase: "running", ending: false, of: subject, progress: null, rate: 0, result: null, matrix: [], error: null, others: [], explanation: null, smaller: [], selected: result === null ? selected : -1 });
    await this.during(turn, async (engine) => {
      const answer = await engine.explore(request(subject));
      if (turn !== this.turn) return;
      if (!answer.ok) return this.store.dispatch({ phase: "refused", error: answer.error });
      await this.on(engine, turn);
      if (this.whole && turn === this.turn && this.store.get().phase === "done") await this.compare(engine, turn, subject);
    });
  }

  /** Stops after the current slice; goOn() or finish() come next. */
  async pause(): Promise<void> {
    if (this.store.get().phase === "running") (await this.engine)?.pause();
  }

  async goOn(): Promise<void> {
    const { turn } = this;
    await this.during(turn, (engine) => this.on(engine, turn));
  }

  /** Ends a paused search: what was found so far becomes the result. */
  async finish(): Promise<void> {
    const { turn } = this;
    this.store.dispatch({ ending: true });
    await this.during(turn, (engine) => this.end(engine, turn));
  }

  select(index: number): void {
    this.store.dispatch({ selected: index, explanation: null });
    if (this.whole) void this.explain();
  }

  set(change: Partial<Settings>): void {
    this.store.dispatch({ settings: { ...this.store.get().settings, ...change } });
  }

  private async next(): Promise<number> {
    const turn = ++this.turn;
    if (this.engine !== undefined) (await this.engine.catch(() => undefined))?.pause();
    return turn;
  }

  private async during(turn: number, work: (engine: ExplorerPort) => Promise<void>): Promise<void> {
    try {
      this.engine ??= this.startEngine();
      const engine = await this.engine;
      if (turn === this.turn) await work(engine);
    } catch (why) {
      if (!(why instanceof EngineStopped)) this.engine = undefined;
      if (turn !== this.turn) return;
      this.store.dispatch({ phase: "refused", error: { kind: "Stopped", message: String(why), line: 0, column: 0, endLine: 0, endColumn: 0, text: "", hint: "" } });
    }
  }

  /** Runs the search until it is done or paused. */
  private async on(engine: ExplorerPort, turn: number): Promise<void> {
    this.begun = performance.now();
    this.statesBefore = this.store.get().progress?.states ?? 0;
    this.store.dispatch({ phase: "running" });
    const last = await engine.exploreOn((p) => {
      if (turn === this.turn) this.tell(p);
    });
    if (turn !== this.turn) return;
    this.tell(last);
    if (last.done) await this.end(engine, turn);
    else this.store.dispatch({ phase: "paused" });
  }

  private tell(progress: ExploreProgress): void {
    const ms = performance.now() - this.begun;
    this.store.dispatch({ progress, rate: ms > 0 ? ((progress.states - this.statesBefore) / ms) * 1000 : 0 });
    if (this.whole && ms > patience) void this.advise();
  }

  private async end(engine: ExplorerPort, turn: number): Promise<void> {
    const result = await engine.explored(0, mostOutcomes);
    const matrix = this.whole && result.complete ? (await engine.exploredMatrix(columns)).rows : [];
    if (turn !== this.turn) return;
    const all = result.complete && !result.bounded;
    this.store.dispatch({ phase: "done", ending: false, result, matrix, ...(all && { smaller: [] }) });
    if (!this.whole) return;
    void this.explain();
    if (!all) void this.advise();
  }

  /** Follows the schedule that is shown; a wish that came later wins. */
  private async explain(): Promise<void> {
    const e = this.store.get();
    const outcome = e.result?.outcomes[shown(e)];
    if (e.of === null || outcome === undefined || outcome.limit !== "") return; // of a run without an end no ladder can be drawn
    const { source, python, settings } = e.of;
    const explanation = await this.adviser.explain({ source, python, schedule: outcome.schedule, anyTime: settings.anyTime }).catch(() => null);
    const now = this.store.get();
    if (now.result?.outcomes[shown(now)] === outcome) this.store.dispatch({ explanation });
  }

  /** The same program with smaller constants, for one that is too much. */
  private async advise(): Promise<void> {
    const { turn } = this;
    const { of } = this.store.get();
    if (of === null || this.advised === turn) return;
    this.advised = turn;
    const smaller = await this.adviser.smaller(of.source, of.python).catch(() => []);
    const { result } = this.store.get();
    if (turn === this.turn && (result === null || !result.complete || result.bounded)) this.store.dispatch({ smaller });
  }

  /** The same code on each of the other machines, one after the other. */
  private async compare(engine: ExplorerPort, turn: number, subject: Subject): Promise<void> {
    const { settings } = subject;
    const { result } = this.store.get();
    const machines = await engine.settings(subject.python);
    if (turn !== this.turn) return;
    const same = (m: Setting): boolean => m.python === subject.python && m.points === settings.points;
    this.store.dispatch({ others: machines.map((m): Other => ({ python: m.python, points: m.points as Points, result: same(m) ? result : null, error: null })) });
    for (const [i, machine] of machines.entries()) {
      if (same(machine)) continue;
      const other = await this.explore(engine, { ...subject, python: machine.python, settings: { ...settings, points: machine.points as Points, checks: [], maxStates: Math.min(otherStates, settings.maxStates) } });
      if (turn !== this.turn) return;
      this.store.dispatch({ others: this.store.get().others.map((o, at) => (at === i ? { ...o, ...other } : o)) });
    }
  }

  private async explore(engine: ExplorerPort, subject: Subject): Promise<Pick<Other, "result" | "error">> {
    const { turn } = this;
    const answer = await engine.explore(request(subject));
    if (!answer.ok) return { result: null, error: answer.error };
    if (turn === this.turn) await engine.exploreOn();
    if (turn !== this.turn) return { result: null, error: null }; // what is asked now would end the newer search
    return { result: await engine.explored(0, 100), error: null };
  }
}

function request({ source, python, settings: s }: Subject): Parameters<ExplorerPort["explore"]>[0] {
  return {
    source, python, points: s.points, watch: [...s.watch], anyTime: s.anyTime, uncounted: !s.counted,
    fallback: s.counted && s.bound === null, bounded: s.bound !== null, bound: s.bound ?? 0, checks: asked(s.checks), maxStates: s.maxStates,
  };
}
