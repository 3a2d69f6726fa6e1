// The Explore screen: every outcome that one program can have, with a schedule
// for each (DESIGN 6). In: the home page's relative address, an engine that
// compiles and one that searches; out: a page at work.

import { html, nothing, type TemplateResult } from "lit";
import type { ExploreResult } from "../engine/protocol.ts";
import { debounce } from "../base/pace.ts";
import { exactCount, headingOf, initialExploration, isLong, longCount, mentioned, shown, stale, valueOf, type Exploration } from "../state/exploration.ts";
import { keepPrefs, prefs } from "../state/progress.ts";
import type { StartExplorer } from "../state/reach.ts";
import { Search, type ExploreStore } from "../state/search.ts";
import { Session, type StartEngine } from "../state/session.ts";
import { initial, pythonOf, type AppState } from "../state/state.ts";
import { createStore } from "../state/store.ts";
import { update, type Action } from "../state/update.ts";
import { decodeExplore, encode, encodeExplore, type ExploreLink } from "../state/url.ts";
import { count, counted, fill, words } from "../words/words.ts";
import { Address } from "./address.ts";
import { focusOn } from "./app.ts";
import { banners } from "./banners.ts";
import { moreStates, settingsPanel, type ExploreDesk } from "./explore-settings.ts";
import { header } from "./header.ts";
import { help } from "./help.ts";
import { icon } from "./icons.ts";
import { keydown } from "./keys.ts";
import { ladder, measure } from "./ladder.ts";
import { matrixTable, othersTable } from "./matrix.ts";
import { Part } from "./part.ts";
import { report, watchConnection } from "./playground.ts";
import { applyTheme } from "./theme.ts";
import "./editor.ts";
import "./outcomes.ts";
import "./share.ts";

/** What an empty page opens with: DESIGN's example. */
const example = `import threading

counter = 0

def work():
    global counter
    for i in range(3):
        counter += 1

a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(counter)
`;

