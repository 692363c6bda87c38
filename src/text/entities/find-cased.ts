import type { Token } from '../tokens.ts';
import { abbreviationAt, knownAbbreviation } from './abbreviations.ts';
import { isCapital, isGiven, isHead, nameRunEnd, wordsIn } from './cased-name.ts';
import { organisationEnd } from './cased-organisation.ts';
import { roleAt } from './cased-role.ts';
import type { RawMention } from './mention.ts';
import { type KnownNames, registeredId } from './registered.ts';
import { rawMention, type TokenRun, wordAt } from './token-run.ts';

interface State {
  /** A role ended here: a person's name may begin. */
  roleEnd: number;
  /** Most words are capitalised, as in a headline: capitals say nothing. */
  readonly title: boolean;
}

/**
 * Persons, roles, organisations and places in a language that capitalises names, from capitals, titles, given names,
 * heads and tails ("Ministry of …", "… Party"). One pass; every look ahead is bounded.
 */
export function findCased(run: TokenRun, known: KnownNames): RawMention[] {
  const found: RawMention[] = [];
  const state: State = { roleEnd: -1, title: isTitleCase(run) };
  for (let at = run.from; at < run.to; ) {
    const mention = wordAt(run, at) === null ? null : mentionAt(run, at, known, state);
    if (mention === null) {
      at += 1;
      continue;
    }
    found.push(mention);
    const short = mention.type === 'organisation' ? abbreviationAt(run, mention.to) : null;
    if (short !== null) found.push(short);
    if (mention.type === 'role') state.roleEnd = mention.to;
    at = (short ?? mention).to;
  }
  return found;
}

function mentionAt(run: TokenRun, at: number, known: KnownNames, state: State): RawMention | null {
  const ranked = rankedPerson(run, at);
  if (ranked !== null) return ranked;
  const office = roleAt(run, at);
  // "the Pakistani prime minister's office" is a body, not the man.
  if (office !== null) {
    const body = officeEnd(run, office.to);
    return body === null ? office : rawMention(run, 'organisation', at, body, '');
  }
  return (
    knownAbbreviation(run, at) ??
    organisationAt(run, at, known) ??
    placeAt(run, at, state) ??
    plainPerson(run, at, state)
  );
}

/** "…'s office", "…'s media office" behind a role. */
function officeEnd(run: TokenRun, at: number): number | null {
  if (!run.lexicon.joining.genitives.has(wordAt(run, at) ?? '') && run.tokens[at]?.text !== "'") return null;
  for (let next = at + 1; next < Math.min(run.to, at + 4); next += 1)
    if (run.lexicon.joining.offices.has(wordAt(run, next) ?? '')) return next + 1;
  return null;
}

/** "Field Marshal Khalifa Haftar", "Mr. Sharif": rank and name are one mention. */
function rankedPerson(run: TokenRun, at: number): RawMention | null {
  const { tokens, lexicon } = run;
  if (!isCapital(tokens[at])) return null;
  const rank = lexicon.ranks.longest(tokens, at, run.to);
  if (rank === null) return null;
  let next = rank.next;
  for (let more = 0; more < 3; more += 1) {
    if (tokens[next]?.text === '.' && !tokens[next]?.spaced) next += 1;
    const word = wordAt(run, next);
    if (word === null || lexicon.joining.and.has(word)) break;
    const again = isCapital(tokens[next]) ? lexicon.ranks.longest(tokens, next, run.to) : null;
    if (again === null) break;
    next = again.next;
  }
  if (next >= run.to || tokens[next]?.broken === true) return null;
  const end = nameRunEnd(run, next);
  const first = wordAt(run, next) ?? '';
  if (end === next || lexicon.commonWords.has(first) || lexicon.nationalities.has(first)) return null;
  return rawMention(run, 'person', at, end, '', { nameFrom: next });
}

function organisationAt(run: TokenRun, at: number, known: KnownNames): RawMention | null {
  const { tokens, lexicon } = run;
  const listed = isCapital(tokens[at]) ? lexicon.organisations.longest(tokens, at, run.to) : null;
  const registered = known.get(at);
  // "Apple", "Congress", "Meta" need their capital; the registry looks at capitals itself.
  const end = Math.max(organisationEnd(run, at) ?? -1, listed?.next ?? -1, registered?.to ?? -1);
  if (end <= at || end > run.to) return null;
  const named = isGiven(lexicon, wordAt(run, at) ?? '') && end === at + 1;
  return named
    ? null
    : rawMention(run, 'organisation', at, end, '', { sourceId: registeredId(known, at, end) });
}

