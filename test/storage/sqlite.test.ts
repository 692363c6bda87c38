import { openSqliteStore } from '../../src/storage/sqlite/open.ts';
import { describeStore } from '../contract/storage.ts';

describeStore('the store in memory', () => openSqliteStore('memory:', ['و', 'ال', 'وال']));
