import { DEMO_ANSWER, DEMO_ARTICLE } from './demo-answers.ts';
import { type FakeCall, startFakeModel } from './fake-model.ts';

/** `npm run fake-model -- [port] [latency in ms]`: an endpoint to try Isnad with, without a key. */
const [port = '8799', latency = '300'] = process.argv.slice(2);
const NOTHING = '{"claims": [], "skipped": []}';

function answer({ step, body }: FakeCall): string {
  const asked = body.messages.at(-1)?.content ?? '';
  if (step === 'extract') return asked.includes(DEMO_ARTICLE) ? DEMO_ANSWER : NOTHING;
  const judgements = [...asked.matchAll(/^\[(c\d+)\]/gm)].map(([, claim]) => ({
    claim,
    faithful: 1,
    atomic: true,
    selfContained: true,
    attributionRight: true,
    verifiable: true,
    specific: true,
    consequential: true,
    factual: true,
    reason: 'Written by hand: this endpoint judges nothing.',
  }));
  return JSON.stringify({ judgements });
}

const fake = await startFakeModel({ answer, port: Number(port), latencyMs: Number(latency) });
process.stdout.write(`A fake model answers at ${fake.url}. Its answers are written by hand. In another terminal:
OPENAI_BASE_URL=${fake.url} OPENAI_MODEL=fake npm run demo -- --claims en
`);
