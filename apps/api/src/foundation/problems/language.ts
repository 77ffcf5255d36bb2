import type { Request } from 'express';

export type Language = 'vi' | 'en';

/** The reader's language by Accept-Language; Vietnamese where nothing is said. */
export function languageOf(request: Pick<Request, 'acceptsLanguages'>): Language {
  return request.acceptsLanguages(['vi', 'en']) === 'en' ? 'en' : 'vi';
}
