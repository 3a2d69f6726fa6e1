// The engine in WebAssembly and the native program must agree in every event
// of every corpus program, under both policies; and the WASI build in what it
// prints.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { promisify } from "node:util";
import { Op, dist, root, startEngine } from "../engine.mjs";

const run = promisify(execFile);
const corpus = join(root, "vm", "testdata", "run");
const programs = readdirSync(corpus).filter((name) => name.endsWith(".py")).sort();
const native = join(dist, "gilplay");
const maxOpcodes = 200_000;

let engine;
before(async () => {
  engine = await startEngine();
});

async function nativeTrace(name, gil) {
  const args = ["trace", "--gil", gil, "--max-opcodes", String(maxOpcodes), "--format", "text", name];
  try {
    return (await run(native, args, { cwd: corpus, maxBuffer: 1 << 28 })).stdout;
  } catch (e) {
    return e.stdout; // the exit code is the program's own
  }
}

function wasmTrace(name, gil) {
  const source = readFileSync(join(corpus, name), "utf8");
  const answer = engine.call(Op.Load, { source, filename: name, machine: { gil, maxOpcodes } });
  if (!answer.ok) return ""; // a program that does not compile has no trace
  engine.runToEnd();
  return engine.call(Op.Trace, { format: "text" }).text;
}

for (const gil of ["interval", "tick"]) {
  test(`native and WebAssembly make the same events: ${gil}`, async () => {
    assert.ok(programs.length > 50, "the corpus is there");
    const queue = [...programs];
    let traced = 0;
    const worker = async () => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        const want = await nativeTrace(name, gil);
        traced += want === "" ? 0 : 1;
        assert.ok(wasmTrace(name, gil) === want, `${name}: the traces differ`);
      }
    };
    await Promise.all(cpus().slice(0, 4).map(worker));
    assert.ok(traced > 100, `${traced} programs have a trace`);
  });
}

test("the WASI build prints what the native program prints", async () => {
  for (const name of ["thr_basic.py", "str_format.py", "exc_chain.py"]) {
    const want = await outcome(native, ["run", name]);
    const got = await outcome(process.execPath, ["--no-warnings", join(import.meta.dirname, "..", "wasi.mjs"), "run", name]);
    assert.deepEqual(got, want, name);
  }
});

async function outcome(program, args) {
  try {
    const { stdout, stderr } = await run(program, args, { cwd: corpus });
    return { stdout, stderr, code: 0 };
  } catch ({ stdout, stderr, code }) {
    return { stdout, stderr, code };
  }
}
