// The still pictures of the home page and the embedded lessons are the
// engine's own answers, kept as files. This holds them to what the engine says
// today; UPDATE_STILLS=1 writes them anew.

import { expect, test, type Page } from "@playwright/test";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type * as Client from "../../engine/client.ts";
import type { Machine } from "../../engine/protocol.ts";
import { snippets } from "../../state/snippets.ts";
import { dist, startHost, type Host } from "../hosts.ts";

declare const Engine: typeof Client.Engine;

const folder = join(import.meta.dirname, "../../public/stills");
const width = 600;

let host: Host;
test.beforeAll(async () => {
  host = await startHost({ folder: join(dist, "harness") });
});
test.afterAll(() => host.stop());

interface Program {
  readonly source: string;
  readonly machine: Partial<Machine>;
}

function record(page: Page, program: Program): Promise<unknown> {
  return page.evaluate(async ([{ source, machine }, px]) => {
    const engine = await Engine.start();
    await engine.load({ source, machine });
    const status = await engine.run();
    const [view, timeline, output, stats] = await Promise.all([engine.view(), engine.timeline(0, status.latestTime, px * 4, "time"), engine.output(), engine.stats()]);
    return {
      threads: view.threads.map(({ id, name }) => ({ id, name })), timeline, end: status.latestTime,
      printed: output.map((l) => l.text).join("").trim().split("\n").at(-1) ?? "", lost: stats.lost_updates,
    };
  }, [program, width] as const);
}

const pictures: readonly [string, () => Promise<Program>][] = [
  ["counter-race", async () => ({ source: snippets[0]?.source ?? "", machine: {} })],
  ...["value-stack", "drop-request", "plus-equals"].map((slug): [string, () => Promise<Program>] => [slug, async () => JSON.parse(await readFile(join(dist, "site/lessons", `${slug}.en.json`), "utf8")) as Program]),
];

for (const [name, program] of pictures) {
  test(`the still of ${name} is what the engine records`, async ({ page }) => {
    await page.goto(host.url);
    await page.waitForFunction(() => "Engine" in globalThis);
    const { source, machine } = await program();
    const made = await record(page, { source, machine });
    const file = join(folder, `${name}.json`);
    if (process.env["UPDATE_STILLS"]) await writeFile(file, `${JSON.stringify(made)}\n`);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(made);
  });
}
