import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Refusal } from '@thidua/contracts';
import { Access } from './access';
import { CallerResolver } from './caller-resolver';
import { ALLOW, type AskedRequest } from './decorators';
import { refuseForgery } from './forgery';
import { type OperationName, policyOf } from './policy';
import { TargetResolver } from './target-resolver';

/** Told even while the database is away. */
const WITHOUT_STORE = new Set<OperationName>(['live', 'ready', 'version', 'readProblem']);

/** Asks the policy before every handler: who is it, what is it about, may they? Two statements at most. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: CallerResolver,
    private readonly targets: TargetResolver,
    private readonly access: Access,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AskedRequest>();
    const operation = this.reflector.get<OperationName | undefined>(ALLOW, context.getHandler());
    if (operation === undefined) throw new Refusal('NOT_FOUND');
    if (WITHOUT_STORE.has(operation)) return true;

    const caller = await this.callers.resolve(request);
    // signing in is judged by where it comes from: an old session's page may hold no token any more
    refuseForgery(request, operation === 'signIn' ? undefined : caller);
    const isForAnyone = policyOf(operation).roles.some(({ role }) => role === 'anyone');
    if (!caller && !isForAnyone) throw new Refusal('UNAUTHENTICATED');
    if (caller) request.caller = caller;
    if (isForAnyone) return true;
    request.target = caller ? await this.targets.resolve(request, caller) : {};
    this.access.require(caller, operation, request.target);
    return true;
  }
}
