import { isUtf8 } from 'node:buffer';
import { type FieldProblem, Refusal } from '@thidua/contracts';
import type { NextFunction, Request, Response } from 'express';
import { json } from 'express';

/** Room for the texts of a rule book; files come by a way of their own. */
const BODY_LIMIT = '3mb';
const DEEPEST = 32;
/** Entries of one list or keys of one object; more than any act of a bloc of two hundred units has. */
const WIDEST = 2000;
/** Keys that JavaScript reads as something else: further in they would be dropped without a word. */
const NO_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const notUtf8 = new WeakSet<object>();

/** JSON as it came in, with a note of bytes that are no UTF-8, which would be replaced without a word. */
export const readJson = json({
  limit: BODY_LIMIT,
  verify: (request, _response, bytes) => {
    if (!isUtf8(bytes)) notUtf8.add(request);
  },
});

/** A NUL, which no store of text takes, or half a character. */
const UNSOUND = /\0|\p{Cs}/u;
const isSound = (text: string): boolean => !UNSOUND.test(text);

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** The first thing in a body that nothing behind this can read, with its place. */
function unsound(value: unknown, path = '', depth = 0): FieldProblem | undefined {
  if (typeof value === 'string') return isSound(value) ? undefined : { path, code: 'UNREADABLE' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === DEEPEST) return { path: '', code: 'TOO_DEEP' };
  const entries = Object.entries(value);
  if (entries.length > WIDEST) return { path, code: 'LIST_TOO_LONG', values: { max: String(WIDEST) } };
  for (const [key, inner] of entries) {
    if (NO_KEYS.has(key) || !isSound(key)) return { path, code: 'BAD_KEY' };
    const problem = unsound(inner, `${path}/${escaped(key)}`, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}

/**
 * Lets through bodies that every reader behind it can take: objects of text that is text, neither nested nor long without
 * end.
 * Passes on a Refusal VALIDATION_FAILED for the others.
 */
export function soundBody(request: Request, _response: Response, next: NextFunction): void {
  const problem = problemOfBody(request);
  next(problem && new Refusal('VALIDATION_FAILED', {}, [problem]));
}

function problemOfBody(request: Request): FieldProblem | undefined {
  if (notUtf8.has(request)) return { path: '', code: 'UTF8' };
  return Array.isArray(request.body) ? { path: '', code: 'OBJECT' } : unsound(request.body);
}
