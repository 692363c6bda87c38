import SQLite from 'better-sqlite3';
import { faultsOf } from '../finding.ts';
import type { Answered, WorkItem } from './work-items.ts';

/** Looks into the database of a server that has ended: all that was answered is there once, whole, and nothing else. */
export function lookInto(path: string, items: readonly WorkItem[], answered: readonly Answered[]): string[] {
  const db = new SQLite(path);
  const count = (sql: string): number => db.prepare(sql).pluck().get() as number;
  try {
    const texts = new Set(items.flatMap((item) => item.texts));
    const stored = db.prepare('SELECT text FROM articles').pluck().all() as string[];
    const of = (...kinds: WorkItem['kind'][]) => items.filter(({ kind }) => kinds.includes(kind));
    const parts = of('batch').reduce((sum, item) => sum + item.texts.length, 0);
    const ids = db.prepare('SELECT id FROM jobs').pluck().all() as string[];
    const known = new Set(ids);
    const lostJobs = answered.filter(
      ({ item, location }) => item.kind !== 'whole' && !known.has(location.slice('/v1/jobs/'.length)),
    );
    // Throws when the index does not hold the words of exactly these claims.
    db.exec("INSERT INTO claims_fts (claims_fts) VALUES ('integrity-check')");
    return faultsOf([
      [answered.length === items.length, `${items.length - answered.length} requests were never answered`],
      [db.pragma('integrity_check', { simple: true }) === 'ok', 'the integrity check is not clean'],
      [(db.pragma('foreign_key_check') as unknown[]).length === 0, 'rows are left whose owner is gone'],
      [stored.every((text) => texts.has(text)), 'an article is stored that nobody sent'],
      [new Set(stored).size === stored.length, 'an article is stored twice'],
      [stored.length === texts.size, `${texts.size - stored.length} articles are lost`],
      [lostJobs.length === 0, `${lostJobs.length} acknowledged jobs are lost`],
      [
        ids.length === of('later', 'live', 'batch').length + parts,
        `${ids.length} jobs are stored where ${of('later', 'live', 'batch').length + parts} were asked for`,
      ],
      [count("SELECT count(*) FROM jobs WHERE state <> 'done'") === 0, 'a job is not done'],
      [
        count('SELECT count(*) FROM idempotency_keys WHERE status IS NOT NULL') === items.length,
        'a key has no answer, or a request has two',
      ],
      [
        count(
          "SELECT count(*) FROM jobs WHERE kind = 'article' AND NOT EXISTS (SELECT 1 FROM articles WHERE id = article_id)",
        ) === 0,
        'a job is done whose article is not there',
      ],
      [
        count(
          'SELECT count(*) FROM (SELECT job_id FROM job_events GROUP BY job_id HAVING count(*) <> max(seq) OR min(seq) <> 1)',
        ) === 0,
        'the events of a job have gaps',
      ],
      [
        count(
          "SELECT count(*) FROM jobs WHERE kind = 'article' AND (SELECT count(*) FROM job_events WHERE job_id = id AND event = 'done') <> 1",
        ) === 0,
        'a job has ended twice, or without an event that says so',
      ],
    ]);
  } finally {
    db.close();
  }
}
