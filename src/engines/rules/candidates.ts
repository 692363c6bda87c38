import { type Clause, type Range, splitClauses } from '../../text/clauses/split-clauses.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import { aimEnds } from './aims.ts';
import { afterJoining, isReportedAgain, onlyTells, sharesGovernor } from './clause-links.ts';
import { skipConnectors } from './connectors.ts';
import { isAttendance, memberRanges } from './participants.ts';
import type { Region } from './regions.ts';
import { sharedSpeaker } from './shared-speaker.ts';
import { hasOwnSubject, nounBefore, subjectOf } from './subject.ts';
import { trimRange } from './trim.ts';
import { findValue } from './values.ts';

/** A stretch of text that may become one claim, before its fields are filled. */
export interface Candidate {
  /** One range, or several where an aside was cut out of the middle. */
  readonly ranges: readonly Range[];
  readonly region: Region;
  readonly clause: Clause;
  readonly role: 'main' | 'value' | 'circumstance' | 'consequence';
  /** A later predicate whose subject stands in an earlier clause of the sentence. */
  readonly subject: Range | null;
  /** The clause whose plan or hedge a later predicate shares: "من المقرر أن يصل الوفد ويلتقي الوزير". */
  readonly governor: Clause | null;
}

type Draft = Omit<Candidate, 'region' | 'governor'>;

/** Members of one list that are claimed one by one; a longer list is one claim. */
const MAX_PARTS = 16;

/** A range in the pieces that its clause's interruptions leave of it. */
function withoutGaps(range: Range, gaps: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let { from } = range;
  for (const gap of gaps) {
    if (gap.to <= from || gap.from >= range.to) continue;
    if (gap.from > from) pieces.push({ from, to: gap.from });
    from = gap.to;
  }
  if (from < range.to) pieces.push({ from, to: range.to });
  return pieces;
}

/** "باع سندات بمليون دولار إلى صندوق": the predicate goes on behind its amount, which then is a part of it. */
const goesOn = (reading: Reading, clause: Clause, at: number): boolean =>
  reading.locale.clauses.order === 'verb-first' &&
  clause.to - at >= 2 &&
  reading.locale.clauses.nounMarkers.has(reading.text.tokens[at]?.text ?? '');

/** The claims that one clause makes: its predicate, the members of its lists, and the value it gives. */
function draftsOf(reading: Reading, content: SegmentContent, clause: Clause, subject: Range | null): Draft[] {
  const drafts: Draft[] = [];
  const add = (ranges: readonly Range[], role: Draft['role']): void => {
    const trimmed = ranges
      .flatMap((range) => withoutGaps(range, clause.gaps ?? []))
      .map((range) => trimRange(reading.text, range, reading.locale.clauses.neverLast))
      .filter((range) => range !== null);
    if (trimmed.length > 0) drafts.push({ ranges: trimmed, clause, role, subject });
  };
  const found = findValue(reading, content, clause);
  // "the forward, signed for €14m, has scored": the sum is none of what the clause itself says.
  const value =
    found !== null &&
    (goesOn(reading, clause, found.to) ||
      (clause.gaps ?? []).some((gap) => found.valueFrom >= gap.from && found.valueFrom < gap.to))
      ? null
      : found;
  const main: Range = value === null ? clause : { from: clause.from, to: value.valueFrom };
  const members = memberRanges(reading, content, clause, main.to);
  const aims = aimEnds(reading, content, main).map((end) => ({ from: main.from, to: end }));
  const parts = members.length > 0 ? members : [...aims, main];
  // Each part's span repeats what stands before it: a list without end would cost its square.
  for (const part of parts.length > MAX_PARTS ? [main] : parts) add([part], 'main');
  if (value !== null) add([{ from: value.headFrom, to: value.to }], 'value');
  return drafts;
}

/**
 * "on an official visit at the invitation of the army chief" is one circumstance; "on an official visit" alone stays
 * with the clause before it. A list of participants goes on over what is said of one of them between commas.
 */
function joinParts(reading: Reading, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  let list: Clause | null = null;
  clauses.forEach((clause, index) => {
    const before = joined.at(-1);
    const occasion = clause.opener === 'occasion';
    const invited = clauses[index + 1]?.opener === 'invitation';
    if (before !== undefined && occasion && !invited)
      joined[joined.length - 1] = { ...before, to: clause.to };
    else if (before?.opener === 'occasion')
      joined[joined.length - 1] = { ...clause, from: before.from, opens: before.opens };
    else if (
      list !== null &&
      before !== undefined &&
      (clause.opener === 'relative' || clause.opener === 'tail')
    )
      joined[joined.length - 1] = { ...before, to: clause.to };
    else {
      joined.push(clause);
      list = isAttendance(reading, clause) ? clause : null;
    }
  });
  return joined;
}

/** What hangs on another clause lends no subject to the next. */
const HANGING: ReadonlySet<Clause['opener']> = new Set([
  'consequence',
  'invitation',
  'relative',
  'apposed',
  'comparison',
  'called',
]);

/** Clause openers that begin something the article states on its own. */
function roleOf(clause: Clause): Draft['role'] | 'none' {
  if (clause.opener === 'aside' || clause.opener === 'circumstance') return 'none';
  if (clause.opener === 'consequence') return 'consequence';
  return clause.opener === 'invitation' || clause.opener === 'occasion' ? 'circumstance' : 'main';
}

