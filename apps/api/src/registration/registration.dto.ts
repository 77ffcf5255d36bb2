import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { Codes, Optional, Shown, says, Text } from '../foundation';

export class RegisterDto {
  @Codes({
    most: 50,
    example: ['CTD-T', 'BK-T'],
    description: 'The titles that the unit pledges to reach; it can be nominated for no other',
  })
  titles!: string[];

  /** What the unit sets itself for the year, in its own words, by whatever key it likes. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: { GDVH: '95%' } })
  @Optional()
  @IsObject(says('OBJECT'))
  targets?: Record<string, unknown>;
}

export class SignPactDto {
  @Text({ optional: true, max: 200, description: 'Who signs; the caller where nothing is said' }) signerName?: string;
  @Text({ optional: true, max: 200, example: 'Trưởng phòng' }) signerRole?: string;
}

export class SignedPact {
  @Shown({ example: 'Nguyễn Thị Mẫu' }) signerName!: string;
  @Shown({ example: 'Trưởng phòng' }) signerRole!: string;
  @Shown({ example: '2023-03-23T01:30:00.000Z' }) at!: string;
}

export class RegistrationRow {
  @Shown({ example: 'PL' }) unit!: string;
  @Shown({
    type: [String],
    nullable: true,
    example: ['CTD-T', 'BK-T'],
    description: 'Null where it has not registered; it may pledge none',
  })
  titles!: string[] | null;
  @Shown({ type: 'object', additionalProperties: true, nullable: true, example: { GDVH: '95%' } })
  targets!: Record<string, unknown> | null;
  @Shown({ type: String, nullable: true, example: '2023-02-08T02:00:00.000Z' }) registeredAt!: string | null;
  @Shown({ type: () => SignedPact, nullable: true }) pact!: SignedPact | null;
  @Shown({
    type: String,
    nullable: true,
    example: '2023-03-25T10:00:00.000Z',
    description: 'Until when it may register and sign: the stage’s deadline, or its own later one',
  })
  deadline!: string | null;
  @Shown({ example: true, description: 'Whether it may register, correct and sign now' }) open!: boolean;
}

export class RegistrationsDto {
  @Shown({ enum: ['pending', 'open', 'closed'], example: 'open' }) state!: 'pending' | 'open' | 'closed';
  @Shown({ type: String, nullable: true, example: '2023-02-06T01:00:00.000Z' }) opensAt!: string | null;
  @Shown({ type: String, nullable: true, example: '2023-03-25T10:00:00.000Z' }) closesAt!: string | null;
  @Shown({ type: () => RegistrationRow, isArray: true }) rows!: RegistrationRow[];
}
