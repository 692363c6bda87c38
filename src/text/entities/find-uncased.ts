import { particles } from '../proclitics.ts';
import { abbreviationAt, knownAbbreviation } from './abbreviations.ts';
import { nounPhraseEnd } from './head-first.ts';
import type { RawMention } from './mention.ts';
import { startsName } from './name-starts.ts';
import { type KnownNames, particleBefore, registeredId } from './registered.ts';
import { rawMention, type TokenRun, wordAt } from './token-run.ts';
import { isNational, type NameTrigger, personEnd } from './uncased-name.ts';

/** What was found last: it decides whether a name may follow. */
interface State {
  /** A role ended here: a person's name may begin. */
  roleEnd: number;
  /** A person's name ended here: behind a comma, offices in a row are all his. */
  personEnd: number;
}

/**
 * Persons, roles, organisations and places in a language without capitals, from heads ("وزير", "مدينة"), titles,
 * given names and word lists. One pass; every look ahead is bounded. A mention starts where no other covers.
 */
export function findUncased(run: TokenRun, known: KnownNames): RawMention[] {
  const found: RawMention[] = [];
  const state: State = { roleEnd: -1, personEnd: -2 };
  let at = run.from;
  while (at < run.to) {
    const mention = wordAt(run, at) === null ? null : mentionAt(run, at, known, state);
    if (mention === null) {
      at += 1;
      continue;
    }
    found.push(mention);
    const short = mention.type === 'organisation' ? abbreviationAt(run, mention.to) : null;
    if (short !== null) found.push(short);
    if (mention.type === 'role') state.roleEnd = mention.to;
    if (mention.type === 'person') state.personEnd = mention.to;
    at = (short ?? mention).to;
  }
  return found;
}

function mentionAt(run: TokenRun, at: number, known: KnownNames, state: State): RawMention | null {
  const word = wordAt(run, at) as string;
  const mayStart = state.roleEnd === at || known.has(at) || run.abbreviations.has(word);
  if (!mayStart && !startsName(run.lexicon, word)) return null;
  return (
    rankedPerson(run, at) ??
    roleAt(run, at, state) ??
    knownAbbreviation(run, at) ??
    organisationAt(run, at, known) ??
    placeAt(run, at, state) ??
    plainPerson(run, at, state.roleEnd === at ? 'role' : 'none')
  );
}

/** "الفريق أول ركن صدام حفتر": rank and name are one mention. */
function rankedPerson(run: TokenRun, at: number): RawMention | null {
  const { lexicon, tokens } = run;
  const rank = lexicon.ranks.longest(tokens, at, run.to, lexicon.particles);
  if (rank === null) return null;
  let next = rank.next;
  // "د." has its stop as a token; ranks pile up: "معالي الشيخ الدكتور".
  for (let more = 0; more < 4; more += 1) {
    if (tokens[next]?.text === '.' && (tokens[next - 1]?.text.length ?? 0) <= 2) next += 1;
    const again = lexicon.ranks.longest(tokens, next, run.to);
    if (again === null) break;
    next = again.next;
  }
  const first = wordAt(run, next);
  if (first === null) return null;
  const end = personEnd(run, next, first, 'rank');
  return end === null ? null : rawMention(run, 'person', at, end, rank.prefix, { nameFrom: next });
}

/** The head of a role and its complement; offices that stand side by side or are joined are one role. */
function roleAt(run: TokenRun, at: number, state: State): RawMention | null {
  const { lexicon, tokens } = run;
  const head = lexicon.roles.longest(tokens, at, run.to, lexicon.particles);
  if (head === null) return null;
  const open = head.value === 'open';
  const title = !open && head.next === at + 1;
  const phrase = nounPhraseEnd(run, head.next, { open, title, proper: false });
  if (phrase === null) return null;
  const end = postedEnd(run, at, phrase, head.prefix);
  if (head.value === 'described' && !nameFollows(run, end)) return null;
  const parts = [{ from: at, to: end }];
  const behindName = at === state.personEnd + 1 && head.prefix === '';
  let to = end;
  for (let more = 0; more < 3; more += 1) {
    const beside = lexicon.roles.longest(tokens, to, run.to);
    const joined =
      beside === null && (behindName || deputy(run, at))
        ? lexicon.roles.longest(tokens, to, run.to, particles(lexicon.joiner))
        : null;
    const next = beside ?? joined;
    if (next === null) break;
    const stop = nounPhraseEnd(run, next.next, {
      open: next.value === 'open',
      title: false,
      proper: false,
    });
    if (stop === null) break;
    // Two joined offices are one person's only when a name follows at once.
    if (beside === null && behindName === nameFollows(run, stop)) break;
    parts.push({ from: to, to: stop });
    to = stop;
  }
  return rawMention(run, 'role', at, to, head.prefix, { parts });
}

/** "السفير البريطاني لدى العراق": an envoy's role takes in the place he is sent to. */
function postedEnd(run: TokenRun, at: number, end: number, prefix: string): number {
  const { lexicon } = run;
  const head = (wordAt(run, at) ?? '').slice(prefix.length);
  if (!lexicon.posted.has(head) || !lexicon.postings.has(wordAt(run, end) ?? '')) return end;
  return lexicon.places.longest(run.tokens, end + 1, run.to)?.next ?? end;
}

