import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldProblem, Refusal } from '@thidua/contracts';
import { escaped, type Said } from './dto/says';

const UNKNOWN_FIELD = 'whitelistValidation';

/** What is wrong with one value: the first thing that has to be mended, or each wrong entry of a map. */
function problemsOfValue(path: string, { constraints = {}, contexts = {}, value }: ValidationError): FieldProblem[] {
  const [check] = Object.keys(constraints);
  if (check === undefined) return [];
  if (check === UNKNOWN_FIELD) return [{ path, code: 'UNKNOWN_FIELD' }];
  if (value === undefined) return [{ path, code: 'MISSING' }];
  const said = contexts[check] as Said | undefined;
  // a body that is no object at all fails no check of a field
  if (!said) return [{ path, code: 'OBJECT' }];
  const { code, values, within } = said;
  const inside = within?.(value).map((problem) => ({ ...problem, path: `${path}${problem.path}` })) ?? [];
  if (inside.length > 0) return inside;
  return [{ path, code, ...(Object.keys(values).length > 0 && { values }) }];
}

export function problemsIn(errors: ValidationError[], above = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = error.property === undefined ? above : `${above}/${escaped(error.property)}`;
    const own = problemsOfValue(path, error);
    // of what is not of its kind, the inside says nothing
    return own.length > 0 ? own : problemsIn(error.children ?? [], path);
  });
}

export const validationOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: false,
} as const;

/** Checks what comes in against its DTO; what the DTO does not know is refused, not dropped. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    ...validationOptions,
    transform: true,
    exceptionFactory: (errors) => new Refusal('VALIDATION_FAILED', {}, problemsIn(errors)),
  });
