// Runs dist/gilplay.wasm under node's WASI with this process's arguments and
// the working directory as its only folder.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WASI } from "node:wasi";

const wasi = new WASI({
  version: "preview1",
  args: ["gilplay", ...process.argv.slice(2)],
  preopens: { "/": process.cwd() },
  returnOnExit: true,
});

// WebAssembly calls Node's own functions by V8's fast way, on which nothing may
// start a garbage collection; WASI's allocations do. What it moves, the frames of
// JavaScript below still have at its old place, and the process dies of SIGSEGV
// when proc_exit comes back to them (github.com/nodejs/node/issues/46777).
// Functions of JavaScript in between are called the usual way.
const imports = Object.fromEntries(Object.entries(wasi.wasiImport).map(([name, f]) => [name, (...args) => f(...args)]));

const bytes = readFileSync(join(import.meta.dirname, "..", "..", "dist", "gilplay.wasm"));
const { instance } = await WebAssembly.instantiate(bytes, { wasi_snapshot_preview1: imports });
process.exitCode = wasi.start(instance);
