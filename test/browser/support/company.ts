import type { Rules } from '@thidua/domain';
import type { Page } from 'playwright-core';
import { Owner } from '../../support/owner';
import { documentPicture } from './document-picture';
import type { House } from './house';
import { DESK, type Look } from './looks';
import { letSignIn, type Part } from './running-year';

interface Named {
  code: string;
  name: string;
}

/** Who has no part in the year, and looks at what is around it. */
const OUTSIDE: Record<Part, string> = { administrator: 'quantri' };

/** The people of a rehearsal, each in front of a browser of their own, in which they stay signed in through the year. */
export class Company {
  private readonly pages = new Map<string, Page>();
  private readonly inUse = new Set<Page>();

  private constructor(
    private readonly house: House,
    readonly cycle: string,
    private readonly emails: ReadonlyMap<Part, string>,
    private readonly units: readonly Named[],
    private readonly rules: Rules,
  ) {}

  /** The tally committee as it was last named. */
  committee: readonly string[] = [];

  static async of(house: House, cycle: string): Promise<Company> {
    const { ownerUrl } = house.stack;
    const owner = await Owner.of(ownerUrl);
    const units = await owner.rows<Named>(
      `select unit as code, name ->> 'vi' as name from cycle_member where cycle_id = $1 order by position`,
      [cycle],
    );
    const [frozen] = await owner.rows<{ rules: Rules }>(
      `select r.canonical::jsonb -> 'rules' as rules from cycle c join rule_set r on r.id = c.rule_set_id where c.id = $1`,
      [cycle],
    );
    await owner.end();
    if (!frozen) throw new Error(`${cycle} has no rules`);
    return new Company(house, cycle, await letSignIn(ownerUrl, cycle), units, frozen.rules);
  }

  /** Opens a page below the year for somebody: "registration", "dossiers/PL"; or by its whole path: "/". */
  async open(part: Part, place: string, look: Look = DESK): Promise<Page> {
    const path = place.startsWith('/') ? place : `/years/${this.cycle}${place === '' ? '' : `/${place}`}`;
    const seat = `${part} ${look.name}`;
    const known = this.pages.get(seat);
    if (known) {
      this.inUse.add(known);
      await known.goto(path);
      await known.locator('h1').first().waitFor();
      return known;
    }
    const email = this.emails.get(part) ?? this.emails.get(`body:${part}`) ?? OUTSIDE[part];
    if (email === undefined) throw new Error(`nobody plays ${part}`);
    const page = await this.house.visit(path, { as: email, look });
    this.pages.set(seat, page);
    this.inUse.add(page);
    return page;
  }

  /** All look away: a page that nobody looks at would go on asking whatever happens in the year. */
  async rest(): Promise<void> {
    await Promise.all([...this.inUse].map((page) => page.goto('about:blank')));
    this.inUse.clear();
  }

  /** Leaves a picture for the documents where that is wanted of what stands on somebody's page. */
  show = (name: string, page: Page): Promise<void> => documentPicture(page, name);

  /** Whoever drafts and scores for a unit. */
  officerOf(unit: string): Part {
    return this.emails.has(`${unit}:officer`) ? `${unit}:officer` : unit;
  }

  /** The name of a unit as the pages show it. */
  nameOf = (unit: string): string => this.units.find(({ code }) => code === unit)?.name ?? unit;

  get names(): string[] {
    return this.units.map(({ name }) => name);
  }

  /** The name of an indicator, and of something for which points are taken off, as the pages show it. */
  indicatorOf = (code: string): string =>
    this.rules.scoring.indicators.find((indicator) => indicator.code === code)?.name.vi ?? code;

  minusOf = (code: string): string =>
    this.rules.scoring.minus.criteria.find((criterion) => criterion.code === code)?.name.vi ?? code;
}
