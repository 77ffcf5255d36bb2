import { PageQuery, Shown, Text } from '../foundation';
import { NewEmail } from './people';

export const ACCOUNT_STATES = ['invited', 'active', 'disabled'] as const;

export class AccountQuery extends PageQuery {
  @Text({ optional: true, max: 100, example: 'Phủ Lý', description: 'Part of a name or an e-mail' }) text?: string;
}

export class CreateAccountDto {
  @NewEmail({ example: 'kiem.tra@ubnd.example' }) email!: string;
  @Text({ max: 200, example: 'Trần Văn Kiểm' }) name!: string;
}

export class AccountNameDto {
  @Text({ max: 200, example: 'Trần Văn Kiểm' }) name!: string;
}

export class AccountDto {
  @Shown({ example: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d' }) id!: string;
  @Shown({ example: 'kiem.tra@ubnd.example' }) email!: string;
  @Shown({ example: 'Trần Văn Kiểm' }) name!: string;
  @Shown({ example: 'vi', enum: ['vi', 'en'] }) language!: 'vi' | 'en';
  @Shown({ example: 'active', enum: ACCOUNT_STATES }) state!: (typeof ACCOUNT_STATES)[number];
  @Shown({ example: false, description: 'Made for trying out; refused in production' }) sample!: boolean;
}