class Explore extends Part {
  static override properties = { ...Part.properties, exploration: { attribute: false }, said: { state: true }, copied: { state: true } };
  exploration: Exploration = initialExploration;
  search!: Search;
  begin: () => void = () => {};
  play: (schedule: string, whole?: boolean) => void = () => {};
  /** The Scheduler screen, at the beginning of the explored program. */
  yourself: (schedule: string) => void = () => {};
  private said = "";
  private spoken = "";
  private copied = false;
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
    const { phase } = this.exploration;
    const text = phase === "done" ? title(this.exploration) : phase === "running" ? words.explore.running : phase === "paused" ? words.explore.paused : "";
    if (text !== this.spoken) this.say(this.spoken = text);
  }

  protected override render(): TemplateResult {
    const { app, exploration, search, begin, play } = this;
    const desk: ExploreDesk = { app, exploration, search, begin, play };
    const old = stale(exploration, app.state.source, pythonOf(app.state)) && exploration.phase !== "running";
    return html`<div class="app explore">
      <a class="skip" href="#code" @click=${focusOn("gp-editor")}>${words.explore.skipCode}</a>
      <a class="skip" href="#results" @click=${focusOn("#results")}>${words.explore.skipResults}</a>
      ${header(app)}
      <main class="work ex">
        <section class="panel ex-code" id="code" aria-label=${words.explore.code}><div class="panel-head"><h2>${words.explore.code}</h2><span>${app.state.filename}</span></div>
          <div class="ex-editor"><gp-editor narrow .app=${app}></gp-editor></div>${settingsPanel(desk)}</section>
        <section class="panel ex-results" id="results" tabindex="-1" aria-label=${words.explore.results}>${banners(app)}${this.summary(desk, old)}
          <div class=${old ? "dimmed" : ""}>${this.outcomes()}${matrixTable(exploration)}${othersTable(exploration)}</div></section>
        <section class="panel ex-witness ${old ? "dimmed" : ""}" aria-labelledby="witness-title">${this.witness()}</section>
      </main>
      <p class="vh" role="status" aria-live="polite">${this.said}</p>
      <gp-share .app=${app}></gp-share>${help(app)}
    </div>`;
  }

  /** How many results there are, and how far that can be trusted. */
  private summary(desk: ExploreDesk, old: boolean): TemplateResult {
    const e = this.exploration;
    const { search } = this;
    return html`<div class="ex-sum"><h1>${title(e)}</h1>${trust(e).map((text) => html`<p>${text}</p>`)}
      ${isLong(e.result?.schedules ?? "") ? html`<details class="ex-exact"><summary>${words.explore.exactNumber}</summary><p>${exactCount(e.result?.schedules ?? "")}</p></details>` : nothing}
      ${old ? html`<p class="ex-old">${icon("info")}${words.explore.outdated}</p>` : nothing}
      ${e.phase === "running" ? html`<div class="loadbar" role="progressbar" aria-label=${words.explore.running}><progress max="1" .value=${Math.min(1, (e.progress?.states ?? 0) / (e.of?.settings.maxStates ?? 1))} aria-hidden="true"></progress></div>` : nothing}
      ${e.phase === "paused" && e.ending ? html`<p>${words.explore.ending}</p>` : e.phase === "paused" ? html`<p class="ex-row"><button class="btn small primary" @click=${() => void search.goOn()}>${icon("run")}${words.explore.goOn}</button><button class="btn small" @click=${() => void search.finish()}>${words.explore.take}</button></p>` : nothing}
      ${e.phase === "done" && e.result !== null && (!e.result.complete || (e.result.bounded && e.of?.settings.bound === null)) ? html`<p class="ex-row">
        ${e.result.bounded ? nothing : [1, 2, 3].map((n) => html`<button class="btn small" @click=${() => { search.set({ bound: n }); desk.begin(); }}>${counted(n, words.explore.boundIt)}</button>`)}
        <button class="btn small" @click=${() => { search.set({ maxStates: moreStates(e) }); desk.begin(); }}>${words.explore.twice}</button></p>` : nothing}
      ${e.result?.asksTime ? html`<p class="ex-note">${icon("info")}<span>${words.explore.asksTime}</span></p>` : nothing}
      ${e.result?.usesRandom ? html`<p class="ex-note">${icon("info")}<span>${words.explore.usesRandom}</span></p>` : nothing}
      ${e.smaller.length > 0 ? html`<div class="ex-smaller"><p>${words.explore.smaller}</p><p class="ex-row">${e.smaller.map((p) => html`<button class="btn small" @click=${() => this.shrink(p.source)}>${p.edits.map((x) => fill(words.explore.edit, { from: x.from, to: x.to, line: String(x.line) })).join(words.explore.and)}</button>`)}</p></div>` : nothing}
      ${e.result?.endless ? html`<p class="ex-note" data-level="warn">${icon("warn")}<span>${words.explore.endless} <button class="btn link" @click=${() => this.play(e.result?.endless ?? "")}>${words.explore.witness}</button></span></p>` : nothing}</div>`;
  }

  /** The search does not wait for the page's own engine, which may be following a
   * long schedule. */
  private shrink(source: string): void {
    void this.app.session.replace(source);
    void this.search.start(source, pythonOf(this.app.state));
  }

  private outcomes(): TemplateResult | typeof nothing {
    const e = this.exploration;
    const { result, progress } = e;
    const list = result?.outcomes ?? progress?.found ?? [];
    if (list.length === 0) return nothing;
    return html`<gp-outcomes .outcomes=${list} .total=${result?.total ?? progress?.outcomes ?? 0} .schedules=${result?.schedules ?? ""} .going=${result === null} .uncounted=${result?.counted === false}
      .chosen=${result === null ? -1 : shown(e)} .head=${e.of?.settings.watch.join(", ") ?? ""}
      @choose=${(ev: CustomEvent<number>) => { if (result !== null) this.search.select(ev.detail); }}></gp-outcomes>`;
  }

  private witness(): TemplateResult {
    const e = this.exploration;
    const outcome = e.result?.outcomes[shown(e)];
    if (outcome === undefined) return html`<div class="panel-head"><h2 id="witness-title">${fill(words.explore.shortest, { value: "…" })}</h2></div><p class="empty">${words.explore.chooseOne}</p>`;
    return html`<div class="panel-head"><h2 id="witness-title" title=${valueOf(outcome)}>${fill(outcome.atMost || outcome.limit !== "" ? words.explore.someSchedule : words.explore.shortest, { value: valueOf(outcome) })}</h2><span class="grow"></span><span>${e.explanation === null ? counted(outcome.forced, words.explore.forced) : measure(e.explanation, outcome.forced)}</span></div>
      <div class="panel-body">${outcome.limit !== "" ? html`<p class="empty">${words.explore.noLadder}</p>` : explained(e)}</div>
      <div class="ex-acts"><button class="btn primary" data-act="load" @click=${() => this.play(outcome.schedule)}>${icon("out")}${words.explore.load}</button>
        <button class="btn" data-act="yourself" @click=${() => this.yourself(outcome.schedule)}>${icon("play")}${words.explore.yourself}</button><span class="grow"></span>
        <button class="btn square quiet" aria-label=${this.copied ? words.explore.copied : words.explore.copy} title=${this.copied ? words.explore.copied : words.explore.copy} @click=${this.copy}>${icon(this.copied ? "check" : "copy")}</button></div>`;
  }

  private readonly copy = async (): Promise<void> => {
    const url = new URL(location.href);
    url.hash = await (this.app.link?.({ machine: true, step: false, schedule: false }) ?? "");
    await navigator.clipboard.writeText(url.href).then(() => { this.copied = true; }, () => {});
    setTimeout(() => { this.copied = false; }, 2000);
  };
}

