// What the page shows, as one readonly value. In: nothing; out: types and the
// first state. Derived facts are functions at the end; nothing here changes.

import type { Axis, Unit } from "../engine/client.ts";
import type {
  CodeListing, FrameView, Lanes, Machine, OutputLine, ProfilesResponse, Protocol, PythonsResponse, SourceError, ThreadView, View,
} from "../engine/protocol.ts";
import type { LessonProgress } from "./progress.ts";
import type { Lesson } from "./lesson.ts";

export type { Axis, Unit };
export type Page = "home" | "learn" | "play" | "compare" | "explore" | "schedule" | "reality" | "doc" | "embed";

/** The panels that can be opened and closed; "code" and the dock always stand. */
export const panels = ["bc", "stack", "objects", "gil", "proto", "stats", "heap", "vars", "cores", "events"] as const;
export type Panel = (typeof panels)[number];

/** What a narrow screen shows where a wide one has columns. */
export type Deck = Panel | "code";

/** The four views of a narrow screen. */
export type Tab = "lesson" | "code" | "timeline" | "state";

export type Theme = "light" | "dark" | "auto";

/** Where the engine is; share is 0 to 1 while it loads. */
export type EnginePhase =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly share: number }
  | { readonly kind: "ready" }
  | { readonly kind: "missing"; readonly why: string };

/** What the source compiled to. */
export interface Program {
  readonly codes: readonly CodeListing[];
  readonly protocols: readonly Protocol[];
  readonly lanes: Lanes;
  readonly whatIf: string;
  readonly machine: Machine;
  readonly source: string;
}

/** The visible part of the timeline, in units of its axis; "auto" follows. */
export type Range = { readonly from: number; readonly to: number } | "auto";

/** Something that has to be said above the work area. */
export interface Banner {
  readonly id: "link" | "newer" | "engine" | "restarted" | "unsaved";
  readonly level: "info" | "warn" | "danger";
  readonly title: string;
  readonly text: string;
  /** For "restarted": what Copy report copies. */
  readonly report?: string;
}

/** How far the recording of the other machine goes, for the common axis. */
export interface Beside {
  readonly time: number;
  readonly steps: number;
  readonly over: boolean;
  /** Its playhead leads: this one follows, and leaves the visible range alone. */
  readonly leads: boolean;
}

export interface AppState {
  readonly page: Page;
  readonly source: string;
  readonly filename: string;
  /** What the reader chose; what is left out has the engine's default. */
  readonly machine: Partial<Machine>;
  /** The machine before the last change, for Undo. */
  readonly undoMachine: Partial<Machine> | null;
  readonly offers: PythonsResponse | null;
  readonly profiles: ProfilesResponse | null;

  readonly engine: EnginePhase;
  readonly program: Program | null;
  readonly sourceError: SourceError | null;
  readonly view: View | null;
  /** Names of the recording's threads and watched variables, as far as they
   * were seen: looking back to before their time does not forget them. */
  readonly threads: readonly string[];
  readonly vars: readonly string[];
  /** Nothing more will happen than is recorded. */
  readonly over: boolean;
  readonly output: readonly OutputLine[];
  readonly running: boolean;
  /** A long search (run to here) is going on. */
  readonly seeking: boolean;

  readonly unit: Unit;
  /** The thread whose insides are shown; null follows the next step. */
  readonly picked: number | null;
  /** A code object chosen in the bytecode panel; null follows the thread. */
  readonly code: number | null;
  readonly frame: number;

  readonly axis: Axis;
  /** The reader chose the axis: it no longer changes by itself. */
  readonly axisChosen: boolean;
  readonly range: Range;

  /** Widths that the reader gave to columns of the playground, in px. */
  readonly widths: Readonly<Partial<Record<Deck, number>>>;
  readonly open: readonly Panel[];
  readonly byLesson: readonly Panel[];
  readonly deck: Deck;
  readonly tab: Tab;

  readonly theme: Theme;
  readonly singleKeys: boolean;
  readonly banners: readonly Banner[];
  readonly offline: boolean;

  /** The other machine of a comparison; null where there is one machine. */
  readonly beside: Beside | null;

  readonly lesson: Lesson | null;
  readonly progress: LessonProgress;
}

export const filename = "snippet.py";

