import { STAGES } from '@thidua/domain';
import { Choice, Code, Shown, When } from '../foundation';

const AT = '2023-10-31T10:00:00.000Z';
const DEADLINE = '2023-11-03T10:00:00.000Z';

export class RemindersQuery {
  @Code({ description: 'Code of a unit, or head, standingBody, body:UBND-T' }) unit!: string;
}

export class PlanQuery {
  @Choice(STAGES, { optional: true, description: 'What would change if the deadline of this stage were moved' })
  extend?: (typeof STAGES)[number];
  @Code({ optional: true, description: 'For this unit alone' }) unit?: string;
  @When({ optional: true, description: 'To when; needed with extend' }) until?: string;
}

export class ReminderDto {
  @Shown({ example: 'submission' }) stage!: string;
  @Shown({ example: 'before:P3D', description: 'before | after the deadline by how much, or escalate to whom' })
  kind!: string;
  @Shown({ example: 'unit:PL', description: 'Who is told' }) to!: string;
  @Shown({ type: [String], example: ['PL'], description: 'Who is not done' }) units!: string[];
  @Shown({ example: DEADLINE, description: 'The deadline of which it speaks' }) deadline!: string;
  @Shown({ example: AT, description: 'When it goes out, in business time' }) at!: string;
}

export class PlannedReminderDto extends ReminderDto {
  @Shown({
    enum: ['sent', 'planned', 'silenced'],
    example: 'planned',
    description: 'silenced: would go out if they were not done',
  })
  state!: 'sent' | 'planned' | 'silenced';
}

export class MovedReminderDto extends ReminderDto {
  @Shown({ example: AT }) previously!: string;
}

export class PlanChangesDto {
  @Shown({ type: [String], example: ['BL'], description: 'Whose reminders change' }) touched!: string[];
  @Shown({ type: () => [ReminderDto] }) silenced!: ReminderDto[];
  @Shown({ type: () => [MovedReminderDto] }) moved!: MovedReminderDto[];
  @Shown({ type: () => [ReminderDto] }) added!: ReminderDto[];
}

export class ReminderPlanDto {
  @Shown({ type: String, nullable: true, example: AT, description: 'Null for a draft' }) asOf!: string | null;
  @Shown({ type: () => [PlannedReminderDto] }) rows!: PlannedReminderDto[];
  @Shown({ type: () => PlanChangesDto, nullable: true, description: 'With extend alone' })
  changes!: PlanChangesDto | null;
}

class SentDto {
  @Shown({ example: 'before:P14D' }) kind!: string;
  @Shown({ example: '2023-10-20T10:00:00.000Z' }) at!: string;
}

class NextDto {
  @Shown({ example: 'before:P3D' }) kind!: string;
  @Shown({ example: AT }) at!: string;
}

class EscalationDto {
  @Shown({ example: 'head' }) to!: string;
  @Shown({ example: '2023-11-06T00:00:00.000Z' }) at!: string;
  @Shown({ example: false }) sent!: boolean;
}

export class StageRemindersDto {
  @Shown({ example: 'submission' }) stage!: string;
  @Shown({ example: DEADLINE, description: 'Their own, extension included' }) deadline!: string;
  @Shown({ example: false, description: 'Nothing more is sent once it is done' }) done!: boolean;
  @Shown({ type: () => [SentDto] }) sent!: SentDto[];
  @Shown({ type: () => NextDto, nullable: true }) next!: NextDto | null;
  @Shown({ type: () => [EscalationDto], description: 'Who hears of it, and when' }) escalations!: EscalationDto[];
}

export class UnitRemindersDto {
  @Shown({ example: 'PL' }) unit!: string;
  @Shown({ example: AT, description: 'Business time' }) asOf!: string;
  @Shown({ type: () => [StageRemindersDto] }) stages!: StageRemindersDto[];
}
