import type { articlesFrom } from '../articles.ts';

export const KINDS = ['whole', 'whole', 'later', 'live', 'batch'] as const;

/** Something to be asked for once, however often it takes to be answered. */
export interface WorkItem {
  readonly kind: (typeof KINDS)[number];
  readonly path: '/v1/articles' | '/v1/batches';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly texts: readonly string[];
  /** Of a stream that was cut: where it goes on, and after which event. */
  resume: { readonly path: string; readonly after: number } | null;
  tries: number;
}

export interface Answered {
  readonly item: WorkItem;
  readonly status: number;
  readonly body: string;
  readonly location: string;
}

const BATCH = 3;

/** The next item: one of every way to ask, in turn, each under a key of its own. */
export function workItem(count: number, next: ReturnType<typeof articlesFrom>): WorkItem {
  const kind = KINDS[count % KINDS.length] as WorkItem['kind'];
  const articles = Array.from({ length: kind === 'batch' ? BATCH : 1 }, next);
  return {
    kind,
    path: kind === 'batch' ? '/v1/batches' : '/v1/articles',
    headers: {
      'content-type': kind === 'batch' ? 'application/x-ndjson' : 'application/json',
      'idempotency-key': `"item-${count}"`,
      ...(kind === 'later' ? { prefer: 'respond-async' } : {}),
      ...(kind === 'live' ? { accept: 'text/event-stream' } : {}),
    },
    body: articles.map((article) => JSON.stringify(article)).join('\n'),
    texts: articles.map(({ text }) => text),
    resume: null,
    tries: 0,
  };
}