export const initial: AppState = {
  page: "play",
  source: "",
  filename,
  machine: {},
  undoMachine: null,
  offers: null,
  profiles: null,
  engine: { kind: "idle" },
  program: null,
  sourceError: null,
  view: null,
  threads: [],
  vars: [],
  over: false,
  output: [],
  running: false,
  seeking: false,
  unit: "opcode",
  picked: null,
  code: null,
  frame: 0,
  axis: "time",
  axisChosen: false,
  range: "auto",
  widths: {},
  open: ["bc", "stack", "objects", "gil", "proto", "stats", "heap", "vars", "cores"],
  byLesson: [],
  deck: "bc",
  tab: "code",
  theme: "auto",
  singleKeys: true,
  banners: [],
  offline: false,
  beside: null,
  lesson: null,
  progress: { answer: null, ran: false, tasks: {}, code: "" },
};

/** The thread whose insides are shown. */
export function selected(s: AppState): number {
  if (s.picked !== null && s.view?.threads.some((t) => t.id === s.picked)) return s.picked;
  const next = s.view?.next ?? -1;
  if (next >= 0) return next;
  const choices = s.view?.status.choices ?? [];
  return (choices.find((c) => c.stands) ?? choices[0])?.thread ?? 0;
}

export function threadOf(s: AppState, id: number): ThreadView | undefined {
  return s.view?.threads.find((t) => t.id === id);
}

/** What a thread is called, also before it was started. */
export function nameOf(s: AppState, id: number): string {
  return s.threads[id] ?? (id === 0 ? "MainThread" : `Thread-${id}`);
}

/** Every thread is over: nothing that the process had is there any more. */
export function isGone(s: AppState): boolean {
  return s.view !== null && s.view.threads.length > 0 && s.view.threads.every((t) => t.state === "ended");
}

/** The frame whose stack and locals are shown: the reader's choice, else the
 * innermost one that runs bytecode. */
export function frameOf(s: AppState, id: number): FrameView | undefined {
  const frames = threadOf(s, id)?.frames ?? [];
  if (id === selected(s) && s.frame > 0 && s.frame < frames.length) return frames[s.frame];
  return frames.find((f) => !f.native) ?? frames[0];
}

/** The code object that the bytecode panel lists. */
export function listed(s: AppState): CodeListing | undefined {
  const codes = s.program?.codes ?? [];
  const id = s.code ?? frameOf(s, selected(s))?.code;
  return codes.find((c) => c.id === id) ?? codes[0];
}

/** The text on screen is not what was run. */
export function outdated(s: AppState): boolean {
  return s.program !== null && s.program.source !== s.source;
}

/** In a lesson the question comes first. */
export function locked(s: AppState): boolean {
  return s.lesson !== null && s.progress.answer === null;
}

export function canStep(s: AppState): boolean {
  return !locked(s) && s.engine.kind === "ready" && s.program !== null && !outdated(s) && s.sourceError === null;
}

/** Whether anything can still happen after the playhead. */
export function canGoOn(s: AppState): boolean {
  const status = s.view?.status;
  if (!canStep(s) || status === undefined) return false;
  return status.step < status.latest || status.state === "ready" || status.state === "running" || status.state === "choice";
}

/** Ctrl-C does something to a program that has not ended, and to a deadlock. */
export function canInterrupt(s: AppState): boolean {
  if (s.machine.manual === true) return false; // whoever is the scheduler has no moment to press it at
  return canGoOn(s) || canStep(s) && s.view?.status.state === "deadlock";
}

/** The Python that the program is compiled for; "" until the engine has said
 * which it has. */
export function pythonOf(s: AppState): string {
  return s.machine.python || s.program?.machine.python || s.offers?.python || "";
}

/** The machine as it is: the reader's choice over the engine's defaults. */
export function machineOf(s: AppState): Partial<Machine> {
  const loaded = s.program?.machine;
  const m = { ...loaded, ...s.machine };
  const gil = loaded?.python === m.python ? m.gil : s.machine.gil; // another Python's lock is not this one's
  return { ...m, gil: gil || ownLock(s, pythonOf(s)) };
}

/** The lock that a Python has if nothing else is chosen. Until the engine says
 * it: the new one came with CPython 3.2. */
function ownLock(s: AppState, python: string): string {
  return s.offers?.pythons.find((row) => row.name === python)?.default ?? (python.startsWith("2.") ? "tick" : "interval");
}
