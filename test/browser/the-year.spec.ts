import type { Page } from 'playwright-core';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor, PHONE } from './support/looks';
import { type Part, type RunningYear, runningYear } from './support/running-year';

let house: House;
let year: RunningYear;
beforeAll(async () => {
  house = await openHouse();
  year = await runningYear(house.stack, '2023-03-24T09:00');
  await year.does('PL', `/cycles/${year.cycle}/registrations/PL`, { titles: ['CTD-T'] });
}, 180_000);
afterAll(() => house.close());

const yearPage = (part: Part, look = looksFor(0)[0]) =>
  house.visit(`/years/${year.cycle}`, { as: year.email(part), ...(look && { look }) });
const task = (page: Page, what: string) =>
  page.getByRole('listitem').filter({ hasText: what }).filter({ hasText: 'Diễn tập' });

describe('my work', () => {
  it('tells a leader what to do, by when, how long is left, and where', async () => {
    const page = await house.visit('/', { as: year.email('KB') });
    const register = task(page, 'Đăng ký thi đua cho đơn vị');
    await register.waitFor();
    expect(await register.textContent()).toMatch(/Kim Bảng[\s\S]*Còn 1 ngày[\s\S]*Hạn 17:00 25\/03\/2023 \(GMT\+7\)/);
    const link = register.getByRole('link', { name: 'Đăng ký' });
    expect(await link.getAttribute('href')).toBe(`/years/${year.cycle}/registration`);
    await leave(page);
  });

  it('changes by itself when something is done elsewhere', async () => {
    const page = await house.visit('/', { as: year.email('BL') });
    await task(page, 'Đăng ký thi đua cho đơn vị').waitFor();
    await year.does('BL', `/cycles/${year.cycle}/registrations/BL`, { titles: ['CTD-T'] });
    await task(page, 'Ký giao ước thi đua').waitFor();
    expect(await task(page, 'Đăng ký thi đua cho đơn vị').count()).toBe(0);
    await leave(page);
  });

  it('counts down by the clock of the world in a real year', async () => {
    const page = await house.visit('/', { as: year.email('DT') });
    const deadline = new Date(Date.now() + 2.5 * 60 * 60_000).toISOString();
    await page.clock.install();
    await page.route('**/api/me/work', async (route) => {
      const { rows } = (await (await route.fetch()).json()) as { rows: object[] };
      await route.fulfill({ json: { rows: rows.map((row) => ({ ...row, rehearsal: false, deadline })) } });
    });
    await page.reload();
    await page.getByText('Còn 2 giờ').waitFor();
    await page.clock.fastForward('01:00:00');
    await page.getByText('Còn 1 giờ').waitFor();
    await leave(page);
  });

  it('takes a notice for read once it is followed', async () => {
    const page = await house.visit('/', { as: year.email('LN') });
    const newest = page.getByRole('region', { name: 'Có gì mới' }).getByRole('listitem').first();
    await newest.getByText('Chưa đọc').waitFor();
    await newest.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Đăng ký' }).waitFor();
    await page.goBack();
    await newest.getByRole('link').waitFor();
    await newest.getByText('Chưa đọc').waitFor({ state: 'hidden' });
    await leave(page);
  });

  it('says it well when there is nothing', async () => {
    const page = await house.visit('/', { as: 'kiemtra' });
    await page.getByText('Không có việc nào đến lượt bạn').waitFor();
    await leave(page);
  });
});

