// Each lesson from its first question to its last tick, on the real engine;
// wrong answers are rejected and said why.

import { readFileSync } from "node:fs";

import { expect, test, type Page } from "@playwright/test";
import { run, runButton, stepButton, type, watch } from "./pages.ts";

async function openLesson(page: Page, slug: string): Promise<void> {
  await watch(page);
  await page.goto(`learn/${slug}/`);
  await expect(page.locator(".stepper .read")).toHaveText("Predict first", { timeout: 20_000 });
}

async function predict(page: Page, answer: string): Promise<void> {
  await expect(stepButton(page)).toBeDisabled();
  await page.locator(`.q input[value="${answer}"]`).check();
  await page.getByRole("button", { name: "Predict" }).click();
  await expect(stepButton(page)).toBeEnabled();
}

const passed = (page: Page, task: string) => page.locator(`.task[data-task="${task}"] .box.ok`);

test("value-stack: the learner is the machine, then writes a deeper stack", async ({ page }) => {
  await openLesson(page, "value-stack");
  await predict(page, "all");
  const dock = page.locator(".dock");
  const before = await dock.boundingBox();
  await run(page);
  expect(await dock.boundingBox(), "nothing moves when it runs").toEqual(before);
  await page.getByRole("button", { name: "Start", exact: true }).click();

  const put = async (...values: string[]): Promise<void> => {
    for (const v of values) {
      const known = page.locator(".tray .value").getByText(v, { exact: true });
      if ((await known.count()) > 0) await known.first().click();
      else {
        await page.getByRole("textbox", { name: "Another value" }).fill(v);
        await page.keyboard.press("Enter");
      }
    }
  };
  const off = async (n: number): Promise<void> => {
    for (let i = 0; i < n; i++) await page.locator(".perform .stk li .out").first().click();
  };
  const done = (): Promise<void> => page.getByRole("button", { name: "This is the stack" }).click();

  await expect(page.locator(".perform header")).toContainText("LOAD_FAST (a)");
  await put("a");
  await done();
  await expect(page.locator(".perform .note")).toContainText("values, never names");
  await off(1);
  await put("2");
  await done();
  await expect(page.locator(".perform header")).toContainText("LOAD_FAST (b)");
  await put("3");
  await done();
  await expect(page.locator(".perform header")).toContainText("LOAD_FAST (c)");
  await put("4");
  await done();
  await expect(page.locator(".perform header")).toContainText("BINARY_ADD");
  await put("7");
  await done();
  await expect(page.locator(".perform .note")).toContainText("both of its operands");
  await off(3);
  await put("7");
  await done();
  await expect(page.locator(".perform header")).toContainText("BINARY_MULTIPLY");
  await off(2);
  await put("14");
  await done();
  await expect(page.locator(".perform header")).toContainText("RETURN_VALUE");
  await off(1);
  await done();
  await expect(passed(page, "stacks")).toBeVisible();

  const depth = page.locator('.task[data-task="depth"]');
  await depth.getByRole("button", { name: "Open the task's program" }).click();
  await depth.getByRole("button", { name: "Check", exact: true }).click();
  await expect(depth.locator(".note")).toContainText("co_stacksize of g is 2");
  await type(page, "def g(a, b, c, d):\n    return a + (b + (c + d))\n\nprint(g(1, 2, 3, 4))\n");
  await run(page);
  await expect(passed(page, "depth")).toBeVisible();
  await expect(page.locator(".lesson")).toContainText("Lesson done");
});

test("drop-request: one number is changed, and the task ticks by itself", async ({ page }) => {
  await openLesson(page, "drop-request");
  await page.locator('.q input[value="most"]').focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#run")).toBeFocused(); // the button that was pressed is gone
  await expect(stepButton(page)).toBeEnabled();
  await page.locator("#run .primary").press("Enter");
  await expect(page.locator("#explain")).toBeFocused();
  const source = await page.locator("gp-editor .cm-content").innerText();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.locator('.task[data-task="wait"] .note')).toContainText("5.");
  await type(page, source.replace("0.005", "0.0005"));
  await expect(stepButton(page)).toBeEnabled();
  await run(page);
  await expect(passed(page, "wait")).toBeVisible();
});

