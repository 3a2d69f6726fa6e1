// The Explore screen: every outcome of a program, how it is reached, and the way
// from there to the stepper.

import { expect, test as base, type Locator, type Page } from "@playwright/test";
import { exactCount, initialExploration, longCount, percent, readWatch, rows, shareOf, shown } from "../../state/exploration.ts";
import { decodeExplore, encodeExplore } from "../../state/url.ts";
import { initial } from "../../state/state.ts";
import { usualSettings } from "../../state/exploration.ts";
import type { ExploreOutcome } from "../../engine/protocol.ts";
import { link, type, watch } from "./pages.ts";
import { readable } from "./readable.ts";

const race = `import threading
n = 0
def f():
    global n
    for i in range(2): n += 1
a = threading.Thread(target=f)
b = threading.Thread(target=f)
a.start(); b.start()
a.join(); b.join()
print(n)
`;

const philosophers = `import threading
x = threading.Lock()
y = threading.Lock()
def f(first, second):
    with first:
        with second:
            pass
a = threading.Thread(target=f, args=(x, y))
b = threading.Thread(target=f, args=(y, x))
a.start(); b.start()
a.join(); b.join()
`;

const test = base.extend<{ explore: Page }, { opened: Page }>({
  opened: [async ({ browser }, use, { project }) => {
    const { baseURL, locale, viewport } = project.use;
    const context = await browser.newContext({ baseURL: baseURL!, locale: locale!, viewport: viewport! });
    await use(await context.newPage());
    await context.close();
  }, { scope: "worker" }],
  explore: async ({ opened: page }, use) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
    const { complaints } = await watch(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

const outcomes = (page: Page): Locator => page.getByRole("radiogroup", { name: "Outcomes" }).getByRole("radio");
const values = (page: Page): Locator => page.locator(".outcome .v");
const heading = (page: Page): Locator => page.locator(".ex-sum h1");

async function open(page: Page, source: string, rest = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`explore/${await link(source, rest)}`);
}

/** The search is over. */
async function done(page: Page): Promise<void> {
  await expect(page.locator("[data-act=explore]")).toBeVisible({ timeout: 60_000 });
  await expect(heading(page)).toContainText(/One result|different results|At least|cannot/, { timeout: 60_000 });
}

test("a race: every value, shares, switches, the ladder of one", async ({ explore: page }) => {
  await open(page, race, "&xw=n");
  await done(page);
  await expect(heading(page)).toHaveText("3 different results from one program");
  await expect(values(page)).toHaveText(["4", "3", "2"]);
  await expect(outcomes(page).nth(0)).toContainText("No forced switch needed");
  const parts = (await page.locator(".outcome .n small").allTextContents()).map((t) => Number.parseFloat(t));
  expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 0);

  await outcomes(page).nth(0).click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(outcomes(page).nth(2)).toBeFocused();
  await expect(outcomes(page).nth(2)).toHaveAttribute("aria-checked", "true");
  await expect(page.locator("#witness-title")).toHaveText("Shortest schedule for 2");
  await expect(page.locator(".lad-why")).toContainText("is lost");
  await expect(page.locator(".lad-why")).toContainText("A lock would have to cover line 5");
  await expect(page.locator(".lad-head")).toContainText("Thread-1");
  await expect(page.locator(".lad li").filter({ has: page.locator(".lad-rung") }).first()).toContainText(/Thread-\d \d+ opcodes?/); // for whom a column is not to be seen
  await expect.poll(() => page.url()).toContain("sel=");

  const rows = page.locator(".mx tbody tr");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2).locator("td").first()).toHaveText("0");
  await expect(page.getByRole("row", { name: /^Python 3.13 / })).toContainText("4");
  await expect(page.locator(".om tr")).toHaveCount(5);
  await expect(page.locator(".om")).not.toContainText(/exploring|to come/, { timeout: 90_000 });
  await expect(page.getByRole("row", { name: /no GIL/ }).locator(".om-value")).toHaveText(["4", "3", "2"]);
});

