// The header: name, places, share, theme, help. Links are relative, so that
// the site works below any path.

import { html, nothing, type TemplateResult } from "lit";
import { writes } from "../base/typing.ts";
import { prefs } from "../state/progress.ts";
import { icon, logo } from "./icons.ts";
import type { App } from "./part.ts";
import { openDialog, toggleNear } from "./popover.ts";
import { nextTheme } from "./theme.ts";
import type { Page } from "../state/state.ts";
import { otherLang, words } from "../words/words.ts";
import "./finder.ts";

const places = [
  { page: "learn", href: "" },
  { page: "play", href: "play/" },
  { page: "compare", href: "compare/" },
  { page: "explore", href: "explore/" },
  { page: "schedule", href: "schedule/" },
] as const;

/** The places that run a program of the reader's. */
const runners: readonly Page[] = ["play", "compare", "explore", "schedule"];

/** Code and machine travel along between the places that run a program. */
export function carry(app: App, href: string): (e: MouseEvent) => void {
  return (e) => {
    if (runners.includes(app.state.page)) take(app, app.base + href, e);
  };
}

/** Follows a link with what is shown now; where it opens elsewhere, in another
 * tab or window, with what stands in the address. */
export function take({ fragment }: App, href: string, e: MouseEvent): void {
  const a = e.currentTarget as HTMLAnchorElement;
  a.href = href + location.hash;
  if (fragment === undefined || e.ctrlKey || e.metaKey || e.shiftKey || a.pathname === location.pathname) return;
  e.preventDefault();
  void fragment().then((now) => location.assign(`${href}#${now}`));
}

/** The same page in the other language: step, code and machine travel along. */
function languageLink(app: App, where: string): TemplateResult | typeof nothing {
  const { other } = document.documentElement.dataset;
  if (!other) return nothing;
  const [code, about] = [otherLang, words.header.other.about];
  return html`<a class=${where} href=${other} lang=${code} hreflang=${code} title=${about} @click=${(e: MouseEvent) => take(app, other, e)}>${icon("globe")}${words.header.other.name}</a>`;
}

export function header(app: App): TemplateResult {
  const { page, offline } = app.state;
  const here = page === "home" ? "learn" : page;
  const links = places.map((p) => html`<a href=${app.base + p.href} aria-current=${p.page === here ? "page" : nothing} @click=${p.page === "learn" ? nothing : carry(app, p.href)}>${words.places[p.page]}</a>`);
  const runs = page === "learn" || runners.includes(page);
  return html`<header class="hdr">
    <a class="brand" href=${app.base}>${logo(22)}<span>${words.header.brand}</span></a>
    <nav class="nav only-mid" aria-label=${words.header.main}>${links}</nav>
    <span class="grow"></span>
    ${offline ? html`<span class="offline">${words.header.offline}</span>` : nothing}
    ${runs ? html`<button class="btn only-tablet" id="share-button" aria-haspopup="dialog" @click=${(e: Event) => toggleNear(e, "share")}>${icon("share")}${words.header.share}</button>` : nothing}
    <button class="btn square" aria-label=${words.finder.label} title=${words.finder.button} aria-haspopup="dialog" @click=${search}>${icon("search")}</button>
    ${languageLink(app, "btn quiet only-tablet")}
    <button class="btn square" aria-label=${words.header.theme} title=${words.header.theme} @click=${() => app.send({ type: "theme", theme: nextTheme() })}>${icon("sun")}</button>
    ${runs ? html`<button class="btn square only-tablet" aria-label=${words.header.help} title=${words.header.keys} @click=${() => openDialog("help")}>${icon("help")}</button>` : nothing}
    <button class="btn square only-narrow" aria-label=${words.header.menu} aria-haspopup="dialog" @click=${(e: Event) => toggleNear(e, "menu")}>${icon("menu")}</button>
    <div id="menu" popover class="pop"><nav class="menu-nav" aria-label=${words.header.menu}>${links}${languageLink(app, "")}
      ${runs ? html`<button @click=${(e: Event) => { document.getElementById("menu")?.hidePopover(); toggleNear(e, "share", "share-button"); }}>${icon("share")}${words.header.share}</button>
      <button @click=${() => { document.getElementById("menu")?.hidePopover(); openDialog("help"); }}>${icon("help")}${words.header.keys}</button>` : nothing}
    </nav></div>
    <dialog id="finder" aria-label=${words.finder.label} @click=${(e: Event) => { if (e.target === e.currentTarget) (e.currentTarget as HTMLDialogElement).close(); }}><gp-finder home=${app.base}></gp-finder></dialog>
  </header>`;
}

/** At once: a reader types on after the slash. */
function search(): void {
  openDialog("finder");
  document.querySelector<HTMLElement>("#finder gp-finder")?.focus();
}

/** On every page that has the header. */
document.addEventListener("keydown", (e) => {
  const busy = e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || writes(e.composedPath()[0]) || document.querySelector("dialog[open]") !== null;
  if (e.key !== "/" || busy || !prefs().singleKeys || document.getElementById("finder") === null) return;
  e.preventDefault();
  search();
});
