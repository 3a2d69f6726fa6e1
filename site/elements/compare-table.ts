// The table of a comparison: the machines on top, a row for each measure, where
// the playheads stand at the bottom. In: the two apps and their figures; out: a
// template.

import { html, nothing, type TemplateResult } from "lit";
import { rows, type Cell, type Side } from "../state/comparison.ts";
import { nameOf, type AppState } from "../state/state.ts";
import { counted, fill, words } from "../words/words.ts";
import { icon, threadName } from "./icons.ts";
import { coresSelect, lockSelect, profileSelect, pythonSelect, seedSelect } from "./machine-bar.ts";
import { styles, type App } from "./part.ts";

/** Pixels of the longest bar. */
const bar = 150;

export function compareTable(apps: readonly [App, App], sides: readonly [Side, Side], all: boolean, swap: () => void): TemplateResult {
  return html`<table class="ct" aria-label=${words.compare.title}><thead><tr><th scope="row">${words.compare.title}<button class="btn square quiet" aria-label=${words.compare.swap} title=${words.compare.swap} @click=${swap}>${icon("swap")}</button></th>${apps.map((app, i) => html`<td>${machine(app, "AB"[i] ?? "")}</td>`)}</tr></thead>
    <tbody>${rows(...sides, all).map((row) => html`<tr><th scope="row" title=${row.text || nothing}>${row.name}</th>${row.cells.map((c) => html`<td>${cell(c)}</td>`)}</tr>`)}
      <tr><th scope="row">${words.compare.atPlayhead}</th>${sides.map((s) => html`<td class="who">${atPlayhead(s.state)}</td>`)}</tr></tbody></table>`;
}

function machine(app: App, letter: string): TemplateResult {
  return html`<div class="cmp-machine" role="group" aria-label=${fill(words.compare.machine, { letter })}><span class="ab">${letter}</span>${pythonSelect(app)}${lockSelect(app)}${coresSelect(app)}${profileSelect(app)}${seedSelect(app)}</div>`;
}

function cell(m: Cell): TemplateResult {
  return html`${m.share === undefined ? nothing : html`<i class="bar" aria-hidden="true" ${styles({ width: `${Math.round(2 + m.share * bar)}px` })}></i>`}<b>${m.text}</b>${m.note === "" ? nothing : html` <small>${m.note}</small>`}`;
}

/** "Thread-2 runs LOAD_CONST, 41 ticks left". */
function atPlayhead(s: AppState): TemplateResult | string {
  const { view } = s;
  if (view === null) return "–";
  if (view.next < 0 || view.nextText === "") return html`<span class="muted">${words.compare.end}</span>`;
  const what = view.nextText.replace(/^[^:]*: /, "");
  const next = view.gil.policy === "tick" && view.gil.exists ? counted(Math.max(0, view.gil.ticker), words.compare.nextTicks, { what }) : fill(words.compare.next, { what });
  return html`${threadName(view.next, nameOf(s, view.next))} <span class="muted">${next}</span>`;
}
