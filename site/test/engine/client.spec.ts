// The engine's client in a real browser, on a page with nothing else.

import { expect, test, type Page } from "@playwright/test";
import { join } from "node:path";
import type * as Client from "../../engine/client.ts";
import { dist, startHost, type Host } from "../hosts.ts";

declare const Engine: typeof Client.Engine;
/** The engine that the first test starts and the others use. */
declare let engine: Client.Engine;

test.describe.configure({ mode: "serial" });

let host: Host;
let page: Page;
test.beforeAll(async ({ browser }) => {
  host = await startHost({ folder: join(dist, "harness") });
  page = await browser.newPage();
  await page.goto(host.url);
  await page.waitForFunction(() => "Engine" in globalThis);
});
test.afterAll(async () => {
  await page.close();
  await host.stop();
});

const race = `
import threading
n = 0
def work():
    global n
    for i in range(2000):
        n += 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
`;

test("starts with progress, loads, runs, and prints", async () => {
  const seen = await page.evaluate(async (source) => {
    const shares: number[] = [];
    const told: string[] = [];
    const engine = await Engine.start({ onprogress: (p) => shares.push(p.share), onstopped: (why) => told.push(why), onrestarted: () => told.push("back") });
    Object.assign(globalThis, { engine, told });
    const loaded = await engine.load({ source });
    const status = await engine.run();
    const output = await engine.output();
    return { shares, ok: loaded.ok, state: status.state, text: output.map((l) => l.text).join("") };
  }, race);
  expect(seen.ok).toBe(true);
  expect(seen.state).toBe("ended");
  expect(seen.text).toMatch(/^\d+\n$/);
  expect(seen.shares.at(-1)).toBe(1);
  expect(seen.shares).toEqual([...seen.shares].sort((a, b) => a - b));
});

test("pause ends an endless loop within a tenth of a second", async () => {
  const took = await page.evaluate(async () => {
    await engine.load({ source: "while True: pass", machine: { maxOpcodes: 1e9 } });
    let paused = 0;
    const run = engine.run((status) => {
      if (paused === 0 && status.latest > 0) {
        paused = performance.now();
        engine.pause();
      }
    });
    const status = await run;
    const after = await engine.move("opcode", 1);
    return { ms: performance.now() - paused, state: status.state, went: after.step - status.step };
  });
  expect(took.ms).toBeLessThan(500);
  expect(took.went).toBeGreaterThan(0);
});

test("a step back undoes a step forward", async () => {
  const [before, after] = await page.evaluate(async (source) => {
    await engine.load({ source });
    for (let i = 0; i < 40; i++) await engine.move("opcode", 1);
    const before = JSON.stringify((await engine.view()).threads);
    for (let i = 0; i < 5; i++) await engine.move("opcode", 1);
    for (let i = 0; i < 5; i++) await engine.move("opcode", -1);
    return [before, JSON.stringify((await engine.view()).threads)];
  }, race);
  expect(after).toBe(before);
});

test("requests during a run are answered between slices", async () => {
  const latest = await page.evaluate(async () => {
    await engine.load({ source: "while True: pass", machine: { maxOpcodes: 1e9 } });
    const run = engine.run();
    const steps: number[] = [];
    for (let i = 0; i < 5; i++) steps.push((await engine.view()).status.latest);
    engine.pause();
    await run;
    return steps;
  });
  expect(latest).toEqual([...latest].sort((a, b) => a - b));
});

test("a restart comes back to the same step of the same run", async () => {
  const seen = await page.evaluate(async (source) => {
    const { told } = globalThis as unknown as { told: string[] };
    await engine.load({ source, machine: { seed: 7 } });
    await engine.run();
    await engine.seek(500);
    const before = await engine.view();
    const lost = engine.view().then(() => "answered", (e: Error) => e.constructor.name);
    await engine.restart("test");
    const after = await engine.view();
    return { told, lost: await lost, before: JSON.stringify(before.threads), after: JSON.stringify(after.threads), step: after.status.step };
  }, race);
  expect(seen.told).toEqual(["test", "back"]);
  expect(seen.lost).not.toBe("answered");
  expect(seen.step).toBe(500);
  expect(seen.after).toBe(seen.before);
});

test("a wrong request is refused and nothing breaks", async () => {
  const seen = await page.evaluate(async () => {
    const refused = await engine.move("nothing" as "line", 1).then(() => "answered", (e: Error) => e.message);
    await engine.load({ source: "print(1)" });
    const status = await engine.run();
    return { refused, state: status.state };
  });
  expect(seen.refused).not.toBe("answered");
  expect(seen.state).toBe("ended");
});

test("a second engine explores while the first one answers; pause, go on, result", async () => {
  const source = race.replace("2000", "3");
  const seen = await page.evaluate(async (source) => {
    const explorer = await engine.another();
    await engine.load({ source });
    const began = await explorer.explore({ source, watch: ["n"] });
    const told: number[] = [];
    const going = explorer.exploreOn((p) => told.push(p.states));
    const status = await engine.run();
    explorer.pause();
    const paused = await going;
    const done = await explorer.exploreOn();
    const result = await explorer.explored(0, 10);
    const wrong = await explorer.explore({ source: "x = = 1" });
    explorer.close();
    return { began, state: status.state, paused: paused.states, done, result, wrong };
  }, source);
  expect(seen.began).toEqual({ ok: true, error: null });
  expect(seen.state).toBe("ended");
  expect(seen.done.done).toBe(true);
  expect(seen.done.states).toBeGreaterThanOrEqual(seen.paused);
  expect(seen.result.complete).toBe(true);
  expect(seen.result.outcomes.map((o) => o.values[0]).sort()).toEqual(["2", "3", "4", "5", "6"]);
  expect(seen.wrong.error).toMatchObject({ kind: "SyntaxError", line: 1 });
});

test("of searches that are asked for at once the last one stands, though the Python of the first comes late", async () => {
  const source = race.replace("2000", "3");
  const values = await page.evaluate(async (source) => {
    const explorer = await engine.another(); // has no 2.7 yet
    await explorer.explore({ source: "print(1)", python: "3.9" });
    await Promise.all([explorer.explore({ source: "n = 'the first'", python: "2.7", watch: ["n"] }), explorer.explore({ source, python: "3.9", watch: ["n"] })]);
    await explorer.exploreOn();
    const { outcomes } = await explorer.explored(0, 10);
    explorer.close();
    return outcomes.map((o) => o.values[0]).sort();
  }, source);
  expect(values).toEqual(["2", "3", "4", "5", "6"]);
});