/** A speech act is one clause, whatever is said in it; "but" and "meanwhile" before it are not said. */
function speechClause(reading: Reading, region: Region): Clause {
  const { from } = skipConnectors(reading, region);
  return { from, to: region.to, opener: 'main', verb: from, opens: from };
}

/** "…, the ministry said, the first visit in six years": what follows the frame is a claim only with a verb of its own. */
const isFirstPart = ({ from, attribution }: Region): boolean =>
  attribution === null || from < (attribution.content[0]?.to ?? from + 1);

/**
 * The candidate claims of one region, in reading order. A region without a verb gives a candidate only where the
 * sentence itself told that an event follows ("this came during his reception of …"): `nominal`.
 */
export function findCandidates(
  reading: Reading,
  content: SegmentContent,
  region: Region,
  nominal: boolean,
): Candidate[] {
  // A quotation that is the whole region is read like any other text; one inside a sentence is not cut.
  const quoted = reading.quoted[region.from] === 1 || reading.text.tokens[region.from]?.text === '"';
  const inQuotes = (at: number): boolean => !quoted && reading.quoted[at] === 1;
  const own =
    region.mode === 'speech'
      ? [speechClause(reading, region)]
      : joinParts(
          reading,
          splitClauses(
            reading.text,
            afterJoining(reading, content, region),
            region.to,
            reading.locale,
            inQuotes,
          ),
        );
  const shared = sharedSpeaker(reading, content, region, own);
  const clauses = shared?.clauses ?? own;
  const candidates: Candidate[] = [];
  let subject: Range | null = shared?.subject ?? null;
  let previous: Clause | null = null;
  let governor: Clause | null = null;
  for (const found of clauses) {
    // "Dunmore, | who lost the whip, | said": a clause cut out of a frame is about the speaker.
    const clause: Clause =
      region.about !== undefined && found === clauses[0]
        ? { ...found, opener: 'relative', about: region.about }
        : found;
    const role = roleOf(clause);
    if (role === 'none') continue;
    if (clause.opener === 'tail') {
      // What a relative clause interrupted goes on: the last claim of the interrupted clause gets the rest as a span.
      const place = candidates.findLastIndex((candidate) => candidate.clause === previous);
      const interrupted = candidates[place];
      const rest = trimRange(reading.text, clause);
      if (interrupted !== undefined && rest !== null)
        candidates[place] = { ...interrupted, ranges: [...interrupted.ranges, rest] };
      continue;
    }
    if (clause.opener === 'addition' || clause.opener === 'attendance') {
      // Another object of the predicate before: claimed from that predicate on, as one stretch.
      const from: number = previous?.from ?? clause.from;
      const joined: Clause = { ...clause, from, verb: previous?.verb ?? null };
      const list = clause.opener === 'attendance' ? { ...clause, from: clause.opens } : joined;
      candidates.push(
        ...draftsOf(reading, content, list, subject).map((draft) => ({ ...draft, region, governor })),
      );
      continue;
    }
    // "قال إن البلاد ملتزمة": what is reported as a sentence is one, also without a verb.
    const { complement } = region.attribution ?? {};
    const reported =
      region.mode === 'content' &&
      isFirstPart(region) &&
      (complement === 'clause' || complement === 'quote' || complement === 'noun');
    const opens = found === clauses[0] || isReportedAgain(reading, clause);
    const whole = opens && clause.to - clause.from >= (complement === 'clause' ? 2 : 3);
    const called = clause.opener === 'called';
    const standsAlone = clause.verb !== null || called || ((nominal || reported) && whole);
    if ((!standsAlone && role === 'main') || onlyTells(reading, clause)) continue;
    const shares =
      clause.opener === 'coordinate'
        ? hasOwnSubject(reading, clause)
          ? null
          : subject
        : clause.about !== undefined
          ? subjectOf(reading, content, { ...clause, from: clause.about.from, verb: clause.about.to })
          : clause.opener === 'relative'
            ? nounBefore(reading, content, clause)
            : called
              ? (nounBefore(reading, content, clause) ?? subject)
              : null;
    governor = sharesGovernor(reading, clause) ? (governor ?? previous) : null;
    // "…, by the agency | that gave no details": its noun stands in the frame that was taken out.
    const opening = trimRange(reading.text, clause)?.from ?? clause.from;
    const first = reading.text.tokens[opening]?.text ?? '';
    if (
      clause.opener === 'main' &&
      region.mode !== 'speech' &&
      clause.from > content.segment.from &&
      reading.locale.clauses.relatives.has(first)
    )
      continue;
    // A relative clause says something only of a name that is known.
    const place = reading.locale.clauses.placeRelatives.has(first);
    if (clause.opener === 'relative' && shares === null && !place) continue;
    candidates.push(
      ...draftsOf(reading, content, clause, shares).map((draft) => ({
        ...draft,
        region,
        governor,
        role: draft.role === 'main' ? role : draft.role,
      })),
    );
    if (!HANGING.has(clause.opener)) {
      subject = subjectOf(reading, content, clause) ?? subject;
      previous = clause;
    }
  }
  return candidates;
}
