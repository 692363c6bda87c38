import { describe, expect, it } from 'vitest';
import type { ClaimDraft } from '../../../src/domain/claim.ts';
import type { ProposedClaim } from '../../../src/engines/llm/extraction-schema.ts';
import { type Ground, groundClaim } from '../../../src/engines/llm/ground-claim.ts';
import { proposed } from '../../support/model-answers.ts';
import { groundOf } from './support/ground-of.ts';

const ARABIC = `قالت وزارة الري في نورين، بحسب ثلاثة مسؤولين، إن السد قد يمتلئ قبل نهاية مارس.
ووقّع الجانبان في 17 ديسمبر 2025 اتفاقية تتجاوز قيمتها أربعة مليارات دولار.
ونفى حمدان الطويل أنه استقال من منصبه.`;
const ENGLISH = `The Norwick Harbour Authority said on Monday that 12 sailors were rescued off Tarn Point.
Two officials familiar with the matter told the Norwick Gazette that the ferry had not been inspected since May 2024.
Mayor Ilse Brandt visited the port on Tuesday.`;

function accepted(item: ProposedClaim, ground: Ground): ClaimDraft {
  const found = groundClaim(item, ground);
  if (!('claim' in found)) throw new Error(`rejected: ${found.reason}`);
  return found.claim;
}

function refused(item: ProposedClaim, ground: Ground): string {
  const found = groundClaim(item, ground);
  if ('claim' in found) throw new Error(`accepted: ${found.claim.text}`);
  return found.reason;
}

