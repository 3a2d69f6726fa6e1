// The timeline's pure parts: scales, levels of detail, where things stand.

import { expect, test } from "@playwright/test";
import { varBoxes } from "../../timeline/vars.ts";
import { hit } from "../../timeline/hit.ts";
import { alarmsHeight, alarmsIn, rows, roomy, scene, type Level } from "../../timeline/layout.ts";
import { empty, type Mark, type Recording, type Slice } from "../../timeline/model.ts";
import { panned, ticks, valueAt, x, zoomed, type Scale } from "../../timeline/scale.ts";

const slice = (over: Partial<Slice>): Slice => ({ state: "running", thread: 1, fromTime: 0, toTime: 0, fromStep: 0, toStep: 0, ops: 0, label: "", share: 0, ...over });
const mark = (kind: string, step: number, over: Partial<Mark> = {}): Mark => ({ kind, thread: 1, target: -1, step, time: step * 50, toTime: 0, count: 1, text: "", ...over });
const scale = (over: Partial<Scale> = {}): Scale => ({ axis: "steps", from: 0, to: 100, width: 1000, ...over });
const two = rows([0, 1], 0, roomy);
const at = { now: 50, frontier: 100 };

test("zooming keeps the value under the pointer", () => {
  const s = scale({ from: 20, to: 60 });
  for (const factor of [0.5, 0.9, 1.5]) {
    expect(valueAt(zoomed(s, factor, 300, 1000), 300)).toBeCloseTo(valueAt(s, 300), 6);
  }
});

test("panning never leaves the run", () => {
  expect(panned(scale({ from: 5, to: 55 }), -10_000, 200)).toMatchObject({ from: 0, to: 50 });
  expect(panned(scale({ from: 5, to: 55 }), 10_000, 200)).toMatchObject({ from: 150, to: 200 });
});

test("ruler labels are round and apart", () => {
  expect(ticks(scale(), 110)).toEqual([0, 20, 40, 60, 80, 100]);
});

test("the level follows the pixels of a step, and does not flicker", () => {
  const level = (cells: number, before: Level): Level => scene(empty, scale({ to: 1000 / cells }), two, at, before).level;
  expect([level(50, "slices"), level(20, "slices"), level(4, "slices")]).toEqual(["named", "cells", "slices"]);
  expect([level(40, "named"), level(40, "cells")]).toEqual(["named", "cells"]);
  expect([level(7, "cells"), level(7, "slices")]).toEqual(["cells", "slices"]);
});

test("a pure state has the same height as slice and as column", () => {
  const lanes = [{ thread: 1, slices: [slice({ toStep: 100, ops: 100 })], bins: [] }];
  const asSlice = scene({ ...empty, to: 100, lanes }, scale(), two, at, "slices").boxes[0];
  const bins = Array.from({ length: 10 }, () => [255, 0, 0, 0, 0, 0]).flat();
  const asColumns = scene({ ...empty, to: 100, columns: 10, lanes: [{ thread: 1, slices: [], bins }] }, scale(), two, at, "slices");
  expect(asColumns.level).toBe("columns");
  expect(asColumns.columns[0]?.running).toBe(1);
  expect((asSlice?.y ?? 0) + (asSlice?.h ?? 0)).toBe(asColumns.columns[0]?.base);
  expect(asSlice?.h).toBe(roomy.bar);
});

test("marks of a kind join within 14 px; a lost update is never dropped", () => {
  const marks = [mark("acquire", 10), mark("acquire", 10.5), mark("acquire", 11), mark("lost-update", 10), mark("acquire", 40)];
  const placed = scene({ ...empty, to: 100, marks } as Recording, scale(), two, at, "slices").marks;
  expect(placed.filter((m) => m.mark.kind === "lost-update")).toHaveLength(1);
  expect(placed.map((m) => m.x).every((a, i) => placed.every((b, j) => i === j || Math.abs(a - b.x) >= 14))).toBe(true);
  const crowd = [mark("acquire", 10), mark("acquire", 10.5), mark("acquire", 11)];
  expect(scene({ ...empty, to: 100, marks: crowd } as Recording, scale(), two, at, "slices").marks[0]?.count).toBe(3);
});

