// Links to lessons that are gone, on a site whose course has lost two: they lead
// to the chapter, where a note tells of the one that was asked for.

import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { dist, startHost, type Host } from "../hosts.ts";
import { watch } from "./pages.ts";

let site: Host;
test.beforeAll(async () => { site = await startHost({ folder: join(dist, "harness", "removed"), prefix: "/course/" }); });
test.afterAll(() => site.stop());

for (const { folder, gone, renamed } of [
  { folder: "", gone: "The lesson “old” is no longer part of the course. These are the lessons of its chapter.", renamed: "is now called" },
  { folder: "zh/", gone: "“old”这一课已经不在课程里了。下面是同一章的课。", renamed: "这一课现在是" },
]) {
  test(`${folder}learn/old/ lands on its chapter, with a note`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.goto(`${site.url}${folder}learn/old/`);
    await expect(page).toHaveURL(`${site.url}${folder}#gone-old`);
    const note = page.locator("#gone-old");
    await expect(note).toHaveText(gone);
    await expect(note).toBeInViewport();
    await expect(page.locator("#gone-older")).toBeHidden();
    await expect(page.locator(".chapter", { has: note }).locator('a[data-lesson="why-one-lock"]')).toBeInViewport();
    expect(complaints).toEqual([]);
  });

  test(`${folder}learn/older/ leads on to the lesson's new name`, async ({ page }) => {
    await page.goto(`${site.url}${folder}learn/older/`);
    const note = page.locator("#gone-older");
    await expect(note).toContainText(renamed);
    await expect(page.locator("#gone-old")).toBeHidden();
    await note.getByRole("link").click();
    await expect(page).toHaveURL(`${site.url}${folder}learn/locks/`);
    await expect(page.locator("h1").first()).toBeVisible();
  });
}

test("a page that embeds a lesson by its old name gets the new one", async ({ page }) => {
  await page.goto(`${site.url}embed/#v=1&lesson=older`);
  await expect(page.locator("h1").first()).toHaveText("One lock, the right lock, in one order");
});

test("the site itself has lost none", async ({ page }) => {
  await page.goto("");
  await expect(page.locator(".gone")).toHaveCount(0);
});
