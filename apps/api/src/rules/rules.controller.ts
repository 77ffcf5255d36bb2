import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Facts } from '@thidua/database';
import { YEAR_RULES_EXAMPLE } from '../cycles/examples';
import { WaitingDrafts } from '../cycles/waiting-drafts';
import { Command, CommandContext, CommandRunner, Operation, orNull, Target } from '../foundation';
import { CalendarDto, CreateRuleSetQuery, NextYearDto, RuleCheckDto, RuleTextsDto } from './rules.dto';
import { RulesService } from './rules.service';

const PROBLEM = {
  file: 'rules.yaml',
  line: 12,
  column: 5,
  path: '/voting/contests/0/award',
  code: 'UNKNOWN_REFERENCE',
  message: { vi: 'Không có danh hiệu mang mã “CTD-X”.', en: 'There is no award with the code “CTD-X”.' },
};
const ROW = {
  id: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d',
  year: 2023,
  digest: orNull('4be1…'),
  frozenAt: orNull('2023-02-01T01:00:00.000Z'),
  recordedAt: '2023-01-10T02:00:00.000Z',
};
const KEPT = { id: ROW.id, year: 2023 };

const blocOf = ({ bloc }: Target): string => {
  if (bloc === undefined) throw new Refusal('NOT_FOUND');
  return bloc;
};

@Controller()
export class RulesController {
  constructor(
    private readonly rules: RulesService,
    private readonly runner: CommandRunner,
    private readonly facts: Facts,
    private readonly drafts: WaitingDrafts,
  ) {}

  /** Checks without keeping anything; a year's acts too, where they are sent. */
  @Post('rule-checks')
  @HttpCode(200)
  @Operation('checkRules', { errors: ['VALIDATION_FAILED'], response: { example: { problems: [PROBLEM] } } })
  check(@Body() sent: RuleCheckDto) {
    return this.rules.check(sent);
  }

  @Get('blocs/:bloc/rule-sets')
  @Operation('listRuleSets', { response: { example: { rows: [ROW] } } })
  list(@Target() target: Target) {
    return this.rules.list(blocOf(target));
  }

  @Post('blocs/:bloc/rule-sets')
  @Operation('createRuleSet', {
    errors: ['VALIDATION_FAILED', 'RULES_INVALID'],
    response: { example: { ...KEPT, problems: [] } },
  })
  async create(
    @Command() context: CommandContext,
    @Target() target: Target,
    @Query() { dryRun }: CreateRuleSetQuery,
    @Body() sent: RuleTextsDto,
  ) {
    const bloc = blocOf(target);
    if (dryRun === 'true') return this.rules.check(sent);
    // the texts are kept as the rule set, not once more with the command
    const command = context.with({ body: undefined, digestOf: { blocId: bloc, texts: sent } });
    const created = await this.runner.byFacts(command, (tx) => this.rules.create(tx, bloc, sent));
    return { ...created, problems: [] };
  }

  @Get('rule-sets/:ruleSet')
  @Operation('readRuleSet', {
    response: { example: { ...ROW, blocId: ROW.id, bloc: 'format: 1\n…', rules: 'format: 1\n…' } },
  })
  read(@Param('ruleSet') ruleSet: string) {
    return this.rules.read(ruleSet);
  }

  /** The same as data, as a year shows what it froze: also of a rule set that no year has begun with. */
  @Get('rule-sets/:ruleSet/content')
  @Operation('readRuleSet', {
    id: 'readRuleSetContent',
    summary: 'Nội dung một quy chế / A rule set as data',
    errors: ['RULES_INVALID'],
    response: { example: { bloc: YEAR_RULES_EXAMPLE.bloc, rules: YEAR_RULES_EXAMPLE.rules } },
  })
  content(@Param('ruleSet') ruleSet: string) {
    return this.rules.content(ruleSet);
  }

  @Put('rule-sets/:ruleSet')
  @Operation('replaceRuleSet', {
    errors: ['VALIDATION_FAILED', 'RULES_INVALID', 'RULES_FROZEN', 'CYCLE_EXISTS', 'ENGINE_UNAVAILABLE'],
    response: { example: KEPT },
  })
  async replace(@Param('ruleSet') ruleSet: string, @Body() sent: RuleTextsDto) {
    const kept = await this.facts.commit((tx) => this.rules.replace(tx, ruleSet, sent));
    await this.drafts.changed({ ruleSet });
    return kept;
  }

  /** Other dates for a rule set that is not frozen; the rest of its text stays as it was written. */
  @Put('rule-sets/:ruleSet/calendar')
  @Operation('replaceRuleSet', {
    id: 'rescheduleRuleSet',
    summary: 'Đổi các mốc thời gian của quy chế chưa chốt / Change the dates of a rule set that is not frozen',
    errors: ['VALIDATION_FAILED', 'RULES_INVALID', 'RULES_FROZEN', 'ENGINE_UNAVAILABLE'],
    response: { example: KEPT },
  })
  async reschedule(@Param('ruleSet') ruleSet: string, @Body() sent: CalendarDto) {
    const kept = await this.facts.commit((tx) => this.rules.reschedule(tx, ruleSet, sent));
    await this.drafts.changed({ ruleSet });
    return kept;
  }

  @Post('rule-sets/:ruleSet/next-year')
  @Operation('copyRuleSet', {
    errors: ['VALIDATION_FAILED', 'RULES_INVALID'],
    response: { example: { ...KEPT, year: 2024 } },
  })
  copy(@Command() context: CommandContext, @Param('ruleSet') ruleSet: string, @Body() sent: NextYearDto) {
    return this.runner.byFacts(context.with({ body: sent }), (tx) => this.rules.copy(tx, ruleSet, sent.rule));
  }
}
