// A number that is typed. In: its text, how to read one, what to do with it;
// out: a field. What cannot be is explained below it, stays to be corrected,
// and changes nothing.

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Typed } from "../state/typed.ts";

let fields = 0;

class NumberField extends LitElement {
  static override properties = { label: {}, text: {}, unit: {}, about: {}, read: { attribute: false }, take: { attribute: false }, problem: { state: true } };
  label = "";
  text = "";
  unit = "";
  /** Id of the text that describes the field. */
  about = "";
  read: (text: string) => Typed = () => "";
  take: (n: number) => void = () => {};
  private problem = "";
  private typed = "";
  private readonly id_ = `field-${++fields}`;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("text")) return;
    this.typed = this.text;
    this.problem = "";
  }

  private readonly changed = (e: Event): void => {
    const input = e.target as HTMLInputElement;
    this.typed = input.value;
    const read = this.read(this.typed);
    this.problem = typeof read === "string" ? read : "";
    if (typeof read !== "number") return;
    if (read === this.read(this.text)) input.value = this.typed = this.text; // the same, written another way
    this.take(read);
  };

  protected override render(): TemplateResult {
    const described = [this.about, this.problem === "" ? "" : `${this.id_}-why`].filter(Boolean).join(" ");
    return html`<label class="check">${this.label}<span class="grow"></span><input class="field" inputmode="decimal" autocomplete="off" spellcheck="false" .value=${this.typed}
        aria-invalid=${this.problem !== ""} aria-describedby=${described || nothing} @change=${this.changed}>${this.unit && html`<span>${this.unit}</span>`}</label>
      <p class="problem" id="${this.id_}-why" role="alert">${this.problem}</p>`;
  }
}

customElements.define("gp-number", NumberField);

export function numberField(label: string, text: string, read: (text: string) => Typed, take: (n: number) => void, unit = "", about = ""): TemplateResult {
  return html`<gp-number .label=${label} .text=${text} .unit=${unit} .about=${about} .read=${read} .take=${take}></gp-number>`;
}
