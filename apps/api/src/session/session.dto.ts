import { BilingualDto, Email, Shown, Text } from '../foundation';
import { LONGEST_PASSWORD } from './password';

export class SignInDto {
  @Email({ example: 'truong.pl@thidua.local' }) email!: string;
  @Text({ max: LONGEST_PASSWORD, form: 'raw', example: 'yeu-nuoc-thi-dua' }) password!: string;
}

export class NamedDto {
  @Shown({ example: 'PL' }) code!: string;
  @Shown({ type: () => BilingualDto }) name!: BilingualDto;
}

export class NamedBloc extends NamedDto {
  @Shown({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d' }) id!: string;
}

export class HeldRole {
  @Shown({ example: 'unitLeader' }) role!: string;
  @Shown({ type: () => NamedBloc, nullable: true }) bloc!: NamedBloc | null;
  @Shown({ type: () => NamedDto, nullable: true }) unit!: NamedDto | null;
  @Shown({ type: () => NamedDto, nullable: true }) body!: NamedDto | null;
  @Shown({ type: String, nullable: true, example: null, description: 'Set: in this cycle only' }) cycle!: string | null;
  @Shown({ type: Number, nullable: true, example: null, description: 'Of head and deputy' }) year!: number | null;
}

export class SessionDto {
  @Shown({ example: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d' }) account!: string;
  @Shown({ example: 'Lãnh đạo Phủ Lý' }) name!: string;
  @Shown({ example: 'truong.pl@thidua.local' }) email!: string;
  @Shown({ example: 'vi', enum: ['vi', 'en'] }) language!: 'vi' | 'en';
  @Shown({
    type: String,
    nullable: true,
    example: 'Yq0m3oZ7l4…',
    description: 'To be sent as X-CSRF-Token with whatever changes something; null for API tokens',
  })
  csrfToken!: string | null;
  @Shown({ type: () => HeldRole, isArray: true }) roles!: HeldRole[];
}
