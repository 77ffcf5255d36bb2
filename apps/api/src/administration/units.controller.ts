import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Facts } from '@thidua/database';
import { DataSource } from 'typeorm';
import { Command, CommandContext, CommandRunner, Operation, Target } from '../foundation';
import { CreateUnitDto, RenameDto, UnitDto } from './administration.dto';
import { codeTaken } from './code-taken';

const MOST_SHOWN = 1000;

@Controller('blocs/:bloc/units')
export class UnitsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly runner: CommandRunner,
  ) {}

  @Get()
  @Operation('listUnits', { response: { listOf: UnitDto } })
  list(@Target() { bloc }: Target): Promise<UnitDto[]> {
    return this.dataSource.query<UnitDto[]>(
      `select code, name from unit where bloc_id = $1
       order by name ->> 'vi' collate "vi-x-icu", code limit ${MOST_SHOWN}`,
      [bloc],
    );
  }

  @Post()
  @Operation('createUnit', { errors: ['VALIDATION_FAILED'], response: UnitDto })
  create(@Target() { bloc }: Target, @Body() dto: CreateUnitDto, @Command() command: CommandContext): Promise<UnitDto> {
    return this.runner.byFacts(command, async (tx) => {
      const made = await tx.maybe<UnitDto>(
        'insert into unit (bloc_id, code, name) values ($1, $2, $3) on conflict do nothing returning code, name',
        [bloc, dto.code, dto.name],
      );
      return made ?? codeTaken();
    });
  }

  @Put(':code/name')
  @Operation('renameUnit', { errors: ['VALIDATION_FAILED', 'CSRF'], response: UnitDto })
  rename(@Target() { bloc }: Target, @Param('code') code: string, @Body() { name }: RenameDto): Promise<UnitDto> {
    return this.facts.commit((tx) =>
      tx.one<UnitDto>('update unit set name = $3 where bloc_id = $1 and code = $2 returning code, name', [
        bloc,
        code,
        name,
      ]),
    );
  }
}
