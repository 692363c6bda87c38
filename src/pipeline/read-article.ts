import type { Direction } from '../domain/article.ts';
import { findKnownNames } from '../sources/find-known-names.ts';
import { detectLanguage } from '../text/language.ts';
import type { Locale } from '../text/locale.ts';
import { readText } from '../text/read-text.ts';
import type { Reading } from '../text/reading.ts';
import { spanOf, tokenise } from '../text/tokens.ts';

export interface ReadingDeps {
  /** The languages this server speaks, and `und` for what no other locale speaks. */
  readonly locales: { readonly spoken: readonly Locale[]; readonly neutral: Locale };
}

interface Readable {
  readonly text: string;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly countryHint: string | null;
}

/** "ar-EG" is read by "ar": the first subtag names the language. */
const primary = (tag: string): string => (tag.split('-')[0] as string).toLowerCase();

/**
 * Reads an article with the locale of its language, given or detected. A language no locale speaks is read for what
 * is language-neutral (digits, ISO dates, quotation marks), and a warning says so.
 */
export function readArticle(input: Readable, deps: ReadingDeps): Reading {
  const { spoken, neutral } = deps.locales;
  const text = tokenise(input.text);
  const detected = input.language === null ? detectLanguage(text, spoken) : null;
  const language = input.language ?? detected?.tag ?? neutral.tag;
  const locale = spoken.find((candidate) => candidate.tag === primary(language));
  const reader = locale ?? { ...neutral, direction: directionOf(language, detected?.script ?? null) };
  const reading = readText(text, reader, {
    language,
    publishedOn: input.publishedAt === null ? null : input.publishedAt.slice(0, 10),
    countryHint: input.countryHint ?? countryOf(input.language),
    segmentLexicons: spoken.map((speaker) => speaker.segments),
    knownNames: () => findKnownNames(text, reader.sources, reader.proclitics),
  });
  if (locale !== undefined) return reading;
  const first = reading.contents[0]?.segment;
  if (first === undefined) return reading;
  const unsupported = {
    code: 'language-unsupported' as const,
    span: spanOf(text, first.start, first.end),
    message: neutral.messages.languageUnsupported(language),
  };
  return { ...reading, warnings: [unsupported, ...reading.warnings] };
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Where the lines of a language that no locale speaks begin, by its usual script, or by the letters of the text. */
function directionOf(language: string, script: string | null): Direction {
  const usual = language === 'und' ? script : new Intl.Locale(language).maximize().script;
  return RIGHT_TO_LEFT.has(usual ?? '') ? 'rtl' : 'ltr';
}

/** A region in the language tag ("ar-MA", "en-US") says how numbers and dates are written. */
function countryOf(tag: string | null): string | null {
  const region = tag?.split('-').find((part, index) => index > 0 && /^[A-Za-z]{2}$/.test(part));
  return region?.toUpperCase() ?? null;
}
