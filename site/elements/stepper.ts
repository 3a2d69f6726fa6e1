// The stepper: back, step, run, first, latest, and by what. In: the app; out:
// a template. Back and Step are a pair of the same size; a held button repeats.
// A button that is off stays a button, so that it keeps the focus: a reader
// who steps to the end with the keyboard goes on with Back.

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "../base/pace.ts";
import { count } from "../base/format.ts";
import { canGoOn, canStep, locked, type Unit } from "../state/state.ts";
import { counted, fill, named, words, woven } from "../words/words.ts";
import { icon } from "./icons.ts";
import type { App } from "./part.ts";
import { radio, rove } from "./radio.ts";

export const units: readonly Unit[] = ["opcode", "line", "gil", "micro"];

let release = (): void => {};

export function stepper(app: App): TemplateResult {
  const { running, view } = app.state;
  const status = view?.status;
  const stepable = canStep(app.state) && !running;
  const back = stepable && (status?.step ?? 0) > 0;
  const on = stepable && canGoOn(app.state);
  const runs = running || app.state.seeking || on;
  const ahead = stepable && status !== undefined && status.step < status.latest;
  return html`<div class="stepper" role="toolbar" aria-label=${words.stepper.label} @keydown=${rove}>
    <div class="grp">
      <button class="btn square quiet only-tablet" aria-label=${words.stepper.first} title=${words.stepper.firstKey} aria-disabled=${!back} @click=${() => back && void app.session.seek(0)}>${icon("first")}</button>
      ${held(app, "back", back, html`${icon("back")}${words.stepper.back}<kbd class="only-wide">←</kbd>`, "btn step", -1)}
      ${held(app, "step", on, html`${words.stepper.step}${icon("step")}<kbd class="only-wide">→</kbd>`, "btn step primary", 1)}
      <button class="btn step" data-act="run" aria-disabled=${!runs} @click=${() => runs && toggleRun(app)}>${icon(running ? "pause" : "run")}${running ? words.stepper.pause : words.stepper.run}<kbd class="only-wide">R</kbd></button>
      <button class="btn square quiet only-tablet" aria-label=${words.stepper.latest} title=${words.stepper.latestKey} aria-disabled=${!ahead} @click=${() => ahead && void app.session.latest()}>${icon("latest")}</button>
      <button class="btn unit-short" aria-label=${fill(words.stepper.unitNow, { unit: unitName(app) })} @click=${() => app.send({ type: "unit", unit: nextUnit(app.state.unit) })}><small>${words.stepper.by}</small>${unitName(app)}</button>
    </div>
    <span class="by only-wide muted">${words.stepper.by}</span>
    <div class="seg only-tablet" role="radiogroup" aria-label=${words.stepper.unit}>${units.map((unit) => radio(words.unit[unit], app.state.unit === unit, () => app.send({ type: "unit", unit })))}</div>
    ${lookingBack(app)}
    <span class="grow only-tablet"></span>
    <span class="read only-tablet">${readout(app)}</span>
    <div class="grp tl-tools">
      <div class="seg" role="radiogroup" aria-label=${words.stepper.axis}>${radio(words.stepper.time, app.state.axis === "time", () => app.send({ type: "axis", axis: "time" }))}${radio(words.stepper.steps, app.state.axis === "steps", () => app.send({ type: "axis", axis: "steps" }))}</div>
      <button class="btn square quiet" aria-label=${words.stepper.zoomOut} title=${words.stepper.zoomOutKey} @click=${() => zoom("out")}>${icon("minus")}</button>
      <button class="btn square quiet" aria-label=${words.stepper.zoomIn} title=${words.stepper.zoomInKey} @click=${() => zoom("in")}>${icon("plus")}</button>
      <button class="btn square quiet" aria-label=${words.stepper.fit} title=${words.stepper.fitKey} @click=${() => zoom("fit")}>${icon("fit")}</button>
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
  return words.unit[app.state.unit];
}

function nextUnit(unit: Unit): Unit {
  return units[(units.indexOf(unit) + 1) % units.length] ?? "opcode";
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
  return html`<span class="chip accent back-chip">${icon("undo")}<span class="only-wide">${counted(status.latest - status.step, words.stepper.lookingBack)}</span><button class="btn link" @click=${() => void app.session.latest()}>${words.stepper.goToLatest}</button></span>`;
}

/** Where the run stands, or why it cannot be stepped. */
export function readout(app: App): TemplateResult | string {
  const s = app.state;
  if (s.engine.kind === "loading") return fill(words.stepper.loading, { share: Math.round(s.engine.share * 100) });
  if (s.engine.kind === "missing") return words.stepper.missing;
  const error = s.sourceError;
  if (error?.line === 0) return error.kind === "Unsupported" ? words.stepper.badMachine : words.stepper.badProgram;
  if (error !== null) return fill(error.kind === "Unsupported" ? words.stepper.unsupportedLine : words.stepper.fixLine, { line: error.line });
  if (locked(s)) return words.stepper.predictFirst;
  const status = s.view?.status;
  if (status === undefined) return "";
  const step = html`${woven(words.stepper.stepNow, { n: html`<b>${count(status.step)}</b>` })}`;
  if (status.state === "deadlock" && status.step === status.latest) return html`${woven(words.stepper.deadlock, { step })}`;
  if (status.step === status.latest && status.state !== "running" && status.state !== "ready") return html`${woven(words.stepper.stopped, { step, how: named(words.stepper.ending, status.state) })}`;
  if (status.step < status.latest && !s.running) return step; // the chip says how far back
  return html`${step}<span class="only-wide"> ${fill(status.state === "ended" ? words.stepper.of : words.stepper.ofSoFar, { n: status.latest })}</span>`;
}
