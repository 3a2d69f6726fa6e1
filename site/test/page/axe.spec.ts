// Accessibility of the playground, of every lesson and of the pages that have no
// tests of their own.

import { expect } from "@playwright/test";
import { openPlay, run, stepButton, test, watch } from "./pages.ts";
import { readable, violations } from "./readable.ts";

const source = "import threading\nn = 0\ndef f():\n    global n\n    for i in range(30): n += 1\nts = [threading.Thread(target=f) for i in 'ab']\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(n)\n1 / 0\n";

test("the playground after a run, in the middle of it, and its help", async ({ play: page }) => {
  await openPlay(page, source, "&profile=teaching");
  await run(page);
  await readable(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press("Shift+S");
    await page.keyboard.press("Shift+S");
    await expect(stepButton(page)).toBeEnabled();
    expect(await violations(page), "looking back").toEqual([]);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys and legend" })).toBeVisible();
    expect(await violations(page, "#help"), "help").toEqual([]);
    await page.keyboard.press("Escape");
  }
});

test("the other pages, light and dark", async ({ page }) => {
  await watch(page);
  for (const path of ["", "learn/value-stack/", "learn/plus-equals/", "embed/"]) {
    await page.goto(path);
    await expect(page.locator("h1").first()).toBeVisible();
    await readable(page);
  }
});

test("every lesson from its question to its tasks, in one language or the other, light or dark", async ({ page }) => {
  test.setTimeout(300_000);
  await watch(page);
  await page.goto("");
  const lessons = await page.locator("a[data-lesson]").evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("data-lesson")))]);
  expect(lessons.length).toBeGreaterThanOrEqual(20);
  for (const [i, slug] of lessons.entries()) {
    await page.emulateMedia({ colorScheme: i % 4 < 2 ? "light" : "dark", reducedMotion: "reduce" });
    await page.goto(`${i % 2 === 0 ? "" : "zh/"}learn/${slug}/`);
    await page.locator(".lesson .q-acts .btn.link").click(); // no prediction
    await page.locator(".lesson .q-acts .btn.link").click(); // no run
    await expect(page.locator(".lesson .task").first()).toBeVisible();
    expect(await violations(page, ".lesson"), slug ?? "").toEqual([]);
  }
});
