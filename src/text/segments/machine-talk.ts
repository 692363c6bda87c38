import type { Pair } from '../quotes/pairs.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import type { CompiledMachineTalk } from './compiled-machine-talk.ts';
import { HEAD_SIGNS, kindsOf, type Order, ordersSomething, withoutParticle } from './machine-order.ts';

/** How strongly a sentence speaks to a machine: a mark of a chat transcript, an order, or only in passing. */
export type MachineTalk = 'marked' | 'ordered' | 'hinted' | null;

/** Tokens read of one sentence; an order further in is no attack that a reader of the sentence would notice. */
const WINDOW = 120;
/** "In your response, …", "Dear assistant, …": an order may follow a comma that comes so early. */
const EARLY_COMMA = 7;
const FRAME_TAIL = 6;
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
 * Tells a sentence that is addressed to a machine from one about machines: an order counts only where an order can
 * stand; quoted words are mentioned, not said; a reporting verb around the order makes it somebody's words.
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
  const order: Order = { at: i + 1, kinds, addressed, sure: i > at || !lexicon.ambiguous.has(word) };
  if (ordersSomething(tokens, order, lexicon)) return 'ordered';
  return addressed || i > at ? 'hinted' : null;
}

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
