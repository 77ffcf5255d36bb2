import type { CalendarStage } from '@thidua/domain';
import { Choice, Nested, Text } from '../foundation';

const MEBIBYTE = 1_048_576;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

export class RuleTextsDto {
  @Text({ max: MEBIBYTE, form: 'raw', example: 'format: 1\nbloc:\n  code: HNA-VH\n', description: 'bloc.yaml' })
  bloc!: string;
  @Text({ max: MEBIBYTE, form: 'raw', example: 'format: 1\nyear: 2023\n', description: 'rules.yaml' }) rules!: string;
}

export class RuleCheckDto extends RuleTextsDto {
  @Text({ optional: true, max: 8 * MEBIBYTE, form: 'raw', example: 'format: 1\nacts: []\n', description: 'year.yaml' })
  year?: string;
}

export class CreateRuleSetQuery {
  @Choice(['true', 'false'], { optional: true, description: 'Only check; keep nothing' }) dryRun?: 'true' | 'false';
}

export class NextYearDto {
  @Choice(['sameDate', 'sameWeekday'], {
    description: 'How the dates move: to the same date, or the same day of the week',
  })
  rule!: 'sameDate' | 'sameWeekday';
}

export class PeriodDto {
  @Text({
    optional: true,
    max: 16,
    pattern: LOCAL,
    says: 'TIME',
    example: '2024-02-05T08:00',
    description: 'A local time of the bloc; left out where no opening is fixed',
  })
  opens?: string;
  @Text({ max: 16, pattern: LOCAL, says: 'TIME', example: '2024-03-23T17:00', description: 'A local time of the bloc' })
  closes!: string;
}

export class CalendarDto implements Record<CalendarStage, PeriodDto> {
  @Nested(() => PeriodDto) registration!: PeriodDto;
  @Nested(() => PeriodDto) submission!: PeriodDto;
  @Nested(() => PeriodDto) conference!: PeriodDto;
  @Nested(() => PeriodDto) review!: PeriodDto;
  @Nested(() => PeriodDto) ranking!: PeriodDto;
  @Nested(() => PeriodDto) issuance!: PeriodDto;
}
