// The Compare screen: one program on two machines, one above the other on one
// axis, with the figures side by side (DESIGN 6). In: the root's relative
// address and two engines; out: a page at work. Each machine has a store and a
// session like a playground's; what they share is carried from one to the other.

import { html, nothing, type TemplateResult } from "lit";
import { debounce, throttle } from "../base/pace.ts";
import type { Stats } from "../engine/protocol.ts";
import { errorText, presets, title, type Preset, type Side } from "../state/comparison.ts";
import { LinkedSession, linkings, type Linking } from "../state/linked.ts";
import { keepPrefs, prefs } from "../state/progress.ts";
import type { StartEngine } from "../state/session.ts";
import { canStep, initial, type AppState } from "../state/state.ts";
import { createStore, type Store } from "../state/store.ts";
import { update, type Action } from "../state/update.ts";
import { decodePair, encodePair, type Include, type PairLink } from "../state/url.ts";
import { fill, words } from "../words/words.ts";
import { Address } from "./address.ts";
import { focusOn, goTo } from "./app.ts";
import { banners } from "./banners.ts";
import { compareTable } from "./compare-table.ts";
import { carry, header } from "./header.ts";
import { help, legend } from "./help.ts";
import { icon } from "./icons.ts";
import { keydown } from "./keys.ts";
import { limitsDialog } from "./limits.ts";
import { Part, type App } from "./part.ts";
import { follow, keepView, report, watchConnection } from "./playground.ts";
import { toggleNear } from "./popover.ts";
import { failure, sentence } from "./said.ts";
import { stepper } from "./stepper.ts";
import { applyTheme } from "./theme.ts";
import "./editor.ts";
import "./events.ts";
import "./share.ts";
import "./timeline.ts";

type AppStore = Store<AppState, Action>;
type Two<T> = readonly [T, T];

