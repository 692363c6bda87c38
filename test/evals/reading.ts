import type { Annotate } from '../../evals/data-sets/data-set.ts';
import type { Annotations } from '../../src/domain/annotation.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import type { Time } from '../../src/domain/time.ts';

const NOTHING: Annotations = {
  language: 'ar',
  direction: 'rtl',
  segments: [],
  times: [],
  quantities: [],
  attributions: [],
  quotes: [],
  modality: [],
  warnings: [],
};

/** An annotator that gives each text the reading written for it, and nothing for every other. */
export function annotatorOf(readings: Record<string, Partial<Annotations>>): Annotate {
  return async ({ text }) => ({ ...NOTHING, ...readings[text] });
}

const spanIn = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in "${text}"`);
  return { start, end: start + quote.length, quote };
};

export function quantityIn(text: string, quote: string, reading: Partial<Quantity>): Quantity {
  return {
    span: spanIn(text, quote),
    kind: 'number',
    value: null,
    low: null,
    high: null,
    comparator: '=',
    unit: null,
    vague: false,
    ...reading,
  };
}

export function timeIn(text: string, quote: string, start: string | null, end: string | null): Time {
  return {
    span: spanIn(text, quote),
    kind: 'date',
    start,
    end,
    precision: 'day',
    clock: null,
    edtf: null,
    anchor: null,
    calendar: 'gregory',
    weekday: null,
    inherited: false,
    alternatives: [],
    unresolved: null,
  };
}

export function sentencesOf(sentences: readonly string[]): Annotations['segments'] {
  return sentences.map((quote, at) => ({
    id: `s${at}`,
    kind: 'sentence',
    span: { start: 0, end: quote.length, quote },
    status: 'not-checkable',
    reason: 'not asked',
    claimIds: [],
  }));
}

export const uncertain = (text: string): Annotations['warnings'][number] => ({
  code: 'date-uncertain',
  span: { start: 0, end: text.length, quote: text },
  message: 'outside the calendar',
});
