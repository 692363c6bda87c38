/**
 * A copy of a text in which harmless spelling variation is gone, with the way back to the original.
 *
 * `text` is what all matching reads. `starts[i]`/`ends[i]` are the UTF-16 offsets in the original of the character
 * that became `text[i]`; marks and tatweel that follow a letter belong to it, format controls do not.
 * `starts[text.length]` is the length of the original.
 */
export interface Folded {
  readonly original: string;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const UNKNOWN = -1;
const DROP_WITH_LETTER = -2;
const DROP_CONTROL = -3;
const EXPANDS = -4;

/** One folded code unit per BMP character, worked out when first met: a table look-up is all that most text costs. */
const UNITS = new Int32Array(0x10000).fill(UNKNOWN);
const EXPANSIONS = new Map<number, string>();

const TATWEEL = 0x640;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ة', 'ه'],
  ['ۀ', 'ه'],
  ['ہ', 'ه'],
  ['ە', 'ه'],
  ['ک', 'ك'],
  ['ڪ', 'ك'],
  ['٪', '%'],
  ['«', '"'],
  ['»', '"'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‟', '"'],
  ['″', '"'],
  ['〝', '"'],
  ['〞', '"'],
  ['‹', "'"],
  ['›', "'"],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‛', "'"],
  ['′', "'"],
  ['`', "'"],
  ['´', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
  ['\r', ' '],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u0085', '\n'],
  ['…', '…'],
  // These two phrases in one letter grow 18-fold and 8-fold when decomposed: a way to inflate a text. They stay.
  ['\uFDFA', '\uFDFA'],
  ['\uFDFB', '\uFDFB'],
]);

const MARK = /^[\p{Mn}\p{Me}]$/u;
const CONTROL = /^\p{Cf}$/u;
const SPACE = /^[\p{Zs}\t\v\f]$/u;

function foldCharacter(char: string): string | typeof DROP_WITH_LETTER | typeof DROP_CONTROL {
  const code = char.codePointAt(0) as number;
  const known = LETTERS.get(char);
  if (known !== undefined) return known;
  if (code === TATWEEL || MARK.test(char)) return DROP_WITH_LETTER;
  if (CONTROL.test(char)) return DROP_CONTROL;
  if (SPACE.test(char)) return ' ';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xd800 && code <= 0xdfff) return char;
  const decomposed = char.normalize('NFKD');
  if (decomposed === char) return char.toLowerCase();
  let out = '';
  for (const part of decomposed) {
    const folded = part === char ? part.toLowerCase() : foldCharacter(part);
    if (typeof folded === 'string') out += folded;
  }
  // A spacing mark (such as an isolated haraka in presentation form) decomposes to a space and a mark.
  return out === '' || (out === ' ' && decomposed.length > 1) ? DROP_WITH_LETTER : out;
}

function tabulate(code: number): number {
  const folded = foldCharacter(String.fromCharCode(code));
  let unit: number;
  if (typeof folded === 'number') unit = folded;
  else if (folded.length === 1) unit = folded.charCodeAt(0);
  else {
    EXPANSIONS.set(code, folded);
    unit = EXPANDS;
  }
  UNITS[code] = unit;
  return unit;
}

/** Collects the folded units and their offsets; grows by doubling, so that the whole stays linear. */
class Builder {
  units = new Uint16Array(4096);
  starts = new Int32Array(4097);
  ends = new Int32Array(4097);
  length = 0;

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  private grow(): void {
    const capacity = this.units.length * 2;
    const units = new Uint16Array(capacity);
    const starts = new Int32Array(capacity + 1);
    const ends = new Int32Array(capacity + 1);
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }

  text(): string {
    let out = '';
    for (let at = 0; at < this.length; at += 4096)
      out += String.fromCharCode.apply(
        null,
        this.units.subarray(at, Math.min(at + 4096, this.length)) as never,
      );
    return out;
  }
}

/** Most texts folded are a word or a sentence: they share one builder, and only what they fill is copied out of it. */
const SHARED = new Builder();
const LARGE = 1 << 16;

/**
 * Folds a text for matching: harakat, tatweel, format controls and other combining marks go; hamza and alef forms,
 * ى/ي, ة/ه, digit scripts, presentation forms, quotation marks, dashes, white space and case become one.
 * Linear in the text; needs no Unicode normalisation of the whole, which is quadratic on runs of marks.
 */
export function fold(original: string): Folded {
  const out = original.length > LARGE ? new Builder() : SHARED;
  out.length = 0;
  let attached = false;
  for (let at = 0; at < original.length; at += 1) {
    const code = original.charCodeAt(at);
    let unit = UNITS[code] as number;
    if (unit === UNKNOWN) unit = tabulate(code);
    if (unit >= 0) {
      if (code >= 0xd800 && code <= 0xdbff && at + 1 < original.length) {
        const next = original.charCodeAt(at + 1);
        if (next >= 0xdc00 && next <= 0xdfff) {
          attached = pushAstral(out, original.slice(at, at + 2), at, attached);
          at += 1;
          continue;
        }
      }
      out.push(unit, at, at + 1);
      attached = true;
    } else if (unit === EXPANDS) {
      for (const char of EXPANSIONS.get(code) as string) out.push(char.charCodeAt(0), at, at + 1);
      attached = true;
    } else if (unit === DROP_WITH_LETTER) {
      if (attached && out.length > 0) out.ends[out.length - 1] = at + 1;
    } else attached = false;
  }
  out.starts[out.length] = original.length;
  out.ends[out.length] = original.length;
  return {
    original,
    text: out.text(),
    starts: out.starts.slice(0, out.length + 1),
    ends: out.ends.slice(0, out.length + 1),
  };
}

const ASTRAL = new Map<string, ReturnType<typeof foldCharacter>>();

function pushAstral(out: Builder, char: string, at: number, attached: boolean): boolean {
  let folded = ASTRAL.get(char);
  if (folded === undefined) {
    folded = foldCharacter(char);
    if (ASTRAL.size < 4096) ASTRAL.set(char, folded);
  }
  if (typeof folded === 'string') {
    for (let i = 0; i < folded.length; i += 1) out.push(folded.charCodeAt(i), at, at + 2);
    return true;
  }
  if (folded === DROP_WITH_LETTER && attached && out.length > 0) {
    out.ends[out.length - 1] = at + 2;
    return true;
  }
  return false;
}

/**
 * The folded form of a word or phrase, where no offsets are needed (lexicon entries, names). Tens of thousands of them
 * are folded when the program starts, nearly all of letters that stay one letter.
 */
export function foldText(text: string): string {
  let out = '';
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let unit = UNITS[code] as number;
    if (unit === UNKNOWN) unit = tabulate(code);
    if (unit < 0 || (code >= 0xd800 && code <= 0xdfff)) return fold(text).text;
    if (unit === code) continue;
    out += text.slice(kept, at) + String.fromCharCode(unit);
    kept = at + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}
