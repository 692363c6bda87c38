import type { SourceMention } from './lexicon.ts';

interface Acted {
  readonly mention: SourceMention;
  readonly segment: number;
}

/** How many earlier subjects a reference is looked for in: bounds the work. */
const MEMORY = 12;

const isBareName = ({ nouns, agreement, definite }: SourceMention): boolean =>
  nouns.length === 1 && agreement.person === null && agreement.number === 'singular' && !definite;

/**
 * Who acts in the sentences of an article, so that "the bank said" can be told to be the bank that cut its rate two
 * sentences before, though it has not spoken. Only bodies: for persons the roles of the article tell more.
 */
export class Actors {
  readonly #acted: Acted[] = [];
  readonly #firmNouns: ReadonlySet<string>;

  constructor(firmNouns: ReadonlySet<string>) {
    this.#firmNouns = firmNouns;
  }

  add(subject: readonly SourceMention[], segment: number): void {
    const [mention, more] = subject;
    if (mention === undefined || more !== undefined) return;
    if (mention.agreement.person === true || mention.anonymous || mention.document || mention.outlet) return;
    this.#acted.push({ mention, segment });
    if (this.#acted.length > MEMORY) this.#acted.shift();
  }

  /** The latest body named by more words that ends in, or is called by, the same noun ("Velden Bank", "the bank"). */
  antecedent(mention: SourceMention): (Acted & { readonly behind: readonly never[] }) | null {
    if (mention.agreement.person === true || mention.document || mention.anonymous) return null;
    const found = this.#sameNoun(mention) ?? this.#onlyFirm(mention);
    return found === null ? null : { ...found, behind: [] };
  }

  #sameNoun(mention: SourceMention): Acted | null {
    const found = this.#acted.findLast(
      (one) =>
        !one.mention.definite &&
        one.mention.end - one.mention.start > mention.end - mention.start &&
        mention.nouns.some((noun) => one.mention.nouns.includes(noun)),
    );
    return found ?? null;
  }

  /** "The company", where a single name without any description has acted so far ("Velden reported a loss"). */
  #onlyFirm(mention: SourceMention): Acted | null {
    if (!mention.nouns.some((noun) => this.#firmNouns.has(noun))) return null;
    const bare = this.#acted.filter((one) => isBareName(one.mention));
    const [only] = bare;
    const name = only?.mention.nouns[0];
    return only !== undefined && bare.every((one) => one.mention.nouns[0] === name) ? only : null;
  }
}
