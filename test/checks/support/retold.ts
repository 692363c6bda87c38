import { readdirSync, readFileSync } from 'node:fs';
import { runChecks } from '../../../src/checks/index.ts';
import { type Ground, groundClaim } from '../../../src/engines/llm/ground-claim.ts';
import { readArticle } from '../../../src/pipeline/read-article.ts';
import type { Locale } from '../../../src/text/locale.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';
import { type Reading, segmentId } from '../../../src/text/reading.ts';
import { proposed } from '../../support/model-answers.ts';

/** What a claim says of the words it was made from, in its article's language or the other. */
export interface Retold {
  readonly text: string;
  readonly language: Locale;
  readonly quote: string;
  readonly speakers: readonly string[];
  readonly isTrue: boolean;
  /** A lie that is known to pass, or a true claim that is known to fail: told, so that nobody takes it for tested. */
  readonly isKnownMiss: boolean;
  /** The check that notices the lie. */
  readonly check: string | null;
}

export interface RetoldArticle {
  readonly name: string;
  readonly reading: Reading;
  readonly claims: readonly Retold[];
}

const FOLDER = new URL('retold/', import.meta.url);
const LINE = /^([+-])(\?)?(ar|en)? (?:\(([a-z-]+)\) )?(.+)$/;

/**
 * One article in a text file: "# day it was published", its text, "---", then for each quotation ("q: …", "s: its speaker")
 * what may be made of it: "+" true, "-" false and the check that notices, "?" where it is not noticed.
 */
function readFile(file: string): RetoldArticle {
  const [head = '', body = ''] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n---\n');
  const [published = '', ...lines] = head.split('\n');
  const reading = readArticle(
    { text: lines.join('\n'), language: null, publishedAt: published.slice(2), countryHint: null },
    { locales: LOCALES },
  );
  const claims: Retold[] = [];
  let quote = '';
  let speakers: string[] = [];
  for (const line of body.split('\n').filter((one) => one !== '')) {
    if (line.startsWith('q: ')) [quote, speakers] = [line.slice(3), []];
    else if (line.startsWith('s: ')) speakers.push(line.slice(3));
    else {
      const [, sign, miss, tag, check, text] = LINE.exec(line) ?? [];
      if (text === undefined) throw new Error(`${file}: “${line}” is no claim`);
      const language = LOCALES.spoken.find((locale) => locale.tag === tag) ?? reading.locale;
      const isTrue = sign === '+';
      claims.push({
        text,
        language,
        quote,
        speakers,
        isTrue,
        isKnownMiss: miss === '?',
        check: check ?? null,
      });
    }
  }
  return { name: file.replace('.txt', ''), reading, claims };
}

export const RETOLD: readonly RetoldArticle[] = readdirSync(FOLDER).sort().map(readFile);

/** The checks that fail and those that warn of a claim, as for a model's; "grounding" where it is refused. */
export function judged(claim: Retold, { reading }: RetoldArticle): { failed: string[]; warned: string[] } {
  const { original } = reading.text;
  const segmentOf = (words: string): string => {
    const start = original.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in its article`);
    const place = ({ segment }: Reading['contents'][number]): boolean =>
      segment.start <= start && start < segment.end;
    return segmentId(reading.contents.findIndex(place));
  };
  const item = proposed({
    segment: segmentOf(claim.quote),
    quotes: [claim.quote],
    text: claim.text,
    speakers: claim.speakers.map((name, at) => ({ hop: at + 1, name, segment: segmentOf(name) })),
  });
  const ground: Ground = { reading, articleId: 'art_1', language: claim.language, lent: new Map() };
  // What a model says beside the text is no evidence here.
  const found = groundClaim({ ...item, polarity: null, certainty: null }, ground);
  if (!('claim' in found)) return { failed: ['grounding'], warned: [] };
  const checks =
    runChecks([found.claim], {
      reading,
      claims: [found.claim],
      relations: new Map(),
      proposals: new Map([[found.claim.id, found.proposal]]),
      locales: LOCALES.spoken,
    }).get(found.claim.id) ?? [];
  const of = (...outcomes: string[]): string[] =>
    checks.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);
  return { failed: of('fail', 'error'), warned: of('warn') };
}
