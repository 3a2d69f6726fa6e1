// Text to URL-safe text and back: deflate-raw, then base64url. In: text or a
// string out of a link; out: the other one. A link comes from anywhere, so
// inflating stops at a cap and every mistake is an error value, not a crash.

import { fill, words } from "../words/words.ts";

/** A link may not blow up the page: longer programs come as a file. */
export const maxInflated = 256 * 1024;

export class BadLink extends Error {}

export async function deflate(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return toBase64url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

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

function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (const b of bytes) binary += String.fromCharCode(b);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
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
