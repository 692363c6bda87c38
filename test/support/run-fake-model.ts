import { readPrompts } from '../../evals/backends/read-prompts.ts';
import { allAnswers } from '../../evals/recorded/all-answers.ts';
import { replyFor } from '../../evals/recorded/reply-for.ts';
import { runProgram } from '../../src/entry/run-program.ts';
import { StartError } from '../../src/entry/start-error.ts';
import { DEMO_ANSWER, DEMO_ARTICLE } from './demo-answers.ts';
import { askedIn, type FakeCall, startFakeModel } from './fake-model.ts';
import { claimIdsIn, claimsAnswer, judgementsAnswer } from './model-answers.ts';

/** `npm run fake-model -- [port] [latency in ms]`: an endpoint to try Isnad with, without a key. */
const [port = '8799', latency = '300'] = process.argv.slice(2);

/** The demo's claims are in English, of an Arabic article. */
const IN_ENGLISH = /^Language of `text`.*: en$/m;
const prompts = readPrompts();
const written = [...allAnswers(prompts).values()];

/** What lies ready for an article of the evals, so that recording can be tried without a key. */
function writtenFor({ model, messages }: FakeCall['body']): string | null {
  const [system = '', user = ''] = messages.map(({ content }) => content);
  for (const answers of written) {
    const reply = replyFor(answers, { step: 'extract', model, system, user }, prompts, { allowStale: true });
    if (reply !== null) return reply.text;
  }
  return null;
}

function answer(call: FakeCall): string {
  const asked = askedIn(call);
  if (call.step === 'extract')
    return asked.includes(DEMO_ARTICLE) && IN_ENGLISH.test(asked)
      ? DEMO_ANSWER
      : (writtenFor(call.body) ?? claimsAnswer([]));
  if (call.step === 'judge')
    return judgementsAnswer(asked, { reason: 'Written by hand: this endpoint judges nothing.' });
  const ratings = claimIdsIn(asked).map((claim) => ({
    claim,
    supported: 1,
    refuted: 1,
    conflicting: 1,
    notEnoughEvidence: 5,
    supportedBy: [],
    refutedBy: [],
    reason: 'Written by hand: this endpoint weighs nothing.',
  }));
  return JSON.stringify({ ratings });
}

await runProgram(async () => {
  const fake = await startFakeModel({ answer, port: Number(port), latencyMs: Number(latency) }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new StartError(
        `Port ${port} is already in use: stop the other program, or name another port: npm run fake-model -- 8800`,
      );
    },
  );
  process.stdout.write(`A fake model answers at ${fake.url}. Its answers are written by hand. In another terminal:
OPENAI_BASE_URL=${fake.url} OPENAI_MODEL=fake npm run demo -- --claims en
`);
});
