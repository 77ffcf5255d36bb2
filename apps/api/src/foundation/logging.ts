import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '@thidua/config';
import type { Params } from 'nestjs-pino';

const REQUEST_ID = /^[\w-]{6,64}$/;
/** Single-use links and private calendars stand in paths; they are secrets. */
const SECRET_PARTS = /\/(invitations|password-resets|calendar)\/[^/?]+/;

type Named = IncomingMessage & { id?: unknown };

/** Gives a request its id before anything can go wrong with it, so that every problem tells one. */
export function nameRequest(request: Named, response: ServerResponse, next: () => void): void {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomBytes(9).toString('base64url');
  request.id = id;
  response.setHeader('X-Request-Id', id);
  next();
}

const pathOf = (url = ''): string => (url.split('?')[0] ?? '').replace(SECRET_PARTS, '/$1/…');

/** Structured logs: method, path and status with the request's id; no bodies, no headers, no addresses, no e-mails. */
export function logging({ log }: Config): Params {
  return {
    pinoHttp: {
      level: log.level,
      genReqId: (request: Named) => String(request.id ?? ''),
      autoLogging: { ignore: ({ url = '' }) => url.startsWith('/api/health') },
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId' },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: pathOf(url) }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      },
    },
  };
}
