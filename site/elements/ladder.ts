// One schedule as a ladder: who runs, what it does to what the threads share,
// and where it is switched; below it what went wrong and what would help. In: an
// explanation of the engine; out: a template. The main thread, which only starts
// the others and waits for them, has no column.

import { html, nothing, svg, type TemplateResult } from "lit";
import type { ExplainBlocked, ExplainConflict, ExplainEvent, ExplainPlace, ExplainResponse, ExplainRung, ExplainSpan } from "../engine/protocol.ts";
import { ellipsis } from "../base/format.ts";
import { hue } from "../timeline/shapes.ts";
import { counted, fill, named, words } from "../words/words.ts";
import { icon, markIcon, threadName } from "./icons.ts";
import { styles } from "./part.ts";

/** Rungs that are drawn; a schedule with more is cut in its middle. */
const mostRungs = 60;

/** Columns for values of variables. */
const mostValues = 2;

export function ladder(x: ExplainResponse, watched: readonly string[]): TemplateResult {
  const columns = columnsOf(x);
  const shown = variablesOf(x, watched);
  const cut = x.rungs.length > mostRungs ? mostRungs / 2 : x.rungs.length;
  const last = x.rungs.length - cut;
  return html`<div class="lad-box" tabindex="0" role="region" aria-label=${words.ladder.label}><ol class="lad" ${styles({ "--threads": String(columns.length), "--values": String(shown.length) })}>
      <li class="lad-head">${columns.map((t) => threadName(t, nameOf(x, t)))}${shown.map((v) => html`<span class="lad-name">${x.variables[v]}</span>`)}</li>
      ${x.rungs.map((r, i) => (i < cut || i >= last ? rung(x, r, i, columns, shown) : i === cut ? html`<li class="lad-cut">${counted(last - cut, words.ladder.cut)}</li>` : nothing))}</ol></div>
    ${causes(x)}`;
}

function nameOf(x: ExplainResponse, thread: number): string {
  return x.threads[thread] ?? `Thread-${thread}`;
}

/** The threads that get a column: the main one only if it does more than start
 * threads and wait while others are at work, or is alone. */
function columnsOf(x: ExplainResponse): number[] {
  const first = x.rungs.findIndex((r) => r.thread !== 0);
  const last = x.rungs.findLastIndex((r) => r.thread !== 0);
  const busy = (r: ExplainRung): boolean => r.events.some((e) => !["start", "join", "print"].includes(e.kind));
  const stuck = x.blocked.some((b) => b.thread === 0 && b.for !== "join");
  const all = [...new Set(x.rungs.filter((r, i) => r.thread !== 0 || stuck || (i > first && i < last && busy(r))).map((r) => r.thread))].sort((a, b) => a - b);
  return all.length > 0 ? all : [0];
}

/** Indices of the variables whose values stand beside: what is watched, else
 * what the conflicts are about. */
function variablesOf(x: ExplainResponse, watched: readonly string[]): number[] {
  const wanted = [...watched, ...x.conflicts.map((c) => c.name), ...x.variables];
  return [...new Set(wanted.map((name) => x.variables.indexOf(name)).filter((i) => i >= 0))].slice(0, mostValues);
}

function rung(x: ExplainResponse, r: ExplainRung, i: number, columns: readonly number[], shown: readonly number[]): TemplateResult {
  const at = columns.indexOf(r.thread);
  const values = shown.map((v) => html`<span class="lad-value">${r.loses && x.variables[v] === lostIn(x, i) ? html`${markIcon("lost-update", r.thread)}<span class="vh">${words.ladder.lost}</span>` : nothing}${ellipsis(r.values[v] ?? "", 12)}</span>`);
  const next = x.rungs[i + 1];
  const to = next === undefined ? -1 : columns.indexOf(next.thread);
  if (at < 0) return html`<li class="lad-main"><span class="lad-what">${threadName(r.thread, nameOf(x, r.thread))} ${texts(x, r).join(words.explore.and)}</span>${values}</li>`;
  return html`<li><div class="lad-rung" data-t=${hue(r.thread)} ${styles({ "grid-column": String(at + 1) })}><span class="vh">${nameOf(x, r.thread)} </span>${r.ops > 0 ? html`<b>${counted(r.ops, words.ladder.ops)}</b>` : nothing}${texts(x, r).map((text) => html`<span>${text}</span>`)}</div>${values.map((v, k) => html`<span class="lad-cell" ${styles({ "grid-column": String(columns.length + k + 1) })}>${v}</span>`)}</li>
    ${to >= 0 || r.end === "forced" ? html`<li class="lad-switch"><span>${endText(x, r)}</span>${to >= 0 ? connector(at, to, columns.length) : nothing}</li>` : nothing}`;
}

