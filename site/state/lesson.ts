// A lesson's content, as the build writes it (lessons/lesson.go): types, and
// where in it a reader is. Holds no text of its own.

import type { Check, JudgeResponse, Machine } from "../engine/protocol.ts";
import type { LessonProgress } from "./progress.ts";

export interface Lesson {
  readonly slug: string;
  readonly number: number;
  readonly lang: string;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly title: string;
  readonly goal: string;
  readonly minutes: number;
  readonly machine: Partial<Machine>;
  readonly source: string;
  readonly panels: readonly string[] | null;
  readonly phases: readonly Phase[];
}

export interface Phase {
  readonly kind: "predict" | "run" | "observe" | "explain" | "task";
  readonly html: string;
  readonly options?: readonly { readonly id: string; readonly html: string }[];
  readonly answer?: string;
  readonly reveal?: string;
  readonly tasks?: readonly Task[];
}

export interface Task {
  readonly id: string;
  readonly kind: "act" | "mark" | "code" | "metric" | "sched" | "explore" | "predict";
  readonly html: string;
  readonly options?: readonly { readonly id: string; readonly html: string; readonly why: string }[];
  readonly hints: readonly string[];
  readonly starter?: string;
  readonly check: Check;
}

/** What is known of one task: verdict is the engine's, judged the attempt that it
 * speaks of (attemptOf), hints how many were given. */
export interface TaskProgress {
  readonly passed: boolean;
  readonly hints: number;
  readonly verdict?: JudgeResponse;
  readonly judged?: string;
}

/** The four parts that the column's head names. */
export const parts = ["predict", "run", "explain", "task"] as const;

/** 0 to 3: the part the reader is in; 4: everything is done. */
export function partOf(lesson: Lesson, p: LessonProgress): number {
  if (p.answer === null) return 0;
  if (!p.ran) return 1;
  const tasks = tasksOf(lesson);
  if (tasks.every((t) => p.tasks[t.id]?.passed)) return 4;
  return Object.keys(p.tasks).length > 0 ? 3 : 2;
}

export function tasksOf(lesson: Lesson): readonly Task[] {
  return lesson.phases.find((p) => p.kind === "task")?.tasks ?? [];
}

export function phaseOf(lesson: Lesson, kind: Phase["kind"]): Phase | undefined {
  return lesson.phases.find((p) => p.kind === kind);
}
