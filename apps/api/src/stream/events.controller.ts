import { Controller, Get, Query } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import { Caller, decodeCursor, Operation, PAGE_SIZE, type Page, PageQuery, page, Target } from '../foundation';
import { EventDto } from './events.dto';

const LIST = `
  select e.sequence, e.type, e.at, e.payload, e.hash,
    case when $4 then coalesce(a.name, e.actor) end as by
  from event e left join account a on e.actor = 'account:' || a.id::text
  where e.cycle_id = $1 and e.sequence > $2 order by e.sequence limit $3`;

/** The record of a year, from its beginning. Who did it is told to those who lead the year or audit it. */
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
    const seesWho = (['standingBody', 'head', 'deputy', 'auditor'] as const).some((role) => caller.holds(role, cycle));
    const rows = await this.dataSource.query<EventDto[]>(LIST, [cycle.id, sequence, limit + 1, seesWho]);
    return page(rows, limit, (row) => [row.sequence]);
  }
}
