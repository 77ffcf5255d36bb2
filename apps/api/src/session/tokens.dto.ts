import { Shown, Text, Texts, Whole } from '../foundation';

export class CreateTokenDto {
  @Text({ max: 100, example: 'Đồng bộ văn thư' }) name!: string;
  @Texts({
    least: 1,
    most: 100,
    max: 40,
    unique: true,
    example: ['readCycle', 'listRegistrations'],
    description: 'Operations, or *',
  })
  scopes!: string[];
  @Text({ max: 64, optional: true, example: '2023-k7m2xq', description: 'For this cycle only' }) cycle?: string;
  @Whole({ min: 1, max: 366, example: 90, description: 'Days until it expires' }) days!: number;
}

export class TokenDto {
  @Shown({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d' }) id!: string;
  @Shown({ example: 'Đồng bộ văn thư' }) name!: string;
  @Shown({ type: [String], example: ['readCycle', 'listRegistrations'] }) scopes!: string[];
  @Shown({ type: String, nullable: true, example: '2023-k7m2xq' }) cycle!: string | null;
  @Shown({ example: '2023-05-20T01:00:00.000Z' }) expiresAt!: string;
  @Shown({ type: String, nullable: true, example: null }) usedAt!: string | null;
}

export class NewTokenDto extends TokenDto {
  @Shown({ example: 'pXo…', description: 'Shown once; sent as Authorization: Bearer' }) token!: string;
}
