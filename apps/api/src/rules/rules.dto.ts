import { Choice, Text } from '../foundation';

const MEBIBYTE = 1_048_576;

export class RuleTextsDto {
  @Text({ max: MEBIBYTE, example: 'format: 1\nbloc:\n  code: HNA-VH\n', description: 'bloc.yaml' }) bloc!: string;
  @Text({ max: MEBIBYTE, example: 'format: 1\nyear: 2023\n', description: 'rules.yaml' }) rules!: string;
}

export class RuleCheckDto extends RuleTextsDto {
  @Text({ optional: true, max: 8 * MEBIBYTE, example: 'format: 1\nacts: []\n', description: 'year.yaml' })
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