customElements.define("gp-explore", Explore);

function explained(e: Exploration): TemplateResult {
  const x = e.explanation;
  if (x === null) return html`<p class="empty">${words.ladder.working}</p>`;
  if (x.error !== null) return html`<p class="empty">${fill(words.ladder.failed, { why: x.error.message })}</p>`;
  return ladder(x, e.of?.settings.watch ?? []);
}

/** "5 different results from one program". */
function title(e: Exploration): string {
  const { result, progress, phase, error } = e;
  if (phase === "refused") return error?.kind === "Stopped" ? words.explore.stoppedEngine : words.explore.refused;
  if (result !== null) return headingOf(result);
  if (phase === "running" || phase === "paused") return counted(progress?.outcomes ?? 0, words.explore.foundSoFar);
  return words.explore.headingNone;
}

/** What random schedules can promise (Burckhardt et al. 2010). */
function drawn({ random: r }: ExploreResult): string[] {
  return r === null || r.runs === 0 ? [] : [fill(words.explore.random, { runs: r.runs, depth: r.depth, odds: longCount(String(BigInt(r.threads) * BigInt(r.moments) ** BigInt(Math.max(0, r.depth - 1)))) })];
}

/** What stands behind the number. */
function trust(e: Exploration): string[] {
  const { result, progress, phase, error } = e;
  if (phase === "refused") return [error === null ? "" : error.line > 0 ? fill(words.explore.atLine, { line: String(error.line), what: `${error.kind}: ${error.message}` }) : `${error.message} ${error.hint}`];
  if (result === null && progress !== null) return [fill(words.explore.progress, { states: count(progress.states), rate: count(Math.round(e.rate)) })];
  if (result === null) return [phase === "running" ? words.explore.waiting : words.explore.begin];
  const states = count(result.states);
  if (!result.complete) return [fill(result.counted ? words.explore.partial : words.explore.partialUncounted, { states }), ...drawn(result)];
  if (result.bounded) return [counted(result.bound, words.explore.bounded, { states }), ...drawn(result)];
  if (!result.counted) return [fill(words.explore.uncounted, { states })];
  if (result.schedules === "") return [fill(words.explore.endlessCount, { states })];
  return [result.schedules === "1" ? words.explore.exactOne : fill(words.explore.exact, { schedules: longCount(result.schedules), states })];
}