class Compare extends Part {
  static override properties = {
    ...Part.properties, apps: { attribute: false }, stats: { attribute: false }, linking: {}, focused: { state: true }, codeOpen: { state: true }, allMeasures: { state: true }, said: { state: true },
  };
  apps!: Two<App>;
  stats: Two<Stats | null> = [null, null];
  linking: Linking = "time";
  onlinking: (l: Linking) => void = () => {};
  onpreset: (p: Preset) => void = () => {};
  onswap: () => void = () => {};
  onfocused: (side: 0 | 1) => void = () => {};
  /** The machine that the stepper and the keys move. */
  focused: 0 | 1 = 0;
  private codeOpen = false;
  private allMeasures = false;
  private said = "";
  private readonly say = debounce(250, (text: string) => { this.said = text; });
  private spoken = "";
  private readonly onkey = (e: KeyboardEvent): void => keydown(this.leader(), e);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.onkey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.onkey);
  }

  protected override updated(): void {
    const { state } = this.apps[this.focused];
    if (state.view === null || state.running) return;
    const text = fill(words.compare.machineSays, { letter: "AB"[this.focused] ?? "", text: sentence(state) });
    if (text !== this.spoken) this.say(this.spoken = text);
  }

  protected override render(): TemplateResult {
    const app = this.leader();
    const sides: Two<Side> = [{ state: this.apps[0].state, stats: this.stats[0] }, { state: this.apps[1].state, stats: this.stats[1] }];
    return html`<div class="app compare" data-tab="timeline">
      <a class="skip" href="#code" @click=${focusOn("gp-editor")}>${words.app.skipCode}</a>
      <a class="skip" href="#stepper" @click=${focusOn("[data-act=step], [data-act=run]")}>${words.app.skipStepper}</a>
      <a class="skip" href="#timeline" @click=${focusOn(".tl-head")}>${words.compare.skipTimelines}</a>
      ${header(app)}
      <main class="work cmp"><h1 class="vh">${words.compare.heading}</h1>
        <section class="panel cmp-code" id="code" aria-label=${words.compare.code} ?data-open=${this.codeOpen}><div class="panel-head"><h2>${words.compare.code}</h2><span>${fill(words.compare.same, { file: app.state.filename })}</span></div>
          <div class="panel-body code-body"><gp-editor .app=${app}></gp-editor></div></section>
        <div class="stage"><div class="cmp-bar">${this.codeButton()}${this.presetMenu()}<span class="muted only-tablet">${this.presetText()}</span><span class="grow"></span>
            <a class="btn quiet small" href="${app.base}reality/" @click=${carry(app, "reality/")}>${icon("out")}${words.compare.ownPython}</a>
            <button class="btn quiet small" aria-pressed=${this.allMeasures} @click=${() => { this.allMeasures = !this.allMeasures; }}>${words.compare.all}</button></div>
          <div class="cmp-top" tabindex="0" role="region" aria-label=${words.compare.measures}>${compareTable(this.apps, sides, this.allMeasures, this.onswap)}</div>
          <section class="dock" aria-label=${words.compare.timelines}><div id="stepper">${stepper(app)}<div class="cmp-link">${this.linkMenu()}</div></div>
            <div class="cmp-lanes" id="timeline">${this.lane(0)}${this.lane(1)}</div>
            ${app.state.open.includes("events") ? html`<gp-events .app=${app}></gp-events>` : nothing}
            ${legend(app)}</section></div>
      </main>
      <p class="vh" role="status" aria-live="polite">${this.said}</p>
      <p class="vh" role="alert">${failure(app.state)}</p>
      <gp-share .app=${app}></gp-share>${help(app)}${goTo(app)}${limitsDialog(app)}
    </div>`;
  }

  /** The machine that the stepper moves: the other one if this one cannot run. */
  private leader(): App {
    const [one, two] = [this.apps[this.focused], this.apps[this.focused === 0 ? 1 : 0]];
    return !canStep(one.state) && canStep(two.state) ? two : one;
  }

  private focusSide(side: 0 | 1): void {
    if (this.focused === side) return;
    this.focused = side;
    this.onfocused(side);
  }

  /** One machine's timeline, and what went wrong on it. */
  private lane(side: 0 | 1): TemplateResult {
    const app = this.apps[side];
    const { state } = app;
    const { name, rule } = title(state);
    const other = this.apps[side === 0 ? 1 : 0].state;
    const error = state.sourceError !== null && state.sourceError.line > 0 ? errorText(state) : "";
    const said = error !== "" && side === 1 && errorText(other) === error;
    const focus = (): void => this.focusSide(side);
    return html`<section class="cmp-lane" aria-label=${fill(words.compare.machine, { letter: "AB"[side] ?? "" })} ?data-focused=${side === this.focused} @pointerdown=${focus} @focusin=${focus}>
      <div class="cmp-head"><span class="ab">${"AB"[side]}</span><h2>${name}</h2><span class="muted only-mid">${rule}</span><span class="whatif">${state.program?.whatIf ?? ""}</span></div>
      ${banners(app)}
      ${error === "" || said ? nothing : html`<p class="cmp-error" role="alert">${icon("error")}${error}${error === errorText(other) ? html` <span class="muted">${words.compare.onBoth}</span>` : nothing}</p>`}
      <gp-timeline .app=${app} class=${state.program !== null && state.program.source !== state.source ? "dimmed" : ""}></gp-timeline></section>`;
  }

  private codeButton(): TemplateResult {
    return html`<button class="btn small cmp-code-button" aria-expanded=${this.codeOpen} aria-controls="code" @click=${() => { this.codeOpen = !this.codeOpen; }}>${icon("code")}${words.compare.code}</button>`;
  }

  private presetText(): string {
    const [a, b] = this.apps;
    return presets.find((p) => p.source === a.state.source && same(p.a, a.state.machine) && same(p.b, b.state.machine))?.says ?? "";
  }

  private presetMenu(): TemplateResult {
    return html`<button class="btn small" aria-haspopup="dialog" @click=${(e: Event) => toggleNear(e, "presets-pop")}>${icon("layers")}${words.compare.examples}</button>
      <div id="presets-pop" popover role="dialog" aria-label=${words.compare.examples}><h2>${words.compare.examples}</h2><div class="pop-list">
        ${presets.map((p) => html`<button class="btn small" @click=${() => { document.getElementById("presets-pop")?.hidePopover(); this.onpreset(p); }}>${p.name}</button><p>${p.says}</p>`)}</div></div>`;
  }

  private linkMenu(): TemplateResult {
    return html`<span class="sel" ?data-changed=${this.linking !== "free"}>${icon("lock")}<span class="value" aria-hidden="true">${words.linking[this.linking]}</span>
      <select aria-label=${words.compare.playheads} @change=${(e: Event) => this.onlinking((e.target as HTMLSelectElement).value as Linking)}>
        ${linkings.map((l) => html`<option value=${l} ?selected=${l === this.linking}>${words.linking[l]}</option>`)}</select></span>`;
  }
}

