import { Shown, ShownMap } from '../foundation';

export class EventDto {
  @Shown({ example: 13 }) sequence!: number;
  @Shown({ example: 'unit.registered' }) type!: string;
  @Shown({ example: '2023-02-08T02:00:00.000Z', description: 'Business time' }) at!: string;
  @ShownMap({ of: {}, example: { unit: 'PL' } }) payload!: Record<string, unknown>;
  @Shown({
    type: String,
    nullable: true,
    example: null,
    description: 'Who did it, for those who lead or audit the year',
  })
  by!: string | null;
  @Shown({ example: '9f2c…', description: 'SHA-256 over the event and the one before' }) hash!: string;
}
