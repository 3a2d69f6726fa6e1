// The engine of dist/site in workers of a real Chromium, for measurements. In: a
// function that runs in the worker; out: its answers.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromium as executable } from "./chromium.ts";
import { engineBytes, pythons } from "./engine.mjs";

/** Runs in the worker: the engine's exports, and a function that sends it a request. */
async function startEngine() {
  const packed = fetch("/python");
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiateStreaming(fetch("/engine.wasm"), go.importObject);
  void go.run(instance);
  const engine = instance.exports;
  const python = new Uint8Array(await (await packed).arrayBuffer());
  const at = engine.input(python.length); // before mem.buffer is read: memory may grow
  new Uint8Array(engine.mem.buffer, at, python.length).set(python);
  if (engine.python(python.length) > 0) throw new Error("the packed Python was refused");
  const call = (op, request = "") => {
    const text = typeof request === "string" ? request : JSON.stringify(request);
    const bytes = new TextEncoder().encode(text);
    const at = engine.input(bytes.length);
    new Uint8Array(engine.mem.buffer, at, bytes.length).set(bytes);
    const length = engine.call(op, bytes.length);
    return JSON.parse(new TextDecoder().decode(new Uint8Array(engine.mem.buffer, engine.output(), length)));
  };
  return { engine, call };
}

/**
 * Opens a browser. `worker(data)` runs measure(data), which refers to nothing
 * outside but globalThis.startEngine, in a new worker.
 */
export async function startWorkers(measure) {
  const goroot = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
  const files = {
    "/": ["text/html", "<!doctype html>"],
    "/worker.js": [
      "text/javascript",
      readFileSync(join(goroot, "lib", "wasm", "wasm_exec.js"), "utf8") +
        `\nglobalThis.startEngine = ${startEngine};\nonmessage = (m) => (${measure})(m.data).then((answer) => postMessage({ answer }), (e) => postMessage({ error: String(e) }));\n`,
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
            if ("error" in m.data) reject(new Error(m.data.error));
            else resolve(m.data.answer);
          };
          w.onerror = (e) => reject(new Error(e.message));
          w.postMessage(data);
        }),
      data,
    );
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { worker, close };
}
