import type { z } from 'zod';
import { IsnadError } from '../../domain/errors.ts';
import type { ClaimFilter } from '../../storage/port.ts';
import { ClaimQuery, NoQuery } from '../requests/parameters.ts';
import { readQuery } from '../requests/read-query.ts';
import { addRoute, type Routing } from '../routing.ts';
import { SourceNames } from '../sources/source-names.ts';
import { type ClaimDetail, getClaim, searchClaims } from './routes.ts';

export function addClaims(routing: Routing): void {
  const { store, registeredSources } = routing.deps;
  let names: SourceNames | undefined;
  // Folding a thousand names takes time that a start does not have.
  const idsOf = (name: string) => {
    names ??= new SourceNames(registeredSources);
    return names.idsOf(name);
  };

  addRoute(routing, searchClaims, async (c) => {
    const { cursor, limit, source, ...given } = readQuery(c, ClaimQuery);
    const filter: ClaimFilter = {
      q: given.q ?? null,
      source: source === undefined ? null : { ids: [source, ...idsOf(source)], name: source },
      kind: given.kind ?? null,
      verdict: given.verdict ?? null,
      checkWorthy: given.checkWorthy ?? null,
      since: given.since ?? null,
      until: given.until ?? null,
      language: given.language ?? null,
    };
    return c.json(await store.searchClaims(filter, { cursor, limit }));
  });

  addRoute(routing, getClaim, async (c) => {
    readQuery(c, NoQuery);
    const id = c.req.param('id') ?? '';
    const stored = await store.findClaim(id);
    if (stored === null)
      throw new IsnadError(
        'claim-not-found',
        `There is no claim "${id.slice(0, 100)}"; its article may have been deleted or analysed anew.`,
      );
    const { claim, analysedAt } = stored;
    const detail: z.infer<typeof ClaimDetail> = {
      ...claim,
      verdictHistory: [{ at: analysedAt, ...claim.verdict }],
    };
    return c.json(detail);
  });
}
