// The machine's controls: every number of a profile, kept in the link; what is
// typed and cannot be is explained beside the field, in Python's own words
// where Python would refuse it.

import { expect, type Page } from "@playwright/test";
import type { AppElement } from "../../elements/app.ts";
import type { ProfileField, ProfilesResponse } from "../../engine/protocol.ts";
import { profileOf, profileText, withKnob } from "../../state/profile.ts";
import { readCheckInterval, readCores, readField, readSeed, readSwitchInterval, writeField } from "../../state/typed.ts";
import { openPlay, run, test } from "./pages.ts";
import { violations } from "./readable.ts";

const field = (over: Partial<ProfileField> = {}): ProfileField => ({ name: "wake", unit: "ns", meaning: "", source: "", min: 0, max: 1e9, choices: [], ...over });
const order = field({ name: "order", unit: "", choices: ["fifo", "lifo"] });
const known: ProfilesResponse = { fields: [field(), order], profiles: [{ name: "linux", title: "Linux today", about: "", values: [50_000, 0] }] };

test("a profile's text is read and written as the engine does", () => {
  const usual = profileOf("linux", known)!;
  expect([profileText(usual), usual.knobs.map((k) => k.value)]).toEqual(["Linux today", [50_000, 0]]);
  const changed = profileOf("linux,wake=80us,order=lifo", known)!;
  expect([profileText(changed), changed.knobs.map((k) => k.value)]).toEqual(["Linux today, 2 changed", [80_000, 1]]);
  expect(withKnob(changed, known.fields[0]!, 50_000)).toBe("linux,order=lifo");
  expect(withKnob(usual, known.fields[0]!, 1234)).toBe("linux,wake=1234");
  expect(profileOf("amiga", known)).toBeNull();
});

test("durations are read with any unit and written without loss", () => {
  for (const [text, ns] of [["50 µs", 50_000], ["50us", 50_000], ["1.5 ms", 1_500_000], ["17", 17], ["0", 0], ["1e3", 1000], ["1 s", 1e9]] as const) expect(readField(field(), text)).toBe(ns);
  for (const ns of [0, 17, 4400, 12_345, 50_000, 12_345_678, 1e9]) expect(readField(field(), writeField(field(), ns))).toBe(ns);
  for (const [text, why] of [["-1 us", "At least 0 ns"], ["nan", "is no time"], ["fast", "is no time"], ["", "is no time"], ["inf", "At most 1 s"], ["2 s", "At most 1 s"]] as const) expect(String(readField(field(), text))).toContain(why);
});

test("cores and intervals that cannot be", () => {
  for (const text of ["0", "-1", "17", "nan", "two", "1e9", "1.5", ""]) expect(typeof readCores(text), text).toBe("string");
  expect(readCores(" 16 ")).toBe(16);
  for (const text of ["0", "-1", "1.5", "nan", "1e99", "x", ""]) expect(readSeed(text), text).toBe("A whole number from 1 to 2147483647.");
  expect(readSeed("1")).toBe(1);
  const said = { "0": "strictly positive", "-1": "strictly positive", "-inf": "strictly positive", "nan": "9223372036854.775 s", "inf": "stores 0", "1e30": "stores 0", "0.0001": "stores 0", "1e8": "longest interval", "5 m": "must be real number", "ms": "must be real number", "0.5 µs": "stores 0", "-5 ms": "strictly positive", "3 h": "must be real number" };
  for (const [text, why] of Object.entries(said)) expect(String(readSwitchInterval(text)), text).toContain(why);
  for (const [text, ms] of [["0.2", 0.2], ["5 ms", 5], ["5ms", 5], ["50 µs", 0.05], ["50us", 0.05], ["2 s", 2000], ["1000 ns", 0.001], ["1e-3 s", 1]] as const) expect(readSwitchInterval(text), text).toBe(ms);
  const checks = { "1.5": "got float", "nan": "got float", "soon": "an integer is required", "2147483648": "greater than maximum", "-2147483649": "less than minimum" };
  for (const [text, why] of Object.entries(checks)) expect(String(readCheckInterval(text)), text).toContain(why);
  expect(["0", "-7", "1", "2147483647"].map(readCheckInterval)).toEqual([-1, -1, 1, 2147483647]);
});

const race = "import threading\nn = 0\ndef f():\n    global n\n    for i in range(3000): n += 1\nts = [threading.Thread(target=f) for i in 'ab']\nfor t in ts: t.start()\nfor t in ts: t.join()\n";
const editor = (page: Page) => page.getByRole("dialog", { name: "Machine", exact: true });
const open = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole("button", { name }).click();
  await expect(editor(page)).toBeVisible();
};
const length = (page: Page): Promise<number> => page.evaluate(() => document.querySelector<AppElement>("gp-app")!.app.state.view!.status.latestTime);

