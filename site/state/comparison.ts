// What two runs of one program have to say to each other. In: their states and
// figures; out: rows of a table, and pairs of machines that show something.
// Pure.

import { capital, duration, ellipsis } from "../base/format.ts";
import type { Machine, Stats } from "../engine/protocol.ts";
import { counted, fill, words } from "../words/words.ts";
import { measures, type Measure } from "./measures.ts";
import { linesOf } from "./printed.ts";
import { machineOf, type AppState } from "./state.ts";

/** One machine's part of a row. */
export interface Cell {
  readonly text: string;
  /** Length of the bar, 0 to 1 of the greater one; none where it says nothing. */
  readonly share?: number;
  /** Beside the value, in small. */
  readonly note: string;
}

export interface Row {
  readonly name: string;
  /** What is measured, in a line. */
  readonly text: string;
  readonly cells: readonly [Cell, Cell];
}

/** One machine as the table sees it. */
export interface Side {
  readonly state: AppState;
  /** Of the whole recording; null before there is one. */
  readonly stats: Stats | null;
}

/** The measures that stand in the table until the reader asks for all. */
const usual = ["lost-updates", "switches", "false-alarms", "longest-wait"];

export function rows(a: Side, b: Side, all: boolean): Row[] {
  const figures = measures.filter((m) => m.key !== "time" && (all || usual.includes(m.key)));
  if (!all) figures.sort((x, y) => usual.indexOf(x.key) - usual.indexOf(y.key));
  return [
    { name: words.compare.printed, text: "", cells: [printed(a.state), printed(b.state)] },
    ...figures.map((m) => ({ name: m.name, text: m.text, cells: pair([value(m, a), value(m, b)], m.write, m.key === "longest-wait" ? [words.compare.longer, words.compare.shorter] : [words.compare.more, words.compare.less]) })),
    ended(a, b),
  ];
}

/** null: there is nothing to measure yet; a text: there never is. */
function value(m: Measure, { state, stats }: Side): number | string | null {
  if (m.gil && state.view?.gil.policy === "free") return words.compare.noGil;
  return stats === null ? null : m.value(stats);
}

/** Both values on one scale; the second says how it stands to the first. */
function pair([a, b]: readonly [number | string | null, number | string | null], write: (v: number) => string, words: readonly [string, string]): [Cell, Cell] {
  const [x, y] = [a, b].map((v) => (typeof v === "number" && Number.isFinite(v) ? v : 0)) as [number, number];
  const most = Math.max(x, y);
  const cell = (v: number | string | null, note: string): Cell => {
    if (typeof v !== "number") return { text: v ?? "–", note: "" };
    return { text: write(v), share: most === 0 || !Number.isFinite(v) ? 0 : v / most, note };
  };
  return [cell(a, ""), cell(b, ratio(x, y, words))];
}

/** "8% later", "6.3 times as many". */
export function ratio(a: number, b: number, [more, less]: readonly [string, string]): string {
  if (a === b || a === 0 || b === 0) return "";
  const r = b / a;
  if (r >= 2) return fill(words.compare.times, { n: String(Number(r.toPrecision(2))) });
  const percent = Math.round(Math.abs(r - 1) * 100);
  return percent === 0 ? "" : fill(r > 1 ? more : less, { n: percent });
}

function printed(s: AppState): Cell {
  const lines = linesOf(s.output);
  const last = lines.at(-1);
  return { text: last === undefined ? words.compare.nothing : ellipsis(last.text, 28), note: lines.length > 1 ? counted(lines.length, words.compare.lastOf) : "" };
}

/** When it was over, and how, if not in the usual way. */
function ended(a: Side, b: Side): Row {
  const time = ({ state, stats }: Side): number | null => (state.over && stats !== null ? stats.virtual_seconds : null);
  const [x, y] = pair([time(a), time(b)], (v) => duration(v * 1e9), [words.compare.later, words.compare.sooner]);
  return { name: words.compare.finished, text: "", cells: [{ ...x, ...ending(a.state) }, { ...y, ...ending(b.state, y.note) }] };
}

const endings: Readonly<Record<string, string>> = { deadlock: words.compare.deadlock, exception: words.compare.exception, limit: words.compare.limit };

function ending(s: AppState, usual = ""): { note: string; text?: string } {
  if (s.program === null || s.view === null) return { note: "" };
  if (!s.over) return { note: "", text: s.running ? words.compare.running : words.compare.notYet };
  return { note: endings[s.view.status.state] ?? usual };
}

/** "Python 3.9, new GIL", and what that lock does. */
export function title(s: AppState): { readonly name: string; readonly rule: string } {
  const m = machineOf(s);
  const python = m.python ?? "";
  const ms = Number(((m.switchInterval ?? 0.005) * 1e3).toPrecision(6));
  switch (m.gil) {
    case "tick":
      return { name: fill(words.compare.tick, { python }), rule: counted(Math.max(0, m.checkInterval ?? 100) + 1, words.compare.tickRule) };
    case "free":
      return { name: fill(words.compare.free, { python }), rule: words.compare.freeRule };
    default:
      return { name: fill(words.compare.interval, { python }), rule: fill(words.compare.intervalRule, { ms: String(ms) }) };
  }
}

/** The error of a program that one Python takes and the other does not. */
export function errorText(s: AppState): string {
  const e = s.sourceError;
  if (e === null) return "";
  if (e.kind === "Unsupported") return e.line > 0 ? fill(words.compare.unsupportedLine, { line: e.line, message: e.message }) : capital(e.message);
  return fill(e.line > 0 ? words.compare.errorLine : words.compare.error, { kind: e.kind, line: e.line, message: e.message });
}

export interface Preset {
  readonly name: string;
  readonly says: string;
  readonly source: string;
  readonly a: Partial<Machine>;
  readonly b: Partial<Machine>;
}

const pairOf = (body: string, target: string): string => `import threading
${body}
a = threading.Thread(target=${target})
b = threading.Thread(target=${target})
a.start()
b.start()
a.join()
b.join()
`;

const race = `${pairOf(`
counter = 0

def work():
    global counter
    for i in range(150000):
        counter += 1
`, "work")}print(counter)
`;

const spin = pairOf(`
def spin():
    n = 100000
    while n > 0:
        n -= 1
`, "spin");

const patient = `import threading
import time

done = False

def busy():
    n = 0
    while not done:
        n += 1

t = threading.Thread(target=busy)
t.start()
for i in range(10):
    time.sleep(0.001)
done = True
t.join()
print("slept ten times")
`;

/** The first one is what an empty comparison opens with. */
export const presets: readonly Preset[] = [
  { ...words.preset.locks, source: race, a: { python: "3.9", profile: "mac2009" }, b: { python: "2.7", profile: "mac2009" } },
  { ...words.preset.cores, source: spin, a: { python: "2.7", profile: "mac2009", cores: 1 }, b: { python: "2.7", profile: "mac2009", cores: 2 } },
  { ...words.preset.interval, source: patient, a: { python: "3.9" }, b: { python: "3.9", gil: "interval", switchInterval: 0.0001 } },
  { ...words.preset.free, source: spin, a: { python: "3.13", profile: "mac2009" }, b: { python: "3.13", profile: "mac2009", gil: "free" } },
];
