import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Refusal } from '@thidua/contracts';
import { ALLOW, type AskedRequest } from '../access/decorators';
import type { OperationName } from '../access/policy';
import { CommandContext } from './command-context';
import { COMMAND } from './command-mark';

const KEY = 'idempotency-key';
const LONGEST_KEY = 200;

function contextOf(context: ExecutionContext): CommandContext {
  const request = context.switchToHttp().getRequest<AskedRequest>();
  const act = Reflect.getMetadata(ALLOW, context.getHandler()) as OperationName;
  const { caller, target } = request;
  if (!caller) throw new Refusal('UNAUTHENTICATED');
  const key = request.headers[KEY];
  if (typeof key !== 'string' || key.length === 0) throw new Refusal('IDEMPOTENCY_KEY_REQUIRED');
  if (key.length > LONGEST_KEY) {
    const values = { max: String(LONGEST_KEY) };
    throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/headers/idempotency-key', code: 'TOO_LONG', values }]);
  }
  const { cycle: _cycle, ...others } = request.params;
  const subject = Object.values(others).flat().join('/');
  const plain = request.is('application/json') ? request.body : undefined;
  return new CommandContext({ caller, key, act, cycle: target?.cycle?.id ?? null, subject, body: plain ?? {} });
}

const CommandOfRequest = createParamDecorator((_: undefined, context: ExecutionContext) => contextOf(context));

/** The {@link CommandContext} of the request. @throws Refusal IDEMPOTENCY_KEY_REQUIRED */
export const Command = (): ParameterDecorator => (target, property, index) => {
  CommandOfRequest()(target, property, index);
  if (property === undefined) return;
  Reflect.defineMetadata(COMMAND, true, target, property);
  const method = Object.getOwnPropertyDescriptor(target, property);
  if (!method) return;
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description:
      'Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer.',
    schema: { type: 'string', minLength: 1, maxLength: LONGEST_KEY, example: '6d1f0a52-6a1c-4a3f-9d1a-1f0f3f0d2f6e' },
  })(target, property, method);
};
