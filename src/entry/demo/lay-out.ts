import { displayWidth } from './display-width.ts';
import { wrap } from './wrap.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ALL_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'g');
const LETTERS = /\p{L}/gu;
const LRI = '\u2066';
const RLI = '\u2067';
const PDI = '\u2069';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A paragraph is read the way most of its letters are: a foreign name in it turns nothing around. */
const isRightToLeft = (paragraph: string): boolean =>
  2 * count(paragraph, ALL_RIGHT_TO_LEFT) > count(paragraph, LETTERS);

/**
 * The lines of a cell, each padded to its width. All lines of a right-to-left paragraph stand at the right edge. Lines with
 * right-to-left letters stand between isolates: a terminal that reorders text would otherwise take two Arabic cells and the rule
 * between them for one phrase, and swap the cells. A terminal that does not reorder shows nothing for these marks.
 */
export function layOut(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const turned = isRightToLeft(paragraph);
    return wrap(paragraph, width).map((line) => {
      const padding = ' '.repeat(Math.max(0, width - displayWidth(line)));
      if (turned) return `${padding}${RLI}${line}${PDI}`;
      return RIGHT_TO_LEFT.test(line) ? `${LRI}${line}${PDI}${padding}` : `${line}${padding}`;
    });
  });
}
