// Share, Export and Panels: the popovers of the header and the machine bar.
// In: the app; out: links, files and open panels. Nothing is sent anywhere: a
// link carries everything after its "#".

import { html, nothing, type TemplateResult } from "lit";
import { download } from "../base/download.ts";
import { encode, longLink, tooLongLink, type Include } from "../state/url.ts";
import { icon } from "./icons.ts";
import type { Panel } from "../state/state.ts";
import { fill, words } from "../words/words.ts";
import { Part, type App } from "./part.ts";

class Share extends Part {
  static override properties = { ...Part.properties, link: { state: true }, copied: { state: true } };
  private link = "";
  private copied = false;
  private chosen: Partial<Include> = {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("toggle", (e) => {
      if ((e as ToggleEvent).newState === "open") void this.make();
    }, true);
  }

  /** A run that the reader has scheduled is its schedule. */
  private get include(): Include {
    return { machine: true, step: true, schedule: this.app.state.page === "schedule", ...this.chosen };
  }

  private async make(): Promise<void> {
    const url = new URL(location.href);
    url.hash = await (this.app.link?.(this.include) ?? encode(this.app.state, this.include));
    this.link = url.href;
    this.copied = false;
  }

  private readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.link);
      this.copied = true;
    } catch {
      this.querySelector("textarea")?.select();
    }
  };

  protected override render(): TemplateResult {
    const check = (key: keyof Include, text: string): TemplateResult => html`<label class="check"><input type="checkbox" .checked=${this.include[key]} @change=${(e: Event) => {
      this.chosen = { ...this.chosen, [key]: (e.target as HTMLInputElement).checked };
      void this.make();
    }}>${text}</label>`;
    return html`<div id="share" popover role="dialog" aria-label=${words.share.label}><h2>${words.share.title}</h2>
      <p>${words.share.about}</p>
      ${check("machine", words.share.machine)}${this.app.state.page === "explore" ? nothing : html`${check("step", words.share.step)}${check("schedule", words.share.schedule)}`}
      <textarea class="share-link" readonly aria-label=${words.share.link} .value=${this.link}></textarea>
      ${this.link.length > tooLongLink ? html`<p>${fill(words.share.tooLong, { n: this.link.length })}</p>` : this.link.length > longLink ? html`<p>${fill(words.share.long, { n: this.link.length })}</p>` : nothing}
      <div class="pop-acts"><button class="btn small primary" @click=${this.copy}>${this.copied ? words.share.copied : words.share.copy}</button>
      <button class="btn small" @click=${() => download("snippet.py", this.app.state.source)}>${words.share.file}</button></div></div>`;
  }
}

customElements.define("gp-share", Share);

/** Export: what the engine can write. */
export function exportPopover(app: App): TemplateResult {
  const on = app.state.view !== null;
  const trace = async (format: "perfetto" | "jsonl"): Promise<void> => download(`run.${format === "perfetto" ? "perfetto.json" : "jsonl"}`, await app.session.trace(format));
  const printed = (): void => download("output.txt", app.state.output.map((l) => l.text).join(""));
  return html`<div id="export-pop" popover role="dialog" aria-label=${words.export.title}><h2>${words.export.title}</h2>
    <div class="pop-list">
      <button class="btn small" ?disabled=${!on} @click=${() => void trace("perfetto")}>${words.export.perfetto}</button><p>${words.export.perfettoAbout}</p>
      <button class="btn small" ?disabled=${!on} @click=${() => void trace("jsonl")}>${words.export.events}</button><p>${words.export.eventsAbout}</p>
      <button class="btn small" ?disabled=${app.state.output.length === 0} @click=${printed}>${words.export.printed}</button>
    </div></div>`;
}

/** In the order of the list. */
const listed: readonly Panel[] = ["bc", "stack", "objects", "heap", "gil", "proto", "stats", "vars", "cores", "events"];

export function panelsPopover(app: App): TemplateResult {
  return html`<div id="panels-pop" popover role="dialog" aria-label=${words.panels.title}><h2>${words.panels.title}</h2><div class="pop-list">
    ${listed.map((panel) => html`<label><input type="checkbox" .checked=${app.state.open.includes(panel)} @change=${(e: Event) => app.send({ type: "panel", panel, on: (e.target as HTMLInputElement).checked })}>${words.panel[panel]}</label>`)}
  </div></div>`;
}

/** A button that closes its panel. */
export function closePanel(app: App, panel: Panel, name: string): TemplateResult {
  return html`<button class="btn square only-wide" aria-label=${fill(words.panels.closeName, { name })} title=${words.panels.close} @click=${() => app.send({ type: "panel", panel, on: false })}>${icon("close")}</button>`;
}
