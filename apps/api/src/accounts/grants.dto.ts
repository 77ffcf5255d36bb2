import {
  BilingualDto,
  Choice,
  Code,
  Moment,
  PageQuery,
  ROLES,
  type Role,
  Shown,
  Text,
  Uuid,
  Whole,
} from '../foundation';
import { ACCOUNT_STATES } from './accounts.dto';

/** A role with what it is held of: the standing body, head, deputy and auditor of a bloc, people of a unit, a signer of a body. */
export class GrantScopeDto {
  @Choice(ROLES, { example: 'unitOfficer' }) role!: Role;
  @Code({
    optional: true,
    example: 'HNA-VH',
    description: 'Code or id of the bloc; for unit roles the bloc of the unit',
  })
  bloc?: string;
  @Code({ optional: true, example: 'PL' }) unit?: string;
  @Code({ optional: true, example: 'UBND-T' }) body?: string;
  @Text({ optional: true, max: 64, example: '2023-k7m2xq', description: 'In this cycle only' }) cycle?: string;
  @Whole({ optional: true, min: 2000, max: 2200, example: 2023, description: 'Of head and deputy' }) year?: number;
  @Moment({ optional: true, example: '2023-01-01T00:00:00.000Z', description: 'From when; now where nothing is said' })
  from?: string;
  @Moment({ optional: true, example: '2024-01-01T00:00:00.000Z', description: 'Until when' }) until?: string;
}

export class AddGrantDto extends GrantScopeDto {
  @Uuid() account!: string;
}

export class GrantQuery extends PageQuery {
  @Uuid({ optional: true }) account?: string;
  @Text({ optional: true, max: 100, example: 'Phủ Lý', description: 'Part of a name or an e-mail' }) text?: string;
  @Choice(['true', 'false'], { optional: true, example: 'true', description: 'Also roles that are over' })
  ended?: 'true' | 'false';
}

export class GiverDto {
  @Shown({ example: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d' }) account!: string;
  @Shown({ example: 'Trần Văn Kiểm' }) name!: string;
}

export class GrantDto {
  @Shown({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d' }) id!: string;
  @Shown({ example: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d' }) account!: string;
  @Shown({ example: 'Nguyễn Thị Văn Thư' }) name!: string;
  @Shown({ example: 'van.thu@phuly.example' }) email!: string;
  @Shown({ example: 'active', enum: ACCOUNT_STATES }) state!: (typeof ACCOUNT_STATES)[number];
  @Shown({ example: 'unitOfficer', enum: ROLES }) role!: Role;
  @Shown({ type: String, nullable: true, example: 'HNA-VH' }) bloc!: string | null;
  @Shown({ type: String, nullable: true, example: 'PL' }) unit!: string | null;
  @Shown({ type: String, nullable: true, example: null }) body!: string | null;
  @Shown({ type: String, nullable: true, example: null }) cycle!: string | null;
  @Shown({ type: Number, nullable: true, example: null }) year!: number | null;
  @Shown({ example: '2023-01-01T00:00:00.000Z' }) from!: string;
  @Shown({ type: String, nullable: true, example: null }) until!: string | null;
  @Shown({
    type: () => BilingualDto,
    nullable: true,
    description: 'Name of the unit, body or bloc of which it is held',
  })
  of!: BilingualDto | null;
  @Shown({ example: true, description: 'Whether the caller may end it' }) mayEnd!: boolean;
  @Shown({ type: () => GiverDto, nullable: true, description: 'Who gave it; null where the program itself did' })
  givenBy!: GiverDto | null;
  @Shown({ type: () => GiverDto, nullable: true, description: 'Who ended it; null where it ends by itself' })
  endedBy!: GiverDto | null;
}

/** Roles that the caller may give by one of their own; nulls are no bounds. */
export class GivableDto {
  @Shown({ enum: ROLES, isArray: true, example: ['unitOfficer'] }) roles!: Role[];
  @Shown({ type: String, nullable: true, example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d', description: 'Id of a bloc' })
  bloc!: string | null;
  @Shown({ type: String, nullable: true, example: 'PL' }) unit!: string | null;
  @Shown({ type: String, nullable: true, example: null, description: 'In this cycle only' }) cycle!: string | null;
}

export class GrantedDto {
  @Shown({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d' }) id!: string;
}
