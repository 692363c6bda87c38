import { timeRuns } from './measure.ts';
import { Poster } from './post.ts';
import { startService } from './service.ts';
import { atMost, fixed, type Section } from './target.ts';

/** POST to answer, stored in an SQLite file, at one connection to a service in its own process. */
export async function measurePosts(runs: number): Promise<Section> {
  const service = await startService();
  const poster = new Poster(service.url);
  try {
    const spread = await timeRuns(() => poster.post(), runs, Math.min(runs, 200));
    return {
      title: 'POST /v1/articles to answer, stored, one connection, milliseconds',
      rows: [
        ['', 'runs', 'median', 'p99'],
        ['POST', String(spread.runs), fixed(spread.median), fixed(spread.p99)],
      ],
      figures: { median: spread.median, p99: spread.p99, runs: spread.runs },
      targets: [atMost('POST to answer, median ms', spread.median, 10, false)],
    };
  } finally {
    poster.close();
    await service.close();
  }
}

const MOST_MB = 200;
const CONNECTIONS = 4;

/** Resident memory while four connections post without a pause. */
export async function measureSoak(seconds: number): Promise<Section> {
  const service = await startService();
  const posters = Array.from({ length: CONNECTIONS }, (_, index) => new Poster(service.url, index * 100_000));
  const until = performance.now() + seconds * 1000;
  const samples: number[] = [];
  const watch = setInterval(() => samples.push(service.residentMb()), 500);
  let posted = 0;
  try {
    const keepPosting = async (poster: Poster): Promise<void> => {
      while (performance.now() < until) {
        await poster.post();
        posted += 1;
      }
    };
    await Promise.all(posters.map(keepPosting));
    samples.push(service.residentMb());
    const most = Math.max(...samples);
    const last = samples.at(-1) as number;
    return {
      title: `Resident memory under ${seconds} s of load from ${CONNECTIONS} connections`,
      rows: [
        ['articles', 'per second', 'most MB', 'at the end MB'],
        [String(posted), fixed(posted / seconds), fixed(most), fixed(last)],
      ],
      figures: { seconds, posted, mostMb: most, lastMb: last },
      targets: [atMost('resident memory under load, MB', most, MOST_MB)],
    };
  } finally {
    clearInterval(watch);
    for (const poster of posters) poster.close();
    await service.close();
  }
}
