import { jsonrepair } from 'jsonrepair';

/** Items of one list that are read; the rest of a longer list is counted as not there. */
export const MOST_ITEMS = 10_000;
/** Characters of one item: no claim is longer, and a longer one is not kept in memory. */
const MOST_ITEM_CHARS = 100_000;

/** What was read of a list. `complete` is false when it was cut off, not found, or longer than is read. */
export interface Items {
  readonly items: readonly unknown[];
  readonly complete: boolean;
}

const SPACE = /\s/;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Reads the items of one list of a JSON object, `{"claims": [...]}`, from text that comes in pieces, each item as soon
 * as it is whole. Words and fences around the JSON do not matter. An item that is not JSON is repaired in its syntax
 * (jsonrepair: a missing quote, a trailing comma) or left out; nothing is evaluated, nothing coerced. Linear.
 */
export class ItemReader {
  readonly #key: string;
  #state: 'before' | 'inside' | 'after' = 'before';
  /** The end of what came before the list, in which the key may have begun. */
  #before = '';
  /** The item that is being read, in the pieces it came in; empty outside of one. */
  #parts: string[] = [];
  #size = 0;
  #depth = 0;
  #quoted = false;
  #escaped = false;
  #count = 0;
  #lost = false;

  constructor(key: string) {
    this.#key = `"${key}"`;
  }

  /** Whether the list came to its end with every item read. */
  get complete(): boolean {
    return this.#state === 'after' && !this.#lost;
  }

  /** Takes the next piece; answers the items that it completes. */
  push(piece: string): unknown[] {
    const text = this.#state === 'before' ? this.#enter(piece) : piece;
    const found: unknown[] = [];
    let from = 0;
    for (let at = 0; at < text.length && this.#state === 'inside'; at += 1) {
      const wasOutside = this.#depth === 0;
      const ends = this.#step(text.charCodeAt(at));
      if (wasOutside && this.#depth > 0) from = at;
      if (!ends) continue;
      const item = this.#take(text.slice(from, at + 1));
      if (item !== undefined) found.push(item);
    }
    if (this.#state === 'inside' && this.#depth > 0) this.#keep(text.slice(from));
    return found;
  }

  /** Looks for the key and the bracket behind it; answers what stands behind them. */
  #enter(piece: string): string {
    const text = this.#before + piece;
    for (let from = 0; ; ) {
      const key = text.indexOf(this.#key, from);
      if (key < 0) {
        this.#before = text.slice(Math.max(from, text.length - this.#key.length));
        return '';
      }
      let at = key + this.#key.length;
      while (SPACE.test(text[at] ?? '') || text[at] === ':') at += 1;
      if (at >= text.length) {
        // White space without end between key and list is no answer, and is not kept.
        this.#before = at - key > MOST_ITEM_CHARS ? '' : text.slice(key);
        return '';
      }
      if (text[at] === '[') {
        this.#state = 'inside';
        this.#before = '';
        return text.slice(at + 1);
      }
      from = at;
    }
  }

  /** Takes one character; whether it ends an item. */
  #step(code: number): boolean {
    if (this.#quoted) {
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) this.#quoted = false;
    } else if (code === QUOTE) this.#quoted = this.#depth > 0;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (this.#depth === 0) this.#state = 'after';
      else {
        this.#depth -= 1;
        return this.#depth === 0;
      }
    }
    return false;
  }

  #keep(part: string): void {
    this.#size += part.length;
    // An item that grows without end is not kept, only followed to its end.
    if (this.#size > MOST_ITEM_CHARS) this.#parts = [];
    else this.#parts.push(part);
  }

  #take(part: string): unknown {
    this.#keep(part);
    const text = this.#parts.join('');
    const isRead = this.#size <= MOST_ITEM_CHARS && this.#count < MOST_ITEMS;
    this.#parts = [];
    this.#size = 0;
    this.#count += 1;
    const item = isRead ? parse(text) : undefined;
    if (item === undefined) this.#lost = true;
    return item;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    try {
      return JSON.parse(jsonrepair(text)) as unknown;
    } catch {
      return undefined;
    }
  }
}

/** The items of a list in a whole answer. */
export function readItems(text: string, key: string): Items {
  const reader = new ItemReader(key);
  const items = reader.push(text);
  return { items, complete: reader.complete };
}