test("plus-equals: a prediction, hints, the learner as the scheduler; progress is kept on this device", async ({ page }) => {
  await openLesson(page, "plus-equals");
  await predict(page, "5");
  await expect(page.locator(".pred")).toContainText("You said: 5");
  await run(page);
  await expect(page.locator(".pred")).toContainText("Right answer: 2");
  await expect(page.locator(".result")).toContainText("Printed last");
  await page.getByRole("button", { name: "Hint" }).click();
  await expect(page.locator(".task .note")).toHaveCount(1);
  await page.getByRole("button", { name: /Hint 2 of 3/ }).click();
  await expect(page.locator(".task .note")).toHaveCount(2);

  await page.getByRole("button", { name: "Start", exact: true }).click();
  const card = (name: string) => page.locator(".pick").filter({ has: page.locator(".h b", { hasText: name }) });
  await expect(page.locator(".pick").first()).toBeVisible({ timeout: 15_000 });

  /** Lets one thread go on until its card says so, or it has ended; while it
   * cannot go on the main thread does. */
  const until = async (name: string, text: RegExp | "end"): Promise<void> => {
    for (let i = 0; i < 400; i++) {
      await expect(page.locator(".pick:disabled")).toHaveCount(0);
      const mine = card(name);
      if ((await mine.count()) === 0) {
        if (text === "end" || (await page.locator(".pick").count()) === 0) return;
        await card("MainThread").click();
      } else if (text !== "end" && text.test((await mine.innerText()).replace(/\s+/g, " "))) return;
      else await mine.click();
    }
  };
  const once = async (name: string): Promise<void> => {
    await card(name).click();
    await expect(page.locator(".pick:disabled")).toHaveCount(0);
  };
  await until("Thread-1", /Would run LOAD_CONST 1 .*Its stack 0/);
  await until("Thread-2", /Would run JUMP_ABSOLUTE/);
  await once("Thread-2");
  await until("Thread-2", /Would run JUMP_ABSOLUTE/);
  await until("Thread-1", /Would run JUMP_ABSOLUTE/);
  await until("Thread-2", /Would run LOAD_CONST 1 .*Its stack 1/);
  for (const name of ["Thread-1", "Thread-2", "MainThread"]) await until(name, "end");
  await expect(passed(page, "two")).toBeVisible({ timeout: 15_000 });

  await page.goto("");
  await expect(page.locator('a[data-lesson="plus-equals"]')).toHaveAttribute("data-state", "done");
  await expect(page.locator('a[data-lesson="value-stack"]')).toHaveAttribute("data-state", "new");
  await page.locator('a[data-lesson="plus-equals"]').click();
  await expect(page.locator(".pred")).toContainText("You said: 5");
  await expect(passed(page, "two")).toBeVisible();
});

test("dispatch: marks the places where a thread may be switched, in two Pythons", async ({ page }) => {
  await openLesson(page, "dispatch");
  await predict(page, "five");
  await run(page);
  const old = page.locator('.task[data-task="old"]');
  for (const op of ["LOAD_GLOBAL", "LOAD_CONST (1)"]) await old.getByRole("checkbox", { name: op }).check();
  await old.getByRole("button", { name: "Check", exact: true }).click();
  await expect(old.locator(".note")).toContainText("After LOAD_CONST (at 14) nobody looks");
  await old.getByRole("checkbox", { name: "LOAD_CONST (1)" }).uncheck();
  for (const op of ["INPLACE_ADD", "STORE_GLOBAL", "JUMP_ABSOLUTE"]) await old.getByRole("checkbox", { name: op }).check();
  await old.getByRole("button", { name: "Check", exact: true }).click();
  await expect(passed(page, "old")).toBeVisible();

  const next = page.locator('.task[data-task="new"]');
  await next.getByRole("button", { name: "Open the program in Python 3.13" }).click();
  await next.getByRole("checkbox", { name: "JUMP_BACKWARD" }).check();
  await next.getByRole("button", { name: "Check", exact: true }).click();
  await expect(passed(page, "new")).toBeVisible();
});

