import type { AttributionReading, SpeechAct } from '../../text/attribution/frame.ts';
import type { Reading } from '../../text/reading.ts';

/** Cues that pass on a fact. What is pledged, demanded or praised stays with its speaker. */
const TELLING: ReadonlySet<SpeechAct> = new Set(['announce', 'say', 'confirm', 'report']);

/** Whether what a source tells is an event put as a noun: "أعلنت الوزارة مقتل …", "announced the arrest of …". */
export function reportsEvent(reading: Reading, attribution: AttributionReading): boolean {
  const first = attribution.content[0];
  if (first === undefined || !TELLING.has(attribution.speechAct)) return false;
  const { claims, clauses } = reading.locale;
  const word = reading.text.tokens[first.from]?.text ?? '';
  if (claims.eventNouns.has(word)) return true;
  return clauses.particles.some(
    (particle) => word.startsWith(particle) && claims.eventNouns.has(word.slice(particle.length)),
  );
}
