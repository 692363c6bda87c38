import type { Token, TokenisedText } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';
import type { Person } from './persons.ts';
import { type RoleKey, type Roles, roleKey } from './roles.ts';

/** What a role certainly means. */
export interface HeldOffice {
  readonly holder: Person | null;
  readonly written: string;
  readonly id: string;
  readonly certain: boolean;
}

export interface HeldRoles {
  readonly offices: Roles;
  /** Roles that stand beside their holder. */
  readonly holders: ReadonlyMap<RawMention, HeldOffice>;
}

/**
 * Reads who holds which office from what stands together: "رئيس وزراء باكستان محمد شهباز شريف", "the army chief,
 * Asim Munir", "Osama Hammad, head of the government". Mentions in reading order.
 */
export function linkHolders(
  text: TokenisedText,
  mentions: readonly RawMention[],
  named: ReadonlyMap<RawMention, Person>,
  lexicon: EntityLexicon,
  offices: Roles,
): HeldRoles {
  const holders = new Map<RawMention, HeldOffice>();
  mentions.forEach((role, index) => {
    if (role.type !== 'role') return;
    const keys = keysOf(text, role, lexicon);
    const person = holderBeside(text, mentions, index, named, lexicon);
    for (const { key, written } of keys) {
      if (person === null) offices.add(key, written);
      else offices.hold(key, written, person);
    }
    const whole = roleKey(role.words, lexicon);
    if (person !== null && whole !== null) {
      const written = text.original
        .slice(role.start, (text.tokens[role.to - 1] as Token).end)
        .replace(/\s+/g, ' ');
      if (keys.length > 1) offices.hold(whole, written, person);
      holders.set(role, { holder: person, written, id: whole.id, certain: true });
    }
  });
  return { offices, holders };
}

function keysOf(
  text: TokenisedText,
  role: RawMention,
  lexicon: EntityLexicon,
): { key: RoleKey; written: string }[] {
  const parts = role.parts.length === 0 ? [{ from: role.from, to: role.to }] : role.parts;
  const keys: { key: RoleKey; written: string }[] = [];
  for (const part of parts) {
    const from = part.from - role.from;
    const words = parts.length === 1 ? role.words : role.words.slice(from, from + part.to - part.from);
    const key = roleKey(words, lexicon);
    if (key === null) continue;
    const start = part.from === role.from ? role.start : (text.tokens[part.from] as Token).start;
    keys.push({
      key,
      written: text.original.slice(start, (text.tokens[part.to - 1] as Token).end).replace(/\s+/g, ' '),
    });
  }
  return keys;
}

function holderBeside(
  text: TokenisedText,
  mentions: readonly RawMention[],
  index: number,
  named: ReadonlyMap<RawMention, Person>,
  lexicon: EntityLexicon,
): Person | null {
  const role = mentions[index] as RawMention;
  const after = mentions[index + 1];
  const before = mentions[index - 1];
  const gapAfter =
    after === undefined || after.segment !== role.segment ? null : gap(text, role.to, after.from, lexicon);
  if (after?.type === 'person' && gapAfter === 'none') return named.get(after) ?? null;
  const gapBefore =
    before === undefined || before.segment !== role.segment ? null : gap(text, before.to, role.from, lexicon);
  // "Osama Hammad, head of …": the role must not belong to a name behind it, which was tried above.
  const unjoined = (text.tokens[role.from] as Token).start === role.start;
  if (
    before?.type === 'person' &&
    unjoined &&
    (gapBefore === 'comma' || (gapBefore === 'none' && !lexicon.cased))
  ) {
    const holder = named.get(before);
    // "… Sharif, the prime minister, met": not the first of a list of people.
    if (holder !== undefined && !listed(mentions, index, text, lexicon)) return holder;
  }
  if (
    after?.type === 'person' &&
    gapAfter === 'comma' &&
    (text.tokens[after.from] as Token).start === after.start
  ) {
    const ranked = after.nameFrom > after.from;
    if (ranked || named.has(after)) return named.get(after) ?? null;
  }
  return null;
}

/** The person before has a role of his own already: "رئيس الوزراء فلان، وزير الدفاع فلان" is a list. */
function listed(
  mentions: readonly RawMention[],
  index: number,
  text: TokenisedText,
  lexicon: EntityLexicon,
): boolean {
  const person = mentions[index - 1] as RawMention;
  const other = mentions[index - 2];
  const after = mentions[index + 1];
  const held =
    other?.type === 'role' &&
    other.segment === person.segment &&
    gap(text, other.to, person.from, lexicon) === 'none';
  const next =
    after?.type === 'person' &&
    after.segment === person.segment &&
    gap(text, (mentions[index] as RawMention).to, after.from, lexicon) === 'comma';
  return held && next;
}

/** What stands between two mentions: nothing, one comma (with an article of the language behind it), or more. */
function gap(text: TokenisedText, from: number, to: number, lexicon: EntityLexicon): 'none' | 'comma' | null {
  if (to === from) return 'none';
  if (to - from > 2 || to < from) return null;
  const first = text.tokens[from] as Token;
  if (first.text !== ',' && first.text !== '،') return null;
  if (to - from === 1) return 'comma';
  return lexicon.articles.has((text.tokens[from + 1] as Token).text) ? 'comma' : null;
}
