import type { Token } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import { type TokenRun, wordAt } from './token-run.ts';

const TANWIN = '\u064B';
const NAME_LIMIT = 7;

const isGiven = (lexicon: EntityLexicon, word: string): boolean =>
  lexicon.givenNames.has(word) || lexicon.doubtfulNames.has(word);

/** Ordinary words of the language: a name never takes them in. */
export function isCommon(lexicon: EntityLexicon, word: string): boolean {
  const { definite } = lexicon;
  if (lexicon.stops.has(word) || lexicon.commonWords.has(word)) return true;
  if (definite !== '' && word.startsWith(definite)) {
    const bare = word.slice(definite.length);
    return lexicon.commonWords.has(bare) || lexicon.chainNouns.has(bare) || lexicon.adjectives.has(word);
  }
  return lexicon.chainNouns.has(word) || lexicon.directions.has(word) || lexicon.isVerb(word);
}

const definiteGiven = (lexicon: EntityLexicon, word: string): boolean =>
  lexicon.definite !== '' && word.startsWith(lexicon.definite) && isGiven(lexicon, bare(lexicon, word));

/** A word no list knows that could be a family name. */
function couldBeFamily(run: TokenRun, at: number): boolean {
  const word = wordAt(run, at);
  const { lexicon } = run;
  if (word === null || word.length < 2) return false;
  if (lexicon.surnames.has(word)) return true;
  // "الصباح", "الحسن": a given name with the article is a family's.
  if (definiteGiven(lexicon, word)) return true;
  if (isCommon(lexicon, word) || lexicon.nameParticles.has(word)) return false;
  if (lexicon.shapes.isInflected(word)) return false;
  if (
    lexicon.roles.longest(run.tokens, at, at + 1) !== null ||
    lexicon.ranks.longest(run.tokens, at, at + 1) !== null
  )
    return false;
  if (lexicon.nationalities.has(bare(lexicon, word)) && word.startsWith(lexicon.definite)) return false;
  const token = run.tokens[at] as Token;
  if (run.text.original.slice(token.start, token.end).includes(TANWIN)) return false;
  for (const particle of lexicon.particles) {
    if (!word.startsWith(particle) || word.length < particle.length + 2) continue;
    const rest = word.slice(particle.length);
    if (lexicon.shapes.isJoined(particle, rest)) return false;
    // "وزير" is no و + زير: only a rest that is itself a word shows that something is joined.
    if (rest.startsWith(lexicon.definite) || isGiven(lexicon, rest) || isCommon(lexicon, rest)) return false;
    if (particle === lexicon.link && rest.startsWith(lexicon.link)) return false;
    if (lexicon.places.longest([{ ...token, text: rest }], 0, 1) !== null) return false;
  }
  return true;
}

export const bare = (lexicon: EntityLexicon, word: string): string =>
  lexicon.definite !== '' && word.startsWith(lexicon.definite) && word.length > lexicon.definite.length + 2
    ? word.slice(lexicon.definite.length)
    : word;

/**
 * Words that only their place makes a family name: an adjective of nationality behind a name ("محمد شياع السوداني"),
 * and what else would be a verb ("إسحاق دار") behind a single given name that a title or office introduces, because
 * such a name is never left without its family name.
 */
function familyByPlace(run: TokenRun, word: string, given: number, trigger: NameTrigger): boolean {
  const { lexicon } = run;
  if (isNational(lexicon, word)) return true;
  if (given > 1 || trigger === 'none' || lexicon.stops.has(word) || lexicon.commonWords.has(word))
    return false;
  return lexicon.isVerb(word) && !lexicon.shapes.isPlainVerb(word);
}

/**
 * How sure it must be that a person's name begins here: behind a rank any word that could be a name will do, behind a
 * role the first word must be a given name or two unknown words end the phrase, alone two words must agree.
 */
export type NameTrigger = 'rank' | 'role' | 'none';

/**
 * End of the person's name that begins at token `at`, or null. Given names and particles run on; the first word that
 * no list knows is the family name and, with at most one definite family name behind it, ends the run. `first` is
 * the first word without particles.
 */
