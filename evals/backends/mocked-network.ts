import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { z } from 'zod';
import { chunk, sse } from '../../test/support/fake-model.ts';
import type { Question, Reply } from '../recorded/reply-for.ts';

/** An address that no network has: what is not answered here is answered nowhere. */
export const NOWHERE = 'https://recordings.invalid/v1';

const Request = z.looseObject({
  model: z.string(),
  messages: z.tuple([z.looseObject({ content: z.string() }), z.looseObject({ content: z.string() })]),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }) }),
});
const STEP_OF: Readonly<Record<string, Question['step']>> = { extraction: 'extract', judgements: 'judge' };

async function questionOf(request: globalThis.Request): Promise<Question> {
  const { model, messages, response_format } = Request.parse(await request.json());
  const step = STEP_OF[response_format.json_schema.name];
  if (step === undefined) throw new Error(`nobody knows the answers to ${response_format.json_schema.name}`);
  return { step, model, system: messages[0].content, user: messages[1].content };
}

/** Characters of one piece of a streamed answer. */
const PIECE = 400;

function streamed({ text, finish, promptTokens, completionTokens }: Reply, model: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE)
    pieces.push(sse(chunk({ content: text.slice(at, at + PIECE) }, null, model)));
  const usage = { prompt_tokens: promptTokens, completion_tokens: completionTokens };
  return [
    sse(chunk({ role: 'assistant', content: '' }, null, model)),
    ...pieces,
    sse(chunk({}, finish, model)),
    sse({ ...chunk({}, null, model), choices: [], usage }),
    sse('[DONE]'),
  ].join('');
}

/**
 * Runs `work` with a network in which one endpoint answers, by `answer`, and any other request is an error. A question
 * without an answer fails the whole: the engine would fall back to the rules and nobody would see that a figure is theirs.
 */
export async function withMockedNetwork<T>(
  answer: (question: Question) => Reply | null,
  work: () => Promise<T>,
): Promise<T> {
  const failures: string[] = [];
  const server = setupServer(
    http.post(`${NOWHERE}/chat/completions`, async ({ request }) => {
      try {
        const question = await questionOf(request);
        const reply = answer(question);
        if (reply !== null)
          return new HttpResponse(streamed(reply, question.model), {
            headers: { 'content-type': 'text/event-stream' },
          });
        failures.push(`there is no answer to a question of step "${question.step}"`);
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
      return HttpResponse.json({ error: { message: 'no such recording' } }, { status: 404 });
    }),
  );
  server.listen({ onUnhandledFrame: 'error' });
  try {
    const result = await work();
    if (failures.length > 0) throw new Error(failures.join('; '));
    return result;
  } finally {
    server.close();
  }
}
