import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Refusal } from '@thidua/contracts';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Access, CallerResolver, Operation, Target, Whole } from '../foundation';
import { EventHub } from './event-hub.service';
import { EventStream, type StreamedEvent } from './event-stream';

const AT_ONCE = 200;
const SEQUENCE = /^\d{1,9}$/;

class StreamQuery {
  @Whole({ query: true, optional: true, example: 12, description: 'Sequence after which to begin' }) after?: number;
}

const EXAMPLE = `id: 13
event: unit.registered
data: {"type":"unit.registered","at":"2023-02-08T02:00:00.000Z","payload":{"unit":"PL"},"sequence":13}
`;

@Controller('cycles/:cycle/stream')
export class StreamController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hub: EventHub,
    private readonly access: Access,
    private readonly callers: CallerResolver,
  ) {}

  /** Server-sent events, from the start or after `Last-Event-ID`. Who did something is not said, what they chose is not in events. */
  @Get()
  @ApiHeader({ name: 'Last-Event-ID', required: false, schema: { type: 'string', example: '12' } })
  @Operation('streamEvents', {
    errors: ['VALIDATION_FAILED'],
    response: { bytes: 'text/event-stream', example: EXAMPLE },
  })
  stream(
    @Target() target: Target,
    @Query() { after = 0 }: StreamQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    const cycle = target.cycle?.id;
    if (cycle === undefined) throw new Refusal('NOT_FOUND');
    const last = request.get('Last-Event-ID');
    const begin = last !== undefined && SEQUENCE.test(last) ? Number(last) : after;
    new EventStream(response, begin, {
      read: (sequence) => this.read(cycle, sequence),
      watch: (watcher) => this.hub.watch(cycle, watcher),
      mayStill: async () => this.access.allows(await this.callers.resolve(request), 'streamEvents', target),
    }).open();
  }

  private read(cycle: string, after: number): Promise<StreamedEvent[]> {
    return this.dataSource.query<StreamedEvent[]>(
      'select sequence, type, at, payload from event where cycle_id = $1 and sequence > $2 order by sequence limit $3',
      [cycle, after, AT_ONCE],
    );
  }
}