export function personEnd(run: TokenRun, at: number, first: string, trigger: NameTrigger): number | null {
  const { lexicon } = run;
  // "ترامب تركيا": a family name that stands alone takes nothing behind it.
  if (lexicon.surnames.has(first) && !isGiven(lexicon, first)) return at + 1;
  const limit = Math.min(run.to, at + NAME_LIMIT);
  let end = at;
  let given = 0;
  let sure = 0;
  let family = false;
  for (let index = at; index < limit; index += 1) {
    const word = index === at ? first : wordAt(run, index);
    if (word === null || (index > at && run.tokens[index]?.broken === true)) break;
    if (particleHere(lexicon, word, given) && wordAt(run, index + 1) !== null && index + 1 < limit) {
      const next = wordAt(run, index + 1) as string;
      const joins =
        lexicon.bindingParticles.has(word) ||
        isGiven(lexicon, next) ||
        next.startsWith(lexicon.definite) ||
        couldBeFamily(run, index + 1);
      if (joins && !lexicon.stops.has(next)) {
        index += 1;
        end = index + 1;
        given += 1;
        sure += lexicon.doubtfulNames.has(next) ? 0 : 1;
        continue;
      }
    }
    if (
      !family &&
      !lexicon.stops.has(word) &&
      isGiven(lexicon, word) &&
      !(index > at && lexicon.doubtfulNames.has(word) && endsRun(run, index, given))
    ) {
      given += 1;
      if (!lexicon.doubtfulNames.has(word)) sure += 1;
      end = index + 1;
      continue;
    }
    if (given > 0 && trigger !== 'none' && lexicon.regnal.has(word)) {
      end = index + 1;
      break;
    }
    const definiteWord = lexicon.definite !== '' && word.startsWith(lexicon.definite);
    if (family && !definiteWord) break;
    if (definiteWord && describes(run, index, given, family)) break;
    if (
      index === at
        ? firstMayBeUnknown(run, at, word, trigger)
        : couldBeFamily(run, index) || (given > 0 && familyByPlace(run, word, given, trigger))
    ) {
      if (family) {
        // A second family name: only a definite one ("بن زايد آل نهيان", "ولد الشيخ الغزواني").
        end = index + 1;
        break;
      }
      family = index > at || trigger !== 'none';
      end = index + 1;
      if (index === at) {
        // Two unknown words: the first stands for a given name.
        family = false;
        given += 1;
      }
      continue;
    }
    break;
  }
  return accept(run, at, end, { given, sure, family, first, trigger });
}

/** Particles stand between names; only those that begin a name of their own ("أبو", "عبد") may come first. */
const particleHere = (lexicon: EntityLexicon, word: string, given: number): boolean =>
  given > 0 ? lexicon.nameParticles.has(word) : lexicon.leadingParticles.has(word);

export const isNational = (lexicon: EntityLexicon, word: string): boolean =>
  lexicon.definite !== '' &&
  word.startsWith(lexicon.definite) &&
  lexicon.nationalities.has(bare(lexicon, word));

/**
 * A definite word behind a whole name that says what its bearer does ("وائل عباس المدون") rather than names him: a
 * participle, or, behind a definite family name, whatever is no family's adjective.
 */
function describes(run: TokenRun, at: number, given: number, family: boolean): boolean {
  const { definite, shapes } = run.lexicon;
  const word = wordAt(run, at) as string;
  if (given >= 2 && shapes.isDescription(word)) return true;
  return family && (wordAt(run, at - 1) ?? '').startsWith(definite) && !shapes.isFamilial(word);
}

/** "استقبل صدام سعيد أمس": a doubtful word after names still belongs to them unless it begins another phrase. */
function endsRun(run: TokenRun, at: number, given: number): boolean {
  if (given === 0) return false;
  const word = wordAt(run, at) as string;
  return run.lexicon.commonWords.has(word) || run.lexicon.roles.longest(run.tokens, at, run.to) !== null;
}

function firstMayBeUnknown(run: TokenRun, at: number, word: string, trigger: NameTrigger): boolean {
  if (run.lexicon.surnames.has(word)) return true;
  if (trigger === 'none') return false;
  // "الرئيس القائم جيمي كارتر": behind a role a definite word is an adjective of it.
  const { definite } = run.lexicon;
  if (trigger === 'role' && definite !== '' && word.startsWith(definite)) return false;
  return couldBeFamily(run, at);
}

interface Counts {
  readonly given: number;
  readonly sure: number;
  readonly family: boolean;
  readonly first: string;
  readonly trigger: NameTrigger;
}

function accept(run: TokenRun, at: number, end: number, counts: Counts): number | null {
  const { lexicon } = run;
  const length = end - at;
  if (length === 0) return null;
  const known = lexicon.surnames.has(counts.first);
  if (counts.trigger === 'rank') return end;
  if (counts.trigger === 'role') {
    if (isGiven(lexicon, counts.first) || known) return end;
    // Two words that no list knows, closed by a mark or a small word: "الرئيس الكيني … قال إن".
    const next = run.tokens[end];
    const closed =
      end >= run.to || next?.kind === 'mark' || (next !== undefined && lexicon.stops.has(next.text));
    return length >= 2 && closed ? end : null;
  }
  if (known) return end;
  if (length < 2) return null;
  if (counts.sure >= 2 || (counts.sure >= 1 && counts.family)) return end;
  if (counts.sure >= 1 && counts.given >= 2) return end;
  // "قاسم الدرعي": a doubtful given name with a family's adjective that is no nationality.
  const last = wordAt(run, end - 1) ?? '';
  return counts.given === 1 && counts.family && lexicon.shapes.isFamilial(last) && !isNational(lexicon, last)
    ? end
    : null;
}
