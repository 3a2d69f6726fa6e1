// Measures the engine of dist/site in node: instructions per second with full
// history, and how long a page's usual requests take.

import { performance } from "node:perf_hooks";
import { Op, engineBytes, startEngine } from "./engine.mjs";

const programs = {
  loop: "n = 0\nfor i in range(1000000):\n    n += i\n",
  fib: "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(24)\n",
  race: `import threading
n = 0
def work():
    global n
    for i in range(200000):
        n += 1
ts = [threading.Thread(target=work) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
`,
};

const ms = (f) => {
  const start = performance.now();
  f();
  return performance.now() - start;
};

const compile = ms(() => new WebAssembly.Module(engineBytes()));
const start = performance.now();
const engine = await startEngine();
console.log(`WebAssembly: compile ${compile.toFixed(0)} ms, compile and start ${(performance.now() - start).toFixed(0)} ms`);

for (const [name, source] of Object.entries(programs)) {
  const load = ms(() => engine.load(source, { maxOpcodes: 50_000_000 }));
  let status;
  const run = ms(() => (status = engine.runToEnd()));
  const step = Math.floor(status.latest / 2);
  const seek = ms(() => engine.call(Op.Seek, { step }));
  const back = ms(() => engine.call(Op.Move, { unit: "opcode", direction: -1, thread: -1 }));
  const view = ms(() => engine.call(Op.View));
  const lanes = ms(() => engine.call(Op.Timeline, { from: 0, to: status.latest, px: 1400, axis: "steps" }));
  console.log(
    `${name.padEnd(6)} ${String(status.latest).padStart(10)} steps  ${(status.latest / run / 1000).toFixed(1)} million a second;` +
      `  load ${load.toFixed(1)}  seek ${seek.toFixed(1)}  back ${back.toFixed(1)}  view ${view.toFixed(1)}  timeline ${lanes.toFixed(1)} ms`,
  );
}
