// The machine bar: which Python, which lock, which computer. In: the app;
// out: a template. A change starts a new recording, so it offers Undo. Where
// two machines are compared, what differs between them has a ring.

import { html, nothing, type TemplateResult } from "lit";
import type { Machine } from "../engine/protocol.ts";
import { capital, moment } from "../base/format.ts";
import { machineOf, pythonOf, type AppState } from "../state/state.ts";
import { profileText } from "../state/profile.ts";
import { mostCores, readCheckInterval, readSeed, readSwitchInterval } from "../state/typed.ts";
import { counted, fill, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { carry } from "./header.ts";
import { numberField } from "./number-field.ts";
import { idOf, type App } from "./part.ts";
import { toggleNear } from "./popover.ts";
import { profileIn, profilePopover } from "./profile.ts";

const coreCounts = Array.from({ length: mostCores }, (_, i) => i + 1);

const policies: Readonly<Record<string, { name: string; text: string }>> = words.policy;

export function machineBar(app: App): TemplateResult {
  const { undoMachine, program, lesson } = app.state;
  return html`<div class="mbar" role="toolbar" aria-label=${words.machine.label}>
    ${pythonSelect(app)}${lockSelect(app)}${coresSelect(app)}
    <span class="only-mid">${seedSelect(app)}</span>
    <span class=${lesson === null ? "" : "only-wide"}>${profileSelect(app)}</span>
    ${undoMachine !== null && program !== null ? html`<button class="btn quiet small" aria-label=${words.machine.undo} title=${words.machine.undo} @click=${() => void app.session.undoMachine()}>${icon("undo")}<span class="only-mid">${words.machine.undo}</span></button>` : nothing}
    ${interruptChip(app)}${whatIf(app)}
    <span class="grow"></span>
    ${lesson === null
      ? html`<a class="btn quiet small only-mid" href="${app.base}compare/" @click=${carry(app, "compare/")}>${icon("compare")}${words.machine.compare}</a>
        <button class="btn quiet small" aria-haspopup="dialog" @click=${(e: Event) => toggleNear(e, "panels-pop")}>${icon("layers")}${words.machine.panels}</button>
        <button class="btn quiet small only-tablet" aria-haspopup="dialog" @click=${(e: Event) => toggleNear(e, "export-pop")}>${icon("export")}${words.machine.export}</button>`
      : html`<button class="btn quiet small only-mid" @click=${() => void app.session.replace(lesson.source, { schedule: "", manual: false, ...lesson.machine })}>${icon("undo")}${words.machine.reset}</button>`}
  </div>`;
}

/** A pair of Python and lock that never existed runs by a rule of our own. */
function whatIf(app: App): TemplateResult | typeof nothing {
  const rule = app.state.program?.whatIf ?? "";
  if (rule === "") return nothing;
  return html`<button class="chip warn" aria-haspopup="dialog" @click=${(e: Event) => toggleNear(e, idOf(app, "gil-pop"))}>${words.machine.whatIf}</button><span class="whatif only-wide">${rule}</span>`;
}

/** A run into which Ctrl-C comes is another run: it can be had without. */
function interruptChip(app: App): TemplateResult | typeof nothing {
  const moments = app.state.machine.interrupts ?? [];
  const [first] = moments;
  if (first === undefined) return nothing;
  const text = fill(moments.length > 1 ? words.machine.interruptMore : words.machine.interruptAt, { time: moment(first), n: moments.length - 1 });
  return html`<span class="chip accent">${text}<button aria-label=${words.machine.noInterrupt} title=${words.machine.noInterrupt} @click=${() => void app.session.machine({ interrupts: [] })}>${icon("close")}</button></span>`;
}

export function pythonSelect(app: App): TemplateResult {
  return select(app, "Python", pythonOf, pythons(app, machineOf(app.state)), (python) => ({ python }));
}

export function lockSelect(app: App): TemplateResult {
  return opener(app, "gil-pop", "GIL", (s) => lockText(machineOf(s)), gilPopover(app, machineOf(app.state)));
}

export function coresSelect(app: App): TemplateResult {
  return select(app, "", (s) => String(machineOf(s).cores ?? 2), coreCounts.map((n) => [String(n), counted(n, words.machine.nCores)]), (n) => ({ cores: Number(n) }), words.machine.cores);
}

export function seedSelect(app: App): TemplateResult {
  return opener(app, "seed-pop", words.machine.seed, (s) => String(machineOf(s).seed ?? 42), seedPopover(app, machineOf(app.state)));
}

export function profileSelect(app: App): TemplateResult {
  return opener(app, "profile-pop", "", (s) => (profileIn(s) === null ? words.machine.profile : profileText(profileIn(s)!)), profilePopover(app));
}

/** "new, 5 ms": the lock in three words. */
export function lockText(m: Partial<Machine>): string {
  if (m.gil === "tick") return checkText(m.checkInterval ?? 100);
  if (m.gil === "free") return words.machine.lockOff;
  return fill(words.machine.lockNew, { ms: String(Number(((m.switchInterval ?? 0.005) * 1e3).toPrecision(6))) });
}

function checkText(every: number): string {
  return every < 0 ? words.machine.lockEvery : counted(every, words.machine.lockOld);
}

/** The Pythons that the engine has; one that cannot have the chosen lock is
 * listed with the reason. */
function pythons(app: App, m: Partial<Machine>): Option[] {
  return (app.state.offers?.pythons ?? []).map((row) => {
    const possible = !app.state.machine.gil || row.policies.includes(m.gil ?? "");
    return [row.name, possible ? row.name : fill(words.machine.pythonWhy, { python: row.name, why: never(row.name, m.gil ?? "") }), possible];
  });
}

/** Why a pair of Python and policy cannot be run. */
function never(python: string, policy: string): string {
  return fill(policy === "free" ? words.machine.neverFree : words.machine.never, { python });
}

/** Value, text, and whether it can be chosen. */
type Option = readonly [string, string, boolean?];

/** What a control shows, for this machine or the other one of a comparison. */
type Shows = (s: AppState) => string;

function differs(app: App, shows: Shows): boolean {
  return app.pair !== undefined && shows(app.state) !== shows(app.pair.other);
}

/** A native select, with its key and value drawn over it. */
function select(app: App, key: string, shows: Shows, options: readonly Option[], change: (v: string) => Partial<Machine>, label = key): TemplateResult {
  const value = shows(app.state);
  const name = options.find(([v]) => v === value)?.[1] ?? value;
  return html`<span class="sel" ?data-changed=${differs(app, shows)}>${key === "" ? nothing : html`<span class="key" aria-hidden="true">${key}</span>`}<span class="value" aria-hidden="true">${name}</span>${icon("down")}
    <select aria-label=${label} .value=${value} @change=${(e: Event) => void app.session.machine(change((e.target as HTMLSelectElement).value))}>
      ${options.map(([v, text, possible = true]) => html`<option value=${v} ?selected=${v === value} ?disabled=${!possible}>${text}</option>`)}
    </select></span>`;
}

/** A control that opens a popover. */
function opener(app: App, id: string, key: string, shows: Shows, popover: TemplateResult): TemplateResult {
  return html`<button class="sel" ?data-changed=${differs(app, shows)} aria-haspopup="dialog" @click=${(e: Event) => toggleNear(e, idOf(app, id))}>${key === "" ? nothing : html`<span class="key">${key}</span>`}<span class="value">${shows(app.state)}</span>${icon("down")}</button>${popover}`;
}

function gilPopover(app: App, m: Partial<Machine>): TemplateResult {
  const rows = app.state.offers?.pythons ?? [];
  const row = rows.find((p) => p.name === pythonOf(app.state));
  const offered = Object.keys(policies).filter((p) => rows.some((r) => r.policies.includes(p)));
  const possible = (p: string): boolean => row === undefined || row.policies.includes(p);
  const now = m.gil ?? row?.default ?? "interval";
  const set = (change: Partial<Machine>): void => void app.session.machine(change);
  const amount = now === "free" ? nothing : now === "tick"
    ? numberField(words.machine.checkInterval, String(Math.max(0, m.checkInterval ?? 100)), readCheckInterval, (checkInterval) => set({ checkInterval }), words.machine.ticks)
    : numberField(words.machine.switchInterval, String(Number(((m.switchInterval ?? 0.005) * 1e3).toPrecision(6))), readSwitchInterval, (ms) => set({ switchInterval: ms / 1e3 }), "ms");
  return html`<div id=${idOf(app, "gil-pop")} popover role="dialog" aria-label=${words.machine.policy}><h2>${words.machine.policy}</h2>
    <fieldset class="pop-list"><legend class="vh">${words.machine.policyLegend}</legend>
      ${offered.map((p) => html`<label><input type="radio" name=${idOf(app, "policy")} .checked=${p === now} ?disabled=${!possible(p)} @change=${() => set({ gil: p })}><span>${policies[p]?.name}${p === row?.default ? html` <span class="muted">${fill(words.machine.own, { python: row.name })}</span>` : nothing}</span></label><p>${possible(p) ? policies[p]?.text : capital(never(row?.name ?? "", p))}</p>`)}
    </fieldset>${amount}
    ${app.state.program?.whatIf ? html`<p class="note" data-level="warn">${icon("info")}<span>${fill(words.machine.whatIfNote, { rule: app.state.program.whatIf })}</span></p>` : nothing}</div>`;
}

function seedPopover(app: App, m: Partial<Machine>): TemplateResult {
  return html`<div id=${idOf(app, "seed-pop")} popover role="dialog" aria-label=${words.machine.seed}><h2>${words.machine.seed}</h2>
    <p>${words.machine.seedAbout}</p>
    ${numberField(words.machine.seed, String(m.seed ?? 42), readSeed, (seed) => void app.session.machine({ seed }))}
    <div class="pop-acts"><button class="btn small" @click=${() => newSeed(app)}>${words.machine.newSeed}</button></div></div>`;
}

export function newSeed(app: App): void {
  void app.session.machine({ seed: 1 + Math.floor(Math.random() * 9999) });
}
