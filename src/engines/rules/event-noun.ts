import type { AttributionReading, SpeechAct } from '../../text/attribution/frame.ts';
import type { Reading } from '../../text/reading.ts';

/** Cues that pass on a fact. What is pledged, demanded or praised stays with its speaker. */
const TELLING: ReadonlySet<SpeechAct> = new Set(['announce', 'say', 'confirm', 'report']);

/** Words before the noun: "a sharp 12.4% rise". */
const BEFORE = 6;

/** "a 12.4% rise in profit": the noun ends its phrase, before the first preposition. */
function headIsEvent(reading: Reading, from: number, to: number): boolean {
  const { claims, clauses } = reading.locale;
  for (let at = from; at < Math.min(to, from + BEFORE); at += 1) {
    const word = reading.text.tokens[at]?.text ?? '';
    // "the death toll": not an event but what the next noun is about.
    const next = reading.text.tokens[at + 1];
    const ends = at + 1 >= to || next?.kind !== 'word' || clauses.nounMarkers.has(next.text);
    if (claims.eventNouns.has(word) && ends) return true;
    if (clauses.nounMarkers.has(word) && !clauses.objectOpeners.has(word)) return false;
  }
  return false;
}

/** Whether what a source tells is an event put as a noun: "أعلنت الوزارة مقتل …", "announced the arrest of …". */
export function reportsEvent(reading: Reading, attribution: AttributionReading): boolean {
  const first = attribution.content[0];
  if (first === undefined || !TELLING.has(attribution.speechAct)) return false;
  const { claims, clauses } = reading.locale;
  const word = reading.text.tokens[first.from]?.text ?? '';
  if (clauses.order === 'subject-first') return headIsEvent(reading, first.from, first.to);
  // "تعاقده مع", "بارتفاع": with whose event it is, or a particle, written on.
  const bare = [
    word,
    ...clauses.particles.flatMap((lead) => (word.startsWith(lead) ? [word.slice(lead.length)] : [])),
  ];
  return bare.some(
    (noun) =>
      claims.eventNouns.has(noun) ||
      clauses.attachedPronouns.some(
        (pronoun) => noun.endsWith(pronoun) && claims.eventNouns.has(noun.slice(0, -pronoun.length)),
      ),
  );
}
