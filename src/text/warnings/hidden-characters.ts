/**
 * Characters that no reader sees. Ordinary ones are left alone: direction marks, a joiner or non-joiner between
 * letters of a script that needs it, emoji sequences, a byte order mark or zero-width space at the edge of a word (a
 * trace of web editors), one soft hyphen between Latin letters, a selector after a symbol. All else hides something
 * or breaks a word in two.
 */

/** A run of hidden characters within one word, as offsets. `message` is what it spells in tag characters or selectors. */
export interface HiddenRun {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly message: string;
}

const ZWSP = 0x200b;
const ZWNJ = 0x200c;
const ZWJ = 0x200d;
const BOM = 0xfeff;
const SOFT_HYPHEN = 0xad;
const BLACK_FLAG = 0x1f3f4;
const CANCEL_TAG = 0xe007f;

const isSpace = (code: number): boolean =>
  (code >= 9 && code <= 13) || code === 0x20 || code === 0xa0 || code === 0x85;
const isEdge = (code: number): boolean => code === -1 || isSpace(code);
const isSelector = (code: number): boolean =>
  (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
const isTag = (code: number): boolean => code >= 0xe0000 && code <= 0xe007f;
const isLatinLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
/** Scripts that join or stack letters and need joiners: Arabic to Thaana, and the Indic blocks. */
const needsJoiners = (code: number): boolean =>
  (code >= 0x600 && code <= 0x8ff) ||
  (code >= 0x900 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x18af) ||
  (code >= 0xfb50 && code <= 0xfeff && code !== BOM);
const takesSelector = (code: number): boolean =>
  code === 0x23 ||
  code === 0x2a ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0xa9 ||
  code === 0xae ||
  (code >= 0x1800 && code <= 0x18af) ||
  (code >= 0x2030 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x9fff) ||
  code >= 0x1f000;
const isEmojiPart = (code: number): boolean => takesSelector(code) || code === 0xfe0f;

/** Never seen and never needed in news text. */
const isAlwaysHidden = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  code === 0x34f ||
  code === 0x115f ||
  code === 0x1160 ||
  code === 0x17b4 ||
  code === 0x17b5 ||
  code === 0x180e ||
  (code >= 0x2060 && code <= 0x2065) ||
  (code >= 0x206a && code <= 0x206f) ||
  code === 0x3164 ||
  code === 0xffa0 ||
  (code >= 0xfff0 && code <= 0xfffb) ||
  (code >= 0x1d173 && code <= 0x1d17a) ||
  (code >= 0xe0080 && code <= 0xe00ff) ||
  (code >= 0xe01f0 && code <= 0xe0fff);

function isHidden(code: number, before: number, after: number): boolean {
  if (isSpace(code)) return false;
  if (isAlwaysHidden(code) || isTag(code)) return true;
  if (isSelector(code)) return isSelector(before) || !takesSelector(before);
  switch (code) {
    case ZWSP:
    case BOM:
      return !isEdge(before) && !isEdge(after);
    case ZWNJ:
      return !(needsJoiners(before) && (needsJoiners(after) || isEdge(after)));
    case ZWJ:
      return !(needsJoiners(before) || needsJoiners(after) || (isEmojiPart(before) && isEmojiPart(after)));
    case SOFT_HYPHEN:
      return !(isLatinLetter(before) && isLatinLetter(after));
    default:
      return false;
  }
}

/** Finds the runs in a text, in order. A run ends at the first white space after it: one word, one place. Linear. */
export function findHiddenRuns(text: string): HiddenRun[] {
  const runs: HiddenRun[] = [];
  let start = -1;
  let end = -1;
  let count = 0;
  let message = '';
  let before = -1;
  let flag = false;
  const close = (): void => {
    if (start !== -1) runs.push({ start, end, count, message });
    start = -1;
    count = 0;
    message = '';
  };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const next = at + (code > 0xffff ? 2 : 1);
    // A flag of a region (England, Texas) is a black flag spelt out in tag characters up to a cancel tag.
    if (code === BLACK_FLAG) flag = true;
    else if (!isTag(code)) flag = false;
    if (isSpace(code)) close();
    else if (!flag && isHidden(code, before, next < text.length ? (text.codePointAt(next) as number) : -1)) {
      if (start === -1) start = at;
      end = next;
      count += 1;
      message += spelt(code);
    }
    if (code === CANCEL_TAG) flag = false;
    before = code;
    at = next;
  }
  close();
  return runs;
}

/** What tag characters mirror (ASCII) and what a selector stands for when selectors carry bytes. */
function spelt(code: number): string {
  let byte = -1;
  if (isTag(code)) byte = code - 0xe0000;
  else if (code >= 0xe0100 && code <= 0xe01ef) byte = code - 0xe0100 + 16;
  else if (code >= 0xfe00 && code <= 0xfe0f) byte = code - 0xfe00;
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '';
}
