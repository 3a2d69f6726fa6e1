// What a sketch looks like at one moment. In: the engine's answer; out: the
// threads, the shared variables, and the code with each thread at its line.

import { html, nothing, type TemplateResult } from "lit";
import type { SketchResponse } from "../engine/protocol.ts";
import { hue } from "../timeline/shapes.ts";
import { fill, named, words } from "../words/words.ts";
import { glyph } from "./icons.ts";
import { styles } from "./part.ts";

/** Shape and name of a thread; the shapes begin with that of Thread-1. */
export function threadTag(s: SketchResponse, thread: number): TemplateResult {
  return html`<span class="th" data-t=${hue(thread + 1)}>${glyph(thread + 1)}${s.threads[thread]?.name}</span>`;
}

export function threadsOf(s: SketchResponse): TemplateResult {
  return html`<ul class="sketch-threads" aria-label=${words.sketch.threads}>${s.threads.map((t, i) => html`<li data-t=${hue(i + 1)} data-state=${t.state}>${threadTag(s, i)}<span class="muted">${fill(named(words.sketch.state, t.state), { on: t.on })}</span>${t.own === "" ? nothing : html`<code>${t.own}</code>`}</li>`)}</ul>`;
}

export function varsOf(s: SketchResponse): TemplateResult {
  return html`<dl class="sketch-vars">${s.vars.map((v) => html`<div><dt>${v.name}</dt><dd>${v.name === "last_holder" ? threadTag(s, v.value - 1) : v.value}</dd></div>`)}
    ${s.mutex === "" ? nothing : html`<div><dt>${s.mutex}</dt><dd>${s.owner < 0 ? words.sketch.free : threadTag(s, s.owner)}</dd></div>`}</dl>`;
}

export function codeOf(s: SketchResponse): TemplateResult {
  return html`<div class="sketch-code">${s.procedures.map((p, i) => html`${p.name === "" ? nothing : html`<h3>${p.name}</h3>`}<ol>${p.lines.map((line, j) => {
    const here = s.threads.map((t, k) => [t, k] as const).filter(([t]) => t.proc === i && t.line === j);
    return html`<li class=${here.length > 0 ? "at" : ""}><span class="who">${here.map(([, k]) => glyph(k + 1))}${here.length > 0 ? html`<span class="vh">${here.map(([t]) => t.name).join(", ")}</span>` : nothing}</span><code ${indent(line)}>${line.trimStart()}</code></li>`;
  })}</ol>`)}</div>`;
}

/** A line's indentation as a margin, which the rest of a line that breaks has, too. */
const indent = (line: string) => styles({ "margin-left": `${line.length - line.trimStart().length}ch` });
