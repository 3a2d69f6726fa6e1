// Progress as a file: brought to another browser, and refused when it is not
// one.

import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { test, watch } from "./pages.ts";
import { violations } from "./readable.ts";

test("progress is imported, and what is no progress changes nothing", async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto("");
  const file = page.getByLabel("Import progress");
  const give = (text: string): Promise<void> => file.setInputFiles({ name: "gil-progress.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await give(JSON.stringify({ bytecode: { answer: "4", ran: true, tasks: { four: { passed: true, hints: 0 } }, code: "" }, ticks: { answer: "", ran: false, tasks: {}, code: "x = 1" } }));
  await expect(page.locator(".saved")).toContainText("Imported.");
  await expect(page.locator(".saved")).toContainText(/^\s*1 of \d+ lessons done/);
  await expect(page.getByRole("link", { name: "Continue lesson 8" })).toBeVisible();
  for (const bad of ["", "{", "[]", "null", "3", '{"bytecode": 1}', '{"bytecode": {"answer": "4", "ran": true, "code": "", "tasks": {"four": 1}}}']) {
    await give(bad);
    await expect(page.locator(".saved"), bad).toContainText("Nothing was changed");
    await expect(page.locator(".saved"), bad).toContainText(/^\s*1 of/);
  }
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export progress" }).click()]);
  expect(saved.suggestedFilename()).toBe("gil-progress.json");
  expect(Object.keys(JSON.parse(await readFile(await saved.path(), "utf8")) as object)).toEqual(["bytecode", "ticks"]);
  await page.reload();
  await expect(page.locator(".saved")).toContainText(/^\s*1 of \d+ lessons done/);
  await page.getByRole("button", { name: "theme" }).click();
  await expect(page.getByRole("button", { name: "theme" })).toBeVisible();
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  expect(await violations(page, ".hero")).toEqual([]);
  expect(complaints).toEqual([]);
});