/** "نائب رئيس الوزراء ووزير الخارجية فلان": a deputy often holds a ministry as well. */
const deputy = (run: TokenRun, at: number): boolean =>
  run.lexicon.roleWords.distinct.has(wordAt(run, at) ?? '') ||
  run.lexicon.particles.some((particle) => {
    const word = wordAt(run, at) ?? '';
    return word.startsWith(particle) && run.lexicon.roleWords.distinct.has(word.slice(particle.length));
  });

function nameFollows(run: TokenRun, at: number): boolean {
  const word = wordAt(run, at);
  if (word === null) return false;
  return (
    run.lexicon.ranks.longest(run.tokens, at, run.to) !== null || personEnd(run, at, word, 'role') !== null
  );
}

/** A listed or registered organisation, or a head with what makes a name of it. */
function organisationAt(run: TokenRun, at: number, known: KnownNames): RawMention | null {
  const { lexicon, tokens } = run;
  const listed = lexicon.organisations.longest(tokens, at, run.to, lexicon.particles);
  const registered = known.get(at);
  const head = lexicon.organisationHeads.longest(tokens, at, run.to, lexicon.particles);
  let end: number | null = null;
  if (head !== null) {
    end = nounPhraseEnd(run, head.next, {
      open: head.value === 'open',
      title: head.value === 'described',
      proper: head.value === 'open',
    });
    // "الجيش", "الحكومة" alone name no organisation.
    if (end === head.next && head.value !== 'open' && head.next === at + 1) end = null;
    if (end !== null && head.value === 'described' && !isNational(lexicon, wordAt(run, head.next) ?? ''))
      end = null;
  }
  const name = Math.max(end ?? -1, listed?.next ?? -1, registered?.to ?? -1);
  if (name <= at || name > run.to) return null;
  const byRegistry =
    registered !== undefined && name === registered.to && name !== end && name !== listed?.next;
  const prefix = byRegistry ? particleBefore(run, registered) : ((listed ?? head)?.prefix ?? '');
  return rawMention(run, 'organisation', at, name, prefix, { sourceId: registeredId(known, at, name) });
}

/** A listed place, with the word that says what it is ("مدينة بنغازي" names بنغازي) or the part of it ("شرق ليبيا"). */
function placeAt(run: TokenRun, at: number, state: State): RawMention | null {
  const { lexicon, tokens } = run;
  const place = lexicon.places.longest(tokens, at, run.to, lexicon.particles);
  if (place !== null) {
    if (place.value.doubtful && !isPlaced(run, at, place.prefix)) return null;
    // "رئيس الوزراء مشهد": behind a role a doubtful name is a person's.
    if (state.roleEnd === at && lexicon.givenNames.has(wordAt(run, at) ?? '')) return null;
    return rawMention(run, 'place', at, place.next, place.prefix, { listed: place.value.canonical });
  }
  const word = wordAt(run, at) as string;
  const prefix = ['', ...lexicon.particles].find(
    (particle) => lexicon.directions.has(word.slice(particle.length)) && word.startsWith(particle),
  );
  if (prefix === undefined) return null;
  let next = at + 1;
  // "شمال غربي سوريا", "شمال شرق".
  if (lexicon.directions.has(wordAt(run, next) ?? '')) next += 1;
  const whole = lexicon.places.longest(tokens, next, run.to);
  return whole === null || whole.value.doubtful ? null : rawMention(run, 'place', at, whole.next, prefix);
}

/** A doubtful place name is one behind "مدينة" or a preposition of place. */
function isPlaced(run: TokenRun, at: number, prefix: string): boolean {
  if (run.lexicon.shapes.placesWith(prefix)) return true;
  const before = at > run.from ? (wordAt(run, at - 1) ?? '') : '';
  return (
    withoutParticles(run, before).some((word) => run.lexicon.placePrepositions.has(word)) ||
    (at > run.from && run.lexicon.placeHeads.longest(run.tokens, at - 1, at, run.lexicon.particles) !== null)
  );
}

const withoutParticles = (run: TokenRun, word: string): string[] => [
  word,
  ...run.lexicon.particles
    .filter((particle) => word.startsWith(particle))
    .map((particle) => word.slice(particle.length)),
];

/** A name without a title: the word as it stands first, then without particles. */
function plainPerson(run: TokenRun, at: number, trigger: NameTrigger): RawMention | null {
  const word = wordAt(run, at) as string;
  const whole = personEnd(run, at, word, trigger);
  if (whole !== null) return rawMention(run, 'person', at, whole, '');
  // "لدى" is a word of its own, not ل + دى.
  if (run.lexicon.stops.has(word) || run.lexicon.commonWords.has(word)) return null;
  for (const particle of run.lexicon.particles) {
    if (!word.startsWith(particle) || word.length < particle.length + 2) continue;
    const end = personEnd(run, at, word.slice(particle.length), 'none');
    if (end !== null) return rawMention(run, 'person', at, end, particle);
  }
  return null;
}
