import type { ClaimDraft } from '../../domain/claim.ts';
import type { Time } from '../../domain/time.ts';
import type { Occasion } from '../../text/claim-lexicon.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import type { Token } from '../../text/tokens.ts';

const PASSING: ReadonlySet<string> = new Set(['instruction', 'credit', 'dateline']);

/** Of these an article has several without giving the days of each: "his visit" may be another man's. */
const NEAR: ReadonlySet<Occasion> = new Set(['visit', 'ceremony']);

const isDay = ({ start, end, unresolved }: Time): boolean =>
  start !== null && end !== null && unresolved === null;

const holds = (claim: ClaimDraft, { start, end }: Token): boolean =>
  claim.spans.some((span) => span.start <= start && end <= span.end);

/**
 * The dated meeting, visit or statement that a passage tells of, for sentences that point back at it in so many words:
 * "the meeting ended …", "خلال اللقاء". Over a heading or a new topic only a meeting can be meant, and
 * only where all meetings of the article are of the same days.
 */
export class Occasions {
  readonly #reading: Reading;
  readonly #dated = new Map<Occasion, Time>();
  /** All days that the article gave to a kind of occasion: more than one, and only the passage tells which is meant. */
  readonly #days = new Map<Occasion, Set<string>>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The days of the occasion that this sentence points back at; null when it has days of its own or points at none. */
  daysFor(content: SegmentContent): Time | null {
    const { segment, times } = content;
    const { locale, text } = this.#reading;
    const topics = locale.attribution.topicConnectors;
    const isNew = topics.longest(text.tokens, segment.from, segment.to, locale.proclitics) !== null;
    if (isNew || segment.kind === 'heading' || segment.kind === 'correction') this.#keepUnmistakable();
    if (this.#dated.size === 0 || times.some(isDay)) return null;
    const { occasions, identifiers } = locale.claims;
    for (let at = segment.from; at < segment.to; at += 1) {
      const found = occasions.back.longest(text.tokens, at, segment.to, locale.proclitics);
      // "the meeting that opened the season": another one, which the sentence itself tells apart.
      if (found === null || identifiers.has(text.tokens[found.next]?.text ?? '')) continue;
      const days = this.#dated.get(found.value);
      if (days !== undefined) return { ...days, span: null, inherited: true };
    }
    return null;
  }

  /** Remembers the dated occasions that the claims of a sentence tell of. */
  remember(content: SegmentContent, claims: readonly ClaimDraft[]): void {
    const { segment } = content;
    if (PASSING.has(segment.kind) || segment.kind === 'heading') return;
    const dated = claims.filter(
      ({ kind, modality, times }) =>
        (kind === 'event' || kind === 'statement') &&
        modality.certainty === 'asserted' &&
        modality.polarity === 'affirmed' &&
        times.some(isDay),
    );
    if (dated.length === 0) return;
    const { locale, text } = this.#reading;
    for (let at = segment.from; at < segment.to; at += 1) {
      const found = locale.claims.occasions.held.longest(text.tokens, at, segment.to, locale.proclitics);
      if (found === null) continue;
      const claim = dated.find((one) => holds(one, text.tokens[at] as Token));
      const days = claim?.times.find(isDay);
      if (days === undefined) continue;
      this.#set(found.value, days);
      // A statement is of the meeting that it is about.
      if (found.value === 'meeting') this.#set('words', days);
    }
  }

  #set(occasion: Occasion, time: Time): void {
    this.#dated.set(occasion, time);
    const days = this.#days.get(occasion) ?? new Set();
    this.#days.set(occasion, days.add(`${time.start}/${time.end}`));
  }

  #keepUnmistakable(): void {
    for (const occasion of [...this.#dated.keys()])
      if (NEAR.has(occasion) || (this.#days.get(occasion)?.size ?? 0) > 1) this.#dated.delete(occasion);
  }
}
