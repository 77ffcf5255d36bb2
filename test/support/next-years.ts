import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Owner } from './owner';
import { SAMPLES } from './stack';

const DAY = 86_400_000;
const HANOI = 7 * 3_600_000;
const BLOC = 'HNA-VH';
export const THIS_YEAR = new Date().getUTCFullYear();

/** The sample's rules for a year of its own, with registration opening at `opens` and all else within the week after it. */
export async function textsOf(year: number, opens: number): Promise<{ bloc: string; rules: string }> {
  const [bloc = '', rules = ''] = await Promise.all(
    ['bloc.yaml', 'rules.yaml'].map((name) => readFile(join(SAMPLES, 'ha-nam-2023', name), 'utf8')),
  );
  const at = (days: number): string => new Date(opens + days * DAY + HANOI).toISOString().slice(0, 19);
  const calendar = `calendar:
  registration: { opens: ${at(0)}, closes: ${at(1)} }
  submission: { opens: ${at(2)}, closes: ${at(3)} }
  review: { opens: ${at(3)}, closes: ${at(4)} }
  conference: { opens: ${at(2)}, closes: ${at(4)} }
  ranking: { opens: ${at(4)}, closes: ${at(5)} }
  issuance: { closes: ${at(6)} }
`;
  return {
    bloc: bloc.replace('year: 2023', `year: ${year}`),
    rules: rules
      .replace('year: 2023', `year: ${year}`)
      .replace('era: A', 'era: D')
      .replace(/calendar:[\s\S]*?\n\n/, `${calendar}\n`),
  };
}

/** The same second of the year before. */
function yearBefore(at: number): number {
  const date = new Date(at);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.getTime();
}

/**
 * Puts the bloc's real years away and a last year in their place, whose rules, moved by a year, open registration at
 * `opens`. Behind the application's back: no test waits for a year to end.
 */
export async function lastYear(
  owner: Owner,
  opens: number,
  state: 'draft' | 'running' | 'closed' = 'closed',
): Promise<string> {
  await owner.rows(`update cycle set state = 'cancelled' where not rehearsal`);
  const texts = await textsOf(THIS_YEAR - 1, yearBefore(opens));
  const { id } = await owner.row<{ id: string }>(
    `with rules as (
       insert into rule_set (bloc_id, year, bloc_source, rules_source)
       select id, $2, $3, $4 from bloc where code = $1 returning id, bloc_id, year)
     insert into cycle (id, bloc_id, year, rule_set_id, state)
     select year || '-' || substr(md5(random()::text), 1, 6), bloc_id, year, id, $5 from rules returning id`,
    [BLOC, THIS_YEAR - 1, texts.bloc, texts.rules, state],
  );
  return id;
}

export interface NextYear {
  id: string;
  year: number;
  state: string;
  begins: string;
  ruleSet: string;
  startedAt: Date | null;
}

/** The real years of the bloc after the last one, thrown away or not. */
export function nextYears(owner: Owner): Promise<NextYear[]> {
  return owner.rows<NextYear>(
    `select id, year, state, begins, rule_set_id as "ruleSet", started_at as "startedAt"
       from cycle where not rehearsal and year = $1 order by recorded_at`,
    [THIS_YEAR],
  );
}
