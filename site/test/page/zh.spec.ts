// The site in Chinese: nothing of English is left in what a reader uses, what
// is longer or shorter than in English fits, and the way to the other language
// and back keeps what one was doing.

import { expect, test, type Page } from "@playwright/test";
import { runButton, step, stepButton, watch } from "./pages.ts";
import { shorten, violations, widths } from "./readable.ts";

const pages = ["zh/", "zh/play/", "zh/learn/plus-equals/", "zh/compare/", "zh/explore/", "zh/schedule/", "zh/reality/", "zh/fidelity/", "zh/teach/", "zh/missing/", "zh/embed/"];

/** Names, units and what is typed: a Chinese text has these words as they are. */
const names = /^(GIL|Python|CPython|Thread|MainThread|main|English|Linux|Mac|Ctrl|print|counter|snippet|reality|check|json|py|tick|join|module|work|worker|pthread|threading|tot|take|drop|gil|ms|ns|s|KeyboardInterrupt|Victor|Skvortsov|MacBook|Pro|David|Beazley|OS|Perfetto|perfetto|ui|dev|taskset|KiB|MiB|fsync|lock|mutex|queue|stdout|exception|deadlock|object|function|start|range|format|playground|co|consts|varnames|names|locked|sleep|Lock|eval|breaker|PEP|pyc|Java|TypeScript|cookie|https|localhost|True)$/;

/** Latin words in texts and names, but not in code nor in what a learner is told of an answer, which quotes code. */
async function english(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const code = "script, style, noscript, code, pre, .mono, .cm-editor, .bc, .proto, kbd, .tl-var, .tl-lane, [lang=en], .code-pick, .choice, .source, .rc-ct, .rc-table, .heard, .stk, .kv, .frames, .idx, q";
    const all = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = walk.nextNode(); n !== null; n = walk.nextNode()) if (n.parentElement?.closest(code) === null) all.push(n.textContent ?? "");
    for (const e of document.querySelectorAll("[aria-label], [placeholder]")) if (e.closest(code) === null) all.push(e.getAttribute("aria-label") ?? "", e.getAttribute("placeholder") ?? "");
    return [...new Set(all)];
  });
  // Code within a sentence: an expression or a statement of Python, the lock's first step, names of files and of functions in C.
  const expression = /'[a-z ]+' in \w+|if must_exit\(me\): exit_thread|\b(for|while) [^\u4e00-\u9fff，（]+|[A-Za-z]\w*([._/]\w+)+|\w*_\w+|sha256/g;
  return texts.flatMap((t) => (t.replace(expression, "").match(/[A-Za-z]{2,}/g) ?? []).filter((w) => !names.test(w) && w !== w.toUpperCase()).map((w) => `${w} in ${t.trim().slice(0, 60)}`));
}

/** Controls whose text does not fit, and whether the page scrolls sideways. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("button, .btn, .chip, h1, h2")].filter((e) => e.clientWidth > 1 && !e.classList.contains("vh") && e.closest(".bc, .tabs, .tl, .vh") === null && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline");
    return [...wide, ...cut.map((e) => e.textContent?.trim() ?? "")];
  });
}

for (const path of pages) {
  test(`${path} is in Chinese, fits every width and is accessible`, async ({ page }) => {
    const watched = await watch(page);
    await page.goto(path);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await expect(page.locator("h1").first()).toBeAttached();
    if (path === "zh/play/") {
      await expect(runButton(page)).toHaveAttribute("aria-disabled", "false", { timeout: 60_000 });
      await runButton(page).click();
      await expect(page.locator(".read")).toContainText("已结束");
      await page.locator("[data-act=back]").click();
      await expect(page.locator(".back-chip")).toBeVisible();
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await english(page), `${width} px`).toEqual([]);
      expect(await clipped(page), `${width} px`).toEqual([]);
    }
    if (path === "zh/fidelity/") await shorten(page, "main tr, main section, main li", 60);
    expect(await violations(page)).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
}

test("the other language has the same step of the same program", async ({ page }) => {
  await page.goto("zh/play/#v=1&seed=7");
  await expect(stepButton(page)).toHaveAttribute("aria-disabled", "false", { timeout: 60_000 });
  for (let i = 0; i < 3; i++) {
    const before = await step(page);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => step(page)).toBeGreaterThan(before);
  }
  const at = await step(page);
  await expect.poll(() => page.url()).toContain(`at=${at}&`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect.poll(() => step(page), { timeout: 60_000 }).toBe(at);
  await expect(page.getByRole("button", { name: "Seed 7" })).toBeVisible();
  await expect(page.getByRole("link", { name: "中文" })).toBeVisible();
});

test.describe("a reader whose browser is Chinese", () => {
  test.use({ locale: "zh-CN" });
  test("is offered the Chinese site on the English home page, and stays where they are", async ({ page }) => {
    await page.goto("");
    await page.getByRole("link", { name: "这个网站有中文版" }).click();
    await expect(page).toHaveURL(/\/zh\/$/);
    await expect(page.getByRole("link", { name: "开始第 1 课" })).toHaveAttribute("href", /learn\//);
  });
});

test("an embedded page takes its language from the fragment", async ({ page }) => {
  await page.goto("embed/#v=1&lang=zh");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("button", { name: "单步" })).toBeVisible();
});
