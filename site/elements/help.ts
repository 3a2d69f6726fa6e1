// Keys and legend. In: the app; out: the legend below the timeline and the
// dialog with every key, every bar and every mark.

import { html, type TemplateResult } from "lit";
import { clearProgress, exportProgress } from "../state/progress.ts";
import { words } from "../words/words.ts";
import { icon, markIcon, swatch } from "./icons.ts";
import type { App } from "./part.ts";
import { closeDialog, openDialog } from "./popover.ts";

const bars = ["running", "protocol", "wait-gil", "outside", "ready", "blocked", "io"] as const;

const marks = ["acquire", "release", "false-alarm", "timeout", "request", "forced", "signal", "print", "lost-update", "interrupt", "interrupted", "exception", "exit"] as const;

const keys: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [words.keys.move, [[words.keys.step, "→ ←"], [words.keys.line, "⇧→ ⇧←"], [words.keys.gil, "E ⇧E"], [words.keys.micro, "M ⇧M"], [words.keys.switch, "S ⇧S"], [words.keys.ends, "Home End"], [words.keys.goTo, "G"]]],
  [words.keys.running, [[words.keys.run, "R"], [words.keys.cursor, "⇧R"], [words.keys.interrupt, "⇧C"], [words.keys.again, "N"], [words.keys.seed, "⇧N"]]],
  [words.keys.timeline, [[words.keys.zoom, "+ −"], [words.keys.fit, "0"], [words.keys.selection, "Z"], [words.keys.pan, "A D"], [words.keys.lane, "↑ ↓"], [words.keys.axis, "T"], [words.keys.cores, "C"]]],
  [words.keys.anywhere, [[words.keys.row, "↑ ↓"], [words.keys.editor, "F2"], [words.keys.leave, "Esc"], [words.keys.panel, "[ ]"], [words.keys.share, "⇧L"], [words.keys.theme, "⇧D"], [words.keys.search, "/"], [words.keys.list, "?"]]],
  [words.keys.scheduler, [[words.keys.choose, "1…8"], [words.keys.keep, "K"], [words.keys.takeBack, "⌫"]]],
];

const shortBars = ["running", "protocol", "wait-gil", "blocked"] as const;
const shortMarks = ["lost-update", "acquire", "release", "signal"] as const; // the first is there longest where it gets narrow

/** What the same bars mean without the GIL. */
const withoutGil: Readonly<Record<string, string>> = { running: words.help.short.runningFree, "wait-gil": words.help.short.waitFree };

export function legend(app: App): TemplateResult {
  const on = app.state.open.includes("events");
  return html`<div class="legend"><div>${shortBars.map((kind) => html`<span>${swatch(kind)}${(app.state.view?.gil.policy === "free" && withoutGil[kind]) || words.help.short[kind]}</span>`)}${shortMarks.map((kind) => html`<span>${markIcon(kind, 1)}${words.help.short[kind]}</span>`)}</div>
    <button class="btn link" aria-expanded=${on} @click=${() => app.send({ type: "panel", panel: "events", on: !on })}>${words.help.events}</button>
    <button class="btn link" @click=${() => openDialog("help")}>${words.help.full}</button></div>`;
}

export function help(app: App): TemplateResult {
  const group = ([title, rows]: (typeof keys)[number]): TemplateResult => html`<h2>${title}</h2><dl>${rows.map(([what, which]) => html`<dt>${what}</dt><dd>${which.split(" ").map(combo)}</dd>`)}</dl>`;
  return html`<dialog id="help" aria-labelledby="help-title"><header><h1 id="help-title">${words.help.title}</h1><button class="btn square quiet" aria-label=${words.help.close} @click=${closeDialog}>${icon("close")}</button></header>
    <div class="cols"><div>${keys.slice(0, 2).map(group)}</div>
      <div>${keys.slice(2).map(group)}<h2>${words.help.device}</h2>
        <label class="check"><input type="checkbox" .checked=${app.state.singleKeys} @change=${(e: Event) => app.send({ type: "single-keys", on: (e.target as HTMLInputElement).checked })}>${words.help.singleKeys}</label>
        <p class="pop-acts"><button class="btn small" @click=${exportProgress}>${words.help.exportProgress}</button><button class="btn small" @click=${() => { clearProgress(); app.send({ type: "progress-cleared" }); }}>${words.help.clearProgress}</button></p></div>
      <div><h2>${words.help.bars}</h2><dl class="lg">${bars.map((state) => html`<dt>${swatch(state)}</dt><dd>${words.help.bar[state]}</dd>`)}</dl>
        <h2>${words.help.marks}</h2><dl class="lg">${marks.map((kind) => html`<dt>${markIcon(kind, 1)}</dt><dd>${words.help.mark[kind]}</dd>`)}</dl></div></div></dialog>`;
}

function combo(text: string): TemplateResult {
  const parts = text.startsWith("⇧") ? ["⇧", text.slice(1)] : [text];
  return html`${parts.map((k) => html`<kbd>${k}</kbd>`)}<span class="gap"></span>`;
}
