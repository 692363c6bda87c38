import type { Hop } from '../../domain/hop.ts';
import type { Locale } from '../../text/locale.ts';
import { tokenise } from '../../text/tokens.ts';
import { readSubject, type Subject } from '../subject.ts';
import { namesShared } from './names-shared.ts';

/** A stated source as it is called in the language of its article. */
export interface NamedSource {
  readonly kind: Hop['kind'];
  readonly subject: Subject;
  /** What kind of body it is, by names that all languages share. */
  readonly bodies: ReadonlySet<string>;
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'official']);

export function namedSource({ canonicalName, name, kind }: Hop, locale: Locale): NamedSource {
  const { tokens } = tokenise(canonicalName === '' ? name : canonicalName);
  const bodies = new Set<string>();
  tokens.forEach((_, at) => {
    const found = locale.relations.bodies.longest(tokens, at, tokens.length, locale.proclitics);
    if (found !== null) bodies.add(found.value);
  });
  const subject = readSubject(tokens, [], locale, {
    values: [],
    isFrame: () => false,
    isNameAlone: true,
  });
  return { kind, subject, bodies: new Set([...bodies, ...subject.topics]) };
}

const isNameless = ({ subject }: NamedSource): boolean => subject.words.size === 0;

/**
 * Whether two sources that are called differently, perhaps in two scripts, are one: bodies of one kind with one name
 * ("the Qarn News Agency", "وكالة قرن للأنباء"), or people whose name is within the other's. Unknown is no.
 */
export function isSameSource(one: NamedSource, other: NamedSource): boolean {
  const [ours, theirs] = [namesShared(one.subject, other.subject), namesShared(other.subject, one.subject)];
  const found = Math.max(ours.found, theirs.found);
  const ofPeople = [one, other].map(({ kind }) => OF_PEOPLE.has(kind));
  // "The bank said": of one thing two houses tell what one bank said, whether both name it or not.
  if (isNameless(one) || isNameless(other)) {
    const [nameless, named] = isNameless(one) ? [one, other] : [other, one];
    const isOfKind = [...nameless.bodies].every((body) => named.bodies.has(body));
    return ofPeople[0] === ofPeople[1] && nameless.bodies.size > 0 && isOfKind;
  }
  if (found === 0) return false;
  if (ofPeople[0] !== ofPeople[1]) return false;
  // A family name alone may be anybody's.
  if (ofPeople[0]) return found > 1;
  const shared = [...one.bodies].filter((body) => other.bodies.has(body)).length;
  return shared > 0 && shared * 2 >= Math.max(one.bodies.size, other.bodies.size);
}
