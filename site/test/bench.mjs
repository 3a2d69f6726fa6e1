// Measures the engine of dist/site in a worker of a real Chromium: how soon the
// first instruction runs, instructions per second with full history, and how
// long the usual requests of a page take. The programs are those of
// `gilplay bench`. The best of several rounds counts: other work on the computer
// only adds time. In: nothing; out: one line for each measurement.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromium as executable } from "./chromium.ts";
import { Op, engineBytes, pythons, root } from "./engine.mjs";

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
  const packed = fetch("/python");
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiateStreaming(fetch("/engine.wasm"), go.importObject);
  void go.run(instance);
  const engine = instance.exports;
  const python = new Uint8Array(await (await packed).arrayBuffer());
  new Uint8Array(engine.mem.buffer, engine.input(python.length), python.length).set(python);
  if (engine.python(python.length) > 0) throw new Error("the packed Python was refused");
  const call = (op, request = "") => {
    const text = typeof request === "string" ? request : JSON.stringify(request);
    const bytes = new TextEncoder().encode(text);
    const at = engine.input(bytes.length);
    new Uint8Array(engine.mem.buffer, at, bytes.length).set(bytes);
    const length = engine.call(op, bytes.length);
    return JSON.parse(new TextDecoder().decode(new Uint8Array(engine.mem.buffer, engine.output(), length)));
  };
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

const goroot = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
const files = {
  "/": ["text/html", "<!doctype html>"],
  "/worker.js": [
    "text/javascript",
    readFileSync(join(goroot, "lib", "wasm", "wasm_exec.js"), "utf8") +
      `\nonmessage = async (m) => postMessage(await (${measure})(m.data));\n`,
  ],
  "/engine.wasm": ["application/wasm", engineBytes()],
  "/python": ["application/octet-stream", pythons()["3.9"]],
};
const server = createServer((request, response) => {
  const [type, content] = files[request.url] ?? ["text/plain", ""];
  response.writeHead(content === "" ? 404 : 200, { "Content-Type": type, "Cache-Control": "max-age=600" }).end(content);
}).listen(0);
await new Promise((done) => server.once("listening", done));
const browser = await chromium.launch({ executablePath: executable(), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(`http://localhost:${server.address().port}/`);
const worker = (data) =>
  page.evaluate(
    (data) =>
      new Promise((resolve, reject) => {
        const w = new Worker("/worker.js");
        w.onmessage = (m) => {
          w.terminate();
          resolve(m.data);
        };
        w.onerror = (e) => reject(new Error(e.message));
        w.postMessage(data);
      }),
    data,
  );

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
await browser.close();
server.close();
