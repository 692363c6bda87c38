import type { AppContext } from '../deps.ts';

/** How the caller wants to be answered. */
export interface Preferences {
  /** RFC 7240: with 202 and a job, instead of waiting. */
  readonly isAsync: boolean;
  /** As a stream of events. */
  readonly isStream: boolean;
}

/** A media range of an `Accept` header, without its parameters; `q=0` refuses it. */
const accepts = (header: string, type: string): boolean =>
  header.split(',').some((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return name === type && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });

export function readPreferences(c: AppContext): Preferences {
  const preferences = (c.req.header('prefer') ?? '')
    .split(',')
    .map((one) => one.split(';')[0]?.trim().toLowerCase());
  return {
    isAsync: preferences.includes('respond-async'),
    isStream: accepts(c.req.header('accept') ?? '', 'text/event-stream'),
  };
}
