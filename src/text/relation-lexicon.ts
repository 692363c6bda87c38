import type { PhraseTable } from './phrases.ts';
import type { Sense } from './senses.ts';

/** What claims are held against one another by, and how a relation is put in words. Words folded when loaded. */
export interface RelationLexicon {
  /**
   * Words that count the same thing under one name: "killed", "dead", "deaths" are `death`. Two figures are compared
   * only under one name.
   */
  readonly measures: PhraseTable<string>;
  /** Lemmas and words by which a figure is raised or lowered: the later figure replaces the earlier. */
  readonly updates: PhraseTable<true>;
  /** A sentence with one of these gives a figure that no longer holds: "an earlier toll", "حصيلة سابقة". */
  readonly earlier: PhraseTable<true>;
  /**
   * Words that set one account against another: true for those that may set a whole sentence against what stands before it
   * ("However, the union said"), false for those that only join two halves of one ("while the union said").
   */
  readonly contrasts: PhraseTable<boolean>;
  /** Words beside which counted bodies are those of the dead: "recovered", "انتشال". */
  readonly recovery: PhraseTable<true>;
  /** Words right before or behind an amount that is no count of all: "two more", "ثلاثة إضافيين". */
  readonly additional: PhraseTable<true>;
  /** Words that count and are not what is counted: "the number of", "among them". */
  readonly counting: PhraseTable<true>;
  /** Words that say what happens, under a name that all languages share: "signed" and "وقّع" are `sign`. */
  readonly predicates: PhraseTable<string>;
  /** Words for what it happens to, under such names: two claims that each name one the other lacks are of two things. */
  readonly topics: PhraseTable<string>;
  /** Words by which the names of bodies say what they are, under such names: "agency", "وكالة". */
  readonly bodies: PhraseTable<string>;
  /** Words that stand at one end of a scale, such as rising or falling: with the ends, whose names all languages share. */
  readonly senses: PhraseTable<readonly Sense[]>;
  /** Words that turn what follows into its opposite; false for phrases that only begin with one. */
  readonly negators: PhraseTable<boolean>;
  /** Words for a part of a place: "districts", "الأحياء"; who names one is more exact than who names the place alone. */
  readonly parts: PhraseTable<true>;
  /** A unit that is another beside some topic: "أسرة" are families, and in a hospital beds. */
  readonly otherUnits: readonly {
    readonly unit: string;
    readonly beside: readonly string[];
    readonly is: string;
  }[];
  readonly because: {
    duplicates(): string;
    entails(): string;
    /** `here` and `there` are the two figures as written. */
    figuresDiffer(here: string, there: string): string;
    corrected(here: string, there: string): string;
    updated(here: string, there: string): string;
    denied(): string;
    agrees(): string;
    /** `detail`: what is told here and not there, as written. */
    refines(detail: string): string;
    daysDiffer(here: string, there: string): string;
    opposes(): string;
    /** One word or name stands in the place of another. */
    replaced(): string;
  };
  /** What a statement lost or gained between an earlier report and a later one; said alike of both. */
  readonly drift: {
    /** `hedge`: as the earlier has it; null where no word of it is known. */
    hedgeDropped(hedge: string | null): string;
    sourceDropped(source: string): string;
    numberGrown(): string;
  };
  /** What would settle a claim that no evidence was held against, by what the claim is. */
  readonly missing: {
    speech(who: string): string;
    amount(what: string): string;
    dated(when: string): string;
    plan(): string;
    other(): string;
  };
}
