// Bad input: each kind gives a clear message in its place, keeps the learner's
// text, and never takes the page down.

import { expect, type Page } from "@playwright/test";
import type { AppElement } from "../../elements/app.ts";
import { decode } from "../../state/url.ts";
import { backButton, goTo, latest, openPlay, link, run, runButton, step, stepButton, test, type } from "./pages.ts";

const note = (page: Page) => page.locator("gp-editor .inline-note");
const banner = (page: Page) => page.locator(".banner");

test("a syntax error stands in its line, and fixing it goes on", async ({ play: page }) => {
  await openPlay(page, "pass\n");
  await type(page, "for i in range(3)\n    print(i)\n");
  await expect(note(page)).toContainText("SyntaxError: invalid syntax (Python 3.9)");
  await expect(page.locator(".stepper .read")).toHaveText("Fix line 1 to run");
  await expect(stepButton(page)).toBeDisabled();
  // A reload would keep it, although it never ran.
  await expect.poll(async () => (await decode(new URL(page.url()).hash)).source).toBe("for i in range(3)\n    print(i)\n");
  await type(page, "for i in range(3):\nprint(i)\n");
  await expect(note(page)).toContainText("IndentationError");
  await type(page, "print(1 + 2)\n");
  await expect(note(page)).toHaveCount(0);
  await expect(stepButton(page)).toBeEnabled();
  await run(page);
  await expect(page.locator(".out .text")).toHaveText("3");
});

test("what is no program at all is told above it", async ({ play: page }) => {
  await openPlay(page, "x = 1\0\n");
  await expect(banner(page)).toContainText("ValueError: source code string cannot contain null bytes");
  await expect(page.locator(".stepper .read")).toHaveText("This program cannot run");
});

test("a machine that cannot run is named, with the one that can", async ({ play: page }) => {
  await openPlay(page, "print('kept')\n", "&py=36");
  await expect(banner(page)).toContainText("Python 3.6 is not supported here");
  await expect(stepButton(page)).toBeDisabled();
  await expect(page.locator("gp-editor")).toContainText("kept");
  await page.getByRole("button", { name: "Use Python 3.9" }).click();
  await expect(stepButton(page)).toBeEnabled();
});

test("a module that is not here is named in its line, with what works", async ({ play: page }) => {
  await openPlay(page, "import subprocess\n");
  await run(page);
  await expect(note(page)).toContainText(/No module named 'subprocess'.*not supported here/);
  await openPlay(page, "import numpy\n");
  await run(page);
  await expect(note(page)).toContainText("ModuleNotFoundError: No module named 'numpy' Only modules of Python's own library");
});

test("an exception stands in its line from the moment it is printed", async ({ play: page }) => {
  await openPlay(page, "def f():\n    return 1 / 0\n\nf()\n");
  await run(page);
  await expect(note(page)).toHaveText("ZeroDivisionError: division by zero");
  await expect(page.locator(".out .err .text").last()).toContainText("ZeroDivisionError: division by zero");
  await backButton(page).click();
  await expect(page.locator(".out .later").last()).toContainText("ZeroDivisionError");
  await expect(note(page)).toHaveCount(0);
});

test("an endless loop can be paused and looked at, and another program goes on at once", async ({ play: page }) => {
  await openPlay(page, "n = 0\nwhile True:\n    n += 1\n");
  await runButton(page).click();
  await expect(runButton(page)).toHaveText(/Pause/);
  await expect.poll(() => latest(page)).toBeGreaterThan(1000);
  await runButton(page).click();
  await expect(runButton(page)).toHaveText(/Run/);
  const paused = await step(page);
  await backButton(page).click();
  await expect.poll(() => step(page)).toBe(paused - 1);
  await runButton(page).click();
  await expect(runButton(page)).toHaveText(/Pause/);
  await type(page, "print('other')\n");
  await expect(runButton(page)).toHaveText(/Run/);
  await run(page);
  await expect(page.locator(".out .text")).toHaveText("other");
});

test("a run that is too long pauses; its limit can be changed", async ({ play: page }) => {
  await openPlay(page, "while True: pass\n", "&maxOpcodes=20000");
  await run(page);
  await expect(banner(page)).toContainText("Paused at 20,000 steps");
  await expect(banner(page)).toContainText("endless loop");
  await page.getByRole("button", { name: "Run 20,000 more" }).click();
  await expect(banner(page)).toContainText("Paused at 40,000 steps");
  await page.getByRole("button", { name: "Change limit" }).click();
  await page.getByRole("spinbutton", { name: "Steps" }).fill("50000");
  await page.keyboard.press("Enter");
  await expect(banner(page)).toContainText("Paused at 50,000 steps");
  await backButton(page).click();
  await expect(banner(page)).toHaveCount(0);
});

const floods = {
  "a huge allocation": ["x = [0] * 10 ** 10\n", "MemoryError"],
  "a heap that only grows": ["x = []\nwhile True: x.append('a' * 1000000)\n", "MemoryError"],
  "a number without end": ["x = 10 ** 10 ** 9\n", "MemoryError"],
  "a recursion without end": ["def f(n): return f(n + 1)\nf(0)\n", "RecursionError: maximum recursion depth exceeded"],
} as const;

