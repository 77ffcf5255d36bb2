import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { type Bilingual, certificateNumber } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { decodeCursor, PAGE_SIZE, type Page, type PageQuery, page } from '../foundation';
import type { RegisterQuery } from './issuance.dto';
import { foldedText, withoutMarks } from './without-marks';

/** A line of the public register. A void number stays, and so does a revoked award. */
export interface RegisterRow {
  number: string;
  body: string;
  bodyName: Bilingual;
  state: 'issued' | 'revoked' | 'void';
  bloc: string;
  blocName: Bilingual;
  year: number;
  award: string | null;
  awardName: Bilingual | null;
  unit: string | null;
  unitName: Bilingual | null;
  decision: string | null;
  decisionDate: string | null;
  revocation: string | null;
  registeredAt: Instant | null;
}

export interface AnnouncementRow {
  cycle: string;
  bloc: string;
  blocName: Bilingual;
  year: number;
  award: string;
  awardName: Bilingual | null;
  unit: string;
  unitName: Bilingual;
  state: 'issued' | 'revoked';
  decision: string;
  decisionDate: string;
  announcedAt: Instant;
}

/** Numbers run by body and year; a series that is in the register. */
export interface SeriesRow {
  body: string;
  bodyName: Bilingual;
  year: number;
}

interface Certificate extends Omit<RegisterRow, 'number'> {
  n: number;
  issuedYear: number;
  ruleSet: string;
}

/** The award's name as the frozen rules of its cycle have it. */
const AWARD_NAME = `(select rule -> 'name' from rule_set s, jsonb_array_elements(s.canonical::jsonb -> 'rules' -> 'awards') rule
  where s.id = y.rule_set_id and rule ->> 'code' = a.award limit 1)`;

/** A line of the register with only what is shown of it, and no name of its award yet. */
const SHOWN = `select c.number as n, c.year as "issuedYear", b.code as body, b.name as "bodyName",
        case when c.state = 'void' then 'void' when a.state = 'revoked' then 'revoked' else 'issued' end as state,
        o.code as bloc, o.name as "blocName", y.year,
        case when c.state <> 'void' then a.award end as award,
        case when c.state <> 'void' then a.unit end as unit,
        case when c.state <> 'void' then m.name end as "unitName",
        case when c.state <> 'void' then d.number end as decision,
        case when c.state <> 'void' then d.date end as "decisionDate",
        case when c.state <> 'void' then r.number end as revocation,
        c.registered_at as "registeredAt", y.rule_set_id as "ruleSet"
   from certificate c
   join body b on b.id = c.body_id
   join cycle y on y.id = c.cycle_id and not y.rehearsal
   join bloc o on o.id = y.bloc_id
   join cycle_member m on m.cycle_id = c.cycle_id and m.unit = c.unit
   left join award a on a.cycle_id = c.cycle_id and a.award = c.award and a.unit = c.unit
   left join decision d on d.id = a.decision_id
   left join decision r on r.id = a.revocation_id`;

/** Lines of the public, of a year and a body where these are given, from a place on. */
const LINES = `${SHOWN}
  where c.series = '' and (c.state = 'void' or (c.state = 'issued' and a.state in ('issued', 'revoked')))
    and ($5::integer is null or c.year = $5) and ($6::text is null or b.code = $6)
    and (c.year < $1 or (c.year = $1 and (b.code > $2 or (b.code = $2 and c.number < $3))))`;
const IN_ORDER = 'order by "issuedYear" desc, body, n desc';

/** A page, of which alone the awards' names are read from the rules. */
const PAGE = `select a.*, ${AWARD_NAME.replace('y.rule_set_id', 'a."ruleSet"')} as "awardName"
   from (${LINES} ${IN_ORDER} limit $4) a ${IN_ORDER}`;

const BILINGUAL = ['"bodyName"', '"blocName"', '"awardName"', '"unitName"'];

