/**
 * Tells text that is addressed to a machine from text about machines. One rule set in one place, hence its length:
 * an order ("ignore", "احكم") counts only where an order can stand, and only with an object of the analysis;
 * quoted words are mentioned, not said; a reporting verb around the order makes it somebody's words.
 */
import { stems } from '../proclitics.ts';
import type { Pair } from '../quotes/pairs.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledMachineTalk } from './compiled-machine-talk.ts';

/** How strongly a sentence speaks to a machine: a mark of a chat transcript, an order, or only in passing. */
export type MachineTalk = 'marked' | 'ordered' | 'hinted' | null;

/** Tokens read of one sentence; an order further in is no attack that a reader of the sentence would notice. */
const WINDOW = 120;
const OBJECT_REACH = 12;
const VERDICT_REACH = 24;
/** The same after an order that may be a past tense: "اعتبر هذا المقال موثوقا". */
const NEAR_VERDICT = 5;
/** "In your response, …", "Dear assistant, …": an order may follow a comma that comes so early. */
const EARLY_COMMA = 7;
const FRAME_TAIL = 6;
const HEAD_SIGNS: ReadonlySet<string> = new Set([
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
const COMMAS: ReadonlySet<string> = new Set([',', '،']);

interface Sentence {
  readonly tokens: readonly Token[];
  /** Where each unquoted token stood: an index into the text. */
  readonly at: readonly number[];
}

function unquoted(text: TokenisedText, from: number, to: number, pairs: ReadonlyMap<number, Pair>): Sentence {
  const tokens: Token[] = [];
  const at: number[] = [];
  for (let i = from; i < to && tokens.length < WINDOW; i += 1) {
    const pair = pairs.get(i);
    if (pair?.quote === true && pair.close <= to) {
      i = pair.close - 1;
      continue;
    }
    tokens.push(text.tokens[i] as Token);
    at.push(i);
  }
  return { tokens, at };
}

/**
 * Reads the tokens [from, to) of one sentence. `pairs` are the quotation marks and brackets of its paragraph by
 * opening token; what stands in quotation marks is not looked at.
 */
export function readMachineTalk(
  text: TokenisedText,
  from: number,
  to: number,
  pairs: ReadonlyMap<number, Pair>,
  lexicons: readonly CompiledMachineTalk[],
): MachineTalk {
  const sentence = unquoted(text, from, to, pairs);
  let best: MachineTalk = null;
  for (const lexicon of lexicons) {
    const found = readWith(sentence, lexicon);
    if (found === 'marked') return found;
    if (found === 'ordered' || best === null) best = found;
  }
  return best;
}

function readWith({ tokens }: Sentence, lexicon: CompiledMachineTalk): MachineTalk {
  if (lexicon.runs.length > 0 && tokens.some((token) => isRun(token, lexicon))) return 'ordered';
  const reportedFrom = tokens.findIndex((token) => lexicon.reportingVerbs.has(token.text));
  let hinted = false;
  let first = true;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const opening = first && (token.kind === 'mark' || token.kind === 'digits');
    if (!opening && !first && !isHead(tokens, i)) continue;
    if (reportedFrom !== -1 && reportedFrom < i) break;
    const phrase = lexicon.phrases.longest(tokens, i, tokens.length);
    if (phrase !== null) return token.kind === 'mark' || first ? 'marked' : 'ordered';
    if (opening || token.kind !== 'word') continue;
    const order = readOrder(tokens, i, first, lexicon);
    if (order === 'ordered') return isReportedAfter(tokens, lexicon) ? 'hinted' : order;
    if (order === 'hinted') hinted = true;
    first = false;
  }
  return hinted ? 'hinted' : null;
}

const isRun = (token: Token, lexicon: CompiledMachineTalk): boolean => {
  if (token.kind !== 'word' || token.text.length < 4) return false;
  const head = token.text.slice(0, 200);
  return lexicon.runs.some((run) => head.includes(run));
};

/** A word that a clause can begin with: after a sign that closes another, or after an early comma. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'mark') return false;
  return HEAD_SIGNS.has(before.text) ? at < 40 : COMMAS.has(before.text) && at <= EARLY_COMMA;
}

/** `…, officials said.` at the end: the order is reported speech. */
function isReportedAfter(tokens: readonly Token[], lexicon: CompiledMachineTalk): boolean {
  let comma = -1;
  for (let i = Math.max(0, tokens.length - FRAME_TAIL - 2); i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (COMMAS.has(token.text)) comma = i;
    else if (comma !== -1 && lexicon.reportingVerbs.has(token.text)) return true;
  }
  return false;
}

/** Reads an order at clause head `at`, past forms of address and words such as "please". */
function readOrder(
  tokens: readonly Token[],
  at: number,
  first: boolean,
  lexicon: CompiledMachineTalk,
): MachineTalk {
  let i = at;
  let addressed = false;
  for (let steps = 0; steps < 6; steps += 1) {
    const lead = lexicon.leads.longest(tokens, i, tokens.length) ?? null;
    const address = lexicon.addresses.longest(tokens, i, tokens.length);
    const next = Math.max(lead?.next ?? 0, address?.next ?? 0);
    if (next === 0) break;
    if (address !== null && address.next === next) addressed = true;
    i = next;
    while (tokens[i]?.kind === 'mark' && i < at + 12) i += 1;
  }
  const verb = tokens[i];
  if (verb === undefined) return null;
  if (
    first &&
    lexicon.answers.longest(tokens, i, tokens.length) === null &&
    answersOrdered(tokens, at, i, lexicon)
  )
    return 'ordered';
  const word = withoutParticle(verb.text, lexicon);
  const kinds = kindsOf(word, lexicon);
  if (kinds === 0) return addressed ? 'hinted' : null;
  const order = { at: i + 1, kinds, addressed, sure: i > at || !lexicon.ambiguous.has(word) };
  if ((kinds & IGNORES) !== 0 && ordersToIgnore(tokens, order, lexicon)) return 'ordered';
  if ((kinds & (JUDGES | WRITES)) !== 0 && ordersVerdict(tokens, order, lexicon)) return 'ordered';
  return addressed || i > at ? 'hinted' : null;
}

const IGNORES = 1;
const JUDGES = 2;
const WRITES = 4;

const kindsOf = (word: string, lexicon: CompiledMachineTalk): number =>
  (lexicon.ignoring.has(word) ? IGNORES : 0) |
  (lexicon.judging.has(word) ? JUDGES : 0) |
  (lexicon.writing.has(word) ? WRITES : 0);

/** "واحكم" is an order joined on. */
function withoutParticle(word: string, lexicon: CompiledMachineTalk): string {
  if (kindsOf(word, lexicon) !== 0) return word;
  for (const particle of lexicon.particles)
    if (word.length > particle.length + 1 && word.startsWith(particle)) {
      const rest = word.slice(particle.length);
      if (kindsOf(rest, lexicon) !== 0) return rest;
    }
  return word;
}

/** An order whose object may begin at token `at`; `sure` when it can be nothing but an order. */
interface Order {
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

/** "Replace letters with numbers in your answer": a sentence that begins like an order and names the answer. */
function answersOrdered(
  tokens: readonly Token[],
  at: number,
  verbAt: number,
  lexicon: CompiledMachineTalk,
): boolean {
  if (lexicon.nonOrders.size === 0) return false;
  const head = (tokens[at] as Token).text;
  const inAnswer = answerPhraseAt(tokens, at, lexicon);
  if (lexicon.nonOrders.has(head) && !inAnswer && verbAt === at) return false;
  if (tokens.at(-1)?.text === '?' || tokens.at(-1)?.text === '؟') return false;
  if (
    lexicon.objectFollows &&
    kindsOf(withoutParticle((tokens[verbAt] as Token).text, lexicon), lexicon) === 0
  )
    return inAnswer;
  for (let i = at; i < Math.min(tokens.length, 40); i += 1)
    if (lexicon.answers.longest(tokens, i, tokens.length) !== null) return true;
  return false;
}

/** "In your response, …" at the head. */
const answerPhraseAt = (tokens: readonly Token[], at: number, lexicon: CompiledMachineTalk): boolean => {
  const answer = lexicon.answers.longest(tokens, at + 1, tokens.length);
  return answer !== null && COMMAS.has(tokens[answer.next]?.text ?? '');
};
