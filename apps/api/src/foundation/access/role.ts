export const ROLES = [
  'administrator',
  'standingBody',
  'head',
  'deputy',
  'unitOfficer',
  'unitLeader',
  'signer',
  'auditor',
] as const;

/** A role as it is granted (`role_grant.role`). */
export type Role = (typeof ROLES)[number];
