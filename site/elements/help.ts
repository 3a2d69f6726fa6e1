// Keys and legend. In: the app; out: the legend below the timeline and the
// dialog with every key, every bar and every mark.

import { html, type TemplateResult } from "lit";
import { allProgress, clearProgress } from "../state/progress.ts";
import { icon, markIcon, swatch } from "./icons.ts";
import type { App } from "./part.ts";
import { closeDialog, openDialog } from "./popover.ts";

const bars: readonly (readonly [string, string])[] = [
  ["running", "Running bytecode, holds the GIL"], ["protocol", "Inside take_gil or drop_gil"], ["wait-gil", "Waiting for the GIL"],
  ["outside", "Running C code, has given the GIL up"], ["ready", "Runnable, but no core is free"], ["blocked", "Blocked on a lock, join or sleep"], ["io", "Blocked on I/O"],
];

const marks: readonly (readonly [string, string])[] = [
  ["acquire", "Acquire: the GIL comes in"], ["release", "Release: the GIL goes out"], ["false-alarm", "False alarm: woken, but it was taken"],
  ["timeout", "Waited the whole interval"], ["request", "Drop request reaches the holder"], ["forced", "Forced switch: must hand over"],
  ["signal", "Signal: wakes one waiter"], ["print", "Printed a line"], ["lost-update", "Lost update"], ["interrupt", "Ctrl-C: a signal for the main thread"], ["interrupted", "The main thread raises KeyboardInterrupt"], ["exception", "Ended by an exception"], ["exit", "Thread ended"],
];

const keys: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ["Move in time", [["Step, step back", "→ ←"], ["Line", "⇧→ ⇧←"], ["GIL event", "E ⇧E"], ["Lock step", "M ⇧M"], ["Thread switch", "S ⇧S"], ["First, latest", "Home End"], ["Go to step", "G"]]],
  ["Run", [["Run, pause", "R"], ["Run to cursor line", "⇧R"], ["Stop with Ctrl-C", "⇧C"], ["New run", "N"], ["New seed", "⇧N"]]],
  ["Timeline", [["Zoom in, out", "+ −"], ["Fit whole run", "0"], ["Zoom to selection", "Z"], ["Pan", "A D"], ["Lane up, down", "↑ ↓"], ["Time or steps", "T"], ["Cores", "C"]]],
  ["Anywhere", [["Editor", "F2"], ["Leave the editor", "Esc"], ["Panel before, after", "[ ]"], ["Share link", "⇧L"], ["Theme", "⇧D"], ["This list", "?"]]],
];

const short: readonly (readonly [string, string, boolean])[] = [
  ["running", "running with the GIL", false], ["protocol", "inside the lock protocol", false], ["wait-gil", "waiting for the GIL", false], ["blocked", "blocked on a lock", false],
  ["acquire", "acquire", true], ["release", "release", true], ["signal", "signal", true], ["lost-update", "lost update", true],
];

/** What the same bars mean without the GIL. */
const withoutGil: Readonly<Record<string, string>> = { running: "running", "wait-gil": "waiting to attach" };

export function legend(app: App): TemplateResult {
  const on = app.state.open.includes("events");
  return html`<div class="legend">${short.map(([kind, text, mark]) => html`<span>${mark ? markIcon(kind, 1) : swatch(kind)}${(app.state.view?.gil.policy === "free" && withoutGil[kind]) || text}</span>`)}<span class="grow"></span>
    <button class="btn link" aria-expanded=${on} @click=${() => app.send({ type: "panel", panel: "events", on: !on })}>Events as a list</button>
    <button class="btn link" @click=${() => openDialog("help")}>Full legend</button></div>`;
}

export function help(app: App): TemplateResult {
  const group = ([title, rows]: (typeof keys)[number]): TemplateResult => html`<h2>${title}</h2><dl>${rows.map(([what, which]) => html`<dt>${what}</dt><dd>${which.split(" ").map(combo)}</dd>`)}</dl>`;
  return html`<dialog id="help" aria-labelledby="help-title"><header><h1 id="help-title">Keys and legend</h1><button class="btn square quiet" aria-label="Close" @click=${closeDialog}>${icon("close")}</button></header>
    <div class="cols"><div>${keys.slice(0, 2).map(group)}</div>
      <div>${keys.slice(2).map(group)}<h2>On this device</h2>
        <label class="check"><input type="checkbox" .checked=${app.state.singleKeys} @change=${(e: Event) => app.send({ type: "single-keys", on: (e.target as HTMLInputElement).checked })}>Single letters are keys</label>
        <p class="pop-acts"><button class="btn small" @click=${exportProgress}>Export progress</button><button class="btn small" @click=${() => { clearProgress(); app.send({ type: "progress-cleared" }); }}>Clear progress</button></p></div>
      <div><h2>Bars: what a thread is doing</h2><dl class="lg">${bars.map(([state, text]) => html`<dt>${swatch(state)}</dt><dd>${text}</dd>`)}</dl>
        <h2>Marks: what happened</h2><dl class="lg">${marks.map(([kind, text]) => html`<dt>${markIcon(kind, 1)}</dt><dd>${text}</dd>`)}</dl></div></div></dialog>`;
}

function combo(text: string): TemplateResult {
  const parts = text.startsWith("⇧") ? ["⇧", text.slice(1)] : [text];
  return html`${parts.map((k) => html`<kbd>${k}</kbd>`)}<span class="gap"></span>`;
}

function exportProgress(): void {
  const a = document.createElement("a");
  a.href = URL.createObjectURL(new Blob([JSON.stringify(allProgress(), null, 2)], { type: "application/json" }));
  a.download = "gil-progress.json";
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 1000);
}
