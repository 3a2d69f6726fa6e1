// What every page test needs: the page opened so that a violated policy, an
// error or a request to somewhere else is seen, and short words for its parts.

import { expect, test as base, type Frame, type Locator, type Page } from "@playwright/test";
import { deflate } from "../../base/deflate.ts";
import type { AppElement } from "../../elements/app.ts";
import { initial } from "../../state/state.ts";

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

/** `play` is a playground that stays open from test to test, because starting
 * the engine is most of the work: a test opens its program there as a reader
 * does who pastes a link. Whatever a test does there, nothing may complain. */
export const test = base.extend<{ play: Page }, { opened: { page: Page; watched: Watch } }>({
  opened: [async ({ browser }, use, { project }) => {
    const { baseURL, locale, viewport } = project.use;
    const context = await browser.newContext({ baseURL: baseURL!, locale: locale!, viewport: viewport! });
    const page = await context.newPage();
    await use({ page, watched: await watch(page) });
    await context.close();
  }, { scope: "worker" }],
  play: async ({ opened: { page, watched } }, use) => {
    watched.complaints.length = 0;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await use(page);
    expect(watched.complaints).toEqual([]);
  },
});

/** Opens a program in the playground, with the usual panels, and waits until it
 * is compiled, or refused. rest is more of the fragment: "&cores=4". */
export async function openPlay(page: Page, source: string, rest = ""): Promise<void> {
  await page.goto(`play/${await link(source, `${rest}&p=${initial.open.join(",")}`)}`);
  await page.waitForFunction((text) => {
    const s = document.querySelector<AppElement>("gp-app")?.app?.state;
    return s?.source === text && s.engine.kind === "ready" && (s.sourceError !== null || (s.program?.source === text && s.view?.status.latest === 0));
  }, source, { timeout: 60_000 });
  const opcode = page.getByRole("radio", { name: "Opcode", exact: true });
  if (!(await opcode.isVisible())) return;
  await opcode.click();
  await opcode.blur();
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

/** G, a number, Enter. */
export async function goTo(page: Page, to: number): Promise<void> {
  await page.keyboard.press("g");
  await page.getByRole("textbox", { name: "Step" }).fill(String(to));
  await page.keyboard.press("Enter");
  await expect.poll(() => step(page)).toBe(to);
}

/** Replaces the text in the editor by typing. */
export async function type(page: Page, source: string): Promise<void> {
  await page.locator("gp-editor .cm-content").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(source);
}

export async function link(source: string, rest = ""): Promise<string> {
  return `#v=1&c=${await deflate(source)}${rest}`;
}
