import { describe, expect, it } from 'vitest';
import { analyse } from '../support/analyse.ts';

/** What becomes of the first claim of a heading, and the warnings of the article. */
async function heading(title: string, ...body: string[]) {
  const { claims, segments, text, warnings } = await analyse(
    ['date 2026-03-02', '', `* ${title}`, '', ...body].join('\n'),
  );
  const segment = segments.find((one) => one.kind === 'heading');
  const claim = claims.find((one) => one.segmentId === segment?.id);
  const check = claim?.checks.find((one) => one.id === 'heading-supported');
  for (const span of check?.spans ?? []) expect(text.slice(span.start, span.end)).toBe(span.quote);
  return {
    outcome: check?.outcome,
    message: check?.message,
    spans: check?.spans.map((span) => span.quote),
    overstates: warnings
      .filter((warning) => warning.code === 'heading-overstates')
      .map((warning) => warning.span.quote),
    claims,
  };
}

describe('heading-supported', () => {
  it.each<[title: string, body: string]>([
    ['Kenya opens trade office in Zurich', 'Kenya on Monday opened a trade office in Zurich.'],
    [
      'Kenya plans to open trade office in Zurich',
      'Kenya plans to open a trade office in Zurich next month, the minister said.',
    ],
    ['Egypt may cancel the airport contract', 'Egypt may cancel the airport contract, Reuters reported.'],
    ['مصر تفتتح مكتبا تجاريا في العقبة', 'افتتحت مصر مكتبا تجاريا في العقبة اليوم الاثنين.'],
    ['تونس تعتزم افتتاح مكتب تجاري في العقبة', 'وقال الوزير إن تونس تعتزم افتتاح مكتب تجاري في العقبة.'],
    ['الحكومة قد تلغي عقد المطار', 'وقالت مصادر إن الحكومة قد تلغي عقد المطار الجديد.'],
  ])('passes a heading that its text says too: %s', async (title, body) => {
    const found = await heading(title, body);
    expect(found.outcome).toBe('pass');
    expect(found.overstates).toEqual([]);
    expect(body).toContain(found.spans?.[0]);
  });

  it.each<[title: string, body: string, stronger: string[]]>([
    [
      'Kenya plans to open trade office in Zurich',
      'Kenya is holding talks on opening a trade office in Zurich, Reuters reported.',
      ['Kenya plans to open', 'talks'],
    ],
    [
      'Egypt cancels the airport contract',
      'Egypt may cancel the airport contract, Reuters reported.',
      ['Egypt cancels', 'may cancel'],
    ],
    [
      'Bank lends Kenya $250 million',
      'The bank plans to lend Kenya $250 million, the minister said.',
      ['Bank lends', 'plans to lend'],
    ],
    ['مصر تلغي عقد المطار', 'وقالت مصادر إن مصر قد تلغي عقد المطار.', ['مصر تلغي', 'قد تلغي']],
    [
      'باكستان تعتزم فتح قنصلية في العقبة',
      'وقالت رويترز إن باكستان تجري محادثات لفتح قنصلية في العقبة.',
      ['تعتزم', 'محادثات'],
    ],
    [
      'تونس تفتتح مكتبا تجاريا في العقبة',
      'وتعتزم تونس أن تفتتح مكتبا تجاريا في العقبة العام المقبل.',
      ['تونس تفتتح', 'تعتزم'],
    ],
  ])('warns of a heading that claims more than its text: %s', async (title, body, stronger) => {
    const found = await heading(title, body);
    expect(found.outcome).toBe('warn');
    for (const words of stronger) expect(found.message).toContain(words);
    expect(found.spans).toHaveLength(2);
    expect(title).toContain(found.spans?.[0]);
    expect(found.overstates).toEqual([found.spans?.[0]]);
  });

  it('warns of a heading that its text does not know, without saying that it overstates', async () => {
    const found = await heading(
      'Kenya opens trade office in Zurich',
      'Police arrested nine people in Manila on Monday.',
    );
    expect(found).toMatchObject({ outcome: 'warn', overstates: [] });
    expect(found.message).toContain('does not say this');
  });

  it('asks nothing of a sentence', async () => {
    const { claims } = await heading(
      'Kenya opens trade office in Zurich',
      'Kenya opened a trade office in Zurich.',
    );
    const last = claims.at(-1)?.checks.find((check) => check.id === 'heading-supported');
    expect(last).toMatchObject({ outcome: 'not-applicable', score: null });
  });
});
