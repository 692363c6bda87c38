import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { analyse } from '../support/analyse.ts';

const on = { publishedAt: '2026-03-10' };
const textsOf = (article: Article): string[] => article.claims.map((claim) => claim.text);
const nearest = (article: Article): (string | undefined)[] =>
  article.claims.map((claim) => claim.attribution.chain[0]?.canonicalName);

describe('English sentences that tell the reader what to do', () => {
  it.each([
    'Keep your heating on low overnight and open the loft hatch.',
    'Instead, warm it gently with a hairdryer.',
    'Start by finding your stopcock, which is usually under the sink.',
    'If a pipe does freeze, never use a naked flame to thaw it.',
    'You should also keep a few bottles of water in the house.',
  ])('claim nothing: %s', async (text) => {
    expect((await analyse(text, on)).claims).toEqual([]);
  });

  it.each([
    'Work on the bridge began in May.',
    'Help the Aged closed in 2009.',
    'If it rains, the match will be moved to Sunday.',
    'Report cards were sent out on Monday.',
  ])('are told from news: %s', async (text) => {
    expect((await analyse(text, on)).claims).toHaveLength(1);
  });
});

describe('names of English speakers', () => {
  it.each([
    ['Chief Executive Petra van Rijn said profits rose.', 'Petra van Rijn'],
    ["Iraq's oil minister, Hayan al-Obaidi, said output rose.", 'Hayan al-Obaidi'],
    ['Commissioner Ursula de la Fuente said the case was closed.', 'Ursula de la Fuente'],
    ['Det Insp Priya Nair, of Eastmere Police, said the case was closed.', 'Priya Nair'],
    ['Prosecutor Sarah Benning KC told the court that he lied.', 'Sarah Benning'],
  ])('are whole and without rank: %s', async (text, name) => {
    expect(nearest(await analyse(text, on))).toEqual([name]);
  });
});

describe('sides and figures in sports', () => {
  it('takes no "over" for a comparison before the side that was beaten', async () => {
    const article = await analyse('Town climbed to second with a win over 10-man Selby.', on);
    const men = article.claims[0]?.quantities.find((one) => one.value === 10);
    expect(men?.comparator).toBe('=');
    const crowd = await analyse('Town sold over 10 cars.', on);
    expect(crowd.claims[0]?.quantities[0]?.comparator).toBe('>');
  });
});

describe('what lies ahead in reported speech', () => {
  it('takes "would have" with a thing for a future, with a participle for a condition', async () => {
    const article = await analyse(
      'Priddy said Varga would have a scan on Thursday. Priddy said Varga would have signed in May.',
      on,
    );
    expect(article.claims.map((claim) => claim.modality.certainty)).toEqual(['planned', 'conditional']);
    expect(textsOf(article)[0]).toContain('[12 March 2026]');
  });
});
