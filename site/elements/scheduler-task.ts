// A lesson's task in which the learner is the scheduler. In: the app and the
// task; out: a finished run's schedule for the judge.

import { html, type PropertyValues, type TemplateResult } from "lit";
import { isOver } from "../state/coach.ts";
import type { Task } from "../state/lesson.ts";
import { Scheduling } from "../state/scheduling.ts";
import { own } from "../state/turns.ts";
import { words } from "../words/words.ts";
import { Part } from "./part.ts";
import "./scheduler.ts";

class SchedulerTask extends Part {
  static override properties = { ...Part.properties, task: { attribute: false }, turn: { state: true } };
  task!: Task;
  private play: Scheduling | undefined;
  private turn = 0;
  private judged = "";

  private readonly begin = (): void => {
    const { state, session } = this.app;
    this.play ??= new Scheduling(session, () => this.app.state, this.app.explorer, false, () => { this.turn++; });
    void this.play.begin(own, this.task.starter ?? state.lesson?.source ?? state.source);
  };

  /** A finished run goes to the judge by itself. */
  protected override updated(_changed: PropertyValues): void {
    const { play } = this;
    if (play === undefined || play.busy || this.app.state.machine.manual !== true || !isOver(this.app.state) || play.schedule === this.judged) return;
    this.judged = play.schedule;
    this.dispatchEvent(new CustomEvent("check", { detail: { task: this.task, attempt: { machine: { schedule: play.schedule } } }, bubbles: true }));
  }

  protected override render(): TemplateResult {
    if (this.play === undefined || this.app.state.machine.manual !== true) return html`<div class="q-acts"><button class="btn primary" ?disabled=${this.app.state.view === null} @click=${this.begin}>${words.scheduler.start}</button></div>`;
    return html`<gp-scheduler .app=${this.app} .play=${this.play} .turn=${this.turn}></gp-scheduler>`;
  }
}

customElements.define("gp-scheduler-task", SchedulerTask);
