// The reality check: the reader runs the program on a Python of their own, and
// its result stands beside the model's. In: the root's relative address and an
// engine; out: a page at work. The result stays in the page.

import { html, nothing, type TemplateResult } from "lit";
import type { Engine, EngineOptions } from "../engine/client.ts";
import type { RunResponse } from "../engine/protocol.ts";
import { coming } from "../base/lost.ts";
import { deflate } from "../base/deflate.ts";
import { fileURL } from "../base/place.ts";
import { keepPrefs, prefs } from "../state/progress.ts";
import { asTimeline, lines, modelEnd, nearest, NotAResult, outcomes, parseReality, realEnd, withProgram, type Outcome, type Reality } from "../state/reality.ts";
import { Session } from "../state/session.ts";
import { snippets } from "../state/snippets.ts";
import { initial, type AppState } from "../state/state.ts";
import { createStore } from "../state/store.ts";
import { update } from "../state/update.ts";
import { decode, version } from "../state/url.ts";
import { counted, fill, words, woven } from "../words/words.ts";
import { header } from "./header.ts";
import { icon } from "./icons.ts";
import { lockText } from "./machine-bar.ts";
import { Part, styles, type App } from "./part.ts";
import { download } from "../base/download.ts";
import { still } from "./still.ts";
import { applyTheme } from "./theme.ts";
import "./editor.ts";

/** The model makes at most so many runs, one seed each. */
const mostRuns = 40;

type Start = (options: EngineOptions) => Promise<Engine>;

interface Shown {
  readonly reality: Reality;
  readonly machine: ReturnType<typeof nearest> | null;
  readonly model: readonly RunResponse[];
}

class RealityPage extends Part {
  static override properties = { ...Part.properties, problem: { state: true }, shown: { state: true }, over: { state: true }, doing: { state: true } };
  startEngine!: Start;
  private problem = "";
  private doing = "";
  private over = false;
  private shown: Shown | null = null;
  private turn = 0;

  protected override render(): TemplateResult {
    return html`${header(this.app)}<main class="doc"><h1>${words.reality.title}</h1>
      <p class="say">${words.reality.say}</p>
      <div class="rc"><section class="rc-code panel" aria-label=${words.reality.program}><div class="panel-head"><h2>${words.reality.program}</h2><span>${this.app.state.filename}</span></div><gp-editor .app=${this.app}></gp-editor></section>
        <ol class="rc-steps"><li><h2>${words.reality.download}</h2><p>${words.reality.downloadSay}</p>
            <div class="row"><button class="btn primary" @click=${() => void this.save()}>${icon("export")}${words.reality.downloadCheck}</button><a class="btn" href=${fileURL("reality_check.py")} download>${words.reality.without}</a></div></li>
          <li><h2>${words.reality.run}</h2><pre class="rc-shell" tabindex="0">python3 reality_check.py</pre><p>${woven(words.reality.runSay, { file: html`<code>reality_check.json</code>` })}</p></li>
          <li><h2>${words.reality.bring}</h2>${this.drop()}</li></ol></div>
      ${this.problem === "" ? nothing : html`<p class="cmp-error" role="alert">${icon("error")}${this.problem}</p>`}
      <p role="status" class=${this.doing === "" ? "vh" : "muted"}>${this.doing}</p>
      ${this.shown === null ? nothing : this.result(this.shown)}
      ${limits()}</main>`;
  }

  private drop(): TemplateResult {
    const take = (file: File | undefined): void => {
      if (file !== undefined) void this.read(file);
    };
    return html`<div class="rc-drop" ?data-over=${this.over} @dragover=${(e: DragEvent) => { e.preventDefault(); this.over = true; }} @dragleave=${() => { this.over = false; }}
        @drop=${(e: DragEvent) => { e.preventDefault(); this.over = false; take(e.dataTransfer?.files[0]); }}>
      <label for="rc-paste">${words.reality.paste}</label>
      <textarea id="rc-paste" class="field" rows="3" spellcheck="false" placeholder='{"format": "gil-playground reality check", …' @input=${(e: Event) => this.take((e.target as HTMLTextAreaElement).value)}></textarea>
      <input class="vh" id="rc-file" type="file" accept=".json,application/json" @change=${(e: Event) => take((e.target as HTMLInputElement).files?.[0])}>
      <label class="btn small" for="rc-file">${words.reality.choose}</label></div>`;
  }

  private async save(): Promise<void> {
    try {
      const answer = await fetch(fileURL("reality_check.py"));
      if (!answer.ok) throw new Error(String(answer.status));
      download("reality_check.py", withProgram(await answer.text(), this.app.state.source));
    } catch {
      this.problem = words.reality.notLoaded;
    }
  }

  private async read(file: File): Promise<void> {
    if (file.size > 16 * 1024 * 1024) this.problem = words.reality.tooLong;
    else this.take(await file.text());
  }

  /** A result, or what is wrong with it. An emptied field says nothing. */
  private take(text: string): void {
    this.turn++;
    this.shown = null;
    this.doing = this.problem = "";
    if (text.trim() === "") return;
    try {
      const reality = parseReality(text);
      this.shown = { reality, machine: null, model: [] };
      void this.compare(reality, this.turn);
    } catch (why) {
      if (!(why instanceof NotAResult)) throw why;
      this.problem = why.message;
    }
  }

