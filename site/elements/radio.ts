// One choice of a row of words: the segments of a radio group. In: a name,
// whether it is chosen, what to do; out: a button in the ARIA pattern.

import { html, type TemplateResult } from "lit";

export function radio(name: string, on: boolean, choose: () => void): TemplateResult {
  return html`<button role="radio" aria-checked=${on} tabindex=${on ? 0 : -1} @click=${choose}>${name}</button>`;
}

/** Arrow keys move inside a radio group, as its pattern says. */
export function rove(event: KeyboardEvent): void {
  const group = (event.target as HTMLElement).closest("[role=radiogroup]");
  const d = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (group === null || d === undefined) return;
  const all = [...group.querySelectorAll<HTMLElement>("[role=radio]")];
  const next = all[(all.indexOf(event.target as HTMLElement) + d + all.length) % all.length];
  next?.focus();
  next?.click();
  event.preventDefault();
  event.stopPropagation();
}
