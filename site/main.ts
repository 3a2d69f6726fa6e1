// Entry point of every page but the embedded one. In: the document's data-page
// and its URL; out: the page at work. Here the parts are put together: store,
// session, link, local memory.

import { coming } from "./base/lost.ts";
import { keepOffline } from "./engine/offline.ts";
import { Engine, type EngineOptions } from "./engine/client.ts";
import { prefs } from "./state/progress.ts";
import { applyTheme } from "./elements/theme.ts";

const root = document.documentElement;
const base = root.dataset["home"] ?? "./";

/** Pages that are only read: nothing on them runs but the header. */
const texts: readonly string[] = ["fidelity", "opcodes", "glossary", "teach", "missing", "removed"];

applyTheme(prefs().theme);
void start();

async function start(): Promise<void> {
  if (root.dataset["page"] !== undefined && texts.includes(root.dataset["page"])) {
    const { showHeader } = await coming(import("./elements/home.ts"));
    showHeader(base, "doc");
    if (root.dataset["page"] === "missing") showMissing();
    if (root.dataset["page"] === "teach") (await coming(import("./elements/teach.ts"))).startTeach();
  } else if (root.dataset["page"] === "home") {
    const { startHome } = await coming(import("./elements/home.ts"));
    startHome(base);
  } else if (root.dataset["page"] === "reality") {
    const { startReality } = await coming(import("./elements/reality.ts"));
    await startReality(base, (options) => Engine.start(options));
  } else {
    const engine = startEngine();
    if (root.dataset["page"] === "compare") {
      const { startCompare } = await coming(import("./elements/compare.ts"));
      await startCompare(base, engine, async (options) => (await engine.started).another(options));
      return void keepOffline();
    }
    if (root.dataset["page"] === "explore") {
      const { startExplore } = await coming(import("./elements/explore.ts"));
      await startExplore(base, engine, async () => (await engine.started).another());
      return void keepOffline();
    }
    if (root.dataset["page"] === "schedule") {
      const { startSchedule } = await coming(import("./elements/schedule.ts"));
      await startSchedule(base, engine, async () => (await engine.started).another());
      return void keepOffline();
    }
    const { startPlayground } = await coming(import("./elements/playground.ts"));
    await startPlayground(base, engine, async () => (await engine.started).another());
  }
  void keepOffline();
}

/** The page for what is not there: what was asked for, and a search. */
function showMissing(): void {
  const place = document.querySelector(".path");
  if (place !== null) place.textContent = asked();
  document.querySelector<HTMLElement>("main gp-finder")?.focus();
}

/** The address that led here; a fragment may hold anything. */
function asked(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash;
  }
}

/** The engine starts while the page's own scripts are still on their way. A
 * first program, which imports what most do, makes the browser compile the parts
 * of the engine that every program needs; a link that names another Python shall
 * not wait for the usual one. */
function startEngine(): ((options: EngineOptions) => Promise<Engine>) & { started: Promise<Engine> } {
  let listener: EngineOptions = {};
  const other = location.hash.includes("py=");
  const started = Engine.start({
    ...(other && { python: "" }),
    onprogress: (p) => listener.onprogress?.(p),
    onstopped: (why) => listener.onstopped?.(why),
    onrestarted: (status) => listener.onrestarted?.(status),
  });
  const boot = started.then((engine) => (other ? undefined : engine.load({ source: "import threading\n" })));
  boot.catch(() => {}); // whoever asks for the engine is told
  return Object.assign((options: EngineOptions) => {
    listener = options;
    return started;
  }, { started });
}
