const METHODS = ['GET', 'POST', 'DELETE', 'PUT', 'PATCH'] as const;

/** Which paths there are and which methods each takes: for 405, for OPTIONS, and for the labels of metrics. */
export class RouteTable {
  readonly #paths = new Map<string, { parts: readonly string[]; methods: Set<string> }>();

  /** `path` as OpenAPI writes it: "/v1/articles/{id}". */
  add(method: string, path: string): void {
    const known = this.#paths.get(path);
    if (known === undefined) this.#paths.set(path, { parts: path.split('/'), methods: new Set([method]) });
    else known.methods.add(method);
  }

  /** The documented path that a requested one belongs to, and its methods; null when there is none. */
  find(requested: string): { path: string; allow: readonly string[] } | null {
    const exact = this.#paths.get(requested);
    if (exact !== undefined) return { path: requested, allow: allowed(exact.methods) };
    const wanted = requested.split('/');
    for (const [path, { parts, methods }] of this.#paths) {
      if (parts.length !== wanted.length) continue;
      const fits = parts.every((part, index) =>
        part.startsWith('{') ? wanted[index] !== '' : part === wanted[index],
      );
      if (fits) return { path, allow: allowed(methods) };
    }
    return null;
  }

  [Symbol.iterator](): Iterator<{ path: string; allow: readonly string[] }> {
    return [...this.#paths]
      .map(([path, { methods }]) => ({ path, allow: allowed(methods) }))
      [Symbol.iterator]();
  }
}

function allowed(methods: ReadonlySet<string>): string[] {
  const own = METHODS.filter((method) => methods.has(method));
  return [...own.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
}
