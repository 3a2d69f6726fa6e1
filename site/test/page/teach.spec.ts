// The page for teachers: what it tells to paste works when it is pasted.

import { expect, test } from "@playwright/test";
import { startHost } from "../hosts.ts";
import { watch } from "./pages.ts";
import { readable } from "./readable.ts";

test("its playground is at work, its snippets can be copied, and it is readable everywhere", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { complaints } = await watch(page);
  await page.goto("");
  await page.getByRole("link", { name: "For teachers" }).click();
  await expect(page.locator(".heard p").first()).toHaveText('{"type":"ready","lang":"en","lesson":"bytecode","tasks":["four"]}');
  const site = new URL(".", page.url().replace("teach/", "")).href;
  await expect(page.locator("#tag")).toContainText(`src="${site}gil-playground.js"`);
  await page.locator(".snippet", { has: page.locator("#tag") }).getByRole("button", { name: "Copy" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`<script src="${site}gil-playground.js" async></script>\n\n<gil-playground lesson="plus-equals"></gil-playground>\n`);
  await page.getByText("1 Your source is not what runs").last().click();
  await expect(page.locator("#answers-bytecode")).toContainText("return x * x");
  await readable(page);
  expect(complaints).toEqual([]);
});

test("tag, element and listener, pasted into a page of another origin", async ({ page }) => {
  const site = await startHost();
  await page.goto(`${site.url}teach/`);
  await expect(page.locator("#tag")).toContainText(site.url);
  const snippet = async (id: string): Promise<string> => (await page.locator(id).textContent()) ?? "";
  const other = await startHost({ pages: { "/": `<!doctype html><title>host</title>${await snippet("#frame-listener")}${await snippet("#tag")}` } });
  try {
    const heard: string[] = [];
    page.on("console", (m) => heard.push(m.text()));
    await page.goto(other.url);
    await page.locator("gil-playground").frameLocator("iframe").getByRole("button", { name: "Skip", exact: true }).click();
    await expect.poll(() => heard).toContain("plus-equals run 0");
  } finally {
    await site.stop();
    await other.stop();
  }
});
