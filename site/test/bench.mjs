// Measures the engine of dist/site in a worker of a real Chromium: how soon the
// first instruction runs, instructions per second with full history, and how
// long the usual requests of a page take. The programs are those of
// `gilplay bench`. The best of several rounds counts: other work on the computer
// only adds time. In: nothing; out: one line for each measurement.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { startWorkers } from "./chromiumworker.mjs";
import { Op, root } from "./engine.mjs";

const rounds = 4;
const seeks = 100;

const folder = join(root, "wasm", "cli", "bench");
const programs = Object.fromEntries(
  readdirSync(folder)
    .filter((n) => n.endsWith(".py"))
    .map((n) => [n.replace(".py", ""), readFileSync(join(folder, n), "utf8")]),
);

/** Runs in the worker, so it refers to nothing outside. */
async function measure({ Op, programs, rounds, seeks }) {
  const begin = performance.now();
  const { engine, call } = await globalThis.startEngine();
  const ms = (f) => {
    const start = performance.now();
    f();
    return performance.now() - start;
  };
  call(Op.Load, { source: "x = 1\n", machine: {} });
  engine.advance(1);
  const first = performance.now() - begin;
  const results = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, source] of Object.entries(programs)) {
      const r = (results[name] ??= { speed: 0, view: Infinity, load: Infinity });
      r.load = Math.min(r.load, ms(() => call(Op.Load, { source, machine: { maxOpcodes: 50_000_000 } })));
      const run = ms(() => {
        while (engine.advance(200_000) === 1);
      });
      r.steps = call(Op.Status).latest;
      r.speed = Math.max(r.speed, r.steps / run / 1000);
      r.view = Math.min(r.view, ms(() => call(Op.View)));
      if (round < rounds - 1) continue;
      const took = [];
      for (let i = 0; i < seeks; i++) {
        const step = Math.floor(r.steps / seeks) * ((i * 37) % seeks);
        took.push(ms(() => call(Op.Seek, { step })));
      }
      took.sort((a, b) => a - b);
      r.median = took[seeks / 2];
      r.p95 = took[(seeks * 95) / 100];
    }
  }
  return { first, results };
}

const { worker, close } = await startWorkers(measure);
const boot = async () => (await worker({ Op, programs: {}, rounds: 0, seeks })).first;
const cold = await boot();
const { results } = await worker({ Op, programs, rounds, seeks });
const warm = Math.min(await boot(), await boot(), await boot());
console.log(`Chromium  first instruction after ${cold.toFixed(0)} ms, warm ${warm.toFixed(0)} ms`);
for (const [name, r] of Object.entries(results)) {
  console.log(
    `Chromium  ${name.padEnd(6)} ${String(r.steps).padStart(9)} steps  with history ${r.speed.toFixed(1).padStart(5)} million a second` +
      `  seek median ${r.median.toFixed(2)}, p95 ${r.p95.toFixed(2)} ms  load ${r.load.toFixed(1)}  view ${r.view.toFixed(1)} ms`,
  );
}
await close();
