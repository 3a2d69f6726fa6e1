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
const bytes = readFileSync(join(import.meta.dirname, "..", "..", "dist", "gilplay.wasm"));
const { instance } = await WebAssembly.instantiate(bytes, wasi.getImportObject());
process.exitCode = wasi.start(instance);
