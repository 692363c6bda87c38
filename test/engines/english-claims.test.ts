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

describe('what is told of a speaker beside what he says', () => {
  it('is a claim of its own, with its own date', async () => {
    const article = await analyse(
      'Transport Minister Petra Kunz, who visited the scene on Monday, promised an inquiry.',
      on,
    );
    expect(textsOf(article)).toEqual([
      'Transport Minister Petra Kunz, who visited the scene on Monday, promised an inquiry',
      '[Transport Minister Petra Kunz] visited the scene on Monday [9 March 2026]',
    ]);
    expect(article.claims.map((claim) => claim.times.length)).toEqual([0, 1]);
    expect(nearest(article)).toEqual(['Petra Kunz', undefined]);
  });

  it('stays with whoever tells it', async () => {
    const article = await analyse('Ann Roe said Clare Dunmore, who lost the whip, told her to stop.', on);
    expect(new Set(nearest(article))).toEqual(new Set(['Ann Roe']));
  });
});

describe('sentences that only time what they tell', () => {
  it('claim what they tell', async () => {
    const article = await analyse(
      'The layoffs come less than a month after Loopline agreed to pay $230 million. The vote came hours after official figures showed that poverty had risen. The vote came on Monday.',
      on,
    );
    expect(textsOf(article)).toEqual([
      'Loopline agreed to pay $230 million',
      'poverty had risen',
      'The vote came on Monday [9 March 2026]',
    ]);
  });

  it('date what happened in a time told right before', async () => {
    const article = await analyse('It is the worst accident since 2011, when ten people died.', on);
    expect(article.claims[1]?.times).toMatchObject([
      { start: '2011-01-01', end: '2011-12-31', inherited: true },
    ]);
    const other = await analyse('He fell in May as the bridge broke.', on);
    expect(other.claims[1]?.times ?? []).toEqual([]);
  });
});

describe('a printed interview', () => {
  it('gives the answers to the person interviewed, and nothing else', async () => {
    const article = await analyse(
      'Grid chief Andrius Kalnins spoke to the Courier.\nQ: Are you ready?\nA: Bills went up by 7 percent. We added 600 megawatts.\nThe company closed a plant in May.',
      on,
    );
    expect(nearest(article)).toEqual([undefined, 'Andrius Kalnins', 'Andrius Kalnins', undefined]);
    expect(article.claims[1]?.attribution.chain[0]?.carried).toBe(true);
    const report = await analyse('Vitamin A: it helps. A: the first letter.', on);
    for (const claim of report.claims) expect(claim.attribution.voice).toBe('narrator');
  });
});

describe('hedges in the words of others', () => {
  it('leave the predicate outside the quotation marks as it is', async () => {
    const article = await analyse('Ana Roe told AFP she will accept the result "whatever it may be".', on);
    expect(article.claims[0]?.modality.certainty).toBe('planned');
    const guess = await analyse('The federation estimates the strike will cost $540 million a day.', on);
    expect(guess.claims[0]?.modality.certainty).toBe('estimated');
    const past = await analyse('We did not expect anything this small to survive.', on);
    expect(past.claims[0]?.modality).toMatchObject({ polarity: 'negated', certainty: 'asserted' });
  });
});

describe('hedges of later clauses', () => {
  it('leave a deed done as it is', async () => {
    const article = await analyse(
      'A lander tipped over, ending a mission before its experiments could be switched on. A lander could tip over.',
      on,
    );
    expect(article.claims.map((claim) => claim.modality.certainty)).toEqual(['asserted', 'possible']);
  });

  it('look ahead where something "is to" happen, and where somebody is on bail', async () => {
    const article = await analyse(
      'A library is to close in September. A man was released on bail until 2 April.',
      on,
    );
    expect(article.claims.map((claim) => claim.times[0]?.end)).toEqual(['2026-09-30', '2026-04-02']);
  });
});
