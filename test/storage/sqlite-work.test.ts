import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { describeWork } from '../contract/work.ts';

describeWork('the work store in memory', () => openSqlite('memory:'));
