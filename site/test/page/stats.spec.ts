// The statistics panel: the engine's own numbers, of the whole run and of what
// is in sight, while it runs and after; by keyboard; accessible.

import { expect, type Page } from "@playwright/test";
import type { AppElement } from "../../elements/app.ts";
import type { Stats } from "../../engine/protocol.ts";
import { measures } from "../../state/measures.ts";
import { openPlay, run, runButton, test } from "./pages.ts";
import { violations } from "./readable.ts";

const race = `import threading
n = 0
def work():
    global n
    for i in range(3000):
        n += 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
`;

const cell = (page: Page, key: string) => page.locator(`[data-measure="${key}"] td`);
const figures = (page: Page): Promise<Stats> => page.evaluate(() => document.querySelector<AppElement>("gp-app")!.app.session.stats());

async function openStats(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Statistics" }).locator("visible=true").click();
  await expect(page.getByRole("radiogroup", { name: "Statistics of" })).toBeVisible();
}

for (const policy of ["new:5ms", "old:100", "off"]) {
  test(`every measure is the engine's, ${policy}`, async ({ play: page }) => {
    await openPlay(page, race, `&profile=mac2009&gil=${policy}`);
    await openStats(page);
    await run(page);
    const stats = await figures(page);
    for (const m of measures) {
      if (m.gil && policy === "off") await expect(cell(page, m.key)).toHaveCount(0);
      else await expect(cell(page, m.key), m.name).toHaveText(m.write(m.value(stats)));
    }
    await expect(page.locator(".shares tbody")).toHaveCount(3);
    expect(stats.threads.map((t) => t.name)).toEqual(["MainThread", "Thread-1", "Thread-2"]);
    if (policy === "old:100") expect(stats.checks).toBeGreaterThan(100);
  });
}

test("what is in view has numbers of its own, which add up to the whole", async ({ play: page }) => {
  await openPlay(page, race, "&profile=mac2009&gil=old:100");
  await openStats(page);
  await run(page);
  const whole = await figures(page);
  await page.getByRole("radio", { name: "In view" }).click();
  await expect(cell(page, "checks")).toHaveText(whole.checks.toLocaleString("en-US"));
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(cell(page, "checks")).not.toHaveText(whole.checks.toLocaleString("en-US"));
  const seen = Number((await cell(page, "checks").innerText()).replaceAll(",", ""));
  expect(seen).toBeLessThan(whole.checks);
  await page.keyboard.press("0");
  await expect(cell(page, "checks")).toHaveText(whole.checks.toLocaleString("en-US"));
  const halves = await page.evaluate(async () => {
    const { session, state } = document.querySelector<AppElement>("gp-app")!.app;
    const middle = Math.round(state.view!.status.latest / 2);
    return [await session.stats(1, middle, "steps"), await session.stats(middle + 1, state.view!.status.latest + 1, "steps")].map((s) => s.switches);
  });
  expect(Math.abs(halves[0]! + halves[1]! - whole.switches)).toBeLessThanOrEqual(1);
});

test("the numbers move while the program runs", async ({ play: page }) => {
  await openPlay(page, "n = 0\nwhile True:\n    n += 1\n");
  await openStats(page);
  await runButton(page).click();
  const steps = async (): Promise<number> => Number((await cell(page, "steps").innerText()).replaceAll(",", ""));
  await expect(cell(page, "steps")).toBeVisible();
  const first = await steps();
  await expect.poll(steps).toBeGreaterThan(first);
  await runButton(page).click();
  await expect(runButton(page)).toHaveText(/Run/);
});

test("by keyboard, at every width, and without a violation", async ({ play: page }) => {
  await openPlay(page, race, "&profile=mac2009&gil=old:100");
  await run(page);
  await page.getByRole("tab", { name: "GIL" }).locator("visible=true").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".shares")).toBeVisible();
  for (const [width, colorScheme] of [[1440, "light"], [1024, "dark"], [768, "light"], [375, "dark"]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    if (width === 375) await page.getByRole("tab", { name: "State", exact: true }).click();
    await expect(page.locator(".shares")).toBeVisible();
    expect(await violations(page), `${width} px`).toEqual([]);
  }
  await page.getByRole("tab", { name: "Code", exact: true }).click();
});
