import type { Annotations } from '../../src/domain/annotation.ts';
import type { Article } from '../../src/domain/article.ts';

export interface TextRequest {
  readonly text: string;
  readonly language?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
}

/** What is scored: the rule engine in this process, or a server that speaks the API. */
export interface Backend {
  readonly name: string;
  analyse(request: TextRequest): Promise<Article>;
  annotate(request: TextRequest): Promise<Annotations>;
}
