// <gil-playground> on a page of another origin, which lets in nothing but the
// element's script and a frame of the site: a lesson is played in it, and the
// page around hears of it.

import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import type { FromPlayground, ToPlayground } from "../../base/embedding.ts";
import { startHost, type Host } from "../hosts.ts";
import { watch } from "./pages.ts";

type Element = HTMLElementTagNameMap["gil-playground"];

let site: Host;
// A sandboxed frame has no origin, so its files need the header that lets
// other origins read them, which most static hosts send.
test.beforeAll(async () => { site = await startHost({ prefix: "/sub/path/", cors: true }); });
test.afterAll(() => site.stop());

/** A page on another port with the element; its policy is as strict as it can be. */
async function around(page: Page, element: string, use: (frame: FrameLocator) => Promise<void>): Promise<void> {
  const { origin } = new URL(site.url);
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'`;
  const host = await startHost({ pages: { "/course": `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>A course</title>
    <script src="${site.url}gil-playground.js" async></script></head><body><h1>A course</h1>${element}</body></html>` } });
  const { complaints } = await watch(page);
  await page.addInitScript(() => {
    const heard: unknown[] = ((globalThis as unknown as { heard: unknown[] }).heard = []);
    for (const type of ["ready", "progress", "task-done", "step", "resize", "problem"]) document.addEventListener(type, (e) => heard.push((e as CustomEvent).detail));
  });
  try {
    await page.goto(`${new URL(host.url).origin}/course`);
    await use(page.locator("gil-playground").frameLocator("iframe"));
    expect(complaints.filter((c) => !c.includes("favicon") && !c.includes("404"))).toEqual([]);
  } finally {
    await host.stop();
  }
}

function heard<T extends FromPlayground["type"]>(page: Page, type: T): Promise<Extract<FromPlayground, { type: T }>[]> {
  return page.evaluate((t) => (globalThis as unknown as { heard: FromPlayground[] }).heard.filter((m) => m.type === t), type) as never;
}

test("a lesson is played to its end, and the page around hears of it", async ({ page }) => {
  await around(page, '<gil-playground lesson="bytecode"></gil-playground>', async (frame) => {
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Your source is not what runs");
    await expect.poll(() => heard(page, "ready")).toEqual([{ source: "gil-playground", v: 1, type: "ready", lang: "en", lesson: "bytecode", tasks: ["four"] }]);
    expect((await heard(page, "progress")).at(-1)).toMatchObject({ part: "predict", done: 0, of: 1, score: 0 });
    expect(site.requests.filter((p) => p.endsWith(".wasm"))).toEqual([]);
    await frame.locator('.q input[value="4"]').check();
    await frame.getByRole("button", { name: "Predict" }).click();
    await expect.poll(async () => (await heard(page, "progress")).at(-1)?.part).toBe("run");
    await expect(frame.locator("[data-act=run]")).toHaveAttribute("aria-disabled", "false", { timeout: 60_000 });
    await frame.locator("[data-act=run]").click();
    const task = frame.locator('.task[data-task="four"]');
    await task.getByRole("button", { name: "Open the task's program" }).click();
    await task.getByRole("button", { name: "Check", exact: true }).click();
    await expect(task.locator(".note")).toBeVisible();
    expect(await heard(page, "task-done")).toEqual([]);
    await page.locator("gil-playground").evaluate((e, message: ToPlayground) => (e as Element).send(message), { type: "set", code: "def f(x):\n    return x * x\n\nprint(f(5))\n" } as const);
    await expect(frame.locator("gp-editor")).toContainText("x * x");
    await task.getByRole("button", { name: "Check", exact: true }).click();
    await expect(task.locator(".box.ok")).toBeVisible();
    expect(await heard(page, "task-done")).toEqual([{ source: "gil-playground", v: 1, type: "task-done", lesson: "bytecode", task: "four", done: 1, of: 1, score: 1 }]);
    expect((await heard(page, "progress")).at(-1)).toMatchObject({ part: "done", passed: ["four"], score: 1 });
    await expect(frame.getByRole("link").filter({ visible: true })).toHaveText([/^Skip/, /^Skip/, /^Skip/, "Open", "bytecode", "opcode"]); // the last two are terms of the glossary
  });
});

test("a program between the tags, in a sandbox, in the language around it, dark", async ({ page }) => {
  await around(page, '<div lang="zh-CN"><gil-playground sandboxed theme="dark" py="2.7"><pre>\nfor i in range(3):\n    print(i)\n</pre></gil-playground></div>', async (frame) => {
    await expect(frame.getByRole("button", { name: "单步" })).toBeVisible();
    await expect(frame.locator("gp-editor")).toContainText("for i in range(3):");
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.locator("gil-playground").evaluate((e) => (e as Element).send({ type: "step" }));
    await expect.poll(async () => (await heard(page, "step")).at(-1)?.step ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
    await page.locator("gil-playground").evaluate((e) => (e as Element).send({ type: "set", at: 12 }));
    await expect.poll(async () => (await heard(page, "step")).at(-1)?.step).toBe(12);
    await page.locator("gil-playground").evaluate((e) => e.setAttribute("code", "print('anew')\n"));
    await expect(frame.locator("gp-editor")).toContainText("anew");
  });
});

test("a lesson that is not there: the reader and the page around are told", async ({ page }) => {
  await around(page, '<gil-playground lesson="no-such"></gil-playground>', async (frame) => {
    await expect(frame.getByRole("alert")).toHaveText("There is no lesson “no-such” in this course. Its name may have changed.");
    await expect(frame.getByRole("link", { name: "All lessons" })).toBeVisible();
    expect(await heard(page, "problem")).toMatchObject([{ reason: "no-lesson", lesson: "no-such" }]);
  });
});
