import { Injectable } from '@nestjs/common';
import { Years } from '@thidua/database';
import { DataSource } from 'typeorm';
import { Access, type Caller, type TargetCycle } from '../foundation';

/** A fixed ranking of an earlier year of the bloc; without a year where there is none that the reader may see. */
export interface EarlierRanking {
  cycle: string | null;
  year: number | null;
  places: { unit: string; rank: number | null; total: string | null }[];
}

const NONE: EarlierRanking = { cycle: null, year: null, places: [] };

/** Last year beside this year: units go by their codes. */
@Injectable()
export class EarlierRankingService {
  constructor(
    private readonly years: Years,
    private readonly dataSource: DataSource,
    private readonly access: Access,
  ) {}

  /** The newest real year of the bloc before this one whose ranking is fixed, to whoever may see that year's ranking. */
  async before(cycle: string, caller: Caller): Promise<EarlierRanking> {
    const { blocId, year } = await this.years.read(cycle);
    const [earlier] = await this.dataSource.query<TargetCycle[]>(
      `select c.id, c.bloc_id as "blocId", c.year, c.rehearsal, c.state
         from cycle c join ranking r on r.cycle_id = c.id and r.state = 'fixed'
        where c.bloc_id = $1 and c.year < $2 and not c.rehearsal and c.state <> 'cancelled'
        order by c.year desc limit 1`,
      [blocId, year],
    );
    if (!earlier || !this.access.allows(caller, 'readRanking', { cycle: earlier, bloc: earlier.blocId })) return NONE;
    const places = await this.dataSource.query<EarlierRanking['places']>(
      `select unit, rank, total from ranking_place where cycle_id = $1 order by rank nulls last, position`,
      [earlier.id],
    );
    return { cycle: earlier.id, year: earlier.year, places };
  }
}
