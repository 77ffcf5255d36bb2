import { Owner } from '../../support/owner';
import type { TestStack } from '../../support/stack';
import { type RunningYear, runningYear } from './running-year';

export const UNITS = ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'];

/** Dossiers are the business of other suites: these two come verified, with the same total, from behind. */
async function verify(ownerUrl: string, cycle: string, units: string[]): Promise<void> {
  const owner = await Owner.of(ownerUrl);
  await owner.rows(
    `update submission set state = 'verified', revision = 1, verified_at = '2023-11-10T07:00:00Z', revision_due_at = null,
       total = 95, self_total = 95, bonus = 0, minus = 0, groups = '{"I": "55.00", "II": "20.00", "III": "20.00"}'
      where cycle_id = $1 and unit = any($2)`,
    [cycle, units],
  );
  await owner.end();
}

/**
 * A year in the middle of its conference: everybody is present, nothing is voted on yet. Phủ Lý and Lý Nhân share the
 * first place across the quota of the flag; the head is elected by secret ballot.
 */
export async function yearAtTheConference(stack: TestStack): Promise<RunningYear> {
  const year = await runningYear(stack, '2023-02-08T09:00', (rules) =>
    rules.replace(/(code: head,.*)mode: paper/, '$1mode: secret'),
  );
  const path = `/cycles/${year.cycle}`;
  for (const unit of ['PL', 'LN']) {
    await year.does(unit, `${path}/registrations/${unit}`, { titles: ['CTD-T', 'BK-T'] });
  }
  await year.until('2023-10-24T09:00');
  const date = '2023-11-20T14:00';
  await year.does('head', `${path}/conference/dates`, { host: 'TL', place: 'Hội trường UBND huyện', dates: [date] });
  await year.does('head', `${path}/conference/fix`, { date });
  await year.until('2023-11-11T12:00');
  await verify(stack.ownerUrl, year.cycle, ['PL', 'LN']);
  await year.until('2023-11-20T14:30');
  await year.does('head', `${path}/conference/attendance`, { present: UNITS, excused: [] });
  return year;
}
