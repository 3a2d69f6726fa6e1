// The main job, in a real browser on the real engine: type, run, step, back,
// change the policy, watch the timeline, share, reload.

import { expect, type Page } from "@playwright/test";
import type { AppElement } from "../../elements/app.ts";
import { backButton, goTo, latest, openPlay, run, step, stepButton, test, type, watch } from "./pages.ts";

const race = `import threading

counter = 0

def work():
    global counter
    for i in range(20000):
        counter += 1

a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print("total", counter)
`;

test("type, run, step, back: a whole visit without a complaint", async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto("play/");
  await expect(stepButton(page)).toBeEnabled();
  await type(page, race);
  await expect(page.locator(".bc")).toBeVisible();
  await expect(page.locator(".code-pick")).toContainText("work()");
  await run(page);
  await expect(page.locator(".out .text").last()).toContainText("total");
  const end = await step(page);
  expect(end).toBeGreaterThan(100_000);
  await expect(page.locator(".tl-lane")).toHaveCount(3);

  await backButton(page).click();
  await expect.poll(() => step(page)).toBeLessThan(end);
  await expect(page.locator(".back-chip")).toContainText("Looking back");
  await stepButton(page).click();
  await expect.poll(() => step(page)).toBe(end);
  expect(complaints).toEqual([]);
});

test("back undoes step for every unit", async ({ play: page }) => {
  await openPlay(page, race);
  await run(page);
  for (const unit of ["Opcode", "Line", "GIL event", "Lock step"]) {
    await page.getByRole("radio", { name: unit, exact: true }).click();
    await page.locator(".tl-lane").nth(1).click();
    await goTo(page, 60_000);
    await stepButton(page).click();
    await expect.poll(() => step(page)).toBeGreaterThan(60_000);
    const there = await step(page);
    await stepButton(page).click();
    await expect.poll(() => step(page)).toBeGreaterThan(there);
    await backButton(page).click();
    await expect.poll(() => step(page)).toBe(there);
  }
});

test("the policy changes the run and its timeline", async ({ play: page }) => {
  await openPlay(page, race);
  await run(page);
  const before = await page.locator(".tl canvas").screenshot();
  await page.getByRole("button", { name: /^GIL/ }).click();
  await page.getByRole("radio", { name: /Old: check interval/ }).check();
  await page.keyboard.press("Escape");
  await expect(page.locator(".mbar")).toContainText("old, 100 ticks");
  await expect.poll(() => latest(page)).toBe(0);
  await run(page);
  expect(Buffer.compare(before, await page.locator(".tl canvas").screenshot())).not.toBe(0);
  await backButton(page).click();
  await expect(page.locator(".kv").first()).toContainText(/ticker/i);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".mbar")).toContainText("new, 5 ms");
});

test("the Python switch changes bytecode, lock and run; a pair that cannot be is listed with the reason", async ({ play: page }) => {
  await openPlay(page, "print(7 // 2)\n");
  const python = page.getByRole("combobox", { name: "Python" });
  const offered = await python.locator("option").allTextContents();
  expect(offered).toContain("3.9");
  const facts: Readonly<Record<string, readonly [string, string]>> = {
    "2.7": ["old, 100 ticks", "PRINT_ITEM"], "3.9": ["new, 5 ms", "CALL_FUNCTION"], "3.13": ["new, 5 ms", "RESUME"],
  };
  for (const name of offered) {
    await python.selectOption(name);
    await expect(page.locator(".mbar")).toContainText(facts[name]?.[0] ?? "no such Python in this test");
    await expect(page.locator(".bc")).toContainText(facts[name]?.[1] ?? "");
    await run(page);
    await expect(page.locator(".out .text")).toHaveText("3");
  }
  await page.getByRole("button", { name: /^GIL/ }).click();
  const free = page.getByRole("radio", { name: /Free-threaded/ });
  if (offered.includes("2.7") && (await free.count()) > 0) {
    await free.check();
    await expect(python.locator("option[value='2.7']")).toBeDisabled();
    await expect(python.locator("option[value='2.7']")).toHaveText(/cannot run without the GIL/);
  }
  await page.keyboard.press("Escape");
});

