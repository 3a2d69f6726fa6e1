// What has to be said above the work: limits, deadlock, a stopped engine, a
// link that could not be read. In: the app; out: a template. No toasts, no
// modal errors: it stands until it no longer holds or is closed.

import { html, nothing, svg, type TemplateResult } from "lit";
import type { Deadlock } from "../engine/protocol.ts";
import { nameOf, type AppState, type Banner } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { fill, words } from "../words/words.ts";
import { icon, type Icon } from "./icons.ts";
import { limits, runWith } from "./limits.ts";
import type { App } from "./part.ts";
import { openDialog } from "./popover.ts";

const icons: Readonly<Record<Banner["level"], Icon>> = { info: "info", warn: "warn", danger: "error" };

export function banners(app: App): TemplateResult {
  const { engine } = app.state;
  return html`${engine.kind === "loading" ? html`<div class="loadbar" role="progressbar" aria-label=${words.banner.loading} aria-valuenow=${Math.round(engine.share * 100)} aria-valuemin="0" aria-valuemax="100"><progress max="1" .value=${engine.share} aria-hidden="true"></progress></div>` : nothing}
    <div class="banners">
      ${engine.kind === "missing" ? noEngine(engine.why) : nothing}
      ${noMachine(app)}
      ${app.state.banners.map((b) => banner(app, b))}
      ${ofRun(app)}
    </div>`;
}

function frame(level: Banner["level"], title: string, text: TemplateResult | string, acts: TemplateResult | typeof nothing = nothing, picture: Icon = icons[level], graph: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="banner ${graph === nothing ? "" : "with-graph"}" data-level=${level} role=${level === "danger" ? "alert" : "status"}>${icon(picture)}<div><strong>${title}</strong>${text}</div>${graph}${acts === nothing ? nothing : html`<div class="acts">${acts}</div>`}</div>`;
}

function noEngine(why: string): TemplateResult {
  const off = typeof WebAssembly === "undefined";
  return frame("warn", words.banner.noEngine,
    off ? words.banner.noWasm : fill(words.banner.noLoad, { why }),
    off ? nothing : html`<button class="btn small" @click=${() => location.reload()}>${words.banner.again}</button>`);
}

/** A refusal that is about no line is about the machine. */
function noMachine(app: App): TemplateResult | typeof nothing {
  const { sourceError, offers } = app.state;
  const python = offers?.python;
  if (sourceError === null || sourceError.line > 0) return nothing;
  if (sourceError.kind !== "Unsupported") return frame("danger", `${sourceError.kind}: ${sourceError.message}`, sourceError.hint);
  if (app.state.machine.schedule && sourceError.message.startsWith("schedule")) {
    return frame("warn", words.banner.badSchedule, sourceError.message, html`<button class="btn small" @click=${() => void app.session.machine({})}>${words.banner.withoutSchedule}</button>`);
  }
  return frame("warn", sourceError.message, sourceError.hint, python === undefined ? nothing : html`<button class="btn small" @click=${() => void app.session.machine({ python, gil: "" })}>${fill(words.banner.usePython, { python })}</button>`);
}

function banner(app: App, b: Banner): TemplateResult {
  const { report } = b;
  return frame(b.level, b.title, b.text, html`
    ${b.id === "newer" ? html`<button class="btn small" @click=${() => location.reload()}>${words.banner.reload}</button>` : nothing}
    ${report === undefined ? nothing : html`<button class="btn small" @click=${() => void navigator.clipboard.writeText(report)}>${words.banner.report}</button>`}
    <button class="btn small" @click=${() => app.send({ type: "banner-closed", id: b.id })}>${words.banner.close}</button>`);
}

/** What the run itself has to say, at its last step. */
function ofRun(app: App): TemplateResult | typeof nothing {
  const status = app.state.view?.status;
  if (status === undefined || status.step < status.latest || app.state.running) return nothing;
  if (status.state === "deadlock" && status.deadlock !== null) return deadlock(app, status.deadlock);
  if (status.state === "limit") return limit(app, status.step, status.limit);
  return nothing;
}

function limit(app: App, step: number, which: string): TemplateResult {
  const known = limits.find((l) => l.flag === which);
  const now = known ? (app.state.program?.machine[known.key] ?? 0) : 0;
  return frame("warn", fill(words.banner.paused, { n: step }), fill(words.banner.upToHere, { why: known?.reached(now / known.unit) ?? "" }),
    html`${known?.key === "maxOpcodes" ? html`<button class="btn small" @click=${() => void runWith(app, { maxOpcodes: now * 2 })}>${fill(words.banner.more, { n: now })}</button>` : nothing}
      ${app.state.page === "embed" ? nothing : html`<button class="btn small" @click=${() => openDialog("limits")}>${words.banner.changeLimit}</button>`}`);
}

function deadlock(app: App, d: Deadlock): TemplateResult {
  const cause = causeOf(app.state);
  return frame("danger", words.banner.deadlock, d.text,
    html`${cause > 0 ? html`<button class="btn small" @click=${() => void app.session.seek(cause)}>${words.banner.cause}</button>` : nothing}
      ${d.waits.map((w) => html`<button class="btn small" @click=${() => app.send({ type: "thread", thread: w.thread })}>${fill(words.banner.waiter, { thread: nameOf(app.state, w.thread), line: w.line })}</button>`)}`,
    "lock", graph(app.state, d));
}

/** A note that carries a step is the engine's pointer to the cause. */
function causeOf(s: AppState): number {
  return s.view?.notes.find((n) => n.step > 0)?.step ?? 0;
}

/** Who waits for what: threads left, locks right; dashed is held by. */
function graph(s: AppState, d: Deadlock): TemplateResult | typeof nothing {
  const waits = d.waits.slice(0, 4);
  if (waits.length === 0) return nothing;
  const h = waits.length * 44;
  const row = (thread: number): number => Math.max(0, waits.findIndex((w) => w.thread === thread)) * 44 + 20;
  const label = waits.map((w) => fill(w.holder >= 0 ? words.banner.waitsHeld : words.banner.waits, { thread: nameOf(s, w.thread), lock: w.for, holder: nameOf(s, w.holder) })).join(" ");
  return html`<svg class="waits" viewBox="0 0 260 ${h}" width="260" height=${h} role="img" aria-label=${label}>
    ${waits.map((w, i) => {
      const y = i * 44 + 20;
      const to = w.holder >= 0 ? row(w.holder) : -1;
      return svg`<path class="arrow" d="M82 ${y}H168"></path><path class="tip" d="M174 ${y}l-8 -4v8z"></path><text class="small" x="100" y=${y - 5}>${words.banner.waitsFor}</text>
        ${to < 0 ? "" : svg`<path class="arrow held" d="M176 ${y + 6}L84 ${to + (to > y ? -2 : 8)}"></path>`}
        <rect class="who" data-t=${hue(w.thread)} x="2" y=${y - 14} width="80" height="28" rx="5"></rect><text class="name" data-t=${hue(w.thread)} x="42" y=${y + 4} text-anchor="middle">${nameOf(s, w.thread)}</text>
        <rect class="lock" x="176" y=${y - 14} width="82" height="28" rx="14"></rect><text x="217" y=${y + 4} text-anchor="middle">${w.for.slice(0, 14)}</text>`;
    })}</svg>`;
}
