import { Body, Controller, Get, Headers, Param, Put, Query, Res, UseFilters } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Response } from 'express';
import { etagOf, VersionMismatchFilter, versionOf } from '../cycles/versions';
import { Caller, Operation, orNull, PageQuery } from '../foundation';
import { DossiersService } from './dossiers.service';
import { DraftsService } from './drafts.service';
import { DOSSIER_EXAMPLE, DOSSIER_ROW_EXAMPLE, DRAFT_EXAMPLE } from './examples';
import { SaveDraftDto } from './submissions.dto';

/** Dossiers as they are read, and their drafts. */
@Controller('cycles/:cycle/submissions')
@UseFilters(VersionMismatchFilter)
export class SubmissionsController {
  constructor(
    private readonly dossiers: DossiersService,
    private readonly drafts: DraftsService,
  ) {}

  @Get()
  @Operation('listSubmissions', {
    errors: ['VALIDATION_FAILED', 'CYCLE_NOT_RUNNING'],
    response: { example: { rows: [DOSSIER_ROW_EXAMPLE], next: orNull('WyJQTCJd') } },
  })
  list(@Param('cycle') cycle: string, @Caller() caller: Caller, @Query() query: PageQuery) {
    return this.dossiers.list(cycle, caller, query);
  }

  @Get(':unit')
  @Operation('readSubmission', { errors: ['NOT_REGISTERED'], response: { example: DOSSIER_EXAMPLE } })
  async read(
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ) {
    const dossier = await this.dossiers.read(cycle, unit, caller);
    if (dossier.draftVersion !== null) response.setHeader('ETag', etagOf(dossier.draftVersion));
    return dossier;
  }

  @Get(':unit/revisions')
  @Operation('listRevisions', {
    response: {
      example: { rows: [{ revision: 1, at: '2023-10-27T03:00:00.000Z', selfTotal: '102.00', body: DRAFT_EXAMPLE }] },
    },
  })
  revisions(@Param('cycle') cycle: string, @Param('unit') unit: string) {
    return this.dossiers.revisions(cycle, unit);
  }

  @Put(':unit/draft')
  @ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', example: '"3"' } })
  @Operation('saveDraft', {
    errors: [
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'NOT_REGISTERED',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'LATE_CLOSED',
      'ALREADY_SUBMITTED',
      'ALREADY_VERIFIED',
      'UNKNOWN_CRITERION',
      'SCORE_OUT_OF_RANGE',
      'UNKNOWN_INDICATOR',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { version: 4, content: DRAFT_EXAMPLE } },
  })
  async saveDraft(
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Caller() caller: Caller,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() sent: SaveDraftDto,
    @Res({ passthrough: true }) response: Response,
  ) {
    const saved = await this.drafts.save(cycle, unit, sent, versionOf(ifMatch), caller.actor);
    response.setHeader('ETag', etagOf(saved.version));
    return saved;
  }
}
