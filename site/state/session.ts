// What the reader wants done by the engine. In: commands; out: actions on the
// store, made of the engine's answers. The engine is started on first need.
// Never touches the DOM and keeps no state of its own but what is under way.

import { debounce, throttle } from "../base/pace.ts";
import { EngineStopped, type Engine, type EngineOptions } from "../engine/client.ts";
import type { Machine, Status, Timeline, View } from "../engine/protocol.ts";
import { fill, words } from "../words/words.ts";
import type { Store } from "./store.ts";
import { goTo, type Goal } from "./goal.ts";
import type { AppState, Axis, Unit } from "./state.ts";
import { canInterrupt, canStep, pythonOf, selected } from "./state.ts";
import type { Action } from "./update.ts";
import { atTurnsEnd } from "./url.ts";

/** What the session uses of the engine; tests put a recorded one here. */
export type EnginePort = Pick<
  Engine,
  "load" | "run" | "pause" | "seek" | "move" | "choose" | "turns" | "interrupt" | "view" | "timeline" | "output" | "events" | "stats" | "judge" | "trace" | "pythons" | "profiles" | "code" | "explain" | "smaller" | "sketch" | "pyc" | "costs"
>;

export type StartEngine = (options: EngineOptions) => Promise<EnginePort>;

/** How many moves "run to here" makes before it gives up. */
const searchLimit = 20_000;

/** Where a run has to stop. */
export type Target = { readonly line: number } | { readonly code: number; readonly instr: number };

export class Session {
  private engine: EnginePort | undefined;
  private starting: Promise<EnginePort> | undefined;
  private wanted: number | undefined;
  private busy = false;
  private next = false;
  private searching = false;
  private loads = 0;
  private nextGlance = 0;
  private showing: Promise<void> = Promise.resolve();

  constructor(
    protected readonly store: Store<AppState, Action>,
    private readonly startEngine: StartEngine,
  ) {}

  protected get state(): AppState {
    return this.store.get();
  }

  /** Starts the engine and loads the program; at > 0 replays it to that step. */
  async open(at = 0): Promise<void> {
    try {
      await this.ready();
    } catch {
      return; // The phase "missing" says why.
    }
    await this.load();
    if (at !== 0 && this.state.program !== null) await this.replayTo(at);
  }

  private ready(): Promise<EnginePort> {
    this.starting ??= this.start();
    return this.starting;
  }

  private async start(): Promise<EnginePort> {
    const { dispatch } = this.store;
    dispatch({ type: "engine", phase: { kind: "loading", share: 0 } });
    try {
      this.engine = await this.startEngine({
        onprogress: ({ share }) => dispatch({ type: "engine", phase: { kind: "loading", share } }),
        onstopped: (why) => this.stopped(why),
        onrestarted: (status) => void this.restarted(status),
      });
      dispatch({ type: "offers", offers: await this.engine.pythons(), profiles: await this.engine.profiles() });
      dispatch({ type: "engine", phase: { kind: "ready" } });
      return this.engine;
    } catch (why) {
      dispatch({ type: "engine", phase: { kind: "missing", why: String(why) } });
      throw why;
    }
  }

  private stopped(why: string): void {
    this.busy = false;
    this.searching = false;
    this.store.dispatch({ type: "running", on: false });
    this.store.dispatch({ type: "engine", phase: { kind: "loading", share: 0.9 } });
    this.store.dispatch({
      type: "banner",
      banner: {
        id: "restarted", level: "danger", title: words.banner.stopped,
        text: words.banner.restarting, report: why,
      },
    });
  }

  private async restarted(status?: Status): Promise<void> {
    const step = status?.step ?? 0;
    const before = this.state.banners.find((b) => b.id === "restarted");
    this.store.dispatch({ type: "engine", phase: { kind: "ready" } });
    this.store.dispatch({
      type: "banner",
      banner: {
        id: "restarted", level: "danger", title: words.banner.restarted,
        text: fill(words.banner.replayed, { step }),
        report: `${before?.report ?? ""}\nstep ${step}\n${JSON.stringify(this.state.machine)}\n\n${this.state.source}`,
      },
    });
    if (status !== undefined) await this.show();
  }

  /** Compiles what is in the editor and makes a new recording at step 0. */
  async load(): Promise<boolean> {
    if (this.engine === undefined) return false;
    this.typed = false;
    if (this.state.running) await this.pause();
    const turn = ++this.loads;
    const { source, filename, machine } = this.state;
    const answer = await this.engine.load({ source, filename, machine }).catch((why: unknown) => this.unloaded(why));
    if (turn !== this.loads || answer === null) return false; // typed on meanwhile, or no answer
    this.store.dispatch({ type: "loaded", source, answer });
    if (answer.ok) await this.show();
    return answer.ok;
  }

