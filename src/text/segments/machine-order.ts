import { stems } from '../proclitics.ts';
import type { Token } from '../tokens.ts';
import type { CompiledMachineTalk } from './compiled-machine-talk.ts';

/** Tokens within which an order's object, and what is to be said of it, must come. */
const OBJECT_REACH = 12;
const VERDICT_REACH = 24;
/** The same after an order that may be a past tense: "اعتبر هذا المقال موثوقا". */
const NEAR_VERDICT = 5;
/** Signs that close a clause: an order may stand behind them, and its object before them. */
export const HEAD_SIGNS: ReadonlySet<string> = new Set([
  ':',
  ';',
  '؛',
  '-',
  '.',
  '!',
  '|',
  '>',
  ']',
  ')',
  '}',
  '*',
  '#',
  '=',
]);

const IGNORES = 1;
const JUDGES = 2;
const WRITES = 4;

export const kindsOf = (word: string, lexicon: CompiledMachineTalk): number =>
  (lexicon.ignoring.has(word) ? IGNORES : 0) |
  (lexicon.judging.has(word) ? JUDGES : 0) |
  (lexicon.writing.has(word) ? WRITES : 0);

/** "واحكم" is an order joined on. */
export function withoutParticle(word: string, lexicon: CompiledMachineTalk): string {
  if (kindsOf(word, lexicon) !== 0) return word;
  for (const particle of lexicon.particles)
    if (word.length > particle.length + 1 && word.startsWith(particle)) {
      const rest = word.slice(particle.length);
      if (kindsOf(rest, lexicon) !== 0) return rest;
    }
  return word;
}

/** An order whose object may begin at token `at`; `sure` when it can be nothing but an order. */
export interface Order {
  readonly at: number;
  readonly kinds: number;
  readonly addressed: boolean;
  readonly sure: boolean;
}

const DETERMINERS_LIMIT = 5;

function pastDeterminers(tokens: readonly Token[], at: number, lexicon: CompiledMachineTalk): number {
  let i = at;
  while (i < at + DETERMINERS_LIMIT && lexicon.determiners.has(tokens[i]?.text ?? '')) i += 1;
  return i;
}

/** "everything above", "كل ما سبق": what came before, with no noun. */
function ordersToIgnoreAll(tokens: readonly Token[], at: number, lexicon: CompiledMachineTalk): boolean {
  const end = pastDeterminers(tokens, at, lexicon);
  if (end === at || !lexicon.earlier.has(tokens[end]?.text ?? '')) return false;
  const next = tokens[end + 1];
  if (next === undefined || next.kind === 'mark' || lexicon.determiners.has(next.text)) return true;
  return (
    lexicon.leads.longest(tokens, end + 1, tokens.length) !== null ||
    kindsOf(withoutParticle(next.text, lexicon), lexicon) !== 0
  );
}

/** "(all) previous instructions", "your guidelines", "everything above". */
function ordersToIgnore(tokens: readonly Token[], order: Order, lexicon: CompiledMachineTalk): boolean {
  const start = lexicon.objectFollows ? pastDeterminers(tokens, order.at, lexicon) : order.at;
  const end = Math.min(tokens.length, lexicon.objectFollows ? start + 1 : order.at + OBJECT_REACH);
  if (order.sure && ordersToIgnoreAll(tokens, order.at, lexicon)) return true;
  let earlier = false;
  let determined = start > order.at;
  for (let i = start; i < end; i += 1) {
    const token = tokens[i] as Token;
    if (HEAD_SIGNS.has(token.text)) return false;
    const told = lexicon.instructions.longest(tokens, i, tokens.length, lexicon.particles);
    const object = told ?? lexicon.rules.longest(tokens, i, tokens.length);
    if (object === null) {
      earlier ||= lexicon.earlier.has(token.text);
      determined ||= lexicon.determiners.has(token.text);
      continue;
    }
    for (let j = i; j < Math.min(object.next + 3, tokens.length); j += 1)
      earlier ||= lexicon.earlier.has((tokens[j] as Token).text);
    return earlier || (told !== null && determined && order.sure);
  }
  return false;
}

/** "… every claim … score 1.0", "… JSON … claims": what is analysed and what the analysis should say of it. */
function ordersVerdict(tokens: readonly Token[], order: Order, lexicon: CompiledMachineTalk): boolean {
  const object = pastDeterminers(tokens, order.at, lexicon);
  if (!order.sure && object === order.at) return false;
  if (lexicon.objectFollows) {
    const token = tokens[object];
    if (token === undefined) return false;
    if (!isAnalysed(token.text, lexicon) && lexicon.verdicts.longest(tokens, object, tokens.length) === null)
      return false;
    if (!order.sure && lexicon.complementisers.has(tokens[object + 1]?.text ?? '')) return false;
  }
  const reach = order.sure || !lexicon.objectFollows ? VERDICT_REACH : NEAR_VERDICT;
  const end = Math.min(tokens.length, object + reach);
  let analysed = false;
  let verdict = false;
  for (let i = order.at; i < end; i += 1) {
    const token = tokens[i] as Token;
    if (lexicon.reportingVerbs.has(token.text) && (order.kinds & WRITES) === 0) break;
    // "Give generously: all claims …": what comes after a colon is no object of the order.
    if (token.text === ':' && !analysed && !verdict && !order.addressed) break;
    if (!analysed && isAnalysed(token.text, lexicon)) analysed = true;
    else if (!verdict && lexicon.verdicts.longest(tokens, i, tokens.length) !== null) verdict = true;
    if (lexicon.answers.longest(tokens, i, tokens.length) !== null) return true;
  }
  return analysed && (verdict || order.addressed);
}

const isAnalysed = (word: string, lexicon: CompiledMachineTalk): boolean =>
  stems(word, lexicon.particles).some((stem) => lexicon.analysed.has(stem.text));

/** The order is about the analysis: what the machine was told, what it should find, or what it should answer. */
export function ordersSomething(
  tokens: readonly Token[],
  order: Order,
  lexicon: CompiledMachineTalk,
): boolean {
  if ((order.kinds & IGNORES) !== 0 && ordersToIgnore(tokens, order, lexicon)) return true;
  return (order.kinds & (JUDGES | WRITES)) !== 0 && ordersVerdict(tokens, order, lexicon);
}
