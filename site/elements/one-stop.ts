// A long list of buttons as one stop of the Tab key; inside, ↑ and ↓ move. In:
// an element directive on the list, and which of its buttons the key comes to
// first; out: tabindex and the keyboard. Without it a reader with a keyboard
// has to pass every opcode of a program on the way to the next panel.

import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

class OneStop extends Directive {
  private first = "";
  private heard = false;

  render(_first: string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [first]: [string]): typeof noChange {
    const list = element as HTMLElement;
    this.first = first;
    if (!this.heard) {
      this.heard = true;
      list.addEventListener("keydown", arrows);
      list.addEventListener("focusin", () => this.settle(list));
    }
    queueMicrotask(() => this.settle(list)); // the rows themselves are rendered after this
    return noChange;
  }

  /** The row with the focus, else the first one wanted, is the stop. */
  private settle(list: HTMLElement): void {
    const all = rows(list);
    const stop = all.find((row) => row === document.activeElement) ?? list.querySelector<HTMLElement>(this.first) ?? all[0];
    for (const row of all) {
      const index = row === stop ? 0 : -1;
      if (row.tabIndex !== index) row.tabIndex = index;
    }
  }
}

export const oneStop = directive(OneStop);

function rows(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("button")];
}

function arrows(event: KeyboardEvent): void {
  const d = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (d === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const all = rows(event.currentTarget as HTMLElement);
  all[all.indexOf(event.target as HTMLElement) + d]?.focus();
  event.preventDefault();
}
