// The outcomes of the program in the editor, small: in a lesson's text, and with
// a task that is judged over all schedules. In: the app and where threads may be
// switched; out: the list, and the run of the chosen outcome in the lesson's own
// stepper.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { headingOf, initialExploration, shown, stale, usualSettings, type Exploration } from "../state/exploration.ts";
import { Search } from "../state/search.ts";
import { pythonOf } from "../state/state.ts";
import { createStore } from "../state/store.ts";
import { count, fill, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { Part, type App } from "./part.ts";
import "./outcomes.ts";

/** A lesson's program is small; more than this is a mistake to be told soon. */
const mostStates = 400_000;

class ExploreSmall extends Part {
  static override properties = { ...Part.properties, points: {}, exploration: { state: true } };
  points: "own" | "bytecode" = "own";
  private exploration: Exploration = initialExploration;
  private search: Search | undefined;

  /** In a lesson's text nobody gives it an app. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.app ??= (this.closest("gp-lesson") as (Element & { app: App }) | null)?.app as App;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { explorer, session } = this.app;
    if (this.search !== undefined || explorer === undefined) return;
    const { points } = this;
    const store = createStore<Exploration, Partial<Exploration>>({ ...initialExploration, settings: { ...usualSettings, points, maxStates: mostStates } }, (e, change) => ({ ...e, ...change }));
    store.subscribe((e) => { this.exploration = e; });
    this.exploration = store.get();
    this.search = new Search(store, explorer, session, false);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { search, exploration: e } = this;
    if (search === undefined) return nothing;
    const { state } = this.app;
    const list = e.result?.outcomes ?? [];
    const chosen = list[shown(e)];
    const old = stale(e, state.source, pythonOf(state));
    return html`<div class="ex-task ${old ? "dimmed" : ""}">
      <div class="q-acts">${e.phase === "running"
        ? html`<button class="btn small" @click=${() => void search.pause().then(() => search.finish())}>${icon("pause")}${words.explore.stop}</button><span class="muted">${fill(words.explore.progress, { states: count(e.progress?.states ?? 0), rate: count(Math.round(e.rate)) })}</span>`
        : html`<button class="btn small" data-act="outcomes" ?disabled=${state.sourceError !== null || state.program === null} @click=${() => void search.start(state.source, pythonOf(state))}>${icon("layers")}${words.explore.showAll}</button>`}</div>
      ${e.phase === "refused" ? html`<p class="muted">${e.error?.message ?? ""}</p>` : nothing}
      ${e.result === null ? nothing : html`<p class="ex-task-head" role="status">${headingOf(e.result)}</p>
        <gp-outcomes small .outcomes=${list} .total=${e.result.total} .schedules=${e.result.schedules} .uncounted=${!e.result.counted} .chosen=${shown(e)} @choose=${(ev: CustomEvent<number>) => search.select(ev.detail)}></gp-outcomes>
        ${chosen === undefined || old ? nothing : html`<div class="q-acts"><button class="btn small" data-act="show-run" @click=${() => void this.show(chosen.schedule)}>${icon("run")}${words.explore.showRun}</button></div>`}`}</div>`;
  }

  /** Plays the run of the chosen outcome. */
  private async show(schedule: string): Promise<void> {
    await this.app.session.machine({ schedule });
    await this.app.session.run();
  }
}

customElements.define("gp-explore-small", ExploreSmall);
