import type { EvidenceProvider, ExternalEvidence } from './port.ts';

const MOST = 500;

/**
 * A provider that is asked the same thing once in `ttlMs`, also while it has not answered yet. Failures are not
 * remembered. `clock`: milliseconds.
 */
export function cached(provider: EvidenceProvider, ttlMs: number, clock: () => number): EvidenceProvider {
  const known = new Map<string, { until: number; answer: Promise<readonly ExternalEvidence[]> }>();
  return {
    name: provider.name,
    find(question, signal) {
      const key = JSON.stringify([question.language, question.text]);
      const before = known.get(key);
      if (before !== undefined && before.until > clock()) return before.answer;
      known.delete(key);
      const answer = provider.find(question, signal);
      known.set(key, { until: clock() + ttlMs, answer });
      answer.catch(() => {
        if (known.get(key)?.answer === answer) known.delete(key);
      });
      // The oldest goes first: a Map keeps the order in which its keys came.
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
      return answer;
    },
  };
}