customElements.define("gp-compare", Compare);

function same(a: object, b: object): boolean {
  const [x, y] = [Object.entries(a), Object.entries(b).filter(([, v]) => v !== "")];
  return x.length === y.length && x.every(([k, v]) => (b as Record<string, unknown>)[k] === v);
}

export async function startCompare(base: string, startA: StartEngine, startB: StartEngine): Promise<void> {
  const link = await decodePair(location.hash);
  const first = presets[0] as Preset;
  const own = link.a.source === undefined;
  const machineA = own ? { ...first.a, ...link.a.machine } : link.a.machine;
  const machineB = own ? { ...first.b, ...link.b } : { ...machineA, ...link.b };
  const kept = prefs();
  const state: AppState = { ...initial, page: "compare", open: link.a.open ?? [], theme: kept.theme, singleKeys: kept.singleKeys, unit: "gil", source: link.a.source ?? first.source, ...(link.a.axis && { axis: link.a.axis, axisChosen: true }) };
  const stores: Two<AppStore> = [createStore({ ...state, machine: machineA }, update), createStore({ ...state, machine: machineB }, update)];
  const element = document.querySelector<Compare>("gp-compare") ?? document.body.appendChild(new Compare());
  const sessions = LinkedSession.pair(stores, [startA, startB], () => element.linking);
  element.linking = linkingOf(link.linking);
  const text = (include?: Include): Promise<string> => encodePair(stores[0].get(), stores[1].get(), element.linking, include);
  const address = new Address(text, async (fragment) => reopen(stores, sessions, await decodePair(fragment), (linking) => { element.linking = linking; }));
  const show = (): void => {
    element.apps = [0, 1].map((i): App => ({
      state: stores[i as 0 | 1].get(), send: stores[i as 0 | 1].dispatch, session: sessions[i as 0 | 1], base,
      pair: { side: i === 0 ? "a" : "b", other: stores[i === 0 ? 1 : 0].get() }, link: text, fragment: address.fragment,
    })) as unknown as Two<App>;
    element.app = element.apps[element.focused];
    applyTheme(element.app.state.theme);
  };
  const figures = new Figures(sessions, stores, (stats) => { element.stats = stats; });
  element.onfocused = () => {
    show();
    besides(stores, element.focused);
  };
  element.onlinking = (linking) => {
    element.linking = linking;
    address.soon();
    const s = stores[element.focused].get();
    if (linking !== "free" && s.view !== null) void sessions[element.focused].seek(s.view.status.step);
  };
  element.onpreset = (p) => void openPair(stores, sessions, p.source, p.a, p.b).then(() => sessions[0].run());
  element.onswap = () => {
    const [a, b] = stores.map((s) => s.get().machine) as unknown as Two<AppState["machine"]>;
    const over = stores[0].get().over;
    void openPair(stores, sessions, stores[0].get().source, b, a).then(() => (over ? sessions[0].run() : undefined));
  };
  connect(stores, () => element.focused);
  for (const store of stores) store.subscribe((now, before) => {
    show();
    figures.look();
    follow(address, now, before);
  });
  report(stores[0], link.a, true);
  show();
  watchConnection(stores[0]);
  await address.during(Promise.all(sessions.map((s) => s.open())).then(() => startAt(stores, sessions, link)));
}

function linkingOf(text: string): Linking {
  return linkings.find((l) => l === text) ?? "time";
}

