import { BilingualDto, Code, Nested, Shown, Text } from '../foundation';

const EXAMPLE_NAME = { vi: 'Ủy ban nhân dân tỉnh Hà Nam', en: 'Hà Nam Provincial People’s Committee' };
const EXAMPLE_TITLE = { vi: 'Chủ tịch', en: 'Chair' };

export class RenameDto {
  @Nested(() => BilingualDto, { example: EXAMPLE_NAME }) name!: BilingualDto;
}

export class CreateBodyDto extends RenameDto {
  @Code({ example: 'UBND-T' }) code!: string;
  @Nested(() => BilingualDto, { optional: true, example: EXAMPLE_TITLE, description: 'Of a body that issues awards' })
  signerTitle?: BilingualDto;
  @Text({ optional: true, max: 64, example: 'QĐ-UBND', description: 'What follows the number of a decision' })
  documentCode?: string;
}

export class BodyDto {
  @Shown({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d' }) id!: string;
  @Shown({ example: 'UBND-T' }) code!: string;
  @Shown({ type: () => BilingualDto, example: EXAMPLE_NAME }) name!: BilingualDto;
  @Shown({ type: () => BilingualDto, nullable: true, example: EXAMPLE_TITLE }) signerTitle!: BilingualDto | null;
  @Shown({ type: String, nullable: true, example: 'QĐ-UBND' }) documentCode!: string | null;
}

export class CreateBlocDto extends RenameDto {
  @Code({ example: 'HNA-VH' }) code!: string;
  @Text({ max: 64, example: 'Asia/Ho_Chi_Minh' }) timezone!: string;
  @Code({ example: 'SVHTTDL', description: 'Code of the body that supervises it' }) standingBody!: string;
}

export class BlocDto {
  @Shown({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d' }) id!: string;
  @Shown({ example: 'HNA-VH' }) code!: string;
  @Shown({ type: () => BilingualDto }) name!: BilingualDto;
  @Shown({ example: 'Asia/Ho_Chi_Minh' }) timezone!: string;
  @Shown({ example: 'SVHTTDL' }) standingBody!: string;
  @Shown({ example: false, description: 'Was made by a rehearsal and has no real year' }) rehearsalOnly!: boolean;
}

export class CreateUnitDto extends RenameDto {
  @Code({ example: 'PL' }) code!: string;
}

export class UnitDto {
  @Shown({ example: 'PL' }) code!: string;
  @Shown({ type: () => BilingualDto }) name!: BilingualDto;
}
