// Watches a lesson being done: notices that the program has run, and asks the
// engine's judge about the tasks. In: the store and the session; out: actions.
// A task ticks by itself; an attempt that fails is only talked about when the
// reader asked or has changed the program.

import type { Machine } from "../engine/protocol.ts";
import { tasksOf, type Task } from "./lesson.ts";
import type { Session } from "./session.ts";
import type { AppState } from "./state.ts";
import type { Store } from "./store.ts";
import type { Action } from "./update.ts";

export function coach(store: Store<AppState, Action>, session: Session): void {
  let judged = "";
  store.subscribe((now, before) => {
    if (now.lesson === null || now.view === before.view || !isOver(now)) return;
    store.dispatch({ type: "ran" });
    const attempt = attemptOf(now);
    if (attempt === judged || now.progress.answer === null) return;
    judged = attempt;
    for (const task of tasksOf(now.lesson)) {
      if ((task.kind === "code" || task.kind === "metric") && !now.progress.tasks[task.id]?.passed) {
        void judge(store, session, task, { silent: now.source === now.lesson.source || now.source === task.starter });
      }
    }
  });
}

/** The program and the machine, to compare. */
export function attemptOf(s: AppState): string {
  return `${s.source}\u0000${JSON.stringify(s.machine)}`;
}

/** The run on the screen has come to its end, and is seen there. */
export function isOver(s: AppState): boolean {
  const status = s.view?.status;
  return status !== undefined && status.step === status.latest && ["ended", "exception", "deadlock", "limit"].includes(status.state);
}

export interface Attempt {
  /** Say nothing when it fails. */
  readonly silent?: boolean;
  readonly answer?: string;
  readonly machine?: Partial<Machine>;
}

/** Asks the judge; true when the task is passed now. */
export async function judge(store: Store<AppState, Action>, session: Session, task: Task, attempt: Attempt = {}): Promise<boolean> {
  const { source, machine, lesson } = store.get();
  const judged = attemptOf(store.get());
  const verdict = await session.judge({
    check: task.check,
    source: task.kind === "act" || task.kind === "mark" ? (task.starter ?? lesson?.source ?? source) : source,
    machine: { ...machine, manual: false, ...(task.kind === "explore" && { schedule: "" }), ...attempt.machine },
    answer: attempt.answer ?? "",
    lang: lesson?.lang ?? "en",
  });
  if (verdict.pass) store.dispatch({ type: "task", id: task.id, change: { passed: true, verdict, judged } });
  else if (!attempt.silent) store.dispatch({ type: "task", id: task.id, change: { verdict, judged } });
  return verdict.pass;
}
