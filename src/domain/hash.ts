import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const utf8 = new TextEncoder();

/**
 * UTF-8 bytes of a text. A lone surrogate, which UTF-8 cannot hold and `TextEncoder` would turn into U+FFFD for all
 * alike, becomes the three bytes of its code point (WTF-8): such texts hash without error and without colliding.
 */
function bytesOf(text: string): Uint8Array {
  if (text.isWellFormed()) return utf8.encode(text);
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code >= 0xd800 && code <= 0xdfff)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else for (const byte of utf8.encode(char)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
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
