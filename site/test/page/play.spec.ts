// The main job, in a real browser on the real engine: type, run, step, back,
// change the policy, watch the timeline, share, reload.

import { expect, test } from "@playwright/test";
import { backButton, latest, link, openPlay, run, runButton, step, stepButton, type } from "./pages.ts";

const race = `import threading

counter = 0

def work():
    global counter
    for i in range(20000):
        counter += 1

a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print("total", counter)
`;

test("type, run, step, back: a whole visit without a complaint", async ({ page }) => {
  const { complaints } = await openPlay(page);
  await type(page, race);
  await expect(page.locator(".bc")).toBeVisible();
  await expect(page.locator(".code-pick")).toContainText("work()");
  await run(page);
  await expect(page.locator(".out .text").last()).toContainText("total");
  const end = await step(page);
  expect(end).toBeGreaterThan(100_000);
  await expect(page.locator(".tl-lane")).toHaveCount(3);

  await backButton(page).click();
  await expect.poll(() => step(page)).toBeLessThan(end);
  await expect(page.locator(".back-chip")).toContainText("Looking back");
  await stepButton(page).click();
  await expect.poll(() => step(page)).toBe(end);
  expect(complaints).toEqual([]);
});

test("back undoes step for every unit", async ({ page }) => {
  await openPlay(page, await link(race));
  await run(page);
  for (const unit of ["Opcode", "Line", "GIL event", "Lock step"]) {
    await page.getByRole("radio", { name: unit, exact: true }).click();
    await page.locator(".tl-lane").nth(1).click();
    await page.keyboard.press("g");
    await page.getByRole("textbox", { name: "Step" }).fill("60000");
    await page.keyboard.press("Enter");
    await expect.poll(() => step(page)).toBe(60_000);
    await stepButton(page).click();
    await expect.poll(() => step(page)).toBeGreaterThan(60_000);
    const there = await step(page);
    await stepButton(page).click();
    await expect.poll(() => step(page)).toBeGreaterThan(there);
    await backButton(page).click();
    await expect.poll(() => step(page)).toBe(there);
  }
});

test("the policy changes the run and its timeline", async ({ page }) => {
  await openPlay(page, await link(race));
  await run(page);
  const before = await page.locator(".tl canvas").screenshot();
  await page.getByRole("button", { name: /^GIL/ }).click();
  await page.getByRole("radio", { name: /Old: check interval/ }).check();
  await page.keyboard.press("Escape");
  await expect(page.locator(".mbar")).toContainText("old, 100 ticks");
  await expect.poll(() => latest(page)).toBe(0);
  await run(page);
  expect(Buffer.compare(before, await page.locator(".tl canvas").screenshot())).not.toBe(0);
  await expect(page.locator(".kv").first()).toContainText(/ticker/i);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".mbar")).toContainText("new, 5 ms");
});

test("reload and a shared link bring back code, machine, step and view", async ({ page, context }) => {
  await openPlay(page, await link(race, "&cores=4&seed=7"));
  await run(page);
  await page.keyboard.press("g");
  await page.getByRole("textbox", { name: "Step" }).fill("5000");
  await page.keyboard.press("Enter");
  await page.keyboard.press("t");
  await expect.poll(() => page.url()).toContain("at=5000");
  await expect.poll(() => page.url()).toContain("ax=steps");
  const next = await page.locator(".bc .next .op").textContent();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(() => step(other), { timeout: 20_000 }).toBe(5000);
  await expect(other.locator(".mbar")).toContainText("4 cores");
  await expect(other.locator(".mbar")).toContainText("7");
  await expect(other.locator("gp-editor")).toContainText("total");
  await expect(other.locator(".bc .next .op")).toHaveText(next ?? "");
  await expect(other.getByRole("radio", { name: "Steps" })).toHaveAttribute("aria-checked", "true");
});

test("a broken link says so and the page works", async ({ page }) => {
  await openPlay(page, "#v=1&c=%%%broken&at=12x");
  await expect(page.locator(".banner")).toContainText("This link is damaged");
  await stepButton(page).click();
  await expect.poll(() => step(page)).toBeGreaterThan(0);
});

test("a newer link says what was read", async ({ page }) => {
  await openPlay(page, `${await link(race)}&v=1`.replace("v=1", "v=7").replace("&v=1", ""));
  await expect(page.locator(".banner")).toContainText("newer version");
  await expect(page.locator("gp-editor")).toContainText("total");
});

