import { Controller, Get, Query } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import { Caller, decodeCursor, Operation, PAGE_SIZE, type Page, PageQuery, page, Target } from '../foundation';
import { EventDto } from './events.dto';
import { IS_SEEN, SEEN_PAYLOAD, watcherOf } from './seen-events';

const LIST = `
  select e.sequence, e.type, e.at, ${SEEN_PAYLOAD} as payload, e.hash,
    case when $2 then coalesce(a.name, e.actor) end as by
  from event e left join account a on e.actor = 'account:' || a.id::text
  where e.cycle_id = $1 and e.sequence > $5 and ${IS_SEEN} order by e.sequence limit $6`;

/** The record of a year, from its beginning, as far as the reader may know of it. Who did it is told to those who lead the year or audit it. */
@Controller('cycles/:cycle/events')
export class EventsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Operation('listEvents', { errors: ['VALIDATION_FAILED'], response: { pageOf: EventDto } })
  async list(
    @Caller() caller: Caller,
    @Target() { cycle }: Target,
    @Query() { limit = PAGE_SIZE, after }: PageQuery,
  ): Promise<Page<EventDto>> {
    if (!cycle) throw new Refusal('NOT_FOUND');
    const [sequence = 0] = after === undefined ? [] : decodeCursor(after, 'whole');
    const rows = await this.dataSource.query<EventDto[]>(LIST, [...watcherOf(caller, cycle), sequence, limit + 1]);
    return page(rows, limit, (row) => [row.sequence]);
  }
}