test("false alarms of all threads stand in a histogram, and in no lane", () => {
  const marks = [mark("false-alarm", 10, { count: 6 }), mark("false-alarm", 9.8, { thread: 0, count: 2 }), mark("false-alarm", 60), mark("acquire", 30)];
  const recording = { ...empty, to: 100, marks } as Recording;
  const strip = rows([0, 1], 0, roomy, [], true);
  const shown = scene(recording, scale(), strip, at, "slices");
  expect(shown.alarms.map((b) => b.h)).toEqual([1, 1 / 8]);
  expect(shown.marks.map((m) => m.mark.kind)).toEqual(["acquire"]);
  expect(alarmsIn(recording, scale())).toBe(9);
  expect(alarmsIn(recording, scale({ from: 50 }))).toBe(1);
  expect(strip.lanes[0]!.y - two.lanes[0]!.y).toBe(alarmsHeight);
  expect(scene(recording, scale(), two, at, "slices")).toMatchObject({ alarms: [], rows: { alarms: null } });
});

test("the next step is outlined, what is right of the playhead is marked as later", () => {
  const cells = Array.from({ length: 20 }, (_, k) => slice({ fromStep: 40 + k, toStep: 41 + k, label: "LOAD_FAST", ops: 1 }));
  const s = scene({ ...empty, to: 100, lanes: [{ thread: 1, slices: cells, bins: [] }] }, scale({ from: 40, to: 60 }), two, at, "slices");
  expect(s.boxes.filter((b) => b.next).map((b) => b.slice.fromStep)).toEqual([50]);
  expect(s.boxes.filter((b) => b.later).map((b) => b.slice.fromStep)).toEqual([50, 51, 52, 53, 54, 55, 56, 57, 58, 59]);
  expect(s.boxes[0]?.label).toEqual(["LOAD_", "FAST"]);
});

test("a mark answers within 24 px, a lane everywhere", () => {
  const s = scene({ ...empty, to: 100, marks: [mark("acquire", 20)] } as Recording, scale(), two, at, "slices");
  const placed = s.marks[0];
  expect(hit(s, (placed?.x ?? 0) + 11, (placed?.y ?? 0) - 11).mark?.mark.kind).toBe("acquire");
  expect(hit(s, 900, two.lanes[1]?.y ?? 0)).toMatchObject({ thread: 1, ruler: false });
  expect(hit(s, 100, 3).ruler).toBe(true);
  expect(hit(s, x(s.scale, 33), 3).value).toBeCloseTo(33, 6);
});

test("a variable's lane: one box a value where there is room, one a writer where there is not, a lost update apart", () => {
  const value = (step: number, repr: string, writer: number) => ({ step, time: step * 50, repr, writer });
  const values = [value(0, "0", -1), value(10, "1", 1), value(20, "2", 1), value(30, "2", 2), value(40, "3", 2)];
  const r = { ...empty, to: 100, vars: [{ name: "n", values }], marks: [mark("lost-update", 30, { thread: 2 })] } as Recording;
  const boxes = (s: Scale) => varBoxes(r, s, [{ name: "n", y: 0 }], at).map((b) => [b.texts[0], b.thread, b.lost, b.later]);
  expect(boxes(scale())).toEqual([["0", -1, false, false], ["1", 1, false, false], ["2", 1, false, false], ["2", 2, true, false], ["3", 2, false, false]]);
  expect(boxes(scale({ width: 200 }))).toEqual([["0", -1, false, false], ["1 … 2", 1, false, false], ["2", 2, true, false], ["3", 2, false, false]]);
});
