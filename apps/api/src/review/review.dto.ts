import { Reason } from '../cycles/reason';
import { CODE, Code, Mapping, Scores, TextsByCode } from '../foundation';

const isReviewers = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= 50 && value.every((unit) => typeof unit === 'string' && CODE.test(unit));

export class ConflictDto {
  @Code({ example: 'DT', description: 'The unit whose dossier the conflict is about' }) of!: string;
  @Reason() reason?: string;
}

export class AssignDto {
  @Mapping({
    description: 'Reviewing units by reviewed unit; units that are not named keep their reviewers',
    value: isReviewers,
    schema: { type: 'array', items: { type: 'string' } },
    example: { PL: ['DT', 'LN'] },
  })
  reviews!: Record<string, string[]>;
}

export class SaveScoresDto {
  @Scores({ description: 'Scores by criterion; a draft may be incomplete' }) scores!: Record<string, string | number>;
  @TextsByCode({ optional: true }) reasons?: Record<string, string>;
}

export class ApproveDto {
  @Scores({ optional: true, description: 'Complete scores; what was saved before where they are left out' })
  scores?: Record<string, string | number>;

  @TextsByCode({ optional: true }) reasons?: Record<string, string>;
}
