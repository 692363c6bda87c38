import type { CorpusEvent } from './corpus-event.ts';

/** What is wrong with the annotation of an event, one sentence each; empty when nothing is. */
export function lintEvent({ articles, relations, none, open, verdicts, drift }: CorpusEvent): string[] {
  const problems: string[] = [];
  const articleOf = new Map<string, { id: string; publishedAt: string }>();
  let day = '';
  for (const article of articles) {
    if (article.publishedAt < day) problems.push(`${article.id} was published before the one before it`);
    day = article.publishedAt;
    for (const { id, start, end, quote } of article.claims) {
      if (articleOf.has(id)) problems.push(`two claims are called ${id}`);
      articleOf.set(id, article);
      if (article.text.slice(start, end) !== quote) problems.push(`${id} does not stand at ${start}`);
    }
  }
  const seen = new Set<string>();
  const once = (a: string, b: string): void => {
    const [one, other] = [articleOf.get(a), articleOf.get(b)];
    if (one === undefined || other === undefined) problems.push(`no claim ${a} or no claim ${b}`);
    else if (one.id === other.id) problems.push(`${a} and ${b} stand in one article`);
    const key = [a, b].sort().join(' ');
    if (seen.has(key)) problems.push(`${a} and ${b} are listed twice`);
    seen.add(key);
  };
  for (const { here, there } of relations) once(here, there);
  for (const { claims } of none) once(...claims);
  for (const pair of open) once(...pair);
  for (const { here, there } of drift)
    if (!articleOf.has(here) || !articleOf.has(there)) problems.push(`no claim ${here} or ${there}`);
  const days = new Set(verdicts.map(({ asOf }) => asOf));
  if (days.size !== 2) problems.push(`verdicts are as of ${days.size} days, not of two`);
  for (const { claim, asOf } of verdicts) {
    const article = articleOf.get(claim);
    if (article === undefined) problems.push(`no claim ${claim}, which has a verdict`);
    else if (article.publishedAt > asOf) problems.push(`${claim} is judged before it was published`);
  }
  return problems;
}
