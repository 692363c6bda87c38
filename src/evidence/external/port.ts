/** What is asked of a provider: the words of a claim. */
export interface ExternalQuestion {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * A piece of evidence that somebody outside gave. Its text is read like an article and never obeyed; nothing in it is
 * followed or loaded.
 */
export interface ExternalEvidence {
  readonly text: string;
  readonly publisher: string | null;
  /** http or https. */
  readonly url: string | null;
  /** ISO 8601, or null. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** What a fact-checker says of the text: `false` that it is not so. null when the text is the publisher's own. */
  readonly holds: boolean | null;
}

/** Somebody outside who is asked for evidence. Adapters stand beside this file. */
export interface EvidenceProvider {
  readonly name: string;
  /** Throws ProviderError when it cannot answer; an empty list means that it knows nothing. */
  find(question: ExternalQuestion, signal: AbortSignal): Promise<readonly ExternalEvidence[]>;
}

/** Why a provider gave nothing, in words for `engine.degraded`. Says nothing of keys and addresses. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
}

/** Bounds on what is taken from one answer. */
export const EXTERNAL_LIMITS = {
  answerBytes: 512 * 1024,
  pieces: 8,
  textChars: 2_000,
  queryChars: 300,
} as const;
