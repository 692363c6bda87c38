import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';
import { joinParts, sameKey } from './name-key.ts';

/** One person of the article: every form of the name that certainly means the same. */
export interface Person {
  /** The fullest form: folded words, and how it is written. */
  words: readonly string[];
  written: string;
  readonly firstSegment: number;
}

/** How many bearers of one family name are compared: keeps hostile lists of names linear. */
const BEARERS = 16;

/** The persons of an article, found again by their last or first word. */
export class Persons {
  readonly #byLast = new Map<string, Person[]>();
  readonly #byFirst = new Map<string, Person[]>();
  readonly #lexicon: EntityLexicon;

  constructor(lexicon: EntityLexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds a name of two words or more, or joins it to the person it certainly means. */
  add(words: readonly string[], written: string, segment: number): Person {
    const key = joinParts(words, this.#lexicon);
    const last = key.at(-1) as string;
    const first = key[0] as string;
    const candidates = new Set([...(this.#byLast.get(last) ?? []), ...(this.#byFirst.get(first) ?? [])]);
    const same = [...candidates].filter(
      (person) => sameKey(key, person.words, this.#lexicon.droppableNames) === 'same',
    );
    const [only] = same;
    if (same.length === 1 && only !== undefined) {
      if (key.length > only.words.length) {
        only.words = key;
        only.written = written;
        this.#indexLast(words, only);
      }
      return only;
    }
    const person: Person = { words: key, written, firstSegment: segment };
    this.#indexLast(words, person);
    this.#index(this.#byFirst, first, person);
    return person;
  }

  isFamilyName(word: string): boolean {
    return this.#byLast.has(word);
  }

  /**
   * Whom a bare word means: the only bearer of that family name, or the one introduced before all others, because
   * later bearers are then told apart by their given names. Null when two were introduced together.
   */
  bearer(word: string): Person | null {
    const bearers = this.#byLast.get(word);
    if (bearers === undefined) return null;
    return earliest(bearers);
  }

  /** Whom a given name behind a title means ("الأمير محمد"): only when one person has it. */
  byGivenName(word: string): Person | null {
    const found = this.#byFirst.get(word);
    return found?.length === 1 ? (found[0] ?? null) : null;
  }

  #indexLast(words: readonly string[], person: Person): void {
    // A patronymic is no family name: "محمد بن سلمان" is "بن سلمان", never "سلمان".
    const last = person.words.at(-1) as string;
    const before = person.words.at(-2) ?? '';
    const patronymic = this.#lexicon.bindingParticles.has(before);
    this.#index(this.#byLast, patronymic ? before + last : last, person);
    // "al-Sisi" is "Sisi" as well; "عبد الله" is not "الله".
    const bare = words.at(-1) as string;
    if (this.#lexicon.cased && bare !== last) this.#index(this.#byLast, bare, person);
  }

  #index(map: Map<string, Person[]>, word: string, person: Person): void {
    const list = map.get(word);
    if (list === undefined) map.set(word, [person]);
    else if (list.length < BEARERS && !list.includes(person)) list.push(person);
  }
}

function earliest(bearers: readonly Person[]): Person | null {
  let first: Person | null = null;
  let tied = false;
  for (const person of bearers) {
    if (first === null || person.firstSegment < first.firstSegment) {
      first = person;
      tied = false;
    } else if (person.firstSegment === first.firstSegment) tied = true;
  }
  return tied ? null : first;
}

/** Whether a raw person is named fully enough to be told from others. */
export const isFullName = (mention: RawMention, lexicon: EntityLexicon): boolean =>
  joinParts(mention.words, lexicon).length >= 2;
