import { Reason } from '../cycles/reason';
import { Code, Flag, Text } from '../foundation';

export class ObjectDto {
  @Code({ example: 'I.2' }) criterion!: string;
  @Reason() reason?: string;
}

export class AnswerObjectionDto {
  @Flag() accept!: boolean;
  @Text({
    optional: true,
    max: 9,
    pattern: /^\d{1,6}(\.\d{1,2})?$/,
    says: 'SCORE',
    example: '14.50',
    description: 'The score, where the objection is accepted',
  })
  score?: string;
  @Reason() reason?: string;
}
