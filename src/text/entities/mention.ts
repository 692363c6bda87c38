import type { Entity } from '../../domain/entity.ts';
import type { SourceLexicon } from '../source-lexicon.ts';
import type { TokenisedText } from '../tokens.ts';

/** A person, organisation, place or role as the article names it. Tokens half open; offsets in UTF-16 units. */
export interface EntityMention {
  /** Index of its segment. */
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  /** Offsets without particles written onto the first word; a person's rank or form of address is inside. */
  readonly start: number;
  readonly end: number;
  /** The text from `start` to `end`. */
  readonly name: string;
  readonly type: Entity['type'];
  /** The fullest certain name in the article, without rank; the name as written when nothing is certain. */
  readonly canonicalName: string;
  readonly entityId: string;
  /** Whom or what it means is certain by this article alone. */
  readonly certain: boolean;
  /** For a role: canonical name of its holder when the article makes that certain; null otherwise. */
  readonly holder: string | null;
}

/** A registered organisation's name in the text: tokens half open. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  /** Offset without particles and what is fused with them. */
  readonly start: number;
  /** The organisation's id in the registry. */
  readonly sourceId: string;
}

/** Finds registered organisations by name. The kernel knows no registry, so it is handed in. */
export type KnownNameFinder = (
  text: TokenisedText,
  sources: SourceLexicon,
  proclitics: readonly string[],
) => readonly KnownName[];

/** What a finder sees of one mention, before anybody asks whom it means. */
export interface RawMention {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  /** Offset at which the mention starts, without particles. */
  readonly start: number;
  readonly type: Entity['type'];
  /** Persons: first token of the name proper, behind rank and title. Others: `from`. */
  readonly nameFrom: number;
  /** Folded words of the name proper, without particles on the first. */
  readonly words: readonly string[];
  /** The name in the form the word list gives it (places, acronyms), or null: as written. */
  readonly listed: string | null;
  /** A particle hides the first letter of the article: "للجيش" is ل + الجيش. */
  readonly hiddenArticle: boolean;
  /** Organisations: the registry's id when their name is registered. */
  readonly sourceId: string | null;
  /** Roles: where each of several joined offices begins and ends. */
  readonly parts: readonly { readonly from: number; readonly to: number }[];
}
