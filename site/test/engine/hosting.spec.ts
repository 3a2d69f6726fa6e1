// Where the built site must work: below any path, without special headers, in
// a sandboxed iframe of another origin, and without a network.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { dist, startHost } from "../hosts.ts";

interface Scope {
  getByRole: Page["getByRole"];
}

const stepButton = (scope: Scope): Locator => scope.getByRole("button", { name: /^Step\b/ }).first();

/** Steps once the engine is there and checks that the playhead went on. */
async function stepWorks(scope: Scope): Promise<void> {
  const slider = scope.getByRole("slider").first();
  await expect(stepButton(scope)).toBeEnabled({ timeout: 20_000 });
  await stepButton(scope).click();
  await expect(slider).toHaveAttribute("aria-valuetext", /step [1-9]/);
}

function violations(page: Page): string[] {
  const seen: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to|violates/.test(message.text())) seen.push(message.text());
  });
  return seen;
}

test("works below any path of a host without headers", async ({ page }) => {
  const host = await startHost({ prefix: "/some/where/" });
  try {
    const broken: string[] = [];
    page.on("response", (r) => {
      if (r.status() >= 400) broken.push(r.url());
    });
    const refused = violations(page);
    await page.goto(host.url);
    await page.goto(`${host.url}play/`);
    await stepWorks(page);
    expect(broken).toEqual([]);
    expect(refused).toEqual([]);
    expect(host.requests.filter((p) => !p.startsWith("/some/where/") && p !== "/favicon.ico")).toEqual([]);
  } finally {
    await host.stop();
  }
});

test("the embed runs in a sandboxed iframe of another origin", async ({ page }) => {
  const site = await startHost({ cors: true });
  const frame = `<!doctype html><title>host</title><iframe title="playground" width="720" height="420"
    sandbox="allow-scripts" src="${site.url}embed/"></iframe>`;
  const other = await startHost({ pages: { "/": frame } });
  try {
    const refused = violations(page);
    await page.goto(other.url);
    const inner = page.frameLocator("iframe");
    await expect(stepButton(inner)).toBeVisible();
    await stepButton(inner).click();
    await expect(inner.getByRole("slider").first()).toHaveAttribute("aria-valuetext", /step [1-9]/, { timeout: 20_000 });
    expect(refused).toEqual([]);
  } finally {
    await site.stop();
    await other.stop();
  }
});

test("Explore runs in a sandboxed iframe of another origin", async ({ page }) => {
  const site = await startHost({ cors: true });
  const other = await startHost({ pages: { "/": `<!doctype html><title>host</title><iframe title="explore" width="1000" height="700" sandbox="allow-scripts" src="${site.url}explore/"></iframe>` } });
  try {
    const refused = violations(page);
    await page.goto(other.url);
    const inner = page.frameLocator("iframe");
    await expect(inner.locator(".ex-sum h1")).toHaveText("5 different results from one program", { timeout: 60_000 });
    await expect(inner.locator(".lad")).toBeVisible();
    expect(refused).toEqual([]);
  } finally {
    await site.stop();
    await other.stop();
  }
});

test("works without a network after the first visit", async ({ page, context }) => {
  const host = await startHost();
  try {
    await page.goto(`${host.url}play/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await stepWorks(page);
    await context.setOffline(true);
    await host.stop();
    await page.reload();
    await stepWorks(page);
    await page.goto(`${host.url}explore/`);
    await expect(page.locator(".ex-sum h1")).toHaveText("5 different results from one program", { timeout: 60_000 });
    await page.goto(host.url);
    await expect(page.getByRole("link", { name: /Push, pop, add/ }).first()).toBeVisible();
  } finally {
    await host.stop().catch(() => {});
  }
});

test("a page that stays open while the site is built anew goes on, and says when it can no longer", async ({ page }) => {
  const pages: Record<string, string | null> = {};
  const host = await startHost({ pages });
  /** As after a build in which two Pythons' files got other names. */
  const buildAnew = async (version: string): Promise<void> => {
    let worker = await readFile(join(dist, "site", "sw.js"), "utf8");
    for (const [entry, name] of worker.matchAll(/"(assets\/python-(?:2\.7|3\.13)[^"]*)", ?/g)) {
      pages[`/${name}`] = null;
      worker = worker.replace(entry, "");
    }
    pages["/sw.js"] = worker.replace(/[0-9a-f]{12}(?=["`])/, version);
    await page.evaluate(async () => {
      const changed = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
      await (await navigator.serviceWorker.ready).update();
      await changed;
    });
  };
  try {
    await page.goto(`${host.url}play/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller); // it claims a while after it is ready
    await expect(stepButton(page)).toBeEnabled({ timeout: 20_000 });
    await buildAnew("second");
    await page.getByRole("combobox", { name: "Python" }).selectOption("2.7");
    await expect(page.locator(".bc")).toContainText("PRINT_ITEM");
    await buildAnew("third");
    await page.getByRole("combobox", { name: "Python" }).selectOption("3.13");
    const banner = page.locator(".banner").filter({ hasText: "Python 3.13 could not be loaded" });
    await expect(banner).toContainText("reload it");
    await expect(banner.getByRole("button", { name: "Reload" })).toBeVisible();
  } finally {
    await host.stop();
  }
});
