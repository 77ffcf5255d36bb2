import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { told } from '@thidua/contracts';
import type { Request, Response } from 'express';
import { asRefusal } from './as-refusal';
import { sendProblem } from './send-problem';

type LoggedRequest = Request & { id?: unknown };

/** Turns whatever is thrown into problem details. Only what nobody foresaw is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<LoggedRequest>();
    const response = http.getResponse<Response>();
    const refusal = asRefusal(error);
    if (refusal.code === 'INTERNAL') {
      this.logger.error({ requestId: String(request.id ?? ''), err: told(error) }, 'unforeseen error');
    }
    sendProblem(request, response, refusal);
  }
}
