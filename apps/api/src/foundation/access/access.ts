import { Injectable } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import type { Grant, SignedInCaller } from './caller';
import { type OperationName, policyOf } from './policy';
import type { Rule } from './rule';
import type { Target } from './target';

/** What a role for one cycle lets its holder do where no cycle is named: to read of what the cycle is made, no more. */
const BESIDE_ITS_CYCLE = new Set<OperationName>([
  'readBloc',
  'listUnits',
  'readWorkdays',
  'readYearlyStart',
  'listRuleSets',
  'readRuleSet',
  // one more year to try is nothing of the real one, and a bloc made for rehearsals is led by such roles alone
  'rehearse',
]);

/** A grant for one cycle counts there only; head and deputy count in their year only. */
function countsFor(grant: Grant, operation: OperationName, { cycle, bloc, year = cycle?.year }: Target): boolean {
  if (grant.cycle !== undefined && grant.cycle !== cycle?.id) {
    const isNarrowedLater = policyOf(operation).narrowedByHandler === true && bloc === undefined;
    if (cycle !== undefined || !(isNarrowedLater || BESIDE_ITS_CYCLE.has(operation))) return false;
  }
  if (grant.year !== undefined && year !== undefined && grant.year !== year) return false;
  return grant.bloc === undefined || bloc === undefined || grant.bloc === bloc;
}

function matchesScope(grant: Grant, rule: Rule, target: Target): boolean {
  switch (rule.of) {
    case undefined:
      return true;
    case 'bloc':
    case 'committee':
      return target.bloc !== undefined && grant.bloc === target.bloc;
    case 'unit':
      return target.unit !== undefined && grant.unit === target.unit;
    case 'reviewer':
      return target.bloc !== undefined && (target.reviewer === undefined || grant.unit === target.reviewer);
    case 'assigned':
      return grant.unit !== undefined && (target.assigned ?? []).includes(grant.unit);
    case 'self':
      return target.standingBodyActs === true;
    case 'body':
      if (target.decidingBody !== undefined) return grant.body === target.decidingBody;
      return grant.bodyCode !== undefined && (target.issuingBodies ?? []).includes(grant.bodyCode);
  }
}

/** The ability policy, asked by every path. Knows nothing but the caller's grants and what the request is about. */
@Injectable()
export class Access {
  allows(caller: SignedInCaller | undefined, operation: OperationName, target: Target = {}): boolean {
    const policy = policyOf(operation);
    if (policy.roles.some(({ role }) => role === 'anyone')) return true;
    if (!caller || target.missing) return false;
    if (!this.tokenAdmits(caller, operation, target)) return false;
    return policy.roles.some((rule) => {
      if (rule.role === 'signedIn') return true;
      return caller.grants.some(
        (grant) =>
          grant.role === rule.role &&
          countsFor(grant, operation, target) &&
          ((policy.narrowedByHandler && target.bloc === undefined) || matchesScope(grant, rule, target)),
      );
    });
  }

  /**
   * @throws Refusal UNAUTHENTICATED; NOT_FOUND where the caller may not know that the thing exists; else FORBIDDEN
   */
  require(caller: SignedInCaller | undefined, operation: OperationName, target: Target = {}): void {
    if (this.allows(caller, operation, target)) return;
    if (!caller) throw new Refusal('UNAUTHENTICATED');
    throw new Refusal(this.mayKnow(caller, target) ? 'FORBIDDEN' : 'NOT_FOUND');
  }

  /** Whether the caller may know that the cycle or bloc exists: they have some part in it. */
  mayKnow(caller: SignedInCaller, target: Target): boolean {
    if (target.missing) return false;
    const { bloc, cycle } = target;
    if (bloc === undefined) return true;
    if (caller.token?.cycle !== undefined && caller.token.cycle !== cycle?.id) return false;
    return caller.grants.some((grant) => {
      if (grant.cycle !== undefined && grant.cycle !== cycle?.id) return false;
      if (grant.role === 'administrator') return true;
      if (grant.role === 'signer') {
        return (
          (grant.bodyCode !== undefined && target.issuingBodies?.includes(grant.bodyCode)) ||
          matchesScope(grant, OWN_BODY, target)
        );
      }
      return grant.bloc === bloc;
    });
  }

  private tokenAdmits({ token }: SignedInCaller, operation: OperationName, target: Target): boolean {
    if (!token) return true;
    if (!token.scopes.includes('*') && !token.scopes.includes(operation)) return false;
    if (token.cycle === undefined) return true;
    return target.cycle ? target.cycle.id === token.cycle : BEYOND_ONE_CYCLE.has(operation);
  }
}

const OWN_BODY: Rule = { role: 'signer', of: 'body' };

/** What a token for one cycle may ask although no cycle is named; what it sees there is that cycle's. */
const BEYOND_ONE_CYCLE = new Set<OperationName>([
  'readSession',
  'listCycles',
  'file',
  'listNotices',
  'readNotice',
  'checkRules',
  'readWork',
]);
