import { type Fault, IsnadError } from '../../domain/errors.ts';

/** Who may be told of a job: null for nobody. */
export interface CallbackRules {
  /** Lets addresses of this machine and plain http through: for trying it out, never for a server that others reach. */
  readonly allowLoopback: boolean;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Names that lead nowhere public, and every address that is a number: a public receiver has a name. */
const NOT_PUBLIC =
  /^(?:\d+(?:\.\d+){0,3}|0x[0-9a-f.x]+|\[.*\])$|(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|arpa|onion|test|invalid)$|^[^.]+$/;

/** Throws IsnadError where the address may not be told. Where its name leads is asked again when it is. */
export function checkCallback(url: string | null, rules: CallbackRules | null, where: Fault['in']): void {
  if (url === null) return;
  const refused = (detail: string) => {
    const what = where === 'query' ? 'parameter' : 'field';
    return new IsnadError('callback-not-allowed', `The ${what} "callbackUrl" ${detail}.`, [
      { in: where, pointer: '/callbackUrl', detail },
    ]);
  };
  if (rules === null)
    throw refused('cannot be used: this server has no secret to sign with (ISNAD_WEBHOOK_SECRET)');
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') throw refused('must not hold a name or password');
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (rules.allowLoopback && LOOPBACK.test(host)) return;
  if (protocol !== 'https:') throw refused('must be an https address');
  if (NOT_PUBLIC.test(host)) throw refused('must be a public host, by its name');
}