/** The variable of which an update is lost in a rung. */
function lostIn(x: ExplainResponse, i: number): string | undefined {
  return x.conflicts.find((c) => c.kind === "lost update" && c.third.rung === i)?.name ?? x.variables[0];
}

/** From the column that runs to the one that runs next. */
function connector(from: number, to: number, columns: number): TemplateResult {
  const [a, b] = [(from + 0.5) / columns, (to + 0.5) / columns].map((share) => `${(share * 100).toFixed(2)}%`);
  return html`<svg aria-hidden="true">${svg`<line x1=${a} x2=${a} y1="0" y2="11"></line><line x1=${a} x2=${b} y1="11" y2="11"></line><line x1=${b} x2=${b} y1="11" y2="22"></line>`}</svg>`;
}

function endText(x: ExplainResponse, r: ExplainRung): string {
  const thread = nameOf(x, r.thread);
  switch (r.end) {
    case "forced":
      return r.after === "" ? words.ladder.switched : fill(words.ladder.after, { op: r.after });
    case "over":
      return fill(words.ladder.over, { thread });
    default:
      return fill(words.ladder.waits, { thread });
  }
}

/** What a rung does, in lines: accesses of one kind together. */
function texts(x: ExplainResponse, r: ExplainRung): string[] {
  const lines: string[] = [];
  for (const e of r.events) lines.push(eventText(x, e));
  if (r.end === "forced" && r.holds !== "" && !ofLock(r.events.at(-1))) lines.push(fill(words.ladder.holds, { value: ellipsis(r.holds, 24) }));
  if (r.end === "over" || (r.end === "end" && r.thread !== 0)) lines.push(words.ladder.ends);
  return r.ops === 0 && lines.length === 0 ? [words.ladder.library] : lines;
}

/** What is on the stack after it is the lock's own answer, nothing that gets stale. */
function ofLock(e: ExplainEvent | undefined): boolean {
  return e !== undefined && ["acquire", "release", "block"].includes(e.kind);
}

/** Names of calls, not of locks, in which a thread can wait. */
const inside = /^sleep$|\.(wait|wait_for|get|put|join)$/;

function eventText(x: ExplainResponse, e: ExplainEvent): string {
  const one = x.variables.length === 1 && x.variables[0] === e.name;
  const value = ellipsis(e.value, 20);
  const name = e.name;
  switch (e.kind) {
    case "read":
      if (value === "") return fill(words.ladder.readNothing, { name });
      return one ? fill(words.ladder.readOne, { value }) : fill(words.ladder.read, { name, value });
    case "write":
    case "update":
      if (value === "") return fill(e.op.startsWith("DELETE") ? words.ladder.remove : words.ladder.writeNameless, { name });
      return one ? fill(words.ladder.writeOne, { value }) : fill(words.ladder.write, { name, value });
    case "start":
      return fill(words.ladder.start, { thread: nameOf(x, e.other) });
    case "join":
      return fill(words.ladder.join, { thread: nameOf(x, e.other) });
    case "print":
      return fill(words.ladder.print, { text: ellipsis(name.trimEnd(), 30) });
    case "raise":
      return fill(words.ladder.raise, { text: name });
    case "fold":
      return counted(e.times, words.ladder.fold);
    case "call":
      return fill(words.ladder.call, { name });
    case "block":
      if (inside.test(name)) return fill(words.ladder.blockInside, { name });
      return name === "" ? words.ladder.lock.block : fill(words.ladder.lockNamed.block, { name });
    default:
      return name === "" ? named(words.ladder.lock, e.kind) : fill(named(words.ladder.lockNamed, e.kind), { name });
  }
}

/** What went wrong, and what would help. */
function causes(x: ExplainResponse): TemplateResult | typeof nothing {
  const worst = x.conflicts.slice(0, 3);
  if (worst.length === 0 && x.blocked.length === 0) return nothing;
  return html`<div class="lad-why">${x.blocked.length > 0 ? html`<h3>${x.cycle > 1 ? words.ladder.cycle : words.ladder.stuck}</h3><ul>${x.blocked.map((b) => html`<li>${icon("lock")}<span>${blockedText(x, b)}</span></li>`)}</ul>` : nothing}
    ${worst.length > 0 ? html`<h3>${words.ladder.why}</h3><ul>${worst.map((c) => html`<li>${icon("warn")}<span>${conflictText(x, c)}</span></li>`)}</ul>` : nothing}</div>`;
}

