// The small stepper of an exhibit: back, forward, over, and how far it is. In:
// what these do, or the app whose run they step; out: a template.

import { html, type TemplateResult } from "lit";
import { canGoOn, canStep, nameOf, selected, threadOf } from "../state/state.ts";
import { fill, words } from "../words/words.ts";
import { icon, threadName } from "./icons.ts";
import type { App } from "./part.ts";

export interface Steps {
  /** How many steps have been made. */
  readonly at: number;
  readonly canBack: boolean;
  readonly canGo: boolean;
  readonly canRestart: boolean;
  readonly back: () => void;
  readonly go: () => void;
  readonly restart: () => void;
}

/** A button that is off keeps the focus: who steps to the end goes on with Back. */
export function steps(s: Steps): TemplateResult {
  return html`<div class="q-acts steps"><button class="btn quiet square small" data-over aria-label=${words.sketch.over} title=${words.sketch.over} aria-disabled=${!s.canRestart} @click=${() => s.canRestart && s.restart()}>${icon("first")}</button>
    <button class="btn small" data-back aria-disabled=${!s.canBack} @click=${() => s.canBack && s.back()}>${icon("back")}${words.sketch.back}</button>
    <button class="btn small" data-forward aria-disabled=${!s.canGo} @click=${() => s.canGo && s.go()}>${words.sketch.forward}${icon("step")}</button><span class="grow"></span><span class="muted">${fill(words.sketch.step, { n: s.at })}</span></div>`;
}

/** Steps the run of the page, by the unit that its stepper has, and says what
 * comes next: that is no instruction while a thread takes the lock. */
export function runSteps({ state, session }: App): TemplateResult {
  const at = state.view?.status.step ?? 0;
  const stepable = canStep(state) && !state.running;
  const thread = selected(state);
  return html`${steps({
    at,
    canBack: stepable && at > 0,
    canGo: stepable && canGoOn(state),
    canRestart: stepable && at > 0,
    back: () => void session.step(-1),
    go: () => void session.step(1),
    restart: () => void session.seek(0),
  })}<p class="next">${threadName(thread, nameOf(state, thread))} <span class="muted">${threadOf(state, thread)?.reason ?? ""}</span></p>`;
}
