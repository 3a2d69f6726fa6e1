// The lesson column: predict, run, explain, task. In: the app; out: what the
// reader answers and asks for. The lesson's words come from its file, as HTML
// that the build made of Markdown.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { count } from "../base/format.ts";
import { fileURL } from "../base/place.ts";
import type { Stats } from "../engine/protocol.ts";
import { isOver } from "../state/coach.ts";
import { partOf, parts, phaseOf, tasksOf, type Lesson, type Phase, type Task } from "../state/lesson.ts";
import { linesOf } from "../state/printed.ts";
import { lang } from "../words/words.ts";
import { icon } from "./icons.ts";
import { Part } from "./part.ts";
import "./mark.ts";
import "./perform.ts";
import "./scheduler.ts";

class LessonColumn extends Part {
  static override properties = { ...Part.properties, chosen: { state: true }, stats: { state: true }, neighbours: { state: true }, checking: { state: true } };
  private chosen = "";
  private stats: Stats | null = null;
  private counted = "";
  /** The task that the judge is at, and the verdict that there was before. */
  private checking: { readonly id: string; readonly before: unknown } | null = null;
  private neighbours: readonly Neighbour[] | null = null;

  protected override updated(_changed: PropertyValues): void {
    const { state } = this.app;
    if (this.neighbours === null) {
      this.neighbours = [];
      void list().then((all) => { this.neighbours = all; });
    }
    if (this.checking !== null && state.progress.tasks[this.checking.id]?.verdict !== this.checking.before) this.checking = null;
    const key = `${state.program?.source}${state.view?.status.latest}`;
    if (isOver(state) && key !== this.counted) {
      this.counted = key;
      void this.app.session.stats().then((stats) => { this.stats = stats; }).catch(() => {});
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { lesson, progress } = this.app.state;
    if (lesson === null) return nothing;
    const part = partOf(lesson, progress);
    return html`<section class="lesson" aria-label=${lesson.title}><div class="in" tabindex="0">
      <div class="crumb">${lesson.chapterTitle}<span>·</span>Lesson ${lesson.number}</div><h1>${lesson.title}</h1>
      <ol class="phases">${parts.map((name, i) => html`<li class=${i < part ? "done" : ""} aria-current=${i === part ? "step" : nothing}>${i < part ? icon("check") : nothing}${name}</li>`)}</ol>
      ${this.predict(phaseOf(lesson, "predict"))}
      ${part >= 1 ? this.run(phaseOf(lesson, "run"), part) : nothing}
      ${part >= 2 ? this.explain(lesson) : nothing}
      ${part >= 2 ? tasksOf(lesson).map((t, i) => this.task(t, i)) : nothing}
      ${part === 4 ? html`<div class="note" data-level="ok" role="status">${icon("check")}<span><strong>Lesson done.</strong> ${this.nextOf(lesson) ? "Go on below, or change the program and look again." : "Change the program and look again."}</span></div>` : nothing}
    </div>${this.foot(lesson)}</section>`;
  }

  private predict(phase: Phase | undefined): TemplateResult | typeof nothing {
    if (phase === undefined) return nothing;
    const { answer } = this.app.state.progress;
    const intro = html`<div class="prose">${unsafeHTML(phase.html)}</div>`;
    if (answer === null) {
      return html`${intro}<div class="block"><form @submit=${this.answered}><fieldset class="q"><legend class="vh">Your prediction</legend>
        ${(phase.options ?? []).map((o) => html`<label><input type="radio" name="answer" value=${o.id} .checked=${this.chosen === o.id} @change=${() => { this.chosen = o.id; }}><span>${unsafeHTML(o.html)}</span></label>`)}</fieldset>
        <div class="q-acts"><button class="btn primary" ?disabled=${this.chosen === ""}>Predict</button><button class="btn link" type="button" @click=${() => this.app.send({ type: "predicted", answer: "" })}>Skip</button></div></form></div>`;
    }
    const mine = phase.options?.find((o) => o.id === answer);
    const right = phase.options?.find((o) => o.id === phase.answer);
    const ran = this.app.state.progress.ran;
    const verdict = !ran || !mine ? "" : answer === phase.answer ? "yes" : "no";
    return html`${intro}<div class="block"><h2>Your prediction</h2><div class="pred">
      <span class=${verdict}>${icon(verdict === "" ? "target" : verdict === "yes" ? "check" : "close")}</span><span>${mine ? html`<span class="muted">You said:</span> ${unsafeHTML(mine.html)}` : html`<span class="muted">Skipped</span>`}</span>
      ${ran && answer !== phase.answer && right ? html`<span class="yes">${icon("check")}</span><span><span class="muted">Right answer:</span> ${unsafeHTML(right.html)}</span>` : nothing}</div></div>`;
  }

  private readonly answered = (e: SubmitEvent): void => {
    e.preventDefault();
    if (this.chosen !== "") this.app.send({ type: "predicted", answer: this.chosen });
  };

  private run(phase: Phase | undefined, part: number): TemplateResult | typeof nothing {
    if (phase === undefined) return nothing;
    return html`<div class="block"><h2>Run</h2><div class="prose">${unsafeHTML(phase.html)}</div>
      ${part === 1 ? html`<div class="q-acts"><button class="btn primary" ?disabled=${this.app.state.running || this.app.state.view === null} @click=${() => void this.app.session.run()}>${icon("run")}Run</button>
        <button class="btn link" @click=${() => this.app.send({ type: "ran" })}>Go on to the explanation</button></div>` : nothing}</div>`;
  }

  private explain(lesson: Lesson): TemplateResult {
    const predict = phaseOf(lesson, "predict");
    return html`<div class="block" id="explain">${predict?.reveal ? html`<h2>What turned out</h2><p>${unsafeHTML(predict.reveal)}</p>` : nothing}${this.facts()}</div>
      ${(["observe", "explain"] as const).map((kind) => {
        const phase = phaseOf(lesson, kind);
        return phase === undefined ? nothing : html`<div class="block"><h2>${kind === "observe" ? "Look" : "Why"}</h2><div class="prose">${unsafeHTML(phase.html)}</div></div>`;
      })}`;
  }

  /** What this run came to, in numbers. */
  private facts(): TemplateResult | typeof nothing {
    const { state } = this.app;
    const { stats } = this;
    if (stats === null || !isOver(state)) return nothing;
    const printed = linesOf(state.output).findLast((l) => l.fd === 1)?.text ?? "";
    return html`<dl class="result"><div><dt>Printed last</dt><dd>${printed || "nothing"}</dd></div>${stats.lost_updates > 0 ? html`<div><dt>Lost updates</dt><dd>${count(stats.lost_updates)}</dd></div>` : nothing}<div><dt>Forced switches</dt><dd>${count(stats.forced_switches)}</dd></div><div><dt>Drop requests</dt><dd>${count(stats.drop_requests)}</dd></div></dl>`;
  }

  private task(task: Task, i: number): TemplateResult {
    const { state } = this.app;
    const p = state.progress.tasks[task.id] ?? { passed: false, hints: 0 };
    const many = tasksOf(state.lesson as Lesson).length > 1;
    return html`<div class="block task" data-task=${task.id}><h2>${icon("target")}Task${many ? ` ${i + 1}` : ""}</h2>
      <div class="item"><span class="box ${p.passed ? "ok" : ""}" role="img" aria-label=${p.passed ? "done" : "open"}>${p.passed ? icon("check") : nothing}</span><div class="prose">${unsafeHTML(task.html)}</div></div>
      ${task.kind === "act" ? html`<gp-perform .app=${this.app} .task=${task}></gp-perform>` : nothing}
      ${task.kind === "mark" ? html`<gp-mark .app=${this.app} .task=${task}></gp-mark>` : nothing}
      ${task.kind === "sched" ? html`<gp-scheduler .app=${this.app} .task=${task}></gp-scheduler>` : nothing}
      ${p.verdict ? html`<div class="note" data-level=${p.verdict.pass ? "ok" : "warn"} role="status">${icon(p.verdict.pass ? "check" : "info")}<span>${p.verdict.message}
        ${p.verdict.step > 0 ? html`<button class="btn link" @click=${() => void this.app.session.seek(p.verdict?.step ?? 0)}>Go to step ${count(p.verdict.step)}</button>` : nothing}
        ${task.kind === "explore" && !p.verdict.pass && p.verdict.schedule ? html`<button class="btn link" @click=${() => void this.show(p.verdict?.schedule ?? "")}>Show this run</button>` : nothing}</span></div>` : nothing}
      ${task.hints.slice(0, p.hints).map((h) => html`<div class="note" data-level="info">${icon("hint")}<span>${unsafeHTML(h)}</span></div>`)}
      <div class="q-acts">
        ${checked(task) ? html`<button class="btn primary" data-check ?disabled=${state.running || this.checking !== null} @click=${() => this.check(task)}>${this.checking?.id === task.id ? "Checking…" : "Check"}</button>` : nothing}
        ${task.starter && task.starter !== state.source && checked(task) ? html`<button class="btn" @click=${() => void this.app.session.replace(task.starter ?? "")}>Open the task's program</button>` : nothing}
        ${p.hints < task.hints.length ? html`<button class="btn quiet" @click=${() => this.app.send({ type: "task", id: task.id, change: { hints: p.hints + 1 } })}>${icon("hint")}Hint${p.hints > 0 ? ` ${p.hints + 1} of ${task.hints.length}` : ""}</button>` : nothing}
      </div></div>`;
  }

  /** Plays the run that a verdict speaks of. */
  private async show(schedule: string): Promise<void> {
    await this.app.session.machine({ schedule });
    await this.app.session.run();
  }

  private check(task: Task): void {
    this.checking = { id: task.id, before: this.app.state.progress.tasks[task.id]?.verdict };
    this.dispatchEvent(new CustomEvent("check", { detail: { task }, bubbles: true }));
  }

  private foot(lesson: Lesson): TemplateResult {
    const before = this.neighbours?.findLast((n) => n.number < lesson.number);
    const next = this.nextOf(lesson);
    return html`<div class="foot">${before ? html`<a class="btn quiet small" href="${this.app.base}learn/${before.slug}/">${icon("left")}${before.title}</a>` : html`<a class="btn quiet small" href=${this.app.base}>${icon("left")}All lessons</a>`}
      <span class="grow"></span>${next ? html`<a class="btn small" href="${this.app.base}learn/${next.slug}/">${next.title}${icon("right")}</a>` : html`<a class="btn small" href="${this.app.base}play/">Playground${icon("right")}</a>`}</div>`;
  }

  private nextOf(lesson: Lesson): Neighbour | undefined {
    return this.neighbours?.find((n) => n.number > lesson.number);
  }
}

customElements.define("gp-lesson", LessonColumn);

/** The learner hands the program in; the other kinds have controls of their own. */
function checked(task: Task): boolean {
  return task.kind === "code" || task.kind === "metric" || task.kind === "explore";
}

interface Neighbour {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
}

async function list(): Promise<readonly Neighbour[]> {
  try {
    const answer = await fetch(fileURL(`lessons/index.${lang}.json`));
    return answer.ok ? ((await answer.json()) as Neighbour[]) : [];
  } catch {
    return [];
  }
}
