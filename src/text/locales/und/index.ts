import type { Locale } from '../../locale.ts';
import { attribution } from './attribution.ts';
import { claims } from './claims.ts';
import { clauses } from './clauses.ts';
import { entities } from './entities.ts';
import { functionWords } from './function-words.ts';
import { messages } from './messages.ts';
import { modality } from './modality.ts';
import { numbers } from './numbers.ts';
import { proclitics } from './proclitics.ts';
import { relations } from './relations.ts';
import { segments } from './segments.ts';
import { SOURCES as sources } from './sources.ts';
import { stemming } from './stemming.ts';
import { times } from './times.ts';
import { verbs } from './verbs.ts';

export const neutral: Locale = {
  tag: 'und',
  direction: 'ltr',
  script: 'Zyyy',
  tellingLetters: '',
  functionWords,
  proclitics,
  segments,
  numbers,
  times,
  verbs,
  clauses,
  attribution,
  modality,
  sources,
  entities,
  claims,
  relations,
  stemming,
  messages,
};
