import { findKnownNames } from '../../src/sources/find-known-names.ts';
import { readAttributions } from '../../src/text/attribution/read-attributions.ts';
import { readEntities } from '../../src/text/entities/read-entities.ts';
import { fold } from '../../src/text/fold.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import { readModality } from '../../src/text/modality/read-modality.ts';
import { readQuantities } from '../../src/text/numbers/quantities.ts';
import { readQuotes } from '../../src/text/quotes/read-quotes.ts';
import { segmentText } from '../../src/text/segments/segment-text.ts';
import { readTimes } from '../../src/text/times/read-times.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { findTextWarnings } from '../../src/text/warnings/find-text-warnings.ts';
import { analyse } from './analyse.ts';
import { fastest } from './measure.ts';
import { readArticle } from './news.ts';
import { fixed, type Section } from './target.ts';

/** What each reader of the kernel takes of one article, on its own: where to look when the whole has become slow. */
export async function measureRooms(): Promise<Section> {
  const { name, text: original } = readArticle();
  const [locale] = LOCALES.spoken;
  if (locale === undefined) throw new Error('no locale to read with');
  const { numbers, proclitics } = locale;
  const text = tokenise(original);
  const lexicons = LOCALES.spoken.map((spoken) => spoken.segments);
  const segments = segmentText(text, locale.segments, lexicons);
  const quotes = readQuotes(text, locale.segments, proclitics);
  const known = findKnownNames(text, locale.sources, proclitics);
  const each = (read: (from: number, to: number) => unknown) => (): void => {
    for (const { from, to } of segments) read(from, to);
  };
  const rooms: readonly (readonly [string, () => unknown])[] = [
    ['fold', () => fold(original)],
    ['fold and tokenise', () => tokenise(original)],
    ['language', () => detectLanguage(text, LOCALES.spoken)],
    ['segments', () => segmentText(text, locale.segments, lexicons)],
    ['quotes', () => readQuotes(text, locale.segments, proclitics)],
    [
      'times',
      each((from, to) =>
        readTimes(text, from, to, {
          times: locale.times,
          numbers,
          proclitics,
          anchor: '2026-02-03',
          verbs: locale.verbs,
        }),
      ),
    ],
    ['quantities', each((from, to) => readQuantities(text, from, to, { numbers, proclitics, taken: [] }))],
    ['modality', each((from, to) => readModality(text, from, to, locale.modality, proclitics))],
    ['known names', () => findKnownNames(text, locale.sources, proclitics)],
    [
      'entities',
      () => readEntities(text, segments, { entities: locale.entities, proclitics, known: () => known }),
    ],
    ['attributions', () => readAttributions(text, segments, quotes, locale)],
    ['warnings', () => findTextWarnings(text, segments, locale.messages)],
    ['whole analysis', () => analyse(original)],
  ];
  for (let i = 0; i < 100; i += 1) for (const [, read] of rooms) await read();
  const figures: Record<string, number> = {};
  for (const [room, read] of rooms) figures[room] = await fastest(read, 5);
  return {
    title: `Each reader on ${name}, milliseconds of processor time`,
    rows: [['', 'ms'], ...rooms.map(([room]) => [room, fixed(figures[room] as number)])],
    figures,
    targets: [],
  };
}
