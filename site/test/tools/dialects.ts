// Makes dialects.png, the picture of one program as three Pythons compile it.

import { join } from "node:path";
import { expect } from "@playwright/test";
import { openPlay, test } from "../page/pages.ts";

const source = `counter = 0

def work(n):
    global counter
    for i in range(n):
        counter += 1

work(3)
`;

test("dialects", async ({ play: page }) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1440, height: 1000 });
  const pythons = ["2.7", "3.9", "3.13"];
  const pictures: string[] = [];
  for (const python of pythons) {
    await openPlay(page, source, `&py=${python.replace(".", "")}`);
    await expect(page.getByRole("combobox", { name: "Python" })).toHaveValue(python);
    await page.getByRole("combobox", { name: "Code object" }).selectOption({ label: "work()" });
    await page.mouse.move(0, 0);
    pictures.push((await page.locator(".bc").screenshot()).toString("base64"));
  }
  const images = pictures.map((data, i) => `<div><b style="padding-left:44px">Python ${pythons[i]}</b><br><img src="data:image/png;base64,${data}"></div>`).join("");
  const sheet = await page.context().newPage(); // without the site's policy for styles
  await sheet.setViewportSize({ width: 1110, height: 395 });
  await sheet.setContent(`<body style="margin:0;display:flex;gap:16px;align-items:flex-start;width:max-content;background:white;font:14px sans-serif">${images}</body>`);
  await sheet.locator("body").screenshot({ path: join(import.meta.dirname, "../../dialects.png") });
});