describe('the year', () => {
  it('shows the coordinator its stages, who is done and who is missing', async () => {
    const page = await yearPage('standingBody');
    const stages = page.getByRole('list', { name: 'Bảy giai đoạn của năm' }).getByRole('listitem');
    await stages.first().waitFor();
    expect(await stages.count()).toBe(7);
    expect(await stages.first().textContent()).toMatch(/Đăng ký, giao ước[\s\S]*Đang mở[\s\S]*0\/6 đơn vị đã xong/);
    const row = page.getByRole('row', { name: /Phủ Lý/ });
    await row.getByText('Chưa xong').waitFor();
    await page.getByRole('note').getByText('Diễn tập: không có gì ở đây là thật').waitFor();
    await year.does('PL', `/cycles/${year.cycle}/pacts/PL`);
    await row.getByText('Đã xong').waitFor();
    await leave(page);
  });

  it('offers nobody what they may not do', async () => {
    const page = await yearPage('LN');
    await page.getByRole('list', { name: 'Bảy giai đoạn của năm' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    expect(await page.getByRole('button', { name: /Gia hạn|Đóng sớm|Hủy năm/ }).count()).toBe(0);
    await leave(page);
  });

  it('extends for one unit, after showing whom it touches, by the keyboard alone', async () => {
    const page = await yearPage('standingBody');
    const open = page.getByRole('button', { name: 'Gia hạn' });
    await open.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Gia hạn' });
    await dialog.getByText('6 đơn vị được dời hạn').waitFor();
    await dialog.getByLabel('Cho đơn vị').first().focus();
    await page.keyboard.type('Lý Nhân');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await dialog.getByText('1 đơn vị được dời hạn').waitFor();
    // three days before is a Saturday, so that reminder goes out on Monday morning
    await dialog.getByRole('row', { name: /Lý Nhân.*trước hạn.*07:00 27\/03\/2023/ }).waitFor();
    await dialog
      .getByRole('row', { name: /báo cáo.*Lý Nhân.*\d\d\/03\/2023/ })
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'extend-1280', { full: false });

    await dialog.getByRole('button', { name: 'Gia hạn' }).press('Enter');
    await dialog.getByText('Cần nêu lý do').waitFor();
    await dialog.getByLabel('Lý do').fill('Lũ trên sông Châu');
    await dialog.getByRole('button', { name: 'Gia hạn' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page
      .getByRole('row', { name: /Lý Nhân/ })
      .getByText('Hạn riêng 17:00 28/03/2023 (GMT+7)')
      .waitFor();
    await page.getByText('Lũ trên sông Châu').waitFor();
    expect(await page.evaluate<boolean>(`document.activeElement?.textContent === 'Gia hạn'`)).toBe(true);
    await leave(page);
  });

  it('shows the server’s sentence when it says no', async () => {
    const page = await yearPage('standingBody');
    await page.getByRole('button', { name: 'Gia hạn' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gia hạn' });
    await dialog.getByLabel('Hạn mới (giờ của khối)').fill('2023-03-20T17:00');
    await dialog.getByText('Hạn mới phải sau hạn hiện nay').waitFor();
    await dialog.getByLabel('Lý do').fill('Thử');
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('alert').textContent()).toMatch(/.{20}/);
    await leave(page);
  });

  it('names who will be left out before a stage is closed early', async () => {
    const page = await yearPage('standingBody');
    await page.getByRole('button', { name: 'Đóng sớm' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đóng sớm một giai đoạn' });
    await dialog.getByText(/Chưa xong.*Kim Bảng/).waitFor();
    await dialog.getByRole('button', { name: 'Đóng giai đoạn' }).click();
    await dialog.getByText('Cần nêu lý do').waitFor();
    await dialog.getByLabel('Lý do').fill('Các đơn vị còn lại xin thôi');
    await dialog.getByRole('button', { name: 'Đóng giai đoạn' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Lý do đóng sớm: Các đơn vị còn lại xin thôi').waitFor();
    await leave(page);
  });

  it('says what waits while the engine is away, and still shows everything', async () => {
    const page = await yearPage('standingBody', PHONE);
    const away = { status: 503, json: { parts: { database: 'up', engine: 'down', worker: 'down' } } };
    await page.route('**/api/health/ready', (route) => route.fulfill(away));
    await page.reload();
    await page.getByText('Hệ thống điều phối tạm thời chưa trả lời').waitFor();
    await page.getByRole('list', { name: 'Bảy giai đoạn của năm' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe.each([
  ['my work', () => '/', 'KB', 0],
  ['the year', (cycle: string) => `/years/${cycle}`, 'standingBody', 1],
  ['a page that does not exist', () => '/nothing-here', 'head', 2],
])('%s', (name, path, part, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await house.visit(path(year.cycle), { as: year.email(part), look });
    await page.waitForLoadState('load');
    await page.getByRole('main').locator('h1').waitFor();
    if (look.width === 360) {
      await page.getByRole('button', { name: /danh mục|navigation/i }).click();
      await page.getByRole('navigation').getByRole('link').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: /danh mục|navigation/i }).click();
    }
    await picture(page, `${name.replaceAll(' ', '-')}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('the year cancelled', () => {
  it('names what ends with it, and then shows it as over', async () => {
    const page = await yearPage('standingBody');
    await page.getByRole('button', { name: 'Hủy năm' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hủy năm thi đua 2023' });
    await dialog.getByText('không mở lại được').waitFor();
    await dialog.getByLabel('Lý do').fill('Sáp nhập đơn vị hành chính');
    await dialog.getByRole('button', { name: 'Hủy năm 2023' }).click();
    await page.getByText('đã hủy', { exact: false }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Gia hạn' }).count()).toBe(0);
    await leave(page);
  });
});

describe('a page', () => {
  it('is left for another, which begins at its top, and found again where it was', async () => {
    const page = await yearPage('standingBody', PHONE);
    const scrolled = (): Promise<number> => page.evaluate<number>('window.scrollY');
    const registrations = page.getByRole('link', { name: 'Đăng ký, giao ước' }).first();
    await page.getByRole('table').first().waitFor();
    await page.evaluate('window.scrollTo(0, 600)');
    await page.getByRole('button', { name: 'Mở hoặc đóng danh mục' }).click();
    await registrations.click();
    await page.getByRole('heading', { level: 1, name: 'Đăng ký' }).waitFor();
    await page.getByRole('table').first().waitFor();
    expect(await scrolled()).toBe(0);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Năm thi đua 2023' }).waitFor();
    await page.waitForFunction('window.scrollY === 600');
    await leave(page);
  });
});
