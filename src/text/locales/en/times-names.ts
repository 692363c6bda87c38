import type { Holiday } from '../../times/expression.ts';

const phrases = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Names with a time word in them: what they say is no date. */
export const EN_NAMES: readonly string[] = phrases(
  `USA Today|Russia Today|India Today|Pakistan Today|Today programme|Today show|Today program|Business Today|Psychology Today|
   The Sunday Times|Sunday Times|Sunday Telegraph|Sunday Express|Sunday Mirror|Sunday Herald|Sunday Mail|Mail on Sunday|Sunday Independent|Sunday World|
   Sheffield Wednesday|Black Monday|Black Friday|Black Tuesday|Black Wednesday|Black Thursday|Cyber Monday|Bloody Sunday|Super Tuesday|Super Sunday|Giving Tuesday|
   Fridays for Future|Friday prayers|Friday sermon|Friday night lights|Monday Night Football|Saturday Night Live|Man Friday|Girl Friday|Freaky Friday|
   Prague Spring|Arab Spring|Arab Winter|Silicon Valley|Winter Olympics|Summer Olympics|Winter Games|Summer Games|Winter Palace|Winter Universiade|Summer Universiade|
   Summer School|Spring Hill|Silver Spring|Colorado Springs|Palm Springs|hot spring|Hot Springs|spring water|winter sports|summer camp|
   mardi gras|Thirty Years War|Hundred Years War|Six Day War|Six-Day War|October War|Yom Kippur War|July Revolution|February Revolution|October Revolution|
   September 11 attacks|Sept. 11 attacks|Sept 11 attacks|Oct. 7 attack|Oct. 7 attacks|October 7 attack|October 7 attacks|Oct 7 attack|Oct 7 attacks|Jan. 6 riot|January 6 riot|Jan. 6 attack|January 6 attack|Black September|Red October|Green March|Women's March|Long March|Million Man March|protest march|March for|March on|marches|
   Theresa May|Brian May|Prime Minister May|Mrs May|Mrs. May|Ms May|may be|may have|may not|may also|may well|may yet|may soon|might and may|
   April Fool|April Fools|Day of Judgement|Independence Day parade|D-Day|Doomsday|day-to-day|day to day|Daily|one day|some day|to this day|these days|those days|
   New Year's resolution|year-on-year|year on year|year-over-year|year over year|year-old|years-old|years old|year old|month-on-month|month on month|quarter-on-quarter|week-on-week|
   second world war|first world war|Second Division|second-hand|secondhand|at second|split second|
   quarter-final|quarter-finals|quarter final|quarter finals|half-time|half time|first half|second half|
   last minute|last-minute|at the last minute|last hour|rush hour|happy hour|next door|last resort|
   Day-Lewis|Doris Day|Sun Myung|Saturday Evening Post|Century City|20th Century Fox|21st Century Fox|Twentieth Century Fox|the turn of|
   April Ryan|June Carter|Augustus|May Day|24/7|9/11|7/7`,
).filter((name) => !['first half', 'second half', 'May Day', 'last hour'].includes(name));

const on = (month: number, day: number): Holiday => ({ calendar: 'gregory', month, day });
const lunar = (month: number, day: number): Holiday => ({ calendar: 'islamic-umalqura', month, day });
const nth = (month: number, weekday: number, which: number): Holiday => ({ month, weekday, nth: which });

/** Feasts that news dates things by. Those that differ by country are left out, except the American ones it quotes. */
const FEASTS: readonly (readonly [names: string, holiday: Holiday])[] = [
  ['Christmas|Christmas Day|Xmas', on(12, 25)],
  ['Christmas Eve', on(12, 24)],
  ['Boxing Day', on(12, 26)],
  ["New Year's Day|New Year Day|New Years Day|Yuandan", on(1, 1)],
  ["New Year's Eve|New Year Eve|New Years Eve", on(12, 31)],
  ["Valentine's Day|Valentines Day", on(2, 14)],
  ["St Patrick's Day|St. Patrick's Day", on(3, 17)],
  ['May Day|International Workers Day', on(5, 1)],
  ['Halloween', on(10, 31)],
  ['Veterans Day|Armistice Day', on(11, 11)],
  ['Juneteenth', on(6, 19)],
  ['Martin Luther King Day|MLK Day|Martin Luther King Jr. Day', nth(1, 1, 3)],
  ["Presidents Day|Presidents' Day", nth(2, 1, 3)],
  ["Mother's Day|Mothers Day", nth(5, 7, 2)],
  ["Father's Day|Fathers Day", nth(6, 7, 3)],
  ['Memorial Day', nth(5, 1, -1)],
  ['Labor Day', nth(9, 1, 1)],
  ['Columbus Day', nth(10, 1, 2)],
  ['Thanksgiving|Thanksgiving Day|thanks giving day', nth(11, 4, 4)],
  ['Good Friday', { easter: -2 }],
  ['Easter|Easter Sunday', { easter: 0 }],
  ['Easter Monday', { easter: 1 }],
  ['Palm Sunday', { easter: -7 }],
  ['Maundy Thursday', { easter: -3 }],
  ['Pentecost|Pentecost Sunday|Whit Sunday', { easter: 49 }],
  ['Ash Wednesday', { easter: -46 }],
  ['Clean Monday', { easter: -48 }],
  ['Eid al-Fitr|Eid al Fitr|Eid ul-Fitr', lunar(10, 1)],
  ['Eid al-Adha|Eid al Adha|Eid ul-Adha', lunar(12, 10)],
  ['Ashura', lunar(1, 10)],
];
export const EN_FEASTS: readonly (readonly [string, Holiday])[] = FEASTS.flatMap(([names, holiday]) =>
  phrases(names).map((name) => [name, holiday] as const),
);
