import type { Token, TokenisedText } from '../tokens.ts';
import { headlineVerb } from '../verbs/headline-verb.ts';
import { verbAt } from '../verbs/verb-at.ts';
import type { Grammar } from '../verbs/verb-reading.ts';
import { appositiveAt } from './appositive.ts';
import type { Clause, Range } from './clause.ts';
import {
  type Cut,
  coordinateAt,
  endsAt,
  endsRelative,
  initialClause,
  mainAfter,
  openerAt,
  relativeAt,
  reportedAgain,
} from './cuts.ts';

import { comparisonAt, interruptionAt, leadingParticiple } from './gap.ts';
import { unjoinedAt } from './unjoined.ts';

export type { Clause, Range } from './clause.ts';
export type ClauseGrammar = Grammar;

function bare(word: string, { clauses }: Grammar): string {
  for (const prefix of clauses.particles)
    if (word.length > prefix.length + 2 && word.startsWith(prefix))
      return clauses.actionNouns.has(word) ? word : word.slice(prefix.length);
  return word;
}

/** Tokens inside quotation marks or brackets, where a sentence is not cut. */
export type Shielded = (at: number) => boolean;

/** Clauses without a verb of their own that another may follow all the same. */
const GOES_ON: ReadonlySet<Clause['opener']> = new Set(['tail', 'called']);

/** How long a remark in brackets may be; a bracket that stays open shields nothing. */
const BRACKET_REACH = 40;

function bracketEnd(tokens: readonly Token[], at: number, to: number): number | null {
  if (tokens[at]?.text !== '(') return null;
  const limit = Math.min(to, at + BRACKET_REACH);
  for (let i = at + 1; i < limit; i += 1) if (tokens[i]?.text === ')') return i;
  return null;
}

/**
 * The verb of one clause as its tokens come in. The verb of a relative clause that no comma sets off ("the man who fled
 * was held") is the clause's own only when no other follows.
 */
class VerbSearch {
  own: number | null = null;
  #relative: number | null = null;
  #pending = false;

  get verb(): number | null {
    return this.own ?? this.#relative;
  }

  see(tokens: readonly Token[], at: number, from: number, grammar: Grammar): void {
    if (this.own !== null) return;
    const word = (tokens[at] as Token).text;
    const { relatives, demonstratives, complementisers } = grammar.clauses;
    // "the bridge that fell was built": inside a clause without a verb so far, "that" hangs on its subject.
    if (relatives.has(word) && (!demonstratives.has(word) || at > from + 1)) {
      this.#pending = true;
      return;
    }
    if (complementisers.has(word)) this.#pending = false;
    if (verbAt(tokens, at, from, grammar) === null) return;
    if (this.#pending && this.#relative === null) {
      this.#relative = at;
      this.#pending = false;
    } else this.own = at;
  }
}

/**
 * Cuts a token range into clauses, in reading order. A cut is made only where the clause before already has its
 * verb, so that a list of subjects is not taken for a list of predicates. Linear: every look ahead is bounded.
 */