test("blocking-io: calls are sorted in another Python than the lesson's first run", async ({ page }) => {
  await openLesson(page, "blocking-io");
  await predict(page, "long");
  await expect(page.locator(".mbar")).toContainText("old, 10,000 ticks");
  await run(page);
  const sort = page.locator('.task[data-task="sort"]');
  await sort.getByRole("button", { name: "Open the program in Python 3.9" }).click();
  for (const line of ["time.sleep(0.01)", "-1 in big", "here.recv(5)", "lock.acquire()"]) await sort.getByRole("checkbox", { name: line }).check();
  await expect(page.locator(".mbar")).toContainText("new, 5 ms");
  await sort.getByRole("button", { name: "Check", exact: true }).click();
  await expect(sort.locator(".note")).toContainText("Line 12 does not let go of the GIL by itself. It holds it for");
  const step = (await sort.locator("[data-step]").innerText()).replace("Go to step ", "");
  await sort.locator("[data-step]").click();
  await expect(page.locator(".stepper .read")).toContainText(step);
  await sort.getByRole("checkbox", { name: "-1 in big" }).uncheck();
  await sort.getByRole("checkbox", { name: "hashlib.sha256(data)" }).check();
  await sort.getByRole("button", { name: "Check", exact: true }).click();
  await expect(passed(page, "sort")).toBeVisible();

  const nap = page.locator('.task[data-task="nap"]');
  await nap.getByRole("button", { name: "Open the task's program" }).click();
  await nap.getByRole("button", { name: "Check", exact: true }).click();
  await expect(nap.locator(".note")).toContainText("a holds the GIL while it waits");
  await type(page, readFileSync(new URL("../../../lessons/10-blocking-io/solution.py", import.meta.url), "utf8"));
  await run(page);
  await expect(passed(page, "nap")).toBeVisible();
  await expect(page.locator(".lesson")).toContainText("Lesson done");
});

test("operands: cuts raw bytes into instructions", async ({ page }) => {
  await openLesson(page, "operands");
  await predict(page, "varnames");
  await run(page);
  const task = page.locator('.task[data-task="bytes"]');
  await task.getByRole("button", { name: "Open the task's program" }).click();
  for (const at of [0, 2]) await task.getByRole("button", { name: `Byte ${at}:` }).click();
  await task.getByRole("button", { name: "Check", exact: true }).click();
  await expect(task.locator(".note")).toContainText("At byte 3 an instruction begins: STORE_FAST");
  for (const at of [2, 3, 6, 9]) await task.getByRole("button", { name: `Byte ${at}:` }).click();
  await task.getByRole("button", { name: "Check", exact: true }).click();
  await expect(passed(page, "bytes")).toBeVisible();
});

test("fine-grained: one lock is one queue, until the threads count alone", async ({ page }) => {
  const file = (name: string): string => readFileSync(new URL(`../../../lessons/20-fine-grained/${name}`, import.meta.url), "utf8");
  await openLesson(page, "fine-grained");
  await predict(page, "none");
  await run(page);
  const scale = page.locator('.task[data-task="scale"]');
  await scale.getByRole("button", { name: "Check", exact: true }).click();
  await expect(scale.locator(".note")).toContainText("The task asks for at least 3");
  await type(page, file("solution.py"));
  await run(page);
  await expect(passed(page, "scale")).toBeVisible();

  const sure = page.locator('.task[data-task="sure"]');
  await sure.getByRole("button", { name: "Open the task's program" }).click();
  await sure.getByRole("button", { name: "Check", exact: true }).click();
  await expect(sure.locator(".note")).toContainText("The task asks for 4", { timeout: 60_000 });
  await type(page, file("solution-tally.py"));
  await sure.getByRole("button", { name: "Check", exact: true }).click();
  await expect(passed(page, "sure")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(".lesson")).toContainText("Lesson done");
});

