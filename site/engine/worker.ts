// The Web Worker: one classic script with Go's wasm_exec.js inside. In:
// ToWorker messages; out: FromWorker messages. It owns the WebAssembly
// instance and runs it in slices, so that Pause is seen within milliseconds.
// It never fetches anything and never touches the page.

import "wasm_exec.js";
import type { FromWorker, ToWorker } from "./messages.ts";
import { Op } from "./protocol.ts";

declare class Go {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

/** What wasm/browser exports. Addresses and lengths are bytes in `mem`. */
interface Exports {
  mem: WebAssembly.Memory;
  /** Makes room for n bytes of a request and returns their address. */
  input(n: number): number;
  /** Answers the request of n bytes; returns the length of the answer. */
  call(op: number, n: number): number;
  /** Address of the last answer. */
  output(): number;
  /** Makes the packed Python of n bytes the one of its dialect; returns the
   * length of the answer, which says what is wrong with it. */
  python(n: number): number;
  /** Runs at most so many instructions; 1 means there is more to run. */
  advance(instructions: number): number;
  /** Explores at most so many ways of the search; 1 means there are more. */
  explore(ways: number): number;
  /** The last recorded step. */
  latest(): number;
  /** Frees what is no longer in use. */
  collect(): void;
  /** 1 when it is time for that; the engine never does it by itself. Absent
   * from an engine that was not rewritten, which does. */
  collectorWanted?: WebAssembly.Global<"i32">;
}

/** A slice should take about this long, in ms. */
const sliceTime = 6;
const sliceLimits = { min: 20, first: 2_000, max: 200_000 }; // one way of a search can take milliseconds
const reportEvery = 100;

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const post = (message: FromWorker) => self.postMessage(message);

let engine: Exports;

/** What goes on in slices: a run, or a search. */
interface Job {
  id: number;
  /** How much one slice does: instructions, or ways between states. */
  slice: number;
  /** Does so much and tells whether there is more. */
  advance: (amount: number) => boolean;
  /** Asks how far it has come. */
  report: Op;
  reported: number;
}

let running: Job | undefined;
const turn = new MessageChannel();
turn.port1.onmessage = guard(slice);

self.onmessage = guard(({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "boot":
      return boot(data.module);
    case "call":
      post({ kind: "answer", id: data.id, text: call(data.op, data.text) });
      return collect();
    case "python":
      post({ kind: "answer", id: data.id, text: python(new Uint8Array(data.packed)) });
      return collect();
    case "run":
      return begin(data.id, Op.Status, (n) => engine.advance(n) === 1 && !(data.until >= 0 && engine.latest() >= data.until));
    case "explore":
      return begin(data.id, Op.ExploreProgress, (n) => engine.explore(n) === 1);
    case "pause":
      return finish();
  }
});

/** Go's main starts and returns control when it waits for calls. */
async function boot(module: WebAssembly.Module): Promise<void> {
  const go = new Go();
  const instance = await WebAssembly.instantiate(module, go.importObject);
  void go.run(instance).then(() => post({ kind: "crash", message: "the engine ended" }));
  engine = instance.exports as unknown as Exports;
  post({ kind: "ready" });
}

/** A view of the engine's memory is made anew each time: growing detaches it. An
 * address beyond 2 GB comes as a negative number. */
function call(op: Op, text: string): string {
  const request = encoder.encode(text);
  give(request);
  return answer(engine.call(op, request.length));
}

function python(packed: Uint8Array): string {
  give(packed);
  return answer(engine.python(packed.length));
}

function give(bytes: Uint8Array): void {
  const at = engine.input(bytes.length) >>> 0;
  new Uint8Array(engine.mem.buffer, at, bytes.length).set(bytes);
}

function answer(length: number): string {
  return decoder.decode(new Uint8Array(engine.mem.buffer, engine.output() >>> 0, length));
}

function collect(): void {
  if (!engine.collectorWanted?.value) return;
  engine.collectorWanted.value = 0;
  engine.collect();
}

function begin(id: number, report: Op, advance: Job["advance"]): void {
  finish();
  running = { id, slice: sliceLimits.first, advance, report, reported: performance.now() };
  turn.port2.postMessage(id);
}

/** One slice of a job, then a turn through the message queue. A turn that was
 * under way when its job was paused belongs to nobody. */
function slice({ data: id }: MessageEvent<number>): void {
  if (running === undefined || running.id !== id) return;
  const start = performance.now();
  const more = running.advance(running.slice);
  const now = performance.now();
  collect();
  running.slice = nextSlice(running.slice, now - start);
  if (!more) return finish();
  if (now - running.reported >= reportEvery) {
    running.reported = now;
    post({ kind: "running", id: running.id, text: call(running.report, "") });
  }
  turn.port2.postMessage(id);
}

/** Grows or shrinks towards sliceTime, at most twofold at once. */
function nextSlice(slice: number, took: number): number {
  const factor = Math.min(2, Math.max(0.5, sliceTime / Math.max(took, 0.1)));
  return Math.round(Math.min(sliceLimits.max, Math.max(sliceLimits.min, slice * factor)));
}

function finish(): void {
  if (running === undefined) return;
  const { id, report } = running;
  running = undefined;
  post({ kind: "answer", id, text: call(report, "") });
}

/** An exception out of the engine is its end; the page starts another one. */
function guard<A extends unknown[]>(f: (...args: A) => void | Promise<void>): (...args: A) => void {
  const crash = (e: unknown) => post({ kind: "crash", message: String(e) });
  return (...args) => {
    try {
      const done = f(...args);
      if (done instanceof Promise) done.catch(crash);
    } catch (e) {
      crash(e);
    }
  };
}
