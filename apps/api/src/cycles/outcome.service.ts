import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { type Year, Years } from '@thidua/database';
import {
  type Contender,
  certificateNumber,
  fillQuotas,
  orderForNomination,
  parseTotal,
  quorumMet,
} from '@thidua/domain';
import { DataSource } from 'typeorm';
import type {
  AwardOutcome,
  ConferenceOutcome,
  ContestOutcome,
  FlagOutcome,
  OfficerOutcome,
  Outcome,
  ReminderOutcome,
  RoundOutcome,
  UnitOutcome,
} from './outcome';

interface UnitRow extends Omit<UnitOutcome, 'code'> {
  unit: string;
  position: number;
  titles: string[] | null;
  placeTotal: string | null;
  eligible: boolean | null;
}

interface ContestRow {
  code: string;
  kind: 'approval' | 'election' | 'tie';
  award: string | null;
  status: string;
  winners: string[];
  position: number;
  openedAt: Instant | null;
}

interface AwardRow {
  award: string;
  unit: string;
  state: string;
  decision: string | null;
  number: number | null;
  year: number | null;
}

const DECIDED_TIE = new Set(['elected', 'settled']);

/** Puts together what a year came to: nine statements, whatever the number of units. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** @throws Refusal NOT_FOUND, CYCLE_NOT_RUNNING for a draft */
  async read(cycle: string): Promise<Outcome> {
    const year = await this.years.read(cycle);
    const units = await this.units(cycle);
    const contests = await this.contests(cycle);
    return {
      cycle,
      units: units.map(unitOutcome),
      nominations: this.nominations(year, units, contests),
      conference: await this.conference(year),
      contests: await this.opened(cycle, contests),
      awards: await this.awards(cycle, contests),
      officers: await this.officers(cycle),
      reminders: await this.reminders(cycle),
      flags: await this.flags(year),
    };
  }

  private units(cycle: string): Promise<UnitRow[]> {
    return this.query<UnitRow>(
      `select m.unit, m.position, r.titles, r.unit is not null as registered, p.unit is not null as pact,
              s.state, coalesce(s.revision, 0) as revision, coalesce(s.late_days, 0) as late,
              s.self_total as "selfTotal", s.total, s.groups, s.bonus, s.minus,
              k.rank, k.tie_broken_by as "tieBrokenBy", k.total as "placeTotal", k.eligible
         from cycle_member m
         left join registration r using (cycle_id, unit)
         left join pact p using (cycle_id, unit)
         left join submission s using (cycle_id, unit)
         left join ranking_place k using (cycle_id, unit)
        where m.cycle_id = $1 order by m.position`,
      cycle,
    );
  }

  /** Tie contests come first, because they order the units for all that follows. */
  private contests(cycle: string): Promise<ContestRow[]> {
    return this.query<ContestRow>(
      `select code, kind, award, status, winners, position, opened_at as "openedAt"
         from contest where cycle_id = $1 order by position, code`,
      cycle,
    );
  }

  /** Nobody is nominated while there is no ranking. */
  private nominations(year: Year, units: UnitRow[], contests: ContestRow[]): Record<string, string[]> {
    const { quotas } = year.rules.ranking;
    const places = units
      .flatMap(({ unit, rank, position }) => (rank === null ? [] : [{ unit, rank, position }]))
      .sort((a, b) => a.rank - b.rank || a.position - b.position);
    const winners = contests.flatMap(({ kind, award, status, winners: won }) =>
      kind === 'tie' && award !== null && DECIDED_TIE.has(status) ? [[award, won] as const] : [],
    );
    const order = orderForNomination({ places, awards: quotas.map(({ award }) => award) }, Object.fromEntries(winners));
    return fillQuotas(order, units.map(contenderOf), quotas);
  }

  private async conference(year: Year): Promise<ConferenceOutcome> {
    const [row] = await this.query<{ startsAt: Instant | null; place: string | null; present: string[] }>(
      `select c.starts_at as "startsAt", c.place,
              array(select a.unit from attendance a join cycle_member m using (cycle_id, unit)
                     where a.cycle_id = c.cycle_id and a.mark = 'present' order by m.position) as present
         from conference c where c.cycle_id = $1`,
      year.id,
    );
    const { startsAt, place, present } = row ?? { startsAt: null, place: null, present: [] };
    const members = year.members.length;
    return {
      startsAt,
      place,
      present,
      members,
      quorumMet: quorumMet(year.rules.voting.quorum, members, present.length),
    };
  }

  private async opened(cycle: string, contests: ContestRow[]): Promise<ContestOutcome[]> {
    const rounds = await this.query<RoundOutcome & { contest: string; nominees: string[] }>(
      `select contest, number as round, nominees, issued, collected, valid, invalid, votes, passed
         from round where cycle_id = $1 and state = 'counted' order by recorded_at, number`,
      cycle,
    );
    const first = (code: string): number => {
      const index = rounds.findIndex(({ contest }) => contest === code);
      return index < 0 ? rounds.length : index;
    };
    return contests
      .filter(({ status }) => status !== 'pending')
      .sort(
        (a, b) =>
          (a.openedAt ?? '').localeCompare(b.openedAt ?? '') ||
          first(a.code) - first(b.code) ||
          a.position - b.position,
      )
      .map(({ code, winners, status }) => ({
        code,
        rounds: rounds.filter(({ contest }) => contest === code).map(roundOutcome),
        winners,
        status,
      }));
  }

  private async awards(cycle: string, contests: ContestRow[]): Promise<AwardOutcome[]> {
    const rows = await this.query<AwardRow>(
      `select a.award, a.unit, a.state, d.number as decision, c.number, c.year
         from award a
         left join decision d on d.id = a.decision_id
         left join certificate c on c.id = a.certificate_id
        where a.cycle_id = $1`,
      cycle,
    );
    return contests.flatMap(({ kind, award, winners }) => {
      if (kind !== 'approval' || award === null) return [];
      return winners.map((unit): AwardOutcome => {
        const row = rows.find((one) => one.award === award && one.unit === unit);
        if (!row) return { award, unit, state: 'pending', decision: null, certificateNumber: null };
        const { state, decision, number, year } = row;
        const numbered = number !== null && year !== null ? certificateNumber({ n: number, year }) : null;
        return { award, unit, state, decision, certificateNumber: numbered };
      });
    });
  }

  private officers(cycle: string): Promise<OfficerOutcome[]> {
    return this.query<OfficerOutcome>(
      `select o.office, o.unit, o.state, d.number as decision
         from officer o
         join cycle_member m using (cycle_id, unit)
         left join contest c on c.cycle_id = o.cycle_id and c.office = o.office
         left join decision d on d.id = o.decision_id
        where o.cycle_id = $1 order by c.position, m.position`,
      cycle,
    );
  }

  /** An escalation is one notice with a list: one row for each unit on it. */
  private reminders(cycle: string): Promise<ReminderOutcome[]> {
    return this.query<ReminderOutcome>(
      `select n.stage, u.unit, n.kind, n.due_at as at
         from notice n
         cross join lateral (
           select n.about as unit where n.about <> ''
           union all select one ->> 'code' from jsonb_array_elements(n.facts -> 'missing') one where n.about = '') u
         left join cycle_member m on m.cycle_id = n.cycle_id and m.unit = u.unit
        where n.cycle_id = $1 and (n.kind like 'before:%' or n.kind like 'after:%' or n.kind like 'escalate:%')
        order by n.due_at, n.stage, m.position nulls last, u.unit, n.kind`,
      cycle,
    );
  }

  private async flags(year: Year): Promise<FlagOutcome[]> {
    const order = year.rules.scoring.indicators.map(({ code }) => code);
    return this.query<FlagOutcome>(
      `select s.unit, i.code as indicator, i.stated, i.computed
         from submission s
         join cycle_member m using (cycle_id, unit)
         join indicator_count i on i.submission_id = s.id and i.revision = s.revision
        where s.cycle_id = $1 and i.flagged order by m.position, array_position($2::text[], i.code)`,
      year.id,
      order,
    );
  }

  private query<T>(sql: string, ...parameters: unknown[]): Promise<T[]> {
    return this.dataSource.query<T[]>(sql, parameters);
  }
}

function unitOutcome({ unit, position: _p, titles: _t, placeTotal: _k, eligible: _e, ...row }: UnitRow): UnitOutcome {
  return { code: unit, ...row };
}

/** Votes in the order in which the nominees stood. */
function roundOutcome({
  nominees,
  votes,
  ...row
}: RoundOutcome & { contest: string; nominees: string[] }): RoundOutcome {
  const { contest: _contest, ...round } = row;
  return { ...round, votes: Object.fromEntries(nominees.map((unit) => [unit, votes[unit] ?? 0])) };
}

/** As the ranking saw the unit. */
function contenderOf({ unit, position, placeTotal, eligible, titles }: UnitRow): Contender {
  return {
    unit,
    order: position,
    total: placeTotal === null ? null : (parseTotal(placeTotal) ?? null),
    groups: {},
    minus: 0,
    pledged: titles ?? [],
    eligible: eligible ?? false,
  };
}
