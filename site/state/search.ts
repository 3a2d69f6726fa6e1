// What the reader wants explored. In: commands; out: changes of an Exploration,
// made of the engine's answers. It has an engine of its own, so that the page's
// stepper stays alive while it searches. Never touches the DOM.

import { EngineStopped, type Engine } from "../engine/client.ts";
import type { ExplainResponse, ExploreProgress } from "../engine/protocol.ts";
import { asked, shown, type Exploration, type Other, type Points, type Settings, type Subject } from "./exploration.ts";
import type { Store } from "./store.ts";

/** What the search uses of the engine. */
export type SearchPort = Pick<Engine, "explore" | "exploreOn" | "explored" | "exploredMatrix" | "pause">;

export type ExploreStore = Store<Exploration, Partial<Exploration>>;

/** Outcomes that are asked for; what is beyond them is a number. */
export const mostOutcomes = 10_000;

/** Columns of the table of switches. */
const columns = 7;

/** The other machines get so many states each. */
const otherStates = 400_000;

export class Search {
  private engine: Promise<SearchPort> | undefined;
  /** Whoever waits for an answer of an older turn drops it. */
  private turn = 0;
  private begun = 0;
  private statesBefore = 0;

  constructor(
    private readonly store: ExploreStore,
    private readonly startEngine: () => Promise<SearchPort>,
    /** The page's own engine explains, also while this one searches on. */
    private readonly explainer: (request: Parameters<Engine["explain"]>[0]) => Promise<ExplainResponse>,
  ) {}

  /** Explores a program under the settings of the moment; one that is under way
   * is given up. others: the machines of the table. */
  async start(source: string, python: string, others: readonly (readonly [string, Points])[] = []): Promise<void> {
    const turn = await this.next();
    const { settings, result, selected } = this.store.get();
    const subject: Subject = { source, python, settings };
    this.store.dispatch({ phase: "running", of: subject, progress: null, rate: 0, result: null, matrix: [], error: null, others: [], explanation: null, selected: result === null ? selected : -1 });
    await this.during(turn, async (engine) => {
      const answer = await engine.explore(request(subject));
      if (turn !== this.turn) return;
      if (!answer.ok) return this.store.dispatch({ phase: "refused", error: answer.error });
      await this.on(engine, turn);
      if (turn === this.turn && this.store.get().phase === "done") await this.compare(engine, turn, subject, others);
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
    await this.during(turn, (engine) => this.end(engine, turn));
  }

  select(index: number): void {
    this.store.dispatch({ selected: index, explanation: null });
    void this.explain();
  }

  set(change: Partial<Settings>): void {
    this.store.dispatch({ settings: { ...this.store.get().settings, ...change } });
  }

  private async next(): Promise<number> {
    const turn = ++this.turn;
    if (this.engine !== undefined) (await this.engine.catch(() => undefined))?.pause();
    return turn;
  }

  private async during(turn: number, work: (engine: SearchPort) => Promise<void>): Promise<void> {
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
  private async on(engine: SearchPort, turn: number): Promise<void> {
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
    const seconds = (performance.now() - this.begun) / 1000;
    this.store.dispatch({ progress, rate: seconds > 0 ? (progress.states - this.statesBefore) / seconds : 0 });
  }

  private async end(engine: SearchPort, turn: number): Promise<void> {
    const result = await engine.explored(0, mostOutcomes);
    const matrix = result.complete ? (await engine.exploredMatrix(columns)).rows : [];
    if (turn !== this.turn) return;
    this.store.dispatch({ phase: "done", result, matrix });
    void this.explain();
  }

  /** Follows the schedule that is shown; a wish that came later wins. */
  private async explain(): Promise<void> {
    const e = this.store.get();
    const outcome = e.result?.outcomes[shown(e)];
    if (e.of === null || outcome === undefined) return;
    const { source, python, settings } = e.of;
    const explanation = await this.explainer({ source, python, schedule: outcome.schedule, anyTime: settings.anyTime }).catch(() => null);
    const now = this.store.get();
    if (now.result?.outcomes[shown(now)] === outcome) this.store.dispatch({ explanation });
  }

  /** The same code on each of the other machines, one after the other. */
  private async compare(engine: SearchPort, turn: number, subject: Subject, machines: readonly (readonly [string, Points])[]): Promise<void> {
    const { settings } = subject;
    const { result } = this.store.get();
    const same = ([python, points]: readonly [string, Points]): boolean => python === subject.python && points === settings.points;
    this.store.dispatch({ others: machines.map((m): Other => ({ python: m[0], points: m[1], result: same(m) ? result : null, error: null })) });
    for (const [i, machine] of machines.entries()) {
      if (same(machine)) continue;
      const other = await this.explore(engine, { ...subject, python: machine[0], settings: { ...settings, points: machine[1], checks: [], maxStates: Math.min(otherStates, settings.maxStates) } });
      if (turn !== this.turn) return;
      this.store.dispatch({ others: this.store.get().others.map((o, at) => (at === i ? { ...o, ...other } : o)) });
    }
  }

  private async explore(engine: SearchPort, subject: Subject): Promise<Pick<Other, "result" | "error">> {
    const { turn } = this;
    const answer = await engine.explore(request(subject));
    if (!answer.ok) return { result: null, error: answer.error };
    if (turn === this.turn) await engine.exploreOn();
    if (turn !== this.turn) return { result: null, error: null }; // what is asked now would end the newer search
    return { result: await engine.explored(0, 100), error: null };
  }
}

function request({ source, python, settings: s }: Subject): Parameters<SearchPort["explore"]>[0] {
  return {
    source, python, points: s.points, watch: [...s.watch], anyTime: s.anyTime, uncounted: !s.counted,
    bounded: s.bound !== null, bound: s.bound ?? 0, checks: asked(s.checks), maxStates: s.maxStates,
  };
}
