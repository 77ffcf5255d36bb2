import { STAGES } from '@thidua/domain';
import { Choice, Codes, Uuid, When } from '../foundation';
import { Reason } from './reason';

export class DraftCycleDto {
  @Uuid({ description: 'The rule set that the year will freeze when it starts' }) ruleSet!: string;
}

export class ExtendDto {
  @Choice([...STAGES], { example: 'submission' }) stage!: (typeof STAGES)[number];
  @When({ description: 'The new deadline: a local time of the bloc, or an instant' }) until!: string;
  @Codes({
    optional: true,
    least: 1,
    most: 1000,
    example: ['BL'],
    description: 'Only for these units; for everybody where left out',
  })
  units?: string[];
  @Reason() reason?: string;
}

export class CloseStageDto {
  @Reason('Needed where something is outstanding') reason?: string;
}

export class CancelCycleDto {
  @Reason() reason?: string;
}
