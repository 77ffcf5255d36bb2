import { Controller, Get, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { Operation } from '../foundation';
import { versionOfProgram } from '../foundation/version';
import { LiveDto, ReadyDto, VersionDto } from './health.dto';
import { HealthService } from './health.service';

@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('health/live')
  @Operation('live', { response: LiveDto })
  live(): LiveDto {
    return { status: 'live' };
  }

  @Get('health/ready')
  @ApiResponse({ status: 503, type: ReadyDto, description: 'Not ready; the parts say why' })
  @Operation('ready', { response: ReadyDto })
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadyDto> {
    const answer = await this.health.ready();
    response.status(answer.status === 'ready' ? 200 : 503);
    return answer;
  }

  @Get('version')
  @Operation('version', { response: VersionDto })
  version(): VersionDto {
    return versionOfProgram();
  }
}
