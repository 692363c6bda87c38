import type { Agreement, SourceMention } from './lexicon.ts';

/** Speakers of one frame with the carriers behind them, nearest first, as they may be referred to later. */
export interface Spoken {
  readonly segment: number;
  readonly groups: readonly (readonly SourceMention[])[];
}

/** How many earlier frames a reference is looked for in: bounds the work, and no reader looks back further. */
const MEMORY = 24;
/** Sentences over which a missing speaker is still the same. */
const REACH = 8;

function agrees(group: readonly SourceMention[], wanted: Agreement): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const { gender, number, person } = first.agreement;
  if (wanted.person !== null && person !== null && wanted.person !== person) return false;
  const many = group.length > 1 || number === 'plural' || number === 'dual' || (first.count ?? 1) > 1;
  if (wanted.number === 'plural' || wanted.number === 'dual') return many || number === null;
  if (group.length > 1) return wanted.number === null;
  if (wanted.gender !== null && gender !== null && wanted.gender !== gender) return false;
  // Arabic treats plurals that are no persons as feminine singular ("المصادر … وأضافت").
  return !(wanted.number === 'singular' && many) || gender === 'feminine';
}

/** The first of who acts together, up to a word of which it is unsure whether it names anybody. */
export function knownOf(group: readonly SourceMention[]): readonly SourceMention[] {
  const unsure = group.findIndex((mention) => mention.agreement.person === null);
  return unsure > 0 ? group.slice(0, unsure) : group;
}

/** Who acts is only taken for a speaker when it is known to be a person, or a body, and agrees with the cue. */
export function isActor(group: readonly SourceMention[], wanted: Agreement): boolean {
  const known = group.length > 0 && group.every((mention) => mention.agreement.person !== null);
  const many = wanted.number === 'plural' || wanted.number === 'dual';
  return (known || (many && group[0]?.agreement.number === wanted.number)) && agrees(group, wanted);
}

/** "The sources" after "the sources" is no news: a reference goes to a mention that tells more. */
const saysMore = (earlier: SourceMention, mention: SourceMention): boolean =>
  !earlier.definite || earlier.end - earlier.start > mention.end - mention.start;

/** "The authors" after "Marsh, the lead author": one alone is not the many. The unnamed are counted apart. */
const isOneOfMany = (earlier: SourceMention, mention: SourceMention, speakers: number): boolean =>
  speakers === 1 &&
  !earlier.anonymous &&
  earlier.agreement.person !== false &&
  earlier.agreement.number === 'singular' &&
  mention.agreement.number === 'plural';

/** "The commission" after "the commission's president": a body is no person. */
const isOther = (one: boolean | null, other: boolean | null): boolean =>
  one !== null && other !== null && one !== other;

/** Who spoke before, most recent last. */
export class Speakers {
  readonly #spoken: Spoken[] = [];
  /** First segment of the passage: missing speakers are not looked for before it. */
  #passage = 0;

  /** A heading or a new topic: nothing said before carries over. */
  startPassage(segment: number): void {
    this.#passage = segment;
  }

  get passage(): number {
    return this.#passage;
  }

  add(spoken: Spoken): void {
    this.#spoken.push(spoken);
    if (this.#spoken.length > MEMORY) this.#spoken.shift();
  }

  /** The speaker of a cue without one, with his carriers. */
  missing(wanted: Agreement, segment: number): Spoken | null {
    for (let i = this.#spoken.length - 1; i >= 0; i -= 1) {
      const spoken = this.#spoken[i] as Spoken;
      if (spoken.segment < this.#passage || segment - spoken.segment > REACH) return null;
      for (let hop = 0; hop < spoken.groups.length; hop += 1)
        if (agrees(spoken.groups[hop] as readonly SourceMention[], wanted))
          return { segment: spoken.segment, groups: spoken.groups.slice(hop) };
    }
    return null;
  }

  /** The latest speaker of the segment, to whom words in quotation marks without a cue belong. */
  latest(segment: number): Spoken | null {
    const spoken = this.#spoken.at(-1);
    return spoken !== undefined && spoken.segment >= this.#passage && spoken.segment === segment
      ? spoken
      : null;
  }

  /**
   * What a definite mention ("the sources") refers to: the latest source with the same noun. The carriers behind it
   * come along only inside the passage.
   */
  antecedent(
    mention: SourceMention,
  ): { mention: SourceMention; segment: number; behind: Spoken['groups'] } | null {
    for (let i = this.#spoken.length - 1; i >= 0; i -= 1) {
      const spoken = this.#spoken[i] as Spoken;
      for (let hop = 0; hop < spoken.groups.length; hop += 1)
        for (const earlier of spoken.groups[hop] as readonly SourceMention[])
          if (
            saysMore(earlier, mention) &&
            !isOther(earlier.agreement.person, mention.agreement.person) &&
            !isOneOfMany(earlier, mention, spoken.groups[hop]?.length ?? 1) &&
            mention.nouns.some((noun) => earlier.nouns.includes(noun))
          )
            return {
              mention: earlier,
              segment: spoken.segment,
              behind: spoken.segment >= this.#passage ? spoken.groups.slice(hop + 1) : [],
            };
    }
    return null;
  }
}

export { agrees };
