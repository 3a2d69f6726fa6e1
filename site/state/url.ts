// The state in the URL fragment (DESIGN 7). In: a state, or any text at all
// after a "#"; out: the fragment, or what could be read of it and what could
// not. A fragment comes from anywhere: every field is checked here.

import { BadLink, inflate } from "../base/codec.ts";
import { deflate } from "../base/deflate.ts";
import type { Machine } from "../engine/protocol.ts";
import { fill, words } from "../words/words.ts";
import { checkKinds, mostChecks, mostStates, mostSwitches, readWatch, usualStates, type Points, type Settings } from "./exploration.ts";
import { machineOf, panels, type AppState, type Axis, type Panel, type Range } from "./state.ts";
import { everyTick, milliseconds, mostCores } from "./typed.ts";

export const version = 1;

/** Characters from which a link gets awkward, and from which it gets useless. */
export const longLink = 2000;
export const tooLongLink = 8000;

/** As a step: where the schedule's list of turns ends. The engine takes it for
 * a step that there is not, so it runs to the end. */
export const atTurnsEnd = -1;

export interface Link {
  readonly source?: string;
  readonly lesson?: string;
  readonly machine: Partial<Machine>;
  readonly at: number;
  readonly axis?: Axis;
  readonly range?: Range;
  readonly thread?: number;
  readonly open?: readonly Panel[];
  /** Made by a newer version: what is known was read. */
  readonly newer: boolean;
  /** What could not be read, each as the end of "This link …". */
  readonly problems: readonly string[];
}

export interface Include {
  readonly machine: boolean;
  readonly step: boolean;
  readonly schedule: boolean;
}

const everything: Include = { machine: true, step: true, schedule: false };

/** The fragment, without "#". Defaults are left out. */
export async function encode(s: AppState, include: Include = everything): Promise<string> {
  const out = new URLSearchParams({ v: String(version) });
  const ownText = s.lesson === null || s.source !== s.lesson.source;
  if (ownText) out.set("c", await deflate(s.source));
  if (include.machine) machineFields(out, s.machine, { ...s.program?.machine, ...s.machine }, s.lesson?.machine);
  if (include.step) stepFields(out, s);
  const schedule = s.view?.status.schedule ?? "";
  if (include.schedule && schedule !== "") out.set("s", schedule);
  return readable(out);
}

function readable(out: URLSearchParams): string {
  return out.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%7C", "|").replaceAll("%7E", "~");
}

/** What of a machine is not usual; all is the machine with its defaults. */
function machineFields(out: URLSearchParams, m: Partial<Machine>, all: Partial<Machine>, usual: Partial<Machine> = {}): void {
  if (m.python && m.python !== usual.python) out.set("py", m.python.replace(".", ""));
  if (m.gil !== usual.gil || m.checkInterval !== usual.checkInterval || m.switchInterval !== usual.switchInterval) {
    const text = gilText(all);
    if (text !== "") out.set("gil", text);
  }
  for (const key of ["cores", "seed", "maxOpcodes"] as const) {
    if (m[key] !== undefined && m[key] !== usual[key]) out.set(key, String(m[key]));
  }
  if (m.profile && m.profile !== usual.profile) out.set("profile", m.profile);
  if (m.schedule) out.set("s", m.schedule);
  if (m.interrupts && m.interrupts.length > 0) out.set("intr", m.interrupts.join(","));
}

function stepFields(out: URLSearchParams, s: AppState): void {
  const step = s.view?.status.step ?? 0;
  if (step > 0) out.set("at", String(step));
  if (s.axisChosen) out.set("ax", s.axis);
  if (s.range !== "auto") out.set("z", `${Math.round(s.range.from)}-${Math.round(s.range.to)}`);
  if (s.picked !== null) out.set("th", String(s.picked));
  if ((s.page === "play" || s.page === "compare") && s.open.length > 0) out.set("p", s.open.join(","));
}

/** What every name of a field of the second machine begins with. */
const second = "b.";

/** A link to a comparison: the first machine's, and what differs in the
 * second. Another Python always comes with its lock, because each Python has
 * another one by default. */
