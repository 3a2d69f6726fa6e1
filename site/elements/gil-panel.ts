// The GIL panel: who holds it, its variables in CPython's names, who waits for
// what, and the protocol's pseudo-code with each thread's place. In: the app;
// out: templates.

import { html, nothing, type TemplateResult } from "lit";
import { duration } from "../base/format.ts";
import type { GILView, Protocol, ThreadView, Waiter } from "../engine/protocol.ts";
import { isGone, machineOf, nameOf, threadOf, type AppState } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { fill, words } from "../words/words.ts";
import { glyph, icon, threadName } from "./icons.ts";
import { lockText } from "./machine-bar.ts";
import type { App } from "./part.ts";

export function gilHead(app: App): TemplateResult {
  return html`<span>${lockText(machineOf(app.state))}</span>`;
}

export function gilBody(app: App): TemplateResult {
  const gil = app.state.view?.gil;
  if (gil === undefined) return html`<p class="empty">${words.gil.waiting}</p>`;
  return html`<div class="panel-body" tabindex="0" role="region" aria-label=${words.gil.label}><div class="gil-now" data-policy=${gil.policy}>${token(app.state, gil)}
    <dl class="kv">${gil.vars.map((v) => html`<dt>${v.name}</dt><dd>${v.thread >= 0 ? nameOf(app.state, v.thread) : v.value}</dd>`)}</dl>
    ${gil.policy === "tick" && gil.vars.length > 0 ? ticker(gil) : nothing}
    ${isGone(app.state) || gil.policy === "free" && gil.waiters.length === 0 ? nothing : waiters(app.state, gil)}</div>
    ${app.state.open.includes("proto") ? protocols(app.state) : nothing}</div>`;
}

export function token(s: AppState, gil: GILView): TemplateResult {
  if (isGone(s)) return html`<div class="token free">${icon("key")}<div><b>${words.gil.gone}</b><small>${words.gil.goneWhy}</small></div></div>`;
  if (gil.policy === "free") return html`<div class="token free">${icon("key")}<div><b>${words.gil.none}</b><small>${words.gil.noneWhy}</small></div></div>`;
  if (!gil.exists) return html`<div class="token free">${icon("key")}<div><b>${words.gil.unmade}</b><small>${words.gil.unmadeWhy}</small></div></div>`;
  const holder = threadOf(s, gil.holder);
  if (holder === undefined) return html`<div class="token free">${icon("key")}<div><b>${words.gil.free}</b><small>${words.gil.freeWhy}</small></div></div>`;
  return html`<div class="token" data-t=${hue(holder.id)}>${icon("key")}<div><b>${glyph(holder.id, 13)}${holder.name}</b><small>${fill(words.gil.held, { time: duration(gil.heldFor) })}</small></div></div>`;
}

/** _Py_Ticker counts down from the check interval to below 0. */
function ticker(gil: GILView): TemplateResult {
  return html`<div class="ticker"><span>${words.gil.ticksLeft}</span><span class="num">${fill(words.gil.ticksOf, { left: Math.max(0, gil.ticker), all: gil.interval })}</span>
    <progress max=${Math.max(1, gil.interval)} .value=${Math.max(0, gil.ticker)} aria-label=${words.gil.ticksLeft}></progress></div>`;
}

function waiters(s: AppState, gil: GILView): TemplateResult {
  if (gil.waiters.length === 0) return html`<h3 class="sub">${words.gil.waits}<span class="grow"></span>${words.gil.nobody}</h3>`;
  const on = [...new Set(gil.waiters.map((w) => w.on))];
  const quiet = gil.policy === "interval" && !on.includes("switch_cond") ? words.gil.nobodySwitch : "";
  return html`${on.map((what, i) => html`<h3 class="sub">${fill(words.gil.waitsOn, { what })}<span class="grow"></span>${i === 0 ? quiet : ""}</h3>
    <ul class="waiters">${gil.waiters.filter((w) => w.on === what).map((w) => waiter(s, w))}</ul>`)}`;
}

function waiter(s: AppState, w: Waiter): TemplateResult {
  const now = s.view?.status.time ?? 0;
  const waited = Math.max(0, now - w.since);
  const whole = w.until - w.since;
  return html`<li data-t=${hue(w.thread)}>${threadName(w.thread, nameOf(s, w.thread))}<span class="num muted">${w.until > 0 ? fill(words.gil.waitedOf, { time: duration(waited), whole: duration(whole) }) : duration(waited)}</span>
    ${w.until > 0 ? html`<progress max=${Math.max(1, whole)} .value=${Math.min(waited, whole)} aria-label=${words.gil.passed}></progress>` : nothing}</li>`;
}

/** A protocol is shown while a thread is inside it; the first one otherwise. */
function protocols(s: AppState): TemplateResult {
  const threads = s.view?.threads ?? [];
  const all = s.program?.protocols ?? [];
  const used = all.filter((p) => threads.some((t) => t.protocol === p.name));
  return html`${(used.length > 0 ? used : all.slice(0, 1)).map((p) => protocol(p, threads.filter((t) => t.protocol === p.name)))}`;
}

/** A function's name as one that is called; other headings as they are. */
function title(name: string): string {
  return /^\w+$/.test(name) ? `${name}()` : name;
}

function protocol(p: Protocol, inside: readonly ThreadView[]): TemplateResult {
  return html`<h3 class="sub proto-head">${title(p.name)}<span class="grow"></span>${inside.length > 2 ? inside.map((t) => html`<span title=${t.name}>${glyph(t.id, 11)}</span>`) : inside.map((t) => threadName(t.id, t.name))}</h3>
    <ol class="proto" aria-label=${fill(words.gil.places, { name: title(p.name) })}>${p.lines.map((line, i) => {
      const here = inside.filter((t) => t.protoLine === i);
      const first = here[0];
      return html`<li class=${first ? "on" : ""} data-t=${first ? hue(first.id) : nothing} aria-current=${first ? "step" : nothing}><span class="at">${here.map((t) => glyph(t.id, 11))}</span><span>${line}</span></li>`;
    })}</ol>`;
}
