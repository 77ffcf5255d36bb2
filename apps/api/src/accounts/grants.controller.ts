import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
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
import { GrantsService } from './grants.service';
import { IS_PERSON, names, notOneself, patternOf } from './people';
import { givableBy, type Place, reaches } from './reach';

interface EndedGrant {
  role: Role;
  blocId: string | null;
  unitId: string | null;
  cycle: string | null;
  cycleYear: number | null;
}

type ListedGrant = Omit<GrantDto, 'mayEnd'> & Omit<EndedGrant, 'role' | 'cycle'> & { isOver: boolean };

const placeOf = ({ role, blocId, unitId, cycle, cycleYear }: EndedGrant): Place => ({
  role,
  ...(blocId && { blocId }),
  ...(unitId && { unitId }),
  ...(cycle && { cycle }),
  ...(cycleYear !== null && { year: cycleYear }),
});

const person = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('account', ${alias}.id, 'name', ${alias}.name) end`;

/**
 * Grants that the caller may see: all for an administrator, else those of their blocs, and of their unit for a leader.
 * By the names of people, those of one person together.
 */
const LIST = `
  select g.id, g.account_id as account, a.name, a.email::text, a.state, g.role, bl.code as bloc, bl.id as "blocId",
    u.code as unit, g.unit_id as "unitId", b.code as body, g.cycle_id as cycle, g.year, g.valid_from as "from",
    g.valid_to as until, coalesce(u.name, b.name, bl.name) as "of", c.year as "cycleYear",
    coalesce(g.valid_to <= now(), false) as "isOver", ${person('giver')} as "givenBy", ${person('ender')} as "endedBy"
  from role_grant g join account a on a.id = g.account_id
    left join unit u on u.id = g.unit_id left join body b on b.id = g.body_id
    left join bloc bl on bl.id = coalesce(g.bloc_id, u.bloc_id) left join cycle c on c.id = g.cycle_id
    left join account giver on giver.id = g.given_by left join account ender on ender.id = g.ended_by
  where ($1 or bl.id = any($2::uuid[]) or g.unit_id = any($3::uuid[]))
    and (g.cycle_id is null or $1 or g.cycle_id = any($4::text[]) or bl.id = any($5::uuid[]))
    and ($6::uuid is null or g.account_id = $6)
    and ($12 or g.valid_to is null or g.valid_to > now()) and ${IS_PERSON} and ${names('$10')}
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
    const { account, text, ended, limit = PAGE_SIZE, after } = query;
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
      ended === 'true',
    ]);
    const giving = await this.grants.givingOf(caller);
    const { rows: shown, next } = page(rows, limit, (row) => [row.name, row.account, row.id]);
    return {
      rows: shown.map(({ blocId, unitId, cycleYear, isOver, ...grant }) => {
        const place = placeOf({ ...grant, blocId, unitId, cycleYear });
        return { ...grant, mayEnd: !isOver && giving.some((one) => reaches(one, place)) };
      }),
      next,
    };
  }

  /** By each of the caller's own roles. */
  @Get('givable')
  @Operation('listGivableRoles', { response: { listOf: GivableDto } })
  async givable(@Caller() caller: Caller): Promise<GivableDto[]> {
    return (await this.grants.givingOf(caller)).flatMap(givableBy);
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
    notOneself(caller, dto.account, '/account');
    return this.runner.byFacts(command, async (tx) => ({
      id: await this.grants.give(tx, dto.account, grant, caller.account),
    }));
  }

  @Delete(':id')
  @Operation('endGrant', { errors: ['CSRF', 'NOT_FOUND'], response: 'nothing' })
  async end(@Caller() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    const giving = await this.grants.givingOf(caller);
    await this.facts.commit(async (tx) => {
      const ended = await tx.one<EndedGrant>(
        `select g.role, coalesce(g.bloc_id, u.bloc_id) as "blocId", g.unit_id as "unitId", g.cycle_id as cycle,
           c.year as "cycleYear"
         from role_grant g left join unit u on u.id = g.unit_id left join cycle c on c.id = g.cycle_id
         where g.id = $1 and (g.valid_to is null or g.valid_to > now()) for update of g`,
        [id],
      );
      if (!giving.some((one) => reaches(one, placeOf(ended)))) throw new Refusal('FORBIDDEN');
      await tx.query('update role_grant set valid_to = now(), ended_by = $2 where id = $1 and valid_from < now()', [
        id,
        caller.account,
      ]);
      await tx.query('delete from role_grant where id = $1 and valid_from >= now()', [id]);
    });
  }
}
