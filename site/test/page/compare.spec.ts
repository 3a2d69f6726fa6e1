// The Compare screen: one program, two machines, one axis. What one playhead
// does the other follows; what goes wrong on one side is said on that side.

import { expect, test as base, type Locator, type Page } from "@playwright/test";
import type { App } from "../../elements/part.ts";
import { presets, ratio, title } from "../../state/comparison.ts";
import { initial, type AppState } from "../../state/state.ts";
import { decodePair, encodePair } from "../../state/url.ts";
import { words } from "../../words/words.ts";
import { link, type, watch } from "./pages.ts";
import { readable, widths } from "./readable.ts";

const race = "import threading\nn = 0\ndef f():\n    global n\n    for i in range(3000): n += 1\nts = [threading.Thread(target=f) for i in 'ab']\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(n)\n";

/** ns without a step: a thread is being woken. A playhead stands at the last
 * step at or before the other one's time. */
const longestPause = 60_000;

interface Playhead {
  readonly step: number;
  readonly time: number;
  readonly latest: number;
  readonly latestTime: number;
  readonly state: string;
  readonly over: boolean;
}

/** Both machines, A first. */
function both(page: Page): Promise<readonly [Playhead, Playhead]> {
  return page.evaluate(() => {
    const { apps } = document.querySelector("gp-compare") as unknown as { apps: readonly App[] };
    return apps.map(({ state: { view, over } }) => ({ ...view!.status, over })) as unknown as readonly [Playhead, Playhead];
  });
}

async function open(page: Page, source: string, rest = ""): Promise<void> {
  await page.goto(`compare/${await link(source, rest)}`);
  await ready(page, source);
}

/** Both engines have answered for the program. */
async function ready(page: Page, source: string): Promise<void> {
  await page.waitForFunction((text) => {
    const apps = (document.querySelector("gp-compare") as unknown as { apps?: readonly App[] } | null)?.apps;
    return apps?.every(({ state: s }) => s.source === text && s.engine.kind === "ready" && (s.sourceError !== null || (s.program?.source === s.source && s.view !== null)));
  }, source, { timeout: 60_000 });
}

/** The controls of the stepper that something lies over. */
function covered(page: Page): Promise<string[]> {
  return page.locator("#stepper :is(button, select):visible").evaluateAll((all) => all.filter((e) => {
    e.scrollIntoView({ block: "center" });
    const { x, y, width, height } = e.getBoundingClientRect();
    return !e.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  }).map((e) => e.ariaLabel ?? e.textContent ?? ""));
}

async function runBoth(page: Page): Promise<void> {
  await page.locator("[data-act=run]").click();
  await expect.poll(async () => (await both(page)).every((m) => m.over), { timeout: 45_000 }).toBe(true);
}

const row = (page: Page, name: string): Locator => page.getByRole("row", { name: new RegExp(`^${name}`) });

