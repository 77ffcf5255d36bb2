import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Person } from '../support/people';
import { SAMPLES } from '../support/stack';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor } from './support/looks';

const YEAR = new Date().getUTCFullYear() + 2;

let house: House;
let standingBody: Person;
beforeAll(async () => {
  house = await openHouse();
  standingBody = await Person.signIn(house.stack.apiUrl, 'thuongtruc');
}, 180_000);
afterAll(() => house.close());

interface Day {
  date: string;
  kind: string;
  own: boolean;
}
const daysOf = async (year: number): Promise<Day[]> =>
  (await standingBody.sees<{ rows: Day[] }>(`/blocs/HNA-VH/workdays/${year}`)).rows.filter(({ own }) => own);

describe('working days', () => {
  it('are said for the bloc by the standing body, and taken back', async () => {
    const page = await house.visit('/workdays', { as: 'thuongtruc' });
    const thisYear = new Date().getUTCFullYear();
    await page.getByRole('heading', { name: `Năm ${thisYear}` }).waitFor();
    await page.getByRole('button', { name: `Năm ${thisYear + 1}` }).click();
    await page.getByRole('heading', { name: `Năm ${thisYear + 1}` }).waitFor();

    await page.getByLabel('Ngày', { exact: true }).fill('5/6/2020');
    await page.keyboard.press('Tab');
    await page.getByLabel('Dịp').fill('Làm bù');
    await page.getByRole('radio', { name: 'Làm việc (làm bù)' }).check();
    await page.getByRole('button', { name: 'Thêm ngày' }).click();
    await page.getByText(`Chọn một ngày trong năm ${thisYear + 1}.`).waitFor();
    expect(await daysOf(thisYear + 1)).toEqual([]);

    await page.getByLabel('Ngày', { exact: true }).fill(`5/6/${thisYear + 1}`);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Thêm ngày' }).click();
    const row = page.getByRole('row', { name: new RegExp(`05/06/${thisYear + 1}.*Làm bù`) });
    await row.waitFor();
    expect(await daysOf(thisYear + 1)).toMatchObject([{ date: `${thisYear + 1}-06-05`, kind: 'working' }]);

    await row.getByRole('button', { name: 'Bỏ Làm bù' }).click();
    await page.getByText('Đã bỏ ngày này').waitFor();
    expect(await daysOf(thisYear + 1)).toEqual([]);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await row.waitFor();
    expect(await daysOf(thisYear + 1)).toHaveLength(1);
    await leave(page);
  });

  it('are read by everybody of the bloc', async () => {
    const page = await house.visit('/workdays', { as: 'canbo.pl' });
    await page.getByRole('heading', { name: 'Ngày làm việc' }).waitFor();
    await page.getByText(/Lịch nghỉ lễ|Chưa có lịch nghỉ lễ/).waitFor();
    expect(await page.getByRole('button', { name: 'Thêm ngày' }).count()).toBe(0);
    await leave(page);
  });
});

describe('the yearly start', () => {
  it('is set, paused, resumed, changed and dropped', async () => {
    const page = await house.visit('/yearly-start', { as: 'thuongtruc' });
    await page.getByText('Khối chưa đặt lịch tự bắt đầu').waitFor();
    await page.getByLabel('Lập dự thảo trước khi mở đăng ký bao nhiêu ngày').fill('20');
    await page.getByLabel('Ghi chú').fill('Theo khoản 2 Điều 5');
    await page.getByRole('button', { name: 'Đặt lịch', exact: true }).click();
    await page.getByText('Lập dự thảo 20 ngày trước khi mở đăng ký').waitFor();
    await page.getByText('Đang có hiệu lực').waitFor();
    const set = await standingBody.sees<{ daysBefore: number; note: string; next: string[] }>(
      '/blocs/HNA-VH/yearly-start',
    );
    expect(set).toMatchObject({ daysBefore: 20, note: 'Theo khoản 2 Điều 5' });
    expect(await page.getByRole('main').locator('ol').first().getByRole('listitem').count()).toBe(3);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'yearly-start-set-1280');

    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.getByText('Đang tạm dừng').waitFor();
    await page.getByRole('button', { name: 'Cho chạy tiếp' }).click();
    await page.getByText('Đang có hiệu lực').waitFor();

    await page.getByRole('button', { name: 'Bỏ lịch tự bắt đầu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bỏ lịch tự bắt đầu' });
    await dialog.getByText('Năm đã có dự thảo thì vẫn giữ').waitFor();
    await dialog.getByRole('button', { name: 'Bỏ lịch', exact: true }).click();
    await page.getByText('Khối chưa đặt lịch tự bắt đầu').waitFor();
    expect((await standingBody.send('/blocs/HNA-VH/yearly-start')).status).toBe(404);
    await leave(page);
  });

  it('lets a draft begin by itself, and holds it back', async () => {
    const [bloc = '', rules = ''] = await Promise.all(
      ['bloc.yaml', 'rules.yaml'].map((file) => readFile(join(SAMPLES, 'ha-nam-2023', file), 'utf8')),
    );
    const ahead = (text: string): string =>
      text
        .replace('year: 2023', `year: ${YEAR}`)
        .replace('era: A', 'era: D')
        .replaceAll(/2023-(\d\d-\d\dT)/g, `${YEAR}-$1`);
    const { id } = await standingBody.does<{ id: string }>('/blocs/HNA-VH/rule-sets', {
      bloc: ahead(bloc),
      rules: ahead(rules),
    });
    const { cycle } = await standingBody.does<{ cycle: string }>('/cycles', { ruleSet: id });
    const begins = async (): Promise<string> =>
      (await standingBody.sees<{ begins: string }>(`/cycles/${cycle}`)).begins;

    const page = await house.visit('/yearly-start', { as: 'thuongtruc' });
    const draft = page
      .getByRole('list', { name: 'Dự thảo đang chờ' })
      .getByRole('listitem')
      .filter({ hasText: `${YEAR}` });
    await draft.getByText('Chờ người bắt đầu.').waitFor();
    await draft.getByRole('button', { name: 'Cho tự bắt đầu' }).click();
    await draft.getByText('Tự bắt đầu khi mở đăng ký.').waitFor();
    expect(await begins()).toBe('byItself');
    await draft.getByRole('button', { name: 'Giữ lại' }).click();
    await draft.getByText('Đang giữ lại, không tự bắt đầu.').waitFor();
    expect(await begins()).toBe('held');
    await leave(page);
  });

  it('is read, not changed, by the auditor', async () => {
    const page = await house.visit('/yearly-start', { as: 'kiemtra' });
    await page.getByText('Khối chưa đặt lịch tự bắt đầu').waitFor();
    expect(await page.getByRole('button', { name: /Đặt lịch|Giữ lại|Cho tự bắt đầu/ }).count()).toBe(0);
    await leave(page);
  });
});

describe.each([
  ['workdays', '/workdays', 2],
  ['yearly-start', '/yearly-start', 3],
])('the page %s', (name, path, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await house.visit(path, { as: 'thuongtruc', look });
    await page.getByRole('main').getByRole('button').last().waitFor();
    await picture(page, `${name}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});
