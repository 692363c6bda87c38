import type { Token } from '../tokens.ts';
import { isCapital } from './cased-name.ts';
import { type TokenRun, wordAt } from './token-run.ts';

const LIMIT = 12;

/** End of an organisation's name that its words alone show, or null. */
export function organisationEnd(run: TokenRun, at: number): number | null {
  return headedEnd(run, at) ?? tailedEnd(run, at) ?? nationalEnd(run, at);
}

/** "Ministry of Foreign Affairs", "General Command of the Libyan armed forces", "University of Cairo". */
function headedEnd(run: TokenRun, at: number): number | null {
  const { lexicon, tokens } = run;
  const head = lexicon.organisationHeads.longest(tokens, at, run.to);
  if (head === null || (head.value === 'described' && !isCapital(tokens[at]))) return null;
  if (!lexicon.joining.inner.has(wordAt(run, head.next) ?? '')) return null;
  let end: number | null = null;
  const limit = Math.min(run.to, head.next + LIMIT);
  for (let index = head.next + 1; index < limit; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || token.broken || lexicon.joining.genitives.has(token.text)) break;
    if (lexicon.articles.has(token.text) && lexicon.joining.of.has(wordAt(run, index - 1) ?? '')) continue;
    if (
      isCapital(token) ||
      (end !== null && (lexicon.chainNouns.has(token.text) || lexicon.organisationTails.has(token.text)))
    ) {
      end = index + 1;
      continue;
    }
    const and = lexicon.joining.and.has(token.text);
    const joins = and || lexicon.joining.inner.has(token.text);
    const behind = tokens[index + 1];
    const capital =
      isCapital(behind) || (lexicon.articles.has(behind?.text ?? '') && isCapital(tokens[index + 2]));
    if (end !== null && joins && capital && (!and || isCapital(tokens[at]))) {
      // "the government of Libya and Pakistan": "and" joins topics, not countries.
      if (and && lexicon.places.longest(tokens, index + 1, run.to) !== null) break;
      continue;
    }
    break;
  }
  return end;
}

/** A run of capitals that ends in "Party", "Corp", "University"; "of" and "for" may stand inside. */
function tailedEnd(run: TokenRun, at: number): number | null {
  const { lexicon, tokens } = run;
  if (!isCapital(tokens[at]) || lexicon.stops.has((tokens[at] as Token).text)) return null;
  let end: number | null = null;
  const limit = Math.min(run.to, at + LIMIT);
  for (let index = at; index < limit; index += 1) {
    const token = tokens[index] as Token;
    if (index > at && token.broken) break;
    if (isCapital(token)) {
      if (index > at && lexicon.organisationTails.has(token.text)) end = index + 1;
      continue;
    }
    if (token.text === '-' && !token.spaced && isCapital(tokens[index + 1])) continue;
    if (token.text === '&' && isCapital(tokens[index + 1])) continue;
    const inner = lexicon.joining.inner.has(token.text);
    if (
      inner &&
      index > at &&
      end === index &&
      (isCapital(tokens[index + 1]) || isCapital(tokens[index + 2]))
    ) {
      const next: number = isCapital(tokens[index + 1]) ? index + 1 : index + 2;
      if (next === index + 1 || lexicon.articles.has(wordAt(run, index + 1) ?? '')) {
        end = next + 1;
        index = next;
        while (index + 1 < limit && isCapital(tokens[index + 1])) {
          index += 1;
          end = index + 1;
        }
        continue;
      }
    }
    break;
  }
  return end;
}

/** "Libyan air force", "Pakistan's army", "the Egyptian foreign ministry": a country and small words up to a tail. */
function nationalEnd(run: TokenRun, at: number): number | null {
  const { lexicon, tokens } = run;
  if (!isCapital(tokens[at])) return null;
  const word = wordAt(run, at) as string;
  let next: number;
  if (lexicon.nationalities.has(`${word} ${wordAt(run, at + 1) ?? ''}`)) next = at + 2;
  else if (lexicon.nationalities.has(word)) next = at + 1;
  else {
    const place = lexicon.places.longest(tokens, at, run.to);
    if (place === null || !lexicon.joining.genitives.has(wordAt(run, place.next) ?? '')) return null;
    next = place.next + 1;
  }
  let end: number | null = null;
  const limit = Math.min(run.to, next + 5);
  for (let index = next; index < limit; index += 1) {
    const noun = wordAt(run, index);
    if (noun === null || tokens[index]?.broken === true) break;
    if (lexicon.organisationTails.has(noun)) end = index + 1;
    else if (!lexicon.chainNouns.has(noun)) break;
  }
  if (end === null) return null;
  return mandateEnd(run, end) ?? end;
}

/** "the Libyan government mandated by the House of Representatives". */
function mandateEnd(run: TokenRun, at: number): number | null {
  const { lexicon, tokens } = run;
  if (!lexicon.mandates.has(wordAt(run, at) ?? '') || wordAt(run, at + 1) !== lexicon.mandateWord)
    return null;
  const body = lexicon.articles.has(wordAt(run, at + 2) ?? '') ? at + 3 : at + 2;
  if (body >= run.to || !isCapital(tokens[body])) return null;
  return headedEnd(run, body) ?? tailedEnd(run, body);
}
