import { BilingualDto, Choice, Day, ListOf, Nested, Shown } from '../foundation';

const NAME = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' };

/** A year has 366 days at most. */
const MOST = 366;

export class WorkdayDto {
  @Day({ example: '2026-11-24' }) date!: string;
  @Choice(['off', 'working'], { description: 'working: a Saturday, Sunday or holiday on which offices work' })
  kind!: 'off' | 'working';
  @Nested(() => BilingualDto, { example: NAME }) name!: BilingualDto;
}

export class ReplaceWorkdaysDto {
  @ListOf(() => WorkdayDto, {
    most: MOST,
    example: [{ date: '2026-11-24', kind: 'off', name: NAME }],
    description: 'All that the bloc says of its own about this year; what it leaves out is as delivered',
  })
  rows!: WorkdayDto[];
}

export class ShownWorkdayDto {
  @Shown({ example: '2026-11-24' }) date!: string;
  @Shown({ enum: ['off', 'working'], example: 'off' }) kind!: 'off' | 'working';
  @Shown({ type: () => BilingualDto, example: NAME }) name!: BilingualDto;
  @Shown({ example: true, description: 'The bloc said so; false: as delivered' }) own!: boolean;
}

export class WorkdaysDto {
  @Shown({ example: 2026 }) year!: number;
  @Shown({ type: String, nullable: true, example: 'Thông báo của Bộ Nội vụ', description: 'Of what is delivered' })
  source!: string | null;
  @Shown({ example: true, description: 'Whether the year’s announcement is what was delivered' }) announced!: boolean;
  @Shown({ type: () => [ShownWorkdayDto] }) rows!: ShownWorkdayDto[];
}
