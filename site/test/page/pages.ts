// What every page test needs: the page opened so that a violated policy, an
// error or a request to somewhere else is seen, and short words for its parts.

import { expect, type Frame, type Locator, type Page } from "@playwright/test";

/** Everything that must not happen on a page. */
export interface Watch {
  readonly complaints: string[];
}

/** Watches a page from before its first request. */
export async function watch(page: Page): Promise<Watch> {
  const complaints: string[] = [];
  page.on("console", (m) => {
    if (m.type() === "error") complaints.push(`console: ${m.text()}`);
  });
  page.on("pageerror", (e) => complaints.push(`error: ${e.message}`));
  page.on("request", (r) => {
    const url = new URL(r.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost") complaints.push(`left the origin: ${r.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (e) => console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`));
  });
  return { complaints };
}

/** Opens the playground and waits until the engine has loaded the program. */
export async function openPlay(page: Page, hash = ""): Promise<Watch> {
  const w = await watch(page);
  await page.goto(`play/${hash}`);
  await expect(stepButton(page)).toBeEnabled();
  return w;
}

export const stepButton = (page: Page): Locator => page.locator("[data-act=step]");
export const backButton = (page: Page): Locator => page.locator("[data-act=back]");
export const runButton = (page: Page): Locator => page.locator("[data-act=run]");

/** The playhead's step, as assistive technology hears it; 0 before the first. */
export function step(page: Page | Frame): Promise<number> {
  return playhead(page, "aria-valuenow");
}

export function latest(page: Page): Promise<number> {
  return playhead(page, "aria-valuemax");
}

function playhead(page: Page | Frame, attribute: string): Promise<number> {
  return page.evaluate((name) => Number(document.querySelector(".tl-head")?.getAttribute(name) ?? 0), attribute);
}

/** Runs to the end. */
export async function run(page: Page): Promise<void> {
  await runButton(page).click();
  await expect(runButton(page)).toHaveText(/Run/);
  await expect(page.locator(".stepper .read")).toContainText(/ended|exception|limit|no thread can continue|your choice/, { timeout: 45_000 });
}

/** Replaces the text in the editor by typing, and waits until it is loaded. */
export async function type(page: Page, source: string): Promise<void> {
  await page.locator("gp-editor .cm-content").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(source);
}

export function link(source: string, rest = ""): Promise<string> {
  return import("../../base/codec.ts").then(async ({ deflate }) => `#v=1&c=${await deflate(source)}${rest}`);
}
