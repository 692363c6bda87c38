import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const utf8 = new TextEncoder();

/** Ids are made of a few words: they share one buffer. A UTF-16 unit becomes three bytes at most. */
const SHORT = 1024;
const SCRATCH = new Uint8Array(3 * SHORT);
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * UTF-8 bytes of a text, good until the next call. A lone surrogate, which UTF-8 cannot hold and `TextEncoder` would
 * turn into U+FFFD for all alike, becomes the three bytes of its code point (WTF-8): such texts hash without error and
 * without colliding.
 */
function bytesOf(text: string): Uint8Array {
  if (text.isWellFormed())
    return text.length > SHORT
      ? utf8.encode(text)
      : SCRATCH.subarray(0, utf8.encodeInto(text, SCRATCH).written);
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  let from = 0;
  const add = (to: number): void => {
    if (to > from) length += utf8.encodeInto(text.slice(from, to), bytes.subarray(length)).written;
  };
  for (const { index } of text.matchAll(LONE_SURROGATE)) {
    add(index);
    const code = text.charCodeAt(index);
    bytes[length] = 0xe0 | (code >> 12);
    bytes[length + 1] = 0x80 | ((code >> 6) & 0x3f);
    bytes[length + 2] = 0x80 | (code & 0x3f);
    length += 3;
    from = index + 1;
  }
  add(text.length);
  return bytes.subarray(0, length);
}

/**
 * SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits: what `sha256sum` says of the same text in a
 * file. Synchronous and without a platform, unlike `crypto.subtle`. Never throws.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(bytesOf(text)));
}

/** Hexadecimal digits of an id: 96 bits, so that a billion ids collide with a chance below 1e-10. */
const ID_DIGITS = 24;

/**
 * An id made from content: the same parts give the same id on every machine, other parts another one.
 * `contentId('art', text, publisher, publishedAt)` → `art_` and 24 hexadecimal digits. The list is hashed as JSON, so
 * that ('ab', 'c'), ('a', 'bc') and ('ab', null, 'c') all differ.
 */
export function contentId(prefix: string, ...parts: (string | null)[]): string {
  return `${prefix}_${sha256Hex(JSON.stringify(parts)).slice(0, ID_DIGITS)}`;
}
