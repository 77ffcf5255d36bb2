import {
  ERRORS,
  type ErrorCode,
  type FieldProblem,
  isErrorCode,
  isFieldCode,
  type Refusal,
  sentence,
} from '@thidua/contracts';
import type { Language } from './language';

/** A problem of one field, as its reader gets it. */
interface ShownFieldProblem {
  path: string;
  code: string;
  message: string;
  values?: Record<string, string>;
}

/** RFC 9457 problem details, with what this program adds: the code, and where in the request it lies. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  instance: string;
  requestId: string;
  fields?: ShownFieldProblem[];
  values?: Record<string, string>;
}

/** `ALREADY_SUBMITTED` as a title: "Already submitted". */
export function titleOf(code: ErrorCode): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const problemType = (code: ErrorCode): string => `/api/problems/${code}`;

function shown(problem: FieldProblem, language: Language): ShownFieldProblem {
  const { path, code } = problem;
  if (problem.message) return { path, code, message: problem.message[language] };
  const { values } = problem;
  // codes of refusals name criteria and units, which are here the last part of the place
  const [here = ''] = path.split('/').slice(-1);
  const known = isErrorCode(code) || isFieldCode(code);
  const message = known ? sentence(code, language, { criteria: here, units: here, ...values }) : code;
  return { path, code, message, ...(values && { values }) };
}

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
    ...(fields.length > 0 && { fields: fields.map((problem) => shown(problem, language)) }),
    ...(Object.keys(values).length > 0 && { values }),
  };
}
