import { describe, expect, it } from 'vitest';
import type { Hop } from '../../../src/domain/hop.ts';
import type { Compared, Stance } from '../../../src/evidence/across/compare-claims.ts';
import { judgeClaim } from '../../../src/evidence/across/judge-claim.ts';
import { originOf, originsOf } from '../../../src/evidence/across/origins.ts';
import { factsOf, type KnownClaim } from '../../../src/evidence/known-claim.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';
import { articleFixture } from '../../support/article-fixture.ts';

const ENGLISH = LOCALES.spoken.find(({ tag }) => tag === 'en') ?? LOCALES.neutral;
const REUTERS: Partial<Hop> = { sourceId: 'reuters', kind: 'news_agency', name: 'Reuters' };
const UNNAMED: Partial<Hop> = { sourceId: 'src_unnamed', kind: 'anonymous', name: 'sources' };

let made = 0;
/** A claim of one house; `via`: the sources it states. Its text is its own unless given. */
function known(
  publisher: string,
  via: Partial<Hop>[] = [],
  given: { text?: string; day?: string } = {},
): KnownClaim {
  made += 1;
  const text = given.text ?? `The minister said bridge number ${made} is closed.`;
  const article = articleFixture({
    claims: [{ text, source: 'The minister' }],
    publisher,
    publishedAt: given.day ?? '2026-03-01',
  });
  const [claim] = article.claims;
  const [hop] = claim?.attribution.chain ?? [];
  if (claim === undefined || hop === undefined) throw new Error('the fixture gives one attributed claim');
  const chain = via.map((one, at) => ({ ...hop, ...one, hop: at + 1 }));
  return {
    claim: { ...claim, attribution: { ...claim.attribution, chain } },
    facts: factsOf(article),
    setting: null,
  };
}

const item = (one: KnownClaim, stance: Stance) => {
  const [span] = one.claim.spans;
  if (span === undefined) throw new Error('a claim has a span');
  const compared: Compared = {
    type: 'corroborates',
    stance,
    because: '',
    spans: { here: span, there: span },
  };
  return { known: one, compared };
};

const judge = (here: KnownClaim, supports: KnownClaim[], refutes: KnownClaim[] = [], asOf = '2026-03-02') =>
  judgeClaim(
    here,
    [...supports.map((one) => item(one, 'supports')), ...refutes.map((one) => item(one, 'refutes'))],
    ENGLISH,
    asOf,
  );

const houses = (count: number) => Array.from({ length: count }, (_, at) => known(`House ${at}`));

describe('originOf', () => {
  it('is the source that carried it, the house where none is named, and Reuters for Reuters itself', () => {
    expect(originOf(known('A', [REUTERS]))).toBe(originOf(known('B', [REUTERS])));
    expect(originOf(known('Reuters'))).toBe(originOf(known('B', [REUTERS])));
    expect(originOf(known('رويترز'))).toBe(originOf(known('B', [REUTERS])));
    expect(originOf(known('A', [UNNAMED]))).not.toBe(originOf(known('B', [UNNAMED])));
    expect(originOf(known('A', [UNNAMED]))).toBe(originOf(known('A')));
  });

  it('is one for houses of one owner', () => {
    expect(originOf(known('The Times'))).toBe(originOf(known('New York Post')));
    expect(originOf(known('الشرق الأوسط'))).toBe(originOf(known('Arab News')));
    expect(originOf(known('The Times'))).not.toBe(originOf(known('Financial Times')));
  });

  it('is one for claims in the same words, long enough to be no accident', () => {
    const text = 'The bridge over the northern arm of the river is closed until further notice.';
    const [one, other] = [known('A', [], { text }), known('B', [], { text })];
    const origins = originsOf([one, other]);
    expect(origins.get(one.claim.id)).toBe(origins.get(other.claim.id));
    const short = [
      known('A', [], { text: 'The bridge is closed.' }),
      known('B', [], { text: 'The bridge is closed.' }),
    ];
    expect(new Set(originsOf(short).values()).size).toBe(2);
  });
});

const localeOf = (language: string) =>
  LOCALES.spoken.find(({ tag }) => tag === language.split('-')[0]) ?? LOCALES.neutral;
const originCount = (items: KnownClaim[]) => new Set(originsOf(items, localeOf).values()).size;

describe('originsOf', () => {
  const agency = (sourceId: string, name: string): Partial<Hop> => ({
    sourceId,
    kind: 'news_agency',
    name,
    canonicalName: name,
  });
  const inArabic = (one: KnownClaim): KnownClaim => ({ ...one, facts: { ...one.facts, language: 'ar' } });

  it('knows one agency by two names and in two scripts, and tells two agencies apart', () => {
    const english = known('A', [agency('src_1', 'the Qarn News Agency')]);
    expect(originCount([english, inArabic(known('B', [agency('src_2', 'وكالة قرن للأنباء')]))])).toBe(1);
    expect(originCount([english, known('B', [agency('src_3', 'Qarn Agency')])])).toBe(1);
    expect(originCount([english, inArabic(known('B', [agency('src_4', 'وكالة بدر للأنباء')]))])).toBe(2);
    expect(originCount([english, known('B', [agency('src_5', 'Qarn Water Company')])])).toBe(2);
  });

  it('takes bodies that only say what they are for one, and not for a body of another kind', () => {
    const bank = known('A', [agency('src_5', 'the bank')]);
    expect(originCount([bank, inArabic(known('B', [agency('src_6', 'البنك')]))])).toBe(1);
    expect(originCount([bank, known('B', [agency('src_7', 'Qarn Bank')])])).toBe(1);
    expect(originCount([bank, known('B', [agency('src_8', 'the police')])])).toBe(2);
    expect(originCount([bank, known('B', [agency('src_9', 'Salim Badri')])])).toBe(2);
  });

  it('takes houses that print one text for one, but not one that gives another figure', () => {
    const with_ = (one: KnownClaim, sketch: string): KnownClaim => ({
      ...one,
      facts: { ...one.facts, sketch },
    });
    const text = 'The bridge is closed.';
    const [one, copy] = [
      with_(known('A', [], { text }), '1 2 3 4 5'),
      with_(known('B', [], { text }), '1 2 3 4 6'),
    ];
    expect(originCount([one, copy])).toBe(1);
    expect(originCount([one, with_(known('B', [], { text }), '1 2 7 8 9')])).toBe(2);
    expect(originCount([with_(known('A'), '1 2 3 4 5'), with_(known('B'), '1 2 3 4 6')])).toBe(2);
    const denied = { ...copy.claim, modality: { ...copy.claim.modality, polarity: 'denied' as const } };
    expect(originCount([one, { ...copy, claim: denied }])).toBe(2);
  });
});