export async function encodePair(a: AppState, b: AppState, linking: string, include: Include = everything): Promise<string> {
  const out = new URLSearchParams(await encode(a, include));
  const [from, to] = [machineOf(a), machineOf(b)];
  const fields = new URLSearchParams();
  if (include.machine) machineFields(fields, { ...to, schedule: b.machine.schedule ?? "" }, to, to.python === from.python ? from : { ...from, gil: "" });
  for (const [key, value] of fields) out.set(second + key, value);
  if (linking !== "time") out.set("link", linking);
  return readable(out);
}

export interface PairLink {
  readonly a: Link;
  /** What of the second machine differs from the first. */
  readonly b: Partial<Machine>;
  readonly linking: string;
}

export async function decodePair(fragment: string): Promise<PairLink> {
  const a = await decode(fragment);
  const own = new URLSearchParams();
  const fields = fieldsOf(fragment);
  for (const [key, value] of fields) if (key.startsWith(second)) own.set(key.slice(second.length), value);
  const b = await decode(own.toString());
  return { a: { ...a, problems: [...a.problems, ...b.problems] }, b: b.machine, linking: fields.get("link") ?? "" };
}

/** How a link writes the switch points of an exploration. */
const pointsInLinks: readonly (readonly [string, Points])[] = [["own", "own"], ["all", "bytecode"], ["lib", "library"]];

/** A link to an exploration: xt switch points, xs most forced switches, xw
 * watched names, xa sleeps end at any time, xn not counted, xm most states, xc
 * checks, sel the chosen outcome. */
export async function encodeExplore(s: AppState, settings: Settings, selected: number): Promise<string> {
  const out = new URLSearchParams(await encode(s, { machine: true, step: false, schedule: false }));
  const points = pointsInLinks.find(([, p]) => p === settings.points)?.[0] ?? "own";
  if (points !== "own" || s.machine.gil === "free") out.set("xt", points);
  if (settings.bound !== null) out.set("xs", String(settings.bound));
  if (settings.watch.length > 0) out.set("xw", settings.watch.join(","));
  if (settings.anyTime) out.set("xa", "1");
  if (!settings.counted) out.set("xn", "1");
  if (settings.maxStates !== usualStates) out.set("xm", String(settings.maxStates));
  for (const c of settings.checks) out.append("xc", `${c.kind}:${c.expr}`);
  if (selected >= 0) out.set("sel", String(selected + 1));
  return readable(out);
}

export interface ExploreLink {
  readonly link: Link;
  readonly settings: Settings;
  /** The chosen outcome, from 0; -1: none. */
  readonly selected: number;
}

export async function decodeExplore(fragment: string): Promise<ExploreLink> {
  const link = await decode(fragment);
  const fields = fieldsOf(fragment);
  const problems: string[] = [];
  const whole = (key: string, low: number, high: number) => wholeNumber(fields, key, low, high, problems);
  const points = pointsInLinks.find(([name]) => name === fields.get("xt"))?.[1] ?? (link.machine.gil === "free" ? "bytecode" : "own");
  const checks = fields.getAll("xc").slice(0, mostChecks).map((text) => ({ kind: text.split(":")[0] ?? "", expr: text.slice(text.indexOf(":") + 1) }));
  const settings: Settings = {
    points,
    watch: readWatch(fields.get("xw") ?? ""),
    bound: whole("xs", 0, mostSwitches) ?? null,
    anyTime: fields.get("xa") === "1",
    counted: fields.get("xn") !== "1",
    maxStates: whole("xm", 1, mostStates) ?? usualStates,
    checks: checks.filter((c) => checkKinds.some((k) => k === c.kind) && c.expr.length <= 1000),
  };
  const selected = (whole("sel", 1, 1e6) ?? 0) - 1;
  return { link: { ...link, problems: [...link.problems, ...problems] }, settings, selected };
}

/** "new:5ms", "old:100", "off". */
export function gilText(m: Partial<Machine>): string {
  switch (m.gil) {
    case "interval":
      return `new:${Number(((m.switchInterval ?? 0.005) * 1e3).toPrecision(6))}ms`;
    case "tick":
      return `old:${m.checkInterval ?? 100}`;
    case "free":
      return "off";
    default:
      return "";
  }
}

function gilOf(text: string): Partial<Machine> | null {
  const [kind, amount = ""] = text.split(":");
  if (kind === "off") return { gil: "free" };
  const n = kind === "new" ? (milliseconds(amount) ?? Number.NaN) : Number.parseFloat(amount);
  if (kind === "old" && inRange(n, everyTick, 2 ** 31 - 1)) return { gil: "tick", checkInterval: n < 1 ? everyTick : Math.round(n) };
  if (kind === "new" && inRange(n, 1e-3, 1e7)) return { gil: "interval", switchInterval: n / 1e3 };
  return null;
}

