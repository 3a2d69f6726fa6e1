// What the page says of a moment, for those who hear it. In: the state; out:
// sentences.

import { moment } from "../base/format.ts";
import type { GILView } from "../engine/protocol.ts";
import { exceptionOf } from "../state/printed.ts";
import { isGone, threadOf, type AppState } from "../state/state.ts";
import { fill, words } from "../words/words.ts";

/** What a stop says: where it is, and what the notes know. */
export function sentence(s: AppState): string {
  const notes = (s.view?.notes ?? []).map((n) => n.text).join(" ");
  return notes === "" ? valueText(s) : `${notes} ${valueText(s)}`;
}

/** An exception that ended the program is said at once. */
export function failure(s: AppState): string {
  const status = s.view?.status;
  if (status?.state !== "exception" || status.step < status.latest) return "";
  return fill(words.said.exception, { message: exceptionOf(s.output, status.step, s.filename)?.message ?? status.message });
}

function holds(gil: GILView, holder: string | undefined): string {
  if (gil.policy === "free") return words.said.noGil;
  return holder === undefined ? words.said.free : fill(words.said.holds, { thread: holder });
}

/** "step 300,769, 15.096 ms, Thread-1 holds the GIL, next STORE_GLOBAL". */
export function valueText(s: AppState): string {
  const v = s.view;
  if (v === null) return words.said.nothing;
  const lock = isGone(s) ? words.said.ended : holds(v.gil, threadOf(s, v.gil.holder)?.name);
  return fill(v.nextText === "" ? words.said.now : words.said.nowNext, { step: v.status.step, time: moment(v.status.time), lock, next: v.nextText });
}