/** Starting two engines is most of the work: one page for all tests. */
const test = base.extend<{ compare: Page }, { opened: Page }>({
  opened: [async ({ browser }, use, { project }) => {
    const { baseURL, locale, viewport } = project.use;
    const context = await browser.newContext({ baseURL: baseURL!, locale: locale!, viewport: viewport! });
    await use(await context.newPage());
    await context.close();
  }, { scope: "worker" }],
  compare: async ({ opened: page }, use) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
    const { complaints } = await watch(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

test("two machines run one program; equal time stands at equal x", async ({ compare: page }) => {
  await open(page, race, "&py=39&b.py=27&b.gil=old:100");
  await expect(page.locator(".cmp-head h2")).toHaveText(["Python 3.9, new GIL", "Python 2.7, old GIL"]);
  await runBoth(page);
  await expect(row(page, "Finished at")).toContainText(/ms|µs/);
  await expect(row(page, "Printed")).toContainText(/\d{4}/);
  const [a, b] = await both(page);
  expect(a.latestTime).not.toBe(b.latestTime);

  const canvas = page.locator(".tl canvas").first();
  const box = (await canvas.boundingBox())!;
  await canvas.click({ position: { x: box.width * 0.4, y: 80 } });
  await expect.poll(async () => {
    const [x, y] = await both(page);
    return x.step < x.latest && y.step < y.latest && y.time <= x.time && x.time - y.time;
  }).toBeLessThan(longestPause);
  const heads = await page.locator(".tl-head").evaluateAll((all) => all.map((h) => h.getBoundingClientRect().x));
  expect(Math.abs(heads[0]! - heads[1]!)).toBeLessThan(box.width * 0.04);

});

test("the other playhead follows step by step, also where nothing is recorded yet", async ({ compare: page }) => {
  await open(page, race, "&b.cores=1");
  await page.getByRole("radio", { name: "Opcode" }).click();
  for (let i = 0; i < 3; i++) await page.locator("[data-act=step]").click();
  await expect.poll(async () => (await both(page))[0].step).toBeGreaterThan(2);
  await expect.poll(async () => (await both(page))[1].step).toBeGreaterThan(2);
  await expect.poll(async () => {
    const [a, b] = await both(page);
    return Math.abs(a.time - b.time);
  }).toBeLessThan(500);

  await page.locator(".cmp-lane").nth(1).locator(".cmp-head").click();
  await page.getByRole("combobox", { name: "Playheads" }).selectOption("free");
  const before = (await both(page))[0].step;
  await page.locator("[data-act=back]").click();
  await expect.poll(async () => (await both(page))[1].step).toBeLessThan((await both(page))[1].latest);
  expect((await both(page))[0].step).toBe(before);

  await page.getByRole("combobox", { name: "Playheads" }).selectOption("step");
  await page.locator("[data-act=back]").click();
  await expect.poll(async () => {
    const [a, b] = await both(page);
    return a.step - b.step;
  }).toBe(0);
});

test("what differs has a ring; a change is undone by the history; A and B swap", async ({ compare: page }) => {
  await open(page, "print(1)\n", "&b.cores=4");
  await expect(page.locator(".ct .sel[data-changed]")).toHaveCount(2);
  const b = page.getByRole("group", { name: "Machine B" });
  await b.getByRole("combobox", { name: "Python" }).selectOption("2.7");
  await expect(page.locator(".cmp-head h2").nth(1)).toHaveText("Python 2.7, old GIL");
  await expect(page.locator(".ct .sel[data-changed]")).toHaveCount(6);
  await expect.poll(() => page.url()).toContain("b.py=27");
  await page.getByRole("button", { name: "Swap A and B" }).click();
  await expect(page.locator(".cmp-head h2")).toHaveText(["Python 2.7, old GIL", "Python 3.9, new GIL"]);
  await page.goBack();
  await expect(page.locator(".cmp-head h2").nth(1)).toHaveText("Python 2.7, old GIL");
});

test("a program that only one Python takes: the error stands on that side", async ({ compare: page }) => {
  await open(page, "print 'old'\n", "&py=27&b.py=39&b.gil=new:5ms");
  const [a, b] = [page.locator(".cmp-lane").nth(0), page.locator(".cmp-lane").nth(1)];
  await expect(b.locator(".cmp-error")).toContainText("SyntaxError, line 1");
  await expect(a.locator(".cmp-error")).toHaveCount(0);
  await page.locator("[data-act=run]").click();
  await expect(row(page, "Printed")).toContainText("old");

  await open(page, "for\n", "&b.cores=1");
  await expect(page.locator(".cmp-error")).toHaveCount(1);
  await expect(page.locator(".cmp-error")).toContainText("on both machines");
});

test("a limit, a deadlock, an exception: each on its own side", async ({ compare: page }) => {
  const eager = "import sys, threading\nlock = threading.Lock()\nlock.acquire()\nif sys.version_info < (3, 13): lock.acquire()\nprint('through')\n";
  await open(page, eager, "&py=39&b.py=313&b.gil=new:5ms");
  await runBoth(page);
  await expect(row(page, "Finished at").locator("td").nth(0)).toContainText("deadlock");
  await expect(page.locator(".cmp-lane").nth(0).locator(".banner")).toContainText("Deadlock");
  await expect(row(page, "Printed").locator("td").nth(1)).toContainText("through");
  await expect(page.locator(".cmp-lane").nth(1).locator(".banner")).toHaveCount(0);

  await open(page, "for i in range(3000): pass\n", "&b.maxOpcodes=1000");
  await runBoth(page);
  await expect(row(page, "Finished at").locator("td").nth(1)).toContainText("a limit was reached");
  await expect(page.locator(".cmp-lane").nth(1).locator(".banner")).toContainText("Paused at");
  await expect(page.locator(".cmp-lane").nth(0).locator(".banner")).toHaveCount(0);

  await open(page, "print(len(u'\\u20ac'.encode('utf-8') + '1'))\n", "&py=27&b.py=39&b.gil=new:5ms");
  await runBoth(page);
  await expect(row(page, "Finished at").locator("td").nth(1)).toContainText("by an exception");
  await expect(row(page, "Printed").locator("td").nth(0)).toContainText("4");
});

test("a pair that cannot be is listed with the reason", async ({ compare: page }) => {
  await open(page, "print(1)\n", "&py=27");
  await page.getByRole("group", { name: "Machine B" }).getByRole("button", { name: /^GIL/ }).click();
  await expect(page.getByRole("radio", { name: /Free-threaded/ })).toBeDisabled();
  await page.keyboard.press("Escape");
  await open(page, "print(1)\n", "&py=27&b.gil=off");
  await expect(page.locator(".cmp-lane").nth(1).locator(".banner")).toContainText(/2\.7/);
  await page.locator("[data-act=run]").click();
  await expect(row(page, "Printed").locator("td").nth(0)).toContainText("1");
});

test("what cannot be is explained at the machine that it was typed for, and changes neither", async ({ compare: page }) => {
  await open(page, "print(1)\n", "&py=39&b.py=27&b.gil=old:0");
  await expect(page.locator(".cmp-lane").nth(1)).toContainText("lets go at every tick");
  const b = page.getByRole("group", { name: "Machine B" });
  const wrong = async (opener: RegExp, field: RegExp, typed: Readonly<Record<string, string>>): Promise<void> => {
    await b.getByRole("button", { name: opener }).click();
    const input = page.locator("[popover]:popover-open").getByRole("textbox", { name: field });
    for (const [text, why] of Object.entries(typed)) {
      await input.fill(text);
      await input.press("Tab");
      await expect(input).toHaveAttribute("aria-invalid", "true");
      await expect(input).toHaveAccessibleDescription(new RegExp(why));
    }
    await page.keyboard.press("Escape");
  };
  await wrong(/^GIL/, /Check interval/, { "1e9": "got float", "5 ms": "an integer is required", "99999999999": "greater than maximum" });
  await wrong(/^Seed/, /Seed/, { "0": "from 1 to", "-1": "from 1 to", "": "from 1 to" });
  await wrong(/^Linux today/, /Cores/, { "0": "Without a core", "17": "1 to 16", "1e9": "1 to 16" });
  const machines = await page.evaluate(() => (document.querySelector("gp-compare") as unknown as { apps: readonly App[] }).apps.map(({ state }) => state.program?.machine));
  expect(machines).toMatchObject([{ python: "3.9", cores: 2, seed: 42 }, { python: "2.7", cores: 2, seed: 42, checkInterval: -1 }]);
});

test("every example runs, and shows what it says", async ({ compare: page }) => {
  await open(page, "pass\n");
  for (const p of presets) {
    await page.getByRole("button", { name: "Examples" }).click();
    await page.getByRole("button", { name: p.name, exact: true }).click();
    await expect(page.locator(".cmp-bar > .muted")).toHaveText(p.says);
    await ready(page, p.source);
    await expect.poll(async () => (await both(page)).every((m) => m.over && m.latest > 1000), { timeout: 60_000 }).toBe(true);
    const [a, b] = await both(page);
    expect([a.state, b.state]).toEqual(["ended", "ended"]);
    const figure = async (name: string): Promise<number[]> => (await row(page, name).locator("td b").allTextContents()).map((t) => Number.parseFloat(t.replaceAll(",", "")));
    if (p.name.startsWith("With and without")) expect(b.latestTime).toBeLessThan(0.7 * a.latestTime);
    else await expect.poll(async () => (await figure("GIL changed hands"))[1]! !== (await figure("GIL changed hands"))[0]! || a.latestTime !== b.latestTime).toBe(true);
  }
});

test("the playground's program and machine come along, and go back", async ({ compare: page }) => {
  await page.goto(`play/${await link("print(41 + 1)\n", "&py=313&cores=4")}`);
  await page.getByRole("link", { name: "Compare with…" }).click();
  await expect(page).toHaveURL(/compare\/#/);
  await ready(page, "print(41 + 1)\n");
  await expect(page.getByRole("group", { name: "Machine A" })).toContainText("3.13");
  await expect(page.getByRole("group", { name: "Machine B" })).toContainText("4 cores");
  await page.locator(".nav").getByRole("link", { name: "Playground" }).click();
  await expect(page).toHaveURL(/play\/#/);
  await expect(page.locator(".mbar")).toContainText("3.13");
});

test("typing reaches both; keys move the pair", async ({ compare: page }) => {
  await open(page, race, "&b.cores=1");
  await page.keyboard.press("r");
  await expect.poll(async () => (await both(page)).every((m) => m.over), { timeout: 45_000 }).toBe(true);
  await page.keyboard.press("Home");
  await expect.poll(async () => (await both(page)).map((m) => m.step)).toEqual([0, 0]);
  await type(page, "print('typed')\n");
  await page.keyboard.press("Escape");
  await ready(page, "print('typed')\n");
  await expect.poll(async () => (await both(page)).map((m) => m.latest)).toEqual([0, 0]);
  await runBoth(page);
  await expect(row(page, "Printed").locator("td").nth(1)).toContainText("typed");
});

test("accessible, and never wider than its window", async ({ compare: page }) => {
  await open(page, race, "&b.py=27&b.gil=old:100");
  await runBoth(page);
  await readable(page, widths, async (width) => expect(await covered(page), `${width} px`).toEqual([]));
});

test("false alarms have a strip of their own, with their number", async ({ compare: page }) => {
  await open(page, race, "&b.py=27&b.gil=old:100");
  await runBoth(page);
  const told = row(page, "False alarms").locator("td");
  const strips = page.locator(".tl-row", { hasText: "False alarms" });
  await expect(strips).toHaveCount(2);
  await expect(async () => {
    const texts = (await told.allInnerTexts()).map((text) => `False alarms: ${text.trim()}`);
    await expect(strips).toHaveText(texts, { timeout: 1 });
  }).toPass(); // the counts come a little after the lanes
});

test("numbers of a profile of one's own come out of a link, and go into one", async ({ compare: page }) => {
  await open(page, race, "&profile=linux,wake=80us&b.profile=linux,wake=5us");
  await runBoth(page);
  const states = await page.evaluate(() => (document.querySelector("gp-compare") as unknown as { apps: readonly App[] }).apps.map(({ state }) => state));
  expect(states.map((s) => s.machine.profile)).toEqual(["linux,wake=80us", "linux,wake=5us"]);
  const [slow, quick] = await both(page);
  expect(slow.latestTime).toBeGreaterThan(quick.latestTime);
  const [a, b] = states;
  const back = await decodePair(await encodePair(a!, b!, "time"));
  expect([back.a.machine.profile, back.b.profile, back.a.problems]).toEqual(["linux,wake=80us", "linux,wake=5us", []]);
});

base("a pair comes back out of its link", async () => {
  const a: AppState = { ...initial, source: "x = 1\n", machine: { python: "2.7", cores: 1 } };
  const b: AppState = { ...a, machine: { python: "3.9", gil: "tick", checkInterval: 7, cores: 4, seed: 3 } };
  const back = await decodePair(await encodePair(a, b, "output"));
  expect(back.a).toMatchObject({ source: "x = 1\n", machine: { python: "2.7", cores: 1 }, problems: [] });
  expect({ ...back.a.machine, ...back.b }).toEqual(b.machine);
  expect(back.linking).toBe("output");
  const same = await encodePair(a, a, "time");
  expect(same).not.toContain("b.");
  expect((await decodePair("#v=1&b.cores=many&b.gil=magic&link=telepathy")).a.problems).toHaveLength(2);
  expect((await decodePair("#v=1&cores=17&seed=0&gil=new:nan&b.cores=0&b.seed=-1&b.gil=new:inf")).a.problems).toHaveLength(6);
});

base("each Python has its own lock, also before the engine says so", () => {
  expect(["2.7", "3.9", "3.13"].map((python) => title({ ...initial, machine: { python } }).name)).toEqual(["Python 2.7, old GIL", "Python 3.9, new GIL", "Python 3.13, new GIL"]);
  expect(title({ ...initial, machine: { python: "2.7", gil: "interval" } }).name).toBe("Python 2.7, new GIL");
});

base("differences are said in words", async () => {
  expect([[70, 76], [100, 50], [10, 63], [5, 5], [0, 3]].map(([x, y]) => ratio(x!, y!, [words.compare.later, words.compare.sooner]))).toEqual(["9% later", "50% sooner", "6.3 times", "", ""]);
});
