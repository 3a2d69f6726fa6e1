// The insides of one thread: value stack, frames, locals, the tables of its
// code object, the objects it holds. In: the app; out: templates.

import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ellipsis } from "../base/format.ts";
import type { Cell, CodeListing, FrameView, Instruction, SharedVar, ThreadView } from "../engine/protocol.ts";
import { frameOf, isGone, selected, threadOf, type AppState } from "../state/state.ts";
import { hue } from "../timeline/shapes.ts";
import { counted, fill, words, woven } from "../words/words.ts";
import { glyph, threadName } from "./icons.ts";
import type { App } from "./part.ts";
import { tabKeys } from "./tabs.ts";

/** A tab for each thread, the picked one first in the learner's eye. */
export function threadTabs(app: App): TemplateResult {
  const now = selected(app.state);
  const threads = app.state.view?.threads ?? [];
  return html`<div class="tabs" role="tablist" aria-label=${words.thread.label} @keydown=${tabKeys}>
    ${threads.map((t) => html`<button role="tab" id="thread-tab-${t.id}" aria-selected=${t.id === now} aria-controls="thread-body" tabindex=${t.id === now ? 0 : -1}
      @click=${() => app.send({ type: "thread", thread: t.id })}>${threadName(t.id, t.name)}</button>`)}
  </div>`;
}

export function threadBody(app: App): TemplateResult {
  const { state } = app;
  const id = selected(state);
  const thread = threadOf(state, id);
  if (thread === undefined) return html`<p class="empty">${words.thread.waiting}</p>`;
  const frame = frameOf(state, id);
  const both = state.open.includes("stack") && state.open.includes("objects");
  return html`<div class="panel-body ${both ? "halves" : ""}" id="thread-body" role="tabpanel" aria-labelledby="thread-tab-${id}" data-t=${hue(id)} tabindex="0">
    ${state.open.includes("stack") ? html`<div>${life(app, thread, frame)}</div>` : nothing}
    ${state.open.includes("objects") ? html`<div>${tables(app, frame)}</div>` : nothing}
  </div>`;
}

function life(app: App, thread: ThreadView, frame: FrameView | undefined): TemplateResult {
  const code = codeOf(app.state, frame);
  return html`${thread.exception === "" ? nothing : html`<div class="note" data-level="danger"><span><strong>${thread.exception}</strong></span></div>`}
    ${thread.state === "ended" ? html`<p class="none">${words.thread.ended}</p>` : insides(app, thread, frame, code)}`;
}

function insides(app: App, thread: ThreadView, frame: FrameView | undefined, code: CodeListing | undefined): TemplateResult {
  return html`<h3 class="sub">${words.thread.stack}<span class="grow"></span>${frame && code ? fill(words.thread.depth, { n: frame.stack.length, most: code.stackSize }) : ""}</h3>
    ${stack(frame?.stack ?? [], thread.id)}
    <h3 class="sub">${words.thread.frames}</h3>
    <ol class="frames">${thread.frames.map((f, i) => html`<li><button aria-current=${f === frame ? "true" : nothing} class=${f.library || f.native ? "lib" : ""} @click=${() => app.send({ type: "frame", frame: i })}><span>${f.function}</span><span class="where">${f.native ? words.thread.native : `${f.file}:${f.line}`}</span></button></li>`)}</ol>
    <h3 class="sub">${isModule(frame) ? words.thread.globals : words.thread.locals}</h3>
    ${variables(frame, frame && code?.instrs[frame.instr])}
    ${written(app.state, frame, code)}`;
}

function isModule(frame: FrameView | undefined): boolean {
  return frame?.function === "<module>";
}

/** An object without a repr of its own is shown by its type. */
export function plain(c: Cell): string {
  return /^<[\w.]+ object(?: at 0x[0-9a-f]+)?>$/.test(c.repr) ? c.type : c.repr;
}

/** Top first, as the learner reads it; the base line is the bottom. */
export function stack(cells: readonly Cell[], thread: number, max = 34): TemplateResult {
  return html`<ol class="stk" data-t=${hue(thread)} aria-label=${words.thread.stackTop}>
    ${cells.map((c, i) => html`<li class="${i === 0 ? "tos" : ""} ${c.stale ? "stale" : ""}" title=${c.stale || `${c.type} ${c.repr}`}><span>${ellipsis(plain(c), max)}</span><small>${c.stale ? words.thread.stale : c.repr.startsWith("<") ? "" : c.type}</small></li>`)}
  </ol><p class="stk-base">${cells.length === 0 ? words.thread.empty : words.thread.bottom}</p>`;
}

/** Rows of a table; of those after them only the one in use is shown. */
const most = 100;

function variables(frame: FrameView | undefined, next: Instruction | undefined): TemplateResult {
  const all = (frame?.locals ?? []).filter((v) => !v.name.startsWith("__") || !isModule(frame));
  if (all.length === 0) return html`<p class="none">${words.thread.none}</p>`;
  return html`<dl class="kv">${all.map((v, i) => i >= most && !v.cell.stale && v.name !== next?.argText ? nothing : html`<dt>${v.name}${v.kind === "cell" || v.kind === "free" ? html` <span class="faint">${v.kind}</span>` : nothing}</dt><dd title=${v.cell.repr} class=${v.cell.stale ? "hot" : ""}>${ellipsis(plain(v.cell), 40)}</dd>`)}</dl>
    ${all.length > most ? html`<p class="none">${counted(all.length - most, words.bytecode.rows)}</p>` : nothing}`;
}

