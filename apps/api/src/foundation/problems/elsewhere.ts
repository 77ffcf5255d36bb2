import { Refusal, sentence } from '@thidua/contracts';
import type { NextFunction, Request, Response } from 'express';
import { asRefusal } from './as-refusal';
import { languageOf } from './language';
import { sendProblem } from './send-problem';

const isOfApi = ({ path }: Request): boolean => path === '/api' || path.startsWith('/api/');
const isByProgram = ({ method, headers }: Request): boolean =>
  !['GET', 'HEAD'].includes(method) || (headers.accept?.includes('json') ?? false);

/** Outside of the API, what nobody has answered is not there: a problem for a program, a line to read for a person. */
export function nothingElsewhere(request: Request, response: Response, next: NextFunction): void {
  if (isOfApi(request)) next();
  else if (isByProgram(request)) sendProblem(request, response, new Refusal('NOT_FOUND'));
  else sendLine(request, response);
}

function sendLine(request: Request, response: Response): void {
  const language = languageOf(request);
  response
    .status(404)
    .setHeader('Content-Language', language)
    .type('text/plain')
    .send(`Thi Đua: ${sentence('NOT_FOUND', language)}\n`);
}

/** What went wrong outside of the API before anybody could answer; the API's own errors have their filter. */
export function troubleElsewhere(error: unknown, request: Request, response: Response, next: NextFunction): void {
  if (isOfApi(request)) next(error);
  else sendProblem(request, response, asRefusal(error));
}