  /** The file of a Python did not come. */
  private unloaded(why: unknown): null {
    if (why instanceof EngineStopped) return null; // a restart shows itself
    this.store.dispatch({
      type: "banner",
      banner: { id: "engine", level: "warn", title: fill(words.banner.noPythonTitle, { python: pythonOf(this.state) }), text: words.banner.noPython },
    });
    return null;
  }

  /** Typed on since the last load. */
  private typed = false;
  private readonly loadSoon = debounce(400, () => {
    if (this.typed) void this.load(); // else a button has loaded it meanwhile, and its run may have begun
  });

  edit(source: string): void {
    if (source === this.state.source) return;
    this.store.dispatch({ type: "edited", source });
    this.typed = true;
    this.loadSoon();
  }

  /** Puts another program into the editor and loads it now. */
  async replace(source: string, machine: Partial<Machine> = {}): Promise<boolean> {
    this.store.dispatch({ type: "edited", source });
    if (Object.keys(machine).length > 0) this.store.dispatch({ type: "machine", change: machine });
    if (this.engine === undefined) await this.ready().catch(() => {});
    return this.load();
  }

  async machine(change: Partial<Machine>): Promise<void> {
    this.store.dispatch({ type: "machine", change: { schedule: "", ...change } });
    await this.load();
  }

  async undoMachine(): Promise<void> {
    this.store.dispatch({ type: "machine-undone" });
    await this.load();
  }

  /** One step by the chosen unit, or by the one given. */
  async step(direction: 1 | -1, unit: Unit = this.state.unit): Promise<void> {
    await this.alone(async (engine) => {
      await engine.move(unit, direction, unit === "line" ? selected(this.state) : -1);
    });
  }

  /** Runs until the program ends, a limit is reached or pause() is called. */
  async run(): Promise<Status | undefined> {
    let last: Status | undefined;
    await this.idle();
    this.store.dispatch({ type: "running", on: true });
    const look = throttle(100, () => void this.glance());
    try {
      await this.alone(async (engine) => {
        last = await engine.run(look);
      });
    } finally {
      this.store.dispatch({ type: "running", on: false });
    }
    return last;
  }

  async pause(): Promise<void> {
    this.searching = false;
    this.engine?.pause();
    await this.idle();
  }

  /** Moves the playhead. While one seek is under way only the last wish counts. */
  async seek(step: number): Promise<void> {
    const under = this.wanted !== undefined;
    this.wanted = step;
    if (under) return;
    await this.alone(async (engine) => {
      for (let to = this.wanted; ; to = this.wanted) {
        await engine.seek(to ?? step);
        if (to === this.wanted) break;
        await this.show();
      }
    });
    this.wanted = undefined;
  }

  /** Moves the playhead to a step or a moment; what is not recorded yet is run. */
  async goTo(goal: Goal): Promise<void> {
    await this.alone((engine) => goTo(engine, goal));
  }

  latest(): Promise<void> {
    return this.seek(this.state.view?.status.latest ?? 0);
  }

  /** The learner is the scheduler: answers the choice that the run stands at. */
  async choose(index: number): Promise<void> {
    await this.alone(async (engine) => {
      await engine.choose(index);
    });
  }

  /** How a run that the learner schedules has gone so far. */
  turns() {
    return this.need((e) => e.turns());
  }

  /** Ctrl-C at the playhead, of a program that runs or could go on; one that
   * runs goes on running. */
  async interrupt(): Promise<void> {
    const { running } = this.state;
    if (running) await this.pause();
    if (!canInterrupt(this.state)) return;
    await this.alone(async (engine) => {
      this.store.dispatch({ type: "interrupted", interrupts: await engine.interrupt() });
    });
    if (running) await this.run();
  }

  /** Runs one thread on, opcode by opcode or line by line, until it is there. */
  async runTo(target: Target): Promise<boolean> {
    const thread = selected(this.state);
    let found = false;
    await this.idle();
    this.searching = true;
    this.store.dispatch({ type: "seeking", on: true });
    await this.alone(async (engine) => {
      found = await this.search(engine, target, thread);
    });
    this.store.dispatch({ type: "seeking", on: false });
    this.searching = false;
    return found;
  }

  private async search(engine: EnginePort, target: Target, thread: number): Promise<boolean> {
    const unit = "line" in target ? "line" : "opcode";
    for (let moves = 0; moves < searchLimit && this.searching; moves++) {
      const before = (await engine.view()).status.step;
      const status = await engine.move(unit, 1, thread);
      if (status.step === before) return false;
      const view = await engine.view();
      const t = view.threads.find((x) => x.id === thread);
      const at = t?.frames.find((f) => !f.native);
      const there = "line" in target ? t?.line === target.line : at?.code === target.code && at.instr === target.instr;
      if (there) return true;
    }
    return false;
  }