test("locks: the judge tries every schedule, and shows the one that hangs", async ({ page }) => {
  await openLesson(page, "locks");
  await predict(page, "yes");
  await run(page);
  const task = page.locator('.task[data-task="order"]');
  await task.getByRole("button", { name: "Check", exact: true }).click();
  await expect(task.locator(".note")).toContainText("One of the runs never ends", { timeout: 60_000 });
  await task.getByRole("button", { name: "Show this run" }).click();
  await expect(page.locator(".stepper .read")).toContainText("no thread can continue", { timeout: 60_000 });
  const right = await page.evaluate(() => fetch("../../lessons/locks.en.json").then((r) => r.json()).then((l: { source: string }) => l.source));
  await type(page, right.replace("    with lb:\n        with la:\n", "    with la:\n        with lb:\n"));
  await expect(task.getByRole("button", { name: "Check", exact: true })).toBeEnabled();
  await task.getByRole("button", { name: "Check", exact: true }).click();
  await expect(passed(page, "order")).toBeVisible({ timeout: 60_000 });
});

const task = (page: Page, id: string) => page.locator(`.task[data-task="${id}"]`);

test("why-one-lock: a count without a lock is broken by hand, stepped back, and searched", async ({ page }) => {
  await openLesson(page, "why-one-lock");
  await predict(page, "both");
  await run(page);
  await expect(page.locator(".result")).toContainText("3");

  const free = task(page, "free");
  const go = (name: string): Promise<void> => free.locator(".moves .choice").filter({ has: page.locator("b", { hasText: name }) }).click();
  for (const [i, name] of [..."AAAAAAABBBBBBB"].entries()) {
    await go(name);
    await expect(free).toContainText(`Step ${i + 1}`);
  }
  await expect(free.locator(".note").last()).toContainText("nothing is broken");
  for (let i = 14; i > 1; i--) {
    await free.getByRole("button", { name: "Back" }).click();
    await expect(free).toContainText(`Step ${i - 1}`);
  }
  await expect(free.locator(".sketch-vars")).toContainText("ob_refcnt1");
  for (const [i, name] of [..."BAABBAAAABBBBB"].entries()) {
    await go(name);
    await expect(free).toContainText(`Step ${i + 2}`);
  }
  await expect(free.locator('.note[data-level="danger"]')).toContainText("freed while the name a still refers to it");
  await expect(passed(page, "free")).toBeVisible();

  const gil = task(page, "gil");
  await gil.getByRole("button", { name: "Try every order" }).click();
  await expect(gil.locator('.note[data-level="warn"]').first()).toContainText("420 of 3,540 schedules");
  await gil.getByRole("button", { name: "Show one" }).last().click();
  await expect(gil.locator('.note[data-level="danger"]')).toBeVisible();
  await gil.getByRole("radio", { name: "with the GIL" }).click();
  await gil.getByRole("button", { name: "Try every order" }).click();
  await expect(passed(page, "gil")).toBeVisible();
  await expect(page.locator(".lesson")).toContainText("Lesson done");
});

