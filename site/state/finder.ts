// What a search of the site finds. In: the index that the build writes
// (build/search.go) and what was typed; out: the entries, best first, with a
// piece of text. Chinese has no spaces: what is typed is looked for as it is,
// and if that is nowhere in an entry, as its pairs of characters.

export const kinds = ["lesson", "term", "opcode", "rule", "page"] as const;
export type Kind = (typeof kinds)[number];

/** k kind, t title, h address from the home page, x text. */
export interface Entry {
  readonly k: Kind;
  readonly t: string;
  readonly h: string;
  readonly x: string;
}

export interface Hit {
  readonly entry: Entry;
  /** A piece of the text around what was found; "" if that is in the title. */
  readonly piece: string;
}

/** What a place is worth in which a word is found. */
const worth = { whole: 100, begins: 60, inTitle: 30, inTitleWord: 40, inText: 4, inTextWord: 10, pairs: 1 } as const;

/** Characters of text before and after what was found. */
const around = { before: 32, after: 72 } as const;

const han = /^\p{Script=Han}{2,}$/u;
const letter = /[\p{L}\p{N}]/u;

export function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The best entries for a text, at most so many. */
export function find(entries: readonly Entry[], typed: string, most: number): Hit[] {
  const words = plain(typed).split(/\s+/).filter((w) => w !== "").slice(0, 8);
  if (words.length === 0) return [];
  const scored: { readonly hit: Hit; readonly score: number }[] = [];
  for (const entry of entries) {
    const [title, text] = [plain(entry.t), plain(entry.x)];
    const scores = words.map((word) => score(word, title, text));
    if (scores.every((s) => s > 0)) scored.push({ hit: { entry, piece: pieceOf(entry, words, title) }, score: scores.reduce((a, b) => a + b, 0) });
  }
  // Sorting is stable: equally good ones stay in the order of the index.
  return scored.sort((a, b) => b.score - a.score).slice(0, most).map((s) => s.hit);
}

/** 0: the word is nowhere. */
function score(word: string, title: string, text: string): number {
  if (title === word) return worth.whole;
  if (title.startsWith(word)) return worth.begins;
  if (title.includes(word)) return beginsWord(title, word) ? worth.inTitleWord : worth.inTitle;
  if (text.includes(word)) return beginsWord(text, word) ? worth.inTextWord : worth.inText;
  return han.test(word) && word.length > 2 && pairs(word).every((pair) => title.includes(pair) || text.includes(pair)) ? worth.pairs : 0;
}

/** Somewhere the word stands where a word begins. */
function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (at === 0 || !letter.test(text[at - 1] ?? "")) return true;
  return false;
}

function pairs(word: string): string[] {
  return [...word].slice(1).map((c, i) => [...word][i] + c);
}

/** Normalising may change lengths; then the piece is a bit beside. */
function pieceOf(entry: Entry, words: readonly string[], title: string): string {
  const text = plain(entry.x);
  const missing = words.find((w) => !title.includes(w)) ?? words[0] ?? "";
  const at = Math.max(0, text.indexOf(text.includes(missing) ? missing : missing.slice(0, 2)));
  const wide = Math.max(0, at - around.before);
  const space = wide === 0 ? -1 : entry.x.indexOf(" ", wide);
  const from = space >= 0 && space < at ? space + 1 : wide;
  const piece = entry.x.slice(from, at + around.after).trim();
  return `${from > 0 ? "…" : ""}${piece}${at + around.after < entry.x.length ? "…" : ""}`;
}
