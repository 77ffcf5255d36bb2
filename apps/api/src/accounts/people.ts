import { applyDecorators } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { ValidateBy } from 'class-validator';
import { Email, type SignedInCaller, says } from '../foundation';

/** Nobody signs in as a part of a rehearsal, so none of those stands in a list of people. */
export const IS_PERSON = `a.email not like '%@rehearsal.invalid'`;

/** @param pattern the parameter with what {@link patternOf} made; null for everybody */
export const names = (pattern: string): string =>
  `(${pattern}::text is null or a.name ilike ${pattern} or a.email ilike ${pattern})`;

/** A part of a name or an e-mail, as a pattern in which what was typed stands for itself. */
export const patternOf = (text: string | undefined): string | null =>
  text === undefined ? null : `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** @throws Refusal VALIDATION_FAILED: nobody gives a role to themselves */
export function notOneself({ account }: SignedInCaller, given: string, path: string): void {
  if (given === account) throw new Refusal('VALIDATION_FAILED', {}, [{ path, code: 'ONESELF' }]);
}

const OF_REHEARSAL = /@rehearsal\.invalid$/i;

/** The e-mail of somebody new: a person, who shall stand in the lists of people. */
export const NewEmail = (options: { example: string }): PropertyDecorator =>
  applyDecorators(
    Email(options),
    ValidateBy(
      { name: 'isOfPerson', validator: { validate: (value) => !OF_REHEARSAL.test(String(value).trim()) } },
      says('EMAIL'),
    ),
  );
