import { Injectable } from '@nestjs/common';
import { type ErrorCode, Refusal } from '@thidua/contracts';
import { Facts, type Tx } from '@thidua/database';
import { type RuleSet, resolveCalendar, STAGES } from '@thidua/domain';
import { checkRuleSet } from '../rules/rule-book';
import { CyclesService } from './cycles.service';
import type { HolderDto, PlannedStageDto, StartPlanDto } from './start-plan.dto';

interface Holder extends HolderDto {
  role: 'standingBody' | 'head' | 'deputy' | 'unitLeader' | 'unitOfficer' | 'signer';
  /** Code of the unit or body of which the role is held. */
  of: string | null;
}

/** Ends the transaction of a start that was only tried. */
class Undo extends Error {}

/** What a start may be refused with for what the draft is, rather than for who asks or what is away. */
const OF_THE_DRAFT: readonly ErrorCode[] = [
  'CYCLE_NOT_DRAFT',
  'CYCLE_CANCELLED',
  'RULES_INVALID',
  'CALENDAR_PAST',
  'UNIT_UNKNOWN',
];

export interface StartPlan extends Omit<StartPlanDto, 'refusal'> {
  refusal: Refusal | null;
}

/** What would happen if a draft were started now. */
@Injectable()
export class StartPlanService {
  constructor(
    private readonly facts: Facts,
    private readonly cycles: CyclesService,
  ) {}

  /** The start itself is tried and undone, so the plan cannot say otherwise than the start. @throws Refusal NOT_FOUND */
  async read(cycle: string, account: string): Promise<StartPlan> {
    const receivedAt = new Date().toISOString();
    const refusal = await this.tried(cycle, { account, receivedAt });
    return this.facts.commit((tx) => planOf(tx, cycle, refusal, receivedAt));
  }

  private async tried(cycle: string, by: { account: string; receivedAt: string }): Promise<Refusal | null> {
    try {
      await this.facts.commit(async (tx) => {
        await this.cycles.start(tx, by, cycle);
        throw new Undo();
      });
    } catch (error) {
      if (error instanceof Refusal && OF_THE_DRAFT.includes(error.code)) return error;
      if (!(error instanceof Undo)) throw error;
    }
    return null;
  }
}

async function planOf(tx: Tx, cycle: string, refusal: Refusal | null, now: string): Promise<StartPlan> {
  const draft = await tx.one<{ year: number; blocId: string; zone: string; bloc: string; rules: string }>(
    `select c.year, c.bloc_id as "blocId", b.timezone as zone, r.bloc_source as bloc, r.rules_source as rules
       from cycle c join rule_set r on r.id = c.rule_set_id join bloc b on b.id = c.bloc_id where c.id = $1`,
    [cycle],
  );
  const ruleSet = readable(draft);
  const stages = ruleSet ? stagesOf(ruleSet) : [];
  const opens = stages[0]?.opensAt ?? now;
  const holders = await holdersOf(tx, { ...draft, cycle, at: opens > now ? opens : now });
  const known = await tx.query<{ code: string }>(`select code from unit where bloc_id = $1`, [draft.blocId]);
  const who = (role: Holder['role'], of: string | null = null): HolderDto[] =>
    holders.filter((one) => one.role === role && one.of === of).map(({ name, invited }) => ({ name, invited }));
  const issuers = new Set(ruleSet?.rules.awards.map(({ issuedBy }) => issuedBy));
  return {
    cycle,
    year: draft.year,
    zone: ruleSet?.bloc.timezone ?? draft.zone,
    refusal,
    stages,
    units: (ruleSet?.bloc.units ?? []).map(({ code, name }) => ({
      unit: code,
      name,
      isNew: !known.some((unit) => unit.code === code),
      leaders: who('unitLeader', code),
      officers: who('unitOfficer', code),
    })),
    standingBody: who('standingBody'),
    heads: who('head'),
    deputies: who('deputy'),
    bodies: (ruleSet?.bloc.issuingBodies ?? [])
      .filter(({ code }) => issuers.has(code))
      .map(({ code, name }) => ({ body: code, name, signers: who('signer', code) })),
  };
}

/** Undefined for texts that have errors: the refusal of the start tells them. */
function readable({ bloc, rules }: { bloc: string; rules: string }): RuleSet | undefined {
  try {
    return checkRuleSet({ bloc, rules });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Voting has no dates of its own, and issuance opens by what comes before it. */
function stagesOf({ bloc, rules }: RuleSet): PlannedStageDto[] {
  const calendar = resolveCalendar(rules.calendar, bloc.timezone);
  return STAGES.map((name) => {
    if (name === 'voting') return { name, opensAt: null, closesAt: null };
    const { opens = null, closes } = calendar[name];
    return { name, opensAt: name === 'issuance' ? null : opens, closesAt: closes };
  });
}

/** Who will hold which role in the year: at its beginning, or now where that is past. */
function holdersOf(
  tx: Tx,
  { cycle, blocId, year, at }: { cycle: string; blocId: string; year: number; at: string },
): Promise<Holder[]> {
  return tx.query<Holder>(
    `select distinct g.role, a.name, a.state = 'invited' as invited, coalesce(u.code, y.code) as of
       from role_grant g join account a on a.id = g.account_id
       left join unit u on u.id = g.unit_id left join body y on y.id = g.body_id
      where (g.bloc_id = $1 or u.bloc_id = $1 or g.body_id is not null)
        and g.role in ('standingBody', 'head', 'deputy', 'unitLeader', 'unitOfficer', 'signer')
        and (g.cycle_id is null or g.cycle_id = $2) and (g.year is null or g.year = $3)
        and g.valid_from <= $4 and (g.valid_to is null or g.valid_to > $4)
        and a.state <> 'disabled' and a.email not like '%@rehearsal.invalid'
      order by a.name`,
    [blocId, cycle, year, at],
  );
}
