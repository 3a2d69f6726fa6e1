// What page and Web Worker post to each other. In: nothing; out: types only.
// Requests and answers travel as the JSON text that the engine reads and
// writes, so that the worker never parses a large answer only to have it
// copied again.

import type { Op } from "./protocol.ts";

/** Page to worker. */
export type ToWorker =
  | { kind: "boot"; module: WebAssembly.Module }
  | { kind: "python"; id: number; packed: ArrayBuffer }
  | { kind: "call"; id: number; op: Op; text: string }
  | { kind: "run"; id: number; until: number }
  | { kind: "explore"; id: number }
  | { kind: "pause" };

/** Worker to page. `running` comes about ten times a second during a run
 * or a search. */
export type FromWorker =
  | { kind: "ready" }
  | { kind: "answer"; id: number; text: string }
  | { kind: "running"; id: number; text: string }
  | { kind: "crash"; message: string };
