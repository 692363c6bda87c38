import type { Span } from '../../domain/span.ts';
import type { Locale } from '../../text/locale.ts';
import type { KnownClaim } from '../known-claim.ts';
import type { Statement } from '../statement.ts';
import { type Bearing, compareStatements } from './compare-statements.ts';
import type { Item } from './judge-claim.ts';

const firstSpan = ({ claim }: KnownClaim): Span => claim.spans[0] as Span;
const figureOf = (known: KnownClaim): Span => known.claim.quantities[0]?.span ?? firstSpan(known);

function itemOf(here: KnownClaim, known: KnownClaim, bearing: Bearing, locale: Locale): Item {
  const { because } = locale.relations;
  const spans =
    bearing === 'figuresDiffer'
      ? { here: figureOf(here), there: figureOf(known) }
      : { here: firstSpan(here), there: firstSpan(known) };
  const reason =
    bearing === 'figuresDiffer'
      ? because.figuresDiffer(spans.here.quote, spans.there.quote)
      : because[bearing === 'resembles' ? 'agrees' : bearing]();
  const compared =
    bearing === 'agrees' || bearing === 'resembles'
      ? ({ type: 'corroborates', stance: 'supports' } as const)
      : ({ type: 'contradicts', stance: 'refutes' } as const);
  return { known, compared: { ...compared, isWeak: true, because: reason, spans } };
}

/**
 * A second look at short evidence that somebody sent with the words it is to be held against, such as one headline beside
 * another: the words of both, side by side. What the claims themselves tell stands, unless the words say otherwise.
 */
export function besideWords(
  here: KnownClaim,
  others: readonly KnownClaim[],
  items: readonly Item[],
  locale: Locale,
): readonly Item[] {
  const { statement = null } = here;
  if (statement === null) return items;
  const sentences = new Map<Statement, KnownClaim[]>();
  for (const known of others)
    if (known.statement != null)
      sentences.set(known.statement, [...(sentences.get(known.statement) ?? []), known]);
  let all = items;
  for (const [sentence, claims] of sentences) {
    const bearing = compareStatements(statement, sentence);
    const told = all.filter(({ known }) => claims.includes(known));
    const stances = new Set(told.map(({ compared }) => compared.stance).filter((one) => one !== 'neutral'));
    const stance = bearing === 'agrees' || bearing === 'resembles' ? 'supports' : 'refutes';
    if (bearing === null || (bearing === 'resembles' && stances.has(stance))) {
      // Claims that share no more than most of their words are not surely one.
      all = all.map((one) =>
        told.includes(one) ? { ...one, compared: { ...one.compared, isWeak: true } } : one,
      );
      continue;
    }
    if (stances.has(stance)) continue;
    // What may be so bears nothing out that is so.
    const isAsCertain = claims.some(
      ({ claim }) => claim.modality.certainty === here.claim.modality.certainty,
    );
    if (stance === 'supports' && !isAsCertain) continue;
    all = [
      ...all.filter((one) => !told.includes(one)),
      itemOf(here, claims[0] as KnownClaim, bearing, locale),
    ];
  }
  return all;
}
