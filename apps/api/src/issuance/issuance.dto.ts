import { Reason } from '../cycles/reason';
import { Code, Day, PageQuery, Text, Whole } from '../foundation';

export class DecideDto {
  @Text({ max: 60, example: '2117/QĐ-UBND' }) number!: string;
  @Day({ example: '2023-12-08' }) date!: string;
  @Text({ optional: true, max: 200, example: 'Nguyễn Văn Mẫu' }) signerName?: string;
}

export class RefuseDto {
  @Reason() reason?: string;
}

export class RevokeDto extends DecideDto {
  @Reason() reason?: string;
}

export class RecogniseDto {
  @Text({ max: 60, example: '412/QĐ-SVHTTDL' }) number!: string;
  @Day({ example: '2023-12-11' }) date!: string;
  @Text({ optional: true, max: 200, example: 'Nguyễn Văn Mẫu' }) signerName?: string;
}

/** What is looked for in the register; each part that is given narrows it. */
export class RegisterQuery extends PageQuery {
  @Text({
    optional: true,
    max: 100,
    example: 'phu ly',
    description: 'Part of a name or a number, with or without marks, in capitals or not',
  })
  q?: string;

  @Whole({ query: true, optional: true, min: 1900, max: 9999, example: 2023, description: 'Year of the number' })
  year?: number;

  @Code({ optional: true, example: 'UBND-T', description: 'The body that decided' }) body?: string;
}
