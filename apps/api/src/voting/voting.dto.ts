import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { Reason } from '../cycles/reason';
import { CODE, Codes, CountsByCode, says, When, Whole } from '../foundation';

export class CommitteeDto {
  @Codes({ most: 100, unique: false, example: ['KB', 'BL', 'DT'] }) members!: string[];
}

export class OpenContestDto {
  @When({ optional: true, description: 'Until when ballots are asked for; who has not voted is reminded before' })
  until?: string;
}

export class CandidatesDto {
  @Codes({ most: 1000, unique: false, example: ['PL', 'LN'] }) units!: string[];
}

/** What a ballot may say: an answer on each nominee of an approval; in an election a candidate, or one for each seat. */
export type Choice = Record<string, 'for' | 'against' | 'abstain'> | string | string[];

const isCode = (value: unknown): boolean => typeof value === 'string' && CODE.test(value);
const isChoice = (value: unknown): boolean => {
  if (typeof value === 'string') return isCode(value);
  if (Array.isArray(value)) return value.length <= 100 && value.every(isCode);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length <= 1000 &&
    Object.entries(value).every(
      ([unit, answer]) => isCode(unit) && ['for', 'against', 'abstain'].includes(answer as string),
    )
  );
};

export class BallotDto {
  /** Never stored beside who cast it, never logged. */
  @ApiProperty({
    oneOf: [
      { type: 'object', additionalProperties: { type: 'string', enum: ['for', 'against', 'abstain'] } },
      { type: 'string' },
      { type: 'array', items: { type: 'string' } },
    ],
    example: { PL: 'for' },
    description: 'Approval: an answer on each nominee. Election: a candidate, or one for each seat.',
  })
  @ValidateBy({ name: 'isChoice', validator: { validate: isChoice } }, says('CHOICE'))
  choice!: Choice;
}

export class CloseRoundDto {
  @Whole({ optional: true, min: 1, max: 1000, example: 1, description: 'The one that is open where nothing is said' })
  round?: number;
}

export class TallyDto {
  @Whole({ max: 100_000, example: 6 }) issued!: number;
  @Whole({ max: 100_000, example: 6 }) collected!: number;
  @Whole({ max: 100_000, example: 6 }) valid!: number;
  @Whole({ max: 100_000, example: 0 }) invalid!: number;
  @CountsByCode({
    max: 100_000,
    example: { PL: 5, LN: 1 },
    description: 'Votes by candidate; the "for" of an approval',
  })
  votes!: Record<string, number>;
}

export class SettleDto {
  @Codes({ least: 1, most: 100, example: ['LN'] }) winners!: string[];
  @Reason() reason?: string;
}
