import type { Instant } from '@thidua/contracts';

/** What a year came to, in the shape in which a rehearsal writes it down. Scores and rates are text with two places. */
export interface Outcome {
  cycle: string;
  /** In the order of the bloc. */
  units: UnitOutcome[];
  /** The quotas as the fixed ranking fills them: after tie contests, before approval contests. */
  nominations: Record<string, string[]>;
  conference: ConferenceOutcome;
  /** Those that were opened, in the order of their opening. */
  contests: ContestOutcome[];
  /** A row for each winner of an approval contest. */
  awards: AwardOutcome[];
  officers: OfficerOutcome[];
  reminders: ReminderOutcome[];
  /** Stated rates that differ from their counts, of last submitted revisions. */
  flags: FlagOutcome[];
}

export interface UnitOutcome {
  code: string;
  registered: boolean;
  pact: boolean;
  state: string | null;
  /** 0 where nothing was ever handed in. */
  revision: number;
  /** Days. */
  late: number;
  selfTotal: string | null;
  total: string | null;
  groups: Record<string, string> | null;
  bonus: string | null;
  minus: string | null;
  rank: number | null;
  tieBrokenBy: string | null;
}

export interface ConferenceOutcome {
  startsAt: Instant | null;
  place: string | null;
  present: string[];
  members: number;
  quorumMet: boolean;
}

export interface RoundOutcome {
  round: number;
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
  /** The "for" of an approval, the votes of an election. */
  votes: Record<string, number>;
  passed: string[];
}

export interface ContestOutcome {
  code: string;
  rounds: RoundOutcome[];
  winners: string[];
  status: string;
}

export interface AwardOutcome {
  award: string;
  unit: string;
  state: string;
  decision: string | null;
  certificateNumber: string | null;
}

export interface OfficerOutcome {
  office: string;
  unit: string;
  state: string;
  decision: string | null;
}

export interface ReminderOutcome {
  stage: string;
  unit: string;
  kind: string;
  at: Instant;
}

export interface FlagOutcome {
  unit: string;
  indicator: string;
  stated: string;
  computed: string;
}
