import type { Token, TokenisedText } from '../tokens.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { RawMention } from './mention.ts';
import { isFullName, type Person } from './persons.ts';
import { type RoleKey, type Roles, roleKey } from './roles.ts';
import { writtenName } from './written-name.ts';

export interface HeldRoles {
  readonly offices: Roles;
  /** Roles that stand beside their holder. */
  readonly holders: ReadonlyMap<RawMention, { readonly key: RoleKey; readonly holder: Person }>;
  readonly keyed: ReadonlyMap<RawMention, KeyedRole>;
}

/** The offices joined in one mention, and the whole as one. */
interface KeyedRole {
  readonly keys: readonly { readonly key: RoleKey; readonly written: string }[];
  readonly whole: RoleKey | null;
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
  const holders = new Map<RawMention, { key: RoleKey; holder: Person }>();
  // Full names first: a bare one behind an office may be its object ("شكر رئيس الوزراء فلانا") and decides only
  // where nobody else is said to hold it.
  const later: number[] = [];
  const keyed = new Map<RawMention, KeyedRole>();
  mentions.forEach((role, index) => {
    if (role.type !== 'role') return;
    const beside = personBeside(text, mentions, index, named, lexicon);
    if (beside !== null && !isFullName(beside, lexicon)) later.push(index);
    assign(role, beside !== null && isFullName(beside, lexicon) ? (named.get(beside) ?? null) : null);
  });
  for (const index of later) {
    const role = mentions[index] as RawMention;
    const beside = personBeside(text, mentions, index, named, lexicon);
    const { keys } = keyOf(role);
    if (beside !== null && keys.every(({ key }) => offices.find(key)?.holder == null))
      assign(role, named.get(beside) ?? null);
  }
  return { offices, holders, keyed };

  function keyOf(role: RawMention): KeyedRole {
    const known = keyed.get(role);
    if (known !== undefined) return known;
    const keys = keysOf(text, role, lexicon);
    const [only] = keys;
    const whole = keys.length === 1 && only !== undefined ? only.key : roleKey(role.words, lexicon);
    const key = { keys, whole };
    keyed.set(role, key);
    return key;
  }

  function assign(role: RawMention, person: Person | null): void {
    const { keys, whole } = keyOf(role);
    for (const { key, written } of keys) {
      if (person === null) offices.add(key, written);
      else offices.hold(key, written, person);
    }
    if (person === null || whole === null) return;
    if (keys.length > 1) offices.hold(whole, writtenName(text, role, lexicon), person);
    holders.set(role, { key: whole, holder: person });
  }
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
    const { from: first, to } = part;
    const start = first === role.from ? role.start : (text.tokens[first] as Token).start;
    keys.push({
      key,
      written: writtenName(text, { ...role, from: first, nameFrom: first, to, start, words }, lexicon),
    });
  }
  return keys;
}

/** The person whose office the words put it down as: beside it, or behind one comma. */
function personBeside(
  text: TokenisedText,
  mentions: readonly RawMention[],
  index: number,
  named: ReadonlyMap<RawMention, Person>,
  lexicon: EntityLexicon,
): RawMention | null {
  const role = mentions[index] as RawMention;
  const after = mentions[index + 1];
  const before = mentions[index - 1];
  const gapAfter =
    after === undefined || after.segment !== role.segment ? null : gap(text, role.to, after.from, lexicon);
  if (after?.type === 'person' && gapAfter === 'none') return named.has(after) ? after : null;
  const gapBefore =
    before === undefined || before.segment !== role.segment ? null : gap(text, before.to, role.from, lexicon);
  // "Osama Hammad, head of …": the role must not belong to a name behind it, which was tried above.
  const unjoined = (text.tokens[role.from] as Token).start === role.start;
  if (
    before?.type === 'person' &&
    unjoined &&
    (gapBefore === 'comma' || (gapBefore === 'none' && !lexicon.cased))
  ) {
    // "… Sharif, the prime minister, met": not the first of a list of people.
    if (named.has(before) && !listed(mentions, index, text, lexicon)) return before;
  }
  if (
    after?.type === 'person' &&
    gapAfter === 'comma' &&
    (text.tokens[after.from] as Token).start === after.start
  ) {
    return named.has(after) ? after : null;
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
