import createClient from 'openapi-fetch';
import { Problem } from './problem';
import type { operations, paths } from './schema';

/** Names of operations, as the API's policy and documents have them. */
export type Operation = keyof operations;

/** What every request says besides what it asks: in which language, and that it comes from our own page. */
const spoken = { language: 'vi', csrf: null as string | null };

export function speak(language: string): void {
  spoken.language = language;
}

/** @param csrf of the session that was read last; null for who is not signed in */
export function actUnder(csrf: string | null): void {
  spoken.csrf = csrf;
}

/** Headers for what goes another way than {@link api}: an upload with its progress. */
export function spokenHeaders(): Record<string, string> {
  return { 'Accept-Language': spoken.language, ...(spoken.csrf !== null && { 'X-CSRF-Token': spoken.csrf }) };
}

async function send(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(spokenHeaders())) request.headers.set(name, value);
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw Problem.unreachable();
  }
}

/** Another tab has signed in anew: this page's token is of a session that is over. */
export async function takeNewToken(): Promise<boolean> {
  const before = spoken.csrf;
  const response = await send(new Request('/api/session'));
  if (response.ok) actUnder(((await response.json()) as { csrfToken: string | null }).csrfToken);
  return spoken.csrf !== before;
}

async function sendOnce(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  if (response.ok) return response;
  const problem = await Problem.of(response);
  if (problem.code !== 'CSRF' || !(await takeNewToken())) throw problem;
  const second = await send(again);
  if (!second.ok) throw await Problem.of(second);
  return second;
}

/** The API, typed by its OpenAPI document. Whatever is refused is thrown as a {@link Problem}. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: sendOnce });

/** The answer of a request to {@link api}. */
export async function answer<T>(asked: Promise<{ data?: T }>): Promise<T> {
  const { data } = await asked;
  return data as T;
}