/** The shared variable that the next instruction touches. */
function written(s: AppState, frame: FrameView | undefined, code: CodeListing | undefined): TemplateResult | typeof nothing {
  const ins = frame && code?.instrs[frame.instr];
  if (!ins || ins.argKind !== "name") return nothing;
  const shared = s.view?.shared.find((v) => v.name === ins.argText || v.name.endsWith(`.${ins.argText}`));
  if (shared === undefined) return nothing;
  return html`<h3 class="sub">${ins.op.startsWith("STORE") ? words.thread.written : words.thread.read}</h3>${sharedVar(s, shared)}`;
}

export function sharedVar(s: AppState, v: SharedVar): TemplateResult {
  const writer = v.writer >= 0 ? threadOf(s, v.writer) : undefined;
  return html`<div class="shared"><span>${v.name}</span>${keyed(v.step, html`<b class=${v.step === s.view?.status.step ? "flash" : ""}>${ellipsis(v.cell.repr, 24)}</b>`)}<small>${v.cell.type}${writer ? html` · ${woven(words.thread.lastWritten, { thread: threadName(writer.id, writer.name), step: v.step })}` : nothing}</small></div>`;
}

function codeOf(s: AppState, frame: FrameView | undefined): CodeListing | undefined {
  return s.program?.codes.find((c) => c.id === frame?.code);
}

/** co_names, co_consts, co_varnames; the row of the next opcode is marked. */
function tables(app: App, frame: FrameView | undefined): TemplateResult {
  const code = codeOf(app.state, frame);
  if (code === undefined) return html`<p class="empty">${frame === undefined ? (app.state.view?.status.step === 0 ? words.thread.nothing : words.thread.noFrame) : words.thread.noCode}</p>`;
  const ins = frame && code.instrs[frame.instr];
  const hot = (kind: string, i: number): boolean => ins?.argKind === kind && ins.arg === i;
  const free = [...code.cellvars, ...code.freevars];
  return html`${table("co_names", code.names, (i) => hot("name", i))}${table("co_consts", code.consts, (i) => hot("const", i))}${table("co_varnames", code.varnames, (i) => hot("local", i))}
    ${free.length > 0 ? table(words.thread.cells, free, (i) => hot("free", i)) : nothing}
    ${app.state.open.includes("heap") ? heap(app.state, frame) : nothing}`;
}

function table(name: string, rows: readonly string[], hot: (i: number) => boolean): TemplateResult {
  return html`<h3 class="sub">${name}</h3>${rows.length === 0 ? html`<p class="none">${words.thread.empty}</p>` : html`<table class="idx" aria-label=${name}>
    ${rows.map((text, i) => (i >= most && !hot(i) ? nothing : html`<tr class=${hot(i) ? "hot" : ""}><td>${i}</td><td title=${text}>${ellipsis(text, 40)}</td><td class="side">${hot(i) ? fill(words.thread.arg, { n: i }) : ""}</td></tr>`))}</table>
    ${rows.length > most ? html`<p class="none">${counted(rows.length - most, words.bytecode.rows)}</p>` : nothing}`}`;
}

/** The objects that this frame holds, with their reference counts; without the
 * GIL also which thread made each, and so counts its references cheaply. */
function heap(s: AppState, frame: FrameView | undefined): TemplateResult {
  const seen = new Map<number, Cell>();
  const cells = [...(frame?.stack ?? []), ...(frame?.locals ?? []).map((v) => v.cell), ...(s.view?.shared ?? []).map((v) => v.cell)];
  for (const c of cells) if (c.ref !== 0 && !seen.has(c.ref)) seen.set(c.ref, c);
  const rows = [...seen.values()].slice(0, 24);
  return html`<h3 class="sub">${words.thread.heap}</h3>${rows.length === 0 ? html`<p class="none">${words.thread.nothingHeld}</p>` : html`<table class="idx" aria-label=${words.thread.heapLabel}>
    ${rows.map((c) => html`<tr><td>${ownerOf(s, c)}</td><td title=${c.repr}>${plain(c) === c.type ? c.type : `${c.type} ${ellipsis(c.repr, 22)}`}</td><td class="side">${c.refs < 0 ? words.thread.immortal : fill(words.thread.refs, { n: c.refs })}</td></tr>`)}</table>
    ${s.view?.gil.policy === "free" ? html`<p class="none">${words.thread.biased}</p>` : nothing}`}`;
}

/** The sign of the thread that made an object. */
function ownerOf(s: AppState, c: Cell): TemplateResult | typeof nothing {
  const owner = c.owner >= 0 ? threadOf(s, c.owner) : undefined;
  if (owner === undefined) return nothing;
  const whose = fill(words.thread.owner, { thread: owner.name });
  return html`<span title=${whose}>${glyph(owner.id)}<span class="vh">${whose}</span></span>`;
}

/** The stacks of all threads side by side: the lesson's view. */
export function stacks(app: App): TemplateResult {
  const threads = (app.state.view?.threads ?? []).filter((t) => t.state !== "new" && t.state !== "ended");
  const busy = threads.length > 1 ? threads.filter((t) => t.id !== 0).slice(0, 3) : threads;
  const shared = isGone(app.state) ? [] : (app.state.view?.shared ?? []);
  return html`<section class="panel stacks" aria-label=${words.thread.stacks}><div class="panel-head"><h2>${words.thread.stacks}</h2><span class="grow"></span>${shared.slice(0, 2).map((v) => html`<span>${v.name} = <b class="mono">${ellipsis(v.cell.repr, 12)}</b></span>`)}</div>
    <div class="panel-body side-by-side" tabindex="0">${busy.length === 0 ? html`<p class="none">${words.thread.noThread}</p>` : nothing}${busy.map((t) => html`<div><h3 class="sub">${threadName(t.id, t.name)}</h3>${stack(frameOf(app.state, t.id)?.stack ?? [], t.id, 20)}</div>`)}</div></section>`;
}
