// The state's rules: pure, and nothing of the learner's is lost.

import { expect, test } from "@playwright/test";
import { createStore } from "../../state/store.ts";
import { canStep, initial, locked, outdated, type AppState } from "../../state/state.ts";
import { update, type Action } from "../../state/update.ts";
import type { LoadResponse } from "../../engine/protocol.ts";
import type { Lesson } from "../../state/lesson.ts";
import { linesOf } from "../../state/printed.ts";

const bad = { ok: false, error: { kind: "SyntaxError", message: "invalid syntax", line: 1, column: 1, endLine: 1, endColumn: 2, text: "", hint: "" } } as LoadResponse;
const good = { ok: true, error: null, codes: [], protocols: [], lanes: { cores: 2 }, whatIf: "", machine: {} } as unknown as LoadResponse;
const run = (s: AppState, ...actions: Action[]): AppState => actions.reduce(update, s);

test("no action changes the state it was given", () => {
  const frozen = Object.freeze({ ...initial });
  expect(run(frozen, { type: "edited", source: "x" }, { type: "panel", panel: "bc", on: false })).not.toBe(frozen);
  expect(frozen.open).toContain("bc");
});

test("a source that does not compile keeps the old run, and stops the stepper", () => {
  const ready = run({ ...initial, engine: { kind: "ready" }, source: "a" }, { type: "loaded", source: "a", answer: good });
  expect(canStep(ready)).toBe(true);
  const broken = run(ready, { type: "edited", source: "b" }, { type: "loaded", source: "b", answer: bad });
  expect(broken.program).toBe(ready.program);
  expect([canStep(broken), outdated(broken), broken.sourceError?.line]).toEqual([false, true, 1]);
});

test("Undo brings the machine back", () => {
  const s = run(initial, { type: "machine", change: { cores: 4 } }, { type: "machine-undone" });
  expect([s.machine, s.undoMachine]).toEqual([initial.machine, null]);
});

test("Lock step turns the axis to steps until the reader has chosen one", () => {
  expect(run(initial, { type: "unit", unit: "micro" }).axis).toBe("steps");
  expect(run(initial, { type: "axis", axis: "steps" }, { type: "axis", axis: "time" }, { type: "unit", unit: "micro" }).axis).toBe("time");
});

test("in a lesson the prediction comes first", () => {
  const s = run(initial, { type: "lesson", lesson: { source: "" } as Lesson, progress: initial.progress }, { type: "ran" });
  expect([locked(s), s.progress.ran]).toEqual([true, false]);
  expect(locked(run(s, { type: "predicted", answer: "" }))).toBe(false);
});

test("a listener hears of changes only", () => {
  const store = createStore(initial, update);
  let heard = 0;
  store.subscribe(() => heard++);
  store.dispatch({ type: "axis", axis: initial.axis });
  store.dispatch({ type: "tab", tab: "state" });
  expect(heard).toBe(1);
});

test("printed pieces become lines, and a line knows who wrote on it", () => {
  const piece = (text: string, thread = 0, step = 1, fd = 1) => ({ text, thread, step, fd, time: 0 });
  const lines = linesOf([piece("a "), piece("1"), piece("\n", 0, 2), piece("b", 1, 3), piece("c", 2, 4), piece("\n\nd", 1, 5), piece("oops\n", 0, 6, 2)]);
  expect(lines.map((l) => [l.text, l.threads, l.step, l.fd])).toEqual([
    ["a 1", [0], 2, 1], ["bc", [1, 2], 5, 1], ["", [1], 5, 1], ["oops", [0], 6, 2], ["d", [1], 5, 1],
  ]);
});
