import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Facts } from '@thidua/database';
import { DataSource } from 'typeorm';
import { Caller, Command, CommandContext, CommandRunner, Operation, Target } from '../foundation';
import { BlocDto, CreateBlocDto, RenameDto } from './administration.dto';
import { codeTaken } from './code-taken';

const SELECT = `
  select b.id, b.code, b.name, b.timezone, s.code as "standingBody", b.rehearsal_only as "rehearsalOnly"
  from bloc b join body s on s.id = b.standing_body_id`;
const MOST_SHOWN = 1000;

/** By name (`Asia/Ho_Chi_Minh`, old names too), not by an offset, which knows no summer time. */
function isZone(zone: string): boolean {
  if (zone !== 'UTC' && !zone.includes('/')) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

@Controller('blocs')
export class BlocsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly runner: CommandRunner,
  ) {}

  /** All for an administrator, else those in which the caller has a part. */
  @Get()
  @Operation('listBlocs', { response: { listOf: BlocDto } })
  list(@Caller() caller: Caller): Promise<BlocDto[]> {
    const all = caller.grants.some(({ role }) => role === 'administrator');
    const mine = caller.grants.flatMap(({ bloc }) => (bloc === undefined ? [] : [bloc]));
    return this.dataSource.query<BlocDto[]>(
      `${SELECT} where $1 or b.id = any($2::uuid[]) order by b.code limit ${MOST_SHOWN}`,
      [all, mine],
    );
  }

  @Post()
  @Operation('createBloc', { errors: ['VALIDATION_FAILED'], response: BlocDto })
  create(@Body() dto: CreateBlocDto, @Command() command: CommandContext): Promise<BlocDto> {
    const { code, name, timezone, standingBody } = dto;
    return this.runner.byFacts(command, async (tx) => {
      const wrong = (path: string) => new Refusal('VALIDATION_FAILED', {}, [{ path, code: 'UNKNOWN' }]);
      if (!isZone(timezone)) throw wrong('/timezone');
      const body = await tx.maybe<{ id: string }>('select id from body where code = $1', [standingBody]);
      if (!body) throw wrong('/standingBody');
      const made = await tx.maybe<{ id: string }>(
        `insert into bloc (code, name, timezone, standing_body_id) values ($1, $2, $3, $4)
         on conflict do nothing returning id`,
        [code, name, timezone, body.id],
      );
      if (!made) codeTaken();
      return tx.one<BlocDto>(`${SELECT} where b.id = $1`, [made.id]);
    });
  }

  @Get(':bloc')
  @Operation('readBloc', { response: BlocDto })
  async read(@Target() { bloc }: Target): Promise<BlocDto> {
    const [found] = await this.dataSource.query<BlocDto[]>(`${SELECT} where b.id = $1`, [bloc]);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  @Put(':bloc/name')
  @Operation('renameBloc', { errors: ['VALIDATION_FAILED', 'CSRF'], response: BlocDto })
  rename(@Target() { bloc }: Target, @Body() { name }: RenameDto): Promise<BlocDto> {
    return this.facts.commit(async (tx) => {
      await tx.query('update bloc set name = $2 where id = $1', [bloc, name]);
      return tx.one<BlocDto>(`${SELECT} where b.id = $1`, [bloc]);
    });
  }
}
