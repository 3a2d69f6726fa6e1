// The page's end of the engine. In: requests of the page; out: promises of the
// answers in protocol.ts. It starts the Web Worker, keeps the compiled module
// for a restart, and never touches the page's state or the DOM.
//
// The worker is started from the text of one classic script by way of a Blob
// URL, and the page compiles the WebAssembly and posts the module. That is the
// one recipe which also works in an iframe with sandbox="allow-scripts", where
// the page has an opaque origin and may start no worker from a URL.

import type { FromWorker, ToWorker } from "./messages.ts";
import { Op } from "./protocol.ts";
import type {
  CodeListing, CostsResponse, DisRequest, DisResponse, EventRow, EventsResponse, ExplainRequest, ExplainResponse, ExploreMatrix, ExploreProgress, ExploreRequest, ExploreResponse,
  ExploreResult, Failure, InterruptResponse, JudgeRequest,
  JudgeResponse, LoadResponse, Machine, OutputLine, OutputResponse, ProfilesResponse, PycRequest, PycResponse, PythonsResponse, RunResponse,
  Setting, SettingsResponse, SketchRequest, SketchResponse, SmallerProgram, SmallerResponse, Stats, Status, Timeline, TraceResponse, Turns, View,
} from "./protocol.ts";
import { lang } from "../words/words.ts";

/** Where the engine's files are, and how many bytes the module has. Each Python
 * is a file of its own, which the engine needs before a program of that Python. */
export interface EngineFiles {
  worker: string;
  wasm: string;
  wasmBytes: number;
  pythons: Record<string, string>;
}

/** How far the start has come; share is 0 to 1 of the whole start. */
export interface Progress {
  phase: "download" | "start" | "ready";
  share: number;
}

export interface EngineOptions {
  /** Default: the files of this build, relative to the page's data-base. */
  files?: EngineFiles;
  /** The Python to fetch at once; "" for none. Default: the usual one. */
  python?: string;
  onprogress?: (progress: Progress) => void;
  /** The worker had to be ended; the engine is already on its way back. */
  onstopped?: (why: string) => void;
  /** It is back, at this status; without one if no program was loaded. */
  onrestarted?: (status?: Status) => void;
}

export type Unit = "opcode" | "line" | "gil" | "micro" | "switch";
export type Axis = "time" | "steps";

/** A program and the machine to run it on; what is left out has its default. */
export interface Program {
  source: string;
  filename?: string;
  machine?: Partial<Machine>;
}

/** The request could not be answered because the engine had to be restarted. */
export class EngineStopped extends Error {}

/** The request was wrong: a mistake of the page, not of the learner. */
export class EngineRefused extends Error {}

interface Waiting {
  resolve: (text: string) => void;
  reject: (why: Error) => void;
  onrunning?: (text: string) => void;
}

/** Silence of the worker, in ms, after which it is ended and restarted. */
const patience = 20_000;

/** What a machine that names no Python has. */
const usualPython = "3.9";

// Set by the build to the hashed names of this build's files.
declare const ENGINE_FILES: EngineFiles;

export class Engine {
  private waiting = new Map<number, Waiting>();
  private lastId = 0;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private program: Program | undefined;
  private last: Status | undefined;
  private module!: WebAssembly.Module;
  private workerURL!: string;
  private worker!: Worker;
  private failed!: Promise<never>;
  /** The Pythons that this worker has or is about to get. */
  private held = new Map<string, Promise<void>>();
  private loading: Promise<void> = Promise.resolve();

  private constructor(
    private readonly files: EngineFiles,
    private readonly options: EngineOptions,
    private readonly fetched = new Map<string, Promise<ArrayBuffer>>(),
  ) {}

  /** Downloads, compiles and boots the engine. Rejects when the browser has no
   * WebAssembly or a file cannot be loaded. */
  static async start(options: EngineOptions = {}): Promise<Engine> {
    const files = options.files ?? filesOfThisBuild();
    const progress = options.onprogress ?? (() => {});
    progress({ phase: "download", share: 0 });
    const engine = new Engine(files, options);
    const python = options.python ?? usualPython;
    if (python !== "") void engine.fetchPython(python)?.catch(() => {});
    const [module] = await Promise.all([
      compile(files, (share) => progress({ phase: "download", share: share * 0.9 })),
      fetchText(files.worker).then((text) => {
        engine.workerURL = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
        engine.spawn(); // the worker starts while the module is on its way
      }),
    ]).catch((why: unknown) => {
      engine.worker?.terminate();
      throw why;
    });
    progress({ phase: "start", share: 0.9 });
    engine.module = module;
    await engine.boot();
    progress({ phase: "ready", share: 1 });
    return engine;
  }

