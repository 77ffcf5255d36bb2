import { timingSafeEqual } from 'node:crypto';
import { Refusal } from '@thidua/contracts';
import type { Request } from 'express';
import type { SignedInCaller } from './caller';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
export const CSRF_HEADER = 'X-CSRF-Token';

function same(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function fromElsewhere(request: Request): boolean {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.get('Origin');
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.get('Host');
}

/**
 * Keeps other sites from acting through a person's browser. A session must send the token that it was given
 * (`GET /session`), whoever has no session yet must come from this origin; a bearer token cannot be sent by accident.
 * @throws Refusal CSRF
 */
export function refuseForgery(request: Request, caller: SignedInCaller | undefined): void {
  if (SAFE.has(request.method) || caller?.token) return;
  const given = request.get(CSRF_HEADER);
  const genuine = caller?.session ? given !== undefined && same(given, caller.session.csrf) : !fromElsewhere(request);
  if (!genuine) throw new Refusal('CSRF');
}
