// Text to URL-safe text and back: deflate-raw, then base64url. In: text or a
// string out of a link; out: the other one. A link comes from anywhere, so
// inflating stops at a cap and every mistake is an error value, not a crash.
// The way there is deflate.ts, which needs no texts.

import { fill, words } from "../words/words.ts";

/** A link may not blow up the page: longer programs come as a file. */
export const maxInflated = 256 * 1024;

export class BadLink extends Error {}

export async function inflate(packed: string, cap = maxInflated): Promise<string> {
  const bytes = fromBase64url(packed);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > cap) throw new BadLink(fill(words.link.long, { n: cap / 1024 }));
      parts.push(value);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(concat(parts, size));
  } catch (why) {
    void reader.cancel().catch(() => {});
    throw why instanceof BadLink ? why : new BadLink(words.link.damaged);
  }
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (c) => c.charCodeAt(0));
  } catch {
    throw new BadLink(words.link.damaged);
  }
}

function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
