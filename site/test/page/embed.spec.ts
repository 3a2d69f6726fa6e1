// The embedded form: in a frame of another page, at both sizes, asleep until
// it is used.

import { expect, test, type Frame, type FrameLocator, type Page } from "@playwright/test";
import { link, step, watch } from "./pages.ts";

async function embed(page: Page, hash: string, width: number, height: number): Promise<FrameLocator> {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>host</title><body></body>" }));
  await page.goto("host.html");
  await page.evaluate(([src, w, h]) => {
    const frame = document.createElement("iframe");
    frame.width = String(w);
    frame.height = String(h);
    frame.src = String(src);
    window.addEventListener("message", (e) => {
      if (e.data?.source === "gil-playground") (globalThis as unknown as { heard: unknown[] }).heard.push(e.data);
    });
    (globalThis as unknown as { heard: unknown[] }).heard = [];
    document.body.replaceChildren(frame);
  }, [`embed/${hash}`, width, height] as const);
  return page.frameLocator("iframe");
}

async function inner(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("no frame");
  return frame;
}

/** Nothing of the frame is out of sight. */
async function fits(frame: FrameLocator): Promise<void> {
  expect(await frame.locator("html").evaluate((e) => [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight])).toEqual([0, 0]);
}

const heard = (page: Page, type: string, state?: string): Promise<boolean> =>
  page.evaluate(([t, s]) => (globalThis as unknown as { heard: { type: string; state?: string }[] }).heard.some((m) => m.type === t && (s === undefined || m.state === s)), [type, state] as const);

test("720 × 420 with code: sleeps, starts on first use, steps, runs", async ({ page }) => {
  const { complaints } = await watch(page);
  const asked: string[] = [];
  page.on("request", (r) => asked.push(r.url()));
  const frame = await embed(page, await link("for i in range(3):\n    print(i)\n"), 720, 420);
  await expect(frame.locator("gp-editor")).toContainText("range(3)");
  expect(asked.filter((u) => u.endsWith(".wasm"))).toEqual([]);
  await frame.locator("[data-act=step]").click();
  await expect.poll(() => inner(page).then(step), { timeout: 20_000 }).toBeGreaterThan(0);
  await frame.locator("[data-act=run]").click();
  await expect(frame.locator(".tl-lane")).toHaveCount(1);
  await expect.poll(() => heard(page, "step", "ended")).toBe(true);
  await fits(frame);
  expect(complaints).toEqual([]);
});

test("360 × 560 with a lesson by its name, and messages from the page around it", async ({ page }) => {
  const { complaints } = await watch(page);
  const frame = await embed(page, "#lesson=plus-equals", 360, 560);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("x += 1 is not one step");
  const say = (message: object): Promise<void> => page.evaluate((m) => document.querySelector("iframe")?.contentWindow?.postMessage(m, "*"), message);
  await frame.getByRole("button", { name: "Skip", exact: true }).click(); // the question comes first
  await say({ type: "set", code: "print('from outside')\n" });
  await expect(frame.locator("gp-editor")).toContainText("from outside");
  await say({ type: "step" });
  await expect.poll(() => inner(page).then(step), { timeout: 20_000 }).toBeGreaterThan(0);
  await fits(frame);
  expect(complaints).toEqual([]);
});
