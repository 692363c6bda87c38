import { IsnadError } from '../../domain/errors.ts';
import { ArticleOptions, type EngineChoice, EvidenceField } from '../../domain/requests.ts';
import { NoQuery, PageQuery } from '../requests/parameters.ts';
import { readTextRequest } from '../requests/read-body.ts';
import { readQuery } from '../requests/read-query.ts';
import { addRoute, type Routing } from '../routing.ts';
import * as routes from './routes.ts';
import { takeIn } from './take-in.ts';

function refuseUnconfigured(engine: EngineChoice, hasModel: boolean): void {
  if (engine !== 'llm' || hasModel) return;
  const detail = 'asks for a model, and none is configured here; use "auto" or "rules"';
  throw new IsnadError('engine-not-configured', `The field "engine" ${detail}.`, [
    { in: 'body', pointer: '/engine', detail },
  ]);
}

function notFound(id: string): IsnadError {
  return new IsnadError(
    'article-not-found',
    `There is no article "${id.slice(0, 100)}"; it may have been deleted.`,
  );
}

export function addArticles(routing: Routing): void {
  const { deps, metrics } = routing;
  const { store } = deps;

  addRoute(routing, routes.postArticle, async (c) => {
    const input = await readTextRequest(c, ArticleOptions, deps.limits, EvidenceField);
    refuseUnconfigured(input.engine, deps.hasModel);
    const { article, created } = await takeIn(input, deps, store, c.req.raw.signal);
    metrics.countArticle(article.claims.length);
    return created ? c.json(article, 201, { location: `/v1/articles/${article.id}` }) : c.json(article, 200);
  });

  addRoute(routing, routes.listArticles, async (c) =>
    c.json(await store.listArticles(readQuery(c, PageQuery))),
  );

  addRoute(routing, routes.getArticle, async (c) => {
    readQuery(c, NoQuery);
    const id = c.req.param('id') ?? '';
    const article = await store.findArticle(id);
    if (article === null) throw notFound(id);
    return c.json(article);
  });

  addRoute(routing, routes.deleteArticle, async (c) => {
    readQuery(c, NoQuery);
    const id = c.req.param('id') ?? '';
    if (!(await store.deleteArticle(id))) throw notFound(id);
    return c.body(null, 204);
  });

  addRoute(routing, routes.listArticleClaims, async (c) => {
    const id = c.req.param('id') ?? '';
    const page = await store.listClaimsOf(id, readQuery(c, PageQuery));
    if (page === null) throw notFound(id);
    return c.json(page);
  });
}
