/** What is used of the module that every Worker has. */
declare module 'cloudflare:workers' {
  /** Keeps the invocation that calls it alive until the work has ended. */
  export function waitUntil(work: Promise<unknown>): void;
}
