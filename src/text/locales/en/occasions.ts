import type { ClaimLexicon, Occasion } from '../../claim-lexicon.ts';
import { PhraseTable } from '../../phrases.ts';

const table = (lists: Partial<Record<Occasion, string>>): PhraseTable<Occasion> =>
  new PhraseTable(
    Object.entries(lists).flatMap(([occasion, list]) =>
      list.split('|').map((phrase) => [phrase.trim(), occasion as Occasion] as const),
    ),
  );

const held = table({
  meeting: `met | meets | meeting | talks | summit | session | conference | hosted | received | convened | gathered | conferred`,
  visit: `visited | visit to | paid a visit | toured | tour of | trip to`,
  ceremony: `ceremony | signed | inaugurated | unveiled | opening of | funeral | wedding | rally`,
  words: `said | told | affirmed | announced | stressed | statement`,
});

const back = table({
  meeting: `the meeting | this meeting | that meeting | their meeting | the talks | these talks | their talks | the summit | the session | the conference | the news conference | the press conference | joint news conference | joint press conference | the gathering | the encounter | the two sides | both sides | the two leaders | the two men | the two presidents | the two ministers`,
  visit: `the visit | that visit | this visit | the trip | that trip | the tour`,
  ceremony: `the ceremony | the signing | the funeral | the rally | the opening`,
  words: `the statement | this came in | that came in`,
});

/** What a passage tells of with its day, and how later sentences point back at it. */
export const occasions: ClaimLexicon['occasions'] = { held, back };
