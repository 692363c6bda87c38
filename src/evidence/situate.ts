import type { ClaimDraft } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { Time } from '../domain/time.ts';

/** Names and dates that a claim's sentence gives and the claim itself leaves out. */
export interface Setting {
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  /** Words of the sentence's fullest claim, for one that has few of its own; else ''. */
  readonly about: string;
}

/** Names of a sentence that are remembered for a claim without any. */
const MOST = 6;
/** A claim shorter than this is a piece of its sentence: "killing 12 people". */
const FEW_CHARS = 40;
const MOST_ABOUT_CHARS = 200;

const isDated = ({ start, end }: Time): boolean => start !== null || end !== null;
const isName = ({ type }: Entity): boolean => type !== 'role';

/**
 * What the other claims of its sentence say of when and where: "killing 12 people" is of the ferry that sank off the
 * port. null when the claim needs nothing or the sentence has nothing. Looks at all claims of one article at once.
 */
export function settingsOf(claims: readonly ClaimDraft[]): Map<string, Setting | null> {
  const sentences = Map.groupBy(claims, ({ segmentId }) => segmentId);
  return new Map(
    claims.map((claim) => {
      const siblings = sentences.get(claim.segmentId) ?? [];
      const entities = claim.entities.some(isName)
        ? []
        : unique(siblings.flatMap((one) => one.entities.filter(isName))).slice(0, MOST);
      const times = claim.times.some(isDated)
        ? []
        : (siblings
            .find((one) => one.times.some(isDated))
            ?.times.filter(isDated)
            .slice(0, 1) ?? []);
      const about = claim.text.length < FEW_CHARS ? fullest(siblings, claim) : '';
      const isEmpty = entities.length + times.length === 0 && about === '';
      return [claim.id, isEmpty ? null : { entities, times, about }];
    }),
  );
}

function fullest(siblings: readonly ClaimDraft[], claim: ClaimDraft): string {
  const others = siblings.filter(({ id, text }) => id !== claim.id && text.length > claim.text.length);
  const [longest] = others.sort((a, b) => b.text.length - a.text.length);
  return longest?.text.slice(0, MOST_ABOUT_CHARS) ?? '';
}

const unique = (entities: readonly Entity[]): Entity[] => [
  ...new Map(entities.map((entity) => [entity.entityId, entity])).values(),
];

/** The claim with its setting as if it were its own: for finding and comparing, never for showing. */
export function situate<T extends ClaimDraft>(claim: T, setting: Setting | null): T {
  if (setting === null) return claim;
  const times = setting.times.map((time) => ({ ...time, span: null, inherited: true }));
  return {
    ...claim,
    text: setting.about === '' ? claim.text : `${claim.text} ${setting.about}`,
    entities: [...claim.entities, ...setting.entities],
    times: [...claim.times, ...times],
  };
}
