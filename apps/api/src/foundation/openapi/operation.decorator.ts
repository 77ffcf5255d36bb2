import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import {
  ApiExtension,
  ApiExtraModels,
  ApiOperation,
  ApiResponse,
  type ApiResponseOptions,
  ApiSecurity,
  getSchemaPath,
} from '@nestjs/swagger';
import { ERRORS, type ErrorCode, sentence } from '@thidua/contracts';
import { Allow } from '../access/decorators';
import { type OperationName, policyOf } from '../access/policy';
import { rolesInWords } from '../access/roles-in-words';
import { COMMAND } from '../commands/command-mark';
import { problemOf } from '../problems/problem';
import { ProblemDto } from '../problems/problem.dto';
import { schemaOf, shownOf } from './schema-of';

/**
 * What an operation answers: a class, a list or page of one, an example from which the schema is read, bytes of some
 * media type, or nothing (204).
 */
type Answer =
  | Type<unknown>
  | { listOf: Type<unknown> }
  | { pageOf: Type<unknown> }
  | { example: unknown }
  | { bytes: string; example: string }
  | 'nothing';

interface OperationOptions {
  /** Codes that this operation may answer beyond those that every operation of its kind may. */
  errors?: readonly ErrorCode[];
  response: Answer;
  /** Only where one policy entry has two routes: the name of this one, and what it does in both languages. */
  id?: string;
  summary?: string;
  /** HTTP status of success; 200, or 204 for nothing. */
  status?: number;
}

function success(response: Answer, status: number): { models: Type<unknown>[]; answer: ApiResponseOptions } {
  const description = 'Thành công / Success';
  if (response === 'nothing') return { models: [], answer: { status, description } };
  if (typeof response === 'function') return { models: [response], answer: { status, description, type: response } };
  if ('listOf' in response) {
    return { models: [response.listOf], answer: { status, description, type: response.listOf, isArray: true } };
  }
  if ('pageOf' in response) {
    const rows = { type: 'array', items: { $ref: getSchemaPath(response.pageOf) } };
    const next = { type: ['string', 'null'], description: '`after` of the next page' };
    const schema = { type: 'object', required: ['rows', 'next'], properties: { rows, next } };
    return { models: [response.pageOf], answer: { status, description, schema } as unknown as ApiResponseOptions };
  }
  if ('bytes' in response) {
    const content = { [response.bytes]: { schema: { type: 'string' }, example: response.example } };
    return { models: [], answer: { status, description, content } as unknown as ApiResponseOptions };
  }
  const schema = { ...schemaOf(response.example), example: shownOf(response.example) };
  return { models: [], answer: { status, description, schema } as unknown as ApiResponseOptions };
}

const OF_COMMANDS: ErrorCode[] = ['IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_MISMATCH', 'CSRF'];

function errorsOf(name: OperationName, declared: readonly ErrorCode[], isCommand: boolean): ErrorCode[] {
  const roles = policyOf(name).roles.map(({ role }) => role);
  const anyone = roles.includes('anyone');
  const signedIn = anyone || roles.includes('signedIn');
  const codes: ErrorCode[] = [
    ...declared,
    ...(anyone ? [] : (['UNAUTHENTICATED'] as const)),
    ...(signedIn ? [] : (['FORBIDDEN', 'NOT_FOUND'] as const)),
    ...(isCommand ? OF_COMMANDS : []),
    'DATABASE_UNAVAILABLE',
    'INTERNAL',
  ];
  return [...new Set(codes)];
}

function problemResponses(codes: ErrorCode[]): MethodDecorator[] {
  const statuses = [...new Set(codes.map((code) => ERRORS[code].status))];
  return statuses.map((status) => {
    const ofStatus = codes.filter((code) => ERRORS[code].status === status);
    const examples = ofStatus.map((code) => {
      const value = problemOf(
        { code, values: {}, fields: [] },
        { language: 'vi', instance: '/api', requestId: 'k3Yb0f' },
      );
      return [code, { summary: sentence(code, 'en'), value }];
    });
    const content = {
      'application/problem+json': {
        schema: { $ref: getSchemaPath(ProblemDto) },
        examples: Object.fromEntries(examples),
      },
    };
    return ApiResponse({ status, description: ofStatus.join(', '), content } as unknown as ApiResponseOptions);
  });
}

/** Marks a handler with its operation: the policy guards it, and the documents show summary, roles, errors, examples. */
export function Operation(name: OperationName, options: OperationOptions): MethodDecorator {
  const { errors = [], response, id = name, status = response === 'nothing' ? 204 : 200 } = options;
  const policy = policyOf(name);
  const { summary = `${policy.vi} / ${policy.summary}` } = options;
  const { models, answer } = success(response, status);
  const roles = policy.roles.map(({ role, of }) => (of ? { role, of } : { role }));
  const isOpen = policy.roles.some(({ role }) => role === 'anyone');
  const described = applyDecorators(
    Allow(name),
    HttpCode(status),
    ApiOperation({ operationId: id, summary, description: rolesInWords(policy) }),
    ApiExtension('x-operation', name),
    ApiExtension('x-roles', roles),
    ApiExtraModels(ProblemDto, ...models),
    ApiResponse(answer),
    ...(isOpen ? [] : [ApiSecurity('session'), ApiSecurity('token')]),
  );
  return (target, property, descriptor) => {
    described(target, property, descriptor);
    // parameter decorators have run by now, so a command is known as one
    const isCommand = Reflect.hasMetadata(COMMAND, target, property);
    for (const decorate of problemResponses(errorsOf(name, errors, isCommand))) decorate(target, property, descriptor);
  };
}
