import { STAGES } from '@thidua/domain';
import { BilingualDto, Code, Shown } from '../foundation';
import { ACTS } from './tasks';

export class WorkQuery {
  @Code({ optional: true, example: '2023-k7m2xq', description: 'Only of this cycle' }) cycle?: string;
}

/** What names a contest: the award or the office that is voted on. */
class ContestNamedDto {
  @Shown({ example: 'approval', enum: ['approval', 'election', 'tie'] }) kind!: 'approval' | 'election' | 'tie';
  @Shown({ type: () => BilingualDto, nullable: true }) award!: BilingualDto | null;
  @Shown({ type: String, nullable: true, example: null }) office!: string | null;
}

export class TaskDto {
  @Shown({ example: 'submit', enum: ACTS, description: 'What is to be done, or what others are awaited for' })
  act!: string;
  @Shown({ type: String, nullable: true, enum: STAGES, example: 'submission' }) stage!: string | null;
  @Shown({ example: '2023-k7m2xq' }) cycle!: string;
  @Shown({ example: 'HNA-VH' }) bloc!: string;
  @Shown({ type: () => BilingualDto }) blocName!: BilingualDto;
  @Shown({ example: 2023 }) year!: number;
  @Shown({ example: false }) rehearsal!: boolean;
  @Shown({ type: String, nullable: true, example: 'PL', description: 'The unit for which the caller acts' })
  unit!: string | null;
  @Shown({ type: () => BilingualDto, nullable: true }) unitName!: BilingualDto | null;
  @Shown({ type: String, nullable: true, example: null, description: 'The contest, where it is about one' })
  subject!: string | null;
  @Shown({ type: () => ContestNamedDto, nullable: true }) contest!: ContestNamedDto | null;
  @Shown({ type: Number, nullable: true, example: null, description: 'Of how many things' }) count!: number | null;
  @Shown({ type: String, nullable: true, example: '2023-11-03T10:00:00.000Z' }) deadline!: string | null;
  @Shown({ type: String, nullable: true, example: null, description: 'When it begins, where it is an appointment' })
  startsAt!: string | null;
  @Shown({ example: 'todo', enum: ['todo', 'overdue', 'waiting'], description: 'waiting: others act first' })
  state!: 'todo' | 'overdue' | 'waiting';
  @Shown({ example: '2023-10-20T01:00:00.000Z', description: 'Business time of the cycle' }) at!: string;
  @Shown({ example: 'Asia/Ho_Chi_Minh', description: 'Zone of the bloc' }) zone!: string;
  @Shown({ example: '/years/2023-k7m2xq/dossiers/PL', description: 'The page on which it is done' }) page!: string;
}

export class WorkDto {
  @Shown({ type: () => TaskDto, isArray: true }) rows!: TaskDto[];
}
