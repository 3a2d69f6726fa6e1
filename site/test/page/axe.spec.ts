// Accessibility of every screen, checked by axe: in both themes, and the
// playground at the widths of the design.

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openPlay, run, stepButton, test, watch } from "./pages.ts";

async function violations(page: Page, part = "body"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).options({ resultTypes: ["violations"] }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(" | ")}`);
}

const source = "import threading\nn = 0\ndef f():\n    global n\n    for i in range(30): n += 1\nts = [threading.Thread(target=f) for i in 'ab']\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(n)\n1 / 0\n";

for (const [colorScheme, widths] of [["light", [1440, 1024, 768, 375]], ["dark", [1440, 375]]] as const) {
  test(`the playground after a run, in the middle of it, and its help, ${colorScheme}`, async ({ play: page }) => {
    await page.emulateMedia({ colorScheme });
    await openPlay(page, source, "&profile=teaching");
    await run(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press("Shift+S");
    await page.keyboard.press("Shift+S");
    await expect(stepButton(page)).toBeEnabled();
    expect(await violations(page), "looking back").toEqual([]);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys and legend" })).toBeVisible();
    expect(await violations(page), "help").toEqual([]);
    await page.keyboard.press("Escape");
  });
}

test("the other pages, light and dark", async ({ page }) => {
  await watch(page);
  for (const path of ["", "learn/value-stack/", "learn/plus-equals/", "embed/"]) {
    await page.goto(path);
    await expect(page.locator("h1").first()).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `/${path} ${colorScheme}`).toEqual([]);
    }
  }
});

test("every lesson from its question to its tasks, in one language or the other, light or dark", async ({ page }) => {
  test.setTimeout(300_000);
  await watch(page);
  await page.goto("");
  const lessons = await page.locator("a[data-lesson]").evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("data-lesson")))]);
  expect(lessons.length).toBeGreaterThanOrEqual(20);
  for (const [i, slug] of lessons.entries()) {
    await page.emulateMedia({ colorScheme: i % 4 < 2 ? "light" : "dark" });
    await page.goto(`${i % 2 === 0 ? "" : "zh/"}learn/${slug}/`);
    await page.locator(".lesson .q-acts .btn.link").click(); // no prediction
    await page.locator(".lesson .q-acts .btn.link").click(); // no run
    await expect(page.locator(".lesson .task").first()).toBeVisible();
    expect(await violations(page, ".lesson"), slug ?? "").toEqual([]);
  }
});
