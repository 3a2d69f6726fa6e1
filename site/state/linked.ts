// Two recordings that are looked at as one. In: the commands that one session
// gets; out: the same commands, and the other playhead behind them. The one
// that gets a command leads; the other follows by time, by step, by line of
// output, or not at all.

import type { Machine, Status } from "../engine/protocol.ts";
import { linesOf } from "./printed.ts";
import { Session, type StartEngine, type Target } from "./session.ts";
import type { AppState, Unit } from "./state.ts";
import type { Store } from "./store.ts";
import type { Action } from "./update.ts";
import type { Goal } from "./goal.ts";

export const linkings = ["time", "step", "output", "free"] as const;

/** What two playheads have in common. */
export type Linking = (typeof linkings)[number];

export class LinkedSession extends Session {
  private peer: LinkedSession | undefined;
  private leader: AppState | undefined;
  private following: Promise<void> = Promise.resolve();

  private constructor(store: Store<AppState, Action>, startEngine: StartEngine, private readonly linking: () => Linking) {
    super(store, startEngine);
  }

  static pair(stores: readonly [Store<AppState, Action>, Store<AppState, Action>], engines: readonly [StartEngine, StartEngine], linking: () => Linking): [LinkedSession, LinkedSession] {
    const a = new LinkedSession(stores[0], engines[0], linking);
    const b = new LinkedSession(stores[1], engines[1], linking);
    a.peer = b;
    b.peer = a;
    return [a, b];
  }

  override async step(direction: 1 | -1, unit?: Unit): Promise<void> {
    await super.step(direction, unit);
    await this.lead();
  }

  override async seek(step: number): Promise<void> {
    await super.seek(step);
    await this.lead();
  }

  override async runTo(target: Target): Promise<boolean> {
    const found = await super.runTo(target);
    await this.lead();
    return found;
  }

  /** Both run, each on an engine of its own. */
  override async run(): Promise<Status | undefined> {
    const [last] = await Promise.all([super.run(), this.peer?.runAlone()]);
    return last;
  }

  runAlone(): Promise<Status | undefined> {
    return super.run();
  }

  override async pause(): Promise<void> {
    await Promise.all([super.pause(), this.peer?.pauseAlone()]);
  }

  private pauseAlone(): Promise<void> {
    return super.pause();
  }

  /** One program for both. */
  override edit(source: string): void {
    super.edit(source);
    this.peer?.editAlone(source);
  }

  private editAlone(source: string): void {
    super.edit(source);
  }

  /** A changed machine is run as far as the other one was. */
  override async machine(change: Partial<Machine>): Promise<void> {
    await super.machine(change);
    await this.catchUp();
  }

  override async undoMachine(): Promise<void> {
    await super.undoMachine();
    await this.catchUp();
  }

  private async catchUp(): Promise<void> {
    if (this.peer?.state.over === true) await this.runAlone();
    else if (this.peer !== undefined && this.peer.state.view !== null) await this.follow(this.peer.state);
  }

  private lead(): Promise<void> {
    return this.peer?.follow(this.state) ?? Promise.resolve();
  }

  /** Only the last wish counts while one is being fulfilled. */
  private follow(leader: AppState): Promise<void> {
    const under = this.leader !== undefined;
    this.leader = leader;
    if (!under) this.following = this.catchUpWith();
    return this.following;
  }

  private async catchUpWith(): Promise<void> {
    for (let leader = this.leader; leader !== undefined; leader = this.leader) {
      const goal = this.goal(leader);
      if (goal !== null) await this.goTo(goal);
      if (leader === this.leader) this.leader = undefined;
    }
  }

  /** Where the leader's place is in this recording; null to stay. */
  private goal(leader: AppState): Goal | null {
    const status = leader.view?.status;
    if (status === undefined) return null;
    switch (this.linking()) {
      case "time":
        return status.step === 0 ? { step: 0 } : { time: status.time };
      case "step":
        return { step: status.step };
      case "output": {
        const printed = linesOf(leader.output).filter((l) => l.step <= status.step).length;
        return { step: printed === 0 ? 0 : (linesOf(this.state.output)[printed - 1]?.step ?? this.state.view?.status.latest ?? 0) };
      }
      case "free":
        return null;
    }
  }
}
