import { openSqliteStore } from '../../src/storage/sqlite/open.ts';
import { describeStore } from '../contract/storage.ts';

describeStore('the SQLite store', () => openSqliteStore(':memory:', ['و', 'ال', 'وال']));
