import { director, playYear } from '@thidua/rehearsal';
import type { Act } from '@thidua/rulebook';
import { expectedOf, scriptOf } from '../support/play';
import { playByPages } from './support/by-pages';
import { Company } from './support/company';
import { type House, openHouse } from './support/house';

const SAMPLE = 'ha-nam-2023';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 180_000);
afterAll(() => house?.close());

/** Where somebody looks around after an act: pages of which the documents show a picture. */
const VIEWS: Record<string, [moment: string, part: string, place: string][]> = {
  'submit KB': [
    ['year', 'standingBody', ''],
    ['work', 'BL', '/'],
  ],
  'verify TL': [['board', 'standingBody', 'board']],
  'attend head': [['ranking', 'PL', 'ranking']],
  'openContest flag': [['projector', 'head', 'voting/flag/projector']],
  'recognise deputy': [
    ['awards', 'standingBody', 'awards'],
    ['audit', 'standingBody', 'audit'],
    ['people', 'administrator', '/people?tab=accounts'],
  ],
};

async function lookAround(people: Company, act: Act): Promise<void> {
  const about = 'of' in act ? act.of : 'contest' in act ? act.contest : 'office' in act ? act.office : act.by;
  for (const [moment, part, place] of VIEWS[`${act.do} ${about}`] ?? []) {
    await people.show(moment, await people.open(part, place));
  }
}

describe('the sample’s year, each act done in the pages by the person whose act it is', () => {
  it('ends as the independent reading of it says, with nothing refused', async () => {
    const { apiUrl } = house.stack;
    const api = await director(apiUrl);
    let people: Company | undefined;
    const played = await playYear(api, apiUrl, await scriptOf(SAMPLE), {
      dayMs: 0,
      say: () => undefined,
      play: async (act, cycle) => {
        people ??= await Company.of(house, cycle);
        try {
          await playByPages(people, act);
        } catch (error) {
          throw new Error(`${act.do} by ${act.by} at ${act.at} (line ${act.line})`, { cause: error });
        }
        await lookAround(people, act);
        await people.rest();
      },
    });
    expect(played.surprises).toEqual([]);
    const outcome = await api.get<object>(`/cycles/${played.cycle}/outcome`);
    expect(outcome).toMatchObject(await expectedOf(SAMPLE));
  }, 900_000);
});
