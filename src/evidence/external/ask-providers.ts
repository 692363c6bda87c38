import type { EvidenceProvider, ExternalEvidence, ExternalQuestion } from './port.ts';
import { ProviderError } from './port.ts';

export interface ExternalDeps {
  readonly providers: readonly EvidenceProvider[];
  /** For all questions of one request together. */
  readonly timeoutMs: number;
  /** Claims of one article that anybody outside is asked about. */
  readonly mostQuestions: number;
}

/**
 * Asks every provider about every question, within one deadline. A provider that fails is named in `failed` and keeps
 * nothing else from being answered; whatever it throws ends here.
 */
export async function askProviders(
  questions: readonly ExternalQuestion[],
  { providers, timeoutMs, mostQuestions }: ExternalDeps,
): Promise<{ found: ExternalEvidence[][]; failed: string[] }> {
  const failed = new Map<string, string>();
  const signal = AbortSignal.timeout(timeoutMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ProviderError('it did not answer in time')));
  });
  late.catch(() => undefined);
  const found = await Promise.all(
    questions.slice(0, mostQuestions).map(async (question) => {
      const answers = await Promise.all(
        providers.map(async (provider) => {
          try {
            return await Promise.race([provider.find(question, signal), late]);
          } catch (error) {
            const reason = error instanceof ProviderError ? error.message : 'it failed';
            failed.set(provider.name, `evidence: ${provider.name} gave nothing: ${reason}.`);
            return [];
          }
        }),
      );
      return answers.flat();
    }),
  );
  return { found, failed: [...failed.values()] };
}
