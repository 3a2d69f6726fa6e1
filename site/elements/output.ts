// What the program printed: thread, text, step. In: the app; out: a template.
// Lines printed after the playhead are marked, not hidden; the last one before
// it is brought into sight.

import { html, nothing, type TemplateResult } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { linesOf, type PrintedLine } from "../state/printed.ts";
import { canInterrupt, nameOf } from "../state/state.ts";
import { counted, fill, words } from "../words/words.ts";
import { glyph, icon, threadName } from "./icons.ts";
import { oneStop } from "./one-stop.ts";
import type { App } from "./part.ts";

/** More lines than this would only slow the page down; the rest is counted. */
const shown = 500;

export function output(app: App): TemplateResult {
  const { view } = app.state;
  const lines = linesOf(app.state.output);
  const now = view?.status.step ?? 0;
  const latest = lines.findLastIndex((l) => l.step <= now);
  const hint = lines.length > 0 && latest < 0 ? words.output.notYet : "";
  return html`<section class="panel outp" aria-label=${words.output.title}><div class="panel-head"><h2>${words.output.title}</h2><span class="grow"></span><span>${hint}</span>
      ${app.state.machine.manual === true ? nothing : html`<button class="btn small" data-act="interrupt" aria-disabled=${!canInterrupt(app.state)} title=${words.output.interruptAbout} @click=${() => void app.session.interrupt()}>${icon("stop")}${words.output.interrupt}</button>`}</div>
    <div class="panel-body" ${follow(latest, lines.length)}>${lines.length === 0
      ? html`<p class="empty">${words.output.empty}</p>`
      : html`<ul class="out" ${oneStop("li:last-child > button")}>${lines.slice(-shown).map((l) => row(app, l, l.step > now))}</ul>`}
      ${lines.length > shown ? html`<p class="empty">${counted(lines.length - shown, words.output.earlier)}</p>` : ""}</div></section>`;
}

function row(app: App, l: PrintedLine, later: boolean): TemplateResult {
  const name = (id: number): string => nameOf(app.state, id);
  const [first] = l.threads;
  return html`<li><button class="${later ? "later" : ""} ${l.fd === 2 ? "err" : ""}" title=${fill(words.output.goTo, { step: l.step })} @click=${() => void app.session.seek(l.step)}>
    ${l.threads.length > 1 ? html`<span>${l.threads.map((t) => glyph(t))}</span>` : threadName(first ?? 0, name(first ?? 0))}
    <span class="text">${l.text}</span><span class="when">${fill(later ? words.output.stepLater : words.output.step, { step: l.step })}</span></button></li>`;
}

/** Scrolls to a line when another one becomes the latest, and at no other time:
 * a reader who looks at earlier ones is left there. */
class Follow extends Directive {
  private shown = -1;

  render(_latest: number, _lines: number): void {}

  override update({ element }: ElementPart, [latest, lines]: [number, number]): void {
    if (latest === this.shown) return;
    this.shown = latest;
    requestAnimationFrame(() => { // the lines themselves are rendered after this
      const rows = element.querySelectorAll("li");
      const row = rows[rows.length - (lines - latest)]?.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      if (row === undefined) element.scrollTop = 0;
      else element.scrollTop += Math.max(0, row.bottom - bottom) + Math.min(0, row.top - top);
    });
  }
}

const follow = directive(Follow);
