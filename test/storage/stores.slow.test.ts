import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { describeLargeArticle } from '../contract/large-article.ts';
import { describeStore } from '../contract/storage.ts';
import { describeWork } from '../contract/work.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-stores-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** A database of its own for each test. */
function openFile() {
  files += 1;
  return openSqlite(`file:${join(folder, `${files}.db`)}`);
}

describeStore('the store in an SQLite file', () => createSqlStore(openFile(), ['و', 'ال', 'وال']));
describeWork('the work store in an SQLite file', openFile);
describeLargeArticle('in memory', () => openSqlite('memory:'));
describeLargeArticle('in an SQLite file', openFile);
