import type { EntityMention } from '../../../src/text/entities/mention.ts';
import { readEntities } from '../../../src/text/entities/read-entities.ts';
import type { Locale } from '../../../src/text/locale.ts';
import { segmentText } from '../../../src/text/segments/segment-text.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** The entities of a text by its words alone, without a registry of organisations. */
export function readAlone(locale: Locale, input: string): EntityMention[] {
  const text = tokenise(input);
  const segments = segmentText(text, locale.segments);
  return readEntities(text, segments, {
    entities: locale.entities,
    proclitics: locale.proclitics,
    known: () => [],
  });
}
