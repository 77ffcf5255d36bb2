import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import type { Request } from 'express';
import type { SignedInCaller } from './caller';
import type { OperationName } from './policy';
import type { Target as RequestTarget } from './target';

export const ALLOW = 'thidua:operation';

/** What the guard has found out about a request. */
export interface AskedRequest extends Request {
  caller?: SignedInCaller;
  target?: RequestTarget;
}

/** Names the operation of a handler; the guard asks the policy for it. A handler without it is not served. */
export const Allow = (operation: OperationName) => SetMetadata(ALLOW, operation);

const asked = (context: ExecutionContext): AskedRequest => context.switchToHttp().getRequest<AskedRequest>();

/** The {@link SignedInCaller}; `@Caller({ optional: true })` where an operation is for anyone. */
export const Caller = createParamDecorator(
  (options: { optional?: boolean } | undefined, context: ExecutionContext): SignedInCaller | undefined => {
    const { caller } = asked(context);
    if (!caller && !options?.optional) throw new Refusal('UNAUTHENTICATED');
    return caller;
  },
);
export type Caller = SignedInCaller;

/** What the request is about, as the guard found it: the cycle with its bloc, year and state, the unit. */
export const Target = createParamDecorator(
  (_: undefined, context: ExecutionContext): RequestTarget => asked(context).target ?? {},
);
export type Target = RequestTarget;
