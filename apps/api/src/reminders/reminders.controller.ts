import { Controller, Get, Param, Query } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import type { Year } from '@thidua/database';
import type { ExtensionAsked } from '@thidua/domain';
import { leads } from '../cycles/leads';
import { instantOfSent } from '../cycles/normalise';
import { Caller, Operation, Target } from '../foundation';
import { PlanQuery, ReminderPlanDto, RemindersQuery, UnitRemindersDto } from './reminders.dto';
import { RemindersService } from './reminders.service';

/** Who was reminded of what, and who will be. */
@Controller('cycles/:cycle/reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  /** A unit asks about itself; whoever leads the year about anybody. */
  @Get()
  @Operation('readReminders', {
    errors: ['VALIDATION_FAILED', 'UNIT_UNKNOWN', 'CYCLE_NOT_RUNNING'],
    response: UnitRemindersDto,
  })
  async ofUnit(
    @Caller() caller: Caller,
    @Param('cycle') cycle: string,
    @Query() { unit }: RemindersQuery,
  ): Promise<UnitRemindersDto> {
    const year = await this.reminders.read(cycle);
    if (!leads(caller, year) && !caller.unitIn(year).includes(unit)) throw new Refusal('FORBIDDEN');
    return this.reminders.ofUnit(year, unit);
  }

  /**
   * The whole plan as a table, of a draft as of a year that runs. With `extend` and `until` also what would change if
   * that deadline were moved.
   */
  @Get('plan')
  @Operation('readReminderPlan', {
    errors: ['VALIDATION_FAILED', 'RULES_INVALID', 'UNIT_UNKNOWN', 'CYCLE_NOT_RUNNING'],
    response: ReminderPlanDto,
  })
  async plan(
    @Target() target: Target,
    @Param('cycle') cycle: string,
    @Query() query: PlanQuery,
  ): Promise<ReminderPlanDto> {
    if (target.cycle?.state === 'draft') return this.reminders.planOfDraft(cycle);
    const year = await this.reminders.read(cycle);
    return this.reminders.plan(year, extensionOf(query, year));
  }
}

/** @throws Refusal VALIDATION_FAILED, UNIT_UNKNOWN */
function extensionOf({ extend, unit, until }: PlanQuery, year: Year): ExtensionAsked | undefined {
  if (extend === undefined) return undefined;
  if (until === undefined) throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/query/until', code: 'MISSING' }]);
  if (unit !== undefined && !year.members.some((member) => member.unit === unit)) throw new Refusal('UNIT_UNKNOWN');
  return {
    stage: extend,
    until: instantOfSent(until, year.bloc.timezone, '/query/until'),
    ...(unit !== undefined && { unit }),
  };
}
