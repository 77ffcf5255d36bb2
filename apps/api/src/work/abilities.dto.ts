import { Shown, ShownMap } from '../foundation';

const OPERATIONS = { type: 'array', items: { type: 'string' } };

export class AbilitiesDto {
  @Shown({ type: [String], example: ['listCycles', 'draftCycle'], description: 'By whatever role, in general' })
  operations!: string[];
  @ShownMap({
    of: OPERATIONS,
    example: { '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d': ['createRuleSet'] },
    description: 'By the id of each bloc in which the caller holds a role',
  })
  blocs!: Record<string, string[]>;
}

export class YearAbilitiesDto {
  @Shown({ type: [String], example: ['extend', 'verify'], description: 'By the roles that count for the whole bloc' })
  operations!: string[];
  @ShownMap({
    of: OPERATIONS,
    example: { PL: ['register', 'submit'] },
    description: 'By the code of each unit for which the caller acts, itself the subject or the reviewer',
  })
  units!: Record<string, string[]>;
  @ShownMap({
    of: OPERATIONS,
    example: { 'UBND-T': ['decide', 'refuse', 'revoke'] },
    description: 'On the awards of each body for which the caller signs, by its code',
  })
  bodies!: Record<string, string[]>;
}
