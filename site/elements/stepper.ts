// The stepper: back, step, run, first, latest, and by what. In: the app; out:
// a template. Back and Step are a pair of the same size; a held button repeats.
// A button that is off stays a button, so that it keeps the focus: a reader
// who steps to the end with the keyboard goes on with Back.

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "../base/pace.ts";
import { count, plural } from "../base/format.ts";
import { canGoOn, canStep, locked, type Unit } from "../state/state.ts";
import { icon } from "./icons.ts";
import type { App } from "./part.ts";
import { radio, rove } from "./radio.ts";

export const units: readonly (readonly [Unit, string])[] = [
  ["opcode", "Opcode"], ["line", "Line"], ["gil", "GIL event"], ["micro", "Lock step"],
];

let release = (): void => {};

export function stepper(app: App): TemplateResult {
  const { running, view } = app.state;
  const status = view?.status;
  const stepable = canStep(app.state) && !running;
  const back = stepable && (status?.step ?? 0) > 0;
  const on = stepable && canGoOn(app.state);
  const runs = running || app.state.seeking || on;
  const ahead = stepable && status !== undefined && status.step < status.latest;
  return html`<div class="stepper" role="toolbar" aria-label="Stepper" @keydown=${rove}>
    <div class="grp">
      <button class="btn square quiet only-tablet" aria-label="To start" title="To start (Home)" aria-disabled=${!back} @click=${() => back && void app.session.seek(0)}>${icon("first")}</button>
      ${held(app, "back", back, html`${icon("back")}Back<kbd class="only-wide">←</kbd>`, "btn step", -1)}
      ${held(app, "step", on, html`Step${icon("step")}<kbd class="only-wide">→</kbd>`, "btn step primary", 1)}
      <button class="btn step" data-act="run" aria-disabled=${!runs} @click=${() => runs && toggleRun(app)}>${icon(running ? "pause" : "run")}${running ? "Pause" : "Run"}<kbd class="only-wide">R</kbd></button>
      <button class="btn square quiet only-tablet" aria-label="To latest" title="To latest (End)" aria-disabled=${!ahead} @click=${() => ahead && void app.session.latest()}>${icon("latest")}</button>
      <button class="btn unit-short" aria-label="Step unit: ${unitName(app)}" @click=${() => app.send({ type: "unit", unit: nextUnit(app.state.unit) })}><small>by</small>${unitName(app)}</button>
    </div>
    <span class="by only-wide muted">by</span>
    <div class="seg only-tablet" role="radiogroup" aria-label="Step unit">${units.map(([unit, name]) => radio(name, app.state.unit === unit, () => app.send({ type: "unit", unit })))}</div>
    ${lookingBack(app)}
    <span class="grow only-tablet"></span>
    <span class="read only-tablet">${readout(app)}</span>
    <div class="grp only-mid tl-tools">
      <div class="seg" role="radiogroup" aria-label="Axis">${radio("Time", app.state.axis === "time", () => app.send({ type: "axis", axis: "time" }))}${radio("Steps", app.state.axis === "steps", () => app.send({ type: "axis", axis: "steps" }))}</div>
      <button class="btn square quiet" aria-label="Zoom out" title="Zoom out (−)" @click=${() => zoom("out")}>${icon("minus")}</button>
      <button class="btn square quiet" aria-label="Zoom in" title="Zoom in (+)" @click=${() => zoom("in")}>${icon("plus")}</button>
      <button class="btn square quiet" aria-label="Fit the whole run" title="Fit (0)" @click=${() => zoom("fit")}>${icon("fit")}</button>
    </div>
  </div>`;
}

/** Asks the timeline, which knows its width. */
export function zoom(how: "in" | "out" | "fit" | "left" | "right" | "selection"): void {
  document.querySelector("gp-timeline")?.dispatchEvent(new CustomEvent("zoom", { detail: how }));
}

export function toggleRun(app: App): void {
  if (app.state.running || app.state.seeking) void app.session.pause();
  else void app.session.run();
}

export function unitName(app: App): string {
  return units.find(([u]) => u === app.state.unit)?.[1] ?? "";
}

function nextUnit(unit: Unit): Unit {
  const i = units.findIndex(([u]) => u === unit);
  return units[(i + 1) % units.length]?.[0] ?? "opcode";
}

/** Pressed: one step; held: on and on. The keyboard's own repeat is left alone. */
function held(app: App, act: string, on: boolean, content: TemplateResult, cls: string, direction: 1 | -1): TemplateResult {
  const go = (): Promise<void> => app.session.step(direction);
  const down = (e: PointerEvent): void => {
    if (e.button !== 0 || !on) return;
    release();
    release = repeat(go);
  };
  const stop = (): void => {
    release();
    release = () => {};
  };
  return html`<button class=${cls} data-act=${act} aria-disabled=${!on} @pointerdown=${down} @pointerup=${stop} @pointerleave=${stop} @pointercancel=${stop}
    @click=${(e: MouseEvent) => { if (e.detail === 0 && on) void go(); }}>${content}</button>`;
}

function lookingBack(app: App): TemplateResult | typeof nothing {
  const status = app.state.view?.status;
  if (status === undefined || status.step >= status.latest || app.state.running) return nothing;
  return html`<span class="chip accent back-chip">${icon("undo")}<span class="only-wide">Looking back ${plural(status.latest - status.step, "step")}</span><button class="btn link" @click=${() => void app.session.latest()}>Go to latest</button></span>`;
}

/** Where the run stands, or why it cannot be stepped. */
export function readout(app: App): TemplateResult | string {
  const s = app.state;
  if (s.engine.kind === "loading") return `Loading the engine, ${Math.round(s.engine.share * 100)}%`;
  if (s.engine.kind === "missing") return "The engine is not running";
  const error = s.sourceError;
  if (error?.line === 0) return error.kind === "Unsupported" ? "This machine cannot run" : "This program cannot run";
  if (error !== null) return error.kind === "Unsupported" ? `Line ${error.line} is not supported` : `Fix line ${error.line} to run`;
  if (locked(s)) return "Predict first";
  const status = s.view?.status;
  if (status === undefined) return "";
  const step = html`Step <b>${count(status.step)}</b>`;
  if (status.state === "deadlock" && status.step === status.latest) return html`${step}, no thread can continue`;
  if (status.step === status.latest && status.state !== "running" && status.state !== "ready") return html`${step}, ${ending(status.state)}`;
  if (status.step < status.latest && !s.running) return step; // the chip says how far back
  return html`${step}<span class="only-wide"> of ${count(status.latest)}${status.state === "ended" ? "" : " so far"}</span>`;
}

function ending(state: string): string {
  return { ended: "ended", exception: "ended by an exception", limit: "paused at a limit", choice: "your choice" }[state] ?? state;
}
