import { Injectable } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { type Command, type Tx, type Year, Years } from '@thidua/database';
import { requireRunning } from '../cycles/as-of';

interface ContestRow {
  kind: 'approval' | 'election' | 'tie';
  status: string;
}

/** What is settled before a vote: the tally committee and the candidates. */
@Injectable()
export class VotingService {
  constructor(private readonly years: Years) {}

  /**
   * Names the tally committee, a person each of so many units as the rules say. It may be renamed between rounds; each
   * naming is kept and the last one counts.
   * @throws Refusal UNIT_UNKNOWN, COMMITTEE_SIZE, CONFERENCE_CLOSED, CYCLE_NOT_RUNNING, CYCLE_CANCELLED
   */
  async nameCommittee(tx: Tx, command: Command, members: string[]) {
    const year = await this.beforeTheClose(tx, command);
    requireMembers(year, members, 'members');
    const { size } = year.rules.voting.tallyCommittee;
    if (members.length !== size || new Set(members).size !== size) {
      throw new Refusal('COMMITTEE_SIZE', { size: String(size) }, [{ path: '/members', code: 'COMMITTEE_SIZE' }]);
    }
    const entered = await tx.query(
      `select 1 from tally t join round r on r.id = t.round_id where r.cycle_id = $1 and t.confirmed_by is null limit 1`,
      [year.id],
    );
    if (entered.length > 0) throw new Refusal('TALLY_EXISTS');
    const at = command.receivedAt;
    await tx.query(`insert into tally_committee (cycle_id, members, at) values ($1, $2, $3)`, [year.id, members, at]);
    tx.event({
      cycle: year.id,
      type: 'committee.named',
      actor: `account:${command.account}`,
      at,
      payload: { members },
    });
    return { members };
  }

  /**
   * Names the candidates of an election, until it is opened. Winners of contests that the rules exclude are dropped and
   * reported.
   * @throws Refusal UNKNOWN_CONTEST, also for a contest whose candidates are computed; ALREADY_OPENED, UNIT_UNKNOWN,
   * CONFERENCE_CLOSED, CYCLE_NOT_RUNNING, CYCLE_CANCELLED
   */
  async nameCandidates(tx: Tx, command: Command, contest: string, units: string[]) {
    const year = await this.beforeTheClose(tx, command);
    const row = await tx.maybe<ContestRow>(
      `select kind, status from contest where cycle_id = $1 and code = $2 for update`,
      [year.id, contest],
    );
    if (row?.kind !== 'election') throw new Refusal('UNKNOWN_CONTEST');
    if (row.status !== 'pending') throw new Refusal('ALREADY_OPENED');
    requireMembers(year, units, 'units');
    const rule = year.rules.voting.contests.find(({ code }) => code === contest);
    const excludes = rule?.kind === 'election' ? rule.excludes : [];
    const won = await tx.query<{ winners: string[] }>(
      `select winners from contest where cycle_id = $1 and code = any($2::text[])`,
      [year.id, excludes],
    );
    const excluded = new Set(won.flatMap(({ winners }) => winners));
    const named = [...new Set(units)];
    const candidates = named.filter((unit) => !excluded.has(unit));
    const dropped = named.filter((unit) => excluded.has(unit));
    await tx.query(`update contest set candidates = $3 where cycle_id = $1 and code = $2`, [
      year.id,
      contest,
      candidates,
    ]);
    tx.event({
      cycle: year.id,
      type: 'candidates.named',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { contest, candidates, dropped },
    });
    return { contest, candidates, dropped };
  }

  private async beforeTheClose(tx: Tx, command: Command): Promise<Year> {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    requireRunning(year);
    const { state } = await tx.one<{ state: string }>(`select state from conference where cycle_id = $1 for share`, [
      cycle,
    ]);
    if (state === 'held') throw new Refusal('CONFERENCE_CLOSED');
    return year;
  }
}

function requireMembers(year: Year, units: string[], field: string): void {
  const known = new Set(year.members.map(({ unit }) => unit));
  const unknown = units.findIndex((unit) => !known.has(unit));
  if (unknown >= 0) throw new Refusal('UNIT_UNKNOWN', {}, [{ path: `/${field}/${unknown}`, code: 'UNIT_UNKNOWN' }]);
}
