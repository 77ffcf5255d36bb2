import { Injectable } from '@nestjs/common';
import { type ErrorCode, type Instant, Refusal, reasonRequired } from '@thidua/contracts';
import { type Command, deadlineAhead, lockStage, notify, ownDeadline, type Tx, Years } from '@thidua/database';
import type { Bilingual } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { cycleGone, requireRunning } from '../cycles/as-of';
import { leads } from '../cycles/leads';
import type { Caller } from '../foundation';

interface PlaceRow {
  unit: string;
  rank: number | null;
  total: string | null;
  /** Verified sum by group code, then what comes on top and is taken off; null where no dossier was verified. */
  groups: Record<string, string> | null;
  bonus: string | null;
  minus: string | null;
  /** Titles that the unit means to reach. */
  pledged: string[];
  eligible: boolean;
  ineligibleBecause: string[];
  tieBrokenBy: string | null;
  explanation: Bilingual;
}

export interface ObjectionRow {
  unit: string;
  criterion: string;
  reason: string;
  at: Instant;
  state: 'open' | 'accepted' | 'rejected';
  /** The verified score of the line as it stands now. */
  verified: string | null;
  /** What an accepted objection made of it. */
  score: string | null;
  answer: string | null;
  answeredAt: Instant | null;
}

/** The ranking as it is published, and objections to it. */
@Injectable()
export class RankingService {
  constructor(
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** Published or fixed; before that there is nothing to be seen. From the top, units without a place at the end. */
  async read(cycle: string) {
    const [ranking] = await this.dataSource.query<
      {
        state: string;
        digest: string;
        nominations: Record<string, string[]>;
        computedAt: Instant;
        fixedAt: Instant | null;
      }[]
    >(
      `select state, digest, nominations, computed_at as "computedAt", fixed_at as "fixedAt" from ranking where cycle_id = $1`,
      [cycle],
    );
    if (!ranking) return { state: 'none', digest: null, nominations: {}, computedAt: null, fixedAt: null, places: [] };
    const places = await this.dataSource.query<PlaceRow[]>(
      `select p.unit, p.rank, p.total, v.groups, v.bonus, v.minus, coalesce(r.titles, '{}') as pledged, p.eligible,
              p.ineligible_because as "ineligibleBecause", p.tie_broken_by as "tieBrokenBy", p.explanation
         from ranking_place p
         left join submission v on v.cycle_id = p.cycle_id and v.unit = p.unit and v.state = 'verified'
         left join registration r on r.cycle_id = p.cycle_id and r.unit = p.unit
        where p.cycle_id = $1 order by p.rank nulls last, p.position`,
      [cycle],
    );
    return { ...ranking, places };
  }

  /**
   * Raises an objection to a line of the unit's own dossier, while the ranking is published and not closed.
   * @throws Refusal OBJECTION_CLOSED, OBJECTION_EXISTS, UNKNOWN_CRITERION, REASON_REQUIRED, NOT_SUBMITTED
   */
  async object(tx: Tx, command: Command, unit: string, criterion: string, reason: string) {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    requireRunning(year);
    const { state, reachedAt } = await lockStage(tx, cycle, 'ranking', 'share');
    const deadline = await ownDeadline(tx, cycle, 'ranking', unit);
    const at = command.receivedAt;
    const isOpen = state !== 'closed' && reachedAt !== null && reachedAt <= at;
    if (!isOpen || (deadline !== null && at > deadline)) throw new Refusal('OBJECTION_CLOSED');
    const { groups, bonus } = year.rules.scoring;
    const criteria = [...groups.flatMap((group) => group.criteria), ...bonus.criteria];
    if (!criteria.some(({ code }) => code === criterion))
      throw new Refusal('UNKNOWN_CRITERION', { criteria: criterion });
    if (reason === '') throw reasonRequired();
    const verified = await tx.maybe(
      `select 1 from submission where cycle_id = $1 and unit = $2 and state = 'verified'`,
      [cycle, unit],
    );
    if (!verified) throw new Refusal('NOT_SUBMITTED');
    const [raised] = await tx.query(
      `insert into objection (cycle_id, unit, criterion, reason, at, account_id) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning id`,
      [cycle, unit, criterion, reason, at, command.account],
    );
    if (!raised) throw new Refusal('OBJECTION_EXISTS');
    tx.event({
      cycle,
      type: 'objection.raised',
      actor: `account:${command.account}`,
      at,
      payload: { unit, criterion },
    });
    await notify(tx, [
      {
        cycle,
        recipient: 'standingBody',
        kind: 'objectionRaised',
        deadline: await deadlineAhead(tx, cycle, 'ranking', unit, at),
        facts: { unit, criterion },
        stage: 'ranking',
        about: `${unit}/${criterion}`,
        subject: `objection/${unit}/${criterion}`,
        dueAt: at,
        at,
      },
    ]);
    return { unit, criterion, state: 'open', at };
  }

  /** What an answer meets where the cycle's workflow is over. */
  async whenGone(cycle: string): Promise<ErrorCode> {
    return cycleGone(await this.years.read(cycle));
  }

  /** All for who leads or audits the year, else one's own. */
  async objections(cycle: string, caller: Caller): Promise<{ rows: ObjectionRow[] }> {
    const year = await this.years.read(cycle);
    const rows = await this.dataSource.query<ObjectionRow[]>(
      `select o.unit, o.criterion, o.reason, o.at, o.state, l.score as verified, o.score, o.answer, o.answered_at as "answeredAt"
         from objection o
         left join submission s using (cycle_id, unit)
         left join score_line l
           on l.submission_id = s.id and l.revision = s.revision and l.kind = 'verified' and l.criterion = o.criterion
        where o.cycle_id = $1 and ($2 or o.unit = any($3::text[])) order by o.at, o.id`,
      [cycle, leads(caller, year), caller.unitIn(year)],
    );
    return { rows };
  }
}
