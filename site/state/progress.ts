// What this device remembers of the reader: per lesson how far they came, and
// their preferences. In: slugs and values; out: the kept ones, checked, because
// storage may hold anything. Predictions are stored, never graded.

import { download } from "../base/download.ts";
import { read, write } from "../base/storage.ts";
import type { TaskProgress } from "./lesson.ts";
import { panels, type AppState, type Panel, type Theme } from "./state.ts";

const progressKey = "gil.progress.v1";
const prefsKey = "gil.prefs.v1";

export interface LessonProgress {
  /** The prediction: an option's id; "" when skipped; null before. */
  readonly answer: string | null;
  readonly ran: boolean;
  readonly tasks: Readonly<Record<string, TaskProgress>>;
  /** The reader's own text; "" is the lesson's. */
  readonly code: string;
}

export const noProgress: LessonProgress = { answer: null, ran: false, tasks: {}, code: "" };

/** Without the verdicts: they spoke of a run that is over, and in the language of
 * the page that it was on. */
export function progressOf(slug: string): LessonProgress {
  const kept = { ...noProgress, ...allProgress()[slug] };
  return { ...kept, tasks: Object.fromEntries(Object.entries(kept.tasks).map(([id, { passed, hints }]) => [id, { passed, hints }])) };
}

export function allProgress(): Record<string, LessonProgress> {
  const all = read<unknown>(progressKey, {});
  return typeof all === "object" && all !== null ? (all as Record<string, LessonProgress>) : {};
}

export function keepProgress(slug: string, progress: LessonProgress): boolean {
  return write(progressKey, { ...allProgress(), [slug]: progress });
}

/** Offers all of it as a file. */
export function exportProgress(): void {
  download("gil-progress.json", JSON.stringify(allProgress(), null, 2), "application/json");
}

/** Adds what a file of exported progress holds; a lesson in both is the file's.
 * False: the text is no such file, and nothing was changed. */
export function importProgress(text: string): boolean {
  let all: unknown;
  try {
    all = JSON.parse(text);
  } catch {
    return false;
  }
  if (!isRecord(all) || !Object.values(all).every(isProgress)) return false;
  return write(progressKey, { ...allProgress(), ...all });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isProgress(value: unknown): value is LessonProgress {
  return isRecord(value) && (value["answer"] === null || typeof value["answer"] === "string") && typeof value["ran"] === "boolean" && typeof value["code"] === "string" &&
    isRecord(value["tasks"]) && Object.values(value["tasks"]).every((t) => isRecord(t) && typeof t["passed"] === "boolean" && typeof t["hints"] === "number");
}

export function clearProgress(): void {
  write(progressKey, {});
}

interface Prefs {
  readonly theme: Theme;
  readonly singleKeys: boolean;
  readonly open: readonly Panel[] | null;
  readonly widths: AppState["widths"];
}

export function prefs(): Prefs {
  const p = read<Partial<Prefs> | null>(prefsKey, null) ?? {};
  return {
    theme: p.theme === "light" || p.theme === "dark" ? p.theme : "auto",
    singleKeys: p.singleKeys !== false,
    open: Array.isArray(p.open) ? panels.filter((name) => p.open?.includes(name)) : null,
    widths: typeof p.widths === "object" && p.widths !== null ? p.widths : {},
  };
}

/** Panel choices are kept for the playground only: a lesson opens its own. */
export function keepPrefs(s: AppState): void {
  const open = s.page === "play" ? s.open : prefs().open;
  write(prefsKey, { theme: s.theme, singleKeys: s.singleKeys, open, widths: s.widths });
}