  /** Another engine of the same code, with a worker and a memory of its own. */
  async another(options: EngineOptions = {}): Promise<Engine> {
    const engine = new Engine(this.files, options, this.fetched);
    engine.module = this.module;
    engine.workerURL = this.workerURL;
    engine.spawn();
    await engine.boot();
    options.onprogress?.({ phase: "ready", share: 1 });
    return engine;
  }

  /** Compiles a program and makes a new recording at step 0. */
  async load(program: Program): Promise<LoadResponse> {
    await this.giveInTurn(program.machine);
    const answer = await this.call<LoadResponse>(Op.Load, {
      source: program.source,
      filename: program.filename ?? "",
      machine: program.machine ?? {},
      lang,
    });
    this.program = answer.ok ? program : undefined;
    this.last = undefined;
    return answer;
  }

  /** Runs from the playhead until the program ends, a limit is reached, step
   * `until` is recorded (-1: no such step) or pause() is called. onStatus comes
   * about ten times a second. */
  async run(onStatus?: (status: Status) => void, until = -1): Promise<Status> {
    const text = await this.post((id) => ({ kind: "run", id, until }), (t) => {
      onStatus?.(this.note(parse<Status>(t)));
    });
    return this.note(parse<Status>(text));
  }

  /** Ends a run or a search after the current slice (a few milliseconds). */
  pause(): void {
    this.send({ kind: "pause" });
  }

  /** Moves the playhead to a recorded step, or the last recorded one. */
  async seek(step: number): Promise<Status> {
    return this.note(await this.call<Status>(Op.Seek, { step }));
  }

  /** Moves the playhead to the next boundary of a unit; past the last recorded
   * step this runs the program on. */
  async move(unit: Unit, direction: 1 | -1, thread = -1): Promise<Status> {
    return this.note(await this.call<Status>(Op.Move, { unit, direction, thread }));
  }

  /** Answers the choice that a run with Machine.manual stands at. */
  async choose(index: number): Promise<Status> {
    return this.note(await this.call<Status>(Op.Choose, { index }));
  }

  /** How a run with Machine.manual has gone so far. */
  turns(): Promise<Turns> {
    return this.call<Turns>(Op.Turns);
  }

  /** Presses Ctrl-C at the playhead; what was recorded after it is given up. */
  async interrupt(): Promise<number[]> {
    const { status, interrupts } = await this.call<InterruptResponse>(Op.Interrupt);
    this.note(status);
    if (this.program !== undefined) this.program = { ...this.program, machine: { ...this.program.machine, interrupts } };
    return interrupts;
  }

  async status(): Promise<Status> {
    return this.note(await this.call<Status>(Op.Status));
  }

  view(): Promise<View> {
    return this.call<View>(Op.View);
  }

  /** from and to are ns on the time axis, steps on the steps axis. */
  timeline(from: number, to: number, px: number, axis: Axis, vars = false): Promise<Timeline> {
    return this.call<Timeline>(Op.Timeline, { from, to, px, axis, vars });
  }

  /** What was printed by steps after `since`, as far as it is recorded. */
  async output(since = 0): Promise<OutputLine[]> {
    return (await this.call<OutputResponse>(Op.Output, { since })).lines;
  }

  /** A page of the event log, at most 1000 rows. */
  async events(from: number, max: number): Promise<EventRow[]> {
    return (await this.call<EventsResponse>(Op.Events, { from, max })).rows;
  }

  code(id: number): Promise<CodeListing> {
    return this.call<CodeListing>(Op.Code, { id });
  }

  /** Of the whole recording, or of a stretch of it: ns or steps. */
  stats(from = 0, to = 0, axis: Axis = "time"): Promise<Stats> {
    return this.call<Stats>(Op.Stats, { from, to, axis });
  }

  async judge(request: Omit<JudgeRequest, "machine"> & { machine?: Partial<Machine> }): Promise<JudgeResponse> {
    // A task may be judged in several Pythons, whichever the machine has.
    await Promise.all([request.machine, ...(request.check.pythons ?? []).map((python) => ({ python }))].map((m) => this.give(m)));
    return this.call<JudgeResponse>(Op.Judge, { ...request, machine: request.machine ?? {} });
  }

  /** One run from start to end, beside the recording that is loaded. */
  async runOnce(program: Program): Promise<RunResponse> {
    await this.give(program.machine);
    return this.call<RunResponse>(Op.Run, { source: program.source, filename: program.filename ?? "", machine: program.machine ?? {} });
  }