for (const [name, [source, message]] of Object.entries(floods)) {
  test(`${name} ends in Python's own words`, async ({ play: page }) => {
    await openPlay(page, source);
    await run(page);
    await expect(note(page)).toContainText(message);
    await backButton(page).click();
    await expect(page.locator(".back-chip")).toBeVisible();
  });
}

test("a flood of output and a thousand threads stop at their limits", async ({ play: page }) => {
  await openPlay(page, "while True: print('x' * 1000)\n");
  await run(page);
  await expect(banner(page)).toContainText("printed more than 1,024 KiB");
  await openPlay(page, "import threading, time\nfor i in range(1000):\n    threading.Thread(target=time.sleep, args=(1,)).start()\n");
  await run(page);
  await expect(banner(page)).toContainText("started more than 256 threads");
  await expect(page.locator("gp-editor")).toContainText("range(1000)");
});

test("deep nesting is Python's own error", async ({ play: page }) => {
  await openPlay(page, `x = ${"(".repeat(5000)}${")".repeat(5000)}\n`);
  await expect(note(page)).toContainText("too many nested parentheses");
});

test("a hostile link is told, keeps what was there, and the page works", async ({ play: page }) => {
  await openPlay(page, "print('before')\n");
  await page.goto("play/#v=1&c=%%%broken&at=12x&cores=1e9&gil=magic:1&py=9.99&s=..~~..&z=9-1&th=-4&p=evil,bc");
  await expect(banner(page).filter({ hasText: "This link is damaged" })).toContainText(/code.*Python.*GIL.*cores/s);
  await page.getByRole("button", { name: "Run without it" }).click();
  await expect(page.locator("gp-editor")).toContainText("before");
  await expect(stepButton(page)).toBeEnabled();
  await stepButton(page).click();
  await expect.poll(() => step(page)).toBeGreaterThan(0);
});

test("a newer link says what was read", async ({ play: page }) => {
  await page.goto(`play/${(await link("print('new')\n")).replace("v=1", "v=7")}&wormhole=1`);
  await expect(banner(page).filter({ hasText: "newer version" })).toBeVisible();
  await expect(page.locator("gp-editor")).toContainText("new");
  await expect(stepButton(page)).toBeEnabled();
});

test("an engine that stops comes back at the same step, and the text is kept", async ({ play: page }) => {
  await openPlay(page, "for i in range(100): print(i)\n");
  await run(page);
  await goTo(page, 200);
  const before = await page.locator(".kv").allInnerTexts();
  const stop = (): Promise<void> => page.evaluate(() => {
    const { session } = document.querySelector<AppElement>("gp-app")!.app;
    void (session as unknown as { engine: { restart(why: string): Promise<void> } }).engine.restart("test");
  });
  await stop();
  await expect(banner(page)).toContainText("The engine stopped and was restarted");
  await expect(banner(page)).toContainText("Replayed to step 200");
  await expect(page.locator("gp-editor")).toContainText("range(100)");
  expect(await page.locator(".kv").allInnerTexts()).toEqual(before);
  await stepButton(page).click();
  await expect.poll(() => step(page)).toBe(201);
  await page.getByRole("button", { name: "Close", exact: true }).click();

  // Also if what it held was no program.
  await type(page, "x = (\n");
  await expect(page.locator(".stepper .read")).toContainText("Fix line");
  await stop();
  await expect(banner(page)).toContainText("was restarted");
  await type(page, "print(1)\n");
  await expect(stepButton(page)).toBeEnabled();
  await page.getByRole("button", { name: "Close", exact: true }).click();
});

test("a browser without WebAssembly shows the lesson and says why nothing runs", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.goto("learn/plus-equals/");
  await expect(banner(page)).toContainText("This browser cannot run the engine");
  await expect(banner(page)).toContainText("WebAssembly is turned off");
  await expect(page.locator(".lesson")).toContainText("smallest");
});

test.describe("without a service worker", () => {
  test.use({ serviceWorkers: "block" });
  test("what did not come over the network is named, and comes when it is asked for again", async ({ page }) => {
    await page.route(/python-2\.7/, (route) => route.abort());
    await page.goto("play/#v=1&py=27");
    await expect(banner(page)).toContainText("Python 2.7 could not be loaded");
    await page.unroute(/python-2\.7/);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(stepButton(page)).toBeEnabled();
    await expect(banner(page).filter({ hasText: "could not be loaded" })).toHaveCount(0);

    await page.route(/\.wasm/, (route) => route.abort());
    await page.goto("learn/plus-equals/");
    await expect(banner(page)).toContainText("The engine could not be loaded");
    await expect(banner(page)).toContainText("Check the connection");

    // The editor is a part that the page imports when it is there.
    await page.route(/code-mirror/, (route) => route.abort());
    await page.goto(`play/${await link("print('kept')\n")}`);
    const notice = page.getByRole("alert").filter({ hasText: "A part of this page did not load" });
    await expect(notice).toBeVisible();
    await page.unroute(/code-mirror/);
    await page.unroute(/\.wasm/);
    await notice.getByRole("button", { name: "Reload" }).click();
    await expect(page.locator("gp-editor .cm-content")).toContainText("kept");
    await expect(notice).toBeHidden();
  });
});
