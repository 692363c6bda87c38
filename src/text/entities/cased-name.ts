import type { Token } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import { type TokenRun, wordAt } from './token-run.ts';

const NAME_LIMIT = 9;

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.caps !== 'none';

/** A capital here says nothing: the segment, a quotation or what follows a colon begins with it. */
export function isHead(run: TokenRun, at: number): boolean {
  if (at === run.from) return true;
  const before = run.tokens[at - 1] as Token;
  return (
    before.kind === 'mark' &&
    ['"', "'", ':', '*', '-', '(', '.', '?', '!'].includes(before.text) &&
    before.text !== '-'
  );
}

/** Capitalised words that end a person's name: offices, months, bodies. */
function endsName(lexicon: EntityLexicon, word: string): boolean {
  return (
    lexicon.stops.has(word) ||
    lexicon.commonWords.has(word) ||
    lexicon.organisationTails.has(word) ||
    lexicon.nationalities.has(word)
  );
}

export const isGiven = (lexicon: EntityLexicon, word: string): boolean =>
  lexicon.givenNames.has(word) || lexicon.doubtfulNames.has(word);

/** "Abdel Fattah al-Sisi": the tokens of a particle with its hyphen, or null. */
function particle(run: TokenRun, at: number): number | null {
  const word = wordAt(run, at);
  if (word === null || !run.lexicon.nameParticles.has(word)) return null;
  const hyphen = run.tokens[at + 1]?.text === '-' && run.tokens[at + 1]?.spaced === false;
  const next = hyphen ? at + 2 : at + 1;
  if (next >= run.to) return null;
  if (isCapital(run.tokens[next])) return next;
  // "de la Torre"
  const small = run.lexicon.nameParticles.has(run.tokens[next]?.text ?? '');
  return small && next + 1 < run.to && isCapital(run.tokens[next + 1]) ? next + 1 : null;
}

/** "Will Turner", "May Smith": a small word begins a name only as a given name with a name behind it. */
function mayBegin(run: TokenRun, at: number): boolean {
  const { lexicon, tokens } = run;
  const word = wordAt(run, at) as string;
  if (!lexicon.stops.has(word)) return true;
  return (
    lexicon.doubtfulNames.has(word) &&
    isCapital(tokens[at + 1]) &&
    lexicon.places.longest(tokens, at + 1, run.to) === null
  );
}

/**
 * End of the run of capitalised name words from token `at`: hyphened parts, initials with their stop and particles
 * run on; offices, bodies, months and small words end it. Equals `at` when there is none.
 */
export function nameRunEnd(run: TokenRun, at: number): number {
  const { tokens, lexicon } = run;
  const limit = Math.min(run.to, at + NAME_LIMIT);
  let end = at;
  for (let index = at; index < limit; ) {
    const token = tokens[index] as Token;
    if (index > at && token.broken) break;
    const behind = particle(run, index);
    if (behind !== null) {
      // A capitalised particle may begin a name ("Al Thani"), a small one needs a name before it ("bin Salman").
      if (token.caps === 'none' && index === at && tokens[index + 1]?.text !== '-') break;
      index = behind;
      continue;
    }
    if (!isCapital(token) || lexicon.joining.genitives.has(token.text)) break;
    const initial =
      token.text.length === 1 && tokens[index + 1]?.text === '.' && tokens[index + 1]?.spaced === false;
    if (initial) {
      index += 2;
      if (index < limit && isCapital(tokens[index])) continue;
      break;
    }
    if (index > at ? endsName(lexicon, token.text) && !isGiven(lexicon, token.text) : !mayBegin(run, index))
      break;
    index += 1;
    end = index;
    while (
      index + 1 < limit &&
      tokens[index]?.text === '-' &&
      tokens[index]?.spaced === false &&
      isCapital(tokens[index + 1])
    ) {
      index += 2;
      end = index;
    }
  }
  return end;
}

/** How many words a run of tokens has, hyphened parts and particles counted with what they belong to. */
export function wordsIn(run: TokenRun, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const token = run.tokens[at] as Token;
    // "Hayan al-Obaidi" are two words, "Al-Thani" is one.
    const hyphened = at > from && run.tokens[at - 1]?.text === '-';
    const behindParticle =
      hyphened && at - 2 > from && run.lexicon.nameParticles.has(run.tokens[at - 2]?.text ?? '');
    if (token.kind === 'word' && token.caps !== 'none' && (!hyphened || behindParticle)) count += 1;
  }
  return count;
}
