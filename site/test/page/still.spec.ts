// The still pictures: recorded by the build, drawn without the engine.

import { expect, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { snippets } from "../../state/snippets.ts";

test("the picture beside the headline is of the first snippet", async () => {
  const source = await readFile(join(import.meta.dirname, "../../stills/counter-race.py"), "utf8");
  expect(source).toBe(snippets[0]?.source);
});

test("the home page shows it without the engine, and the engine agrees with it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (r) => asked.push(r.url()));
  await page.goto("");
  await expect(page.locator("gp-still .tl-lane")).toHaveCount(3);
  expect(asked.filter((u) => u.endsWith(".wasm"))).toEqual([]);
  const printed = await page.locator(".demo .acts b").innerText();
  await page.getByRole("link", { name: "Run it yourself" }).click();
  await page.locator("[data-act=run]").click();
  await expect(page.locator(".out .text").last()).toHaveText(printed, { timeout: 30_000 });
});
