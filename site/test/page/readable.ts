// Whether everybody can read and use a page: by axe, and by its width.

import axe, { type RunOptions } from "axe-core";
import { expect, type Frame, type Page } from "@playwright/test";

export const widths = [1440, 1024, 768, 375] as const;

const colours: RunOptions = { runOnly: ["color-contrast"] };
const shapes: RunOptions = { rules: { "color-contrast": { enabled: false } } };

/** What axe finds wrong in a part of a page and in the frames there. */
export async function violations(page: Page, part = "body", options: RunOptions = {}): Promise<string[]> {
  const frames = part === "body" ? page.frames() : [page.mainFrame()];
  return (await Promise.all(frames.map((frame) => inFrame(frame, part, options)))).flat();
}

async function inFrame(frame: Frame, part: string, options: RunOptions): Promise<string[]> {
  if (!await frame.evaluate(() => "axe" in window)) await frame.evaluate(axe.source);
  if (frame.parentFrame() !== null) options = { ...options, rules: { ...options.rules, region: { enabled: false } } }; // of whole pages
  return frame.evaluate(async ([part, options]) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part, { ...options, resultTypes: ["violations"], iframes: false });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(" | ")}`);
  }, [part, options] as const);
}

/** Axe finds nothing, in neither theme, and the page does not move sideways at any
 * width. What axe says of colours is asked at the first and the last width only,
 * the rest in the first theme only: it does not depend on the other. */
export async function readable(page: Page, at: readonly number[] = widths, also?: (width: number) => Promise<void>): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" }); // no colour is on its way
    for (const [i, width] of at.entries()) {
      const ends = i === 0 || i === at.length - 1;
      if (colorScheme === "dark" && !ends) continue;
      await page.setViewportSize({ width, height: 900 });
      const options = colorScheme === "dark" ? colours : ends ? {} : shapes;
      expect(await violations(page, "body", options), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${colorScheme}, ${width} px`).toBeLessThanOrEqual(width);
      await also?.(width);
    }
  }
}

/** Axe takes minutes for hundreds of entries that are built alike: the first stand
 * for all. */
export function shorten(page: Page, entries: string, to = 20): Promise<void> {
  return page.evaluate(([entries, to]) => [...document.querySelectorAll(entries)].slice(to).forEach((e) => e.remove()), [entries, to] as const);
}
