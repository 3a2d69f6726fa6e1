// The fidelity page: what the engine's tables say stands in it, readable at
// every width.

import { expect, test } from "@playwright/test";
import { watch } from "./pages.ts";
import { readable, shorten, widths } from "./readable.ts";

test("rules with sources, what is left out, and the way there", async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto("");
  await page.getByRole("link", { name: "How true it is" }).click();
  await expect(page.locator("h1")).toHaveText("How true the model is");
  const drop = page.getByRole("region", { name: "drop_gil, Python 3.9" }).first();
  await expect(drop).toContainText("wait(switch_cond)");
  await expect(drop.getByRole("row", { name: /^locked = 0/ })).toContainText("mutex");
  await expect(page.getByRole("region", { name: "Switch points of Python 3.13" })).toContainText("JUMP_BACKWARD");
  await expect(page.getByRole("region", { name: "Switch points of Python 2.7" })).toContainText("never before");
  await expect(page.getByRole("region", { name: "Drops of the GIL" }).getByRole("row", { name: /^Lock.acquire and release/ }).locator("td")).toHaveText(["1", "0", "0"]);
  await expect(page.getByRole("region", { name: "Machine profiles" })).toContainText("Beazley");
  const published = page.getByRole("region", { name: /^Two and four CPU-bound threads, old lock/ });
  await expect(published.getByRole("row", { name: /^2 threads, 2 cores\s*Python 2.7, mac2009/ }).locator("td").first()).toHaveText("1.85");
  await expect(page.getByRole("region", { name: /^Echo requests/ }).first()).toContainText("Skvortsov");
  await expect(page.getByRole("region", { name: /speed-up$/ }).getByRole("link").first()).toHaveAttribute("href", /^https:\/\/github.com\/python\/cpython\//);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await shorten(page, "main tr, main section, main li", 60);
  await readable(page, [1440, 375]);
  expect(complaints).toEqual([]);
});
