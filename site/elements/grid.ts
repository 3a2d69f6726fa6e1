// What the learner says beforehand: the grid of mutex types, or one choice of
// several. In: a "predict" task; out: eight words, or the id of an option, for
// the judge. Every cell of the grid can be played.

import { html, nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { Task } from "../state/lesson.ts";
import { fill, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { Part } from "./part.ts";
import "./sketch.ts";

const types = ["normal", "default", "errorcheck", "recursive"] as const;
const acts = ["relock", "unlock"] as const;

/** What a call can come to, in the engine's words. */
const outcomes = ["blocks", "0", "EDEADLK", "EPERM"] as const;

class Grid extends Part {
  static override properties = { ...Part.properties, task: { attribute: false }, said: { state: true }, played: { state: true } };
  task!: Task;
  private said: Readonly<Record<string, string>> = {};
  private played = "";

  private readonly hand = (): void => {
    const answer = types.flatMap((type) => acts.map((act) => this.said[`${type} ${act}`] ?? "?")).join(" ");
    check(this, this.task, answer);
  };

  protected override render(): TemplateResult {
    return html`<table class="grid"><thead><tr><th scope="col">${words.grid.type}</th>${acts.map((act) => html`<th scope="col">${words.grid[act]}</th>`)}</tr></thead>
      <tbody>${types.map((type) => html`<tr><th scope="row">${type}</th>${acts.map((act) => html`<td>${this.cell(type, act)}</td>`)}</tr>`)}</tbody></table>
      ${this.played === "" ? nothing : html`<gp-sketch class="played" .app=${this.app} name="mutex" variant=${this.played}></gp-sketch>`}
      <div class="q-acts"><button class="btn small primary" data-grid @click=${this.hand}>${words.grid.check}</button></div>`;
  }

  private cell(type: string, act: (typeof acts)[number]): TemplateResult {
    const key = `${type} ${act}`;
    const values = { type, act: words.grid[act] };
    const choose = (e: Event): void => { this.said = { ...this.said, [key]: (e.target as HTMLSelectElement).value }; };
    return html`<select class="field" data-cell=${key} aria-label=${fill(words.grid.cell, values)} @change=${choose}><option value="?">?</option>${outcomes.map((o) => html`<option value=${o} ?selected=${this.said[key] === o}>${words.grid.outcome[o]}</option>`)}</select>
      <button class="btn quiet small square" aria-label=${fill(words.grid.play, values)} aria-pressed=${this.played === key} @click=${() => { this.played = this.played === key ? "" : key; }}>${icon("run")}</button>`;
  }
}

customElements.define("gp-grid", Grid);

/** One of several answers; each says why it is right or not when it is chosen. */
class Choice extends Part {
  static override properties = { ...Part.properties, task: { attribute: false }, chosen: { state: true }, given: { state: true } };
  task!: Task;
  private chosen = "";
  private given = "";

  private readonly hand = (e: SubmitEvent): void => {
    e.preventDefault();
    this.given = this.chosen;
    check(this, this.task, this.chosen);
  };

  protected override render(): TemplateResult {
    const options = this.task.options ?? [];
    const why = options.find((o) => o.id === this.given)?.why;
    return html`<form @submit=${this.hand}><fieldset class="q"><legend class="vh">${words.grid.choices}</legend>
      ${options.map((o) => html`<label><input type="radio" name=${this.task.id} value=${o.id} @change=${() => { this.chosen = o.id; }}><span>${unsafeHTML(o.html)}</span></label>`)}</fieldset>
      ${why === undefined ? nothing : html`<div class="note" data-level="info">${icon("info")}<span>${unsafeHTML(why)}</span></div>`}
      <div class="q-acts"><button class="btn small primary" ?disabled=${this.chosen === ""}>${words.grid.check}</button></div></form>`;
  }
}

customElements.define("gp-choice", Choice);

function check(from: HTMLElement, task: Task, answer: string): void {
  from.dispatchEvent(new CustomEvent("check", { detail: { task, attempt: { answer } }, bubbles: true }));
}
