// The miniature timelines on the home page's cards: the lessons' own programs as
// the engine recorded them when the site was built (build/stills.go), drawn by
// the timeline's own layout and painter. In: the cards; out: a canvas in each.

import { fileURL } from "../base/place.ts";
import type { Timeline } from "../engine/protocol.ts";
import { drawBars } from "../timeline/draw.ts";
import { rows, scene, type Density } from "../timeline/layout.ts";
import { palette, Patterns } from "../timeline/paint.ts";

interface Mini {
  readonly axis: "time" | "steps";
  readonly timeline: Timeline;
}

/** One thread has a bar of its own size. */
const alone: Density = { lane: 30, bar: 20, ruler: 0, ribbon: false };
const pair: Density = { lane: 17, bar: 13, ruler: 0, ribbon: false };

export async function showMinis(): Promise<void> {
  const answer = await fetch(fileURL("stills/minis.json")).catch(() => null);
  if (answer === null || !answer.ok) return;
  const minis = (await answer.json()) as Readonly<Record<string, Mini>>;
  const paint = (): void => {
    const root = getComputedStyle(document.documentElement);
    const patterns = new Patterns(palette((n) => root.getPropertyValue(n), matchMedia("(forced-colors: active)").matches), devicePixelRatio, () => document.createElement("canvas"));
    for (const place of document.querySelectorAll<HTMLElement>(".mini")) {
      const mini = minis[place.closest<HTMLElement>("[data-lesson]")?.dataset["lesson"] ?? ""];
      if (mini !== undefined && place.clientWidth > 0) paintOne(place, mini, patterns);
    }
  };
  new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) matchMedia(query).addEventListener("change", paint);
  const course = document.querySelector(".course");
  if (course !== null) new ResizeObserver(paint).observe(course); // calls at once, too
}

function paintOne(place: HTMLElement, { axis, timeline }: Mini, patterns: Patterns): void {
  const canvas = place.querySelector("canvas") ?? place.appendChild(document.createElement("canvas"));
  canvas.setAttribute("aria-hidden", "true");
  const width = place.clientWidth;
  const lanes = rows(timeline.lanes.map((l) => l.thread), 0, timeline.lanes.length > 1 ? pair : alone);
  const s = scene(timeline, { axis, from: timeline.from, to: timeline.to, width }, lanes, { now: timeline.to, frontier: timeline.to }, "slices");
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(lanes.height * devicePixelRatio);
  canvas.style.setProperty("width", `${width}px`);
  canvas.style.setProperty("height", `${lanes.height}px`);
  const c = canvas.getContext("2d");
  c?.scale(devicePixelRatio, devicePixelRatio);
  if (c !== null) drawBars(c, s, patterns);
}
