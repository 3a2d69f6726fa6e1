// Measures in a browser: how soon a visitor can step, how soon the engine runs
// an instruction, how many it runs a second, and how soon a seek is answered.
// Prints one table.

import { join } from "node:path";
import { test, type Browser, type Page } from "@playwright/test";
import type * as Client from "../../engine/client.ts";
import { dist, startHost } from "../hosts.ts";
import { stepButton } from "../page/pages.ts";

declare const Engine: typeof Client.Engine;

const programs = {
  loop: "n = 0\nfor i in range(1000000):\n    n += i\n",
  fib: "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(24)\n",
  race: "import threading\nn = 0\ndef work():\n    global n\n    for i in range(200000):\n        n += 1\nts = [threading.Thread(target=work) for i in range(4)]\nfor t in ts: t.start()\nfor t in ts: t.join()\n",
};

const rounds = 5;

function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;
}

function row(what: string, ...cells: string[]): void {
  console.log(`${what.padEnd(46)}${cells.map((c) => c.padStart(12)).join("")}`);
}

const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;

/** From the navigation to the first step on the screen. */
async function firstStep(page: Page, url: string): Promise<number> {
  const start = performance.now();
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector("[data-act=step]")?.getAttribute("aria-disabled") === "false", null, { polling: "raf" });
  await stepButton(page).click();
  await page.waitForFunction(() => Number(document.querySelector(".tl-head")?.getAttribute("aria-valuenow")) > 0, null, { polling: "raf" });
  return performance.now() - start;
}

async function visits(browser: Browser, url: string): Promise<void> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    cold.push(await firstStep(page, url));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto("about:blank");
    warm.push(await firstStep(page, url));
    await context.close();
  }
  row("navigation to first step, first visit", ms(quantile(cold, 0.5)), ms(Math.min(...cold)));
  row("navigation to first step, later visit", ms(quantile(warm, 0.5)), ms(Math.min(...warm)));
}

test("bench", async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  row("", "median", "best, p95");
  await visits(browser, `${baseURL}play/`);
  const host = await startHost({ folder: join(dist, "harness") });
  const page = await browser.newPage();
  await page.goto(host.url);
  await page.waitForFunction(() => "Engine" in globalThis);
  const starts = await page.evaluate(async (n) => {
    const out: number[] = [];
    for (let i = 0; i < n; i++) {
      const start = performance.now();
      const engine = await Engine.start();
      await engine.load({ source: "x = 1\n" });
      await engine.move("opcode", 1);
      out.push(performance.now() - start);
      engine.close();
    }
    return out;
  }, rounds);
  row("engine start to first instruction, cold", ms(starts[0] ?? NaN), "");
  row("engine start to first instruction, warm", ms(quantile(starts.slice(1), 0.5)), ms(Math.min(...starts.slice(1))));
  for (const [name, source] of Object.entries(programs)) {
    const seen = await page.evaluate(async (text) => {
      const engine = await Engine.start();
      const rates: number[] = [];
      let latest = 0;
      for (let i = 0; i < 4; i++) {
        await engine.load({ source: text });
        const start = performance.now();
        latest = (await engine.run()).latest;
        rates.push(latest / (performance.now() - start) / 1e3);
      }
      const seeks: number[] = [];
      for (let i = 1; i <= 100; i++) {
        const start = performance.now();
        await engine.seek(Math.floor((latest * ((i * 37) % 100)) / 100));
        await engine.view();
        seeks.push(performance.now() - start);
      }
      engine.close();
      return { rates, seeks, latest };
    }, source);
    row(`${name}: million steps a second, with history`, quantile(seen.rates, 0.5).toFixed(1), Math.max(...seen.rates).toFixed(1));
    row(`${name}: seek in ${(seen.latest / 1e6).toFixed(1)} million steps and view, median and p95`, ms(quantile(seen.seeks, 0.5)), ms(quantile(seen.seeks, 0.95)));
  }
  await page.close();
  await host.stop();
});
