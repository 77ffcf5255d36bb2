import { Email, Shown, Text } from '../foundation';
import { LONGEST_PASSWORD } from './password';

export class AskResetDto {
  @Email({ example: 'truong.pl@thidua.local' }) email!: string;
}

export class ResetAskedDto {
  @Shown({ type: String, nullable: true, example: null, description: 'Shown in local mode only' }) link!: string | null;
}

export class ResetDto {
  @Text({ max: LONGEST_PASSWORD, form: 'raw', example: 'mat-khau-moi-cua-toi' }) password!: string;
}

export class WaitingReset {
  @Shown({ example: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d' }) account!: string;
  @Shown({ example: 'truong.pl@thidua.local' }) email!: string;
  @Shown({ example: 'Lãnh đạo Phủ Lý' }) name!: string;
  @Shown({ example: '2023-02-20T01:00:00.000Z' }) askedAt!: string;
}
