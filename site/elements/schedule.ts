// The Scheduler screen: the learner says at every switch point who goes on
// (DESIGN 6). In: the root's relative address and two engines, one that runs and
// one that explores; out: a page at work. What is chosen is in the link.

import { html, nothing, type TemplateResult } from "lit";
import { debounce } from "../base/pace.ts";
import { ellipsis } from "../base/format.ts";
import type { ExploreOutcome } from "../engine/protocol.ts";
import { valueOf, type Points } from "../state/exploration.ts";
import { keepPrefs, prefs } from "../state/progress.ts";
import { puzzles, type Puzzle } from "../state/puzzles.ts";
import { keyOf, type StartExplorer } from "../state/reach.ts";
import { Scheduling } from "../state/scheduling.ts";
import { Session, type StartEngine } from "../state/session.ts";
import { initial, isGone, nameOf, pythonOf, type AppState } from "../state/state.ts";
import { createStore } from "../state/store.ts";
import { every, isTurns, own } from "../state/turns.ts";
import { update } from "../state/update.ts";
import { decodeExplore, encode, type Include, type Link } from "../state/url.ts";
import { hue } from "../timeline/shapes.ts";
import { counted, fill, named, words } from "../words/words.ts";
import { Address } from "./address.ts";
import { focusOn, goTo } from "./app.ts";
import { banners } from "./banners.ts";
import { bytecodeHead } from "./bytecode.ts";
import { carry, header } from "./header.ts";
import { help, legend } from "./help.ts";
import { glyph, icon } from "./icons.ts";
import { keydown } from "./keys.ts";
import { limitsDialog } from "./limits.ts";
import { oneStop } from "./one-stop.ts";
import { Part } from "./part.ts";
import { keepView, report, watchConnection } from "./playground.ts";
import { toggleNear } from "./popover.ts";
import { failure } from "./said.ts";
import "./scheduler.ts";
import { stepper } from "./stepper.ts";
import { applyTheme } from "./theme.ts";
import "./editor.ts";
import "./events.ts";
import "./share.ts";
import "./timeline.ts";


/** Rows of the list of turns; those before are a number. */
const mostTurns = 200;
const mostVars = 3;

