import { createRoute, z } from '@hono/zod-openapi';
import { Annotations } from '../../domain/annotation.ts';
import { AnnotationOptions, AnnotationRequest } from '../../domain/requests.ts';
import { asParameters } from '../openapi/as-parameters.ts';
import { problems } from '../openapi/problem-responses.ts';
import { readTextRequest } from '../requests/read-body.ts';
import { addRoute, json, type Routing } from '../routing.ts';

export const postAnnotations = createRoute({
  method: 'post',
  path: '/v1/annotations',
  operationId: 'postAnnotations',
  tags: ['annotations'],
  summary: 'Read a text without taking claims from it',
  description:
    'What the deterministic reading sees: every sentence, date, amount, attribution, quotation and hedge, claim or not. No model is asked and nothing is stored. Send JSON, or the text alone as `text/plain` with the other fields as query parameters.',
  request: {
    query: asParameters(AnnotationOptions),
    body: {
      required: true,
      content: {
        'application/json': { schema: AnnotationRequest },
        'text/plain': { schema: z.string().describe('The text.') },
      },
    },
  },
  responses: {
    200: json(Annotations, 'The reading.'),
    ...problems(
      'malformed-json',
      'malformed-encoding',
      'body-too-large',
      'unsupported-media-type',
      'validation-failed',
      'text-too-long',
    ),
  },
});

export function addAnnotations(routing: Routing): void {
  const { deps } = routing;
  addRoute(routing, postAnnotations, async (c) =>
    c.json(await deps.annotate(await readTextRequest(c, AnnotationOptions, deps.limits))),
  );
}
