import { EVENT_TYPES, type EventType } from '@thidua/contracts';
import { STAGES, type StageName } from '@thidua/domain';
import { Choice, Code, Moment, PageQuery, Shown, ShownMap, Text } from '../foundation';

/** `engine`, or an account. */
const ACTOR = /^(engine|account:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export class EventsQuery extends PageQuery {
  @Choice(['oldest', 'newest'], { optional: true, description: 'Which comes first' }) order?: 'oldest' | 'newest';
  @Choice(EVENT_TYPES, { optional: true, example: 'dossier.submitted' }) type?: EventType;
  @Choice(STAGES, { optional: true, description: 'What belongs to the work of this stage' }) stage?: StageName;
  @Code({ optional: true, description: 'What names this unit' }) unit?: string;
  @Text({
    optional: true,
    max: 60,
    pattern: ACTOR,
    example: 'engine',
    description: 'Who did it, as `actor` says; finds nothing for those who are not told',
  })
  actor?: string;
  @Moment({ optional: true, description: 'At this business time or later' }) from?: string;
  @Moment({ optional: true, description: 'Before this business time' }) to?: string;
}

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
  @Shown({ type: String, nullable: true, example: null, description: '`engine` or `account:…`, for the same' })
  actor!: string | null;
  @Shown({ example: '9f2c…', description: 'SHA-256 over the event and the one before' }) hash!: string;
}

export const CHAIN_FLAWS = ['missing', 'misplaced', 'altered', 'added', 'wrongEnd'] as const;

export class ChainDto {
  @Shown({ example: true }) ok!: boolean;
  @Shown({ example: 412, description: 'Events that follow each other unbroken from the first' }) events!: number;
  @Shown({ type: Number, nullable: true, example: null, description: 'Where it breaks first' })
  firstBroken!: number | null;
  @Shown({ enum: [...CHAIN_FLAWS], nullable: true, example: null })
  flaw!: (typeof CHAIN_FLAWS)[number] | null;
  @Shown({ example: '2023-02-08T02:00:00.000Z', description: 'By the clock of the world' }) checkedAt!: string;
}