/** A listed place, with the part of it that is meant ("eastern Libya"). */
function placeAt(run: TokenRun, at: number, state: State): RawMention | null {
  const { tokens, lexicon } = run;
  const word = wordAt(run, at) as string;
  if (lexicon.directions.has(word)) {
    const whole = isCapital(tokens[at + 1]) ? lexicon.places.longest(tokens, at + 1, run.to) : null;
    const own = lexicon.places.longest(tokens, at, run.to);
    if (whole !== null && own === null) return rawMention(run, 'place', at, whole.next, '');
  }
  if (!isCapital(tokens[at])) return null;
  const place = lexicon.places.longest(tokens, at, run.to);
  if (place === null) return null;
  const next = tokens[place.next];
  // "Jordan Henderson", "Paris Hilton": a place that is a given name, with a name behind it.
  const named =
    isGiven(lexicon, word) &&
    place.next === at + 1 &&
    isCapital(next) &&
    !lexicon.commonWords.has(next?.text ?? '');
  if (named && state.roleEnd === at) return null;
  if (named && place.value.doubtful) return null;
  return rawMention(run, 'place', at, place.next, '', { listed: place.value.canonical });
}

function plainPerson(run: TokenRun, at: number, state: State): RawMention | null {
  const { tokens, lexicon } = run;
  const word = wordAt(run, at) as string;
  if (!isCapital(tokens[at]) && !lexicon.nameParticles.has(word)) return null;
  const end = nameRunEnd(run, at);
  if (end === at) return null;
  const count = wordsIn(run, at, end);
  const afterRole = state.roleEnd === at;
  // "Passenger Jonas Wirth": the capital of a sentence's first word, before a given name.
  if (
    count >= 3 &&
    isHead(run, at) &&
    !isGiven(lexicon, word) &&
    (lexicon.givenNames.has(wordAt(run, at + 1) ?? '') || lexicon.describesPerson(tokens, at + 1, at))
  )
    return null;
  const surname =
    lexicon.surnames.has(word) || (count === 1 && lexicon.surnames.has(wordAt(run, end - 1) ?? ''));
  const person = (): RawMention => rawMention(run, 'person', at, end, '');
  if (count === 1) {
    if (afterRole && !lexicon.commonWords.has(word) && !lexicon.nationalities.has(word)) return person();
    return surname && end === at + 1 + (end - at - 1) ? person() : null;
  }
  if (lexicon.commonWords.has(word) && !isGiven(lexicon, word)) return null;
  if (lexicon.nationalities.has(word)) return null;
  if (lexicon.givenNames.has(word) || afterRole) return person();
  if (lexicon.doubtfulNames.has(word)) return isHead(run, at) && !followedByVerb(run, end) ? null : person();
  if (surname) return null;
  if (state.title || count > 4) return null;
  return looksLikePerson(run, at, end, state) ? person() : null;
}

const followedByVerb = (run: TokenRun, at: number): boolean => {
  const word = wordAt(run, at);
  return word !== null && run.tokens[at]?.caps === 'none' && run.lexicon.isVerb(word);
};

/** Two unknown capitals are a person when they act, are introduced or have an age: "Oyelaran Adebayo, 45, said". */
function looksLikePerson(run: TokenRun, at: number, end: number, state: State): boolean {
  const { tokens } = run;
  for (let index = at; index < end; index += 1) {
    const token = tokens[index] as Token;
    if (token.caps === 'all' || run.lexicon.thingWords.has(token.text)) return false;
  }
  if (followedByVerb(run, end) || run.lexicon.describesPerson(tokens, at, run.from)) return true;
  if (tokens[end]?.text !== ',') return false;
  const next = tokens[end + 1];
  if (next === undefined || end + 1 >= run.to) return false;
  return (
    describedBefore(run, at) ||
    holdsRole(run, at, state) ||
    run.lexicon.joining.relatives.has(next.text) ||
    (next.kind === 'digits' && next.text.length <= 2) ||
    roleAt(run, end + 1) !== null ||
    (run.lexicon.articles.has(next.text) && roleAt(run, end + 2) !== null)
  );
}

/** How far before the comma an office may end: "the head of the grid operator Baltgrid, Andrius Kalnins,". */
const ROLE_REACH = 10;

/** "Iraq's oil minister, Hayan al-Obaidi,": the phrase that the comma ends holds an office. */
function holdsRole({ tokens }: TokenRun, at: number, { roleEnd }: State): boolean {
  if (tokens[at - 1]?.text !== ',' || roleEnd < 0 || at - 1 - roleEnd > ROLE_REACH) return false;
  for (let between = roleEnd; between < at - 1; between += 1)
    if (tokens[between]?.kind === 'mark') return false;
  return true;
}

/** "his lawyer, Desmond Pryce,": what he does stands before the comma. */
function describedBefore(run: TokenRun, at: number): boolean {
  if (at < run.from + 2 || run.tokens[at - 1]?.text !== ',') return false;
  return run.lexicon.roles.longest(run.tokens, at - 2, at - 1)?.value === 'described';
}

/** Four words in five begin with a capital: a headline in title case. Looks at the first 40 tokens. */
function isTitleCase(run: TokenRun): boolean {
  let capital = 0;
  let long = 0;
  for (let at = run.from; at < Math.min(run.to, run.from + 40); at += 1) {
    const token = run.tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long += 1;
    if (token.caps !== 'none') capital += 1;
  }
  return long >= 3 && capital >= long * 0.8;
}
