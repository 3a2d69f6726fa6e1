// What has to be said above the work: limits, deadlock, a stopped engine, a
// link that could not be read. In: the app; out: a template. No toasts, no
// modal errors: it stands until it no longer holds or is closed.

import { html, nothing, type TemplateResult } from "lit";
import type { Deadlock } from "../engine/protocol.ts";
import { nameOf, type AppState, type Banner } from "../state/state.ts";
import { fill, words } from "../words/words.ts";
import { icon, threadName, type Icon } from "./icons.ts";
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
  return frame("warn", off ? words.banner.noEngine : words.banner.noLoadTitle,
    off ? words.banner.noWasm : fill(words.banner.noLoad, { why }),
    off ? nothing : html`<button class="btn small" @click=${() => location.reload()}>${words.banner.again}</button>`);
}

/** A refusal that is about no line is about the machine. */
function noMachine(app: App): TemplateResult | typeof nothing {
  const { sourceError, offers } = app.state;
  const python = offers?.python;
  if (sourceError === null || sourceError.line > 0) return nothing;
  if (sourceError.kind !== "Unsupported") return frame("danger", sourceError.message === "" ? sourceError.kind : `${sourceError.kind}: ${sourceError.message}`, sourceError.hint);
  if (app.state.machine.schedule && sourceError.message.startsWith("schedule")) {
    return frame("warn", words.banner.badSchedule, sourceError.message, html`<button class="btn small" @click=${() => void app.session.machine({})}>${words.banner.withoutSchedule}</button>`);
  }
  return frame("warn", sourceError.message, sourceError.hint, python === undefined ? nothing : html`<button class="btn small" @click=${() => void app.session.machine({ python, gil: "" })}>${fill(words.banner.usePython, { python })}</button>`);
}

function banner(app: App, b: Banner): TemplateResult {
  const { report } = b;
  return frame(b.level, b.title, b.text, html`
    ${b.id === "newer" ? html`<button class="btn small" @click=${() => location.reload()}>${words.banner.reload}</button>` : nothing}
    ${b.id === "engine" ? html`<button class="btn small" @click=${() => void app.session.load()}>${words.banner.again}</button>
      ${app.state.page === "embed" ? nothing : html`<button class="btn small" @click=${() => location.reload()}>${words.banner.reloadPage}</button>`}` : nothing}
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
  return frame("danger", words.banner.deadlock, d.text,
    html`${d.cause > 0 ? html`<button class="btn small" @click=${() => void app.session.seek(d.cause)}>${words.banner.cause}</button>` : nothing}
      ${d.waits.map((w) => html`<button class="btn small" @click=${() => app.send({ type: "thread", thread: w.thread })}>${fill(words.banner.waiter, { thread: nameOf(app.state, w.thread), line: w.line })}</button>`)}`,
    "lock", graph(app.state, d));
}

/** Who waits for what, and who has it: the text beside it as a picture. */
function graph(s: AppState, d: Deadlock): TemplateResult | typeof nothing {
  const who = (thread: number): TemplateResult => threadName(thread, nameOf(s, thread));
  if (d.waits.length === 0) return nothing;
  return html`<ul class="waits" aria-hidden="true">${d.waits.slice(0, 5).map((w) => html`<li>${who(w.thread)}<i>${words.banner.waitsFor}</i>${w.for === "" && w.holder >= 0
    ? html`<b>${fill(words.banner.toEnd, { thread: nameOf(s, w.holder) })}</b>`
    : html`<b class="mono">${w.for}</b>${w.holder < 0 ? nothing : html`<i class="held">${words.banner.heldBy}</i>${who(w.holder)}`}`}</li>`)}</ul>`;
}
