// The learner as the scheduler: what they have chosen, what they could choose
// instead, what came of earlier runs. In: choices; out: commands to the session,
// whose recording is a list of turns, and questions to a second engine. A choice
// in the past begins a new branch; the run that it leaves is kept.

import type { ExploreOutcome, Machine, Turns } from "../engine/protocol.ts";
import { keyOf, Reaches, type Reach, type StartExplorer, type Subject } from "./reach.ts";
import type { Session } from "./session.ts";
import { pythonOf, type AppState } from "./state.ts";
import { andThen, every, firstTurns, goesOn, own } from "./turns.ts";

/** Choices that "until it touches" makes before it gives up. */
const patience = 300;

/** Earlier runs that are kept. */
const mostRuns = 5;

/** A run that was left. */
export interface EarlierRun {
  readonly schedule: string;
  readonly choices: number;
  /** null: it had not come to its end. */
  readonly outcome: ExploreOutcome | null;
}

const noTurns: Turns = { turns: [], choices: [], forced: 0, limit: "" };

export class Scheduling {
  turns: Turns = noTurns;
  busy = false;
  earlier: readonly EarlierRun[] = [];
  /** Outcomes that were reached with this program, by their keys. */
  readonly reached = new Map<string, ExploreOutcome>();
  /** The outcome that the learner has chosen as the one to reach, by its key. */
  private chosen: string | null = null;
  /** What can still come of each choice is wanted. */
  hints = false;
  /** The run that a choice in the past may leave. */
  private left: EarlierRun | null = null;
  private readonly reaches: Reaches | null;
  private program = "";

  constructor(
    private readonly session: Session,
    private readonly state: () => AppState,
    explorer: StartExplorer | undefined,
    /** What can come of the program at all is wanted always. */
    private readonly curious: boolean,
    private readonly changed: () => void,
  ) {
    this.reaches = explorer === undefined ? null : new Reaches(explorer, () => this.learned());
  }

  /** What the run waits for; empty while the playhead looks back. */
  get choices() {
    const status = this.state().view?.status;
    return status?.state === "choice" && status.step === status.latest ? status.choices : [];
  }

  get schedule(): string {
    return this.state().view?.status.schedule ?? "";
  }

  /** The thread that ran last and could go on, -1 if there is none. */
  get standing(): number {
    return this.choices.find((c) => c.stands)?.thread ?? -1;
  }

  /** Whether the explorer can be asked. */
  get asks(): boolean {
    return this.reaches !== null;
  }

  /** A new run of the program; with a schedule, one that begins so. */
  begin(schedule: string, source = this.state().source, machine: Partial<Machine> = {}): Promise<void> {
    return this.alone(async () => {
      this.leave();
      await this.play(schedule, source, machine);
    });
  }

  startOver(): Promise<void> {
    return this.begin(this.mark);
  }

  choose(index: number): Promise<void> {
    return this.alone(() => this.answer(index));
  }

  /** The same thread again and again, until what it does next touches a shared
   * name or it can no longer go on. */
  keep(thread: number): Promise<void> {
    return this.alone(async () => {
      const shared = this.sharedNames();
      for (let n = 0; n < patience; n++) {
        const index = this.choices.findIndex((c) => c.thread === thread);
        if (index < 0) return;
        await this.answer(index);
        const next = this.choices.find((c) => c.thread === thread);
        if (next === undefined || next.ahead.some((r) => shared.includes(r.arg))) return;
      }
    });
  }

  sharedNames(): string[] {
    return (this.state().view?.shared ?? []).map((v) => v.name);
  }

  /** Back to before the last choice. */
  takeBack(): Promise<void> {
    return this.branch(this.turns.choices.length - 1);
  }

  /** Back to before a choice: another answer begins a new branch. */
  branch(choice: number): Promise<void> {
    return this.alone(async () => {
      const made = this.turns.choices[choice];
      if (made === undefined) return;
      if (this.left === null || !goesOn(this.left.schedule, this.schedule)) this.left = this.here();
      await this.play(firstTurns(this.schedule, made.turns));
    });
  }

