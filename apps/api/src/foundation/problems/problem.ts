import { ERRORS, type ErrorCode, type FieldProblem, type Refusal, sentence } from '@thidua/contracts';
import type { Language } from './language';

/** RFC 9457 problem details, with what this program adds: the code, and where in the request it lies. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  instance: string;
  requestId: string;
  fields?: FieldProblem[];
  values?: Record<string, string>;
}

/** `ALREADY_SUBMITTED` as a title: "Already submitted". */
export function titleOf(code: ErrorCode): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const problemType = (code: ErrorCode): string => `/api/problems/${code}`;

export function problemOf(
  refusal: Pick<Refusal, 'code' | 'values' | 'fields'>,
  { language, instance, requestId }: { language: Language; instance: string; requestId: string },
): Problem {
  const { code, values, fields } = refusal;
  return {
    type: problemType(code),
    title: titleOf(code),
    status: ERRORS[code].status,
    detail: sentence(code, language, values),
    code,
    instance,
    requestId,
    ...(fields.length > 0 && { fields }),
    ...(Object.keys(values).length > 0 && { values }),
  };
}
