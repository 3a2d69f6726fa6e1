// The theme on the document. In: the reader's choice; out: data-theme on the
// root, which tokens.css reads. Without a choice the system decides.

import type { Theme } from "../state/state.ts";

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "auto") delete dataset["theme"];
  else dataset["theme"] = theme;
}

/** The other theme than the one that is seen. */
export function nextTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  const dark = chosen === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  return dark ? "light" : "dark";
}