test("reload and a shared link bring back code, machine, step and view", async ({ play: page }) => {
  await openPlay(page, race, "&cores=4&seed=7");
  await run(page);
  await goTo(page, 5000);
  await page.keyboard.press("t");
  await expect.poll(() => page.url()).toContain("at=5000");
  await expect.poll(() => page.url()).toContain("ax=steps");
  const next = await page.locator(".bc .next .op").textContent();

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => step(other), { timeout: 20_000 }).toBe(5000);
  await expect(other.locator(".mbar")).toContainText("4 cores");
  await expect(other.locator(".mbar")).toContainText("7");
  await expect(other.locator("gp-editor")).toContainText("total");
  await expect(other.locator(".bc .next .op")).toHaveText(next ?? "");
  await expect(other.getByRole("radio", { name: "Steps" })).toHaveAttribute("aria-checked", "true");
  await other.close();
});

test("a deadlock is explained, and Back still works", async ({ play: page }) => {
  const source = `import threading, time
a = threading.Lock()
b = threading.Lock()
def one():
    with a:
        time.sleep(0.001)
        with b:
            pass
def two():
    with b:
        time.sleep(0.001)
        with a:
            pass
threading.Thread(target=one).start()
threading.Thread(target=two).start()
`;
  await openPlay(page, source);
  await run(page);
  const banner = page.getByRole("alert").filter({ hasText: "Deadlock" });
  await expect(banner).toContainText("Thread-1");
  await expect(banner).toContainText("line 7");
  await expect(banner).toContainText("line 12");
  await expect(banner.locator(".waits li").last()).toHaveText(/Thread-2\s*waits for\s*a\s*held by\s*Thread-1/);
  await expect(stepButton(page)).toBeDisabled();
  const end = await step(page);
  await banner.getByRole("button", { name: "Go to the switch that led to it" }).click();
  await expect(banner).toHaveCount(0);
  expect(await step(page)).toBeLessThan(end);
});

test("a lost update is foreseen one step early, and marked where it happens", async ({ play: page }) => {
  await openPlay(page, race.replace("20000", "200"), "&profile=teaching");
  await run(page);
  await expect(page.locator(".tl-var")).toHaveText("counter");
  const at = await page.evaluate(async () => {
    const { session, state } = document.querySelector<AppElement>("gp-app")!.app;
    const { marks } = await session.timeline(0, state.view!.status.latest, 1200, "steps");
    return marks.find((m) => m.kind === "lost-update")?.step ?? 0;
  });
  await goTo(page, at);
  await page.getByRole("button", { name: "Events as a list" }).click();
  await expect(page.locator(".events tr").filter({ hasText: /Thread-\d lost an update of Thread-\d to counter/ }).first()).toBeVisible();
  await expect(page.locator(".note").filter({ hasText: "loses an update" })).toHaveCount(0);
  await backButton(page).click();
  await expect.poll(() => step(page)).toBe(at - 1);
  await expect(page.locator(".note[data-level]")).toContainText(/Next step loses an update. Thread-\d read counter at step [\d,]+; Thread-\d wrote it/);
  await expect(page.locator(".bc .next .op")).toHaveText("STORE_GLOBAL");
  await expect(page.locator(".stk .stale")).toContainText("stale");
  await expect(page.locator(".shared")).toContainText(/last written by.*Thread-\d.*at step/s);
  await page.getByRole("button", { name: "Events as a list" }).click();
});

test("at the end nobody holds anything, and no lane is lost by going back", async ({ play: page }) => {
  await openPlay(page, race);
  await run(page);
  await expect(page.locator(".token")).toContainText("the process has ended");
  await expect(page.locator(".tl-lane small")).toHaveText(["ended", "ended", "ended"]);
  await page.keyboard.press("Home");
  await expect(page.locator(".tl-lane small").last()).toHaveText("not started");
  await expect(page.locator(".tl-lane b")).toHaveText(["MainThread", "Thread-1", "Thread-2"]);
});

