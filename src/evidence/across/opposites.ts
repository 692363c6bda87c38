/** Predicates of which one thing cannot have been both at one time. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['sign', 'refuse'],
  ['approve', 'refuse'],
  ['agree', 'refuse'],
  ['attend', 'absent'],
  ['rise', 'fall'],
  ['open', 'close'],
  ['win', 'lose'],
  ['appoint', 'dismiss'],
  ['launch', 'cancel'],
  ['begin', 'cancel'],
];

const has = (set: ReadonlySet<string>, one: string, other: string): boolean =>
  set.has(one) && !set.has(other);

/** Whether one claim says of a thing the opposite of what the other says. */
export const areOpposed = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  OPPOSITES.some(
    ([one, other]) =>
      (has(a, one, other) && has(b, other, one)) || (has(a, other, one) && has(b, one, other)),
  );
