// Stop with Ctrl-C: while the program runs, at any moment that one looks back
// to, out of a deadlock; seen in the timeline and kept in the link.

import { expect } from "@playwright/test";
import { goTo, latest, openPlay, run, runButton, step, test, type } from "./pages.ts";
import type { Page } from "@playwright/test";

const stop = (page: Page) => page.getByRole("button", { name: "Stop with Ctrl-C" });
const errors = (page: Page) => page.locator(".out .err .text");
const counts = "n = 0\ntry:\n    while n < 2000:\n        n += 1\nexcept KeyboardInterrupt:\n    print('stopped', n < 2000)\nelse:\n    print('done')\n";

test("an endless loop is stopped while it runs, and the link brings the same end", async ({ play: page }) => {
  await openPlay(page, "n = 0\nwhile True:\n    n += 1\n");
  await runButton(page).click();
  await expect.poll(() => latest(page)).toBeGreaterThan(1000);
  await stop(page).click();
  await expect(page.locator(".stepper .read")).toContainText("ended by an exception");
  await expect(errors(page).last()).toHaveText("KeyboardInterrupt");
  await expect(page.locator("gp-editor .inline-note")).toContainText("KeyboardInterrupt");
  await expect(page.locator(".mbar .chip")).toContainText("Ctrl-C at");
  await expect(stop(page)).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Events as a list" }).click();
  await expect(page.locator(".events")).toContainText("Ctrl-C: MainThread has to raise KeyboardInterrupt");
  await expect(page.locator(".events")).toContainText("MainThread raises KeyboardInterrupt");
  await page.getByRole("button", { name: "Events as a list" }).click();
  const end = await step(page);
  await expect.poll(() => page.url()).toContain("intr=");

  const other = await page.context().newPage();
  await other.goto(page.url().replace(/&at=\d+/, ""));
  await expect(runButton(other)).toBeEnabled();
  await run(other);
  expect(await step(other)).toBe(end);
  await other.close();

  await type(page, "print('next')\n");
  await expect(page.locator(".mbar .chip")).toHaveCount(0);
});

test("at a moment that one looks back to, by key; what came after it is given up", async ({ play: page }) => {
  await openPlay(page, counts);
  await run(page);
  await expect(page.locator(".out .text")).toHaveText("done");
  await goTo(page, 300);
  await page.keyboard.press("Shift+C");
  await expect.poll(() => latest(page)).toBe(300);
  await expect(page.locator(".out .text")).toHaveCount(0);
  await run(page);
  await expect(page.locator(".out .text")).toHaveText("stopped True");
  await page.getByRole("button", { name: "Run without Ctrl-C" }).click();
  await run(page);
  await expect(page.locator(".out .text")).toHaveText("done");
});

test("it is the way out of a deadlock, but not in 2.7", async ({ play: page }) => {
  const source = "import threading\nk = threading.Lock()\nk.acquire()\nk.acquire()\n";
  await openPlay(page, source, "&py=313");
  await run(page);
  await expect(page.getByRole("alert").filter({ hasText: "Deadlock" })).toBeVisible();
  await stop(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "Deadlock" })).toHaveCount(0);
  await run(page);
  await expect(errors(page).last()).toHaveText("KeyboardInterrupt");
  await openPlay(page, source, "&py=27");
  await run(page);
  await stop(page).click();
  await run(page);
  await expect(page.getByRole("alert").filter({ hasText: "Deadlock" })).toBeVisible();
});