/** All that is shown of a line, to be searched. */
const FOLDED = foldedText(`concat_ws(' ', lpad(n::text, greatest(4, length(n::text)), '0') || '/' || "issuedYear",
  unit, decision, revocation, ${BILINGUAL.map((name) => `${name} ->> 'vi', ${name} ->> 'en'`).join(', ')})`);

/** The lines in which $7 stands. The rules of each year are read once, whatever the number of lines. */
const FOUND = `with named as materialized (
    select s.id, rule ->> 'code' as code, rule -> 'name' as name
      from rule_set s, jsonb_array_elements(s.canonical::jsonb -> 'rules' -> 'awards') rule
     where s.id in (select rule_set_id from cycle where not rehearsal))
  select * from (
    select line.*, named.name as "awardName" from (${LINES}) line
      left join named on named.id = line."ruleSet" and named.code = line.award) shown
   where position($7 in ${FOLDED}) > 0 ${IN_ORDER} limit $4`;

/** What the public may see: awards of real years. Nothing of a rehearsal ever gets here. */
@Injectable()
export class RegisterService {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest numbers first, of those that have the words looked for, in their order, in what is shown of them. One statement. */
  async register({ after, limit = PAGE_SIZE, q, year, body: of }: RegisterQuery): Promise<Page<RegisterRow>> {
    const [issuedYear, body, n] = after === undefined ? [9999, '', 0] : decodeCursor(after, 'whole', 'text', 'whole');
    const searched = withoutMarks(q ?? '');
    const place = [issuedYear, body, n, limit + 1, year ?? null, of ?? null];
    const rows = await (searched === ''
      ? this.dataSource.query<Certificate[]>(PAGE, place)
      : this.dataSource.query<Certificate[]>(FOUND, [...place, searched]));
    const cut = page(rows, limit, (row) => [row.issuedYear, row.body, row.n]);
    return {
      next: cut.next,
      rows: cut.rows.map(({ n: number, issuedYear: numbered, ruleSet: _, ...row }) => ({
        number: certificateNumber({ n: number, year: numbered }),
        ...row,
      })),
    };
  }

  /** What the register can be narrowed to, the newest year first. One statement. */
  async series(): Promise<{ rows: SeriesRow[] }> {
    const rows = await this.dataSource.query<SeriesRow[]>(
      `select b.code as body, b.name as "bodyName", c.year
         from certificate c join body b on b.id = c.body_id
        where c.series = '' and c.state in ('issued', 'void') group by b.id, c.year order by c.year desc, b.code`,
    );
    return { rows };
  }

  /** Awards as they were announced, the newest first. One statement. */
  async announcements({ after, limit = PAGE_SIZE }: PageQuery): Promise<Page<AnnouncementRow>> {
    const [announcedAt, cycle, award, unit] =
      after === undefined ? ['infinity', '', '', ''] : decodeCursor(after, 'moment', 'text', 'text', 'text');
    const rows = await this.dataSource.query<AnnouncementRow[]>(
      `select a.cycle_id as cycle, o.code as bloc, o.name as "blocName", y.year, a.award, ${AWARD_NAME} as "awardName",
              a.unit, m.name as "unitName", a.state, d.number as decision, d.date as "decisionDate", a.announced_at as "announcedAt"
         from award a
         join cycle y on y.id = a.cycle_id and not y.rehearsal
         join bloc o on o.id = y.bloc_id
         join cycle_member m on m.cycle_id = a.cycle_id and m.unit = a.unit
         join decision d on d.id = a.decision_id
        where a.announced_at is not null and a.state in ('issued', 'revoked')
          and (a.announced_at, a.cycle_id, a.award, a.unit) < ($1::timestamptz, $2, $3, $4)
        order by a.announced_at desc, a.cycle_id desc, a.award desc, a.unit desc limit $5`,
      [announcedAt, cycle, award, unit, limit + 1],
    );
    return page(rows, limit, (row) => [row.announcedAt, row.cycle, row.award, row.unit]);
  }
}