  /** Replays a fresh recording up to a step, as far as the program goes. */
  private async replayTo(step: number): Promise<void> {
    await this.idle();
    this.store.dispatch({ type: "running", on: true });
    try {
      await this.alone(async (engine) => {
        await engine.run(undefined, step);
        await engine.seek(step === atTurnsEnd ? (await engine.turns()).turns.at(-1)?.to ?? 0 : step);
      });
    } finally {
      this.store.dispatch({ type: "running", on: false });
    }
  }

  timeline(from: number, to: number, px: number, axis: Axis, vars = false): Promise<Timeline> {
    return this.need((e) => e.timeline(Math.floor(from), Math.ceil(to), px, axis, vars));
  }

  events(from: number, max: number) {
    return this.need((e) => e.events(from, max));
  }

  /** Figures of the whole recording, or of a stretch of it in units of an axis. */
  stats(...stretch: Parameters<EnginePort["stats"]>) {
    return this.need((e) => e.stats(...stretch));
  }

  trace(format: "text" | "jsonl" | "perfetto") {
    return this.need((e) => e.trace(format));
  }

  explain(request: Parameters<EnginePort["explain"]>[0]) {
    return this.need((e) => e.explain(request));
  }

  smaller(source: string, python: string) {
    return this.need((e) => e.smaller(source, python));
  }

  judge(request: Parameters<EnginePort["judge"]>[0]) {
    return this.need((e) => e.judge(request));
  }

  /** A small program of pseudo-C after a schedule; the engine is started for it. */
  async sketch(request: Parameters<EnginePort["sketch"]>[0]) {
    return (await this.ready()).sketch(request);
  }

  /** What the recording's instructions took up to a step, by opcode. */
  costs(to: number) {
    return this.need((e) => e.costs(to));
  }

  async pyc(request: Parameters<EnginePort["pyc"]>[0]) {
    return (await this.ready()).pyc(request);
  }

  private need<T>(ask: (engine: EnginePort) => Promise<T>): Promise<T> {
    if (this.engine === undefined) return Promise.reject(new EngineStopped("not started"));
    return ask(this.engine);
  }

  /** One command that moves the recording at a time; then the new view. One
   * more may wait for its turn; what comes beyond that is a key held too long. */
  private async alone(work: (engine: EnginePort) => Promise<void>): Promise<void> {
    const engine = this.engine;
    if (engine === undefined || this.next || (this.busy && (this.state.running || this.state.seeking))) return;
    if (this.busy) {
      this.next = true;
      await this.idle();
      this.next = false;
    }
    if (!canStep(this.state)) return;
    this.busy = true;
    try {
      await work(engine);
      await this.show();
    } catch (why) {
      if (!(why instanceof EngineStopped)) throw why; // a restart shows itself
    } finally {
      this.busy = false;
    }
  }

  private async idle(): Promise<void> {
    while (this.busy) await new Promise((done) => setTimeout(done, 5));
  }

  /** Asks for what the panels show. One after the other, because each asks only
   * for what was printed since the last. */
  private show(): Promise<void> {
    this.showing = this.showing.then(() => this.look(), () => this.look());
    return this.showing;
  }

  /** A look during a run: never two at once, and at most half of the time, so
   * that a page full of threads does not fall behind the engine. */
  private async glance(): Promise<void> {
    const start = performance.now();
    if (start < this.nextGlance) return;
    this.nextGlance = Infinity;
    await this.show().catch(() => {});
    await new Promise((drawn) => setTimeout(drawn));
    this.nextGlance = performance.now() + (performance.now() - start);
  }

  private async look(): Promise<void> {
    const engine = this.engine;
    if (engine === undefined) return;
    const turn = this.loads;
    const known = this.state.output;
    const [view, more] = await Promise.all([engine.view(), engine.output(known.at(-1)?.step ?? 0)]);
    if (turn !== this.loads) return;
    await this.meet(engine, view);
    if (turn !== this.loads) return;
    this.store.dispatch({ type: "shown", view, output: more.length === 0 ? known : [...known, ...more] });
  }

  /** Code of library modules is listed when a thread first comes to it. */
  private async meet(engine: EnginePort, view: View): Promise<void> {
    const known = new Set(this.state.program?.codes.map((c) => c.id));
    const ids = new Set(view.threads.flatMap((t) => t.frames.filter((f) => !f.native && f.code >= 0).map((f) => f.code)));
    const missing = [...ids].filter((id) => !known.has(id));
    if (missing.length > 0) this.store.dispatch({ type: "codes-met", codes: await Promise.all(missing.map((id) => engine.code(id))) });
  }
}
