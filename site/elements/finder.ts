// Search: a combobox over lessons, terms, opcodes, rules and pages. In: the
// address of the home page; out: links. The index is fetched at the first use,
// and kept with everything else for a reader without a network.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { fileURL } from "../base/place.ts";
import { find, type Entry, type Hit } from "../state/finder.ts";
import { counted, fill, lang, words } from "../words/words.ts";
import { icon } from "./icons.ts";

const most = 12;

let made = 0;

let index: Promise<readonly Entry[]> | undefined;

function load(): Promise<readonly Entry[]> {
  index ??= fetch(fileURL(`search/${lang}.json`)).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<readonly Entry[]>;
  });
  index.catch(() => { index = undefined; });
  return index;
}

class Finder extends LitElement {
  static override properties = { home: {}, typed: { state: true }, hits: { state: true }, active: { state: true }, failed: { state: true } };
  home = "./";
  private typed = "";
  private hits: readonly Hit[] = [];
  private active = -1;
  private failed = false;
  private turn = 0;
  /** Of the list: the header has a finder, and a page may have another one. */
  private readonly list = `found-${++made}`;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.querySelector("input")?.select());
  }

  protected override render(): TemplateResult {
    const open = this.hits.length > 0;
    return html`<div class="finder"><label class="finder-in">${icon("search")}<span class="vh">${words.finder.label}</span>
      <input type="search" role="combobox" autocomplete="off" spellcheck="false" placeholder=${words.finder.hint} aria-autocomplete="list" aria-expanded=${open} aria-controls=${this.list}
        aria-activedescendant=${this.active < 0 ? nothing : `${this.list}-${this.active}`} .value=${this.typed} @focus=${() => void load().catch(() => {})} @input=${this.input} @keydown=${this.key}></label>
      <div role="listbox" class="finder-list" id=${this.list} aria-label=${words.finder.results} ?hidden=${!open}>${this.hits.map((hit, i) => this.option(hit, i))}</div>
      <p class="finder-said" role="status">${this.said()}</p></div>`;
  }

  private option({ entry, piece }: Hit, i: number): TemplateResult {
    return html`<a role="option" id="${this.list}-${i}" tabindex="-1" aria-selected=${i === this.active} href=${this.home + entry.h} @click=${() => this.closest("dialog")?.close()}>
      <b>${entry.t}</b> <span class="kind">${words.finder.kind[entry.k]}</span> <small>${piece}</small></a>`;
  }

  private said(): string {
    if (this.failed) return words.finder.failed;
    if (this.typed.trim() === "") return words.finder.about;
    return this.hits.length === 0 ? fill(words.finder.none, { text: this.typed.trim() }) : counted(this.hits.length, words.finder.found);
  }

  private readonly input = async (e: Event): Promise<void> => {
    this.typed = (e.target as HTMLInputElement).value;
    const turn = ++this.turn;
    try {
      const entries = await load();
      if (turn !== this.turn) return;
      this.hits = find(entries, this.typed, most);
      this.failed = false;
    } catch {
      this.hits = [];
      this.failed = true;
    }
    this.active = this.hits.length > 0 ? 0 : -1;
  };

  private readonly key = (e: KeyboardEvent): void => {
    const n = this.hits.length;
    const dialog = this.closest("dialog");
    if (e.key === "Escape" && dialog !== null) {
      e.preventDefault(); // it would empty the field first
      return dialog.close();
    }
    if (n === 0 || e.isComposing) return;
    if (e.key === "ArrowDown") this.active = (this.active + 1) % n;
    else if (e.key === "ArrowUp") this.active = (this.active + n - 1) % n;
    else if (e.key === "Enter") this.querySelector<HTMLElement>(`#${this.list}-${Math.max(0, this.active)}`)?.click();
    else return;
    e.preventDefault();
    void this.updateComplete.then(() => this.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }));
  };
}

customElements.define("gp-finder", Finder);

declare global {
  interface HTMLElementTagNameMap {
    "gp-finder": Finder;
  }
}
