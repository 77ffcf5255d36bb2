import { STAGES, type StageName } from '@thidua/domain';
import { BilingualDto, Shown } from '../foundation';
import { ProblemDto } from '../foundation/problems/problem.dto';

const NAME = { vi: 'Phòng Văn hóa – Thông tin thành phố Phủ Lý', en: 'Culture Office of Phủ Lý' };

export class PlannedStageDto {
  @Shown({ enum: STAGES, example: 'registration' }) name!: StageName;
  @Shown({
    type: String,
    nullable: true,
    example: '2024-02-06T01:00:00.000Z',
    description: 'Null where it opens by what comes before it',
  })
  opensAt!: string | null;
  @Shown({ type: String, nullable: true, example: '2024-03-25T10:00:00.000Z' }) closesAt!: string | null;
}

export class HolderDto {
  @Shown({ example: 'Nguyễn Thị Lãnh Đạo' }) name!: string;
  @Shown({ example: false, description: 'Has been invited and has not come in yet' }) invited!: boolean;
}

export class PlannedUnitDto {
  @Shown({ example: 'PL' }) unit!: string;
  @Shown({ type: () => BilingualDto, example: NAME }) name!: BilingualDto;
  @Shown({ example: false, description: 'Becomes a unit of the bloc by the start' }) isNew!: boolean;
  @Shown({ type: () => [HolderDto] }) leaders!: HolderDto[];
  @Shown({ type: () => [HolderDto] }) officers!: HolderDto[];
}

export class PlannedBodyDto {
  @Shown({ example: 'UBND-T' }) body!: string;
  @Shown({ type: () => BilingualDto, example: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial People’s Committee' } })
  name!: BilingualDto;
  @Shown({ type: () => [HolderDto] }) signers!: HolderDto[];
}

export class StartPlanDto {
  @Shown({ example: '2024-k7m2xq' }) cycle!: string;
  @Shown({ example: 2024 }) year!: number;
  @Shown({ example: 'Asia/Ho_Chi_Minh' }) zone!: string;
  @Shown({
    type: () => ProblemDto,
    nullable: true,
    description: 'What a start would be refused with now; null: it would be begun',
  })
  refusal!: ProblemDto | null;
  @Shown({ type: () => [PlannedStageDto] }) stages!: PlannedStageDto[];
  @Shown({ type: () => [PlannedUnitDto] }) units!: PlannedUnitDto[];
  @Shown({ type: () => [HolderDto] }) standingBody!: HolderDto[];
  @Shown({ type: () => [HolderDto], description: 'Of this year' }) heads!: HolderDto[];
  @Shown({ type: () => [HolderDto], description: 'Of this year' }) deputies!: HolderDto[];
  @Shown({ type: () => [PlannedBodyDto], description: 'Bodies that issue an award of the year' })
  bodies!: PlannedBodyDto[];
}
