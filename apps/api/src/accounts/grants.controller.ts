import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { Facts } from '@thidua/database';
import { DataSource } from 'typeorm';
import {
  Caller,
  Command,
  CommandContext,
  CommandRunner,
  decodeCursor,
  IdPipe,
  Operation,
  PAGE_SIZE,
  type Page,
  page,
  type Role,
  ShownBody,
} from '../foundation';
import { AddGrantDto, GivableDto, GrantDto, GrantedDto, GrantQuery } from './grants.dto';
import { GrantsService, type Place } from './grants.service';
import { IS_PERSON, names, patternOf } from './people';

interface EndedGrant {
  role: Role;
  blocId: string | null;
  unitId: string | null;
  cycle: string | null;
}

type ListedGrant = Omit<GrantDto, 'mayEnd'> & Pick<EndedGrant, 'blocId' | 'unitId'>;

const placeOf = ({ role, blocId, unitId, cycle }: EndedGrant): Place => ({
  role,
  ...(blocId && { blocId }),
  ...(unitId && { unitId }),
  ...(cycle && { cycle }),
});

/**
 * Grants that the caller may see: all for an administrator, else those of their blocs, and of their unit for a leader.
 * By the names of people, those of one person together.
 */
const LIST = `
  select g.id, g.account_id as account, a.name, a.email::text, a.state, g.role, bl.code as bloc, bl.id as "blocId",
    u.code as unit, g.unit_id as "unitId", b.code as body, g.cycle_id as cycle, g.year, g.valid_from as "from",
    g.valid_to as until, coalesce(u.name, b.name, bl.name) as "of"
  from role_grant g join account a on a.id = g.account_id
    left join unit u on u.id = g.unit_id left join body b on b.id = g.body_id
    left join bloc bl on bl.id = coalesce(g.bloc_id, u.bloc_id)
  where ($1 or bl.id = any($2::uuid[]) or g.unit_id = any($3::uuid[]))
    and (g.cycle_id is null or $1 or g.cycle_id = any($4::text[]) or bl.id = any($5::uuid[]))
    and ($6::uuid is null or g.account_id = $6)
    and (g.valid_to is null or g.valid_to > now()) and ${IS_PERSON} and ${names('$10')}
    and ($7::text is null or (a.name collate "vi-x-icu", g.account_id, g.id) > ($7, $8::uuid, $9::uuid))
  order by a.name collate "vi-x-icu", g.account_id, g.id limit $11`;

@Controller('grants')
export class GrantsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly grants: GrantsService,
    private readonly runner: CommandRunner,
  ) {}

  @Get()
  @Operation('listGrants', { errors: ['VALIDATION_FAILED'], response: { pageOf: GrantDto } })
  async list(@Caller() caller: Caller, @Query() query: GrantQuery): Promise<Page<GrantDto>> {
    const { account, text, limit = PAGE_SIZE, after } = query;
    const [name = null, whose = null, id = null] =
      after === undefined ? [] : decodeCursor(after, 'text', 'uuid', 'uuid');
    const leading = caller.grants.filter(({ role }) => role === 'standingBody' || role === 'head' || role === 'deputy');
    const rows = await this.dataSource.query<ListedGrant[]>(LIST, [
      caller.grants.some(({ role }) => role === 'administrator'),
      leading.map(({ bloc }) => bloc),
      caller.grants.filter(({ role }) => role === 'unitLeader').map(({ unitId }) => unitId),
      caller.grants.flatMap(({ cycle }) => (cycle === undefined ? [] : [cycle])),
      leading.filter(({ cycle }) => cycle === undefined).map(({ bloc }) => bloc),
      account ?? null,
      name,
      whose,
      id,
      patternOf(text),
      limit + 1,
    ]);
    const { rows: shown, next } = page(rows, limit, (row) => [row.name, row.account, row.id]);
    return {
      rows: shown.map(({ blocId, unitId, ...grant }) => ({
        ...grant,
        mayEnd: this.grants.mayGive(caller, placeOf({ ...grant, blocId, unitId })),
      })),
      next,
    };
  }

  /** By each of the caller's own roles. */
  @Get('givable')
  @Operation('listGivableRoles', { response: { listOf: GivableDto } })
  givable(@Caller() caller: Caller): GivableDto[] {
    return this.grants.givable(caller);
  }

  @Post()
  @ShownBody(AddGrantDto, {
    account: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d',
    role: 'unitOfficer',
    bloc: 'HNA-VH',
    unit: 'PL',
    until: '2024-01-01T00:00:00.000Z',
  })
  @Operation('addGrant', { errors: ['VALIDATION_FAILED'], response: GrantedDto })
  async add(
    @Caller() caller: Caller,
    @Body() dto: AddGrantDto,
    @Command() command: CommandContext,
  ): Promise<GrantedDto> {
    const grant = await this.grants.permitted(caller, 'addGrant', dto);
    return this.runner.byFacts(command, async (tx) => ({ id: await this.grants.give(tx, dto.account, grant) }));
  }

  @Delete(':id')
  @Operation('endGrant', { errors: ['CSRF', 'NOT_FOUND'], response: 'nothing' })
  async end(@Caller() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    await this.facts.commit(async (tx) => {
      const ended = await tx.one<EndedGrant>(
        `select g.role, coalesce(g.bloc_id, u.bloc_id) as "blocId", g.unit_id as "unitId", g.cycle_id as cycle
         from role_grant g left join unit u on u.id = g.unit_id
         where g.id = $1 and (g.valid_to is null or g.valid_to > now()) for update of g`,
        [id],
      );
      this.grants.require(caller, 'endGrant', placeOf(ended));
      await tx.query('update role_grant set valid_to = now() where id = $1 and valid_from < now()', [id]);
      await tx.query('delete from role_grant where id = $1 and valid_from >= now()', [id]);
    });
  }
}
