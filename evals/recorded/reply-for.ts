import type { Prompts } from '../../src/engines/llm/prompt.ts';
import { callKey } from '../../src/llm/call-key.ts';
import type { Recording } from '../../src/llm/replay.ts';
import type { CaseAnswers, RecordedStep, Step, WrittenExtraction, WrittenJudging } from './case-answer.ts';
import { askedClaims, askedSegments, fenceOf, inputKey } from './read-question.ts';

/** A question as it went over the wire. */
export interface Question {
  readonly step: Step;
  readonly model: string;
  readonly system: string;
  readonly user: string;
}

export interface ReplyOptions {
  readonly allowStale: boolean;
  /** Which of the recorded runs answers; the first when left out. What is hand-written is the same in each. */
  readonly run?: number | undefined;
}

export type Reply = Recording['reply'];

/** Tokens of hand-written answers are not counted: nobody was paid for them. */
const written = (value: object): Reply => ({
  text: JSON.stringify(value),
  finish: 'stop',
  promptTokens: 0,
  completionTokens: 0,
});

/** null where any sentence is one that nobody wrote about: an answer with a gap would be filled by the rules. */
function writtenExtraction({ pieces }: WrittenExtraction, user: string): Reply | null {
  const known = new Map(pieces.map(({ key, claims }) => [key, claims]));
  const asked = askedSegments(user);
  if (!asked.every(({ key }) => known.has(key))) return null;
  const claimsOf = (key: string) => known.get(key) ?? [];
  const claims = asked.flatMap(({ id: segment, key }) =>
    claimsOf(key).map((claim) => ({
      ...claim,
      segment,
      speakers: claim.speakers.map((speaker) => ({ ...speaker, segment })),
    })),
  );
  const skipped = asked
    .filter(({ key }) => claimsOf(key).length === 0)
    .map(({ id: segment }) => ({
      segment,
      why: 'not-checkable',
      readings: [],
      reason: 'Nothing that can be checked.',
    }));
  return written({ claims, skipped });
}

/** A claim nobody wrote a judgement for, such as one the rules filled in, stays unjudged. */
function writtenJudging({ pieces }: WrittenJudging, user: string): Reply {
  const known = new Map(pieces.map(({ key, judgement }) => [key, judgement]));
  const judgements = askedClaims(user).flatMap(({ id: claim, key }) => {
    const judgement = known.get(key);
    return judgement === undefined ? [] : [{ claim, ...judgement }];
  });
  return written({ judgements });
}

function recorded(
  answer: RecordedStep,
  question: Question,
  prompts: Prompts,
  { allowStale, run = 1 }: ReplyOptions,
) {
  const { step, model, system, user } = question;
  const promptSha256 = prompts[step].sha256;
  const key = callKey(model, { ...PLAIN, step, promptSha256, fence: fenceOf(user), system, user });
  const input = inputKey(step, user);
  const ofRun = answer.replies.filter((reply) => reply.run === run);
  const exact = ofRun.find(({ recording }) => recording.key === key);
  const stale = allowStale ? ofRun.find((reply) => reply.input === input) : undefined;
  return (exact ?? stale)?.recording.reply ?? null;
}

/** Fields of a call that its key leaves out. */
const PLAIN = { output: { name: '', schema: null as never }, maxOutputTokens: 0 };

/**
 * What lies ready for a question, or null when nothing does. Recorded answers are known by the strict key of their call:
 * model, prompt and every word; only `allowStale` takes one that was given to the same data under another prompt.
 */
export function replyFor(
  answers: CaseAnswers,
  question: Question,
  prompts: Prompts,
  options: ReplyOptions,
): Reply | null {
  const answer = answers[question.step];
  if (answer.origin === 'recorded') return recorded(answer, question, prompts, options);
  return answer.step === 'extract'
    ? writtenExtraction(answer, question.user)
    : writtenJudging(answer, question.user);
}