test("the browser's Back brings the program and machine before", async ({ play: page }) => {
  await openPlay(page, "print('first')\n", "&cores=4");
  await page.getByRole("combobox", { name: "Cores" }).selectOption("8");
  await expect.poll(() => page.url()).toContain("cores=8");
  await type(page, "print('second')\n");
  await expect(page.locator(".bc")).toContainText("'second'");
  await type(page, "print('third')\n");
  await expect(page.locator(".bc")).toContainText("'third'");
  // A pause while typing makes no entry of its own.
  await page.goBack();
  await expect(page.locator("gp-editor")).toContainText("first");
  await expect(page.locator(".mbar")).toContainText("8 cores");
  await page.goBack();
  await expect(page.locator(".mbar")).toContainText("4 cores");
  await page.goForward();
  await expect(page.locator(".mbar")).toContainText("8 cores");
});

test("a click on the timeline and on a line of output goes there", async ({ play: page }) => {
  await openPlay(page, race);
  await run(page);
  const end = await step(page);
  const canvas = page.locator(".tl canvas");
  const box = await canvas.boundingBox();
  await canvas.click({ position: { x: (box?.width ?? 0) * 0.4, y: (box?.height ?? 0) * 0.5 } });
  await expect.poll(() => step(page)).toBeLessThan(end * 0.6);
  await page.locator(".out button").first().click();
  await expect.poll(() => step(page)).toBeGreaterThan(end * 0.9);
});

test("the picture that is kept while somebody scrubs is the one that would be drawn", async ({ play: page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" }); // the view does not glide meanwhile
  await openPlay(page, race);
  await run(page);
  for (const at of [50_000, 120_000]) await goTo(page, at);
  const different = await page.evaluate(async () => {
    const timeline = document.querySelector("gp-timeline") as unknown as Record<"drawSoon" | "repaint", () => void> & HTMLElement;
    const pixels = async (draw: () => void): Promise<Uint8ClampedArray> => {
      draw();
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const canvas = timeline.querySelector("canvas") as HTMLCanvasElement;
      return (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height).data;
    };
    await pixels(() => timeline.drawSoon());
    const kept = await pixels(() => timeline.drawSoon());
    const drawn = await pixels(() => timeline.repaint()); // the theme's patterns are made anew
    return kept.filter((v, i) => Math.abs(v - (drawn[i] ?? 0)) > 24).length / kept.length;
  });
  expect(different).toBeLessThan(0.01); // a mark or a label that the playhead stands on
});

test("of very long code a stretch is in the page, and it goes with the next instruction", async ({ play: page }) => {
  await openPlay(page, `${Array.from({ length: 2000 }, (_, i) => `x${i} = ${i}`).join("\n")}\n`);
  const rows = page.locator(".bc .r");
  await expect(rows).toHaveCount(400);
  await run(page);
  await goTo(page, 3000);
  await expect(rows).toHaveCount(400);
  await expect(page.locator(".bc .next")).toBeInViewport();
  const first = Number(await rows.first().getAttribute("data-i"));
  expect(first).toBeGreaterThan(1000);
  await page.getByRole("button", { name: /instructions above/ }).click();
  await expect(rows.first()).toHaveAttribute("data-i", String(first - 200));
});

test("on paper the timeline is as wide as the sheet, and then as the window again", async ({ play: page }) => {
  await openPlay(page, race);
  const right = (): Promise<number> => page.locator("gp-timeline .tl > canvas").evaluate((c) => Math.round(c.getBoundingClientRect().right));
  expect(await right()).toBe(1440);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await right()).toBe(700);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(right).toBe(1440);
});

test("a window that is very low scrolls, and the code keeps its place", async ({ play: page }) => {
  await openPlay(page, race);
  for (const [width, height] of [[640, 360], [320, 256]] as const) {
    await page.setViewportSize({ width, height });
    expect((await page.locator(".code-panel").boundingBox())?.height, `${width} px`).toBeGreaterThan(200);
    expect(await page.evaluate(() => [document.documentElement.scrollHeight > innerHeight, document.documentElement.scrollWidth > innerWidth]), `${width} px`).toEqual([true, false]);
  }
});

