// What is explored: Python, switch points, watched variables, bounds, checks.
// In: the app, an exploration, its search; out: templates. A change takes effect
// with the next search.

import { html, nothing, type TemplateResult } from "lit";
import type { ExploreCheck, ExploreVerdict } from "../engine/protocol.ts";
import { asked, checkKinds, mentioned, mostChecks, pointsKinds, readWatch, stale, usualStates, type Exploration, type Points } from "../state/exploration.ts";
import type { Search } from "../state/search.ts";
import { pythonOf } from "../state/state.ts";
import { counted, fill, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { pythonSelect } from "./machine-bar.ts";
import type { App } from "./part.ts";
import { toggleNear } from "./popover.ts";

/** What the reader can ask of a search. */
export interface ExploreDesk {
  readonly app: App;
  readonly exploration: Exploration;
  readonly search: Search;
  readonly begin: () => void;
  /** A link that plays a schedule of the explored program: whole, or up to
   * where the list of turns ends. */
  readonly play: (schedule: string, whole?: boolean) => void;
}

const bounds = [0, 1, 2, 3, 4, 6, 8];

export function settingsPanel(desk: ExploreDesk): TemplateResult {
  const { app, exploration: e, search } = desk;
  const { settings: s } = e;
  return html`<div class="ex-settings" role="group" aria-label=${words.explore.settings}>
    <h3 class="ex-label">${words.explore.machine}</h3>
    <div class="ex-row">${pythonSelect(app)}
      ${box(words.explore.switchAt, words.explore.switchAt, pointsKinds.map((p) => [p, words.explore.points[p]]), s.points, (v) => search.set({ points: v as Points }))}</div>
    <h3 class="ex-label">${words.explore.explore}</h3>
    <div class="ex-row">
      ${box(words.explore.switches, words.explore.switches, [["", words.explore.anyNumber], ...boundsWith(s.bound).map((n): Choice => [String(n), counted(n, words.explore.atMost)])], s.bound === null ? "" : String(s.bound), (v) => search.set({ bound: v === "" ? null : Number(v) }))}
      <button class="sel" aria-haspopup="dialog" @click=${(ev: Event) => toggleNear(ev, "watch-pop")}><span class="key">${words.explore.watch}</span><span class="value">${s.watch.length > 0 ? s.watch.join(", ") : words.explore.watchNothing}</span>${icon("down")}</button>
      ${watchPopover(desk)}
      ${box(words.explore.sleepKey, words.explore.sleeps, [["", words.explore.sleep.order], ["1", words.explore.sleep.any]], s.anyTime ? "1" : "", (v) => search.set({ anyTime: v === "1" }), words.explore.sleeps)}
      ${box(words.explore.counting, words.explore.counting, [["", words.explore.countingOf.yes], ["1", words.explore.countingOf.no]], s.counted ? "" : "1", (v) => search.set({ counted: v === "" }))}</div>
    ${checks(desk)}
    <div class="ex-row ex-go">${goButton(desk)}</div>
    <p class="ex-small">${words.explore.note}</p></div>`;
}

/** Explore, or Stop while it explores: one place, one size. */
export function goButton({ app, exploration: e, search, begin }: ExploreDesk): TemplateResult {
  if (e.phase === "running") return html`<button class="btn" data-act="stop" @click=${() => void search.pause()}>${icon("pause")}${words.explore.stop}</button>`;
  const again = e.of !== null && !stale(e, app.state.source, pythonOf(app.state));
  return html`<button class="btn primary" data-act="explore" ?disabled=${app.state.sourceError !== null || app.state.engine.kind === "missing"} @click=${begin}>${icon("run")}${again ? words.explore.again : words.explore.explore}</button>`;
}

function boundsWith(chosen: number | null): readonly number[] {
  return chosen === null || bounds.includes(chosen) ? bounds : [...bounds, chosen].sort((a, b) => a - b);
}

type Choice = readonly [string, string];

function box(key: string, label: string, choices: readonly Choice[], value: string, change: (v: string) => void, title = ""): TemplateResult {
  return html`<span class="sel" title=${title || nothing}>${key === "" ? nothing : html`<span class="key" aria-hidden="true">${key}</span>`}<span class="value" aria-hidden="true">${choices.find(([v]) => v === value)?.[1] ?? value}</span>${icon("down")}
    <select aria-label=${label} .value=${value} @change=${(e: Event) => change((e.target as HTMLSelectElement).value)}>${choices.map(([v, text]) => html`<option value=${v} ?selected=${v === value}>${text}</option>`)}</select></span>`;
}

function watchPopover({ app, exploration: e, search }: ExploreDesk): TemplateResult {
  const known = mentioned(e.settings.watch, app.state.source);
  const unknown = e.settings.watch.filter((name) => !known.includes(name));
  return html`<div id="watch-pop" popover role="dialog" aria-label=${words.explore.watchName}><h2>${words.explore.watchName}</h2><p id="watch-about">${words.explore.watchAbout}</p>
    <input class="field ex-text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-label=${words.explore.watchName} aria-describedby="watch-about" .value=${e.settings.watch.join(", ")}
      @change=${(ev: Event) => search.set({ watch: readWatch((ev.target as HTMLInputElement).value) })}>
    <p role="status">${unknown.length === 0 ? nothing : fill(words.explore.watchUnknown, { names: unknown.join(", ") })}</p></div>`;
}

function checks(desk: ExploreDesk): TemplateResult {
  const { exploration: e, search } = desk;
  const list = e.settings.checks;
  const put = (i: number, change: Partial<ExploreCheck>): void => search.set({ checks: list.map((c, at) => (at === i ? { ...c, ...change } : c)) });
  const fresh = e.of?.settings.checks === list;
  return html`<h3 class="ex-label" id="checks-title">${words.explore.checks}</h3>
    <ul class="ex-checks" aria-labelledby="checks-title">${list.map((c, i) => html`<li>
      <span class="ex-row">${box("", words.explore.checkKind, checkKinds.map((k) => [k, words.explore.checkKinds[k]]), c.kind, (kind) => put(i, { kind }))}<span class="grow"></span>
        <button class="btn square quiet small" aria-label=${words.explore.removeCheck} title=${words.explore.removeCheck} @click=${() => search.set({ checks: list.filter((_, at) => at !== i) })}>${icon("close")}</button></span>
      <input class="field ex-text mono" spellcheck="false" autocomplete="off" autocapitalize="off" aria-label=${words.explore.checkExpr} aria-describedby="check-about" placeholder="counter == 6" .value=${c.expr} @change=${(ev: Event) => put(i, { expr: (ev.target as HTMLInputElement).value.trim() })}>
      ${fresh ? verdict(desk, c, i) : nothing}</li>`)}</ul>
    <p class="ex-small" id="check-about" ?hidden=${list.length === 0}>${fill(words.explore.checkAbout, { events: "'lost update' in events" })}</p>
    ${list.length < mostChecks ? html`<button class="btn small quiet ex-add" @click=${() => search.set({ checks: [...list, { kind: "always", expr: "" }] })}>${icon("plus")}${words.explore.addCheck}</button>` : nothing}`;
}

/** What came out, or why the expression cannot be evaluated at all. */
function verdict(desk: ExploreDesk, check: ExploreCheck, i: number): TemplateResult | typeof nothing {
  const { exploration: e } = desk;
  if (check.expr === "") return nothing;
  const refused = e.error?.message ?? "";
  const mine = `check ${check.expr}: `;
  if (refused.startsWith(mine)) return html`<p class="ex-verdict" data-level="danger" role="alert">${icon("error")}<span>${refused.slice(mine.length)}</span></p>`;
  const v = e.result?.checks[asked(e.settings.checks.slice(0, i)).length];
  if (v === undefined) return nothing;
  return html`<p class="ex-verdict" data-level=${v.pass ? (v.final ? "ok" : "info") : "danger"}>${icon(v.pass ? "check" : "close")}<span>${verdictText(check, v)}</span>
    ${v.schedule === "" ? nothing : html`<button class="btn link" @click=${() => desk.play(v.schedule, check.kind !== "invariant")}>${words.explore.witness}</button>`}</p>`;
}

function verdictText(check: ExploreCheck, v: ExploreVerdict): string {
  if (!v.pass) return v.message === "" ? words.explore.failsPlain : fill(words.explore.fails, { why: v.message });
  if (!v.final) return words.explore.holdsSoFar;
  return check.kind === "reachable" ? words.explore.reached : words.explore.holds;
}

/** The limit doubled, for a search that came to it. */
export function moreStates(e: Exploration): number {
  return (e.of?.settings.maxStates ?? usualStates) * 2;
}