  /** Begins a search for every outcome of a program; the recording that is
   * loaded is not touched. A search keeps the worker busy: the page gives it an
   * engine of its own, see another(). */
  async explore(request: Partial<ExploreRequest> & { source: string }): Promise<ExploreResponse> {
    await this.giveInTurn({ python: request.python ?? "" });
    return this.call<ExploreResponse>(Op.Explore, { lang, ...request });
  }

  /** Goes on with the search until it is done or pause() is called. onProgress
   * comes about ten times a second. */
  async exploreOn(onProgress?: (progress: ExploreProgress) => void): Promise<ExploreProgress> {
    const text = await this.post((id) => ({ kind: "explore", id }), (t) => onProgress?.(parse<ExploreProgress>(t)));
    return parse<ExploreProgress>(text);
  }

  /** Ends the search, finished or not; the outcomes from one on, at most so many. */
  explored(from: number, max: number): Promise<ExploreResult> {
    return this.call<ExploreResult>(Op.ExploreResult, { from, max });
  }

  /** How many forced switches the outcomes of the ended search take: 0 to
   * columns - 1. */
  exploredMatrix(columns: number): Promise<ExploreMatrix> {
    return this.call<ExploreMatrix>(Op.ExploreMatrix, { columns });
  }

  /** What happens in one schedule of a program; nothing that is loaded is
   * touched. */
  async explain(request: Partial<ExplainRequest> & { source: string }): Promise<ExplainResponse> {
    await this.give(request.python === undefined ? undefined : { python: request.python });
    return this.call<ExplainResponse>(Op.Explain, request);
  }

  /** What the recording's instructions took up to a step, by opcode. */
  costs(to: number): Promise<CostsResponse> {
    return this.call<CostsResponse>(Op.Costs, { to });
  }

  /** How a program lies in its .pyc file; it need not run. */
  pyc(request: PycRequest): Promise<PycResponse> {
    return this.call<PycResponse>(Op.Pyc, request);
  }

  /** A small program of pseudo-C after a schedule. */
  sketch(request: Partial<SketchRequest>): Promise<SketchResponse> {
    return this.call<SketchResponse>(Op.Sketch, request);
  }

  /** The program with smaller constants, the most like it first. */
  async smaller(source: string, python: string): Promise<SmallerProgram[]> {
    await this.give({ python });
    return (await this.call<SmallerResponse>(Op.Smaller, { source, python })).programs;
  }

  /** The machines on which a program of one Python is worth exploring. */
  async settings(python: string): Promise<Setting[]> {
    return (await this.call<SettingsResponse>(Op.Settings, { python })).settings;
  }

  dis(request: DisRequest): Promise<DisResponse> {
    return this.call<DisResponse>(Op.Dis, request);
  }

  /** The event log as a file: "perfetto" opens in ui.perfetto.dev. */
  async trace(format: "text" | "jsonl" | "perfetto"): Promise<string> {
    return (await this.call<TraceResponse>(Op.Trace, { format })).text;
  }

  /** What load() accepts as python, gil and profile. */
  pythons(): Promise<PythonsResponse> {
    return this.call<PythonsResponse>(Op.Pythons);
  }

  /** The machine profiles, and what their numbers mean. */
  profiles(): Promise<ProfilesResponse> {
    return this.call<ProfilesResponse>(Op.Profiles);
  }

  /** Ends the worker and starts it again with the same program at the same
   * step: the last resort when it does not answer. */
  async restart(why: string): Promise<void> {
    this.options.onstopped?.(why);
    this.end(new EngineStopped(why));
    this.spawn();
    await this.boot();
    const { program, last } = this;
    if (program === undefined) return this.options.onrestarted?.();
    await this.load({ ...program, machine: { ...program.machine, ...(last && { schedule: last.schedule }) } });
    if (last !== undefined && last.step > 0) {
      await this.post((id) => ({ kind: "run", id, until: last.step }));
      await this.seek(last.step);
    }
    this.options.onrestarted?.(await this.status());
  }

  /** Ends the worker for good. */
  close(): void {
    this.end(new EngineStopped("closed"));
  }

  /** Sees to it that the worker has the Python of a machine. One that there is
   * not is for the engine to refuse. */
  private give(machine: Partial<Machine> | undefined): Promise<void> | undefined {
    const name = machine?.python || usualPython;
    if (!(name in this.files.pythons)) return undefined;
    let given = this.held.get(name);
    if (given === undefined) {
      given = this.hand(name);
      this.held.set(name, given);
      given.catch(() => this.held.delete(name));
    }
    return given;
  }

  /** give() for what takes the place of another recording or search: the worker
   * gets these in the order of the calls, however long a Python is on its way. */
  private giveInTurn(machine: Partial<Machine> | undefined): Promise<void> {
    this.loading = this.loading.catch(() => {}).then(() => this.give(machine));
    return this.loading;
  }

