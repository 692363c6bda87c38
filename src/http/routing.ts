import { type createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { AppContext, AppDeps, AppEnv } from './deps.ts';
import type { Metrics } from './metrics/metrics.ts';
import { RouteTable } from './route-table.ts';

export type Route = ReturnType<typeof createRoute>;

/** An app under construction, and what its routes share. */
export interface Routing {
  readonly app: OpenAPIHono<AppEnv>;
  readonly table: RouteTable;
  readonly deps: AppDeps;
  readonly metrics: Metrics;
}

export function createRouting(deps: AppDeps, metrics: Metrics): Routing {
  return { app: new OpenAPIHono<AppEnv>({ strict: true }), table: new RouteTable(), deps, metrics };
}

/**
 * Adds a documented route. The schemas of the route make its documentation, and the handler reads its request by the
 * same schemas itself: the library's validators would take the first of two equal parameters, replace invalid UTF-8
 * silently, and cannot take JSON and plain text on one path.
 */
export function addRoute(
  { app, table }: Routing,
  route: Route,
  handler: (c: AppContext) => Promise<Response> | Response,
): void {
  app.openAPIRegistry.registerPath(route);
  addPage({ app, table }, route.method.toUpperCase(), route.path, handler);
}

/** Adds a route that is no part of the API, such as the docs page. */
export function addPage(
  { app, table }: Pick<Routing, 'app' | 'table'>,
  method: string,
  path: string,
  handler: (c: AppContext) => Promise<Response> | Response,
): void {
  table.add(method, path);
  app.on(method, path.replaceAll(/\{([a-z]+)\}/gi, ':$1'), (c) => handler(c));
}

/** A documented answer in JSON. */
export function json<T>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}
