import type { Claim } from '../../domain/claim.ts';
import type { Hop } from '../../domain/hop.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Time } from '../../domain/time.ts';

const DAY_PARTS: Partial<Record<Time['precision'], number>> = { month: 7, year: 4 };
const number = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

/** "2025-12-17 –2025-12-19", "2025-12", "–2026-06-30" for an open bound, "?" for what could not be told. */
function describeTime(time: Time): string {
  if (time.start === null && time.end === null)
    return time.unresolved === null ? '' : `? ${time.span?.quote ?? ''}`;
  const shorten = (day: string | null) => day?.slice(0, DAY_PARTS[time.precision] ?? 10) ?? '';
  const [start, end] = [shorten(time.start), shorten(time.end)];
  const days = start === end ? start : `${start} –${end}`.trim();
  return time.clock === null ? days : `${days} ${time.clock}`;
}

const COMPARATORS: Record<Quantity['comparator'], string> = {
  '=': '',
  '<': '< ',
  '<=': '≤ ',
  '>': '> ',
  '>=': '≥ ',
  '~': '~ ',
  range: '',
};

function describeQuantity(quantity: Quantity): string {
  const { comparator, value, low, high, unit } = quantity;
  const amount =
    low !== null && high !== null
      ? `${number.format(low)}–${number.format(high)}`
      : value === null
        ? null
        : number.format(value);
  if (amount === null) return quantity.span.quote;
  return `${COMPARATORS[comparator]}${amount}${unit === null ? '' : ` ${unit}`}`;
}

/** Nearest source first; joint speakers share a place. The arrow points on in the direction of reading. */
function describeChain(chain: readonly Hop[], rightToLeft: boolean): string {
  const places = Map.groupBy(chain, (hop) => hop.hop);
  return [...places.values()]
    .map((hops) => hops.map((hop) => hop.name).join(' + '))
    .join(rightToLeft ? ' ← ' : ' → ');
}

const SIGNS = { pass: '✓', fail: '✗', warn: '!', error: '?' } as const;

/** How many checks ended how: "✓9 !1". What did not pass is named below the table. */
function describeChecks({ checks }: Claim): string {
  return Object.entries(SIGNS)
    .map(([outcome, sign]) => [sign, checks.filter((check) => check.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([sign, count]) => `${sign}${count}`)
    .join(' ');
}

/** One line for each check that did not pass, under the number of its claim. */
export function describeFindings(claim: Claim, index: number): string[] {
  return claim.checks.flatMap((check) => {
    if (check.outcome === 'pass' || check.outcome === 'not-applicable') return [];
    return [`${index + 1} ${SIGNS[check.outcome]} ${check.id}: ${check.message}`];
  });
}

/** A label that is only the beginning of the text, but for what was added in brackets, says nothing beside it. */
function isCut(label: string, text: string): boolean {
  return text.replaceAll(/\[[^\]]*\] ?/g, '').startsWith(label.slice(0, 12));
}

export const CLAIM_COLUMNS = [
  { title: '#', width: 5 },
  { title: 'Claim', width: 0 },
  { title: 'Source', width: 22 },
  { title: 'When', width: 11 },
  { title: 'Amount', width: 12 },
  { title: 'Checks', width: 7 },
  { title: 'Score', width: 5 },
] as const;

/** The cells of a claim's row, in the order of CLAIM_COLUMNS. */
export function describeClaim(claim: Claim, index: number, rightToLeft: boolean): string[] {
  const { chain } = claim.attribution;
  const amounts = claim.quantities.filter((quantity) => quantity.kind !== 'ordinal').map(describeQuantity);
  const claimed = isCut(claim.label, claim.text) ? claim.text : `${claim.label}\n${claim.text}`;
  return [
    `${index + 1} ${claim.checkWorthy ? '●' : '○'}`,
    claimed,
    chain.length === 0 ? '' : describeChain(chain, rightToLeft),
    [...new Set(claim.times.map(describeTime))].join('\n'),
    [...new Set(amounts)].join('\n'),
    describeChecks(claim),
    claim.scores.overall === null ? '' : claim.scores.overall.toFixed(2),
  ];
}
