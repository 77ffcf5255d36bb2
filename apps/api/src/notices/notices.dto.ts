import { Transform } from 'class-transformer';
import { BilingualDto, Flag, PageQuery, Shown, ShownMap, Text, Uuid } from '../foundation';

export class NoticesQuery extends PageQuery {
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @Flag({ optional: true, example: true, description: 'Only those not read yet' })
  unread?: boolean;
  @Text({ optional: true, max: 64, example: '2023-k7m2xq', description: 'Only those of this year' }) cycle?: string;
}

export class ReadAllDto {
  @Uuid({ description: 'The newest notice that was seen; what came later stays unread' }) newest!: string;
  @Text({ optional: true, max: 64, example: '2023-k7m2xq', description: 'Only those of this year' }) cycle?: string;
}

export class ReadAllAnswerDto {
  @Shown({ example: 3, description: 'How many were unread before' }) marked!: number;
}

export class UnreadDto {
  @Shown({ example: 3 }) unread!: number;
}

export class NoticeDto {
  @Shown({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d' }) id!: string;
  @Shown({ example: '2023-k7m2xq' }) cycle!: string;
  @Shown({ example: 2023 }) year!: number;
  @Shown({ type: BilingualDto }) blocName!: BilingualDto;
  @Shown({ example: 'Asia/Ho_Chi_Minh', description: 'The zone of the bloc' }) zone!: string;
  @Shown({ example: false }) rehearsal!: boolean;
  @Shown({ example: 'unit:PL' }) recipient!: string;
  @Shown({ example: 'before:P3D' }) kind!: string;
  @Shown({ type: String, nullable: true, example: 'submission' }) stage!: string | null;
  @Shown({ example: 'PL' }) subject!: string;
  @ShownMap({ of: {}, example: {}, description: 'What it tells, as its kind has it' }) facts!: Record<string, unknown>;
  @Shown({ type: String, nullable: true, example: '2023-11-03T10:00:00.000Z' }) deadline!: string | null;
  @Shown({ example: '2023-10-31T10:00:00.000Z', description: 'Business time' }) at!: string;
  @Shown({ type: String, nullable: true, example: null }) readAt!: string | null;
}
