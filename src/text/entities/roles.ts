import type { EntityLexicon } from './lexicon.ts';
import type { Person } from './persons.ts';

/** What office a description names: its head word with what makes another office of it, and its modifiers. */
export interface RoleKey {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  readonly id: string;
}

const stripped = (word: string, lexicon: EntityLexicon): string => {
  const { definite, link, joiner } = lexicon;
  let rest = word;
  if (joiner !== '' && rest.startsWith(joiner + definite)) rest = rest.slice(joiner.length);
  if (definite !== '' && rest.startsWith(definite) && rest.length > definite.length + 1)
    return rest.slice(definite.length);
  if (link !== '' && rest.startsWith(link + definite)) return rest.slice(link.length + definite.length);
  return rest;
};

/** The key of an office from its folded words: articles gone, nationality turned into its country, weak words out. */
export function roleKey(words: readonly string[], lexicon: EntityLexicon): RoleKey | null {
  const { roleWords, nationalities } = lexicon;
  let head: string | null = null;
  const distinct: string[] = [];
  const modifiers = new Set<string>();
  const reading = lexicon.cased ? [...words].reverse() : words;
  for (const word of reading) {
    const bare = stripped(word, lexicon);
    const country = nationalities.get(bare) ?? nationalities.get(word);
    const meaning = country ?? roleWords.same.get(bare) ?? bare;
    if (meaning === '' || roleWords.weak.has(meaning)) continue;
    if (roleWords.distinct.has(meaning)) distinct.push(meaning);
    else if (head === null && country === undefined) head = meaning;
    else modifiers.add(meaning);
  }
  if (head === null) {
    const only = distinct.shift();
    if (only === undefined) return null;
    head = only;
  }
  const full = [head, ...distinct.sort()].join(' ');
  return { head: full, modifiers, id: [full, ...[...modifiers].sort()].join('|') };
}

interface Office {
  readonly key: RoleKey;
  /** As the article first has it. */
  readonly written: string;
  holder: Person | null;
  /** Two persons were said to hold it. */
  disputed: boolean;
}

/** Offices of one head compared with each other: keeps hostile lists linear. */
const OFFICES = 32;

/** The offices an article speaks of, and who holds them as far as it says so. */
export class Roles {
  readonly #byHead = new Map<string, Office[]>();

  add(key: RoleKey, written: string): void {
    this.#office(key, written);
  }

  hold(key: RoleKey, written: string, person: Person): void {
    const office = this.#office(key, written);
    if (office === null) return;
    if (office.holder !== null && office.holder !== person) office.disputed = true;
    office.holder = person;
  }

  /**
   * The office a description means: the same one, or the only one that has all its modifiers and more. "قائد الجيش"
   * in an article with two armies means neither for certain.
   */
  find(key: RoleKey): { holder: Person | null; written: string; id: string; certain: boolean } | null {
    const offices = this.#byHead.get(key.head) ?? [];
    const same = offices.find((office) => office.key.id === key.id);
    if (same !== undefined && same.holder !== null)
      return {
        holder: same.disputed ? null : same.holder,
        written: same.written,
        id: same.key.id,
        certain: !same.disputed,
      };
    const wider = offices.filter(
      (office) =>
        office.key.id !== key.id && [...key.modifiers].every((word) => office.key.modifiers.has(word)),
    );
    const [only] = wider;
    if (wider.length === 1 && only !== undefined)
      return {
        holder: only.disputed ? null : only.holder,
        written: only.written,
        id: only.key.id,
        certain: !only.disputed,
      };
    if (same === undefined) return null;
    return { holder: null, written: same.written, id: same.key.id, certain: wider.length === 0 };
  }

  #office(key: RoleKey, written: string): Office | null {
    const offices = this.#byHead.get(key.head) ?? [];
    const known = offices.find((office) => office.key.id === key.id);
    if (known !== undefined) return known;
    if (offices.length >= OFFICES) return null;
    const office: Office = { key, written, holder: null, disputed: false };
    offices.push(office);
    this.#byHead.set(key.head, offices);
    return office;
  }
}
