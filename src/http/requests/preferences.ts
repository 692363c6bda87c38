import type { AppContext } from '../deps.ts';

/** How the caller wants to be answered. */
export interface Preferences {
  /** RFC 7240: with 202 and a job, instead of waiting. */
  readonly isAsync: boolean;
  /** As a stream of events. */
  readonly isStream: boolean;
}

/** How much a type is wanted by an `Accept` header that names it: 0 to 1; 0 where it does not. */
function quality(header: string, type: string): number {
  for (const range of header.split(',')) {
    const [name, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    if (name !== type) continue;
    const [, q = '1'] =
      /^q=([01](?:\.\d{0,3})?)$/.exec(parameters.find((one) => one.startsWith('q=')) ?? '') ?? [];
    return Number(q);
  }
  return 0;
}

/** A stream is only for those who ask for one by name, and would not rather have JSON. */
export function wantsStream(accept: string): boolean {
  const stream = quality(accept, 'text/event-stream');
  return stream > 0 && stream >= quality(accept, 'application/json');
}

export function readPreferences(c: AppContext): Preferences {
  const preferences = (c.req.header('prefer') ?? '')
    .split(',')
    .map((one) => one.split(';')[0]?.trim().toLowerCase());
  return {
    isAsync: preferences.includes('respond-async'),
    isStream: wantsStream(c.req.header('accept') ?? ''),
  };
}