describe('judgeClaim', () => {
  it.each([
    ['nothing', 0, 0, 'not-enough-evidence'],
    ['one other origin', 1, 0, 'supported'],
    ['one against one', 0, 1, 'conflicting'],
    ['two against the claim alone', 0, 2, 'refuted'],
    ['three that say it and one that does not', 2, 1, 'supported'],
    ['two that say it and one that does not', 1, 1, 'conflicting'],
    ['two that say it and five that do not', 1, 5, 'conflicting'],
    ['two that say it and six that do not', 1, 6, 'refuted'],
  ] as const)('%s', (_, supporting, against, label) => {
    const all = houses(supporting + against);
    const { holds } = judge(known('Own'), all.slice(0, supporting), all.slice(supporting));
    expect(holds.label).toBe(label);
    expect(holds.origins).toBe(supporting + against);
    expect(holds.missing === null).toBe(label !== 'not-enough-evidence');
  });

  it('counts origins and no outlets', () => {
    const five = Array.from({ length: 5 }, (_, at) => known(`Outlet ${at}`, [REUTERS]));
    const { holds } = judge(known('Own'), five);
    expect(holds).toMatchObject({ label: 'supported', origins: 1, confidence: 0.6 });
    expect(judge(known('Own', [REUTERS]), five).holds.label).toBe('not-enough-evidence');
  });

  it('takes what nobody put a name to for one origin', () => {
    const nameless = Array.from({ length: 4 }, (_, at) => {
      const one = known(`House ${at}`);
      return { ...one, facts: { ...one.facts, publisher: null } };
    });
    const [first, ...rest] = nameless as [KnownClaim, ...KnownClaim[]];
    expect(judge(known('Own'), nameless).holds).toMatchObject({ label: 'supported', origins: 1 });
    expect(judge(first, rest).holds.label).toBe('not-enough-evidence');
    const asked = { ...first, facts: { ...first.facts, isReport: false } };
    expect(judge(asked, rest).holds).toMatchObject({ label: 'supported', origins: 1 });
  });

  it('uses nothing from after the day it judges as of', () => {
    const late = known('Late', [], { day: '2026-03-09' });
    expect(judge(known('Own'), [late], [], '2026-03-08').holds).toMatchObject({
      label: 'not-enough-evidence',
      evidence: [],
    });
    expect(judge(known('Own'), [late], [], '2026-03-09T08:00:00Z').holds.label).toBe('supported');
  });

  it('is not sure of what only unnamed sources say', () => {
    const unnamed = Array.from({ length: 4 }, (_, at) => known(`House ${at}`, [UNNAMED]));
    expect(judge(known('Own'), unnamed).holds).toMatchObject({ label: 'supported', confidence: 0.5 });
  });

  it('tells that it was said from that it is so', () => {
    const speaker: Partial<Hop> = { sourceId: 'src_speaker', kind: 'person', name: 'The minister' };
    const other: Partial<Hop> = { sourceId: 'src_other', kind: 'person', name: 'The mayor' };
    const both = judge(known('Own', [speaker]), [known('A', [speaker])]);
    // Two houses heard the one minister: it was said, and still stands on him alone.
    expect([both.said?.label, both.holds.label]).toEqual(['supported', 'not-enough-evidence']);
    const mayor = judge(known('Own', [speaker]), [known('A', [other])]);
    expect([mayor.said?.label, mayor.holds.label]).toEqual(['not-enough-evidence', 'supported']);
    expect(judge(known('Own'), [known('A', [speaker])]).said).toBeNull();
  });

  it('refutes what its own house took back later, and what a later figure replaced', () => {
    const [here, again] = [known('A'), known('A', [], { day: '2026-03-02' })];
    expect(judge(here, [], [again]).holds.label).toBe('refuted');
    expect(judge(here, [known('B')], [again]).holds.label).toBe('refuted');
    expect(judge(here, [known('B', [], { day: '2026-03-02' })], [again]).holds.label).toBe('conflicting');
    // Of the same day it may be either.
    expect(judge(here, [], [known('A')]).holds.label).toBe('not-enough-evidence');
    const later = item(known('C', [], { day: '2026-03-02' }), 'refutes');
    const outdated = { ...later, compared: { ...later.compared, outdates: true } };
    expect(judgeClaim(here, [outdated], ENGLISH, '2026-03-02').holds.label).toBe('refuted');
    expect(judgeClaim(here, [later], ENGLISH, '2026-03-02').holds.label).toBe('conflicting');
  });
});
