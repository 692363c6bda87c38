import { readEvents } from '../events.ts';
import type { Answered, WorkItem } from './work-items.ts';

const PATIENCE_MS = 30_000;

/** Statuses after which the same request is to be sent again. */
const AGAIN: ReadonlySet<number> = new Set([409, 503]);

/** Reads until the end, or until the connection breaks; says which. */
async function readAll(response: Response): Promise<{ text: string; isWhole: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    return { text, isWhole: true };
  } catch {
    return { text, isWhole: false };
  }
}

const get = (url: string, after: number): Promise<Response> =>
  fetch(url, { headers: { 'last-event-id': String(after) }, signal: AbortSignal.timeout(PATIENCE_MS) });

/** Sends a request, or goes on with its stream. null when it is to be tried again. Throws where no retry can help. */
export async function ask(item: WorkItem, url: string): Promise<Answered | null> {
  item.tries += 1;
  let response: Response;
  try {
    response =
      item.resume === null
        ? await fetch(`${url}${item.path}`, {
            method: 'POST',
            headers: item.headers,
            body: item.body,
            signal: AbortSignal.timeout(PATIENCE_MS),
          })
        : await get(`${url}${item.resume.path}`, item.resume.after);
  } catch {
    return null;
  }
  const { text, isWhole } = await readAll(response);
  if (AGAIN.has(response.status)) return null;
  if (response.status >= 300) throw new Error(`${item.kind} answered ${response.status}: ${text}`);
  if (item.kind === 'live') return followed(item, response, text);
  if (!isWhole) return null;
  return {
    item,
    status: response.status,
    body: text,
    location: response.headers.get('location') ?? '',
  };
}

function followed(item: WorkItem, response: Response, text: string): Answered | null {
  const path = item.resume?.path ?? `${response.headers.get('location')}/events`;
  const events = readEvents(text);
  const last = events.at(-1);
  const before = item.resume?.after ?? 0;
  for (const [at, { id }] of events.entries())
    if (id !== before + at + 1) throw new Error(`event ${before + at + 1} of ${path} came as ${id}`);
  if (last?.event === 'problem') throw new Error(`${path} ended with ${last.data}`);
  item.resume = { path, after: last?.id ?? before };
  if (last?.event !== 'done') return null;
  return { item, status: response.status, body: last.data, location: path.replace(/\/events$/, '') };
}
