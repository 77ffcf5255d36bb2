import type { Page } from 'playwright-core';
import { Owner } from '../support/owner';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor } from './support/looks';
import { type Part, type RunningYear, runningYear } from './support/running-year';

let house: House;
let year: RunningYear;
beforeAll(async () => {
  house = await openHouse();
  year = await runningYear(house.stack, '2023-03-24T09:00');
  await year.does('PL', `/cycles/${year.cycle}/registrations/PL`, { titles: ['CTD-T'] });
}, 180_000);
afterAll(() => house.close());

const open = (place: string, part: Part) => house.visit(`/years/${year.cycle}/${place}`, { as: year.email(part) });
const owner = async <T>(sql: string): Promise<T[]> => {
  const database = await Owner.of(house.stack.ownerUrl);
  const rows = await database.rows<T>(sql, [year.cycle]);
  await database.end();
  return rows;
};
/** Chooses in a field that is searched by typing. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).or(page.getByLabel(label)).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

describe('the messages of a year', () => {
  it('show what could not be sent, what the mail server said, and send it again', async () => {
    const [lost] = await owner<{ address: string }>(
      `update delivery set state = 'gaveUp', attempts = 6, answer = '550 5.1.1 no such user'
        where id = (select d.id from delivery d join notice n on n.id = d.notice_id
                     where n.cycle_id = $1 and n.recipient = 'unit:KB' limit 1)
        returning (select email::text from account where id = account_id) as address`,
    );
    const page = await open('messages', 'standingBody');
    const filter = page.getByRole('group', { name: 'Kết quả gửi' });
    await filter.getByText('Không gửi được (1)').click();
    const row = page.getByRole('row').filter({ hasText: lost?.address ?? 'nobody' });
    await row.getByText('Máy chủ thư: 550 5.1.1 no such user').waitFor();
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await picture(page, 'messages-gave-up');
    expect(await faultsOf(page)).toEqual([]);
    await row.getByRole('button', { name: /^Gửi lại thư cho/ }).click();
    await page.getByText('Không có thư nào như vậy').waitFor();
    await leave(page);
    expect(
      await owner(
        `select from delivery d join notice n on n.id = d.notice_id where n.cycle_id = $1 and d.state = 'gaveUp'`,
      ),
    ).toEqual([]);
  });

  it('are narrowed to one recipient', async () => {
    const page = await open('messages', 'head');
    await choose(page, 'Gửi cho', 'Phòng Văn hóa – Thông tin huyện Lý Nhân');
    await page.getByRole('row').nth(1).getByText('Lý Nhân').first().waitFor();
    const others = page.getByRole('row').filter({ hasText: 'Kim Bảng' });
    await others.first().waitFor({ state: 'detached' });
    await leave(page);
  });

  it('are read by the auditor, who sends none', async () => {
    const page = await house.visit(`/years/${year.cycle}/messages`, { as: 'kiemtra' });
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('button', { name: /^Gửi lại/ }).count()).toBe(0);
    await leave(page);
  });
});

describe('the plan of reminders', () => {
  it('says of each unit how often it was reminded, when next, and who hears of it', async () => {
    const page = await open('reminders', 'standingBody');
    await page.getByRole('row').nth(1).waitFor();
    await choose(page, 'Đơn vị', 'Phòng Văn hóa – Thông tin huyện Kim Bảng');
    const section = page.getByRole('region', { name: /Kim Bảng/ });
    const card = section.getByText('Đăng ký, giao ước').locator('..');
    await card.getByText(/Đã nhắc 2 lần/).waitFor();
    await card.getByText(/Lần tới: 17:00 24\/03\/2023 \(GMT\+7\) \(trước hạn 1 ngày\)/).waitFor();
    await card.getByText(/báo cáo Trưởng khối lúc/).waitFor();
    await picture(page, 'reminders-of-a-unit');
    expect(await faultsOf(page)).toEqual([]);

    await year.does('KB', `/cycles/${year.cycle}/registrations/KB`, { titles: ['BK-T'] });
    await year.does('KB', `/cycles/${year.cycle}/pacts/KB`);
    await card.getByText('Đã xong, không nhắc nữa').waitFor();
    await leave(page);
  });

  it('tells what was sent from what is to come and what is not needed', async () => {
    const page = await open('reminders', 'deputy');
    await page.getByRole('row').nth(1).getByText('Sẽ gửi').waitFor();
    await page.getByText('Đã gửi', { exact: true }).first().click();
    await page.getByRole('row').nth(1).getByText('Đã gửi').waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Sẽ gửi' }).count()).toBe(0);
    await leave(page);
  });

  it('shows a unit its own', async () => {
    const page = await open('reminders', 'DT');
    await page.getByRole('heading', { name: /Duy Tiên.*đã nhắc, sẽ nhắc/ }).waitFor();
    await page
      .getByText(/Đã nhắc 2 lần/)
      .first()
      .waitFor();
    expect(await page.getByRole('combobox', { name: 'Đơn vị' }).count()).toBe(0);
    await leave(page);
  });
});

describe('the record of a year', () => {
  it('tells what happens as it happens, by whom, and all of it on request', async () => {
    const page = await open('audit', 'standingBody');
    await page.getByRole('row').filter({ hasText: 'Đăng ký thi đua' }).first().waitFor();
    await year.does('PL', `/cycles/${year.cycle}/pacts/PL`);
    const signed = page.getByRole('row').filter({ hasText: 'Ký giao ước thi đua' }).filter({ hasText: 'Phủ Lý' });
    await signed.getByText(/Lãnh đạo .*Phủ Lý/).waitFor();
    await signed.getByRole('button', { name: /^Xem toàn bộ dòng/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Dòng nhật ký số/ });
    await dialog.getByText('"type": "pact.signed"').waitFor();
    await dialog.getByText(/^[0-9a-f]{64}$/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await leave(page);
  });

  it('is narrowed by what, by whom and when, in an address that can be sent on', async () => {
    const page = await open('audit', 'head');
    await choose(page, 'Giai đoạn', 'Đăng ký, giao ước');
    await page.getByLabel('Từ ngày').fill('2023-03-24');
    await page.getByRole('row').filter({ hasText: 'Mở giai đoạn' }).waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: 'Đăng ký thi đua' }).first().waitFor();
    expect(new URL(page.url()).search).toBe('?stage=registration&from=2023-03-24');
    await page.reload();
    await page.getByRole('row').filter({ hasText: 'Đăng ký thi đua' }).first().waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Mở giai đoạn' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Bỏ các điều kiện lọc' }).click();
    await page.getByRole('row').filter({ hasText: 'Mở giai đoạn' }).first().waitFor();
    await leave(page);
  });

  it('is shown to be whole, and by whom it was broken to be broken', async () => {
    const page = await open('audit', 'standingBody');
    await page.getByRole('button', { name: 'Kiểm tra ngay' }).click();
    await page.getByText(/^Nhật ký nguyên vẹn: \d+ dòng$/).waitFor();
    await page.getByText('không dòng nào bị sửa').waitFor();
    await picture(page, 'audit-whole', { full: false });
    const change = (payload: string) =>
      owner(`update event set payload = ${payload} where cycle_id = $1 and sequence = 2`);
    const database = await Owner.of(house.stack.ownerUrl);
    await database.rows('alter table event disable trigger user');
    const [kept] = await owner<{ payload: object }>('select payload from event where cycle_id = $1 and sequence = 2');
    await change(`'{"unit": "LN"}'`);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByText('Nhật ký bị đứt ở dòng 2').waitFor();
    await page.getByText('Nội dung dòng này không khớp').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await change(`'${JSON.stringify(kept?.payload ?? {})}'`);
    await database.rows('alter table event enable trigger user');
    await database.end();
    await leave(page);
  });

  it('tells a unit what it may know, and not who did it', async () => {
    const page = await open('audit', 'LN');
    await page.getByRole('row').filter({ hasText: 'Đăng ký thi đua' }).first().waitFor();
    expect(await page.getByRole('columnheader', { name: 'Người làm' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Kiểm tra ngay' }).count()).toBe(0);
    await leave(page);
  });
});

describe('the inbox', () => {
  it('is announced by the bell, read one by one, and all at once', async () => {
    const page = await open('', 'BL');
    const bell = page.getByRole('banner').getByRole('link', { name: /^Thông báo: \d+ chưa đọc$/ });
    const waiting = async () => Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Thông báo: [1-9]\d* chưa đọc$/ })
      .waitFor();
    const before = await waiting();
    await bell.click();
    await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
    await page.getByRole('listitem').first().getByRole('button', { name: 'Đánh dấu đã đọc' }).click();
    await page
      .getByRole('banner')
      .getByRole('link', { name: `Thông báo: ${before - 1} chưa đọc` })
      .waitFor();
    await picture(page, 'inbox-vi');
    await page.getByRole('button', { name: 'Đánh dấu tất cả là đã đọc' }).click();
    await page.getByText('Không có thông báo nào chưa đọc').waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Thông báo: 0 chưa đọc' }).waitFor();
    await page.getByText('Chưa đọc', { exact: true }).first().click();
    await page.getByText('Không có thông báo nào chưa đọc.', { exact: true }).waitFor();
    await leave(page);
  });

  it('rings while one looks at the year', async () => {
    const page = await open('', 'TL');
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Thông báo: [1-9]\d* chưa đọc$/ })
      .waitFor();
    const bell = page.getByRole('banner').getByRole('link', { name: /^Thông báo:/ });
    const before = Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
    await year.does('standingBody', `/cycles/${year.cycle}/extensions`, {
      stage: 'registration',
      until: '2023-03-28T17:00',
      reason: 'Lũ trên sông Châu',
      units: ['TL'],
    });
    await page
      .getByRole('banner')
      .getByRole('link', { name: `Thông báo: ${before + 1} chưa đọc` })
      .waitFor();
    await bell.click();
    await page.getByText('Lý do: Lũ trên sông Châu').waitFor();
    await leave(page);
  });
});

describe.each([
  ['messages', (cycle: string) => `/years/${cycle}/messages`, 'standingBody', 0],
  ['reminders', (cycle: string) => `/years/${cycle}/reminders`, 'head', 1],
  ['audit', (cycle: string) => `/years/${cycle}/audit`, 'standingBody', 2],
  ['inbox', () => '/inbox', 'LN', 3],
])('%s', (name, path, part, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await house.visit(path(year.cycle), { as: year.email(part), look });
    await page.getByRole('main').locator('h1').waitFor();
    await page
      .getByRole('main')
      .getByRole(name === 'inbox' ? 'listitem' : 'row')
      .nth(1)
      .waitFor();
    await picture(page, `${name}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});
