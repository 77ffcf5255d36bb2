import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { Codes, Optional, says, Text } from '../foundation';

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