test("a schedule is loaded into the stepper, which then shows that outcome", async ({ explore: page }) => {
  await open(page, race, "&xw=n&sel=3");
  await done(page);
  const value = await page.locator(".outcome[aria-checked=true] .v").textContent();
  await page.locator("[data-act=load]").click();
  await page.waitForURL(/\/play\//);
  await expect(page.locator(".stepper .read")).toContainText("ended", { timeout: 60_000 });
  await expect(page.locator(".out .text").last()).toHaveText(value ?? "?");
});

test("a program is scheduled by the reader", async ({ explore: page }) => {
  await open(page, race, "&xw=n");
  await done(page);
  await page.locator("[data-act=yourself]").click();
  await page.waitForURL(/\/schedule\//);
  await expect(page.locator("gp-schedule")).toContainText(/Thread-1|MainThread/, { timeout: 60_000 });
});

test("a deadlock says who waits for whom; Python, points and code are chosen on the page", async ({ explore: page }) => {
  await open(page, philosophers);
  await done(page);
  await expect(page.locator(".outcome.bad")).toHaveCount(1);
  await expect(page.locator(".outcome.bad")).toContainText("Thread-1 waits for Thread-2");
  await expect(page.locator(".outcome.bad")).toHaveAttribute("aria-checked", "true");
  await expect(page.locator(".lad-why")).toContainText("They wait for one another");
  await expect(page.locator(".lad-why")).toContainText("which Thread-2 took in line");
  const [first, second] = await Promise.all([0, 1].map((i) => page.locator(".lad-head > *").nth(i).boundingBox()));
  expect(second!.y).toBe(first!.y); // the threads have a column each, also where no variable stands beside them
  await expect(page.locator(".lad-rung").first()).not.toContainText("holds");

  await page.getByRole("combobox", { name: "Switch", exact: true }).selectOption("bytecode");
  await expect(page.locator(".ex-old")).toBeVisible();
  await page.locator("[data-act=explore]").click();
  await done(page);
  await expect(page.locator(".ex-old")).toHaveCount(0);
  await expect.poll(() => page.url()).toContain("xt=all");
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("xt=all");
  await expect(page.getByRole("combobox", { name: "Switch", exact: true })).toHaveValue("own");

  const searched = page.url();
  await type(page, "print(1)\n");
  await expect.poll(() => page.url()).not.toBe(searched); // a reload would keep it
  await page.locator("[data-act=explore]").click();
  await expect(heading(page)).toHaveText("One result, whatever the schedule", { timeout: 60_000 });
});

test("checks: what holds, what fails, what cannot be evaluated", async ({ explore: page }) => {
  await open(page, race, `&xc=${encodeURIComponent("always:n == 4")}&xc=${encodeURIComponent("never:n == 1")}&xc=${encodeURIComponent("reachable:n == 2")}`);
  await done(page);
  await expect(page.locator(".ex-verdict")).toHaveText([/Fails: it is false/, /Holds in every schedule/, /Some schedule gets there/]);
  await page.getByRole("button", { name: "Add a check" }).click();
  await page.getByRole("textbox", { name: "Python expression" }).last().fill("n ==");
  await page.keyboard.press("Tab");
  await page.locator("[data-act=explore]").click();
  await expect(page.locator(".ex-verdict[role=alert]")).toContainText("invalid syntax");
  await page.getByRole("button", { name: "Remove this check" }).last().click();
  await page.locator("[data-act=explore]").click();
  await expect(page.locator(".ex-verdict")).toHaveCount(3);
  await page.locator(".ex-verdict .btn.link").first().click();
  await page.waitForURL(/\/play\//);
});

test("an invariant's first violation opens where it happens", async ({ explore: page }) => {
  await open(page, race, `&xc=${encodeURIComponent("invariant:n < 2")}`);
  await done(page);
  await expect(page.locator(".ex-verdict")).toHaveText([/Fails: it is not true in every state/]);
  await page.locator(".ex-verdict .btn.link").click();
  await page.waitForURL(/\/play\//);
  await expect(page.locator(".back-chip")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(".stepper .read")).not.toContainText("ended");
});

test("too many states: stop, go on, take what was found, bounds", async ({ explore: page }) => {
  await open(page, race.replace("range(2)", "range(100000)"), "&xw=n");
  await expect(page.locator(".ex-sum")).toContainText(/states, [\d,]+ per second/, { timeout: 60_000 });
  await expect(page.getByRole("button", { name: "100000 → 3 in line 5" })).toBeVisible({ timeout: 60_000 }); // while it goes on
  await page.locator("[data-act=stop]").click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.locator("[data-act=stop]").click();
  await page.getByRole("button", { name: "Take what was found" }).click();
  await expect(heading(page)).toHaveText(/^(At least \d+|No result yet)/, { timeout: 60_000 });
  await expect(page.locator(".ex-sum")).toContainText(/there may be more results/i);
  await page.getByRole("button", { name: "100000 → 3 in line 5" }).click();
  await expect(heading(page)).toHaveText("5 different results from one program", { timeout: 60_000 });

  await open(page, race.replace("range(2)", "range(30)"), "&xw=n&xm=2000");
  await expect(page.locator(".ex-sum")).toContainText(/random schedules were tried. Each had a chance of at least 1 in [\d,]+/, { timeout: 90_000 });
  await expect(heading(page)).toHaveText(/^At least/);
  await page.getByRole("combobox", { name: "Forced switches" }).selectOption("0");
  await page.locator("[data-act=explore]").click();
  await expect(page.locator(".ex-sum")).toContainText("Complete for schedules with at most 0 forced switches", { timeout: 60_000 });
});

test("a program that does not compile, one that never ends, one without threads", async ({ explore: page }) => {
  await open(page, "x = = 1\n");
  await expect(page.locator("gp-editor .inline-note")).toContainText("invalid syntax");
  await expect(page.locator("[data-act=explore]")).toBeDisabled();
  await open(page, "import threading\ndone = False\ndef w():\n    global done\n    done = True\nt = threading.Thread(target=w)\nt.start()\nwhile not done: pass\nprint('ok')\n");
  await done(page);
  await expect(page.locator(".ex-sum")).toContainText("infinitely many");
  await expect(outcomes(page).first()).toContainText("infinitely many");
  await open(page, "print('one')\n");
  await done(page);
  await expect(heading(page)).toHaveText("One result, whatever the schedule");
});

test("ten thousand outcomes do not hold up the page", async ({ explore: page }) => {
  await open(page, "print(1)\n");
  await done(page);
  await expect(page.locator(".om")).not.toContainText(/exploring|to come/, { timeout: 60_000 });
  await expect(page.locator(".lad-rung").first()).toBeVisible(); // nothing else is to come
  await expect(async () => { // what comes late after all would put its own outcomes back
    const took = await page.evaluate(async () => {
      const list = document.querySelector("gp-outcomes")!;
      const one = list.outcomes[0]!;
      const start = performance.now();
      Object.assign(list, { outcomes: Array.from({ length: 10_000 }, (_, i) => ({ ...one, stdout: `${i}\n`, schedules: String(i + 1) })), total: 12_000, schedules: "50005000" });
      await list.updateComplete;
      return performance.now() - start;
    });
    expect(took).toBeLessThan(2000);
    await expect(outcomes(page)).toHaveCount(101, { timeout: 3000 }); // and the chosen one
  }).toPass();
  await expect(page.locator(".oc-more")).toContainText("and 11,899 more");
  await page.getByRole("button", { name: "Show 100 more" }).click();
  await expect(outcomes(page)).toHaveCount(201);
});

test("a program with thousands of results stays usable", async ({ explore: page }) => {
  // Six appends by each of two threads, in any order: 12 over 6 results.
  await open(page, `import threading
order = []
def f(i):
    for _ in range(6): order.append(i)
ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(*order)
`, "&xn=1");
  await done(page);
  await expect(heading(page)).toHaveText("924 different results from one program");
  await expect(outcomes(page)).toHaveCount(100);
  await page.getByRole("button", { name: "Show 100 more" }).click();
  await expect(outcomes(page)).toHaveCount(200);
  await outcomes(page).nth(150).click();
  await expect(page.locator("#witness-title")).toContainText(`chedule for ${await outcomes(page).nth(150).locator(".v").textContent()}`);
});

test("what would never come to an end, too many threads, time and random numbers: each is told", async ({ explore: page }) => {
  await open(page, "import threading\ndef f():\n    while True: print('x' * 500)\nts = [threading.Thread(target=f) for _ in range(2)]\nfor t in ts: t.start()\n", "&xm=2000");
  await done(page);
  await expect(outcomes(page)).toHaveCount(1);
  await expect(outcomes(page).first()).toContainText("it prints more than 100000 bytes");
  await open(page, "import threading\nts = [threading.Thread(target=print) for _ in range(15)]\nfor t in ts: t.start()\n", "&xm=2000");
  await done(page);
  await expect(page.locator(".oc-list")).toContainText("more than 14 threads beside the main thread");
  await open(page, "import random, time\nprint(random.random() < 2, time.time() > 0)\n");
  await done(page);
  await expect(page.locator(".ex-sum")).toContainText("The program asks for the time.");
  await expect(page.locator(".ex-sum")).toContainText("random.seed(391991)");
});

test("sleeps in order of time, or ending at any time", async ({ explore: page }) => {
  await open(page, "import threading, time\nx = 0\ndef f():\n    global x\n    time.sleep(1)\n    x = 1\nt = threading.Thread(target=f)\nt.start()\ntime.sleep(2)\nprint(x)\n");
  await done(page);
  await expect(values(page)).toHaveText(["1"]);
  await page.getByRole("combobox", { name: "Sleeps and time-outs end" }).selectOption("1");
  await page.locator("[data-act=explore]").click();
  await expect(heading(page)).toHaveText("2 different results from one program", { timeout: 60_000 });
  await expect(values(page)).toHaveText(["1", "0"]);
});

test("a lesson's text lists every result", async ({ explore: page }) => {
  await page.goto("learn/plus-equals/");
  await expect(page.locator(".stepper .read")).toHaveText("Predict first", { timeout: 60_000 });
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await page.getByRole("button", { name: "Go on to the explanation" }).click();
  await page.locator(".prose [data-act=outcomes]").click();
  await expect(page.locator(".prose .ex-task-head")).toHaveText("5 different results from one program", { timeout: 60_000 });
  await page.locator(".prose").getByRole("radio").last().click();
  await page.locator(".prose [data-act=show-run]").click();
  await expect(page.locator(".out .text").last()).toHaveText("2", { timeout: 60_000 });
});

test("a lesson's task lists every result, and plays the run of one", async ({ explore: page }) => {
  await page.goto("learn/hidden-race/");
  await expect(page.locator(".stepper .read")).toHaveText("Predict first", { timeout: 60_000 });
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await page.getByRole("button", { name: "Go on to the explanation" }).click();
  await page.locator("[data-act=outcomes]").click();
  await expect(page.locator(".ex-task-head")).toContainText(/result/, { timeout: 60_000 });
  const value = await page.locator(".ex-task .outcome[aria-checked=true] .v").textContent();
  await page.locator("[data-act=show-run]").click();
  await expect(page.locator(".stepper .read")).toContainText("ended", { timeout: 60_000 });
  await expect(page.locator(".out .text").last()).toHaveText(value ?? "?");
});

test("accessible, and no sideways scroll", async ({ explore: page }) => {
  await open(page, race, `&xw=n&xc=${encodeURIComponent("always:n == 4")}`);
  await done(page);
  await expect(page.locator(".lad")).toBeVisible();
  await readable(page);
});

test("numbers of any length", () => {
  expect(longCount("137846528820")).toBe("137,846,528,820");
  expect(longCount("1")).toBe("1");
  expect(longCount("123456789012345678")).toBe("1.23 × 10¹⁷");
  expect(exactCount("123456789012345678")).toBe("123,456,789,012,345,678");
  expect(longCount("1234567890123456789012")).toBe("1.23 × 10²¹");
  expect(shareOf("1", "4")).toBe(0.25);
  expect(shareOf("1" + "0".repeat(40), "4" + "0".repeat(40))).toBeCloseTo(0.25, 10);
  expect(shareOf("5", "1" + "0".repeat(40))! * 1e40).toBeCloseTo(5, 5);
  expect(shareOf("", "4")).toBeNull();
  expect([percent(0.00001), percent(0.5), percent(0.99999), percent(1)]).toEqual(["< 0.1%", "50%", "> 99.9%", "100%"]);
  expect(readWatch("a, b  a x.y 3 größe")).toEqual(["a", "b", "größe"]);
});

test("order, expectation, the telling one", () => {
  const o: ExploreOutcome = { stdout: "", exception: "", raisers: [], values: ["1"], deadlock: false, waits: [], limit: "", exit: 0, schedules: "1", forced: 0, atMost: false, choices: 0, schedule: "" };
  const list = [o, { ...o, values: ["3"], forced: 1 }, { ...o, values: ["2"], forced: 2 }];
  expect(rows(list, "3").map((r) => [r.value, r.expected])).toEqual([["3", false], ["2", false], ["1", true]]);
  const result = { complete: true, bounded: false, bound: 0, states: 1, counted: true, random: null, asksTime: false, usesRandom: false, schedules: "3", endless: "", total: 3, checks: [] };
  expect(shown({ ...initialExploration, result: { ...result, outcomes: list } })).toBe(1);
  expect(shown({ ...initialExploration, result: { ...result, outcomes: [...list, { ...o, deadlock: true }] } })).toBe(3);
  expect(shown({ ...initialExploration, selected: 9, result: { ...result, outcomes: list } })).toBe(2);
});

test("what a link says comes back; what it cannot say is told", async () => {
  const settings = { ...usualSettings, points: "library" as const, watch: ["a", "b"], bound: 3, anyTime: true, counted: false, maxStates: 5000, checks: [{ kind: "never", expr: "a: b == '&x'" }] };
  const back = await decodeExplore(await encodeExplore({ ...initial, source: "a = 1\n" }, settings, 2));
  expect(back.settings).toEqual(settings);
  expect([back.selected, back.link.source]).toEqual([2, "a = 1\n"]);
  expect((await decodeExplore("gil=off")).settings.points).toBe("bytecode");
  const bad = await decodeExplore("xs=many&xt=lunar&xc=sometimes:x&sel=0");
  expect([bad.settings.bound, bad.settings.points, bad.settings.checks, bad.selected]).toEqual([null, "own", [], -1]);
  expect(bad.link.problems.length).toBe(2);
});