test("with the reader's own colours one still sees what is chosen and what comes next", async ({ play: page }) => {
  await openPlay(page, race);
  await run(page);
  await page.locator(".tl-lane").nth(1).click();
  await goTo(page, 60_000);
  await page.emulateMedia({ forcedColors: "active" });
  const look = (selector: string): Promise<string> => page.locator(selector).first().evaluate((e) => ["outlineStyle", "backgroundColor", "borderBottomColor"].map((k) => getComputedStyle(e)[k as "outlineStyle"]).join());
  for (const [on, off] of [[".bc .next", ".bc .r:not(.next)"], ['.stepper [aria-checked="true"]', '.stepper [aria-checked="false"]'], ['.tabs [aria-selected="true"]', '.tabs [aria-selected="false"]'], ['.tl-lane[aria-pressed="true"]', '.tl-lane[aria-pressed="false"]'], [".nav [aria-current]", ".nav a:not([aria-current])"]] as const) {
    expect(await look(on), on).not.toBe(await look(off));
  }
  await page.emulateMedia({ forcedColors: "none" });
});

test("keyboard only: from the address bar to a step back", async ({ play: page }) => {
  await openPlay(page, race);
  await page.keyboard.press("m");
  await expect.poll(() => step(page)).toBe(1);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => step(page)).toBeGreaterThan(1);
  const first = await step(page);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => step(page)).toBeGreaterThan(first);
  await page.keyboard.press("Home");
  await expect.poll(() => step(page)).toBe(0);
  await page.keyboard.press("r");
  await expect(page.locator(".stepper .read")).toContainText("ended", { timeout: 30_000 });
  await backButton(page).press("Enter");
  await stepButton(page).press("Enter");
  await expect(stepButton(page)).toBeDisabled();
  await expect(stepButton(page)).toBeFocused();
  await page.keyboard.press("e");
  await page.keyboard.press("Shift+E");
  await expect.poll(() => step(page)).toBeLessThan(await latest(page));
  await page.keyboard.press("End");
  await page.keyboard.press("F2");
  await expect(page.locator("gp-editor .cm-content")).toBeFocused();
  await page.keyboard.press("r");
  await expect(page.locator("gp-editor .cm-content")).toContainText("r");
  await page.keyboard.press("Escape");
  await expect(page.locator("gp-editor .cm-content")).not.toBeFocused();
  // The list of opcodes is one stop, in which the arrows go on.
  const opcodes = page.getByRole("list", { name: "Bytecode of" }).getByRole("button");
  await opcodes.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(opcodes.nth(2)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("separator", { name: "Width of Bytecode" })).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys and legend" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys and legend" })).toBeHidden();
});

test("nothing is wider than the page, and the stepper is in sight", async ({ play: page }) => {
  await openPlay(page, race);
  await run(page);
  for (const width of [1440, 1024, 768, 375]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await expect(stepButton(page)).toBeInViewport({ ratio: 1 });
  }
});

/** Controls of the stepper, of panels' heads and of the machine bar that are
 * not wholly on the screen; a bar that can be scrolled may hold some. */
const cutOff = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".stepper button, .panel-head button, .mbar > *")]
  .filter((e) => {
    const box = e.getBoundingClientRect();
    const scrolls = e.parentElement !== null && getComputedStyle(e.parentElement).overflowX === "auto";
    const holder = e.closest(".panel-head, .stepper, .mbar")!.getBoundingClientRect();
    return box.width > 0 && !scrolls && (box.right > Math.min(innerWidth, holder.right) + 0.5 || box.left < 0);
  }).map((e) => (e.getAttribute("aria-label") ?? e.textContent ?? "").trim()));

test("no control is cut off while one looks back, in the playground and in a lesson", async ({ play: page }) => {
  const widths = async (): Promise<void> => {
    for (const width of [1440, 1280, 1181, 1024, 920, 768, 375]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await cutOff(page), `${width} px`).toEqual([]);
    }
  };
  await openPlay(page, race.replace("20000", "200"), "&profile=teaching");
  await run(page);
  await backButton(page).click();
  await expect(page.locator(".back-chip")).toBeVisible();
  await widths();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("learn/plus-equals/");
  await page.locator(".q input").first().check();
  await page.getByRole("button", { name: "Predict" }).click();
  await run(page);
  await backButton(page).click();
  await expect(page.locator(".back-chip")).toBeVisible();
  await widths();
});
