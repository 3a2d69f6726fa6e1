// What was printed, as lines. In: the pieces as threads wrote them; out: lines
// with the threads that took part and the step at which each was complete.
// Pure. Two threads can share a line: that is what print() does.

import type { OutputLine, SourceError } from "../engine/protocol.ts";
import { words } from "../words/words.ts";

export interface PrintedLine {
  readonly text: string;
  readonly threads: readonly number[];
  readonly step: number;
  readonly fd: number;
}

export function linesOf(pieces: readonly OutputLine[]): PrintedLine[] {
  const done: PrintedLine[] = [];
  const open = new Map<number, PrintedLine>();
  for (const piece of pieces) {
    const parts = piece.text.split("\n");
    parts.forEach((text, i) => {
      const last = i === parts.length - 1;
      const before = open.get(piece.fd);
      if (last && text === "") return;
      const threads = before?.threads ?? [];
      const line = {
        text: (before?.text ?? "") + text, step: piece.step, fd: piece.fd,
        threads: threads.includes(piece.thread) ? threads : [...threads, piece.thread],
      };
      if (last) open.set(piece.fd, line);
      else {
        done.push(line);
        open.delete(piece.fd);
      }
    });
  }
  return [...done, ...open.values()];
}

/** The last traceback that was printed up to a step, as an error at the line
 * of the program's own text; null if there is none. */
export function exceptionOf(pieces: readonly OutputLine[], step: number, filename: string): SourceError | null {
  const lines = linesOf(pieces.filter((p) => p.fd === 2 && p.step <= step)).map((l) => l.text);
  const place = new RegExp(`^  File "${filename.replaceAll(/\W/g, "\\$&")}", line (\\d+)`);
  const at = lines.findLastIndex((l) => place.test(l));
  const message = lines.slice(at + 1).find((l) => /^\S/.test(l));
  if (at < 0 || message === undefined) return null;
  return { kind: "Exception", message, line: Number(place.exec(lines[at] ?? "")?.[1]), column: 0, endLine: 0, endColumn: 0, text: "", hint: hintFor(message) };
}

/** What a learner can do about it, where that is certain. */
function hintFor(message: string): string {
  return /^(ModuleNotFoundError|ImportError): No module named '?\w+'?$/.test(message) ? words.output.library : "";
}
