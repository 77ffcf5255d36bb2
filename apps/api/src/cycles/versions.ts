import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { ERRORS, Refusal } from '@thidua/contracts';
import type { Request, Response } from 'express';
import { languageOf } from '../foundation';
import { problemOf } from '../foundation/problems/problem';

/** One state of a thing that several people may edit. */
export interface Version<T> {
  version: number;
  content: T;
}

/** Somebody else saved first. Carries both versions, so that nothing is lost. */
export class VersionMismatch<T> extends Refusal {
  constructor(
    /** What is stored now. */
    readonly current: Version<T>,
    /** What was sent, over the version that it was made from. */
    readonly yours: Version<T>,
  ) {
    super('VERSION_MISMATCH');
  }
}

/** The problem of a {@link VersionMismatch}: its body holds `current` and `yours`, its ETag is the stored version's. */
@Catch(VersionMismatch)
export class VersionMismatchFilter implements ExceptionFilter {
  catch(mismatch: VersionMismatch<unknown>, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: string }>();
    const [instance = ''] = request.originalUrl.split('?');
    const language = languageOf(request);
    const problem = problemOf(mismatch, { language, instance, requestId: String(request.id ?? '') });
    const { current, yours } = mismatch;
    http
      .getResponse<Response>()
      .status(ERRORS.VERSION_MISMATCH.status)
      .setHeader('Content-Language', language)
      .setHeader('ETag', etagOf(current.version))
      .type('application/problem+json')
      .send(JSON.stringify({ ...problem, current, yours }));
  }
}

export const etagOf = (version: number): string => `"${version}"`;

/**
 * The version that an edit was made from. @throws Refusal PRECONDITION_REQUIRED without the header, VALIDATION_FAILED
 * for one that is none of our ETags
 */
export function versionOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined || ifMatch.trim() === '') throw new Refusal('PRECONDITION_REQUIRED');
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim());
  if (!match) throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/headers/if-match', code: 'ETAG' }]);
  return Number(match[1]);
}
