import { contentId } from '../../domain/hash.ts';
import { foldText } from '../fold.ts';
import type { SegmentReading } from '../segments/segment.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import { bareNames } from './bare-names.ts';
import { findCased } from './find-cased.ts';
import { findUncased } from './find-uncased.ts';
import { linkHolders } from './holders.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { EntityMention, KnownName, RawMention } from './mention.ts';
import { joinParts } from './name-key.ts';
import { nameOrganisations } from './organisations.ts';
import { isFullName, type Person, Persons } from './persons.ts';
import { Roles } from './roles.ts';
import type { TokenRun } from './token-run.ts';
import { writtenName } from './written-name.ts';

export interface EntityOptions {
  readonly entities: EntityLexicon;
  /** Not read: the lexicon's own particles decide. Kept so that all readers are called alike. */
  readonly proclitics: readonly string[];
  /** Registered organisations in the text; the caller binds the registry and its lexicon. */
  readonly known: (text: TokenisedText) => readonly KnownName[];
}

/**
 * The persons, organisations, places and roles that an article names, in reading order and without overlap, each with
 * whom it means by this article alone. Two passes: full names first, then the short names that they explain. Linear.
 */
export function readEntities(
  text: TokenisedText,
  segments: readonly SegmentReading[],
  options: EntityOptions,
): EntityMention[] {
  const { entities: lexicon } = options;
  const known = new Map<number, KnownName>();
  for (const name of options.known(text)) known.set(name.from, name);
  const tokens = text.tokens.map((token) => {
    const word = lexicon.unfuse(token.text);
    return word === token.text ? token : { ...token, text: word };
  });
  const abbreviations = new Set<string>();
  const runs = segments.map(
    (segment, index): TokenRun => ({ ...segment, text, tokens, segment: index, lexicon, abbreviations }),
  );
  const persons = new Persons(lexicon);
  const named = new Map<RawMention, Person>();
  const raws: RawMention[][] = runs.map((run) => {
    // Text addressed to a machine names nobody: what it says must not change how the article is read.
    if (run.kind === 'instruction') return [];
    const found = lexicon.cased ? findCased(run, known) : findUncased(run, known);
    for (const mention of found)
      if (mention.type === 'person' && isFullName(mention, lexicon))
        named.set(mention, persons.add(mention.words, writtenName(text, mention, lexicon), mention.segment));
    return found;
  });
  const looks = new Map<string, string | null>();
  const all = raws.flatMap((found, index) => bareNames(runs[index] as TokenRun, found, persons, looks));
  for (const mention of all) {
    if (mention.type !== 'person' || named.has(mention)) continue;
    const [first = '', ...rest] = mention.words;
    const bound = rest.length === 1 && lexicon.bindingParticles.has(first);
    const word = bound ? mention.words.join('') : joinParts(mention.words, lexicon)[0];
    const person = word === undefined ? null : (persons.bearer(word) ?? titled(mention, persons, lexicon));
    if (person !== null) named.set(mention, person);
  }
  const roles = linkHolders(text, all, named, lexicon, new Roles());
  const organisations = nameOrganisations(text, all, lexicon);
  const ids = new Map<string, string>();
  return all.map((mention) => resolve(mention));

  /** The same name gives the same id in every article; hashed once in each. */
  function idOf(kind: EntityMention['type'], key: string): string {
    const named = `${kind} ${key}`;
    let id = ids.get(named);
    if (id === undefined) {
      id = contentId('ent', kind, key);
      ids.set(named, id);
    }
    return id;
  }

  function resolve(mention: RawMention): EntityMention {
    const { segment, from, to, start, type } = mention;
    const end = (text.tokens[to - 1] as Token).end;
    const name = text.original.slice(start, end);
    const base = { segment, from, to, start, end, name, type };
    const person = named.get(mention);
    if (person !== undefined)
      return {
        ...base,
        canonicalName: person.written,
        entityId: idOf('person', person.words.join(' ')),
        certain: true,
        holder: null,
      };
    const written = writtenName(text, mention, lexicon);
    if (type === 'person') {
      const shared = mention.words.length === 1 && persons.isFamilyName(mention.words[0] as string);
      return {
        ...base,
        canonicalName: written,
        entityId: idOf('person', mention.words.join(' ')),
        certain: !shared,
        holder: null,
      };
    }
    if (type === 'role') {
      const held = roles.holders.get(mention);
      const key = held?.key ?? roles.keyed.get(mention)?.whole ?? null;
      const office = key === null ? null : roles.offices.find(key);
      const certain = held !== undefined || (office?.certain ?? true);
      const holder = held?.holder ?? (certain ? (office?.holder ?? null) : null);
      return {
        ...base,
        canonicalName: office === null ? written : office.written,
        entityId: idOf('role', office?.id ?? mention.words.join(' ')),
        certain,
        holder: holder?.written ?? null,
      };
    }
    const organisation = organisations.get(mention);
    if (organisation !== undefined) {
      const { key, canonicalName } = organisation;
      return { ...base, canonicalName, entityId: idOf(type, key), certain: true, holder: null };
    }
    const canonicalName = mention.listed ?? written;
    return {
      ...base,
      canonicalName,
      entityId: idOf(type, mention.listed === null ? mention.words.join(' ') : foldText(mention.listed)),
      certain: true,
      holder: null,
    };
  }
}

/** "الأمير محمد": a given name means the one person who has it, when a title stands before it. */
const titled = (mention: RawMention, persons: Persons, lexicon: EntityLexicon): Person | null =>
  mention.nameFrom > mention.from
    ? persons.byGivenName(joinParts(mention.words, lexicon)[0] as string)
    : null;
