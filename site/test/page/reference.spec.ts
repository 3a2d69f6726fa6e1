// The pages for reading that are made from the engine's tables: complete in both
// languages, readable at every width, and their links lead somewhere.

import { expect, type Page } from "@playwright/test";
import { test, watch } from "./pages.ts";
import { readable, shorten, widths } from "./readable.ts";

/** All of the page fits; what else is wrong shows in the first entries. */
async function fits(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await shorten(page, "main section");
  await readable(page, [1440, 375]);
}

test("an opcode: what it does, where it switches, its lessons, its example at work", async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto("");
  await page.getByRole("link", { name: "Opcodes", exact: true }).click();
  await expect(page.locator("h1")).toHaveText("Opcodes");
  const load = page.locator("#LOAD_FAST");
  await expect(load).toContainText("Pushes the value of a local variable");
  await expect(load.getByRole("row", { name: /^3\.9/ })).toContainText("never");
  await expect(page.locator("#JUMP_BACKWARD").getByRole("row", { name: /^3\.13/ })).toContainText("always");
  await expect(page.locator("#BINARY_ADD").getByRole("link", { name: "1", exact: true }).first()).toHaveAttribute("href", "../learn/bytecode/");
  await expect(page.locator("#STOP_CODE")).toContainText("it marks unused space");
  await fits(page);
  await page.reload();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("link", { name: "Step through PRINT_ITEM in Python 2.7" }).click();
  await expect(page.locator(".bc-panel")).toContainText("PRINT_ITEM");
  expect(complaints).toEqual([]);
});

test("the opcodes in Chinese", async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto("zh/opcodes/");
  await expect(page.locator("h1")).toHaveText("操作码");
  await expect(page.locator("#LOAD_FAST")).toContainText("压入一个局部变量的值");
  await fits(page);
  expect(complaints).toEqual([]);
});

for (const [lang, path, term, about] of [["English", "glossary/", "lost update", "Two threads read the same value"], ["Chinese", "zh/glossary/", "丢失更新", "两个线程读到同一个值"]] as const) {
  test(`the glossary in ${lang}: terms, the lessons that teach them`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.goto(path);
    await page.getByRole("navigation").getByRole("link", { name: term }).click();
    await expect(page.locator("#lost-update")).toBeInViewport();
    await expect(page.locator("#lost-update")).toContainText(about);
    await fits(page);
    await page.locator("#lost-update").getByRole("link").click();
    await expect(page).toHaveURL(/learn\/plus-equals\/(#|$)/);
    expect(complaints).toEqual([]);
  });
}
