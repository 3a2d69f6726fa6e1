// The lesson column: predict, run, explain, task. In: the app; out: what the
// reader answers and asks for. The lesson's words come from its file, as HTML
// that the build made of Markdown.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { count } from "../base/format.ts";
import { fileURL } from "../base/place.ts";
import type { JudgeResponse, Machine, Stats } from "../engine/protocol.ts";
import { attemptOf, isOver } from "../state/coach.ts";
import { partOf, parts, phaseOf, tasksOf, type Lesson, type Phase, type Task } from "../state/lesson.ts";
import { linesOf } from "../state/printed.ts";
import { pythonOf } from "../state/state.ts";
import { fill, lang, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { Part } from "./part.ts";
import "./bytes.ts";
import "./costs.ts";
import "./grid.ts";
import "./explore-small.ts";
import "./mark.ts";
import "./order.ts";
import "./perform.ts";
import "./scheduler-task.ts";
import "./sketch.ts";

class LessonColumn extends Part {
  static override properties = { ...Part.properties, chosen: { state: true }, stats: { state: true }, neighbours: { state: true }, checking: { state: true } };
  private chosen = "";
  private stats: Stats | null = null;
  private counted = "";
  /** The task that the judge is at, and the verdict that there was before. */
  private checking: { readonly id: string; readonly before: unknown } | null = null;
  private neighbours: readonly Neighbour[] | null = null;
  /** The part that was rendered last, and whether its own button was pressed. */
  private shownPart = 0;
  private pressed = false;

  protected override updated(_changed: PropertyValues): void {
    const { state } = this.app;
    const part = state.lesson === null ? 0 : partOf(state.lesson, state.progress);
    for (const exhibit of this.querySelectorAll<Part>(".prose :is(gp-bytes, gp-costs, gp-explore-small)")) exhibit.app = this.app;
    if (this.neighbours === null) {
      this.neighbours = [];
      void list().then((all) => { this.neighbours = all; });
    }
    this.follow(part);
    if (this.checking !== null && state.progress.tasks[this.checking.id]?.verdict !== this.checking.before) this.checking = null;
    const key = `${state.program?.source}${state.view?.status.latest}`;
    if (isOver(state) && key !== this.counted) {
      this.counted = key;
      void this.app.session.stats().then((stats) => { this.stats = stats; }).catch(() => {});
    }
  }

  /** The button that was pressed is gone: the focus goes on to what came, to the run
   * after the prediction, to the explanation after that. */
  private follow(part: number): void {
    const before = this.shownPart;
    this.shownPart = part;
    if (part !== before + 1 || !this.pressed) return;
    this.pressed = false;
    this.querySelector<HTMLElement>(part === 1 ? "#run" : "#explain")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { lesson, progress } = this.app.state;
    if (lesson === null) return nothing;
    const part = partOf(lesson, progress);
    return html`<section class="lesson" aria-label=${lesson.title}><div class="in" tabindex="0">
      <div class="crumb">${lesson.chapterTitle}<span>·</span>${fill(words.lesson.number, { n: lesson.number })}</div><h1>${lesson.title}</h1>
      <ol class="phases">${parts.map((name, i) => html`<li class=${i < part ? "done" : ""} aria-current=${i === part ? "step" : nothing}>${i < part ? icon("check") : nothing}${words.lesson.part[name]}</li>`)}</ol>
      ${this.predict(phaseOf(lesson, "predict"))}
      ${part >= 1 ? this.run(phaseOf(lesson, "run"), part) : nothing}
      ${part >= 2 ? this.explain(lesson) : nothing}
      ${part >= 2 ? tasksOf(lesson).map((t, i) => this.task(t, i)) : nothing}
      ${part === 4 ? html`<div class="note" data-level="ok" role="status">${icon("check")}<span><strong>${words.lesson.done}</strong> ${this.nextOf(lesson) ? words.lesson.doneNext : words.lesson.doneLast}</span></div>` : nothing}
    </div>${this.foot(lesson)}</section>`;
  }

  /** A text of the lesson's file. Its links are written as from the lesson's own
   * page; an embedded lesson stands on another one. */
  private prose(text: string): unknown {
    const { base } = this.app;
    return unsafeHTML(text.replace(/href="\.\.\/(\.\.\/)?/g, (_, home?: string) => `href="${base}${home === undefined ? "learn/" : ""}`));
  }

  private predict(phase: Phase | undefined): TemplateResult | typeof nothing {
    if (phase === undefined) return nothing;
    const { answer } = this.app.state.progress;
    const intro = html`<div class="prose">${this.prose(phase.html)}</div>`;
    if (answer === null) {
      return html`${intro}<div class="block"><form @submit=${this.answered}><fieldset class="q"><legend class="vh">${words.lesson.prediction}</legend>
        ${(phase.options ?? []).map((o) => html`<label><input type="radio" name="answer" value=${o.id} .checked=${this.chosen === o.id} @change=${() => { this.chosen = o.id; }}><span>${unsafeHTML(o.html)}</span></label>`)}</fieldset>
        <div class="q-acts"><button class="btn primary" ?disabled=${this.chosen === ""}>${words.lesson.predict}</button><button class="btn link" type="button" @click=${() => this.predicted("")}>${words.lesson.skip}</button></div></form></div>`;
    }
    const mine = phase.options?.find((o) => o.id === answer);
    const right = phase.options?.find((o) => o.id === phase.answer);
    const ran = this.app.state.progress.ran;
    const verdict = !ran || !mine ? "" : answer === phase.answer ? "yes" : "no";
    return html`${intro}<div class="block"><h2>${words.lesson.prediction}</h2><div class="pred">
      <span class=${verdict}>${icon(verdict === "" ? "target" : verdict === "yes" ? "check" : "close")}</span><span>${mine ? html`<span class="muted">${words.lesson.said}</span> ${unsafeHTML(mine.html)}` : html`<span class="muted">${words.lesson.skipped}</span>`}</span>
      ${ran && answer !== phase.answer && right ? html`<span class="yes">${icon("check")}</span><span><span class="muted">${words.lesson.right}</span> ${unsafeHTML(right.html)}</span>` : nothing}</div></div>`;
  }

  private readonly answered = (e: SubmitEvent): void => {
    e.preventDefault();
    if (this.chosen !== "") this.predicted(this.chosen);
  };

  private predicted(answer: string): void {
    this.pressed = true;
    this.app.send({ type: "predicted", answer });
  }

  private run(phase: Phase | undefined, part: number): TemplateResult | typeof nothing {
    if (phase === undefined) return nothing;
    return html`<div class="block" id="run" tabindex="-1"><h2>${words.lesson.run}</h2><div class="prose">${this.prose(phase.html)}</div>
      ${part === 1 ? html`<div class="q-acts"><button class="btn primary" ?disabled=${this.app.state.running || this.app.state.view === null} @click=${() => { this.pressed = true; void this.app.session.run(); }}>${icon("run")}${words.lesson.run}</button>
        <button class="btn link" @click=${() => { this.pressed = true; this.app.send({ type: "ran" }); }}>${words.lesson.explain}</button></div>` : nothing}</div>`;
  }

  private explain(lesson: Lesson): TemplateResult {
    const predict = phaseOf(lesson, "predict");
    return html`<div class="block" id="explain" tabindex="-1">${predict?.reveal ? html`<h2>${words.lesson.turnedOut}</h2><p>${this.prose(predict.reveal)}</p>` : nothing}${this.facts()}</div>
      ${(["observe", "explain"] as const).map((kind) => {
        const phase = phaseOf(lesson, kind);
        return phase === undefined ? nothing : html`<div class="block"><h2>${kind === "observe" ? words.lesson.observe : words.lesson.why}</h2><div class="prose">${this.prose(phase.html)}</div></div>`;
      })}`;
  }

  /** What this run came to, in numbers. */
  private facts(): TemplateResult | typeof nothing {
    const { state } = this.app;
    const { stats } = this;
    if (stats === null || !isOver(state)) return nothing;
    const printed = linesOf(state.output).findLast((l) => l.fd === 1)?.text ?? "";
    const rows = [[words.lesson.printed, printed || words.lesson.nothing], ...(stats.lost_updates > 0 ? [[words.lesson.lost, count(stats.lost_updates)]] : []), ...(stats.threads.length > 1 ? ofLock(state.view?.gil.policy ?? "", stats) : [])];
    return html`<dl class="result">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
  }

  private task(task: Task, i: number): TemplateResult {
    const { state } = this.app;
    const p = state.progress.tasks[task.id] ?? { passed: false, hints: 0 };
    const fresh = p.judged === attemptOf(state); // what the verdict speaks of is still there to be shown
    const many = tasksOf(state.lesson as Lesson).length > 1;
    return html`<div class="block task" data-task=${task.id}><h2>${icon("target")}${many ? fill(words.lesson.taskN, { n: i + 1 }) : words.lesson.task}</h2>
      <div class="item"><span class="box ${p.passed ? "ok" : ""}" role="img" aria-label=${p.passed ? words.lesson.taskDone : words.lesson.taskOpen}>${p.passed ? icon("check") : nothing}</span><div class="prose">${this.prose(task.html)}</div></div>
      ${this.hand(task)}
      ${p.verdict ? html`<div class="note" data-level=${p.verdict.pass ? "ok" : "warn"} role="status">${icon(p.verdict.pass ? "check" : "info")}<span>${p.verdict.message}
        ${fresh && p.verdict.step > 0 ? html`<button class="btn link" data-step @click=${() => void this.app.session.goTo({ step: p.verdict?.step ?? 0 })}>${fill(words.lesson.goTo, { step: p.verdict.step })}</button>` : nothing}
        ${fresh && this.canShow(task, p.verdict) ? html`<button class="btn link" data-show @click=${() => void this.show(task, p.verdict as JudgeResponse)}>${words.lesson.show}</button>` : nothing}</span></div>` : nothing}
      ${task.hints.slice(0, p.hints).map((h) => html`<div class="note" data-level="info">${icon("hint")}<span>${this.prose(h)}</span></div>`)}
      <div class="q-acts">
        ${checked(task) ? html`<button class="btn primary" data-check ?disabled=${state.running || this.checking !== null} @click=${() => this.check(task)}>${this.checking?.id === task.id ? words.lesson.checking : words.lesson.check}</button>` : nothing}
        ${task.starter && task.starter !== state.source && checked(task) ? html`<button class="btn" @click=${() => void this.app.session.replace(task.starter ?? "", onlyPython(task))}>${words.lesson.openProgram}</button>` : nothing}
        ${p.hints < task.hints.length ? html`<button class="btn quiet" @click=${() => this.app.send({ type: "task", id: task.id, change: { hints: p.hints + 1 } })}>${icon("hint")}${p.hints > 0 ? fill(words.lesson.hintOf, { n: p.hints + 1, all: task.hints.length }) : words.lesson.hint}</button>` : nothing}
      </div></div>`;
  }

  /** What the learner does the task with, if it is not the program. */
  private hand(task: Task): TemplateResult | typeof nothing {
    const { app } = this;
    if (task.kind === "predict") return task.options ? html`<gp-choice .app=${app} .task=${task}></gp-choice>` : html`<gp-grid .app=${app} .task=${task}></gp-grid>`;
    if (task.check.sketch) return task.kind === "act" ? html`<gp-order .app=${app} .task=${task}></gp-order>` : html`<gp-sketch .app=${app} .task=${task}></gp-sketch>`;
    switch (task.kind) {
      case "act": return html`<gp-perform .app=${app} .task=${task}></gp-perform>`;
      case "mark": return html`<gp-mark .app=${app} .task=${task}></gp-mark>`;
      case "sched": return html`<gp-scheduler-task .app=${app} .task=${task}></gp-scheduler-task>`;
      case "explore": return html`<gp-explore-small .app=${app} points=${task.check.points === "own" ? "own" : "bytecode"}></gp-explore-small>`;
      default: return nothing;
    }
  }

  /** The run that a verdict speaks of is another one than that on the screen. */
  private canShow(task: Task, verdict: JudgeResponse): boolean {
    const { state } = this.app;
    if (verdict.pass || !checked(task) || state.sourceError !== null) return false;
    return task.kind === "explore" ? verdict.schedule !== "" : !isOver(state) || (!!verdict.python && verdict.python !== pythonOf(state));
  }

  /** Plays that run: one of all schedules, or the program as it is, in the Python that was at fault. */
  private async show(task: Task, verdict: JudgeResponse): Promise<void> {
    const { session, state } = this.app;
    if (task.kind === "explore") await session.machine({ schedule: verdict.schedule });
    else if (!!verdict.python && verdict.python !== pythonOf(state)) await session.machine({ python: verdict.python, gil: "" });
    await session.run();
  }

  private check(task: Task): void {
    this.checking = { id: task.id, before: this.app.state.progress.tasks[task.id]?.verdict };
    this.dispatchEvent(new CustomEvent("check", { detail: { task }, bubbles: true }));
  }

  private foot(lesson: Lesson): TemplateResult | typeof nothing {
    if (this.app.state.page === "embed") return nothing;
    const before = this.neighbours?.findLast((n) => n.number < lesson.number);
    const next = this.nextOf(lesson);
    return html`<div class="foot">${before ? html`<a class="btn quiet small" href="${this.app.base}learn/${before.slug}/">${icon("left")}${before.title}</a>` : html`<a class="btn quiet small" href=${this.app.base}>${icon("left")}${words.lesson.all}</a>`}
      <span class="grow"></span>${next ? html`<a class="btn small" href="${this.app.base}learn/${next.slug}/">${next.title}${icon("right")}</a>` : html`<a class="btn small" href="${this.app.base}play/">${words.lesson.playground}${icon("right")}</a>`}</div>`;
  }

  private nextOf(lesson: Lesson): Neighbour | undefined {
    return this.app.state.page === "embed" ? undefined : this.neighbours?.find((n) => n.number > lesson.number);
  }
}

customElements.define("gp-lesson", LessonColumn);

/** The learner hands the program in; the other kinds have controls of their own. */
function checked(task: Task): boolean {
  return task.kind === "code" || task.kind === "metric" || (task.kind === "explore" && !task.check.sketch);
}

/** The machine that a task is about if it is about one Python, with its own lock. */
function onlyPython(task: Task): Partial<Machine> {
  const [python, ...others] = task.check.pythons ?? [];
  return python === undefined || others.length > 0 ? {} : { python, gil: "" };
}

/** What a run shows of its lock: each policy has figures of its own. */
function ofLock(policy: string, stats: Stats): [string, string][] {
  switch (policy) {
    case "tick": return [[words.lesson.ticksUp, count(stats.checks)], [words.lesson.signals, count(stats.signals)]];
    case "free": return [[words.lesson.atOnce, (stats.threads.reduce((sum, t) => sum + t.run, 0) / stats.virtual_seconds).toFixed(2)]];
    default: return [[words.lesson.forced, count(stats.forced_switches)], [words.lesson.requests, count(stats.drop_requests)]];
  }
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
