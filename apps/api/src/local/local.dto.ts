import { BilingualDto, Shown } from '../foundation';

export class SampleRoleDto {
  @Shown({ example: 'unitLeader' }) role!: string;
  @Shown({ type: String, nullable: true, example: 'PL', description: 'Unit, body or bloc of the role' }) of!:
    | string
    | null;
  @Shown({ type: Number, nullable: true, example: null }) year!: number | null;
  @Shown({
    type: () => BilingualDto,
    example: { vi: 'đăng ký, ký giao ước, nộp hồ sơ', en: 'registers, signs the pact, submits' },
  })
  does!: BilingualDto;
}

export class SampleAccountDto {
  @Shown({ example: 'truong.pl@thidua.local' }) email!: string;
  @Shown({ example: 'Lãnh đạo Phòng Văn hóa – Thông tin thành phố Phủ Lý' }) name!: string;
  @Shown({ type: () => SampleRoleDto, isArray: true }) roles!: SampleRoleDto[];
}

export class SampleAccountsDto {
  @Shown({ example: 'yeu-nuoc-thi-dua', description: 'Of all of them' }) password!: string;
  @Shown({ type: () => SampleAccountDto, isArray: true }) accounts!: SampleAccountDto[];
}
