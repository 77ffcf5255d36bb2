import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { ERRORS } from '@thidua/contracts';
import type { Request, Response } from 'express';
import { asRefusal } from './as-refusal';
import { languageOf } from './language';
import { problemOf } from './problem';

interface LoggedRequest extends Request {
  id: string;
}

/** An error without what hangs on it: the parameters of a statement are people's names, addresses and choices. */
function told(error: unknown): { type: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: 'no error was thrown' };
  const { name, message, stack } = error;
  return { type: name, message, ...(stack !== undefined && { stack }) };
}

/** Turns whatever is thrown into problem details. Only what nobody foresaw is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<LoggedRequest>();
    const response = http.getResponse<Response>();
    const refusal = asRefusal(error);
    const requestId = String(request.id ?? '');
    if (refusal.code === 'INTERNAL') {
      this.logger.error({ requestId, err: told(error) }, 'unforeseen error');
    }
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
    response
      .status(status)
      .setHeader('Content-Language', language)
      .type('application/problem+json')
      .send(JSON.stringify(problemOf(refusal, { language, instance, requestId })));
  }
}
