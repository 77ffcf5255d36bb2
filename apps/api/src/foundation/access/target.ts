import type { CycleKey } from './caller';

export interface TargetCycle extends CycleKey {
  year: number;
  rehearsal: boolean;
  state: 'draft' | 'running' | 'closed' | 'cancelled';
}

/** What a request is about, as far as its route says. */
export interface Target {
  cycle?: TargetCycle;
  /** The bloc's id; the cycle's bloc where there is a cycle. */
  bloc?: string;
  /** The year of the rule set, where the route is about one. */
  year?: number;
  /** Code of the unit named in the route, or as `unit` in the body. */
  unit?: string;
  /** Code of the reviewing unit named in the route. */
  reviewer?: string;
  /** The route names the standing body as the one who acts. */
  standingBodyActs?: boolean;
  /** The caller's units that are assigned to review the dossier of `unit`. */
  assigned?: string[];
  /** The body that decides on the award of the route, once it is nominated. */
  decidingBody?: string;
  /** Codes of the bodies that issue awards in this cycle, by its frozen rules. */
  issuingBodies?: string[];
  /** Something that the route names does not exist. */
  missing?: boolean;
}
