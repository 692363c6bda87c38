import { statedAlternatives } from './ambiguities.ts';
import type { EvalCase } from './eval-case.ts';
import type { GoldTime } from './gold.ts';
import { type Days, goldDays, readAlternative, sameDays } from './gold-days.ts';
import type { Pair } from './match.ts';
import { overlaps } from './overlap.ts';
import { faults, type Score, Tally } from './score.ts';

const show = (days: Days) => `${days.start ?? '…'}..${days.end ?? '…'}`;

/** A time without days ("this week" left open by the annotation) has nothing to be exact about. */
const resolved = (time: GoldTime) => time.isoStart !== null || time.isoEnd !== null;

function accepted(input: EvalCase, pair: Pair, time: GoldTime): Days[] {
  const written = [...(time.alternatives ?? []), ...statedAlternatives(input.gold, pair.gold.id)];
  const others = written.map(readAlternative).filter((days) => days !== null);
  return [goldDays(time.isoStart, time.isoEnd), ...others];
}

/** "none" among an ambiguity's alternatives lets the claim go without that time. */
const mayBeMissing = (input: EvalCase, pair: Pair) =>
  statedAlternatives(input.gold, pair.gold.id).includes('none');

function exact(name: string, input: EvalCase, inherited: boolean): Score {
  const tally = new Tally();
  for (const pair of input.matching.pairs) {
    for (const time of pair.gold.time) {
      if (time.inherited !== inherited || !resolved(time)) continue;
      const wanted = accepted(input, pair, time);
      const found = pair.claim.times;
      if (found.length === 0 && mayBeMissing(input, pair)) continue;
      const right = found.some((item) => wanted.some((days) => sameDays(days, item)));
      tally.add(
        right ? 1 : 0,
        () =>
          `${pair.gold.id} ${time.expression?.quote ?? '(inherited)'}: wanted ${wanted.map(show).join(' or ')}, ` +
          `found ${found.map(show).join(', ') || 'none'}`,
      );
    }
  }
  return tally.share(name);
}

/** First and last day of every date that a matched claim's own words state. */
export const datesExact = (input: EvalCase) => exact('dates exact', input, false);

/** The same for dates that a claim takes from its passage; scored apart. */
export const inheritedDates = (input: EvalCase) => exact('inherited dates exact', input, true);

/** Days that matched claims carry and the annotation, stated or inherited, does not. */
export function extraDates(input: EvalCase): Score {
  const misses: string[] = [];
  let judged = 0;
  for (const claim of new Set(input.matching.pairs.map((pair) => pair.claim))) {
    const pairs = input.matching.pairs.filter((pair) => pair.claim === claim);
    const wanted = pairs.flatMap((pair) => pair.gold.time.flatMap((time) => accepted(input, pair, time)));
    for (const time of claim.times) {
      judged += 1;
      if (time.unresolved !== null || wanted.some((days) => sameDays(days, time))) continue;
      misses.push(`${pairs[0]?.gold.id}: ${time.span?.quote ?? '(inherited)'} as ${show(time)}`);
    }
  }
  return faults('extra dates', judged, misses);
}

/** F1 on stated weekdays that the calendar contradicts, by place in the text. */
export function weekdayFlags({ gold, article }: EvalCase): Score {
  const times = gold.claims.flatMap((claim) => claim.time);
  const flagged = times
    .filter((time) => time.weekdayMatches === false)
    .flatMap((time) => time.expression ?? []);
  const wanted = flagged.filter(
    (span, index) => flagged.findIndex((other) => overlaps(other, span)) === index,
  );
  const found = article.warnings.filter((item) => item.code === 'weekday-mismatch').map((item) => item.span);
  const missing = wanted.filter((span) => !found.some((other) => overlaps(span, other)));
  const extra = found.filter((span) => !wanted.some((other) => overlaps(span, other)));
  const judged = wanted.length + extra.length;
  return {
    name: 'weekday flags F1',
    unit: 'share',
    value:
      judged === 0
        ? null
        : (2 * (wanted.length - missing.length)) / (2 * wanted.length - missing.length + extra.length),
    judged,
    misses: [
      ...missing.map((span) => `not flagged: ${span.quote}`),
      ...extra.map((span) => `flagged but right: ${span.quote}`),
    ],
  };
}
