import { IsnadError } from '../../domain/errors.ts';
import type { AppContext } from '../deps.ts';
import { NoQuery, PageQuery } from '../requests/parameters.ts';
import { readQuery } from '../requests/read-query.ts';
import { addRoute, type Routing } from '../routing.ts';
import { postArticle } from './post-article.ts';
import * as routes from './routes.ts';

function notFound(id: string): IsnadError {
  return new IsnadError(
    'article-not-found',
    `There is no article "${id.slice(0, 100)}"; it may have been deleted.`,
  );
}

export function addArticles(routing: Routing): void {
  const storeOf = (c: AppContext) => routing.deps.storeOf(c.get('tenant'));

  addRoute(routing, routes.postArticle, (c) => postArticle(c, routing));

  addRoute(routing, routes.listArticles, async (c) =>
    c.json(await storeOf(c).listArticles(readQuery(c, PageQuery))),
  );

  addRoute(routing, routes.getArticle, async (c) => {
    readQuery(c, NoQuery);
    const id = c.req.param('id') ?? '';
    const article = await storeOf(c).findArticle(id);
    if (article === null) throw notFound(id);
    return c.json(article);
  });

  addRoute(routing, routes.deleteArticle, async (c) => {
    readQuery(c, NoQuery);
    const id = c.req.param('id') ?? '';
    if (!(await storeOf(c).deleteArticle(id))) throw notFound(id);
    return c.body(null, 204);
  });

  addRoute(routing, routes.listArticleClaims, async (c) => {
    const id = c.req.param('id') ?? '';
    const page = await storeOf(c).listClaimsOf(id, readQuery(c, PageQuery));
    if (page === null) throw notFound(id);
    return c.json(page);
  });
}
