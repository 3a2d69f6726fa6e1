// Accessibility of every screen, checked by axe, in both themes and at the
// widths of the design.

import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { openPlay, run, watch } from "./pages.ts";

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(" | ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const width of [1440, 1024, 768, 375]) {
      test(`the playground after a run, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await openPlay(page);
        await run(page);
        expect(await violations(page)).toEqual([]);
      });
    }

    for (const path of ["", "learn/value-stack/", "learn/plus-equals/", "embed/"]) {
      test(`/${path}`, async ({ page }) => {
        await watch(page);
        await page.goto(path);
        await expect(page.locator("h1").first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }

    test("the help dialog", async ({ page }) => {
      await openPlay(page);
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys and legend" })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
