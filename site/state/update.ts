// state x action -> state. Pure: no engine, no DOM, no clock; what has to be
// asked of the engine is session.ts's work, which dispatches the answers.

import type { CodeListing, LoadResponse, Machine, OutputLine, ProfilesResponse, PythonsResponse, View } from "../engine/protocol.ts";
import type { Lesson, TaskProgress } from "./lesson.ts";
import type { LessonProgress } from "./progress.ts";
import type { AppState, Axis, Banner, Beside, Deck, EnginePhase, Panel, Range, Tab, Theme, Unit } from "./state.ts";

export type Action =
  | { type: "engine"; phase: EnginePhase }
  | { type: "offers"; offers: PythonsResponse; profiles: ProfilesResponse }
  | { type: "edited"; source: string }
  | { type: "opened"; source: string; machine: Partial<Machine>; open?: readonly Panel[] }
  | { type: "machine"; change: Partial<Machine> }
  | { type: "machine-undone" }
  | { type: "interrupted"; interrupts: readonly number[] }
  | { type: "loaded"; source: string; answer: LoadResponse }
  | { type: "codes-met"; codes: readonly CodeListing[] }
  | { type: "vars-met"; names: readonly string[] }
  | { type: "shown"; view: View; output: readonly OutputLine[] }
  | { type: "running"; on: boolean }
  | { type: "seeking"; on: boolean }
  | { type: "unit"; unit: Unit }
  | { type: "thread"; thread: number | null }
  | { type: "frame"; frame: number }
  | { type: "code"; code: number | null }
  | { type: "axis"; axis: Axis }
  | { type: "range"; range: Range }
  | { type: "panel"; panel: Panel; on: boolean }
  | { type: "lesson-panels"; panels: readonly Panel[] }
  | { type: "width"; column: Deck; px: number }
  | { type: "deck"; panel: Deck }
  | { type: "tab"; tab: Tab }
  | { type: "theme"; theme: Theme }
  | { type: "single-keys"; on: boolean }
  | { type: "banner"; banner: Banner }
  | { type: "banner-closed"; id: Banner["id"] }
  | { type: "offline"; on: boolean }
  | { type: "beside"; beside: Beside }
  | { type: "lesson"; lesson: Lesson; progress: LessonProgress }
  | { type: "predicted"; answer: string }
  | { type: "ran" }
  | { type: "task"; id: string; change: Partial<TaskProgress> }
  | { type: "progress-cleared" };

export function update(s: AppState, a: Action): AppState {
  switch (a.type) {
    case "engine":
      return { ...s, engine: a.phase };
    case "offers":
      return { ...s, offers: a.offers, profiles: a.profiles };
    case "edited":
      return { ...s, source: a.source, machine: uninterrupted(s.machine), progress: { ...s.progress, code: a.source } };
    case "opened":
      return {
        ...s, source: a.source, machine: a.machine, undoMachine: null, sourceError: null, open: a.open ?? s.open,
        progress: { ...s.progress, code: a.source }, banners: s.banners.filter((b) => b.id !== "link" && b.id !== "newer"),
        axis: "time", axisChosen: false,
      };
    case "machine":
      return { ...s, machine: { ...s.machine, ...a.change }, undoMachine: s.machine };
    case "machine-undone":
      return s.undoMachine === null ? s : { ...s, machine: s.undoMachine, undoMachine: null };
    case "interrupted":
      return interrupted(s, a.interrupts);
    case "loaded":
      return loaded(s, a.source, a.answer);
    case "codes-met":
      return s.program === null ? s : { ...s, program: { ...s.program, codes: [...s.program.codes, ...a.codes] } };
    case "vars-met":
      return met(s, a.names);
    case "shown":
      return shown(s, a.view, a.output);
    case "running":
      return { ...s, running: a.on };
    case "seeking":
      return { ...s, seeking: a.on };
    case "unit":
      return { ...s, unit: a.unit, ...(a.unit === "micro" && !s.axisChosen ? { axis: "steps", range: "auto" } : {}) };
    case "thread":
      return { ...s, picked: a.thread, frame: 0, code: null };
    case "frame":
      return { ...s, frame: a.frame, code: null };
    case "code":
      return { ...s, code: a.code };
    case "axis":
      return a.axis === s.axis ? s : { ...s, axis: a.axis, axisChosen: true, range: "auto" };
    case "range":
      return { ...s, range: a.range };
    case "panel":
      return panel(s, a.panel, a.on);
    case "lesson-panels":
      return { ...s, open: [...s.open, ...a.panels], byLesson: [...s.byLesson, ...a.panels] };
    case "width":
      return { ...s, widths: { ...s.widths, [a.column]: a.px } };
    case "deck":
      return { ...s, deck: a.panel };
    case "tab":
      return { ...s, tab: a.tab };
    case "theme":
      return { ...s, theme: a.theme };
    case "single-keys":
      return { ...s, singleKeys: a.on };
    case "banner":
      return { ...s, banners: [...s.banners.filter((b) => b.id !== a.banner.id), a.banner] };
    case "banner-closed":
      return { ...s, banners: s.banners.filter((b) => b.id !== a.id) };
    case "offline":
      return { ...s, offline: a.on };
    case "beside":
      return { ...s, beside: a.beside };
    case "lesson":
    case "predicted":
    case "ran":
    case "task":
    case "progress-cleared":
      return lesson(s, a);
  }
}