class Schedule extends Part {
  static override properties = { ...Part.properties, play: { attribute: false }, turn: {}, codeOpen: { state: true }, said: { state: true } };
  play!: Scheduling;
  turn = 0;
  private codeOpen = false;
  private said = "";
  private spoken = "";
  private readonly say = debounce(250, (text: string) => { this.said = text; });
  private readonly onkey = (e: KeyboardEvent): void => keydown(this.app, e);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.onkey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.onkey);
  }

  protected override updated(): void {
    const text = this.sentence();
    if (text !== "" && text !== this.spoken) this.say(this.spoken = text);
  }

  /** What a choice is about, or what became of the run. */
  private sentence(): string {
    const { state } = this.app;
    const { play } = this;
    if (play.busy || state.running) return "";
    if (play.choices.length > 0) {
      const each = play.choices.map((c, i) => fill(words.schedule.option, { n: i + 1, name: nameOf(state, c.thread), what: c.ahead.map((r) => `${r.op} ${r.arg}`.trim()).join(", ") || words.scheduler.library }));
      return `${fill(words.schedule.choiceNow, { n: play.turns.choices.length + 1 })} ${each.join(" ")}`;
    }
    return play.outcome === null ? "" : fill(words.schedule.ended, { what: valueOf(play.outcome) });
  }

  protected override render(): TemplateResult {
    const { app, play } = this;
    return html`<div class="app schedule" data-tab="timeline">
      <a class="skip" href="#choice" @click=${focusOn(".pick")}>${words.schedule.skipChoice}</a>
      <a class="skip" href="#code" @click=${focusOn("gp-editor")}>${words.app.skipCode}</a>
      <a class="skip" href="#stepper" @click=${focusOn("[data-act=step], [data-act=run]")}>${words.app.skipStepper}</a>
      <a class="skip" href="#timeline" @click=${focusOn(".tl-head")}>${words.app.skipTimeline}</a>
      ${header(app)}
      <main class="work sc">
        <div class="sc-left"><section class="goal" aria-labelledby="goal">${this.goal()}</section>
          <section class="panel sc-code" id="code" aria-label=${words.app.code} ?data-open=${this.codeOpen}><div class="panel-head"><h2>${words.app.code}</h2><span class="grow"></span>${this.machine()}</div>
            <div class="panel-body code-body"><gp-editor .app=${app}></gp-editor></div></section></div>
        <section class="panel sc-choice" id="choice" aria-label=${words.schedule.choice}>${banners(app)}${this.now()}
          <div class="panel-body ask-body" tabindex="-1"><gp-scheduler .app=${app} .play=${play} .turn=${this.turn}></gp-scheduler></div></section>
        <div class="sc-right">${this.history()}${this.bytecode()}</div>
        <section class="dock" aria-label=${words.schedule.timeline}><div id="stepper">${stepper(app)}</div><div id="timeline"><gp-timeline .app=${app}></gp-timeline></div>
          ${app.state.open.includes("events") ? html`<gp-events .app=${app}></gp-events>` : nothing}${legend(app)}</section>
      </main>
      <p class="vh" role="status" aria-live="polite">${this.said}</p>
      <p class="vh" role="alert">${failure(app.state)}</p>
      <gp-share .app=${app}></gp-share>${help(app)}${goTo(app)}${limitsDialog(app)}
    </div>`;
  }

  /** What the learner is after, and what they have reached. */
  private goal(): TemplateResult {
    const { play } = this;
    const { whole } = play;
    const aim = whole?.outcomes.find((o) => keyOf(o) === play.aim);
    return html`<h1 id="goal">${aim === undefined ? words.schedule.title : aimText(aim)}</h1>
      <p>${this.found()}</p>
      ${whole === undefined ? nothing : html`<div class="found" role="group" aria-label=${words.schedule.outcomes}>${whole.outcomes.map((o) => {
        const key = keyOf(o);
        const got = play.reached.has(key);
        return html`<button class="fate ${got ? "got" : ""} ${key === play.aim ? "aim" : ""}" aria-pressed=${key === play.aim} title=${fill(words.schedule.aimAt, { what: valueOf(o) })} @click=${() => play.aimAt(key)}>
          ${got ? icon("check") : nothing}${o.deadlock ? icon("lock") : nothing}${ellipsis(valueOf(o), 14)}<span class="vh">${got ? words.schedule.got : words.schedule.toFind}</span></button>`;
      })}</div>`}
      <div class="goal-acts"><button class="btn small sc-code-button" aria-expanded=${this.codeOpen} aria-controls="code" @click=${() => { this.codeOpen = !this.codeOpen; }}>${icon("code")}${words.app.code}</button>
        <button class="btn small" aria-haspopup="dialog" @click=${(e: Event) => toggleNear(e, "puzzles-pop")}>${icon("layers")}${words.schedule.examples}</button>
        <div id="puzzles-pop" popover role="dialog" aria-label=${words.schedule.examples}><h2>${words.schedule.examples}</h2><div class="pop-list">
          ${(Object.keys(puzzles) as Puzzle[]).map((name) => html`<button class="btn small" @click=${() => this.open(name)}>${words.schedule.puzzles[name].title}</button><p>${words.schedule.puzzles[name].says}</p>`)}</div></div></div>`;
  }

  private found(): string {
    const { reached, whole } = this.play;
    if (whole === undefined) return words.schedule.exploring;
    if (whole.error !== null) return whole.error.message;
    if (!whole.complete) return counted(reached.size, words.schedule.foundAtLeast, { all: whole.total });
    if (whole.total === 1) return words.schedule.onlyOutcome;
    const text = reached.size === whole.total ? fill(words.schedule.foundAll, { all: whole.total }) : counted(reached.size, words.schedule.foundSome, { all: whole.total });
    return whole.endless ? `${text} ${words.schedule.endless}` : text;
  }

  private open(name: Puzzle): void {
    document.getElementById("puzzles-pop")?.hidePopover();
    void this.play.begin(this.play.mark, puzzles[name]);
  }

  /** Python, and where it can be switched. */
  private machine(): TemplateResult {
    const { state } = this.app;
    const { play } = this;
    const python = pythonOf(state);
    const names = state.offers?.pythons.map((p) => p.name) ?? [python];
    const select = (label: string, value: string, list: readonly (readonly [string, string])[], take: (v: string) => void): TemplateResult => html`<span class="sel" title=${label}><span class="value" aria-hidden="true">${list.find(([v]) => v === value)?.[1] ?? value}</span>
      <select aria-label=${label} @change=${(e: Event) => take((e.target as HTMLSelectElement).value)}>${list.map(([v, text]) => html`<option value=${v} ?selected=${v === value}>${text}</option>`)}</select></span>`;
    return html`${select("Python", python, names.map((n) => [n, n] as const), (name) => void play.begin(play.mark, state.source, { python: name, gil: "" }))}
      ${select(words.schedule.points, play.mark, [[own, words.schedule.ownPoints], [every, words.schedule.everyPoint]], (mark) => void play.begin(mark))}`;
  }

  /** What the run has come to. */
  private now(): TemplateResult {
    const { state } = this.app;
    const { play } = this;
    const aim = play.whole?.complete === true ? play.whole.outcomes.find((o) => keyOf(o) === play.aim) : undefined;
    return html`<dl class="now">${(state.view?.shared ?? []).slice(0, mostVars).map((v) => html`<div><dt>${v.name}</dt>${isGone(state) ? html`<dd>–</dd>` : html`<dd title=${v.cell.repr}>${ellipsis(v.cell.repr, 18)}</dd>`}</div>`)}
      <div><dt>${words.schedule.choices}</dt><dd>${play.turns.choices.length}</dd></div>
      <div><dt>${words.schedule.forced}</dt><dd>${play.turns.forced}${aim === undefined ? nothing : html` <small>${fill(words.schedule.fewest, { what: ellipsis(valueOf(aim), 10), n: aim.forced })}</small>`}</dd></div></dl>`;
  }

  /** Who ran from where to where, and the runs that were left. */
  private history(): TemplateResult {
    const { state, base } = this.app;
    const { play } = this;
    const { turns } = play.turns;
    const first = Math.max(0, turns.length - mostTurns);
    const step = state.view?.status.step ?? 0;
    return html`<section class="panel sc-history" aria-label=${words.schedule.yours}><div class="panel-head"><h2>${words.schedule.yours}</h2><span class="grow"></span>
        <a class="btn small" href="${base}play/" @click=${carry(this.app, "play/")}>${icon("step")}${words.schedule.load}</a></div>
      <div class="panel-body" tabindex="0">${first > 0 ? html`<p class="none">${counted(first, words.schedule.before)}</p>` : nothing}
        <ol class="hist" start=${first + 1} ${oneStop("[data-here] > button")}>${turns.slice(first).map((t, i) => html`<li ?data-here=${step > t.from && step <= t.to}><button data-t=${hue(t.thread)} title=${words.schedule.goThere} @click=${() => void this.app.session.seek(t.to)}>
          <span>${first + i + 1}</span><b>${glyph(t.thread, 12)}${nameOf(state, t.thread)}</b><span>${fill(words.schedule.steps, { from: t.from + 1, to: t.to })}</span></button></li>`)}
          ${play.choices.length > 0 ? html`<li data-here><div><span>${turns.length + 1}</span><b>${words.schedule.yourChoice}</b><span>${fill(words.schedule.number, { n: play.turns.choices.length + 1 })}</span></div></li>` : nothing}</ol>
        ${play.earlier.length === 0 ? nothing : html`<h3 class="sub">${words.schedule.earlier}</h3><ul class="hist earlier">${play.earlier.map((r) => html`<li><button ?disabled=${play.busy} @click=${() => void play.again(r)}>${icon("undo")}<b>${r.outcome === null ? words.schedule.unfinished : ellipsis(valueOf(r.outcome), 24)}</b><span>${counted(r.choices, words.schedule.made)}</span></button></li>`)}</ul>`}
      </div></section>`;
  }

  private bytecode(): TemplateResult {
    return html`<section class="panel bc-panel" aria-label=${words.app.bytecode}><div class="panel-head">${bytecodeHead(this.app)}</div><div class="panel-body" tabindex="0"><gp-bytecode .app=${this.app}></gp-bytecode></div></section>`;
  }
}

