// The keyboard of the page (DESIGN 6). In: keydown events of the document;
// out: the same commands that buttons give. Single letters act only outside
// text fields and can be switched off; arrows step unless the focused widget
// uses them.

import { writes } from "../base/typing.ts";
import { selected } from "../state/state.ts";
import { newSeed } from "./machine-bar.ts";
import type { App } from "./part.ts";
import { openDialog, toggleNear } from "./popover.ts";
import { toggleRun, zoom } from "./stepper.ts";
import { nextTheme } from "./theme.ts";

type Command = (app: App, event: KeyboardEvent) => void;

/** "s:" stands for shift. Letters are lower case here. */
const commands: Readonly<Record<string, Command>> = {
  "arrowright": (app) => void app.session.step(1),
  "arrowleft": (app) => void app.session.step(-1),
  "s:arrowright": (app) => void app.session.step(1, "line"),
  "s:arrowleft": (app) => void app.session.step(-1, "line"),
  "e": (app) => void app.session.step(1, "gil"),
  "s:e": (app) => void app.session.step(-1, "gil"),
  "m": (app) => void app.session.step(1, "micro"),
  "s:m": (app) => void app.session.step(-1, "micro"),
  "s": (app) => void app.session.step(1, "switch"),
  "s:s": (app) => void app.session.step(-1, "switch"),
  "home": (app) => void app.session.seek(0),
  "end": (app) => void app.session.latest(),
  "g": () => openDialog("goto"),
  "r": (app) => toggleRun(app),
  "s:r": (app) => void app.session.runTo({ line: document.querySelector("gp-editor")?.line ?? 1 }),
  "s:c": (app) => void app.session.interrupt(),
  "n": (app) => void app.session.load(),
  "s:n": (app) => newSeed(app),
  "+": () => zoom("in"),
  "=": () => zoom("in"),
  "-": () => zoom("out"),
  "−": () => zoom("out"),
  "0": () => zoom("fit"),
  "z": () => zoom("selection"),
  "a": () => zoom("left"),
  "d": () => zoom("right"),
  "arrowup": (app, e) => lane(app, e, -1),
  "arrowdown": (app, e) => lane(app, e, 1),
  "t": (app) => app.send({ type: "axis", axis: app.state.axis === "time" ? "steps" : "time" }),
  "c": (app) => app.send({ type: "panel", panel: "cores", on: !app.state.open.includes("cores") }),
  "s:l": (_app, e) => toggleNear(e, "share", "share-button"),
  "s:d": (app) => app.send({ type: "theme", theme: nextTheme() }),
  "?": () => openDialog("help"),
  "[": () => panel(-1),
  "]": () => panel(1),
  "f2": () => document.querySelector("gp-editor")?.focus(),
};

/** What a page without a stepper has of them. */
const anywhere: readonly string[] = ["s:l", "s:d", "?", "[", "]", "f2"];

export function keydown(app: App, e: KeyboardEvent): void {
  const target = e.composedPath()[0] as HTMLElement;
  if (e.key === "Escape" && inEditor(target)) return target.blur();
  if (isCtrlC(e) && app.state.running && !writes(target)) void app.session.interrupt();
  if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
  if (e.key !== "F2" && writes(target)) return;
  const name = e.key.toLowerCase();
  const shifted = e.shiftKey && name !== "?" && name !== "+";
  const command = commands[(shifted ? "s:" : "") + name];
  if (app.state.page === "explore" && !anywhere.includes((shifted ? "s:" : "") + name)) return;
  if (command === undefined || (name.length === 1 && !app.state.singleKeys)) return;
  if (name.startsWith("arrow") && ownsArrows(target, name)) return;
  if ((name === "home" || name === "end") && scrolls(target)) return;
  e.preventDefault();
  command(app, e);
}

/** Ctrl-C itself, where it does not copy anything. */
function isCtrlC(e: KeyboardEvent): boolean {
  return e.ctrlKey && e.key.toLowerCase() === "c" && getSelection()?.isCollapsed !== false;
}

function inEditor(target: HTMLElement): boolean {
  return target.closest(".cm-content") !== null;
}

/** Widgets that move with the arrows themselves. */
function ownsArrows(target: HTMLElement, key: string): boolean {
  if (target.matches("[role=radio], [role=tab], input[type=radio]")) return true;
  return (key === "arrowup" || key === "arrowdown") && target.closest("gp-timeline") === null;
}

function scrolls(target: HTMLElement): boolean {
  return target.matches("[tabindex='0']:not([role=slider], [role=radio])") && target.scrollHeight > target.clientHeight;
}

function lane(app: App, e: KeyboardEvent, d: number): void {
  const ids = (app.state.view?.threads ?? []).map((t) => t.id);
  const next = ids[ids.indexOf(selected(app.state)) + d];
  if (next !== undefined) app.send({ type: "thread", thread: next });
  e.preventDefault();
}

/** Focus to the panel before or after the one that has it. */
function panel(d: number): void {
  const all = [...document.querySelectorAll<HTMLElement>("section.panel, section.lesson, section.dock")].filter((p) => p.offsetParent !== null);
  const now = all.findIndex((p) => p.contains(document.activeElement));
  const next = all[(now + d + all.length) % all.length];
  next?.setAttribute("tabindex", "-1");
  next?.focus();
}
