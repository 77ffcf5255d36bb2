import { pipeline } from 'node:stream/promises';
import { Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Refusal } from '@thidua/contracts';
import type { Request, Response } from 'express';
import { Caller, Command, CommandContext, CommandRunner, Operation } from '../foundation';
import { EvidenceService, fileNameOf } from './evidence.service';
import { EVIDENCE_EXAMPLE } from './examples';
import { FilesService } from './files.service';
import { EvidenceQueryDto } from './submissions.dto';

const BYTES =
  'Nội dung tệp, gửi thẳng (không dạng biểu mẫu multipart, không bọc trong JSON). / The bytes of the file themselves (no multipart form, no JSON around them).';
/** Ways of sending under which the bytes are not those of the file. */
const WRAPPED = ['multipart/*', 'application/json', 'application/x-www-form-urlencoded'];

/** The files of a dossier: streamed in, and handed out to who may see the dossier. */
@Controller()
export class EvidenceController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly evidence: EvidenceService,
    private readonly files: FilesService,
  ) {}

  @Post('cycles/:cycle/submissions/:unit/evidence')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ description: BYTES, required: true, schema: { type: 'string', format: 'binary', example: '%PDF-1.7 …' } })
  @Operation('addEvidence', {
    errors: [
      'FILES_UNAVAILABLE',
      'FILE_TOO_LARGE',
      'FILE_EMPTY',
      'FILE_TYPE_NOT_ALLOWED',
      'TOO_MANY_FILES',
      'UNKNOWN_CRITERION',
      'VALIDATION_FAILED',
      'NOT_REGISTERED',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'LATE_CLOSED',
      'ALREADY_SUBMITTED',
      'ALREADY_VERIFIED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { ...EVIDENCE_EXAMPLE, sha256: 'a3f1…' } },
  })
  async add(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Query() query: EvidenceQueryDto,
    @Req() request: Request,
  ) {
    if (request.is(WRAPPED)) {
      throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/headers/content-type', code: 'BYTES' }]);
    }
    const { criterion } = query;
    const name = fileNameOf(query.name);
    await this.evidence.requireRoom(context.with({ subject: unit, body: { criterion, name } }), cycle);
    const stored = await this.evidence.receive(cycle, criterion, name, request);
    const body = { criterion, name, sha256: stored.sha256 };
    try {
      return await this.runner.byFacts(context.with({ subject: unit, body }), (tx, command) =>
        this.evidence.add(tx, command, { unit, criterion, name, stored }),
      );
    } catch (error) {
      await this.evidence.forget(stored);
      throw error;
    }
  }

  @Delete('cycles/:cycle/submissions/:unit/evidence/:evidence')
  @Operation('removeEvidence', {
    errors: [
      'NOT_REGISTERED',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'LATE_CLOSED',
      'ALREADY_SUBMITTED',
      'ALREADY_VERIFIED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { id: EVIDENCE_EXAMPLE.id } },
  })
  remove(
    @Command() context: CommandContext,
    @Param('unit') unit: string,
    @Param('evidence', ParseUUIDPipe) evidence: string,
  ) {
    return this.runner.byFacts(context.with({ subject: `${unit}/${evidence}`, body: {} }), (tx, command) =>
      this.evidence.remove(tx, command, unit, evidence),
    );
  }

  @Get('files/:file')
  @Operation('file', {
    errors: ['NOT_FOUND', 'FILES_UNAVAILABLE'],
    response: { bytes: 'application/pdf', example: '%PDF-1.7' },
  })
  async download(
    @Param('file', ParseUUIDPipe) file: string,
    @Caller() caller: Caller,
    @Res() response: Response,
  ): Promise<void> {
    const { headers, bytes } = await this.files.open(file, caller);
    response.status(200).set(headers);
    // a reader who goes away in the middle is no fault of anybody's
    await pipeline(bytes, response).catch(() => response.destroy());
  }
}