describe('groundClaim', () => {
  const arabic = groundOf(ARABIC);
  const english = groundOf(ENGLISH);

  it('finds a quote written another way and gives the exact span', () => {
    const claim = accepted(
      proposed({ segment: 's2', quotes: ['اتفاقيه تتجاوز قيمتها اربعة مليارات دولار'] }),
      arabic,
    );
    const [span] = claim.spans;
    expect(span?.quote).toBe('اتفاقية تتجاوز قيمتها أربعة مليارات دولار');
    expect(ARABIC.slice(span?.start, span?.end)).toBe(span?.quote);
    expect(claim).toMatchObject({ by: 'llm', segmentId: 's2' });
  });

  it('reads amounts, dates and chain from the span, whatever the model says', () => {
    const claim = accepted(
      proposed({
        segment: 's2',
        quotes: ['تتجاوز قيمتها أربعة مليارات دولار'],
        amounts: [{ value: 9e9, low: null, high: null, comparator: '=', unit: 'EUR' }],
        dates: [{ start: '2025-12-17', end: '2025-12-17' }],
      }),
      arabic,
    );
    expect(claim.quantities).toMatchObject([{ value: 4e9, comparator: '>', unit: 'USD' }]);
    // The day stands in the sentence, outside the span: the claim shares it.
    expect(claim.times).toMatchObject([{ start: '2025-12-17', inherited: true, span: null }]);
    expect(claim.attribution).toEqual({ voice: 'narrator', directness: null, chain: [] });
  });

  it('takes no day from a model that the sentence does not state', () => {
    const claim = accepted(
      proposed({
        segment: 's2',
        quotes: ['تتجاوز قيمتها أربعة مليارات دولار'],
        dates: [{ start: '2025-12-18', end: '2025-12-18' }],
      }),
      arabic,
    );
    expect(claim.times).toEqual([]);
  });

  it('gives the chain that the sentence states, in its order, when the model swaps or drops sources', () => {
    const item = proposed({
      segment: 's1',
      quotes: ['السد قد يمتلئ قبل نهاية مارس'],
      speakers: [{ hop: 1, name: 'رويترز', segment: 's1' }],
    });
    const found = groundClaim(item, arabic);
    if (!('claim' in found)) throw new Error(found.reason);
    expect(found.claim.attribution.chain.map(({ hop, name }) => `${hop} ${name}`)).toEqual([
      '1 وزارة الري',
      '2 ثلاثة مسؤولين',
    ]);
    expect(found.claim.attribution.voice).toBe('attributed');
    expect(found.claim.modality.certainty).toBe('possible');
    expect(found.proposal.droppedSources).toEqual(['رويترز']);
  });

  it('keeps a denial a statement of the denier', () => {
    const claim = accepted(
      proposed({ segment: 's3', quotes: ['استقال من منصبه'], kind: 'event', polarity: 'affirmed' }),
      arabic,
    );
    expect(claim.modality.polarity).toBe('denied');
    expect(claim.kind).toBe('statement');
    expect(claim.attribution.chain[0]?.name).toBe('حمدان الطويل');
  });

  it('takes nobody for a source who takes part', () => {
    const item = proposed({
      segment: 's3',
      quotes: ['Mayor Ilse Brandt visited the port on Tuesday'],
      speakers: [{ hop: 1, name: 'Mayor Ilse Brandt', segment: 's3' }],
    });
    const found = groundClaim(item, english);
    if (!('claim' in found)) throw new Error(found.reason);
    expect(found.claim.attribution).toMatchObject({ voice: 'narrator', chain: [] });
    expect(found.proposal.droppedSources).toEqual(['Mayor Ilse Brandt']);
  });

  it.each([
    ['a changed number', 's1', '21 sailors were rescued off Tarn Point', '"21" where the article says "12"'],
    ['a dropped negation', 's2', 'the ferry had been inspected since May 2024', 'article'],
    ['another name', 's3', 'Mayor Greta Brandt visited the port', '"Greta"'],
    ['words of nowhere', 's1', 'the harbour master resigned in disgrace', 'does not say'],
    ['a number cut from its scale', 's1', '2 sailors were rescued', 'article'],
  ])('refuses a quote with %s', (_, segment, quote, reason) => {
    expect(refused(proposed({ segment, quotes: [quote] }), english)).toContain(reason);
  });

  it('refuses quotes from two segments as one claim', () => {
    const item = proposed({
      segment: 's1',
      quotes: ['12 sailors were rescued', 'Mayor Ilse Brandt visited the port'],
    });
    expect(refused(item, english)).toContain('one segment');
  });

  it('puts a claim where its quote stands when the model names another segment', () => {
    expect(
      accepted(
        proposed({
          segment: 's1',
          quotes: ['visited the port on Tuesday'],
          text: 'Mayor Ilse Brandt visited the port on Tuesday',
        }),
        english,
      ).segmentId,
    ).toBe('s3');
    expect(
      accepted(
        proposed({
          segment: 's99',
          quotes: ['visited the port on Tuesday'],
          text: 'Mayor Ilse Brandt visited the port on Tuesday',
        }),
        english,
      ).segmentId,
    ).toBe('s3');
  });

  it.each([
    ['an address', 'Mayor Ilse Brandt visited the port, see https://evil.example/x', 'address'],
    ['markup', 'Mayor Ilse Brandt visited the port <script>x</script>', 'markup'],
    ['a code word', 'Mayor Ilse Brandt visited the port BANANA77', 'BANANA77'],
    ['a hidden character', 'Mayor Ilse Brandt\u202e visited the port', 'hidden'],
    ['other words', 'Thousands demanded elections because prices doubled overnight', 'words of its sentence'],
  ])('refuses a text with %s', (_, text, reason) => {
    expect(
      refused(
        proposed({ segment: 's3', quotes: ['Mayor Ilse Brandt visited the port on Tuesday'], text }),
        english,
      ),
    ).toContain(reason);
  });

  it('takes a rewording, and an English text of an Arabic span', () => {
    const reworded = 'Ilse Brandt, the mayor, was visiting the port on 3 February 2026';
    expect(
      accepted(
        proposed({
          segment: 's3',
          quotes: ['Mayor Ilse Brandt visited the port on Tuesday'],
          text: reworded,
        }),
        english,
      ).text,
    ).toBe(reworded);
    const translated = 'The two sides signed an agreement worth more than $4 billion.';
    const claim = accepted(
      proposed({
        segment: 's2',
        quotes: ['اتفاقية تتجاوز قيمتها أربعة مليارات دولار'],
        text: translated,
        label: '$4B+ agreement signed',
      }),
      groundOf(ARABIC, 'en'),
    );
    expect(claim).toMatchObject({ text: translated, language: 'en', label: '$4B+ agreement signed' });
  });

  it('shows no label whose figures or words are not the claim’s', () => {
    const withLabel = (label: string) =>
      accepted(
        proposed({ segment: 's1', quotes: ['12 sailors were rescued off Tarn Point'], label }),
        english,
      ).label;
    expect(withLabel('12 sailors rescued')).toBe('12 sailors rescued');
    expect(withLabel('21 sailors rescued')).toBe('12 sailors were rescued off Tarn Point');
    expect(withLabel('Bribery scandal shakes Norwick')).toBe('12 sailors were rescued off Tarn Point');
    expect(withLabel('12 sailors rescued https://evil.example')).toBe(
      '12 sailors were rescued off Tarn Point',
    );
  });
});
