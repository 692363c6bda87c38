import { foldText } from '../fold.ts';
import type { PhraseTable } from '../phrases.ts';
import { folded, phrases } from './compiled-lexicon.ts';
import type { SegmentLexicon } from './lexicon.ts';

/** One language's ways of talking to a machine, folded once and kept. */
export interface CompiledMachineTalk {
  readonly phrases: PhraseTable<true>;
  readonly runs: readonly string[];
  readonly addresses: PhraseTable<true>;
  readonly leads: PhraseTable<true>;
  readonly ignoring: ReadonlySet<string>;
  readonly judging: ReadonlySet<string>;
  readonly writing: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly objectFollows: boolean;
  readonly particles: readonly string[];
  readonly instructions: PhraseTable<true>;
  readonly rules: PhraseTable<true>;
  readonly complementisers: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  readonly analysed: ReadonlySet<string>;
  readonly verdicts: PhraseTable<true>;
  readonly answers: PhraseTable<true>;
  readonly nonOrders: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlySet<string>;
}

const COMPILED = new WeakMap<SegmentLexicon, CompiledMachineTalk>();

/** Folds what a lexicon says of machine talk; the same object is folded once. */
export function compileMachineTalk(lexicon: SegmentLexicon): CompiledMachineTalk {
  const known = COMPILED.get(lexicon);
  if (known !== undefined) return known;
  const talk = lexicon.machineTalk;
  const compiled: CompiledMachineTalk = {
    phrases: phrases(talk.phrases),
    runs: talk.runs,
    addresses: phrases(talk.addresses),
    leads: phrases(talk.leads),
    ignoring: folded(talk.ignoring),
    judging: folded(talk.judging),
    writing: folded(talk.writing),
    ambiguous: folded(talk.ambiguous),
    determiners: folded(talk.determiners),
    objectFollows: talk.objectFollows,
    particles: lexicon.particles.map(foldText),
    instructions: phrases(talk.instructions),
    rules: phrases(talk.rules),
    complementisers: folded(lexicon.complementisers),
    earlier: folded(talk.earlier),
    analysed: folded(talk.analysed),
    verdicts: phrases(talk.verdicts),
    answers: phrases(talk.answers),
    nonOrders: folded(talk.nonOrders),
    reportingVerbs: folded(lexicon.reportingVerbs),
  };
  COMPILED.set(lexicon, compiled);
  return compiled;
}