function blockedText(x: ExplainResponse, b: ExplainBlocked): string {
  const values = { thread: nameOf(x, b.thread), line: String(b.line), lock: b.call || b.lock || words.ladder.aLock, owner: nameOf(x, b.owner), since: String(b.since) };
  if (b.for === "join") return fill(words.ladder.waitsJoin, values);
  if (b.owner >= 0) return fill(b.since > 0 ? words.ladder.waitsSince : words.ladder.waitsFor, values);
  const missed = eventAt(x, b.missed);
  const what = fill(b.call === "" ? words.ladder.waitsNobody : words.ladder.waitsInside, values);
  if (missed === undefined) return what;
  return fill(words.ladder.remedy, { what, cover: fill(words.ladder.missed, { call: missed.name, thread: nameOf(x, x.rungs[b.missed.rung]?.thread ?? 0), line: String(missed.line) }) });
}

function eventAt(x: ExplainResponse, p: ExplainPlace): ExplainEvent | undefined {
  return x.rungs[p.rung]?.events[p.event];
}

function conflictText(x: ExplainResponse, c: ExplainConflict): string {
  const at = (p: ExplainPlace): { thread: string; line: string } => ({ thread: nameOf(x, x.rungs[p.rung]?.thread ?? 0), line: String(eventAt(x, p)?.line ?? 0) });
  const [first, other, third] = [at(c.first), at(c.other), at(c.third)];
  const values = { name: c.name, thread: first.thread, other: other.thread, line: first.line, otherLine: other.line, value: c.stale, third: eventAt(x, c.third)?.name ?? "", thirdLine: third.line };
  const what = fill(words.ladder.conflict[conflictKeys[c.kind] ?? "changed"], values);
  const cover = remedy(x, c, first.thread, other.thread);
  return cover === "" ? what : fill(words.ladder.remedy, { what, cover });
}

/** What would keep the other access out, or why the locks that are there do not. */
function remedy(x: ExplainResponse, c: ExplainConflict, thread: string, other: string): string {
  const common = c.firstLocks.find((name) => c.otherLocks.includes(name));
  const wait = waitBetween(x, c);
  if (common !== undefined && wait !== undefined) return fill(words.ladder.waitBetween, { line: String(wait.line), call: wait.name });
  if (c.lines.length === 0) return "";
  const cover = fill(words.ladder.cover, { lines: c.lines.map(spanText).join(words.explore.and) });
  if (c.firstLocks.length === 0 || c.otherLocks.length === 0) return cover;
  return fill(words.ladder.remedy, { cover, what: common !== undefined ? fill(words.ladder.letGo, { thread, other, lock: common }) : fill(words.ladder.differentLocks, { thread, locks: c.firstLocks.join(words.explore.and), other, otherLocks: c.otherLocks.join(words.explore.and) }) });
}

/** A wait for a condition, which lets go of its lock, between the accesses of one
 * thread. */
function waitBetween(x: ExplainResponse, c: ExplainConflict): ExplainEvent | undefined {
  const thread = x.rungs[c.first.rung]?.thread;
  for (let i = c.first.rung; i <= c.third.rung; i++) {
    const r = x.rungs[i];
    const wait = r?.thread !== thread ? undefined : r?.events.find((e, k) => e.kind === "call" && /\.wait(_for)?$/.test(e.name) && (i > c.first.rung || k > c.first.event) && (i < c.third.rung || k < c.third.event));
    if (wait !== undefined) return wait;
  }
  return undefined;
}

const conflictKeys: Readonly<Record<string, keyof typeof words.ladder.conflict>> = {
  "lost update": "lost", "stale check": "check", "half written": "written", "half read": "read", "changed": "changed",
};

function spanText(s: ExplainSpan): string {
  return s.from === s.to ? fill(words.ladder.line, { line: String(s.from) }) : fill(words.ladder.lines, { from: String(s.from), to: String(s.to) });
}

/** "56 opcodes, 4 forced switches". */
export function measure(x: ExplainResponse, forced: number): string {
  return [fill(words.ladder.total, { n: x.rungs.reduce((n, r) => n + r.ops, 0) }), counted(forced, words.explore.forced)].join(words.explore.and);
}