test("locked-flag: seven steps in order, then one word that makes every schedule safe", async ({ page }) => {
  await openLesson(page, "locked-flag");
  await predict(page, "no");
  await run(page);
  const order = task(page, "handover");
  const put = (card: string): Promise<void> => order.locator(`[data-card="${card}"]`).click();
  await put("A8");
  await expect(order.locator(".note")).toContainText("The next step of A is pthread_mutex_lock");
  await put("A7");
  await expect(order.locator(".ordered li")).toHaveCount(1);
  await put("B3");
  await expect(order.locator(".note")).toContainText("B sleeps until somebody signals lock_released");
  for (const [i, card] of ["A8", "A9", "A10", "B3", "B1", "B4"].entries()) {
    await put(card);
    await expect(order.locator(".ordered li")).toHaveCount(i + 2);
  }
  await expect(passed(page, "handover")).toBeVisible();

  const holders = task(page, "holders");
  await holders.getByRole("button", { name: "Open the task's program" }).click();
  await holders.getByRole("button", { name: "Check", exact: true }).click();
  await expect(holders.locator(".note")).toContainText("is True", { timeout: 30_000 });
  await holders.getByRole("button", { name: "Show this run" }).click();
  await expect(page.locator(".out")).toContainText("True");
  const source = await page.locator("gp-editor .cm-content").innerText();
  await type(page, source.replace("if self.locked", "while self.locked"));
  await expect(stepButton(page)).toBeEnabled();
  await holders.getByRole("button", { name: "Check", exact: true }).click();
  await expect(passed(page, "holders")).toBeVisible({ timeout: 30_000 });
});

test("not-a-mutex: the grid is filled in, a cell is played, and the reason given", async ({ page }) => {
  await openLesson(page, "not-a-mutex");
  await predict(page, "waits");
  await run(page);
  const grid = task(page, "grid");
  const say = async (answers: string): Promise<void> => {
    for (const [i, word] of answers.split(" ").entries()) await grid.locator("select").nth(i).selectOption(word);
    await grid.getByRole("button", { name: "Check", exact: true }).click();
  };
  await say("blocks 0 blocks EPERM EDEADLK EPERM 0 EPERM");
  await expect(grid.locator(".note").last()).toContainText("default, unlock: this type notes no owner");
  await grid.getByRole("button", { name: "Play default: another thread unlocks it" }).click();
  await grid.locator(".moves .choice").first().click();
  await grid.locator(".moves .choice").filter({ hasText: "unlock" }).click();
  await expect(grid.locator(".sketch-threads")).toContainText("= 0");
  await say("blocks 0 blocks 0 EDEADLK EPERM 0 EPERM");
  await expect(passed(page, "grid")).toBeVisible();

  const reason = task(page, "reason");
  await reason.locator('input[value="fair"]').check();
  await reason.getByRole("button", { name: "Check", exact: true }).click();
  await expect(reason).toContainText("whoever comes first");
  await reason.locator('input[value="timed"]').check();
  await reason.getByRole("button", { name: "Check", exact: true }).click();
  await expect(passed(page, "reason")).toBeVisible();
});

test("operands: an instruction's operand is followed to its table, in each Python", async ({ page }) => {
  await openLesson(page, "operands");
  await predict(page, "varnames");
  await run(page);
  const bytes = page.locator("gp-bytes");
  await bytes.locator("summary").click();
  await expect(bytes.locator(".fields")).toContainText("03 f3 0d 0a");
  await bytes.locator(".ins").nth(1).click();
  await expect(bytes.locator(".says")).toHaveText("STORE_FAST 1: an index. It means co_varnames[1]: y");
  await expect(bytes.locator(".meant")).toHaveText("1y");
  await expect(bytes.locator(".bytes-arrow path")).toHaveAttribute("d", /^M\d/);
  // The playhead: the run has ended, so nothing is next until one steps back.
  const next = bytes.locator(".ins[aria-current=step]");
  await expect(next).toHaveCount(0);
  await page.keyboard.press("ArrowLeft");
  await expect(next).toHaveAttribute("title", "RETURN_VALUE");
  await expect(bytes.locator(".value")).toHaveText("<module>");
  await expect(bytes.locator(".says")).toHaveText("RETURN_VALUE has no operand.");
  await page.keyboard.press("ArrowRight");
  await expect(next).toHaveCount(0);
  await bytes.getByRole("button", { name: "Back", exact: true }).click();
  await expect(next).toHaveAttribute("title", "RETURN_VALUE");
  await bytes.getByRole("radio", { name: "3.13" }).click();
  await expect(bytes.locator(".fields")).toContainText("f3 0d 0d 0a");
  await bytes.locator(".ins").nth(3).click();
  await expect(bytes.locator(".says")).toContainText("LOAD_GLOBAL 1: an index. It means co_names[0]: abs + NULL");
  await expect(next).toHaveCount(0); // the run is one of another Python
});

