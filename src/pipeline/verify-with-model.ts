import type { Opinion } from '../evidence/opinion.ts';
import type { ArticleModel } from './article-model.ts';
import { rateOpenClaims } from './rate-open-claims.ts';
import { type Verification, type Verified, type VerifyDeps, verifyClaims } from './verify-claims.ts';

export interface Asking {
  /** null for nobody: then the rules answer alone. */
  readonly model: ArticleModel | null;
  /** Of the model's reasons. */
  readonly language: string;
  readonly signal: AbortSignal;
  /** Called, and waited for, before what is stored is looked at for good. */
  readonly enter?: (() => Promise<void>) | undefined;
}

const NOTHING: ReadonlyMap<string, Opinion> = new Map();

/**
 * Holds claims against evidence, and asks a model once about what the rules leave open. Nobody waits at the store for a model: it
 * is asked first, of what is there now, and its word counts only for what is still open when the article's turn has come.
 */
export async function verifyWithModel(
  request: Verification,
  deps: VerifyDeps,
  { model, enter, ...asked }: Asking,
): Promise<Verified> {
  if (model === null) {
    await enter?.();
    return verifyClaims(request, deps);
  }
  const { unsettled } = await verifyClaims(request, deps);
  const { prompts, fence } = model;
  const { opinions, degraded } =
    unsettled.length === 0
      ? { opinions: NOTHING, degraded: [] }
      : await rateOpenClaims(
          unsettled,
          { ...asked, asOf: request.asOf },
          { model, prompt: prompts.verdict, fence },
          deps,
        );
  await enter?.();
  const verified = await verifyClaims({ ...request, opinions }, deps);
  return { ...verified, degraded: [...verified.degraded, ...degraded] };
}