  /** Back to an earlier run; the present one takes its place. */
  again(run: EarlierRun): Promise<void> {
    return this.alone(async () => {
      this.leave();
      this.earlier = this.earlier.filter((r) => r !== run);
      await this.play(run.schedule);
    });
  }

  toggleHints(): void {
    this.hints = !this.hints;
    this.ask();
    this.changed();
  }

  /** Asks what can still come of each choice, and of the program at all. */
  private ask(): void {
    const { schedule } = this;
    if (this.reaches === null || schedule === "" || !(this.hints || this.curious)) return;
    const over = this.state().over ? [schedule] : [];
    this.reaches.ask(this.subject, [...over, ...(this.hints ? this.choices.map((c) => andThen(schedule, c.thread)) : []), this.mark]);
  }

  /** What can come of a choice. */
  reach(thread: number): Reach | undefined {
    return this.reaches?.of(andThen(this.schedule, thread));
  }

  /** What can come of the program at all. */
  get whole(): Reach | undefined {
    return this.reaches?.of(this.mark);
  }

  aimAt(key: string): void {
    this.chosen = key;
    this.changed();
  }

  /** The outcome to reach: the learner's choice, else of those not reached yet
   * the one that takes the most forced switches. */
  get aim(): string | null {
    if (this.chosen !== null) return this.chosen;
    const open = (this.whole?.outcomes ?? []).filter((o) => !this.reached.has(keyOf(o)));
    const hardest = open.reduce<ExploreOutcome | null>((most, o) => (most === null || o.forced > most.forced ? o : most), null);
    return hardest === null ? null : keyOf(hardest);
  }

  /** How the run has ended, wherever it is looked at, once the explorer has said it. */
  get outcome(): ExploreOutcome | null {
    return this.state().over ? (this.reaches?.of(this.schedule)?.outcomes[0] ?? null) : null;
  }

  /** The letter of the switch points that count. */
  get mark(): string {
    return (this.schedule || (this.state().machine.schedule ?? "")).startsWith(every) ? every : own;
  }

  private get subject(): Subject {
    const s = this.state();
    return { source: s.program?.source ?? s.source, python: pythonOf(s), points: this.mark === every ? "bytecode" : "own" };
  }

  private async play(schedule: string, source = this.state().source, machine: Partial<Machine> = {}): Promise<void> {
    if (await this.session.replace(source, { ...machine, manual: true, schedule })) await this.session.run();
  }

  private async answer(index: number): Promise<void> {
    await this.session.choose(index);
    if (this.left !== null && !goesOn(this.left.schedule, this.schedule)) {
      this.note(this.left);
      this.left = null;
    }
  }

  private here(): EarlierRun {
    return { schedule: this.schedule, choices: this.turns.choices.length, outcome: this.outcome };
  }

  /** The run on the screen, or the longer one that it came from, is kept. */
  private leave(): void {
    const run = this.left !== null && goesOn(this.left.schedule, this.schedule) ? this.left : this.here();
    this.left = null;
    this.note(run);
  }

  private note(run: EarlierRun): void {
    if (run.choices === 0) return;
    this.earlier = [run, ...this.earlier.filter((r) => r.schedule !== run.schedule)].slice(0, mostRuns);
  }

  /** The explorer has an answer: a run that is over has a name now. */
  private learned(): void {
    const { outcome, schedule } = this;
    if (outcome !== null) {
      this.reached.set(keyOf(outcome), outcome);
      this.earlier = this.earlier.map((r) => (r.schedule === schedule ? { ...r, outcome } : r));
    }
    this.changed();
  }

  /** The recording is another one now. What belongs to another program goes. */
  async look(): Promise<void> {
    const { source, python, points } = this.subject;
    const program = JSON.stringify([source, python, points]);
    if (program !== this.program) {
      this.program = program;
      this.earlier = [];
      this.left = null;
      this.chosen = null;
      this.reached.clear();
    }
    this.turns = this.state().machine.manual === true ? await this.session.turns().catch(() => noTurns) : noTurns;
    this.ask();
    this.changed();
  }

  private async alone(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.changed();
    try {
      await work();
      await this.look();
    } finally {
      this.busy = false;
      this.changed();
    }
  }
}
