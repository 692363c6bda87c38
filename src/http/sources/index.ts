import type { z } from 'zod';
import { IsnadError } from '../../domain/errors.ts';
import type { ClaimFilter } from '../../storage/port.ts';
import type { AppContext } from '../deps.ts';
import { PageQuery } from '../requests/parameters.ts';
import { readQuery } from '../requests/read-query.ts';
import { addRoute, type Routing } from '../routing.ts';
import { findSource, listSources } from './list-sources.ts';
import * as routes from './routes.ts';

const NO_FILTER: ClaimFilter = {
  q: null,
  source: null,
  kind: null,
  verdict: null,
  checkWorthy: null,
  since: null,
  until: null,
  language: null,
};

export function addSources(routing: Routing): void {
  const { registeredSources } = routing.deps;
  const storeOf = (c: AppContext) => routing.deps.storeOf(c.get('tenant'));
  const registered = [...registeredSources].sort((one, other) => (one.id < other.id ? -1 : 1));

  addRoute(routing, routes.listSources, async (c) =>
    c.json(await listSources(registered, storeOf(c), readQuery(c, PageQuery))),
  );

  addRoute(routing, routes.getSource, async (c) => {
    const page = readQuery(c, PageQuery);
    const id = c.req.param('id') ?? '';
    const source = await findSource(registered, storeOf(c), id);
    if (source === null)
      throw new IsnadError(
        'source-not-found',
        `There is no source "${id.slice(0, 100)}"; "/v1/sources" lists them.`,
      );
    const claims = await storeOf(c).searchClaims({ ...NO_FILTER, source: { ids: [id], name: null } }, page);
    const detail: z.infer<typeof routes.SourceDetail> = {
      ...source,
      trackRecord: await storeOf(c).countVerdictsBehind(id),
      items: [...claims.items],
      nextCursor: claims.nextCursor,
    };
    return c.json(detail);
  });
}