  /** As many runs of the model as were made, each with a seed of its own. */
  private async compare(reality: Reality, turn: number): Promise<void> {
    const stale = (): boolean => turn !== this.turn;
    try {
      this.doing = words.reality.starting;
      const engine = await this.startEngine({});
      const machine = nearest(reality, (await engine.pythons()).pythons.map((p) => p.name));
      const count = Math.min(mostRuns, reality.runs.length);
      const model: RunResponse[] = [];
      for (let seed = 1; seed <= count && !stale(); seed++) {
        this.doing = fill(words.reality.running, { n: seed, all: count });
        const answer = await engine.runOnce({ source: reality.program, machine: { ...machine.machine, seed } });
        if (!answer.ok) {
          this.problem = fill(words.reality.cannotRun, { kind: answer.error?.kind ?? "", message: answer.error?.message ?? "" });
          break;
        }
        model.push(answer);
      }
      if (stale()) return;
      this.shown = { reality, machine, model };
      this.doing = "";
    } catch (why) {
      if (stale()) return;
      this.doing = "";
      this.problem = fill(words.reality.failed, { why: String(why) });
    }
  }

  private result({ reality, machine, model }: Shown): TemplateResult {
    const { python, computer } = reality;
    const other = reality.program !== this.app.state.source;
    const seen = reality.watched?.seen;
    return html`<section aria-label=${words.reality.result}><h2>${words.reality.result}</h2>
      ${other ? html`<p class="note" data-level="info">${icon("info")}<span>${words.reality.other} <button class="btn link" @click=${() => this.app.session.edit(reality.program)}>${words.reality.showOther}</button></span></p>` : nothing}
      ${machine !== null && machine.differs !== "" ? html`<p class="note" data-level="warn">${icon("warn")}<span>${machine.differs}</span></p>` : nothing}
      <div class="rc-table" tabindex="0" role="region" aria-label=${words.reality.figures}><table class="ct rc-ct"><thead><tr><th scope="col">${words.reality.measure}</th><th scope="col">${fill(words.reality.yours, { implementation: python.implementation, version: python.version })}<small>${fill(words.reality.yourMachine, { system: computer.system, cores: counted(computer.cores, words.reality.nCores), runs: counted(reality.runs.length, words.reality.nRuns) })}</small></th>
        <th scope="col">${words.reality.model}${machine === null ? nothing : html`<small>${fill(words.reality.modelMachine, { python: machine.python, lock: lockText(machine.machine), cores: counted(machine.machine.cores ?? 1, words.reality.nCores), seeds: counted(model.length, words.reality.nSeeds) })}</small>`}</th></tr></thead>
        <tbody><tr><th scope="row">${words.reality.outcomes}<small>${words.reality.outcomesSay}</small></th><td>${bars(outcomes(reality.runs.map(realEnd)))}</td><td>${model.length === 0 ? "–" : bars(outcomes(model.map(modelEnd)))}</td></tr>
          ${lines(reality, model).map((l) => html`<tr><th scope="row">${l.name}<small>${l.text}</small></th><td>${l.real}</td><td>${model.length === 0 ? "–" : l.model}</td></tr>`)}</tbody></table></div>
      ${seen === undefined || seen === null || seen.slices.length === 0 ? nothing : html`<h3>${words.reality.watched}</h3>
        <p class="muted">${seen.cut ? words.reality.watchedCut : words.reality.watchedSay}</p>
        ${still({ threads: seen.threads.slice(0, 16).map((name, id) => ({ id, name })), timeline: asTimeline(seen), end: (seen.slices.at(-1)?.[2] ?? 1) * 1e3, printed: "", lost: 0, at: 1 }, true)}`}
      ${machine === null ? nothing : html`<p><button class="btn small" @click=${() => void this.openModel(reality, machine.machine)}>${icon("out")}${words.reality.openModel}</button></p>`}</section>`;
  }

  private async openModel(reality: Reality, m: Partial<import("../engine/protocol.ts").Machine>): Promise<void> {
    const { gilText } = await coming(import("../state/url.ts"));
    location.href = `${this.app.base}play/#v=${version}&c=${await deflate(reality.program)}&py=${m.python?.replace(".", "")}&gil=${gilText(m)}&cores=${m.cores}`;
  }
}

customElements.define("gp-reality", RealityPage);

function bars(all: readonly Outcome[]): TemplateResult {
  return html`<ul class="rc-bars">${all.map((o) => html`<li><span class="mono">${o.text}</span><i aria-hidden="true" ${styles({ width: `${Math.max(2, Math.round(o.share * 90))}px` })}></i><span class="num">${Math.round(o.share * 100)}%</span></li>`)}</ul>`;
}

function limits(): TemplateResult {
  return html`<section><h2>${words.reality.cannotSee}</h2><ul class="rc-list">
    <li>${words.reality.cannotSee1}</li>
    <li>${words.reality.cannotSee2}</li>
    <li>${words.reality.cannotSee3}</li>
    <li>${words.reality.cannotSee4}</li>
    <li>${words.reality.cannotSee5}</li></ul></section>`;
}

export async function startReality(base: string, startEngine: Start): Promise<void> {
  const link = await decode(location.hash);
  const kept = prefs();
  const store = createStore<AppState, Parameters<typeof update>[1]>({ ...initial, page: "reality", source: link.source ?? snippets[0]?.source ?? "", machine: link.machine, theme: kept.theme, singleKeys: kept.singleKeys, open: [] }, update);
  let engine: Promise<Engine> | undefined;
  const session = new Session(store, startEngine);
  const element = document.querySelector<RealityPage>("gp-reality") ?? document.body.appendChild(new RealityPage());
  element.startEngine = (options) => (engine ??= startEngine(options));
  const show = (state: AppState): void => {
    const app: App = { state, send: store.dispatch, session, base };
    element.app = app;
    applyTheme(state.theme);
  };
  show(store.get());
  store.subscribe((now, before) => {
    if (now.theme !== before.theme) keepPrefs(now);
    show(now);
  });
}