test("a number changes the run, is marked, kept in the link, and put back", async ({ play: page }) => {
  await openPlay(page, race);
  await run(page);
  const before = await length(page);
  await open(page, /^Linux today$/);
  const opcode = editor(page).getByRole("textbox", { name: "Opcode" });
  await expect(opcode).toHaveAccessibleDescription(/How long one opcode takes.*Source/);
  await opcode.fill("2 µs");
  await opcode.press("Enter");
  await expect(page.getByRole("button", { name: "Linux today, 1 changed" })).toBeVisible();
  await expect(editor(page)).toContainText("Linux today: 0 ns");
  await expect.poll(() => decodeURIComponent(page.url())).toContain("profile=linux,opcode=2000");
  await page.keyboard.press("Escape");
  await run(page);
  expect(await length(page)).toBeGreaterThan(before * 5);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole("button", { name: "Linux today, 1 changed" })).toBeVisible({ timeout: 30_000 });
  await other.close();

  await open(page, /1 changed/);
  await editor(page).getByRole("button", { name: "Reset Opcode" }).click();
  await expect(page.getByRole("button", { name: "Linux today", exact: true })).toBeVisible();
  await editor(page).getByRole("radio", { name: "Mac 2009" }).check();
  await expect(page.getByRole("button", { name: "Mac 2009", exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
});

test("what no CPython does stands apart, is off, and is named wherever the machine is", async ({ play: page }) => {
  await openPlay(page, race);
  await open(page, /^Linux today$/);
  await expect(editor(page).getByRole("heading", { name: "What if" })).toBeVisible();
  await expect(editor(page)).toContainText("No CPython does this.");
  const forced = editor(page).getByRole("combobox", { name: "Forced switching" });
  await expect(forced).toHaveValue("0");
  await expect(editor(page).getByRole("combobox", { name: "Next holder" })).toHaveValue("0");
  await forced.selectOption("no");
  await expect(page.getByRole("button", { name: "Linux today, 1 changed, what if" })).toBeVisible();
  await expect.poll(() => decodeURIComponent(page.url())).toContain("profile=linux,what-if-forced-switching=no");
  await page.keyboard.press("Escape");
  await openPlay(page, race, "&profile=linux,what-if-next-holder=asker");
  await run(page);
  await expect(page.getByRole("button", { name: "Linux today, 1 changed, what if" })).toBeVisible();
});

test("what cannot be is explained in place and changes nothing", async ({ play: page }) => {
  await openPlay(page, race);
  await open(page, /^Linux today$/);
  const wrong = async (name: string, text: string, why: string): Promise<void> => {
    const input = editor(page).getByRole("textbox", { name, exact: true });
    await input.fill(text);
    await input.press("Tab");
    await expect(input).toHaveAttribute("aria-invalid", "true");
    await expect(input).toHaveAccessibleDescription(new RegExp(why));
  };
  await wrong("Cores", "0", "Without a core");
  await wrong("Cores", "nan", "1 to 16");
  await wrong("Wake", "-3 us", "At least 0 ns");
  await wrong("Quantum", "1e99", "At most 10 s");
  expect(await violations(page, ".profile-pop")).toEqual([]);
  await editor(page).getByRole("textbox", { name: "Cores" }).fill("16");
  await page.keyboard.press("Enter");
  await expect(page.locator(".mbar")).toContainText("16 cores");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Linux today", exact: true })).toBeVisible();
});

test("intervals in Python's own words; a pair that never was; one that cannot be", async ({ play: page }) => {
  await openPlay(page, race, "&py=27");
  await page.getByRole("button", { name: /^GIL/ }).click();
  const gil = page.getByRole("dialog", { name: "GIL policy" });
  const ticks = gil.getByRole("textbox", { name: /Check interval/ });
  await ticks.fill("99999999999");
  await ticks.press("Tab");
  await expect(gil).toContainText("OverflowError: signed integer is greater than maximum");
  await ticks.fill("0");
  await ticks.press("Tab");
  await expect(page.locator(".mbar")).toContainText("old, every tick");
  await expect(gil.getByRole("radio", { name: /Free-threaded/ })).toBeDisabled();
  await expect(gil).toContainText("Python 2.7 cannot run without the GIL");
  await gil.getByRole("radio", { name: /New: switch interval/ }).check();
  await expect(gil).toContainText("What if: Python 2.7 never had a switch interval");
  await gil.getByRole("textbox", { name: /Switch interval/ }).fill("0");
  await page.keyboard.press("Tab");
  await expect(gil).toContainText("ValueError: switch interval must be strictly positive");
  await page.keyboard.press("Escape");
  await openPlay(page, race, "&py=27&gil=off");
  await expect(page.locator(".banner")).toContainText("2.7 cannot run without the GIL");
  await openPlay(page, race, "&py=27&gil=old:-1");
  await run(page);
  const checks = await page.evaluate(() => document.querySelector<AppElement>("gp-app")!.app.session.stats().then((s) => [s.checks, s.opcodes]));
  expect(checks[0]).toBeGreaterThan(checks[1]! / 3);
});
