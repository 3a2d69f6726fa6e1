// What was printed, as lines. In: the pieces as threads wrote them; out: lines
// with the threads that took part and the step at which each was complete.
// Pure. Two threads can share a line: that is what print() does.

import type { OutputLine } from "../engine/protocol.ts";

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
