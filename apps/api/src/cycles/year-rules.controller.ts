import { Controller, Get, Param } from '@nestjs/common';
import { Years } from '@thidua/database';
import type { RuleSet } from '@thidua/domain';
import { Operation } from '../foundation';
import { YEAR_RULES_EXAMPLE } from './examples';

/** The rules that a year froze: names, criteria, titles, calendar, zone. */
@Controller('cycles/:cycle/rules')
export class YearRulesController {
  constructor(private readonly years: Years) {}

  /** Scores are whole hundredths, as in the canonical form. They never change, so they may be kept. */
  @Get()
  @Operation('readYearRules', { errors: ['CYCLE_NOT_RUNNING'], response: { example: YEAR_RULES_EXAMPLE } })
  async read(@Param('cycle') cycle: string): Promise<RuleSet & { digest: string | null }> {
    const { bloc, rules, digest } = await this.years.read(cycle);
    return { bloc, rules, digest };
  }
}