/** Ctrl-C belongs to a run of one program, not to the next one. */
function uninterrupted(m: Partial<Machine>): Partial<Machine> {
  if (m.interrupts === undefined) return m;
  const { interrupts: _, ...rest } = m;
  return rest;
}

/** The recording ends at the playhead now and goes on from there. */
function interrupted(s: AppState, interrupts: readonly number[]): AppState {
  const step = s.view?.status.step ?? 0;
  return {
    ...s, over: false, output: s.output.filter((line) => line.step <= step),
    undoMachine: s.machine, machine: { ...s.machine, interrupts: [...interrupts] },
  };
}

/** A source that does not compile leaves the old run on the screen, dimmed. */
function loaded(s: AppState, source: string, answer: LoadResponse): AppState {
  const banners = s.banners.filter((b) => b.id !== "engine");
  if (!answer.ok) return { ...s, sourceError: answer.error, banners };
  return {
    ...s,
    banners,
    sourceError: null,
    output: [],
    threads: [],
    vars: [],
    over: false,
    program: {
      codes: answer.codes,
      protocols: answer.protocols,
      lanes: answer.lanes,
      whatIf: answer.whatIf,
      machine: answer.machine,
      source,
    },
    picked: null,
    code: null,
    frame: 0,
    range: "auto",
  };
}

/** States of a run after which there may be another step. */
const goesOn = ["ready", "running", "choice"];

function shown(s: AppState, view: View, output: readonly OutputLine[]): AppState {
  const { step, latest } = view.status;
  const threads = view.threads.map((t) => t.name);
  return {
    ...s, view, output,
    frame: view.next === s.view?.next ? s.frame : 0,
    threads: threads.length >= s.threads.length ? threads : s.threads,
    over: step === latest ? !goesOn.includes(view.status.state) : s.over,
    vars: joined(s.vars, view.shared.map((v) => v.name)),
  };
}

function met(s: AppState, names: readonly string[]): AppState {
  const vars = joined(s.vars, names);
  return vars === s.vars ? s : { ...s, vars };
}

/** The same list when nothing is new. */
function joined(known: readonly string[], names: readonly string[]): readonly string[] {
  const more = names.filter((name) => !known.includes(name));
  return more.length > 0 ? [...known, ...more] : known;
}

function panel(s: AppState, name: Panel, on: boolean): AppState {
  const open = s.open.filter((p) => p !== name);
  return {
    ...s,
    open: on ? [...open, name] : open,
    byLesson: s.byLesson.filter((p) => p !== name),
    deck: on && name !== "vars" && name !== "cores" && name !== "events" ? name : s.deck,
  };
}

type LessonAction = Extract<Action, { type: "lesson" | "predicted" | "ran" | "task" | "progress-cleared" }>;

function lesson(s: AppState, a: LessonAction): AppState {
  const p = s.progress;
  switch (a.type) {
    case "lesson":
      return { ...s, lesson: a.lesson, progress: a.progress };
    case "predicted":
      return { ...s, progress: { ...p, answer: a.answer } };
    case "ran":
      return p.ran || p.answer === null ? s : { ...s, progress: { ...p, ran: true } };
    case "task": {
      const before = p.tasks[a.id] ?? { passed: false, hints: 0 };
      return { ...s, progress: { ...p, tasks: { ...p.tasks, [a.id]: { ...before, ...a.change } } } };
    }
    case "progress-cleared":
      return { ...s, progress: { answer: null, ran: false, tasks: {}, code: "" } };
  }
}
