/** Who may do an operation. `anyone` needs no account, `signedIn` any. */
export type RuleRole =
  | 'administrator'
  | 'standingBody'
  | 'head'
  | 'deputy'
  | 'unitLeader'
  | 'unitOfficer'
  | 'signer'
  | 'auditor'
  | 'signedIn'
  | 'anyone';

/**
 * What the role must be held of:
 * - `bloc`: the bloc that the operation is about, or a unit of that bloc for unit roles;
 * - `unit`: the unit named in the route;
 * - `reviewer`: the reviewing unit named in the route, or any unit of the bloc where the route names none (the act
 *   itself then answers NOT_ASSIGNED or OWN_DOSSIER);
 * - `assigned`: a unit that is assigned to review the dossier of the unit in the route;
 * - `committee`: a unit of the bloc; the act itself answers NOT_IN_COMMITTEE;
 * - `body`: the issuing body that decides on the award of the route;
 * - `self`: the standing body, where the route names it as the one who acts.
 */
export type RuleScope = 'bloc' | 'unit' | 'reviewer' | 'assigned' | 'committee' | 'body' | 'self';

export interface Rule {
  role: RuleRole;
  of?: RuleScope;
}

export interface OperationPolicy {
  /** What it does, for people who read the documents. */
  summary: string;
  vi: string;
  roles: readonly Rule[];
  /**
   * The route names nothing that could narrow the roles' scope (a list, or a body that must be read first): the handler
   * narrows it, by what it shows or through `Access.require`.
   */
  narrowedByHandler?: true;
}
