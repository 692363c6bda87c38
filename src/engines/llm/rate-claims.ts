import type { VerdictLabel } from '../../domain/verdict.ts';
import { readItems } from '../../llm/items.ts';
import { type LanguageModel, ModelError } from '../../llm/port.ts';
import { fillIn, type Prompt } from './prompt.ts';
import { RatingAnswer, ReadRating } from './rating-schema.ts';

/** A piece of evidence as it is shown under a claim. */
export interface ShownEvidence {
  /** Whose it is: the caller's own name for it. */
  readonly key: string;
  readonly words: string;
  readonly publisher: string | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** What the program found, in plain English. */
  readonly finding: string;
  readonly maySupport: boolean;
  readonly mayRefute: boolean;
}

/** A claim that the program left open, with what was found for it. */
export interface OpenClaim {
  readonly id: string;
  readonly text: string;
  readonly day: string;
  readonly sources: readonly string[];
  readonly evidence: readonly ShownEvidence[];
}

/** A rating that can be followed to its pieces of evidence. */
export interface Rated {
  readonly label: Exclude<VerdictLabel, 'not-enough-evidence'>;
  /** 4 or 5. */
  readonly rating: number;
  /** Keys of what it cites. */
  readonly supports: readonly string[];
  readonly refutes: readonly string[];
}

export interface Rating {
  /** By claim id; a claim without an entry stays as undecided as it was. */
  readonly rated: ReadonlyMap<string, Rated>;
  readonly degraded: readonly string[];
}

export interface RateDeps {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
  readonly fence: () => string;
}

/** Characters of a claim and of a piece of evidence that are shown. */
const MOST_WORDS = 600;
const MOST_NAME = 120;
/** A label rated lower than this is a doubt, and decides nothing. */
const SURE = 4;

const flat = (words: string, most = MOST_WORDS): string => words.replaceAll(/\s+/g, ' ').slice(0, most);

const claimId = (index: number): string => `c${index + 1}`;

/** Ids of the evidence of all claims; a piece that stands under two claims has one. */
function evidenceIds(claims: readonly OpenClaim[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { evidence } of claims)
    for (const { key } of evidence) if (!ids.has(key)) ids.set(key, `e${ids.size + 1}`);
  return ids;
}

function show(claim: OpenClaim, index: number, ids: ReadonlyMap<string, string>): string {
  const sources = claim.sources.map((name) => `"${flat(name, MOST_NAME)}"`).join(' ← ');
  return [
    `[${claimId(index)}] ${flat(claim.text)}`,
    `  day: ${claim.day}; sources: ${sources === '' ? '(none: the article itself)' : sources}`,
    ...claim.evidence.map(
      ({ key, words, publisher, day, finding }) =>
        `  [${ids.get(key)}] ${flat(publisher ?? '(no publisher)', MOST_NAME)}, ${day}: ${flat(words)}\n    finding: ${finding}`,
    ),
  ].join('\n');
}

/** Whether an answer is worth keeping: every rating of it can be read. */
function isWhole(text: string): boolean {
  const { items, complete } = readItems(text, 'ratings');
  return complete && items.every((item) => ReadRating.safeParse(item).success);
}

const isListed = (list: readonly string[]): boolean => list.length > 0;

/** What the label needs to stand on; a rating that has it not says what nothing bears out. */
const hasGround = (label: Rated['label'], { supportedBy, refutedBy }: ReadRating): boolean =>
  (label === 'refuted' || isListed(supportedBy)) && (label === 'supported' || isListed(refutedBy));

/**
 * The one label that is rated highest, and what it cites. 'open': it decides nothing, and says so. 'void': it cites what
 * was not shown under the claim, what the program rules out, one piece for both, or nothing at all.
 */
