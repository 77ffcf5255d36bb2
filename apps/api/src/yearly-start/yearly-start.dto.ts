import { Shown, Text, Whole } from '../foundation';

const AT = '2024-01-23T01:00:00.000Z';

export class SetYearlyStartDto {
  @Whole({ optional: true, min: 1, max: 90, example: 14, description: 'Days before registration opens; 14 by default' })
  daysBefore?: number;
  @Text({
    optional: true,
    max: 500,
    form: 'lines',
    example: 'Theo Quy chế khối, khoản 2 Điều 5',
    description: 'For whoever comes next',
  })
  note?: string;
}

export class LastStartDto {
  @Shown({ example: AT }) at!: string;
  @Shown({ enum: ['running', 'done', 'failed'], example: 'done' }) state!: 'running' | 'done' | 'failed';
  @Shown({ type: String, nullable: true, example: '2024-k7m2xq', description: 'The draft, or the year that was there' })
  cycle!: string | null;
  @Shown({
    type: String,
    nullable: true,
    enum: ['THERE_ALREADY', 'LAST_YEAR_OPEN', null],
    example: null,
    description: 'Why there is no new draft',
  })
  because!: string | null;
}

export class YearlyStartDto {
  @Shown({ example: 'HNA-VH' }) bloc!: string;
  @Shown({ example: '02-06T08:00', description: 'When registration opens each year, by the clocks of the bloc' })
  opens!: string;
  @Shown({ example: 14, description: 'So many days before that the next year is drafted' }) daysBefore!: number;
  @Shown({ example: false }) paused!: boolean;
  @Shown({ type: String, nullable: true, example: 'Theo Quy chế khối, khoản 2 Điều 5' }) note!: string | null;
  @Shown({ example: 'Trần Văn Mẫu', description: 'Who set, changed, paused or resumed it last' }) by!: string;
  @Shown({ example: '2023-12-20T02:00:00.000Z' }) at!: string;
  @Shown({
    type: [String],
    example: [AT, '2025-01-23T01:00:00.000Z', '2026-01-23T01:00:00.000Z'],
    description: 'The next three dates as the engine counts them; they pass unused while it is paused',
  })
  next!: string[];
  @Shown({ type: () => LastStartDto, nullable: true, description: 'What the last one came to' })
  last!: LastStartDto | null;
}
