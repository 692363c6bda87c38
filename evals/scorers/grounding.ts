import type { Span } from '../../src/domain/span.ts';
import { align } from '../../src/text/align.ts';
import { tokenise } from '../../src/text/tokens.ts';
import type { Base } from '../alignment/bases.ts';
import { ARABIC_EDGES, ENGLISH_EDGES } from '../alignment/edge-locales.ts';
import { Random } from '../alignment/random.ts';
import { type AlignmentFigures, tryBases } from '../alignment/try-bases.ts';
import type { EvalCase } from './eval-case.ts';
import type { Gold } from './gold.ts';
import { rate, type Score } from './score.ts';

/** Quotes of one article that are tried: each makes some forty variants and a dozen changes. */
const MOST_QUOTES = 8;
const SEED = 20260203;

/** Whether every quotation that is opened is closed: half of one has no single right end once its marks are other ones. */
const isWhole = (quote: string): boolean =>
  (quote.split('"').length - 1) % 2 === 0 && quote.split(/[«“]/).length === quote.split(/[»”]/).length;

const MARKS_AROUND = /^["«“(]+|["»”).،,]+$/gu;

/** A span without the quotation marks at its ends, which are no part of the words. */
function words({ start, quote }: Span): Span {
  const kept = quote.replace(MARKS_AROUND, '');
  const from = start + quote.indexOf(kept);
  return { start: from, end: from + kept.length, quote: kept };
}

/** Behind a dash a quote with a dash in front is the article's own words. */
const isBehindDash = (text: string, start: number): boolean => /[–—-]$/u.test(text.slice(0, start).trimEnd());

/** The words of annotated core claims, spread over the article, as a model would quote them. */
function quotesOf({ text, gold }: EvalCase): Base[] {
  const article = tokenise(text);
  const locale = gold.language === 'ar' ? ARABIC_EDGES : ENGLISH_EDGES;
  const spans = gold.claims.flatMap(({ level, spans }) => (level === 'core' ? spans.slice(0, 1) : []));
  const step = Math.max(1, Math.ceil(spans.length / MOST_QUOTES));
  return (
    spans
      .filter((_, at) => at % step === 0)
      .map((span) => ({ article, locale, ...words(span) }))
      .filter(({ start, quote }) => isWhole(quote) && !isBehindDash(text, start))
      // What is refused as it stands, such as half a number, says nothing about noise.
      .filter((base) => align(base.quote, base.article, { near: base, locale }).refused === null)
  );
}

/** Variants and changes of the quotes of one article, put to an aligner: that of the kernel, unless a test has another. */
export const measureGrounding = (input: EvalCase, aligner = align): AlignmentFigures =>
  tryBases({ name: input.gold.id, text: input.text }, quotesOf(input), new Random(SEED), aligner);

/** Both scorers look at the same quotes, and every engine at the same article. */
const KNOWN = new WeakMap<Gold, AlignmentFigures>();

function figuresOf(input: EvalCase): AlignmentFigures {
  let known = KNOWN.get(input.gold);
  if (known === undefined) {
    known = measureGrounding(input);
    KNOWN.set(input.gold, known);
  }
  return known;
}

const isAccepted = (miss: string): boolean => miss.includes(', accepted ');

/** Annotated quotes in other spelling, spacing, digits or quotation marks that are found at the very same offsets. */
export function groundingRecall(input: EvalCase, figures = figuresOf(input)): Score {
  const { exact, variants, misses } = figures;
  return {
    name: 'grounding under noise',
    unit: 'share',
    value: variants === 0 ? null : exact / variants,
    judged: variants,
    misses: misses.filter((miss) => !isAccepted(miss)),
  };
}

/** Annotated quotes in which a figure, a name, a negation or a word was changed, and that are found all the same. */
export function falseGrounding(input: EvalCase, figures = figuresOf(input)): Score {
  const { accepted, changes, misses } = figures;
  return rate('false grounding', accepted, changes, misses.filter(isAccepted));
}
