// How far a run may go. In: the app; out: the limits by the names that the
// engine gives them, and a dialog to change them. A change starts a new run.

import { html, type TemplateResult } from "lit";
import type { Machine } from "../engine/protocol.ts";
import { fill, words } from "../words/words.ts";
import type { App } from "./part.ts";
import { closeDialog } from "./popover.ts";

interface Limit {
  /** What the engine calls it (Status.limit). */
  readonly flag: string;
  readonly key: "maxOpcodes" | "maxMemory" | "maxOutput" | "maxThreads";
  /** What one of the number in the field stands for. */
  readonly unit: number;
  readonly least: number;
  readonly most: number;
  readonly reached: (n: number) => string;
}

const kib = 1024;

export const limits: readonly Limit[] = [
  { flag: "max-opcodes", key: "maxOpcodes", unit: 1, least: 1, most: 1e9, reached: () => words.limit.opcodesReached },
  { flag: "max-threads", key: "maxThreads", unit: 1, least: 1, most: 1000, reached: (n) => fill(words.limit.threadsReached, { n }) },
  { flag: "max-output", key: "maxOutput", unit: kib, least: 1, most: 1 << 14, reached: (n) => fill(words.limit.outputReached, { n }) },
  { flag: "max-memory", key: "maxMemory", unit: kib * kib, least: 8, most: 1 << 10, reached: (n) => fill(words.limit.memoryReached, { n }) },
];

/** A new run on the machine with these changes. */
export async function runWith(app: App, change: Partial<Machine>): Promise<void> {
  await app.session.machine(change);
  await app.session.run();
}

export function limitsDialog(app: App): TemplateResult {
  const now = app.state.program?.machine;
  const submit = (e: SubmitEvent): void => {
    const fields = new FormData(e.target as HTMLFormElement);
    const change = Object.fromEntries(limits.map((l) => [l.key, Math.round(Number(fields.get(l.key)) * l.unit)]));
    void runWith(app, change);
  };
  return html`<dialog class="ask" id="limits" aria-labelledby="limits-title"><form method="dialog" @submit=${submit}><h1 id="limits-title">${words.limit.title}</h1>
    ${limits.map((l) => html`<label class="check">${words.limit[l.key]}<span class="grow"></span><input class="field" type="number" name=${l.key} min=${l.least} max=${l.most} step="1" required .value=${String(Math.max(l.least, Math.round((now?.[l.key] ?? 0) / l.unit)))}></label>`)}
    <div class="row"><button class="btn small primary">${words.limit.again}</button><button class="btn small" type="button" @click=${closeDialog}>${words.limit.cancel}</button></div></form></dialog>`;
}
