// The reality check: the reader runs the program on a Python of their own, and
// its result stands beside the model's. In: the root's relative address and an
// engine; out: a page at work. The result stays in the page.

import { html, nothing, type TemplateResult } from "lit";
import type { Engine, EngineOptions } from "../engine/client.ts";
import type { RunResponse } from "../engine/protocol.ts";
import { deflate } from "../base/codec.ts";
import { plural } from "../base/format.ts";
import { fileURL } from "../base/place.ts";
import { keepPrefs, prefs } from "../state/progress.ts";
import { asTimeline, lines, modelEnd, nearest, NotAResult, outcomes, parseReality, realEnd, withProgram, type Outcome, type Reality } from "../state/reality.ts";
import { Session } from "../state/session.ts";
import { snippets } from "../state/snippets.ts";
import { initial, type AppState } from "../state/state.ts";
import { createStore } from "../state/store.ts";
import { update } from "../state/update.ts";
import { decode, version } from "../state/url.ts";
import { header } from "./header.ts";
import { icon } from "./icons.ts";
import { lockText } from "./machine-bar.ts";
import { Part, styles, type App } from "./part.ts";
import { download } from "./share.ts";
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
    return html`${header(this.app)}<main class="doc"><h1>Reality check</h1>
      <p class="say">Run this program on your own Python, and see its results beside the model's.</p>
      <div class="rc"><section class="rc-code panel" aria-label="Program"><div class="panel-head"><h2>Program</h2><span>${this.app.state.filename}</span></div><gp-editor .app=${this.app}></gp-editor></section>
        <ol class="rc-steps"><li><h2>Download</h2><p>One Python file with the program inside. It needs Python 2.7, or 3.6 or later, and nothing else. It was tried with 2.7 and 3.6 to 3.13.</p>
            <div class="row"><button class="btn primary" @click=${() => void this.save()}>${icon("export")}Download the check</button><a class="btn" href=${fileURL("reality_check.py")} download>Without a program</a></div></li>
          <li><h2>Run</h2><pre class="rc-shell" tabindex="0">python3 reality_check.py</pre><p>It runs the program 20 times and once more under watch, each time in a process of its own, and writes <code>reality_check.json</code>. It sends nothing anywhere.</p></li>
          <li><h2>Bring the result</h2>${this.drop()}</li></ol></div>
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
      <label for="rc-paste">Paste it, or drop the file here. It stays in this page.</label>
      <textarea id="rc-paste" class="field" rows="3" spellcheck="false" placeholder='{"format": "gil-playground reality check", …' @input=${(e: Event) => this.take((e.target as HTMLTextAreaElement).value)}></textarea>
      <input class="vh" id="rc-file" type="file" accept=".json,application/json" @change=${(e: Event) => take((e.target as HTMLInputElement).files?.[0])}>
      <label class="btn small" for="rc-file">Choose the file</label></div>`;
  }

  private async save(): Promise<void> {
    try {
      const answer = await fetch(fileURL("reality_check.py"));
      if (!answer.ok) throw new Error(String(answer.status));
      download("reality_check.py", withProgram(await answer.text(), this.app.state.source));
    } catch {
      this.problem = "The check could not be loaded. Check the connection and try again.";
    }
  }

  private async read(file: File): Promise<void> {
    if (file.size > 16 * 1024 * 1024) this.problem = "This file is too long to be a result of the check.";
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
      this.doing = "Starting the engine.";
      const engine = await this.startEngine({});
      const machine = nearest(reality, (await engine.pythons()).pythons.map((p) => p.name));
      const count = Math.min(mostRuns, reality.runs.length);
      const model: RunResponse[] = [];
      for (let seed = 1; seed <= count && !stale(); seed++) {
        this.doing = `The model runs it: ${seed} of ${count}.`;
        const answer = await engine.runOnce({ source: reality.program, machine: { ...machine.machine, seed } });
        if (!answer.ok) {
          this.problem = `The model cannot run this program. ${answer.error?.kind ?? ""}: ${answer.error?.message ?? ""}.`;
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
      this.problem = `The model could not be run (${String(why)}).`;
    }
  }

  private result({ reality, machine, model }: Shown): TemplateResult {
    const { python, computer } = reality;
    const other = reality.program !== this.app.state.source;
    const seen = reality.watched?.seen;
    return html`<section aria-label="Result"><h2>Result</h2>
      ${other ? html`<p class="note" data-level="info">${icon("info")}<span>This result is of another program than the one above. <button class="btn link" @click=${() => this.app.session.edit(reality.program)}>Show that program</button></span></p>` : nothing}
      ${machine !== null && machine.differs !== "" ? html`<p class="note" data-level="warn">${icon("warn")}<span>${machine.differs}</span></p>` : nothing}
      <div class="rc-table" tabindex="0" role="region" aria-label="Figures"><table class="ct rc-ct"><thead><tr><th scope="col">Measure</th><th scope="col">Your ${python.implementation} ${python.version}<small>${computer.system}, ${plural(computer.cores, "core")}, ${plural(reality.runs.length, "run")}</small></th>
        <th scope="col">The model${machine === null ? nothing : html`<small>Python ${machine.python}, GIL ${lockText(machine.machine)}, ${plural(machine.machine.cores ?? 1, "core")}, ${plural(model.length, "seed")}</small>`}</th></tr></thead>
        <tbody><tr><th scope="row">Outcomes<small>the last line printed, or how the run ended</small></th><td>${bars(outcomes(reality.runs.map(realEnd)))}</td><td>${model.length === 0 ? "–" : bars(outcomes(model.map(modelEnd)))}</td></tr>
          ${lines(reality, model).map((l) => html`<tr><th scope="row">${l.name}<small>${l.text}</small></th><td>${l.real}</td><td>${model.length === 0 ? "–" : l.model}</td></tr>`)}</tbody></table></div>
      ${seen === undefined || seen === null || seen.slices.length === 0 ? nothing : html`<h3>The watched run</h3>
        <p class="muted">Which thread's lines were seen when${seen.cut ? ", as far as it was noted" : ""}. Between two slices of a thread Python cannot tell whether it waited for the GIL, for a lock or for a core.</p>
        ${still({ threads: seen.threads.slice(0, 16).map((name, id) => ({ id, name })), timeline: asTimeline(seen), end: (seen.slices.at(-1)?.[2] ?? 1) * 1e3, printed: "", lost: 0, at: 1 }, true)}`}
      ${machine === null ? nothing : html`<p><button class="btn small" @click=${() => void this.openModel(reality, machine.machine)}>${icon("out")}Open the model's machine in the playground</button></p>`}</section>`;
  }

  private async openModel(reality: Reality, m: Partial<import("../engine/protocol.ts").Machine>): Promise<void> {
    const { gilText } = await import("../state/url.ts");
    location.href = `${this.app.base}play/#v=${version}&c=${await deflate(reality.program)}&py=${m.python?.replace(".", "")}&gil=${gilText(m)}&cores=${m.cores}`;
  }
}

customElements.define("gp-reality", RealityPage);

function bars(all: readonly Outcome[]): TemplateResult {
  return html`<ul class="rc-bars">${all.map((o) => html`<li><span class="mono">${o.text}</span><i aria-hidden="true" ${styles({ width: `${Math.max(2, Math.round(o.share * 90))}px` })}></i><span class="num">${Math.round(o.share * 100)}%</span></li>`)}</ul>`;
}

function limits(): TemplateResult {
  return html`<section><h2>What Python cannot see</h2><ul class="rc-list">
    <li>Who holds the GIL, when it is asked for, woken threads that find it taken: no function tells. The table has what surrounds it.</li>
    <li>Between which two instructions a thread was stopped. The watched run knows lines only.</li>
    <li>On which core a thread ran, and whether it waited for the GIL, for a lock or for a core.</li>
    <li>Itself, undisturbed. Watching calls a Python function at every line, so the program is many times slower and its threads switch elsewhere. Outcomes and lengths are therefore those of runs that nobody watched.</li>
    <li>What else your computer did. The length of the model's runs comes from a profile of a computer, not from yours.</li></ul></section>`;
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
