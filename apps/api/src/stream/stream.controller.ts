import { isDeepStrictEqual } from 'node:util';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Refusal } from '@thidua/contracts';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Access, Caller, CallerResolver, Operation, Target, Whole } from '../foundation';
import { NoticesService } from '../notices/notices.service';
import { EventHub } from './event-hub.service';
import { EventStream, type StreamedEvent } from './event-stream';
import { OpenStreams } from './open-streams.service';
import { IS_SEEN, SEEN_PAYLOAD, watcherOf } from './seen-events';

const AT_ONCE = 200;
const READ = `
  select e.sequence, e.type, e.at, ${SEEN_PAYLOAD} as payload, ${IS_SEEN} as "isSeen"
  from event e where e.cycle_id = $1 and e.sequence > $5 order by e.sequence limit $6`;
type Watcher = ReturnType<typeof watcherOf>;

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
    private readonly notices: NoticesService,
    private readonly streams: OpenStreams,
  ) {}

  /** Server-sent events, from the start or after `Last-Event-ID`. Who did something is not said, what they chose is not in events. `inbox` tells how many notices wait to be read. Of the many streams that one account may have, the oldest ends. */
  @Get()
  @ApiHeader({ name: 'Last-Event-ID', required: false, schema: { type: 'string', example: '12' } })
  @Operation('streamEvents', {
    errors: ['VALIDATION_FAILED'],
    response: { bytes: 'text/event-stream', example: EXAMPLE },
  })
  stream(
    @Caller() caller: Caller,
    @Target() target: Target,
    @Query() { after = 0 }: StreamQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    const { cycle } = target;
    if (cycle === undefined) throw new Refusal('NOT_FOUND');
    if (request.method === 'HEAD') {
      response.status(200).type('text/event-stream').end();
      return;
    }
    const watcher = watcherOf(caller, cycle);
    const last = request.get('Last-Event-ID');
    const begin = last !== undefined && SEQUENCE.test(last) ? Number(last) : after;
    new EventStream(response, begin, {
      read: (sequence) => this.read(watcher, sequence),
      watch: (one) => {
        const leave = this.streams.enter(caller.account, one.giveWay);
        const stopWatching = this.hub.watch(cycle.id, one);
        return () => {
          stopWatching();
          leave();
        };
      },
      unread: () => this.notices.unread(caller),
      mayStill: () => this.mayStill(caller, request, target, watcher),
    }).open();
  }

  /** Also false for who sees something else by now: their browser comes back with the rights of today. */
  private async mayStill(opened: Caller, request: Request, target: Target, before: Watcher): Promise<boolean> {
    const caller = await this.streams.callerNow(opened, () => this.callers.resolve(request));
    if (!caller || !target.cycle || !this.access.allows(caller, 'streamEvents', target)) return false;
    return isDeepStrictEqual(watcherOf(caller, target.cycle), before);
  }

  private read(watcher: Watcher, after: number): Promise<StreamedEvent[]> {
    return this.dataSource.query<StreamedEvent[]>(READ, [...watcher, after, AT_ONCE]);
  }
}
