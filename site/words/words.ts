// Every text that the page shows, in the page's language, and how numbers and
// names come into it. In: the language of the document; out: the catalogue of
// that language and nothing of the other, which is a chunk of its own.
// README.md here tells how a text is added.

import { coming } from "../base/lost.ts";
import type english from "./en.json";

export type Lang = "en" | "zh";

/** The catalogue as a tree: a key that en.json lacks does not compile. */
export type Words = typeof english;

/** One text for each plural form of its language; Chinese has "other" only. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

export const lang: Lang = pageLang();

/** BCP 47 tag of the other language. */
export const otherLang = lang === "zh" ? "en" : "zh-CN";

/** Chinese lacks some plural forms; Plural says which. */
export const words: Words = (lang === "zh"
  ? (await coming(import("./zh.json", { with: { type: "json" } }))).default
  : (await coming(import("./en.json", { with: { type: "json" } }))).default) as Words;

/** What the engine's tables say (opcodes, machine profiles) is English there;
 * Chinese is here, by the English text. */
const engineTexts: Readonly<Record<string, string>> = lang === "zh"
  ? (await coming(import("./engine.zh.json", { with: { type: "json" } }))).default
  : {};

/** A text of the engine's tables in the page's language. */
export function fromEngine(text: string): string {
  return engineTexts[text] ?? text;
}

const locale = lang === "zh" ? "zh-CN" : "en-US";
const grouped = new Intl.NumberFormat(locale);
const rules = new Intl.PluralRules(locale);

/** The document's language; an embedded page may ask for it in its fragment.
 * Tests read these files without a document. */
function pageLang(): Lang {
  if (typeof document === "undefined") return "en";
  const root = document.documentElement;
  const asked = root.dataset["page"] === "embed" ? new URLSearchParams(location.hash.slice(1)).get("lang") : null;
  if (asked !== null) root.lang = asked.startsWith("zh") ? "zh-CN" : "en";
  return root.lang.startsWith("zh") ? "zh" : "en";
}

/** 300769 -> "300,769". */
export function count(n: number): string {
  return grouped.format(n);
}

/** Puts values into the places {name} of a text; numbers are grouped. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return woven(text, values).join("");
}

/** The same for templates: a list that Lit renders in order. */
export function woven(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return text.split(/\{(\w+)\}/).map((part, i) => {
    const value = i % 2 === 1 ? values[part] : part;
    return typeof value === "number" ? count(value) : value;
  });
}

/** The text for n things, with its places. */
export function form(n: number, text: Plural): string {
  return (rules.select(n) === "one" ? text.one : undefined) ?? text.other;
}

/** The same, filled; {n} is the number itself. */
export function counted(n: number, text: Plural, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(form(n, text), { n, ...values });
}

/** The text of a group for a key that the engine or the reader gives; the key
 * itself where there is none. */
export function named(group: Readonly<Record<string, string>>, key: string): string {
  return group[key] ?? key;
}
