import type { Context } from 'hono';
import type { Annotations } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import type { AnnotationInput, ArticleInput, VerifyInput } from '../domain/requests.ts';
import type { Source } from '../domain/source.ts';
import type { ExternalDeps } from '../evidence/external/ask-providers.ts';
import type { AnalysisOptions } from '../pipeline/events.ts';
import type { JobDeps } from '../pipeline/jobs/job-deps.ts';
import type { ClaimVerification, VerifyStore } from '../pipeline/verify-claim.ts';
import type { Store } from '../storage/port.ts';
import type { ApiKey } from './auth/api-keys.ts';
import type { CallbackRules } from './jobs/callback.ts';
import type { Turns } from './middleware/turns.ts';

/** A source that is known without having been seen in an article. */
export type RegisteredSource = Omit<Source, 'claims'>;

/** A file of the docs page, as the world we run in gives it. */
export interface Asset {
  readonly type: string;
  read(): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> | string;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One line of the log. Never holds text of an article or of a search. */
export interface LogEntry {
  readonly level: LogLevel;
  readonly message: string;
  readonly [field: string]: unknown;
}

/** Work that outlives its request: where it is kept, who does it, whom it may tell. */
export interface JobsDeps extends JobDeps {
  /** Says that there is something to do: these jobs, or any. */
  readonly wake: (ids?: readonly string[]) => void;
  /** Keeps what runs a request alive until this work has ended, also when whoever asked for it has gone. */
  readonly background: (work: Promise<unknown>) => void;
  /** Milliseconds of silence in a stream before a comment fills it. */
  readonly heartbeatMs: number;
  /** null where no address is told. */
  readonly callbacks: CallbackRules | null;
  readonly limits: { readonly maxWaiting: number; readonly maxBatchBytes: number };
}

/** All that the HTTP layer needs from outside. */
export interface AppDeps {
  readonly analyse: (input: ArticleInput, options?: AnalysisOptions) => Promise<Article> | Article;
  /** Whether a language model is configured, so that one may be asked for. */
  readonly hasModel: boolean;
  readonly annotate: (input: AnnotationInput) => Promise<Annotations> | Annotations;
  /** Holds one claim against what a store has. */
  readonly verify: (input: VerifyInput, store: VerifyStore, tenant: string) => Promise<ClaimVerification>;
  /** Who may ask; empty: everybody, as one tenant. */
  readonly apiKeys: readonly ApiKey[];
  /** Origins whose pages may ask from a browser: "https://desk.example", or "*" for all. */
  readonly corsOrigins: readonly string[];
  /** The articles of one tenant. */
  readonly storeOf: (tenant: string) => Store;
  /** Who is asked for evidence outside; null for nobody. */
  readonly external: ExternalDeps | null;
  readonly jobs: JobsDeps;
  /** In what order requests are begun; null where the platform sees to it. */
  readonly turns: Turns | null;
  readonly registeredSources: readonly RegisteredSource[];
  /** Milliseconds since some fixed moment: for durations only. */
  readonly elapsed: () => number;
  readonly limits: {
    readonly maxBodyBytes: number;
    readonly maxTextChars: number;
    /** Absent: as many as come. */
    readonly maxInFlight?: number;
  };
  readonly log: (entry: LogEntry) => void;
  /** Files of the docs page by their path, such as "/docs/docs.js". */
  readonly assets: ReadonlyMap<string, Asset>;
  readonly version: string;
}

export interface AppEnv {
  Variables: { requestId: string; tenant: string };
}

export type AppContext = Context<AppEnv>;
