import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Facts } from '@thidua/database';
import { DataSource } from 'typeorm';
import { Command, CommandContext, CommandRunner, Operation } from '../foundation';
import { BodyDto, CreateBodyDto, RenameDto } from './administration.dto';
import { codeTaken } from './code-taken';

const COLUMNS = 'id, code, name, signer_title as "signerTitle", document_code as "documentCode"';
const MOST_SHOWN = 1000;

/** Offices that supervise blocs or issue awards. */
@Controller('bodies')
export class BodiesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly runner: CommandRunner,
  ) {}

  @Get()
  @Operation('listBodies', { response: { listOf: BodyDto } })
  list(): Promise<BodyDto[]> {
    return this.dataSource.query<BodyDto[]>(`select ${COLUMNS} from body order by code limit ${MOST_SHOWN}`);
  }

  @Post()
  @Operation('createBody', { errors: ['VALIDATION_FAILED'], response: BodyDto })
  create(@Body() dto: CreateBodyDto, @Command() command: CommandContext): Promise<BodyDto> {
    const { code, name, signerTitle = null, documentCode = null } = dto;
    return this.runner.byFacts(command, async (tx) => {
      const made = await tx.maybe<BodyDto>(
        `insert into body (code, name, signer_title, document_code) values ($1, $2, $3, $4)
         on conflict do nothing returning ${COLUMNS}`,
        [code, name, signerTitle, documentCode],
      );
      return made ?? codeTaken();
    });
  }

  @Put(':code/name')
  @Operation('renameBody', { errors: ['VALIDATION_FAILED', 'CSRF'], response: BodyDto })
  rename(@Param('code') code: string, @Body() { name }: RenameDto): Promise<BodyDto> {
    return this.facts.commit((tx) =>
      tx.one<BodyDto>(`update body set name = $2 where code = $1 returning ${COLUMNS}`, [code, name]),
    );
  }
}