export function readRating(
  answer: ReadRating,
  { evidence }: OpenClaim,
  ids: ReadonlyMap<string, string>,
): Rated | 'open' | 'void' {
  const shown = new Map(evidence.map((piece) => [ids.get(piece.key), piece]));
  const pieces = (list: readonly string[], may: 'maySupport' | 'mayRefute'): ShownEvidence[] | null => {
    const found = [...new Set(list)].map((id) => shown.get(id));
    return found.every((piece) => piece?.[may] === true) ? (found as ShownEvidence[]) : null;
  };
  const { supportedBy, refutedBy } = answer;
  const [supporting, refuting] = [pieces(supportedBy, 'maySupport'), pieces(refutedBy, 'mayRefute')];
  if (supporting === null || refuting === null || supportedBy.some((id) => refutedBy.includes(id)))
    return 'void';
  const ratings = [
    ['supported', answer.supported],
    ['refuted', answer.refuted],
    ['conflicting', answer.conflicting],
    ['not-enough-evidence', answer.notEnoughEvidence],
  ] as const;
  const rating = Math.max(...ratings.map(([, given]) => given));
  const best = ratings.filter(([, given]) => given === rating).map(([label]) => label);
  const [label] = best;
  if (best.length > 1 || rating < SURE || label === undefined || label === 'not-enough-evidence')
    return 'open';
  if (!hasGround(label, answer)) return 'void';
  const keysOf = (list: readonly ShownEvidence[]) => list.map(({ key }) => key);
  return {
    label,
    rating,
    supports: label === 'refuted' ? [] : keysOf(supporting),
    refutes: label === 'supported' ? [] : keysOf(refuting),
  };
}

/**
 * Has a model rate claims beside the evidence that was found for them: one call, whatever there is to ask. Of more claims than
 * the prompt takes the first are asked about. What it does not answer, or answers without ground, stays undecided.
 * Throws only when the signal says to stop.
 */
export async function rateClaims(
  open: readonly OpenClaim[],
  { language, signal }: { readonly language: string; readonly signal: AbortSignal },
  { model, prompt, fence }: RateDeps,
): Promise<Rating> {
  const claims = open.slice(0, prompt.claimsPerCall ?? 20);
  if (claims.length === 0) return { rated: new Map(), degraded: [] };
  const ids = evidenceIds(claims);
  const marker = fence();
  const values = {
    fence: marker,
    language,
    claims: claims.map((claim, index) => show(claim, index, ids)).join('\n'),
  };
  try {
    const reply = await model.ask(
      {
        step: prompt.name,
        promptSha256: prompt.sha256,
        fence: marker,
        system: fillIn(prompt.system, values),
        user: fillIn(prompt.user, values),
        output: { name: prompt.output, schema: RatingAnswer, isWhole },
        maxOutputTokens: prompt.maxOutputTokens,
      },
      { signal },
    );
    const answers = new Map<string, ReadRating>();
    for (const item of readItems(reply.text, 'ratings').items) {
      const { data } = ReadRating.safeParse(item);
      // Of two ratings of one claim the first counts: a second is no correction but a slip.
      if (data !== undefined && !answers.has(data.claim)) answers.set(data.claim, data);
    }
    const rated = new Map<string, Rated>();
    let [silent, groundless] = [open.length - claims.length, 0];
    claims.forEach((claim, index) => {
      const answer = answers.get(claimId(index));
      const read = answer === undefined ? null : readRating(answer, claim, ids);
      if (read === null) silent += 1;
      else if (read === 'void') groundless += 1;
      else if (read !== 'open') rated.set(claim.id, read);
    });
    const told = (count: number, what: string): string[] =>
      count === 0 ? [] : [`verdict: ${count} of ${open.length} claims ${what}`];
    return {
      rated,
      degraded: [
        ...told(silent, 'were not rated by the model.'),
        ...told(groundless, 'were rated without evidence that bears the rating out; it does not count.'),
      ],
    };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModelError)) throw error;
    return { rated: new Map(), degraded: [`verdict: ${error.message}`] };
  }
}
