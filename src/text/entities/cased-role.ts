import type { Token } from '../tokens.ts';
import { isCapital } from './cased-name.ts';
import type { HeadKind } from './lexicon.ts';
import type { RawMention } from './mention.ts';
import { rawMention, type TokenRun, wordAt } from './token-run.ts';

const COMPLEMENT_LIMIT = 14;

/** "former", and "deputy" when an office follows: alone it is an office itself. */
function qualifies(run: TokenRun, at: number): boolean {
  const own = run.lexicon.roles.longest(run.tokens, at, run.to);
  if (own === null) return true;
  const behind = run.tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  return own.next === at + 1 && run.lexicon.roles.longest(run.tokens, behind, run.to) !== null;
}

/** Where the modifiers that may stand before a role end: "former", "Pakistani", "Pakistan's", "US". */
function modifiersEnd(run: TokenRun, at: number): { next: number; national: boolean } {
  const { tokens, lexicon } = run;
  let next = at;
  let national = false;
  for (let more = 0; more < 4; more += 1) {
    const word = wordAt(run, next);
    if (word === null) break;
    const two = `${word} ${wordAt(run, next + 1) ?? ''}`;
    if (isCapital(tokens[next]) && lexicon.nationalities.has(two)) {
      next += 2;
      national = true;
      continue;
    }
    if (isCapital(tokens[next]) && lexicon.nationalities.has(word)) {
      next += 1;
      national = true;
      continue;
    }
    const place = isCapital(tokens[next]) ? lexicon.places.longest(tokens, next, run.to) : null;
    if (place !== null) {
      const owner = lexicon.joining.genitives.has(wordAt(run, place.next) ?? '')
        ? place.next + 1
        : run.tokens[place.next]?.text === "'"
          ? place.next + 1
          : null;
      // "Pakistan's prime minister"; "UN envoy", "US President" need no genitive.
      next = owner ?? place.next;
      national = true;
      continue;
    }
    const body = isCapital(tokens[next]) ? lexicon.organisations.longest(tokens, next, run.to) : null;
    if (body !== null) {
      next = lexicon.joining.genitives.has(wordAt(run, body.next) ?? '') ? body.next + 1 : body.next;
      national = true;
      continue;
    }
    if (lexicon.roleWords.distinct.has(word) && qualifies(run, next)) {
      next += 1;
      if (tokens[next]?.text === '-') next += 1;
      continue;
    }
    break;
  }
  return { next, national };
}

/** What hangs on a role by "of", "for", "to": a phrase of capitals and known small words; null when there is none. */
function complementEnd(run: TokenRun, at: number): number | null {
  const { lexicon, tokens } = run;
  const link = wordAt(run, at) ?? '';
  if (!lexicon.joining.complements.has(link)) return null;
  let end: number | null = null;
  const limit = Math.min(run.to, at + COMPLEMENT_LIMIT);
  for (let index = at + 1; index < limit; index += 1) {
    const token = tokens[index] as Token;
    if (token.broken) break;
    const word = token.text;
    if (token.kind === 'mark') {
      if (word === '-' && !token.spaced) continue;
      break;
    }
    if (lexicon.articles.has(word)) {
      // "the president of the republic": an article needs a noun behind it that belongs here.
      if (
        end !== null &&
        !lexicon.joining.of.has(wordAt(run, index - 1) ?? '') &&
        wordAt(run, index - 1) !== lexicon.mandateWord
      )
        break;
      continue;
    }
    if (isCapital(token) || lexicon.chainNouns.has(word) || lexicon.organisationTails.has(word)) {
      if (isCapital(token) && lexicon.ranks.longest(tokens, index, run.to) !== null && end !== null) break;
      end = index + 1;
      continue;
    }
    if (
      end !== null &&
      (lexicon.joining.inner.has(word) || lexicon.joining.and.has(word)) &&
      belongs(run, index + 1)
    )
      continue;
    if (end !== null && lexicon.mandates.has(word) && wordAt(run, index + 1) === lexicon.mandateWord) {
      index += 1;
      continue;
    }
    break;
  }
  return lexicon.joining.destinations.has(link) && end !== null && !isCapital(tokens[end - 1]) ? null : end;
}

/** After "of" or "and" inside a complement only a small noun goes on: "Ministers of Defence and Interior". */
function belongs(run: TokenRun, at: number): boolean {
  const word = wordAt(run, at);
  if (word === null) return false;
  const { lexicon } = run;
  const noun = lexicon.articles.has(word) ? wordAt(run, at + 1) : word;
  if (noun === null) return false;
  if (lexicon.joining.and.has(wordAt(run, at - 1) ?? ''))
    return lexicon.chainNouns.has(noun) && lexicon.roles.longest(run.tokens, at, run.to) === null;
  return (
    lexicon.chainNouns.has(noun) ||
    lexicon.organisationTails.has(noun) ||
    isCapital(run.tokens[lexicon.articles.has(word) ? at + 1 : at])
  );
}

/**
 * The office named from token `at`: modifiers, head, complement; two offices joined before one name are one role.
 * A small bare word such as "leader" is none; "president" alone needs an article or a name beside it.
 */
export function roleAt(run: TokenRun, at: number): RawMention | null {
  const end = oneRoleEnd(run, at);
  if (end === null) return null;
  const parts = [{ from: at, to: end }];
  let to = end;
  if (run.lexicon.joining.and.has(wordAt(run, end) ?? '')) {
    const second = oneRoleEnd(run, end + 1);
    // "Deputy Prime Minister and Foreign Minister Ishaq Dar"
    if (
      second !== null &&
      isCapital(run.tokens[at]) &&
      isCapital(run.tokens[end + 1]) &&
      isCapital(run.tokens[second])
    ) {
      parts.push({ from: end + 1, to: second });
      to = second;
    }
  }
  return rawMention(run, 'role', at, to, '', { parts });
}

function oneRoleEnd(run: TokenRun, at: number): number | null {
  const { lexicon, tokens } = run;
  if (wordAt(run, at) === null) return null;
  const { next, national } = modifiersEnd(run, at);
  const head = roleHead(run, next) ?? (next > at && !national ? roleHead(run, at) : null);
  if (head === null) return null;
  const complement = complementEnd(run, head.next);
  const end = complement ?? head.next;
  if (head.value === 'described' && complement === null) {
    return isCapital(tokens[end]) && tokens[end]?.broken === false ? end : null;
  }
  if (complement !== null || national || next > at) return end;
  const named =
    isCapital(tokens[end]) && !lexicon.stops.has(wordAt(run, end) ?? '') && tokens[end]?.broken === false;
  if (named && isCapital(tokens[at])) return end;
  if (head.value === 'open') return null;
  const before = at > run.from ? wordAt(run, at - 1) : null;
  const long = head.next - next > 1;
  return named || long || (before !== null && lexicon.articles.has(before)) ? end : null;
}

/** A role's head, past small words of its field: "Foreign Affairs Minister", "army chief". */
function roleHead(run: TokenRun, at: number): { value: HeadKind; next: number } | null {
  const { lexicon, tokens } = run;
  const direct = lexicon.roles.longest(tokens, at, run.to);
  if (direct !== null) return direct.next > run.to ? null : direct;
  let index = at;
  while (index < run.to && index < at + 3 && lexicon.chainNouns.has(wordAt(run, index) ?? '')) index += 1;
  if (index === at) return null;
  const behind = lexicon.roles.longest(tokens, index, run.to);
  return behind === null ? null : { value: 'closed', next: behind.next };
}
