import type { AttributionLexicon } from './attribution/lexicon.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';
import type { ClauseLexicon } from './clauses/lexicon.ts';
import type { EntityLexicon } from './entities/lexicon.ts';
import type { StemLexicon } from './light-stem.ts';
import type { Messages } from './messages.ts';
import type { ModalityLexicon } from './modality/lexicon.ts';
import type { NumberLexicon } from './numbers/lexicon.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { SegmentLexicon } from './segments/lexicon.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import type { TimeLexicon } from './times/lexicon.ts';
import type { VerbLexicon } from './verbs/lexicon.ts';

/**
 * All that Isnad knows of one language: word lists and small grammars as data. The kernel receives a locale and
 * imports none; adding a language means adding a folder under `locales/` and a line in its index.
 */
export interface Locale {
  /** BCP 47, e.g. "ar". */
  readonly tag: string;
  readonly direction: 'rtl' | 'ltr';
  /** ISO 15924, as in Unicode's Script property: "Arab", "Latn". */
  readonly script: string;
  /** Letters, as written, that the other languages of the script lack; empty where there are none. */
  readonly tellingLetters: string;
  /** Very frequent words that only this language has: how it is told from others in the same script. Folded. */
  readonly functionWords: ReadonlySet<string>;
  /** Particles written onto the front of a word, folded, shortest first: "و", "ال", "وال". Empty in English. */
  readonly proclitics: readonly string[];
  readonly segments: SegmentLexicon;
  readonly numbers: NumberLexicon;
  readonly times: TimeLexicon;
  readonly verbs: VerbLexicon;
  readonly clauses: ClauseLexicon;
  readonly attribution: AttributionLexicon;
  readonly modality: ModalityLexicon;
  readonly sources: SourceLexicon;
  readonly entities: EntityLexicon;
  readonly claims: ClaimLexicon;
  readonly relations: RelationLexicon;
  /** Inflection that search looks past. */
  readonly stemming: StemLexicon;
  readonly messages: Messages;
}