export async function startExplore(base: string, startEngine: StartEngine, startSearch: StartExplorer): Promise<void> {
  const link = await decodeExplore(location.hash);
  const kept = prefs();
  const store = createStore<AppState, Action>({ ...initial, page: "explore", open: [], theme: kept.theme, singleKeys: kept.singleKeys, ...programOf(link) }, update);
  const explorations: ExploreStore = createStore({ ...initialExploration, ...explorationOf(link) }, (e, change) => ({ ...e, ...change }));
  const session = new Session(store, startEngine);
  const search = new Search(explorations, startSearch, session);
  const element = document.querySelector<Explore>("gp-explore") ?? document.body.appendChild(new Explore());
  const text = (): Promise<string> => encodeExplore(store.get(), explorations.get().settings, explorations.get().selected);
  const show = (): void => {
    element.app = { state: store.get(), send: store.dispatch, session, base, link: text, fragment: address.fragment };
    element.exploration = explorations.get();
    applyTheme(store.get().theme);
  };
  const begin = (): void => {
    const state = store.get();
    const { settings } = explorations.get();
    const watch = mentioned(settings.watch, state.source);
    if (watch.length < settings.watch.length) search.set({ watch });
    if (state.sourceError === null) void search.start(state.source, pythonOf(state));
  };
  Object.assign(element, { search, begin, 
    play: (schedule: string, whole = true) => void leave(store.get(), explorations.get(), `${base}play/`, schedule, `&at=${whole ? atEnd : "turns"}`),
    yourself: (schedule: string) => void leave(store.get(), explorations.get(), `${base}schedule/`, schedule.slice(0, 1), ""),
  });
  const address = new Address(text, async (fragment) => {
    const next = await decodeExplore(fragment);
    const { source, machine } = programOf(next);
    store.dispatch({ type: "opened", source, machine });
    explorations.dispatch(explorationOf(next));
    report(store, next.link, true);
    await session.open();
    begin();
  });
  show();
  store.subscribe((now, before) => {
    show();
    if (now.source !== before.source && !address.opening) address.typed();
    if (now.theme !== before.theme || now.singleKeys !== before.singleKeys) keepPrefs(now);
  });
  explorations.subscribe(show);
  report(store, link.link, true);
  watchConnection(store);
  explorations.subscribe((now, before) => {
    if (address.opening) return;
    if (now.of !== before.of) {
      address.typedOut();
      void address.write(before.of !== null);
    }
    else if (now.selected !== before.selected && now.phase === "done") address.soon();
  });
  await address.during(session.open().then(begin));
}

/** The program of a link, or the example. */
function programOf({ link }: ExploreLink): Pick<AppState, "source" | "machine"> {
  return { source: link.source ?? example, machine: link.machine };
}

function explorationOf({ link, settings, selected }: ExploreLink): Pick<Exploration, "settings" | "selected"> {
  const own = link.source === undefined && settings.watch.length === 0;
  return { settings: own ? { ...settings, watch: ["counter"] } : settings, selected };
}

/** Opens the explored program on another page with a schedule; its first letter
 * alone says where threads may be switched. */
async function leave(state: AppState, { of }: Exploration, page: string, schedule: string, rest: string): Promise<void> {
  if (of === null) return;
  const machine = { python: of.python, schedule, ...(state.machine.profile && { profile: state.machine.profile }) };
  location.href = `${page}#${await encode({ ...state, source: of.source, machine, program: null, view: null }, { machine: true, step: false, schedule: false })}${rest}`;
}

/** A step behind the last one of any run. */
const atEnd = 1e9;