  private async hand(name: string): Promise<void> {
    const packed = await this.fetchPython(name);
    if (packed === undefined) return;
    const wrong = await this.post((id) => ({ kind: "python", id, packed }));
    if (wrong !== "") throw new EngineStopped(wrong);
  }

  private fetchPython(name: string): Promise<ArrayBuffer> | undefined {
    const url = this.files.pythons[name];
    if (url === undefined) return undefined;
    let packed = this.fetched.get(name);
    if (packed === undefined) {
      packed = fetchBytes(url);
      this.fetched.set(name, packed);
      packed.catch(() => this.fetched.delete(name));
    }
    return packed;
  }

  private spawn(): void {
    const worker = new Worker(this.workerURL);
    this.worker = worker;
    this.failed = new Promise((_, reject) => {
      worker.onerror = (e) => reject(new EngineStopped(e.message));
    });
    this.failed.catch(() => {}); // boot tells
  }

  private boot(): Promise<void> {
    this.held = new Map();
    const ready = new Promise<void>((resolve) => {
      this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === "ready") resolve();
        else this.receive(data);
      };
    });
    this.send({ kind: "boot", module: this.module });
    return Promise.race([ready, this.failed]);
  }

  private end(why: Error): void {
    clearTimeout(this.watchdog);
    this.worker.terminate();
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const w of waiting) w.reject(why);
  }

  private async call<T>(op: Op, request?: object): Promise<T> {
    const text = await this.post((id) => ({
      kind: "call", id, op, text: request === undefined ? "" : JSON.stringify(request),
    }));
    return parse<T>(text);
  }

  private post(message: (id: number) => ToWorker, onrunning?: (text: string) => void): Promise<string> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, onrunning ? { resolve, reject, onrunning } : { resolve, reject });
      this.send(message(id));
      this.watch();
    });
  }

  private send(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private receive(message: FromWorker): void {
    if (message.kind === "crash") {
      void this.restart(message.message);
      return;
    }
    if (message.kind === "ready") return;
    const waiting = this.waiting.get(message.id);
    if (message.kind === "running") {
      waiting?.onrunning?.(message.text);
    } else {
      this.waiting.delete(message.id);
      waiting?.resolve(message.text);
    }
    this.watch();
  }

  /** Every message starts the patience anew, as long as an answer is due. */
  private watch(): void {
    clearTimeout(this.watchdog);
    if (this.waiting.size === 0) return;
    this.watchdog = setTimeout(() => void this.restart("no answer"), patience);
  }

  private note(status: Status): Status {
    this.last = status;
    return status;
  }
}

function filesOfThisBuild(): EngineFiles {
  const root = new URL(document.documentElement.dataset["base"] ?? "./", document.baseURI);
  return {
    worker: new URL(ENGINE_FILES.worker, root).href,
    wasm: new URL(ENGINE_FILES.wasm, root).href,
    wasmBytes: ENGINE_FILES.wasmBytes,
    pythons: Object.fromEntries(Object.entries(ENGINE_FILES.pythons).map(([name, path]) => [name, new URL(path, root).href])),
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.arrayBuffer();
}

/** Compiles while downloading. A returning visitor gets the plain response,
 * because only that one finds the browser's cache of compiled code; on a first
 * visit the bytes are counted on their way. Some hosts serve no
 * application/wasm: then the whole file is compiled at once. */
async function compile(files: EngineFiles, onshare: (share: number) => void): Promise<WebAssembly.Module> {
  const response = await fetch(files.wasm);
  if (!response.ok || response.body === null) throw new Error(`${files.wasm}: ${response.status}`);
  const typed = response.headers.get("Content-Type")?.startsWith("application/wasm") ?? false;
  if (!typed) return WebAssembly.compile(await response.arrayBuffer());
  if (returning()) return WebAssembly.compileStreaming(response);
  let seen = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      onshare(Math.min(1, seen / files.wasmBytes));
      controller.enqueue(chunk);
    },
  });
  return WebAssembly.compileStreaming(
    new Response(response.body.pipeThrough(counter), { headers: { "Content-Type": "application/wasm" } }),
  );
}

/** A page under a service worker has been here before. In an opaque origin the
 * question itself throws. */
function returning(): boolean {
  try {
    return navigator.serviceWorker?.controller != null;
  } catch {
    return false;
  }
}

function parse<T>(text: string): T {
  const value = JSON.parse(text) as T | Failure;
  if (typeof value === "object" && value !== null && "failure" in value) {
    throw new EngineRefused(value.failure);
  }
  return value as T;
}
