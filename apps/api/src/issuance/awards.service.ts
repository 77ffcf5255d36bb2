import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { Years } from '@thidua/database';
import { type Bilingual, certificateNumber } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { leads } from '../cycles/leads';
import type { Caller } from '../foundation';

interface AwardView {
  award: string;
  unit: string;
  name: Bilingual | null;
  body: string;
  bodyName: Bilingual;
  state: 'pending' | 'issued' | 'refused' | 'revoked';
  nominatedAt: Instant;
  decision: string | null;
  decisionDate: string | null;
  decisionFile: string | null;
  signerName: string | null;
  signerTitle: Bilingual | null;
  certificateNumber: string | null;
  certificateFile: string | null;
  revocation: string | null;
  revocationDate: string | null;
  /** Why it was refused or revoked. */
  reason: string | null;
  decidedAt: Instant | null;
}

interface Row extends Omit<AwardView, 'certificateNumber' | 'name'> {
  number: number | null;
  year: number | null;
}

/** Nominations and what became of them, and the officers elected. */
@Injectable()
export class AwardsService {
  constructor(
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** For a signer those of their body alone, for everybody in the bloc all. Three statements. */
  async list(cycle: string, caller: Caller) {
    const year = await this.years.read(cycle);
    const inBloc = leads(caller, year) || caller.unitIn(year).length > 0;
    const bodies = caller
      .grantsIn(year)
      .flatMap(({ role, body }) => (role === 'signer' && body !== undefined ? [body] : []));
    const rows = await this.dataSource.query<Row[]>(
      `select n.award, n.unit, b.code as body, b.name as "bodyName", coalesce(a.state, 'pending') as state, n.at as "nominatedAt",
              d.number as decision, d.date as "decisionDate", d.file_id as "decisionFile",
              d.signer_name as "signerName", d.signer_title as "signerTitle",
              c.number, c.year, c.file_id as "certificateFile",
              r.number as revocation, r.date as "revocationDate", a.reason, a.decided_at as "decidedAt"
         from nomination n
         join body b on b.id = n.body_id
         join cycle_member m using (cycle_id, unit)
         left join award a using (cycle_id, award, unit)
         left join decision d on d.id = a.decision_id
         left join certificate c on c.id = a.certificate_id
         left join decision r on r.id = a.revocation_id
        where n.cycle_id = $1 and ($2 or n.body_id = any($3::uuid[])) order by n.award, m.position`,
      [cycle, inBloc, bodies],
    );
    const officers = inBloc
      ? await this.dataSource.query<
          { office: string; unit: string; state: string; decision: string | null; date: string | null }[]
        >(
          `select o.office, o.unit, o.state, d.number as decision, d.date
             from officer o join cycle_member m using (cycle_id, unit) left join decision d on d.id = o.decision_id
            where o.cycle_id = $1 order by o.office, m.position`,
          [cycle],
        )
      : [];
    return {
      rows: rows.map(
        ({ number, year: numbered, ...row }): AwardView => ({
          ...row,
          name: year.rules.awards.find(({ code }) => code === row.award)?.name ?? null,
          certificateNumber:
            number !== null && numbered !== null ? certificateNumber({ n: number, year: numbered }) : null,
        }),
      ),
      officers,
    };
  }

  /** The state of an award; undefined where the unit was not nominated for it. */
  async state(cycle: string, award: string, unit: string): Promise<string | undefined> {
    const [row] = await this.dataSource.query<{ state: string }[]>(
      `select coalesce(a.state, 'pending') as state from nomination n left join award a using (cycle_id, award, unit)
        where n.cycle_id = $1 and n.award = $2 and n.unit = $3`,
      [cycle, award, unit],
    );
    return row?.state;
  }
}