customElements.define("gp-schedule", Schedule);

/** "Make it print 2", "Make it deadlock". */
function aimText(o: ExploreOutcome): string {
  const how = o.deadlock ? "deadlock" : o.exception !== "" ? "exception" : o.limit !== "" ? "limit" : "print";
  return fill(named(words.schedule.make, how), { what: ellipsis(valueOf(o), 40) });
}

export async function startSchedule(base: string, startEngine: StartEngine, explorer: StartExplorer): Promise<void> {
  const { link, settings } = await decodeExplore(location.hash);
  const store = createStore(firstState(link, settings.points), update);
  const session = new Session(store, startEngine);
  const element = document.querySelector<Schedule>("gp-schedule") ?? document.body.appendChild(new Schedule());
  const show = (): void => {
    element.app = { state: store.get(), send: store.dispatch, session, base, explorer, play, fragment: address.fragment };
    element.turn++;
    applyTheme(store.get().theme);
  };
  const play: Scheduling = new Scheduling(session, store.get, explorer, true, show);
  element.play = play;
  const goThere = async (l: Link): Promise<void> => {
    await session.open();
    await session.run();
    await play.look();
    if (l.at > 0) await session.seek(l.at);
    keepView(store, l);
  };
  const address = new Address(() => encode(store.get(), withSchedule), async (fragment) => {
    const next = await decodeExplore(fragment);
    const state = firstState(next.link, next.settings.points);
    store.dispatch({ type: "opened", source: next.link.source ?? store.get().source, machine: state.machine });
    store.dispatch({ type: "axis", axis: next.link.axis ?? "steps" });
    report(store, next.link, true);
    await goThere(next.link);
  });
  store.subscribe((now, before) => {
    show();
    if (!address.opening) follow(address, now, before);
    if (now.theme !== before.theme || now.singleKeys !== before.singleKeys) keepPrefs(now);
    if (now.source !== before.source && (now.machine.schedule?.length ?? 0) > 1 && !play.busy) store.dispatch({ type: "machine", change: { schedule: play.mark } });
    if (now.program?.lanes !== before.program?.lanes && !play.busy && !address.opening) void session.run().then(() => play.look());
  });
  report(store, link, true);
  show();
  watchConnection(store);
  await address.during(goThere(link));
}

/** A choice replaces the run in the fragment, another program pushes it. */
function follow(address: Address, now: AppState, before: AppState): void {
  if (now.source !== before.source) return address.typed();
  if (now.program !== before.program) address.typedOut();
  if (now.view !== before.view || now.range !== before.range || now.axis !== before.axis) address.soon();
}

/** A schedule of the seeded kind is of no use here: the learner begins anew, with
 * the switch points of an exploration if the link is of one. */
function firstState(link: Link, points: Points): AppState {
  const kept = prefs();
  const { schedule = "", interrupts: _, ...machine } = link.machine;
  return {
    ...initial, page: "schedule", open: link.open ?? ["vars"], theme: kept.theme, singleKeys: kept.singleKeys, axis: link.axis ?? "steps", axisChosen: link.axis !== undefined,
    source: link.source ?? puzzles.race,
    machine: { ...machine, manual: true, schedule: isTurns(schedule) ? schedule : points === "bytecode" ? every : own },
  };
}

const withSchedule: Include = { machine: true, step: true, schedule: true };
