import { Reason } from '../cycles/reason';
import { Day, Text } from '../foundation';

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