test("a syntax error stands in its line, and fixing it goes on", async ({ page }) => {
  await openPlay(page);
  await type(page, "for i in range(3)\n    print(i)\n");
  await expect(page.locator("gp-editor .inline-note")).toContainText("SyntaxError: invalid syntax");
  await expect(page.locator(".stepper .read")).toHaveText("Fix line 1 to run");
  await expect(stepButton(page)).toBeDisabled();
  await type(page, "for i in range(3):\nprint(i)\n");
  await expect(page.locator("gp-editor .inline-note")).toContainText("IndentationError");
  await type(page, "print(1 + 2)\n");
  await expect(page.locator("gp-editor .inline-note")).toHaveCount(0);
  await expect(stepButton(page)).toBeEnabled();
  await run(page);
  await expect(page.locator(".out .text")).toHaveText("3");
});

test("a machine that cannot run is named, with the one that can", async ({ page }) => {
  await page.goto(`play/${await link(race, "&py=27")}`);
  await expect(page.locator(".banner")).toContainText("Python 2.7 is not supported here");
  await expect(stepButton(page)).toBeDisabled();
  await expect(page.locator("gp-editor")).toContainText("total");
  await page.getByRole("button", { name: "Use Python 3.9" }).click();
  await expect(stepButton(page)).toBeEnabled();
});

test("an endless loop can be paused, and looked at", async ({ page }) => {
  await openPlay(page, await link("n = 0\nwhile True:\n    n += 1\n"));
  await runButton(page).click();
  await expect(runButton(page)).toHaveText(/Pause/);
  await expect.poll(() => latest(page)).toBeGreaterThan(1000);
  await runButton(page).click();
  await expect(runButton(page)).toHaveText(/Run/);
  const paused = await step(page);
  await backButton(page).click();
  await expect.poll(() => step(page)).toBe(paused - 1);
});

test("a deadlock is explained, and Back still works", async ({ page }) => {
  const source = `import threading, time
a = threading.Lock()
b = threading.Lock()
def one():
    with a:
        time.sleep(0.001)
        with b:
            pass
def two():
    with b:
        time.sleep(0.001)
        with a:
            pass
threading.Thread(target=one).start()
threading.Thread(target=two).start()
`;
  await openPlay(page, await link(source));
  await run(page);
  const banner = page.getByRole("alert").filter({ hasText: "Deadlock" });
  await expect(banner).toContainText("Thread-1");
  await expect(banner).toContainText("line 7");
  await expect(banner).toContainText("line 12");
  await expect(stepButton(page)).toBeDisabled();
  await backButton(page).click();
  await expect(banner).toHaveCount(0);
});

test("an exception ends the program, in CPython's words", async ({ page }) => {
  await openPlay(page, await link("def f():\n    return 1 / 0\n\nf()\n"));
  await run(page);
  await expect(page.locator(".out .err .text").last()).toContainText("ZeroDivisionError: division by zero");
  await backButton(page).click();
  await expect(page.locator(".out .later").last()).toContainText("ZeroDivisionError");
});

test("a click on the timeline and on a line of output goes there", async ({ page }) => {
  await openPlay(page, await link(race));
  await run(page);
  const end = await step(page);
  const canvas = page.locator(".tl canvas");
  const box = await canvas.boundingBox();
  await canvas.click({ position: { x: (box?.width ?? 0) * 0.4, y: (box?.height ?? 0) * 0.5 } });
  await expect.poll(() => step(page)).toBeLessThan(end * 0.6);
  await page.locator(".out button").first().click();
  await expect.poll(() => step(page)).toBeGreaterThan(end * 0.9);
});

test("keyboard only: from the address bar to a step back", async ({ page }) => {
  await openPlay(page, await link(race));
  await page.keyboard.press("m");
  await expect.poll(() => step(page)).toBe(1);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => step(page)).toBeGreaterThan(1);
  const first = await step(page);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => step(page)).toBeGreaterThan(first);
  await page.keyboard.press("Home");
  await expect.poll(() => step(page)).toBe(0);
  await page.keyboard.press("r");
  await expect(page.locator(".stepper .read")).toContainText("ended", { timeout: 30_000 });
  await page.keyboard.press("e");
  await page.keyboard.press("Shift+E");
  await expect.poll(() => step(page)).toBeLessThan(await latest(page));
  await page.keyboard.press("End");
  await page.keyboard.press("F2");
  await expect(page.locator("gp-editor .cm-content")).toBeFocused();
  await page.keyboard.press("r");
  await expect(page.locator("gp-editor .cm-content")).toContainText("r");
  await page.keyboard.press("Escape");
  await expect(page.locator("gp-editor .cm-content")).not.toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys and legend" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys and legend" })).toBeHidden();
});

test("nothing is wider than the page, and the stepper is in sight", async ({ page }) => {
  for (const width of [1440, 1024, 768, 375]) {
    await page.setViewportSize({ width, height: 800 });
    await openPlay(page, await link(race));
    await run(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await expect(stepButton(page)).toBeInViewport({ ratio: 1 });
  }
});