test("ticks-not-time: the run is added up by opcode", async ({ page }) => {
  await openLesson(page, "ticks-not-time");
  await predict(page, "slow");
  await run(page);
  const costs = page.locator("gp-costs");
  await costs.getByRole("button", { name: "Add up this run" }).click();
  await expect(costs.locator("tbody tr").first()).toContainText("COMPARE_OP", { timeout: 20_000 });
  await expect(costs.locator("tbody tr").first().locator("td").nth(1)).toHaveText("2,021");
  // Up to the playhead: everything at the end, nothing at the start.
  const spent = costs.locator(".spent");
  const all = /^([\d,]+) instructions up to the playhead took (.+) of \2\.$/;
  await expect(spent).toHaveText(all);
  await costs.getByRole("button", { name: "Start over" }).click();
  await expect(spent).toHaveText(/^0 instructions up to the playhead took 0 ns of /);
  await page.keyboard.press("ArrowRight");
  await expect(spent).not.toHaveText(/^0 /);
  await expect(costs.locator("tr[aria-current=step] th")).toHaveText("LOAD_CONST");
});

test("next-holder: the reader is the operating system, and makes the run in which the one who asked waits afresh", async ({ page }) => {
  await openLesson(page, "next-holder");
  await predict(page, "either");
  await run(page);
  const afresh = task(page, "afresh");
  const choices = afresh.locator(".moves .choice");
  let step = 0;
  const go = async (text: RegExp): Promise<void> => {
    await choices.filter({ hasText: text }).first().press("Enter");
    await expect(afresh).toContainText(`Step ${++step}`);
  };
  await go(/^B.*looks at locked/);
  await go(/^C.*looks at locked/);
  await go(/^B.*5 ms are over/);
  await expect(afresh.locator(".sketch-vars")).toContainText("gil_drop_request1");
  await go(/^A.*runs Python/);
  await go(/^A.*wakes C/);
  await go(/^C.*timed_wait returns/);
  await afresh.getByRole("button", { name: "Back" }).press("Enter");
  await expect(afresh).toContainText(`Step ${--step}`);
  await go(/^C.*timed_wait returns/);
  await go(/^B.*5 ms are over/);
  await expect(afresh.locator(".sketch-vars")).toContainText("gil_drop_request0");
  await expect(passed(page, "afresh")).toBeVisible();
});

