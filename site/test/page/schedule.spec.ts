// The Scheduler screen: who goes on is the reader's choice; the hint is the
// explorer's answer; what was chosen is a link, and replays in the playground.

import { expect, test, type Page } from "@playwright/test";
import { puzzles } from "../../state/puzzles.ts";
import { andThen, firstTurns, goesOn, isTurns } from "../../state/turns.ts";
import { link, watch } from "./pages.ts";
import { readable } from "./readable.ts";

/** A schedule in which three rounds each print 2, found by gilplay explore. */
const two = "T0~j.1~7.0~4.2~f.0~4.1~5.2.1~9.0~4.2~5.0~6";

const card = (page: Page, name: string) => page.locator(".pick").filter({ has: page.locator(".h b", { hasText: name }) });
const fact = (page: Page, name: string) => page.locator(".now > div").filter({ hasText: name }).locator("dd");
const settled = (page: Page) => expect(page.locator(".sched")).toHaveAttribute("aria-busy", "false");
const outcome = (page: Page, text: string) => page.locator(".found .fate").filter({ hasText: text });

async function open(page: Page, source: string = puzzles.race, rest = ""): Promise<void> {
  await page.goto(`schedule/${await link(source, rest)}`);
  await expect(page.locator(".pick, .sched .note").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await settled(page);
}

test("schedules as text: the first turns, one more, and what begins like what", () => {
  expect(firstTurns("T0~j.1~7.0", 19)).toBe("T0~j");
  expect(firstTurns("T0~j.1~7.0", 20)).toBe("T0~j.1");
  expect(firstTurns("T0~j.1~7.0", 0)).toBe("T");
  expect(andThen("T", 1)).toBe("T1");
  expect(andThen("B0~3", 11)).toBe("B0~3.b");
  expect(goesOn("T0~j.1~7.0", "T0~j.1.1")).toBe(true);
  expect(goesOn("T0~j.1~7.0", "T0~j.0")).toBe(false);
  expect(goesOn("T0~2", "T0~3")).toBe(false);
  for (const good of ["T", "B0~1l.1", "L2"]) expect(isTurns(good), good).toBe(true);
  for (const bad of ["", "0.1", "T.", "T0~", "X0", "T0..1"]) expect(isTurns(bad), bad).toBe(false);
});

test("the keyboard chooses, keeps and takes back; the hint says what is still possible", async ({ page }) => {
  const { complaints } = await watch(page);
  await open(page);
  await expect(card(page, "Thread-1").locator("kbd")).toHaveText("2");
  await expect(card(page, "Thread-1")).toContainText("goes on");
  await expect(card(page, "MainThread")).toContainText("takes over from Thread-1");
  await expect(page.locator(".found .fate")).toHaveCount(5);
  await press(page, "2");
  await expect(fact(page, "Choices made")).toHaveText("1");
  await expect(fact(page, "Forced switches")).toContainText(/^0/);
  await press(page, "k");
  await expect(card(page, "Thread-1").locator(".op").filter({ hasText: "counter" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Make it print 2" })).toBeVisible();
  const made = Number(await fact(page, "Choices made").innerText());
  expect(made).toBeGreaterThan(1);
  await press(page, "Backspace");
  await expect(fact(page, "Choices made")).toHaveText(String(made - 1));
  await press(page, "1");
  await expect(fact(page, "Forced switches")).toContainText(/^1/);
  await page.getByRole("button", { name: "Hint" }).click();
  const hint = page.locator(".sched-hint tr");
  await expect(hint).toHaveCount(await page.locator(".pick").count());
  await expect(hint.first().locator(".fate").first()).toBeVisible();
  await expect(hint.first().locator(".of")).toContainText(/2 in [\d,.]+( × 10\S+)? of [\d,.]+( × 10\S+)? schedules|2 is out of reach/);
  expect(complaints).toEqual([]);
});

test("a run to 2: it is reached, shared, replayed in the playground, and branched from", async ({ page }) => {
  const { complaints } = await watch(page);
  const half = firstTurns(two, 30);
  await open(page, puzzles.race, `&s=${half}`);
  await page.getByRole("button", { name: "Hint" }).click();
  await expect(page.locator(".sched-hint .of").filter({ hasText: "2 in" }).first()).toBeVisible();
  await open(page, puzzles.race, `&s=${two}`);
  await expect(page.locator(".sched .note")).toContainText("It printed 2");
  await expect(outcome(page, "2")).toHaveClass(/got/);
  await expect(page.locator(".goal > p")).toContainText("1 of 5 outcomes reached");
  await page.locator(".hist button").nth(1).click();
  await page.getByRole("button", { name: /Choose again at choice/ }).click();
  await settled(page);
  await expect(page.locator(".earlier")).toHaveCount(0);
  const stands = page.locator(".pick").filter({ hasText: "goes on" });
  const other = page.locator(".pick").filter({ hasText: "takes over" });
  await expect(stands).toHaveCount(1);
  await other.first().click();
  await settled(page);
  if ((await page.locator(".earlier").count()) === 0) { // that is what the run to 2 had chosen
    await press(page, "Backspace");
    await stands.first().click();
    await settled(page);
  }
  await expect(page.locator(".earlier li")).toHaveText(/2.*choices/);
  await page.locator(".earlier button").click();
  await expect(page.locator(".sched .note")).toContainText("It printed 2");
  await page.getByRole("link", { name: "Load into stepper" }).click();
  await expect(page).toHaveURL(/\/play\/#.*s=T/);
  await expect(page.locator(".outp")).toContainText("2", { timeout: 60_000 }); // it opens where the run stood: at its end
  expect(complaints).toEqual([]);
});

test("a deadlock is an outcome, too; other switch points and an edit begin anew", async ({ page }) => {
  const { complaints } = await watch(page);
  await open(page, puzzles.locks, "&s=T0~s.1~2.0~4.2~3.1.0~4");
  await expect(page.locator(".sched .note")).toContainText("nobody can ever go on");
  await expect(outcome(page, "deadlock")).toHaveClass(/got/);
  await page.getByLabel("Switch points").selectOption({ label: "every bytecode" });
  await settled(page);
  await expect(page.locator(".pick").first()).toBeVisible();
  await expect(fact(page, "Choices made")).toHaveText("0");
  await page.waitForFunction(() => location.hash.includes("s=B"));
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "The last ticket" }).click();
  await expect(page.locator(".found .fate")).toHaveCount(2);
  expect(complaints).toEqual([]);
});

test("accessible at every width, in both themes; in Chinese, too", async ({ page }) => {
  const { complaints } = await watch(page);
  await open(page, puzzles.race, `&s=${firstTurns(two, 24)}`);
  await page.getByRole("button", { name: "Hint" }).click();
  await expect(page.locator(".sched-hint .fate").first()).toBeVisible();
  await readable(page);
  await page.goto(`zh/schedule/${await link(puzzles.race)}`);
  await expect(page.getByRole("heading", { name: "把 GIL 给谁？" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "让它打印 2" })).toBeVisible();
  expect(complaints).toEqual([]);
});