/** Puts both playheads where the link says; a link into a run brings the run. */
async function startAt(stores: Two<AppStore>, sessions: Two<LinkedSession>, link: PairLink): Promise<void> {
  if (link.a.at > 0) {
    await sessions[0].goTo({ step: link.a.at });
    await sessions[0].seek(stores[0].get().view?.status.step ?? 0);
  }
  keepView(stores[0], link.a);
}

async function openPair(stores: Two<AppStore>, sessions: Two<LinkedSession>, source: string, a: AppState["machine"], b: AppState["machine"]): Promise<void> {
  await sessions[0].pause();
  stores[0].dispatch({ type: "opened", source, machine: a });
  stores[1].dispatch({ type: "opened", source, machine: b });
  await Promise.all(sessions.map((s) => s.open()));
}

async function reopen(stores: Two<AppStore>, sessions: Two<LinkedSession>, link: PairLink, linking: (l: Linking) => void): Promise<void> {
  const source = link.a.source ?? stores[0].get().source;
  linking(linkingOf(link.linking));
  await openPair(stores, sessions, source, link.a.machine, { ...link.a.machine, ...link.b });
  report(stores[0], link.a, true);
  await startAt(stores, sessions, link);
}

/** What both show alike: axis, range, unit, open panels, theme, keys. Each
 * knows how far the other's recording goes. */
function connect(stores: Two<AppStore>, focused: () => 0 | 1): void {
  stores.forEach((store, i) => {
    const other = stores[i === 0 ? 1 : 0] as AppStore;
    store.subscribe((now, before) => {
      const { dispatch } = other;
      if (now.axis !== other.get().axis) dispatch({ type: "axis", axis: now.axis });
      if (now.range !== before.range && now.range !== other.get().range) dispatch({ type: "range", range: now.range });
      if (now.unit !== other.get().unit) dispatch({ type: "unit", unit: now.unit });
      if (now.theme !== other.get().theme) dispatch({ type: "theme", theme: now.theme });
      if (now.singleKeys !== other.get().singleKeys) dispatch({ type: "single-keys", on: now.singleKeys });
      for (const panel of ["cores", "events"] as const) {
        const on = now.open.includes(panel);
        if (on !== other.get().open.includes(panel)) dispatch({ type: "panel", panel, on });
      }
      if (now.theme !== before.theme || now.singleKeys !== before.singleKeys) keepPrefs(now);
      if (now.view !== before.view || now.over !== before.over) besides(stores, focused());
    });
  });
  besides(stores, focused());
}

/** Tells each machine of the other one's recording. */
function besides(stores: Two<AppStore>, focused: 0 | 1): void {
  stores.forEach((store, i) => {
    const { view, over } = (stores[i === 0 ? 1 : 0] as AppStore).get();
    const beside = { time: view?.status.latestTime ?? 0, steps: view?.status.latest ?? 0, over: over || view === null, leads: focused !== i };
    const old = store.get().beside;
    if (old === null || Object.entries(beside).some(([k, v]) => old[k as keyof typeof beside] !== v)) store.dispatch({ type: "beside", beside });
  });
}

/** Asks for a recording's figures when it has grown. */
class Figures {
  private stats: [Stats | null, Stats | null] = [null, null];
  private seen: [unknown, unknown] = [null, null];
  readonly look = throttle(200, () => [0, 1].forEach((i) => void this.ask(i as 0 | 1)));

  constructor(
    private readonly sessions: Two<LinkedSession>,
    private readonly stores: Two<AppStore>,
    private readonly show: (stats: Two<Stats | null>) => void,
  ) {}

  private async ask(i: 0 | 1): Promise<void> {
    const { view, program, sourceError } = this.stores[i].get();
    const key = view === null || sourceError !== null ? null : `${view.status.latest} ${program === null}`;
    if (key === this.seen[i] && key !== null) return;
    this.seen[i] = key;
    const stats = key === null ? null : await this.sessions[i].stats().catch(() => null);
    if (stats === this.stats[i]) return;
    this.stats = i === 0 ? [stats, this.stats[1]] : [this.stats[0], stats];
    this.show(this.stats);
  }
}
