import type { z } from 'zod';
import { IsnadError } from '../../domain/errors.ts';
import { VerifyRequest } from '../../domain/requests.ts';
import type { ClaimFilter } from '../../storage/port.ts';
import type { AppContext } from '../deps.ts';
import { validationError } from '../requests/faults.ts';
import { ClaimQuery, NoQuery } from '../requests/parameters.ts';
import { readJsonRequest } from '../requests/read-body.ts';
import { readQuery } from '../requests/read-query.ts';
import { addRoute, type Routing } from '../routing.ts';
import { SourceNames } from '../sources/source-names.ts';
import { describeClaimReview } from './claim-review.ts';
import { type ClaimDetail, getClaim, getClaimReview, searchClaims, verifyClaim } from './routes.ts';

export function addClaims(routing: Routing): void {
  const { registeredSources } = routing.deps;
  const storeOf = (c: AppContext) => routing.deps.storeOf(c.get('tenant'));
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
    return c.json(await storeOf(c).searchClaims(filter, { cursor, limit }));
  });

  async function find(c: AppContext) {
    const id = c.req.param('id') ?? '';
    const stored = await storeOf(c).findClaim(id);
    if (stored === null)
      throw new IsnadError(
        'claim-not-found',
        `There is no claim "${id.slice(0, 100)}"; its article may have been deleted or analysed anew.`,
      );
    return stored;
  }

  addRoute(routing, getClaim, async (c) => {
    readQuery(c, NoQuery);
    const { claim, analysedAt } = await find(c);
    const history = await storeOf(c).readHistory([claim.id]);
    const past = history.map(({ at, verdict }) => ({ at, ...verdict }));
    const detail: z.infer<typeof ClaimDetail> = {
      ...claim,
      verdictHistory: past.length > 0 ? past : [{ at: analysedAt, ...claim.verdict }],
    };
    return c.json(detail);
  });

  addRoute(routing, verifyClaim, async (c) => {
    const input = await readJsonRequest(c, VerifyRequest, routing.deps.limits);
    if ((input.claim === null) === (input.claimId === null)) {
      const detail =
        input.claim === null ? 'is required when there is no "claimId"' : 'must not be given with "claimId"';
      throw validationError([{ in: 'body', pointer: '/claim', detail }]);
    }
    return c.json(await routing.deps.verify(input, storeOf(c), c.get('tenant')));
  });

  addRoute(routing, getClaimReview, async (c) => {
    readQuery(c, NoQuery);
    const { claim } = await find(c);
    const article = await storeOf(c).findArticle(claim.articleId);
    if (article === null) throw new IsnadError('claim-not-found', 'Its article was deleted just now.');
    const document = describeClaimReview(claim, article, new URL(c.req.url).origin);
    return c.body(JSON.stringify(document), 200, { 'content-type': 'application/ld+json' });
  });
}
