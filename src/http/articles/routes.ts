import { createRoute, z } from '@hono/zod-openapi';
import { Article } from '../../domain/article.ts';
import { Claim } from '../../domain/claim.ts';
import { Job } from '../../domain/job.ts';
import { ArticleOptions, ArticleRequest } from '../../domain/requests.ts';
import { asParameters } from '../openapi/as-parameters.ts';
import { pageSchema } from '../openapi/page-schema.ts';
import { problems } from '../openapi/problem-responses.ts';
import { IdParameter, NoQuery, PageQuery, WorkHeaders } from '../requests/parameters.ts';
import { json } from '../routing.ts';

const tags = ['articles'];

export const postArticle = createRoute({
  method: 'post',
  path: '/v1/articles',
  operationId: 'postArticle',
  tags,
  summary: 'Take an article apart into claims',
  description:
    'The article is analysed, stored and answered. Its identity is its text, `publisher` and `publishedAt`: the same posted again is analysed anew, keeps its ids and `createdAt`, and is answered with 200. Send JSON, or the text alone as `text/plain` (any encoding a browser knows, named by `charset`) with the other fields as query parameters. A text in a language that the rules do not know is analysed with what is common to all languages; a warning says so.',
  request: {
    query: asParameters(ArticleOptions),
    headers: WorkHeaders,
    body: {
      required: true,
      content: {
        'application/json': { schema: ArticleRequest },
        'text/plain': { schema: z.string().describe('The article.') },
      },
    },
  },
  responses: {
    201: {
      ...json(Article, 'The article, new in the store.'),
      headers: { Location: { description: 'Where the article is now.', schema: { type: 'string' } } },
    },
    200: {
      description:
        'The article, which was stored before, in a new analysis. With `Accept: text/event-stream`: events, each with an id, `article` (its segments, and `jobId`), `claim` as each is grounded, `claim-updated` with checks, scores and verdict, and at the end `done` (the stored article) or `problem`.',
      content: {
        'application/json': { schema: Article },
        'text/event-stream': { schema: z.string() },
      },
    },
    202: {
      ...json(
        Job,
        'A job that will analyse the article: asked for by `Prefer: respond-async` or `callbackUrl`.',
      ),
      headers: { Location: { description: 'Where the job is.', schema: { type: 'string' } } },
    },
    ...problems(
      'malformed-json',
      'malformed-encoding',
      'body-too-large',
      'unsupported-media-type',
      'validation-failed',
      'text-too-long',
      'engine-not-configured',
      'callback-not-allowed',
      'idempotency-key-invalid',
      'idempotency-key-in-use',
      'idempotency-key-reused',
      'database-unavailable',
    ),
  },
});

export const listArticles = createRoute({
  method: 'get',
  path: '/v1/articles',
  operationId: 'listArticles',
  tags,
  summary: 'List stored articles',
  description: 'Latest stored first, each whole. Articles that come or go between two pages shift nothing.',
  request: { query: PageQuery },
  responses: {
    200: json(pageSchema('ArticlePage', Article), 'A page of articles.'),
    ...problems('validation-failed', 'cursor-invalid', 'database-unavailable'),
  },
});

export const getArticle = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  operationId: 'getArticle',
  tags,
  summary: 'Read a stored article',
  description: 'Exactly as it was answered when it was posted last.',
  request: { params: IdParameter, query: NoQuery },
  responses: {
    200: json(Article, 'The article.'),
    ...problems('article-not-found', 'validation-failed', 'database-unavailable'),
  },
});

export const deleteArticle = createRoute({
  method: 'delete',
  path: '/v1/articles/{id}',
  operationId: 'deleteArticle',
  tags,
  summary: 'Delete an article and everything taken from it',
  description:
    'Its text, claims and search words are overwritten in the database, and with them what jobs told of it and what was kept for an `Idempotency-Key`.',
  request: { params: IdParameter, query: NoQuery },
  responses: {
    204: { description: 'It is gone.' },
    ...problems('article-not-found', 'validation-failed', 'database-unavailable'),
  },
});

export const listArticleClaims = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/claims',
  operationId: 'listArticleClaims',
  tags,
  summary: 'List the claims of an article',
  description: 'In reading order.',
  request: { params: IdParameter, query: PageQuery },
  responses: {
    200: json(pageSchema('ClaimPage', Claim), 'A page of claims.'),
    ...problems('article-not-found', 'validation-failed', 'cursor-invalid', 'database-unavailable'),
  },
});
