// The engine of dist/site in node, without a page: for the tests that compare
// it with the native program and for the measurements. In: nothing; out: a
// running engine.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

export const root = join(import.meta.dirname, "..", "..");
export const dist = join(root, "dist");

/** The numbers of the operations, as the page's protocol.ts states them. */
export const Op = Object.fromEntries(
  [...readFileSync(join(root, "site", "engine", "protocol.ts"), "utf8").matchAll(/^ {2}(\w+): (\d+),$/gm)]
    .map(([, name, number]) => [name, Number(number)]),
);

/** The compiled engine's bytes. */
export function engineBytes() {
  const assets = join(dist, "site", "assets");
  const name = readdirSync(assets).find((n) => /^engine-[0-9a-f]+\.wasm$/.test(n));
  return readFileSync(join(assets, name));
}

/** The packed Pythons, by dialect. */
export function pythons() {
  const assets = join(dist, "site", "assets");
  return Object.fromEntries(
    readdirSync(assets)
      .map((n) => /^python-([\d.]+)-[0-9a-f]+\.bin$/.exec(n))
      .filter((m) => m !== null)
      .map(([name, dialect]) => [dialect, readFileSync(join(assets, name))]),
  );
}

/** An engine that has been given these of the packed Pythons. */
export async function startEngine(given = Object.keys(pythons())) {
  const goroot = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
  vm.runInThisContext(readFileSync(join(goroot, "lib", "wasm", "wasm_exec.js"), "utf8"));
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiate(engineBytes(), go.importObject);
  void go.run(instance);
  const engine = new Engine(instance.exports);
  for (const [name, packed] of Object.entries(pythons())) if (given.includes(name)) engine.python(packed);
  return engine;
}

class Engine {
  constructor(exports) {
    this.exports = exports;
  }

  /** Answers one request; a string goes as it is. */
  call(op, request = "") {
    const text = typeof request === "string" ? request : JSON.stringify(request);
    const bytes = new TextEncoder().encode(text);
    const at = this.exports.input(bytes.length);
    new Uint8Array(this.exports.mem.buffer, at, bytes.length).set(bytes);
    const length = this.exports.call(op, bytes.length);
    const answer = JSON.parse(new TextDecoder().decode(new Uint8Array(this.exports.mem.buffer, this.exports.output(), length)));
    this.collect();
    return answer;
  }

  /** Frees memory when the engine asks for it. */
  collect() {
    if (!this.exports.collectorWanted?.value) return;
    this.exports.collectorWanted.value = 0;
    this.exports.collect();
  }

  /** Hands over a packed Python. */
  python(packed) {
    const at = this.exports.input(packed.length);
    new Uint8Array(this.exports.mem.buffer, at, packed.length).set(packed);
    const length = this.exports.python(packed.length);
    if (length > 0) throw new Error(new TextDecoder().decode(new Uint8Array(this.exports.mem.buffer, this.exports.output(), length)));
  }

  load(source, machine = {}) {
    return this.call(Op.Load, { source, machine });
  }

  /** Runs to the end in slices as the worker does. */
  runToEnd(slice = 200_000) {
    while (this.exports.advance(slice) === 1) this.collect();
    return this.call(Op.Status);
  }
}
