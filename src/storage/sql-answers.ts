import { sql3 } from './compiler.ts';
import type { Executor } from './executor.ts';

/** An answer of a model, as it was given. */
export interface StoredReply {
  readonly text: string;
  readonly model: string;
}

/** A tenant's answers of a model: whoever pays for one does not pay for another's, nor see it. */
export function createSqlAnswers({ all, batch }: Executor, tenant: string, now: () => number) {
  return {
    async find(key: string): Promise<StoredReply | null> {
      const query = sql3
        .selectFrom('model_answers')
        .select(['text', 'model'])
        .where('tenant', '=', tenant)
        .where('call_key', '=', key)
        .compile();
      return (await all(query))[0] ?? null;
    },

    async keep(key: string, { text, model }: StoredReply): Promise<void> {
      const query = sql3
        .insertInto('model_answers')
        .values({ tenant, call_key: key, model, text, created_at: now() })
        .onConflict((conflict) => conflict.doUpdateSet({ text, model, created_at: now() }))
        .compile();
      await batch([query]);
    },
  };
}
