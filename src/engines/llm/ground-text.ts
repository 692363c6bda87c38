import { contentWords } from '../../text/content-words.ts';
import { foldText } from '../../text/fold.ts';
import { rootLetters } from '../../text/light-stem.ts';
import type { Locale } from '../../text/locale.ts';
import type { Reading } from '../../text/reading.ts';
import { readTimes } from '../../text/times/read-times.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { isFormOf, letterRuns } from '../../text/word-forms.ts';

/** A claim is words: no address, no markup, no code may come out of a model that was not in the article. */
const ADDRESS =
  /https?:\/\/|www\.|@[\p{L}\p{N}_]{2}|\p{L}\.(?:com|net|org|info|io|ru|cn|me|link)(?![\p{L}\p{N}])/iu;
const MARKUP = /<[a-z/!]|\[[^[\]]*\]\(|```|\{\{|\$\{/iu;
const HIDDEN = /[\p{Cc}\p{Cf}]/u;

/** Letters and digits in one word, or four capitals and more: "X9-PWN", "CANARY". */
const CODE = /^(?=.*\p{L})(?=.*\p{N})[\p{L}\p{N}_-]{4,}$|^[\p{Lu}_]{5,}$/u;
/** Parts of "34-year-old" and "الـ300": plain words, and figures with a definite article at most before them. */
const PLAIN = /^(?:\p{Ll}+|\p{Lo}+)$/u;
const FIGURES = /^[\p{Lo}\u0640]{0,4}(\p{Nd}+)$/u;

/** A word that only a program would write, unless the article has it. Its figures at least must be the article's. */
function isCode(word: string, lower: string, folded: string): boolean {
  if (!CODE.test(word) || lower.includes(word.toLowerCase())) return false;
  return !word.split('-').every((part) => {
    const figures = FIGURES.exec(part)?.[1];
    return figures === undefined ? PLAIN.test(part) : folded.includes(foldText(figures));
  });
}

const WORDS = new WeakMap<Reading, Map<string, ReadonlySet<string>>>();

/** Content words of segments [from, to) of an article. */
function wordsOf(reading: Reading, from: number, to: number): ReadonlySet<string> {
  let known = WORDS.get(reading);
  if (known === undefined) {
    known = new Map();
    WORDS.set(reading, known);
  }
  const key = `${from}-${to}`;
  let words = known.get(key);
  if (words === undefined) {
    const first = reading.contents[from]?.segment.from ?? 0;
    const last = reading.contents[to - 1]?.segment.to ?? 0;
    words = contentWords(reading.text.tokens.slice(first, last), reading.locale);
    known.set(key, words);
  }
  return words;
}

/** Of the text's content words, the share that may be new to the article, and that must be its sentence's own; two may always be new. */
const MOST_NEW = 0.4;
const FEW = 2;
const LEAST_OWN = 0.5;

/** Segments on either side whose words count as the sentence's: what a pronoun means stands there. */
const AROUND = 2;

/**
 * Why a claim's words cannot come from this segment of the article, or null. In another language than the article's its
 * words cannot be compared; its names, numbers and dates are, by the checks.
 */
export function foreignWords(
  text: string,
  language: Locale,
  segment: number,
  reading: Reading,
): string | null {
  return (
    notWords(text, reading) ??
    (language.tag === reading.locale.tag ? unlikeSentence(text, segment, reading) : null)
  );
}

/** Why a text is not plain words of the article: hidden characters, markup, addresses or codes of its own. Or null. */
export function notWords(text: string, reading: Reading): string | null {
  const { original } = reading.text;
  if ([...text].some((character) => HIDDEN.test(character) && !original.includes(character)))
    return 'its text holds hidden characters';
  if (MARKUP.test(text)) return 'its text holds markup';
  if (!addressesOf(text).every((one) => original.includes(one)))
    return 'its text holds an address that the article does not';
  const lower = original.toLowerCase();
  const code = text.split(/[^\p{L}\p{N}_-]+/u).find((word) => isCode(word, lower, reading.text.folded.text));
  if (code !== undefined) return `its text holds "${code.slice(0, 60)}", which the article does not`;
  return null;
}

function unlikeSentence(text: string, segment: number, reading: Reading): string | null {
  const { contents, locale } = reading;
  const article = wordsOf(reading, 0, contents.length);
  const around = wordsOf(
    reading,
    Math.max(0, segment - AROUND),
    Math.min(contents.length, segment + AROUND + 1),
  );
  const runs = runsOf(around);
  const roots = rootsOf(around, locale);
  const named = namesOf(reading);
  const freshOf = (tokens: readonly Token[]): string[] | null => {
    const words = [...contentWords(tokens, locale)].filter((word) => !named.has(word));
    const isForm = (word: string): boolean =>
      isFormOf(word, runs) || roots.has(rootLetters(word, locale.stemming));
    const own = words.filter((word) => around.has(word) || isForm(word));
    const fresh = words.filter((word) => !article.has(word) && !isForm(word));
    const enough =
      own.length >= words.length * LEAST_OWN && fresh.length <= Math.max(FEW, words.length * MOST_NEW);
    return enough ? null : fresh;
  };
  // Most texts are close to their sentence; only the others have their dates looked for.
  if (freshOf(tokenise(text).tokens) === null) return null;
  const fresh = freshOf(undated(text, reading, around));
  return fresh === null
    ? null
    : `its text is not in the words of its sentence: ${fresh.slice(0, 5).join(', ') || text.slice(0, 80)}`;
}

const RUNS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Claims of one sentence are held to the same words. */
function runsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  let runs = RUNS.get(words);
  if (runs === undefined) {
    runs = letterRuns(words);
    RUNS.set(words, runs);
  }
  return runs;
}

const ROOTS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The roots of words, where words are made of roots: "معارضة" is a form of "تعارض". */
function rootsOf(words: ReadonlySet<string>, { stemming }: Locale): ReadonlySet<string> {
  let roots = ROOTS.get(words);
  if (roots === undefined) {
    roots = new Set([...words].map((word) => rootLetters(word, stemming)).filter((root) => root !== ''));
    ROOTS.set(words, roots);
  }
  return roots;
}

const NAMES = new WeakMap<Reading, ReadonlySet<string>>();

/** The words of all names of an article, which any claim of it may hold. */
function namesOf(reading: Reading): ReadonlySet<string> {
  let named = NAMES.get(reading);
  if (named === undefined) {
    const names = new Set(reading.entities.map((one) => one.canonicalName));
    named = contentWords(tokenise([...names].join(' ')).tokens, reading.locale);
    NAMES.set(reading, named);
  }
  return named;
}

/** The words of a text but what dates add to the sentence's: "on Thursday" is written out, and a check holds it to the article. */
function undated(
  text: string,
  { locale, anchor, countryHint }: Reading,
  around: ReadonlySet<string>,
): Token[] {
  const { numbers, proclitics, times } = locale;
  const words = tokenise(text);
  const to = words.tokens.length;
  const dates = readTimes(words, 0, to, { times, numbers, proclitics, anchor, countryHint });
  const isDated = (token: Token): boolean =>
    dates.some(({ span }) => span !== null && span.start <= token.start && token.end <= span.end);
  return words.tokens.filter((token) => around.has(token.text) || !isDated(token));
}

const addressesOf = (text: string): string[] =>
  text.split(/[\s،,;؛()[\]<>"']+/).filter((word) => ADDRESS.test(word));
