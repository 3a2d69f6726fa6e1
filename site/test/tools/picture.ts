// Makes screenshot.png, the picture of the README: three threads contend for
// the GIL, and the next step loses an update.

import { join } from "node:path";
import type { AppElement } from "../../elements/app.ts";
import { expect } from "@playwright/test";
import { goTo, openPlay, run, test } from "../page/pages.ts";

const source = `import threading

counter = 0

def work():
    global counter
    for i in range(100):
        counter += 1

threads = [threading.Thread(target=work)
           for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)
`;

/** How much of the run lies before the moment of the picture. */
const share = 0.55;

test("picture", async ({ play: page }) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1440, height: 1000 });
  await openPlay(page, source, "&profile=teaching");
  await run(page);
  const before = await page.evaluate(async (part) => {
    const { session, state } = document.querySelector<AppElement>("gp-app")!.app;
    const { latest } = state.view!.status;
    const { marks } = await session.timeline(0, latest, 1200, "steps");
    return marks.find((m) => m.kind === "lost-update" && m.step > latest * part)!.step - 1;
  }, share);
  await goTo(page, before);
  await expect(page.locator(".bc-panel .note")).toContainText("Next step loses an update");
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForTimeout(500); // the timeline asks for what it shows, and draws it
  await page.screenshot({ path: join(import.meta.dirname, "../../screenshot.png") });
});
