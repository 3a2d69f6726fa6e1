// The page for teachers. In: the page's own HTML; out: this site's address in
// its snippets, a button that copies each, and what the playground on the page
// says, as it says it.

import type { FromPlayground } from "../base/embedding.ts";
import { fileURL } from "../base/place.ts";
import { words } from "../words/words.ts";

/** So many messages are kept. */
const most = 50;

export function startTeach(): void {
  for (const place of document.querySelectorAll("[data-site]")) place.textContent = fileURL("");
  for (const place of document.querySelectorAll("[data-origin]")) place.textContent = new URL(fileURL("")).origin;
  for (const snippet of document.querySelectorAll<HTMLElement>("[data-copy]")) offerCopy(snippet);
  const log = document.querySelector<HTMLElement>(".heard");
  if (log === null) return;
  for (const type of ["ready", "progress", "task-done", "step", "problem"] as const) {
    document.addEventListener(type, (e) => note(log, (e as CustomEvent<FromPlayground>).detail));
  }
}

function offerCopy(snippet: HTMLElement): void {
  const button = document.createElement("button");
  button.className = "btn small copy";
  button.textContent = words.teach.copy;
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(snippet.textContent ?? "").then(() => { button.textContent = words.teach.copied; });
  });
  const holder = document.createElement("div");
  holder.className = "snippet";
  snippet.replaceWith(holder);
  holder.append(snippet, button);
}

/** Steps come many a second: the newest stands for those right before it. */
function note(log: HTMLElement, message: FromPlayground): void {
  if (message.type === "step" && log.lastElementChild?.getAttribute("data-type") === "step") log.lastElementChild.remove();
  const line = document.createElement("p");
  line.dataset["type"] = message.type;
  const { source: _source, v: _v, ...said } = message;
  line.textContent = JSON.stringify(said);
  log.append(line);
  while (log.childElementCount > most) log.firstElementChild?.remove();
  log.scrollTop = log.scrollHeight;
}
