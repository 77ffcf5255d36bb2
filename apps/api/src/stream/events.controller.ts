import { Controller, Get, Param, Query } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { verifyChain } from '@thidua/database';
import { DataSource } from 'typeorm';
import { Caller, decodeCursor, Operation, PAGE_SIZE, type Page, page, Target } from '../foundation';
import { ChainDto, EventDto, EventsQuery } from './events.dto';
import { IS_SEEN, SEEN_PAYLOAD, watcherOf } from './seen-events';
import { typesOfStage } from './stage-of-event';

/** `$5` to `$12` are the place to go on from and the filters; who did it is asked only for who is told. */
const list = (direction: 'asc' | 'desc'): string => `
  select e.sequence, e.type, e.at, ${SEEN_PAYLOAD} as payload, e.hash,
    case when $2 then coalesce(a.name, e.actor) end as by, case when $2 then e.actor end as actor
  from event e left join account a on e.actor = 'account:' || a.id::text
  where e.cycle_id = $1 and ($5::integer is null or e.sequence ${direction === 'asc' ? '>' : '<'} $5) and ${IS_SEEN}
    and ($6::text is null or e.type = $6)
    and ($7::text is null or e.payload ->> 'stage' = $7 or e.type = any($8::text[]))
    and ($9::text is null or $9 in (e.payload ->> 'unit', e.payload ->> 'reviewer', e.payload ->> 'by')
      or e.payload -> 'units' ? $9)
    and ($10::text is null or $2 and e.actor = $10)
    and ($11::timestamptz is null or e.at >= $11) and ($12::timestamptz is null or e.at < $12)
  order by e.sequence ${direction} limit $13`;
const LIST = { oldest: list('asc'), newest: list('desc') };

/** The record of a year, as far as the reader may know of it. Who did it is told to those who lead the year or audit it. */
@Controller('cycles/:cycle/events')
export class EventsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Operation('listEvents', { errors: ['VALIDATION_FAILED'], response: { pageOf: EventDto } })
  async list(
    @Caller() caller: Caller,
    @Target() { cycle }: Target,
    @Query() { limit = PAGE_SIZE, after, order = 'oldest', type, stage, unit, actor, from, to }: EventsQuery,
  ): Promise<Page<EventDto>> {
    if (!cycle) throw new Refusal('NOT_FOUND');
    const [sequence = null] = after === undefined ? [] : decodeCursor(after, 'whole');
    const rows = await this.dataSource.query<EventDto[]>(LIST[order], [
      ...watcherOf(caller, cycle),
      sequence,
      type ?? null,
      stage ?? null,
      stage ? typesOfStage(stage) : [],
      unit ?? null,
      actor ?? null,
      from ?? null,
      to ?? null,
      limit + 1,
    ]);
    return page(rows, limit, (row) => [row.sequence]);
  }

  /** Computes every hash of the record anew, a page at a time, and says where the chain breaks first, if it does. */
  @Get('chain')
  @Operation('verifyChain', { response: ChainDto })
  async chain(@Param('cycle') cycle: string): Promise<ChainDto> {
    const report = await verifyChain(this.dataSource, cycle);
    const checkedAt = new Date().toISOString();
    if (report.ok) return { ok: true, events: report.events, firstBroken: null, flaw: null, checkedAt };
    const { sequence, flaw } = report;
    return { ok: false, events: sequence - 1, firstBroken: sequence, flaw, checkedAt };
  }
}
