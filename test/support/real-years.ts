import type { Instant } from '@thidua/contracts';
import type { Owner } from './owner';
import { type Answer, Person } from './people';
import { inSeconds, RealYear } from './real-year';
import type { TestStack } from './stack';

/** Far enough not to come while a test runs, in seconds. */
export const LATER = 3600;
export const TITLES = { titles: ['CTD-T', 'BK-T'] };

const CRITERIA = [
  ...['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6'],
  ...['II.1', 'II.2', 'II.3'],
  ...['III.1', 'III.2', 'III.3', 'III.4', 'III.5'],
];

/** Years of the sample's bloc that run by the clock of the world, one after the other, and the people who run them. */
export class RealYears {
  private year = 2040;

  private constructor(
    private readonly stack: TestStack,
    private readonly owner: Owner,
    readonly standingBody: Person,
    readonly head: Person,
    private readonly leaders: Record<string, Person>,
  ) {}

  static async of(stack: TestStack, owner: Owner): Promise<RealYears> {
    await owner.rows(
      `insert into role_grant (account_id, role, bloc_id, year)
       select a.id, 'head', b.id, y from account a, bloc b, generate_series(2041, 2060) y
        where a.email = 'truong.tl@thidua.local' and b.code = 'HNA-VH'`,
    );
    const standingBody = await Person.signIn(stack.apiUrl, 'thuongtruc');
    const head = await Person.signIn(stack.apiUrl, 'truong.tl');
    const leaders: Record<string, Person> = {};
    for (const unit of ['PL', 'BL']) leaders[unit] = await Person.signIn(stack.apiUrl, `truong.${unit.toLowerCase()}`);
    return new RealYears(stack, owner, standingBody, head, leaders);
  }

  leader(unit: string): Person {
    const person = this.leaders[unit];
    if (!person) throw new Error(`nobody leads ${unit}`);
    return person;
  }

  /** The next year, started, with its calendar far ahead. @param more units beside the sample's */
  begin(more = 0): Promise<RealYear> {
    this.year += 1;
    return RealYear.start(this.stack, this.owner, { rules: this.standingBody, year: this.head }, this.year, more);
  }

  /** A year in which submission is open, with the drafts of these units ready to be handed in. */
  async openSubmission(closes: Instant, ...units: string[]): Promise<RealYear> {
    const year = await this.begin();
    await year.open('registration', inSeconds(LATER));
    for (const unit of units) await this.leader(unit).does(`${year.path}/registrations/${unit}`, TITLES);
    await year.move({ submission: { opens: inSeconds(-1), closes } });
    await this.standingBody.does(`${year.path}/stages/registration/close`, { reason: 'Đủ đơn vị' });
    await year.until('submission', 'open');
    const self = Object.fromEntries(CRITERIA.map((criterion) => [criterion, '1.00']));
    for (const unit of units) {
      const path = `${year.path}/submissions/${unit}/draft`;
      const draft = await this.leader(unit).send(path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'if-match': '"0"' },
        body: JSON.stringify({ self, indicators: {} }),
      });
      if (draft.status !== 200) throw new Error(`${path}: ${draft.status} ${draft.code}`);
    }
    return year;
  }

  submit(year: RealYear, unit: string, key?: string): Promise<Answer> {
    return this.leader(unit).ask(`${year.path}/submissions/${unit}/submit`, {}, key);
  }
}
