import { IsnadError } from '../../domain/errors.ts';
import type { JobEvent } from '../../pipeline/jobs/follow-events.ts';
import { describeProblem } from '../problem.ts';

const HEARTBEAT = ': still here\n\n';

/** A problem of a stream has no request of its own: it is found in the log under the job. */
function dataOf(event: JobEvent, jobId: string): string {
  if (event.problem === undefined) return event.data;
  const { code, detail } = event.problem;
  return JSON.stringify(describeProblem(new IsnadError(code, detail), jobId));
}

/** JSON has no line breaks, so each event is three lines. */
const format = (event: JobEvent, jobId: string): string =>
  `id: ${event.seq}\nevent: ${event.event}\ndata: ${dataOf(event, jobId)}\n\n`;

/**
 * Events as `text/event-stream` (WHATWG), with a comment after each `silenceMs` without one, so that nothing between takes
 * the silence for the end. `onGone` is called when the reader goes away before the end.
 */
export function eventStream(
  jobId: string,
  events: AsyncGenerator<JobEvent, void>,
  onGone: () => void,
  silenceMs: number,
  headers: Record<string, string> = {},
): Response {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<JobEvent, void>> | null = null;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        next ??= events.next();
        let timer: ReturnType<typeof setTimeout> | undefined;
        const silence = new Promise<null>((resolve) => {
          timer = setTimeout(() => resolve(null), silenceMs);
        });
        const result = await Promise.race([next, silence]);
        clearTimeout(timer);
        if (result === null) return controller.enqueue(encoder.encode(HEARTBEAT));
        next = null;
        if (result.done) controller.close();
        else controller.enqueue(encoder.encode(format(result.value, jobId)));
      },
      cancel() {
        onGone();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no', ...headers },
  });
}
