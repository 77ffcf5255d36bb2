import { Controller, Get, Query } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Access, Caller, Operation, Target } from '../foundation';
import { allowedFor } from './abilities';
import { AbilitiesDto, YearAbilitiesDto } from './abilities.dto';
import { WorkDto, WorkQuery } from './work.dto';
import { WorkService } from './work.service';

/** What the web asks first: what must I do, and what may I do? */
@Controller()
export class WorkController {
  constructor(
    private readonly work: WorkService,
    private readonly access: Access,
  ) {}

  @Get('me/work')
  @Operation('readWork', { errors: ['VALIDATION_FAILED'], response: WorkDto })
  async mine(@Caller() caller: Caller, @Query() { cycle }: WorkQuery): Promise<WorkDto> {
    return { rows: await this.work.of(caller, cycle) };
  }

  /** Outside a year: in general, and for each bloc in which the caller holds a role. */
  @Get('me/abilities')
  @Operation('readAbilities', { response: AbilitiesDto })
  abilities(@Caller() caller: Caller): AbilitiesDto {
    const blocs = new Set(caller.grants.flatMap(({ bloc }) => (bloc === undefined ? [] : [bloc])));
    const inBlocs = [...blocs].map((bloc) => [bloc, allowedFor(this.access, caller, { bloc })] as const);
    return { operations: allowedFor(this.access, caller, {}), blocs: Object.fromEntries(inBlocs) };
  }

  /** In one year: as whoever the caller is, as each of the units for which they act, and for each body for which they sign. */
  @Get('cycles/:cycle/abilities')
  @Operation('readYearAbilities', { response: YearAbilitiesDto })
  ofYear(@Caller() caller: Caller, @Target() target: Target): YearAbilitiesDto {
    const { cycle } = target;
    if (!cycle) throw new Refusal('NOT_FOUND');
    const units = caller
      .unitIn(cycle)
      .map((unit) => [unit, allowedFor(this.access, caller, { ...target, unit, reviewer: unit })] as const);
    const bodies = caller.grantsIn(cycle).flatMap(({ role, body, bodyCode }) => {
      if (role !== 'signer' || body === undefined || bodyCode === undefined) return [];
      return [[bodyCode, allowedFor(this.access, caller, { ...target, decidingBody: body })] as const];
    });
    const operations = allowedFor(this.access, caller, { ...target, standingBodyActs: true });
    return { operations, units: Object.fromEntries(units), bodies: Object.fromEntries(bodies) };
  }
}
