// Search over the whole site, by keyboard, in both languages, also without a
// network and below any path; and what is said of a page that is not there.

import { expect, test } from "@playwright/test";
import { find, type Entry } from "../../state/finder.ts";
import { startHost } from "../hosts.ts";
import { watch } from "./pages.ts";
import { violations } from "./readable.ts";

const entries: readonly Entry[] = [
  { k: "lesson", t: "压栈、出栈、相加", h: "a", x: "亲手执行六条操作码，说出值栈的深度。" },
  { k: "opcode", t: "LOAD_FAST", h: "b", x: "Pushes the value of a local variable." },
  { k: "opcode", t: "LOAD_FAST_AND_CLEAR", h: "c", x: "Pushes a local variable and empties it." },
  { k: "term", t: "lost update", h: "d", x: "Two threads read the same value and both write: LOAD_FAST is no help. ＧＩＬ" },
];
const titles = (typed: string): string[] => find(entries, typed, 9).map((hit) => hit.entry.h);

test("what is found, and in which order", () => {
  expect(titles("load_fast")).toEqual(["b", "c", "d"]);
  expect(titles("fast clear")).toEqual(["c"]);
  expect(titles("gil")).toEqual(["d"]); // full-width letters are letters
  expect(titles("栈")).toEqual(["a"]);
  expect(titles("值栈的深度")).toEqual(["a"]);
  expect(titles("值栈深度")).toEqual([]); // its pair 栈深 is nowhere
  expect(titles("操作码说出")).toEqual([]);
  expect(titles("  ")).toEqual([]);
  expect(titles("nowhere")).toEqual([]);
  expect(find(entries, "empties", 9)[0]?.piece).toBe("Pushes a local variable and empties it.");
});

test("/ opens it, arrows choose, Enter goes there; Chinese by any piece of a word", async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto("glossary/");
  await expect(page.getByRole("button", { name: "Search" })).toBeVisible();
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Search" });
  await expect(box).toBeFocused();
  await page.keyboard.type("lost upd");
  const options = page.getByRole("option");
  await expect(options.first()).toContainText("lost update");
  await expect(page.getByRole("status").filter({ hasText: /result/ })).toBeVisible();
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", (await options.nth(1).getAttribute("id")) ?? "");
  expect(await violations(page, "#finder")).toEqual([]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/glossary\/#lost-update$/);
  await expect(page.locator("#finder")).toBeHidden();
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(page.locator("#finder")).toBeHidden();

  await page.goto("zh/opcodes/");
  await page.getByRole("button", { name: "搜索" }).click();
  for (const [typed, found] of [["窥孔", /还没运行就算好了/], ["JUMP_BACKWARD", /JUMP_BACKWARD/], ["deadlock", /死锁/], ["让出 GIL", /模型/]] as const) {
    await page.getByRole("combobox").fill(typed);
    await expect(page.getByRole("option").filter({ hasText: found }).first()).toBeVisible();
  }
  await page.getByRole("combobox").fill("没有这样的东西");
  await expect(page.getByRole("status").filter({ hasText: "没有找到" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("in the playground: / is a key of the page, and a character in the editor", async ({ page }) => {
  await page.goto("play/");
  await page.locator("gp-editor .cm-content").click();
  await page.keyboard.type("/");
  await expect(page.locator("#finder")).toBeHidden();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type("convoy");
  await page.getByRole("option").filter({ hasText: "5 ms for every hello" }).click();
  await expect(page).toHaveURL(/learn\/convoy\/(#|$)/);
});

test("below a path, without a network, and for an address that is none", async ({ page, context }) => {
  const host = await startHost({ prefix: "/some/where/" });
  try {
    await page.goto(`${host.url}zh/learn/no-such-lesson/`);
    await expect(page).toHaveURL(`${host.url}zh/missing/#learn%2Fno-such-lesson%2F`);
    await expect(page.locator("h1")).toHaveText("这里没有这个页面");
    await expect(page.locator(".say")).toContainText("learn/no-such-lesson/");
    await page.goto(`${host.url}nowhere`);
    await expect(page.locator(".say")).toContainText("nowhere");
    await expect(page.getByRole("combobox")).toBeFocused();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await host.stop();
    await page.goto(`${host.url}learn/gone/`);
    await expect(page.locator(".say")).toContainText("learn/gone/");
    await page.getByRole("combobox").fill("deadlock");
    await page.getByRole("option").filter({ hasText: "One lock, the right lock" }).click();
    await expect(page).toHaveURL(/some\/where\/learn\/locks\/(#|$)/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("One lock, the right lock");
  } finally {
    await host.stop().catch(() => {});
  }
});
