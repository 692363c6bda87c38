/** Upper bounds in seconds: an analysis takes milliseconds, a large one a second. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

interface Durations {
  /** One count per bucket, not cumulative; the last is what exceeds all bounds. */
  readonly counts: number[];
  sum: number;
}

/**
 * What Prometheus asks for, counted since the process started. Labels come from closed lists (paths as documented,
 * methods, status codes), so that no client can make their number grow.
 */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Durations>();
  #articles = 0;
  #claims = 0;

  countRequest(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const key = `route="${route}"`;
    let durations = this.#durations.get(key);
    if (durations === undefined) {
      durations = { counts: Array(BUCKETS.length + 1).fill(0), sum: 0 };
      this.#durations.set(key, durations);
    }
    const bucket = BUCKETS.findIndex((bound) => seconds <= bound);
    const at = bucket === -1 ? BUCKETS.length : bucket;
    durations.counts[at] = (durations.counts[at] ?? 0) + 1;
    durations.sum += seconds;
  }

  countArticle(claims: number): void {
    this.#articles += 1;
    this.#claims += claims;
  }

  /** Prometheus text format 0.0.4. */
  format(): string {
    const lines = [
      '# HELP isnad_http_requests_total Requests answered.',
      '# TYPE isnad_http_requests_total counter',
      ...[...this.#requests].map(([labels, count]) => `isnad_http_requests_total{${labels}} ${count}`),
      '# HELP isnad_http_request_duration_seconds Time from request to answer.',
      '# TYPE isnad_http_request_duration_seconds histogram',
      ...[...this.#durations].flatMap(([key, durations]) => formatHistogram(key, durations)),
      '# HELP isnad_articles_analysed_total Articles analysed and stored, repetitions included.',
      '# TYPE isnad_articles_analysed_total counter',
      `isnad_articles_analysed_total ${this.#articles}`,
      '# HELP isnad_claims_extracted_total Claims taken from these articles.',
      '# TYPE isnad_claims_extracted_total counter',
      `isnad_claims_extracted_total ${this.#claims}`,
    ];
    return `${lines.join('\n')}\n`;
  }
}

function formatHistogram(key: string, { counts, sum }: Durations): string[] {
  const name = 'isnad_http_request_duration_seconds';
  let total = 0;
  const buckets = counts.map((count, index) => {
    total += count;
    return `${name}_bucket{${key},le="${BUCKETS[index] ?? '+Inf'}"} ${total}`;
  });
  return [...buckets, `${name}_sum{${key}} ${sum}`, `${name}_count{${key}} ${total}`];
}