export function splitClauses(
  text: TokenisedText,
  from: number,
  to: number,
  grammar: ClauseGrammar,
  shielded: Shielded = () => false,
): Clause[] {
  const { tokens } = text;
  const found: Clause[] = [];
  let open: Cut = { at: from, from, opener: 'main' };
  let search = new VerbSearch();
  let aims = false;
  let bracket = from;
  let gaps: Range[] = [];
  let inner: Clause[] = [];
  const close = (end: number): void => {
    if (end > open.from) {
      const clause = { from: open.from, to: end, opener: open.opener, verb: search.verb, opens: open.at };
      found.push(gaps.length > 0 ? { ...clause, gaps } : clause, ...inner);
    }
    gaps = [];
    inner = [];
  };
  for (let at = from; at < to; at += 1) {
    if (at >= bracket) bracket = bracketEnd(tokens, at, to) ?? bracket;
    if (shielded(at) || at < bracket) {
      // «إن المنظمة "تراقب السوق"، ولا تنوي …»: a verb in quotation marks is the clause's, though nothing is cut there.
      if (at >= bracket && at >= open.from) search.see(tokens, at, open.from, grammar);
      continue;
    }
    const { verb } = search;
    // A relative clause ends at its comma; what follows goes on with the clause that it interrupted.
    const ends = open.opener === 'relative' && verb !== null && at > verb && endsAt(tokens, at);
    if (ends && endsRelative(tokens, at, to, found.at(-1), grammar)) {
      close(at);
      open = { at, from: at + 1, opener: 'tail' };
      search = new VerbSearch();
      continue;
    }
    const led = at === from ? leadingParticiple(tokens, at, to, grammar) : null;
    if (led !== null) {
      if (led.clause !== null) found.push(led.clause);
      open = { at: led.range.to, from: led.range.to, opener: 'main' };
      at = led.range.to - 1;
      continue;
    }
    const initial = at === from ? initialClause(tokens, at, to, grammar) : null;
    if (initial !== null) {
      open = initial;
      at = initial.from - 1;
      continue;
    }
    if (at > open.from) {
      const gap =
        verb === null
          ? interruptionAt(tokens, at, open.from, to, grammar)
          : comparisonAt(tokens, at, { from: open.from, verb }, to, grammar);
      if (gap !== null) {
        gaps.push(gap.range);
        if (gap.clause !== null) inner.push(gap.clause);
        at = gap.range.to - 1;
        continue;
      }
      // "أن موكله بريء وأنه سيطعن": what is reported needs no verb.
      const second =
        verb === null && grammar.clauses.order === 'verb-first' && at - open.from >= 2
          ? reportedAgain(tokens, at, to, grammar)
          : null;
      const again = anotherConsequence(tokens, at, to, open, grammar) ?? second;
      const cut: Cut | null =
        again ??
        openerAt(tokens, at, to, grammar) ??
        appositiveAt(tokens, at, to, grammar, verb !== null) ??
        (found.length === 0 && open.opener === 'clause' && verb !== null
          ? mainAfter(tokens, at, to, grammar)
          : null) ??
        (verb === null
          ? null
          : (relativeAt(tokens, at, to, grammar) ??
            unjoinedAt(tokens, at, grammar, { aims, verb, own: search.own !== null }) ??
            coordinateAt(tokens, at, to, grammar, { aims, verb, own: search.own !== null })));
      // "who is | on an official visit": the circumstance is all that the copula says, so it is not cut off.
      const bareCopula = cut?.opener === 'invitation' && verb !== null && at === verb + 1;
      if (
        cut !== null &&
        !bareCopula &&
        (verb !== null ||
          again !== null ||
          GOES_ON.has(open.opener) ||
          (cut.opener !== 'clause' && cut.opener !== open.opener))
      ) {
        close(at);
        open = cut;
        search = new VerbSearch();
        search.own = cut.verb ?? null;
        aims = false;
        // The verb of the new clause is looked for from its own first token.
        at = Math.max(at, cut.from) - 1;
        continue;
      }
    }
    if (!aims) aims = grammar.clauses.actionNouns.has(bare((tokens[at] as Token).text, grammar));
    if (at >= open.from) search.see(tokens, at, open.from, grammar);
  }
  close(to);
  return withHeadlineVerb(found, text, grammar);
}

/** "…, killing at least 12 people and | injuring more than 200". */
function anotherConsequence(
  tokens: readonly Token[],
  at: number,
  to: number,
  open: Cut,
  { clauses }: Grammar,
): Cut | null {
  if (open.opener !== 'consequence' || at === open.from) return null;
  if (!clauses.coordinators.has(tokens[at - 1]?.text ?? '')) return null;
  return clauses.openers.longest(tokens, at, to, clauses.joiners)?.value === 'consequence'
    ? { at, from: at, opener: 'consequence' }
    : null;
}

/** "12 killed in blast": where no clause has a verb, the first may have a headline's. */
function withHeadlineVerb(clauses: Clause[], { tokens }: TokenisedText, grammar: Grammar): Clause[] {
  const first = clauses[0];
  if (first === undefined || clauses.some(({ verb }) => verb !== null)) return clauses;
  const verb = headlineVerb(tokens, first.from, first.to, grammar);
  return verb === null ? clauses : [{ ...first, verb }, ...clauses.slice(1)];
}
