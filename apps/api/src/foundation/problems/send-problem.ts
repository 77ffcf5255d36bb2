import { ERRORS, type Refusal } from '@thidua/contracts';
import type { Request, Response } from 'express';
import { languageOf } from './language';
import { problemOf } from './problem';

/** Answers with problem details in the reader's language; an answer that has begun is broken off. */
export function sendProblem(request: Request & { id?: unknown }, response: Response, refusal: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status } = ERRORS[refusal.code];
  const language = languageOf(request);
  // a request whose body is still on its way is not read to the end for an answer that is settled
  if (!request.complete) response.setHeader('Connection', 'close');
  if (status === 429) response.setHeader('Retry-After', refusal.values.seconds ?? '60');
  const [instance = ''] = request.originalUrl.split('?');
  const requestId = String(request.id ?? '');
  response
    .status(status)
    .setHeader('Content-Language', language)
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(refusal, { language, instance, requestId })));
}