test.describe("in Chinese", () => {
  async function open(page: Page, slug: string): Promise<void> {
    await watch(page);
    await page.goto(`zh/learn/${slug}/`);
    await expect(page.locator(".stepper .read")).toHaveText("先预测", { timeout: 20_000 });
  }
  async function answer(page: Page, id: string): Promise<void> {
    await page.locator(`.q input[value="${id}"]`).check();
    await page.getByRole("button", { name: "预测", exact: true }).click();
    await expect(stepButton(page)).toBeEnabled();
    await runButton(page).click();
    await expect(page.locator("#explain")).toBeVisible();
  }

  test("forced-switch: every order is tried, then the other kind of release is told apart", async ({ page }) => {
    await open(page, "forced-switch");
    await answer(page, "first");
    await expect(page.locator(".pred")).toContainText("正确答案");
    const another = task(page, "another");
    await another.getByRole("button", { name: "试遍所有顺序" }).click();
    await expect(another.locator('.note[data-level="warn"]').first()).toContainText("没有切换");
    await another.locator("[data-witness]").first().click();
    await expect(another.locator('.note[data-level="danger"]')).toBeVisible();
    await another.getByRole("radio", { name: "有强制切换", exact: true }).click();
    await another.getByRole("button", { name: "试遍所有顺序" }).click();
    await expect(passed(page, "another")).toBeVisible();
    const io = task(page, "io");
    await io.locator('input[value="yes"]').check();
    await io.getByRole("button", { name: "检查" }).click();
    await expect(io).toContainText("没有人开口");
    await io.locator('input[value="no"]').check();
    await io.getByRole("button", { name: "检查" }).click();
    await expect(passed(page, "io")).toBeVisible();
    await expect(page.locator(".lesson")).toContainText("这一课完成了");
  });

  test("bytecode: a refused program is explained in Chinese, and opened in the Python that was at fault", async ({ page }) => {
    await open(page, "bytecode");
    await answer(page, "4");
    await expect(page.locator(".result div")).toHaveCount(1); // one thread: nothing of a lock
    const four = task(page, "four");
    await type(page, "def f(x):\n    return x * 2\n");
    await four.locator("[data-check]").click();
    await expect(four.locator(".note")).toContainText("在 Python 2.7 中：f 的指令序列是 LOAD_FAST LOAD_CONST BINARY_MULTIPLY RETURN_VALUE。题目要求");
    await expect(four.locator(".note")).toContainText("每个常量、每个变量、每个运算各占一条指令。");
    await type(page, "def f(x):\n    return 2 * x\n");
    await expect(four.locator("[data-show]")).toHaveCount(0); // it would be the run of another program
    await type(page, "def f(x):\n    return x * 2\n");
    await four.getByRole("button", { name: "看这次运行" }).click();
    await expect(page.locator(".stepper .read")).toContainText("已结束");
    await expect(page.locator(".bc")).toContainText("LOAD_CONST");
    await expect.poll(() => page.url()).toContain("py=27");
    await expect(four.locator("[data-show]")).toHaveCount(0); // it is on the screen
    // The same lesson in English has no Chinese verdict.
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(task(page, "four")).toBeVisible({ timeout: 60_000 });
    await expect(task(page, "four").locator(".note")).toHaveCount(0);
  });

  test("convoy: what an interval costs two other threads is told", async ({ page }) => {
    await open(page, "convoy");
    await answer(page, "100");
    await expect(page.locator(".result div")).toHaveCount(3);
    const rate = task(page, "rate");
    const source = await page.evaluate(() => fetch("../../../lessons/convoy.zh.json").then((r) => r.json()).then((l: { source: string }) => l.source));
    const at = (interval: string): Promise<void> => type(page, `import sys\nsys.setswitchinterval(${interval})\n${source}`);
    await at("0.00001");
    await rate.locator("[data-check]").click();
    await expect(rate.locator(".note")).toContainText("题目要求小于 1.5。每次切换，两个线程都要付出代价", { timeout: 60_000 });
    await at("0.0001");
    await rate.locator("[data-check]").click();
    await expect(passed(page, "rate")).toBeVisible({ timeout: 60_000 });
  });

  test("peephole: the bytes are looked at, a wrong answer and the right one", async ({ page }) => {
    await open(page, "peephole");
    await answer(page, "0");
    await expect(page.locator("gp-bytes .bytes-tables")).toContainText("86400");
    const one = task(page, "one");
    await one.getByRole("button", { name: "检查" }).click();
    await expect(one.locator(".note")).toContainText("是 0");
    await type(page, readFileSync(new URL("../../../lessons/04-peephole/solution.py", import.meta.url), "utf8"));
    await runButton(page).click();
    await expect(passed(page, "one")).toBeVisible();
    await expect(page.locator(".lesson")).toContainText("这一课完成了");
    await expect(page.locator('.lesson a[href$="glossary/#constant-folding"]')).toBeVisible();
  });
});
