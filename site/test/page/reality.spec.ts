// The reality check: the script on every Python that is here, and the page that
// shows its result beside the model's.

import { expect, test } from "@playwright/test";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { longestPause, median, nearest, NotAResult, outcomes, parseReality, realEnd, withProgram, type Reality } from "../../state/reality.ts";
import { link, watch } from "./pages.ts";
import { readable } from "./readable.ts";

const script = fileURLToPath(new URL("../../public/reality_check.py", import.meta.url));

/** CPythons of 2.7, and 3.6 and later, as pyenv keeps them. */
function pythons(): readonly (readonly [string, string])[] {
  const folder = join(process.env["PYENV_ROOT"] ?? join(homedir(), ".pyenv"), "versions");
  try {
    return readdirSync(folder).filter((v) => /^(2\.7|3\.([6-9]|\d\d))\b/.test(v)).map((v) => [v, join(folder, v, "bin", "python")] as const);
  } catch {
    return [];
  }
}

/** The result of a program on a Python. */
function check(python: string, program: string, args: readonly string[] = []): Reality {
  const folder = mkdtempSync(join(tmpdir(), "reality-"));
  try {
    writeFileSync(join(folder, "check.py"), withProgram(readFileSync(script, "utf8"), program));
    execFileSync(python, ["check.py", "--runs", "2", ...args], { cwd: folder, timeout: 100_000, stdio: "pipe" });
    return parseReality(readFileSync(join(folder, "reality_check.json"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const threads = `# coding: utf-8
import threading, sys
done = []
def f():
    n = 0
    while n < 2000:
        n += 1
    done.append(n)
ts = [threading.Thread(target=f, name="T%d" % i) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("%s \\u20ac \\"quoted\\" \\\\ 😀" % sum(done))
`;

for (const [version, python] of pythons()) {
  test(`the script on ${version}`, () => {
    const result = check(python, threads);
    expect(result.python.version).toBe(version);
    expect(result.program).toBe(threads);
    expect(version.startsWith("2.") ? result.python.checkInterval : result.python.switchInterval).toBe(version.startsWith("2.") ? 100 : 0.005);
    expect(result.runs.map((r) => r.ended)).toEqual(["normally", "normally"]);
    for (const r of result.runs) {
      expect(r.printed).toContain("4000");
      expect(r.printed).toContain("😀");
      expect(r.seconds).toBeGreaterThan(0);
      expect(r.cpu).toBeGreaterThanOrEqual(0);
    }
    const seen = result.watched!.seen!;
    expect(seen.threads).toEqual(["MainThread", "T0", "T1"]);
    expect(seen.lines).toBeGreaterThan(8000);
    expect(seen.slices.reduce((sum, s) => sum + s[3], 0)).toBe(seen.lines);
    expect(seen.switches).toBe(seen.slices.length - 1);

    expect(check(python, "1 / 0\n").runs[0]!.ended).toBe("ZeroDivisionError");
    expect(check(python, "import sys\nprint('out')\nsys.exit(3)\n").runs.map(realEnd)).toEqual(["out", "out"]);
    expect(check(python, "x = (\n").runs[0]!.ended).toMatch(/^SyntaxError/);
    expect(check(python, "import threading\nl = threading.Lock()\nl.acquire()\nl.acquire()\n", ["--limit", "0.7"]).runs[0]).toMatchObject({ ended: "stopped after 0.7 s", seconds: null });
    expect(check(python, "import os\nos._exit(5)\n").runs[0]!.ended).toBe("exit status 5");
  });
}

/** A module that every Python imports at its start, where PYTHONPATH has it. */
function disguised(python: string, disguise: string, program: string): { readonly result: Reality | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), "reality-"));
  try {
    writeFileSync(join(folder, "sitecustomize.py"), disguise);
    writeFileSync(join(folder, "check.py"), withProgram(readFileSync(script, "utf8"), program));
    const done = spawnSync(python, ["check.py", "--runs", "2"], { cwd: folder, timeout: 100_000, encoding: "utf8", env: { ...process.env, PYTHONPATH: folder } });
    const written = join(folder, "reality_check.json");
    return { result: existsSync(written) ? parseReality(readFileSync(written, "utf8")) : null, said: done.stdout + done.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const installed = pythons().find(([v]) => v.startsWith("3.13"));

if (installed !== undefined) {
  const [, python] = installed;
  test("the script where there is no GIL", () => {
    const { result } = disguised(python, "import sys, platform\nsys._is_gil_enabled = lambda: False\nplatform.python_version = lambda: '3.14.2'\n", threads);
    expect(result?.python).toMatchObject({ version: "3.14.2", freeThreaded: true, switchInterval: 0.005 });
    expect(result!.runs.map((r) => r.ended)).toEqual(["normally", "normally"]);
    expect(nearest(result!, ["2.7", "3.9", "3.13"])).toMatchObject({ python: "3.13", machine: { python: "3.13", gil: "free" } });
    expect(nearest(result!, ["2.7", "3.9", "3.13"])!.differs).toContain("3.14");
  });

  test("the script where an import switches the GIL on", () => {
    const { result } = disguised(python, "import sys\non = False\nsys._is_gil_enabled = lambda: on\n", "import sitecustomize\nsitecustomize.on = True\n");
    expect(result?.python.freeThreaded).toBe(false);
  });

  test("the script where there are no processes", () => {
    const { result, said } = disguised(python, "import sys\nsys.platform = 'emscripten'\n", "print(1)\n");
    expect(said).toMatch(/runs inside a browser or a sandbox/);
    expect(result!.runs).toMatchObject([{ ended: "normally", printed: "1\n" }]);
    expect(result!.watched!.seen!.lines).toBe(1);
  });

  test("the script where threads cannot be started", () => {
    const { result } = disguised(python, "import _thread\ndef refuse(*a, **k): raise RuntimeError(\"can't start new thread\")\n_thread.start_new_thread = _thread.start_joinable_thread = refuse\n", threads);
    expect(result?.runs[0]!.ended).toBe("RuntimeError");
    expect(result?.runs[0]!.printed).toContain("can't start new thread");
    expect(nearest(result!, ["3.13"]).differs).toContain("could not start threads");
  });
}

const made: object = {
  format: "gil-playground reality check", version: 1, program: "print(1)\n",
  python: { version: "3.11.7", implementation: "CPython", free_threaded: false, switch_interval: 0.005, check_interval: null },
  computer: { system: "Linux", machine: "x86_64", cores: 4 },
  runs: [{ ended: "normally", printed: "1\n", seconds: 0.01, cpu: 0.01, voluntary: 3, involuntary: 0 }, { ended: "normally", printed: "<img src=x onerror=alert(1)>\n", seconds: 0.03, cpu: 0.01 }],
  watched: { ended: "normally", printed: "1\n", seconds: 0.5, cpu: 0.4, watched: { threads: ["MainThread", "T1"], lines: 7, switches: 2, cut: false, slices: [[0, 10, 90, 3], [1, 100, 300, 2], [0, 350, 400, 2]] } },
};

const broken: Readonly<Record<string, readonly [string, RegExp]>> = {
  "no JSON": ["{", /no JSON/],
  "other JSON": ["{\"a\": 1}", /not a result/],
  "a list": ["[1]", /damaged|not a result/],
  "another version": [JSON.stringify({ ...made, version: 9 }), /another version/],
  "no runs": [JSON.stringify({ ...made, runs: [] }), /no runs/],
  "a run that is a text": [JSON.stringify({ ...made, runs: ["x"] }), /damaged/],
  "endless seconds": [JSON.stringify({ ...made, runs: [{ ended: "normally", printed: "", seconds: -1 }] }), /damaged: seconds/],
  "a thread that is not there": [JSON.stringify({ ...made, watched: { ended: "x", printed: "", watched: { threads: ["a"], lines: 1, switches: 0, slices: [[3, 0, 1, 1]] } } }), /damaged: slices/],
  "a Python of words": [JSON.stringify({ ...made, python: { version: "perl", implementation: "CPython" } }), /python.version/],
  "deep nesting": ["[".repeat(100_000), /no JSON/],
};

for (const [name, [text, message]] of Object.entries(broken)) {
  test(`no result: ${name}`, () => {
    expect(() => parseReality(text)).toThrow(NotAResult);
    expect(() => parseReality(text)).toThrow(message);
  });
}

test("a result is counted right", () => {
  const r = parseReality(JSON.stringify(made));
  expect(nearest(r, ["2.7", "3.9", "3.13"])).toMatchObject({ python: "3.9", machine: { cores: 4, gil: "interval", switchInterval: 0.005 } });
  expect(nearest(r, ["2.7", "3.9", "3.13"]).differs).toContain("no 3.11");
  expect(nearest({ ...r, python: { ...r.python, version: "3.13.1", freeThreaded: true } }, ["3.9", "3.13"])).toMatchObject({ machine: { python: "3.13", gil: "free" }, differs: "" });
  expect(longestPause(r.watched!.seen!)).toBe(260);
  expect([median([3, 1, 2]), median([1, 4]), median([])]).toEqual([2, 2.5, NaN]);
  const many = outcomes([...Array.from({ length: 9 }, (_, i) => `${i}`), "0"]);
  expect(many[0]).toEqual({ text: "0", share: 0.2 });
  expect(many.at(-1)).toEqual({ text: "2 others", share: 0.2 });
});

test("paste, drop, a bad text: in the page", async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto(`reality/${await link("print(1)\n")}`);
  const paste = page.getByRole("textbox", { name: /Paste it/ });
  await paste.fill("hello");
  await expect(page.getByRole("alert")).toContainText("no JSON");
  await paste.fill(JSON.stringify(made));
  const table = page.getByRole("region", { name: "Figures" });
  await expect(table).toContainText("Your CPython 3.11.7");
  await expect(table).toContainText("<img src=x");
  await expect(page.locator("main")).toContainText("The model has no 3.11");
  await expect(table).toContainText("2 seeds", { timeout: 60_000 });
  await expect(table.locator("td").nth(1)).toContainText("100%");
  await readable(page);
  await paste.fill("");
  await expect(table).toHaveCount(0);
  const data = await page.evaluateHandle((text) => {
    const d = new DataTransfer();
    d.items.add(new File([text], "reality_check.json", { type: "application/json" }));
    return d;
  }, JSON.stringify({ ...made, program: "x = (\n" }));
  await page.dispatchEvent(".rc-drop", "drop", { dataTransfer: data });
  await expect(page.getByRole("alert")).toContainText("SyntaxError");
  await expect(page.locator("main")).toContainText("another program");
  await page.getByRole("button", { name: "Show that program" }).click();
  await expect(page.locator("gp-editor")).toContainText("x = (");
  expect(complaints).toEqual([]);
});

test("the download holds the program", async ({ page }) => {
  await page.goto(`reality/${await link(threads)}`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download the check" }).click()]);
  expect(download.suggestedFilename()).toBe("reality_check.py");
  const text = readFileSync((await download.path())!, "utf8");
  expect(text).toBe(withProgram(readFileSync(script, "utf8"), threads));
});