function fieldsOf(fragment: string): URLSearchParams {
  return new URLSearchParams(fragment.replace(/^#/, "").slice(0, 400_000));
}

export async function decode(fragment: string): Promise<Link> {
  const fields = fieldsOf(fragment);
  const problems: string[] = [];
  const source = await sourceOf(fields.get("c"), problems);
  const v = fields.get("v");
  const whole = (key: string, low: number, high: number) => wholeNumber(fields, key, low, high, problems);
  const thread = whole("th", 0, 9999);
  const lesson = fields.get("lesson");
  return {
    ...(source !== undefined && { source }),
    ...(lesson !== null && /^[a-z0-9-]{1,60}$/.test(lesson) && { lesson }),
    machine: machineIn(fields, whole, problems),
    at: fields.get("at") === "turns" ? atTurnsEnd : whole("at", 0, 1e12) ?? 0,
    ...axisOf(fields.get("ax")),
    ...rangeOf(fields.get("z")),
    ...(thread !== undefined && { thread }),
    ...panelsOf(fields.get("p")),
    newer: v !== null && Number(v) > version,
    problems,
  };
}

async function sourceOf(packed: string | null, problems: string[]): Promise<string | undefined> {
  if (packed === null) return undefined;
  try {
    return await inflate(packed);
  } catch (why) {
    problems.push(why instanceof BadLink ? why.message : words.link.damaged);
    return undefined;
  }
}

type Whole = (key: string, low: number, high: number) => number | undefined;

function machineIn(fields: URLSearchParams, whole: Whole, problems: string[]): Partial<Machine> {
  const out: Partial<Machine> = {};
  const py = fields.get("py");
  if (py !== null) {
    if (/^[23]\d{1,2}$/.test(py)) out.python = `${py[0]}.${py.slice(1)}`;
    else problems.push(words.link.python);
  }
  const gil = fields.get("gil");
  if (gil !== null) {
    const lock = gilOf(gil);
    if (lock === null) problems.push(words.link.gil);
    else Object.assign(out, lock);
  }
  const numbers = { cores: whole("cores", 1, mostCores), seed: whole("seed", 1, 2 ** 31 - 1), maxOpcodes: whole("maxOpcodes", 1, 1e9) };
  for (const [key, n] of Object.entries(numbers)) if (n !== undefined) Object.assign(out, { [key]: n });
  const profile = fields.get("profile");
  if (profile !== null) {
    if (/^[a-z0-9]{1,20}(,[a-z-]{1,30}=[\w.+-]{1,20}){0,40}$/.test(profile)) out.profile = profile;
    else problems.push(words.link.profile);
  }
  const interrupts = fields.get("intr");
  if (interrupts !== null) {
    if (/^\d{1,15}(,\d{1,15}){0,99}$/.test(interrupts)) out.interrupts = interrupts.split(",").map(Number);
    else problems.push(words.link.interrupts);
  }
  const schedule = fields.get("s");
  if (schedule !== null && schedule.length <= 100_000) out.schedule = schedule;
  return out;
}

function wholeNumber(fields: URLSearchParams, key: string, low: number, high: number, problems: string[]): number | undefined {
  const text = fields.get(key);
  if (text === null) return undefined;
  const n = Number(text);
  if (Number.isInteger(n) && inRange(n, low, high)) return n;
  problems.push(fill(words.link.number, { key, low: String(low), high: String(high) }));
  return undefined;
}

function inRange(n: number, low: number, high: number): boolean {
  return n >= low && n <= high;
}

function axisOf(text: string | null): { axis?: Axis } {
  return text === "time" || text === "steps" ? { axis: text } : {};
}

function rangeOf(text: string | null): { range?: Range } {
  const m = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? "");
  if (m === null || Number(m[1]) >= Number(m[2])) return {};
  return { range: { from: Number(m[1]), to: Number(m[2]) } };
}

function panelsOf(text: string | null): { open?: readonly Panel[] } {
  if (text === null) return {};
  const names = text.split(",");
  return { open: panels.filter((p) => names.includes(p)) };
}
