// How many forced switches each outcome takes, and the same code on other
// machines: the two tables of the Explore screen. In: an exploration; out:
// templates.

import { html, nothing, type TemplateResult } from "lit";
import { longCount, rows, valueOf, type Exploration, type Other } from "../state/exploration.ts";
import { count, counted, fill, words } from "../words/words.ts";
import { styles } from "./part.ts";

/** Lines of the matrix; more than that is no picture any more. */
const mostRows = 24;

export function matrixTable(e: Exploration): TemplateResult | typeof nothing {
  const { result, matrix } = e;
  if (result === null || matrix.length < 2) return nothing;
  const list = rows(result.outcomes, result.schedules).slice(0, mostRows);
  const more = matrix.length - list.length;
  const columns = matrix[0]?.schedules.length ?? 0;
  const sums = Array.from({ length: columns }, (_, k) => matrix.reduce((sum, row) => sum + Number(row.schedules[k] || "0"), 0));
  return html`<div class="ex-part"><div class="ex-sub"><h2 id="mx-title">${words.explore.matrix}</h2><span>${words.explore.matrixUnit}</span></div>
    <div class="mx-box" tabindex="0" role="region" aria-labelledby="mx-title"><table class="mx"><thead><tr><td></td>${sums.map((_, k) => html`<th scope="col">${k}</th>`)}</tr></thead>
      <tbody>${list.map((r) => html`<tr><th scope="row" title=${r.value}>${r.value}</th>${(matrix[r.index]?.schedules ?? []).map((n, k) => cell(n, sums[k] ?? 0))}</tr>`)}</tbody></table></div>
    <p class="ex-small">${more > 0 ? html`${counted(more, words.explore.andMore)} · ` : nothing}${words.explore.matrixNote}</p></div>`;
}

function cell(n: string, sum: number): TemplateResult {
  if (n === "0") return html`<td class="zero">0</td>`;
  const share = n === "" || sum === 0 ? 1 : Number(n) / sum;
  return html`<td ${styles({ "--share": `${Math.round(5 + 40 * Math.sqrt(share))}%` })}>${n === "" ? words.explore.tooMany : longCount(n)}</td>`;
}

export function othersTable(e: Exploration): TemplateResult | typeof nothing {
  if (e.others.length === 0) return nothing;
  const working = e.others.findIndex((o) => o.result === null && o.error === null);
  return html`<div class="ex-part"><div class="ex-sub"><h2 id="om-title">${words.explore.others}</h2></div>
    <table class="om"><tbody>${e.others.map((o, i) => other(e, o, i === working))}</tbody></table></div>`;
}

/** Without a GIL threads can come between any two bytecodes; only the newest
 * Python can really be without it. */
function newest(e: Exploration): string | undefined {
  return e.others.findLast((o) => o.points === "own")?.python;
}

/** Values of a line; the rest are a number. */
const mostValues = 8;

function other(e: Exploration, o: Other, working: boolean): TemplateResult {
  const here = e.of?.python === o.python && e.of.settings.points === o.points;
  const name = o.points === "own" ? fill(words.explore.otherName, { python: o.python }) : fill(o.python === newest(e) ? words.explore.otherFree : words.explore.otherAny, { python: o.python });
  const list = o.result === null ? [] : rows(o.result.outcomes, o.result.schedules);
  const more = (o.result?.total ?? 0) - Math.min(mostValues, list.length);
  return html`<tr ?data-here=${here}><th scope="row">${name}</th>
    <td>${list.slice(0, mostValues).map((r) => html`<span class="om-value">${valueOf(r.outcome)}</span>`)}${more > 0 ? counted(more, words.explore.andMore) : nothing}</td>
    <td>${here ? words.explore.thisPage : otherText(o, working)}</td></tr>`;
}

function otherText(o: Other, working: boolean): string {
  const { result, error } = o;
  if (error !== null) return error.line > 0 ? fill(words.explore.atLine, { line: String(error.line), what: `${error.kind}: ${error.message}` }) : error.message;
  if (result === null) return working ? words.explore.otherWorking : words.explore.otherWaiting;
  if (!result.complete || result.bounded) return fill(words.explore.otherPartial, { states: count(result.states) });
  if (!result.counted) return words.explore.otherComplete;
  if (result.schedules === "") return words.explore.otherEndless;
  return counted(result.schedules === "1" ? 1 : 2, words.explore.otherSchedules, { schedules: longCount(result.schedules) });
}
