import type { OperationPolicy, Rule, RuleRole, RuleScope } from './rule';

const ROLE: Record<RuleRole, string> = {
  administrator: 'administrator',
  standingBody: 'standing body',
  head: 'head',
  deputy: 'deputy',
  unitLeader: 'unit leader',
  unitOfficer: 'unit officer',
  signer: 'signer',
  auditor: 'auditor',
  signedIn: 'whoever is signed in',
  anyone: 'anyone',
};

const SCOPE: Record<RuleScope, string> = {
  bloc: 'of the bloc',
  unit: 'of the unit',
  reviewer: 'of the reviewing unit',
  assigned: 'of a unit assigned to the dossier',
  committee: 'of a unit in the tally committee',
  body: 'of the deciding body',
  self: 'for itself',
};

const ruleInWords = ({ role, of }: Rule): string => (of ? `${ROLE[role]} ${SCOPE[of]}` : ROLE[role]);

/** "Who: head of the bloc, deputy of the bloc." */
export function rolesInWords({ roles, narrowedByHandler }: OperationPolicy): string {
  const narrowed = narrowedByHandler ? ' Only within their own scope.' : '';
  return `Who: ${roles.map(ruleInWords).join(', ')}.${narrowed}`;
}
