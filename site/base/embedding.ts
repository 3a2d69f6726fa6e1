// What an embedded playground and the page around it say to each other, by
// window.postMessage; <gil-playground> dispatches the same as events. Types
// only: the build copies this file into the site as gil-playground.d.ts.
//
// Within a version, messages and members are only added. A page that hears a
// `v` that it does not know should leave the message alone.

/** The version of the messages below. */
export type EmbeddingVersion = 1;

/** Every message of the playground. */
export type FromPlayground = { readonly source: "gil-playground"; readonly v: EmbeddingVersion } & Said;

export type Said = Ready | LessonProgressed | TaskDone | Stepped | Resized | Problem;

/** It listens now. The engine has not been loaded: that happens on first use. */
export interface Ready {
  readonly type: "ready";
  readonly lang: "en" | "zh";
  /** The lesson that it shows, if it shows one, and the ids of its tasks. */
  readonly lesson?: string;
  readonly tasks?: readonly string[];
}

/** How far the reader is: sent after "ready", because a browser may remember
 * an earlier visit, and whenever it changes. */
export interface LessonProgressed {
  readonly type: "progress";
  readonly lesson: string;
  /** Where the reader is; "done": every task is passed. */
  readonly part: "predict" | "run" | "explain" | "task" | "done";
  /** Ids of the tasks that are passed. */
  readonly passed: readonly string[];
  /** How many tasks are passed, out of how many. */
  readonly done: number;
  readonly of: number;
  /** done / of: 0 to 1. Predictions, hints and failed attempts do not count. */
  readonly score: number;
}

/** A task has just been passed, for the first time on this device. */
export interface TaskDone {
  readonly type: "task-done";
  readonly lesson: string;
  readonly task: string;
  readonly done: number;
  readonly of: number;
  readonly score: number;
}

/** The playhead stands at this step; state is "running", "ended", …. */
export interface Stepped {
  readonly type: "step";
  readonly step: number;
  readonly state: string;
}

/** The content needs so many pixels of height. */
export interface Resized {
  readonly type: "resize";
  readonly height: number;
}

/** What was asked for cannot be shown; the reader sees the text, too. */
export interface Problem {
  readonly type: "problem";
  readonly reason: "no-lesson";
  readonly lesson: string;
  readonly text: string;
}

/** What the page around the playground may send. Code never travels outwards. */
export type ToPlayground = SetCode | SetStep | Step;

/** Puts a program into the editor. */
export interface SetCode {
  readonly type: "set";
  readonly code: string;
}

/** Moves the playhead; the program is run that far if need be. */
export interface SetStep {
  readonly type: "set";
  readonly at: number;
}

/** One step on, or back. In a lesson the question comes first: until it is
 * answered or skipped, nothing is stepped. */
export interface Step {
  readonly type: "step";
  readonly direction?: 1 | -1;
}

/** The element of gil-playground.js. Its events have the names of the messages'
 * types, bubble, and carry the message as detail. Attributes: lesson, code, py,
 * gil, cores, seed, at (as in a link of the playground), lang, theme, height
 * (px), heading (the frame's title for assistive technology), sandboxed. */
export interface GilPlaygroundElement extends HTMLElement {
  send(message: ToPlayground): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "gil-playground": GilPlaygroundElement;
  }
}
