import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldProblem, Refusal } from '@thidua/contracts';

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

function problemsIn(errors: ValidationError[], above = ''): FieldProblem[] {
  return errors.flatMap(({ property = '', constraints = {}, children = [] }) => {
    const path = `${above}/${escaped(property)}`;
    const own = Object.entries(constraints).map(([code, message]) => ({ path, code, message }));
    return [...own, ...problemsIn(children, path)];
  });
}

/** Checks what comes in against its DTO; what the DTO does not know is refused, not dropped. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new Refusal('VALIDATION_FAILED', {}, problemsIn(errors)),
  });
