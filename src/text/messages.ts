import type { CheckId } from '../domain/check.ts';

/** What is said to a reader, in one language: whole sentences in plain words, naming the words concerned. */
export interface Messages {
  /** What a check found in order. */
  readonly pass: Readonly<Record<CheckId, string>>;
  /** Why a check had nothing to judge. */
  readonly notApplicable: Readonly<Record<CheckId, string>>;
  /** A check that could not run. */
  checkError(id: CheckId): string;

  spanNotVerbatim(quote: string): string;
  spanOutsideSegment(quote: string): string;
  numberNotInSpan(number: string): string;
  numberChanged(claimed: string, stated: string): string;
  numberDropped(number: string): string;
  dateNotInArticle(date: string): string;
  dateChanged(claimed: string, stated: string): string;
  dateDropped(date: string): string;
  weekdayDiffers(date: string): string;
  nameNotInArticle(name: string): string;
  nameChanged(claimed: string, stated: string): string;
  nameFromElsewhere(name: string): string;
  partiesSwapped(agent: string, other: string): string;
  sourceNotInArticle(name: string): string;
  sourceNotAttributing(name: string): string;
  sourceWithoutCue(name: string): string;
  voiceLeak(name: string): string;
  sourceReplaced(name: string, stated: string): string;
  quoteNotVerbatim(quote: string): string;
  hedgeDropped(cue: string): string;
  hedgeInvented(cue: string): string;
  planMadeFact(cue: string): string;
  causeInvented(words: string): string;
  negationDropped(cue: string): string;
  negationInvented(cue: string): string;
  meaningTurned(claimed: string, stated: string): string;
  endsOpen(word: string): string;
  severalPredicates(first: string, second: string): string;
  severalSentences(): string;
  danglingReference(word: string): string;
  unresolvedDate(words: string): string;
  wrongLanguage(expected: string): string;
  repeatsClaim(): string;
  conflictsWithClaim(): string;
  headingStronger(heading: string, body: string): string;
  headingAlone(): string;
  /** A model gave `value` where the kernel reads the span otherwise. */
  modelReadOtherwise(value: string): string;

  languageUnsupported(tag: string): string;
  weekdayMismatch(words: string): string;
  dateUncertain(words: string): string;
  hiddenCharacters(count: number): string;
  bidiOverride(): string;
  instructionInText(): string;
  headingOverstates(): string;
}
