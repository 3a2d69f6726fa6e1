// A machine profile: a name and the numbers that differ from it, in one text
// ("linux,wake=80000"), as the engine and links have it. In: that text and what
// the engine says of profiles; out: every number with what it usually is. Pure.

import type { ProfileField, ProfileRow, ProfilesResponse } from "../engine/protocol.ts";
import { capital } from "../base/format.ts";
import { fill, fromEngine, words } from "../words/words.ts";
import { readField } from "./typed.ts";

export interface Knob {
  readonly field: ProfileField;
  readonly value: number;
  /** In the named profile. */
  readonly usual: number;
}

export interface Profile {
  readonly row: ProfileRow;
  readonly knobs: readonly Knob[];
  /** How many numbers differ from the named profile's. */
  readonly changed: number;
}

/** The profile that a text names; null before the engine has told of any. */
export function profileOf(text: string, known: ProfilesResponse | null): Profile | null {
  const [name = "", ...changes] = text.split(",");
  const row = known?.profiles.find((p) => p.name === name);
  if (known === null || row === undefined) return null;
  const given = new Map(changes.map((c) => [c.split("=")[0] ?? "", c.split("=")[1] ?? ""] as const));
  const knobs = known.fields.map((field, i) => {
    const usual = row.values[i] ?? 0;
    const text = given.get(field.name);
    const value = text === undefined ? usual : field.choices.includes(text) ? field.choices.indexOf(text) : readField(field, text);
    return { field, usual, value: typeof value === "number" ? value : usual };
  });
  return { row, knobs, changed: knobs.filter((k) => k.value !== k.usual).length };
}

/** The same profile with one number changed, as text. */
export function withKnob(p: Profile, field: ProfileField, value: number): string {
  const changes = p.knobs.map((k) => (k.field === field ? { ...k, value } : k)).filter((k) => k.value !== k.usual);
  return [p.row.name, ...changes.map((k) => `${k.field.name}=${k.field.choices[k.value] ?? k.value}`)].join(",");
}

const mark = "what-if-";

/** Whether a field makes the lock another one than CPython's. */
export const isWhatIf = (k: Knob): boolean => k.field.name.startsWith(mark);

/** A field's name as a label: "Wake jitter". */
export const knobName = (field: ProfileField): string => capital(fromEngine(field.name).replace(mark, "").replaceAll("-", " "));

/** "Linux today, 2 changed". */
export function profileText(p: Profile): string {
  if (p.knobs.some((k) => isWhatIf(k) && k.value !== k.usual)) return fill(words.profile.changedWhatIf, { title: fromEngine(p.row.title), n: p.changed });
  return p.changed === 0 ? fromEngine(p.row.title) : fill(words.profile.changed, { title: fromEngine(p.row.title), n: p.changed });
}
