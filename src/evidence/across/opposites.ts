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
  ['begin', 'end'],
  ['begin', 'postpone'],
  ['stop', 'continue'],
  ['end', 'continue'],
  ['cancel', 'continue'],
  ['support', 'oppose'],
  ['approve', 'oppose'],
  ['ban', 'allow'],
  ['approve', 'ban'],
  ['convict', 'acquit'],
  ['arrest', 'release'],
  ['arrive', 'leave'],
  ['marry', 'divorce'],
  ['cut', 'restore'],
  ['qualify', 'eliminate'],
  ['host', 'cancel'],
  ['buy', 'sell'],
];

/** Predicates that take back the other one beside them: "refused to sign" is the opposite of "signed". */
const REVERSING: readonly string[] = ['refuse', 'cancel', 'postpone'];

const has = (set: ReadonlySet<string>, one: string, other: string): boolean =>
  set.has(one) && !set.has(other);

/** Whether only one of them refuses or calls off what both name. */
const isReversed = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  REVERSING.some((word) => a.has(word) && !b.has(word)) &&
  !REVERSING.some((word) => b.has(word)) &&
  [...a].some((one) => b.has(one));

/** Whether one claim says of a thing the opposite of what the other says. */
export const areOpposed = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  isReversed(a, b) ||
  isReversed(b, a) ||
  OPPOSITES.some(
    ([one, other]) =>
      (has(a, one, other) && has(b, other, one)) || (has(a, other, one) && has(b, one, other)),
  );
