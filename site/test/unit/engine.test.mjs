// The engine's border: no request, however broken, ends it; its size stays
// within bounds.

import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { Op, dist, startEngine } from "../engine.mjs";

let engine;
before(async () => {
  engine = await startEngine();
});

test("broken requests get a failure, and the engine goes on", () => {
  for (const [op, request] of [
    [Op.Load, ""], [Op.Load, "{"], [Op.Load, "null"], [Op.Load, '{"source":5}'], [Op.Load, "[".repeat(100_000)],
    [Op.Seek, '{"step":1e400}'], [999, "{}"], [-1, "{}"], [Op.Timeline, '{"px":"wide"}'],
  ]) {
    assert.match(engine.call(op, request).failure ?? "", /./, `${op} ${request.slice(0, 20)}`);
  }
  assert.equal(engine.load("print(1)").ok, true);
});

test("requests before a program is loaded, and odd numbers after, are answered", async () => {
  const fresh = await startEngine();
  for (const op of [Op.View, Op.Status, Op.Stats, Op.Output, Op.Events, Op.Timeline, Op.Seek, Op.Move, Op.Trace, Op.Code]) {
    assert.equal(typeof fresh.call(op, "{}"), "object");
  }
  assert.equal(engine.load("for i in range(10): print(i)").ok, true);
  engine.runToEnd();
  for (const [op, request] of [
    [Op.Seek, { step: -5 }], [Op.Seek, { step: 1e15 }], [Op.Code, { id: -1 }], [Op.Code, { id: 1e9 }],
    [Op.Move, { unit: "parsec", direction: 7, thread: 99 }], [Op.Events, { from: -1, max: -1 }],
    [Op.Timeline, { from: 10, to: -10, px: 0, axis: "time" }],
    [Op.Timeline, { from: -1e15, to: 1e15, px: 1e9, axis: "steps" }],
    [Op.Timeline, { from: 0, to: 100, px: 100, axis: "sideways" }],
    [Op.Timeline, { from: 10, to: -10, px: 100, axis: "steps", vars: true }],
    [Op.Timeline, { from: -5, to: 1e15, px: 100, axis: "time", vars: true }],
  ]) {
    assert.equal(typeof engine.call(op, request), "object", JSON.stringify(request));
  }
});

test("a Python whose library was not given is refused, to run and to explore", async () => {
  const half = await startEngine(["3.9"]);
  for (const [op, request] of [[Op.Load, { source: "print(1)", machine: { python: "2.7" } }], [Op.Explore, { source: "print(1)", machine: { python: "2.7" }, python: "2.7" }]]) {
    assert.match(JSON.stringify(half.call(op, request)), /Python 2\.7 cannot be run here: its library has not been loaded/, String(op));
  }
  assert.equal(half.load("print(1)").ok, true);
});

test("hostile machines are brought into bounds", () => {
  for (const machine of [
    { cores: -1 }, { cores: 1e9 }, { checkInterval: -5 }, { switchInterval: -1 }, { switchInterval: 1e300 },
    { quantum: -1 }, { seed: -1 }, { profile: "abacus" }, { gil: "none" }, { python: "1.5" },
    { schedule: "\u0000%%%" }, { schedule: "9".repeat(10_000) }, { maxMemory: 1 }, { maxOpcodes: 1 }, { maxThreads: 1 },
  ]) {
    const answer = engine.load("print(1)", machine);
    assert.equal(typeof answer.ok, "boolean", JSON.stringify(machine));
    if (answer.ok) assert.match(engine.runToEnd().state, /^(ended|limit|exception|deadlock)$/);
    else assert.match(answer.error.message, /./);
  }
});

test("programs that ask for too much end with a message", () => {
  for (const source of [
    "while True: pass",
    "def f(): f()\nf()",
    "x = 'a' * 10**12",
    "x = [0] * 10**12",
    "x = 10 ** 10 ** 10",
    "l = []\nwhile True: l.append('x' * 1000)",
    "while True: print('x' * 1000)",
    "import threading\nfor i in range(100000): threading.Thread(target=lambda: None).start()",
    "a = []\na.append(a)\nprint(a)",
    "(" * 5000,
    "x = " + "-".repeat(20_000) + "1",
    "x = " + "[".repeat(3_000) + "]".repeat(3_000),
    "class A:\n def __getattr__(self, n): return getattr(self, n)\nA().x",
  ]) {
    const answer = engine.load(source, { maxOpcodes: 2_000_000 });
    if (!answer.ok) {
      assert.match(answer.error.message + answer.error.kind, /./);
      continue;
    }
    const status = engine.runToEnd();
    assert.match(status.state, /^(ended|limit|exception|deadlock)$/, String(source).slice(0, 40));
    assert.equal(typeof engine.call(Op.View), "object");
  }
});

test("memory is used again", async () => {
  const fresh = await startEngine();
  const used = () => fresh.exports.mem.buffer.byteLength / (1 << 20);
  const program = (n) => `print(sum(len(str(i)) for i in range(${n})))`;
  for (let n = 0; n < 20; n++) fresh.load(program(n));
  const before = used();
  for (let n = 0; n < 200; n++) {
    assert.equal(fresh.load(program(n)).ok, true);
    assert.equal(fresh.runToEnd().state, "ended");
  }
  assert.ok(used() < before + 24, `${before} MB have become ${used()} MB`);
});

// The aim is 650 kB and the bound 900 kB.
test("the engine does not grow", () => {
  const assets = join(dist, "site", "assets");
  const name = readdirSync(assets).find((n) => /^engine-.*\.wasm\.br$/.test(n));
  const size = statSync(join(assets, name)).size;
  assert.ok(size <= 900_000, `${size} bytes compressed`);
});
