import type { Page } from 'playwright-core';
import { Owner } from '../support/owner';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { DESK, looksFor } from './support/looks';
import { type PlayedYear, playedYear } from './support/played-year';
import type { Part } from './support/running-year';

let house: House;
let year: PlayedYear;
beforeAll(async () => {
  house = await openHouse();
  year = await playedYear(house.stack, '2023-11-23T09:00');
}, 240_000);
afterAll(() => house.close());

const awardsPage = async (part: Part, look = DESK): Promise<Page> => {
  const page = await house.visit(`/years/${year.cycle}/awards`, { as: year.email(part), look });
  await page.locator('h2').first().waitFor();
  return page;
};
const lineOf = (page: Page, award: string) =>
  page.getByRole('region', { name: 'Ủy ban nhân dân tỉnh' }).getByRole('listitem').filter({ hasText: award });

describe('before the nominations go', () => {
  it('everybody in the bloc sees what will go to which body, and that it waits on the standing body', async () => {
    const page = await awardsPage('DT');
    const sent = page.getByRole('region', { name: 'Kết quả bình xét sẽ trình' });
    await sent.getByText('Đang chờ cơ quan thường trực trình khen thưởng').waitFor();
    expect(await sent.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^Cờ thi đua.*: .*Phủ Lý$/),
      expect.stringMatching(/^Bằng khen.*: .*Lý Nhân$/),
    ]);
    expect(await page.getByRole('button', { name: /Trình khen thưởng|Công nhận/ }).count()).toBe(0);
    await leave(page);
  });

  it.each(looksFor(1))('has no barrier at $name', async (look) => {
    const page = await awardsPage('standingBody', look);
    await picture(page, `to-nominate-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('nomination, decision, refusal, revocation', () => {
  it('goes from the standing body to the body that decides', async () => {
    const signer = await house.visit(`/years/${year.cycle}/awards`, { as: year.email('body:UBND-T') });
    await signer.getByText('Chưa có đề nghị khen thưởng nào').waitFor();
    const page = await awardsPage('standingBody');
    await page.getByRole('button', { name: 'Trình khen thưởng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Trình khen thưởng' });
    await dialog.getByText('Chỉ trình một lần').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Trình khen thưởng' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Đang chờ cơ quan này quyết định: 2 đề nghị').waitFor();
    expect(await page.getByRole('button', { name: 'Quyết định khen thưởng' }).count()).toBe(0);
    await leave(page);

    await signer.getByRole('button', { name: 'Quyết định khen thưởng (2)' }).waitFor();
    await leave(signer);
  });

  it('is decided with number, date and signer, and gets its number in the register', async () => {
    const page = await awardsPage('body:UBND-T');
    await page.getByRole('button', { name: 'Quyết định khen thưởng (2)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Quyết định khen thưởng' });
    await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
    await dialog.getByText('Nhập số quyết định').waitFor();
    await dialog.getByRole('checkbox', { name: /^Bằng khen/ }).uncheck();
    await dialog.getByLabel('Số quyết định').fill('2117/QĐ-UBND');
    expect(await dialog.getByLabel('Ngày ký').inputValue()).toBe('23/11/2023');
    await dialog.getByLabel('Người ký').fill('Nguyễn Văn Mẫu');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'decide-1280', { full: false });
    await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const line = lineOf(page, 'Cờ thi đua');
    await line.getByText('đã có quyết định').waitFor();
    expect(await line.textContent()).toMatch(
      /Quyết định số 2117\/QĐ-UBND ngày 23\/11\/2023.*Nguyễn Văn Mẫu.*số vào sổ 0001\/2023/,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      line.getByRole('link', { name: 'Bằng (PDF)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await leave(page);
  });

  it('is refused with a reason that the unit reads', async () => {
    const page = await awardsPage('body:UBND-T');
    await lineOf(page, 'Bằng khen').getByRole('button', { name: 'Không khen thưởng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Không khen thưởng' });
    await dialog.getByRole('button', { name: 'Không khen thưởng' }).click();
    await dialog.getByText('Cần nêu lý do').waitFor();
    await dialog.getByLabel('Lý do').fill('Thành tích đã được khen trong năm');
    await dialog.getByRole('button', { name: 'Không khen thưởng' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await leave(page);
    const unit = await awardsPage('LN');
    await lineOf(unit, 'Bằng khen').getByText('Lý do: Thành tích đã được khen trong năm').waitFor();
    await leave(unit);
  });

  it('is revoked by a later decision, and stays visible', async () => {
    const page = await awardsPage('body:UBND-T');
    await lineOf(page, 'Cờ thi đua').getByRole('button', { name: 'Thu hồi' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thu hồi khen thưởng' });
    await dialog.getByText(/quyết định số 2117\/QĐ-UBND, số vào sổ 0001\/2023/).waitFor();
    await dialog.getByLabel('Số quyết định').fill('30/QĐ-UBND');
    await dialog.getByLabel('Lý do').fill('Kê khai không đúng');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Thu hồi' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await lineOf(page, 'Cờ thi đua').getByText('Thu hồi theo quyết định số 30/QĐ-UBND').waitFor();
    await leave(page);
  });
});

describe('the officers elected', () => {
  it('take office by the standing body’s decision', async () => {
    const page = await awardsPage('standingBody');
    const officers = page.getByRole('region', { name: 'Trưởng khối, phó khối được bầu' });
    const head = officers.getByRole('listitem').filter({ hasText: 'Trưởng khối năm 2024' }).first();
    await head.getByRole('button', { name: 'Công nhận' }).click();
    const dialog = page.getByRole('dialog', { name: 'Công nhận chức danh' });
    await dialog.getByText(/Trưởng khối năm 2024: .*Phủ Lý/).waitFor();
    await dialog.getByLabel('Số quyết định').fill('412/QĐ-SVHTTDL');
    await dialog.getByRole('button', { name: 'Công nhận' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await head.getByText('đã công nhận').waitFor();
    await leave(page);
  });
});

describe('the awards page', () => {
  it.each(looksFor(0))('has no barrier at $name', async (look) => {
    const page = await awardsPage('standingBody', look);
    await picture(page, `awards-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

/** Makes of the rehearsal a year that really was, long ago: what is rehearsed never gets into the register. */
async function asIfReal(): Promise<void> {
  const owner = await Owner.of(house.stack.ownerUrl);
  const run = (sql: string) => owner.rows(sql, [year.cycle]);
  await owner.rows('set session_replication_role = replica');
  await run(`update cycle set rehearsal = false, business_time = null, year = 2013 where id = $1`);
  await run(`update certificate set series = '' where cycle_id = $1`);
  await run(`update decision set series = '' where series = $1`);
  await owner.end();
}

describe('the public register', () => {
  it('knows nothing of a rehearsal', async () => {
    const page = await house.visit('/register');
    await page.getByText('Sổ chưa có dòng nào').waitFor();
    await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
    await leave(page);
  });

  it('is searched by anybody, without marks, and shows what was revoked', async () => {
    await asIfReal();
    const page = await house.visit('/register');
    const line = page.getByRole('row', { name: /0001\/2023/ });
    await line.waitFor();
    expect(await line.textContent()).toMatch(/đã thu hồi.*Phủ Lý.*Cờ thi đua.*2117\/QĐ-UBND.*30\/QĐ-UBND/);
    await page.getByLabel('Tìm').fill('khong co ten nay');
    await page.getByText('Không tìm thấy dòng nào').waitFor();
    await page.getByLabel('Tìm').fill('phu ly');
    await line.waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('phu ly');
    await page.getByLabel('Năm vào sổ').first().click();
    await page.getByRole('option', { name: '2023' }).click();
    await line.waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2023');
    await page.getByRole('tab', { name: 'Thông báo' }).click();
    await page.getByText(/Quyết định số 2117\/QĐ-UBND ngày 23\/11\/2023.*đã thu hồi/).waitFor();
    await leave(page);
  });

  it.each(looksFor(2))('has no barrier at $name', async (look) => {
    const page = await house.visit('/register', { look });
    await page.getByRole('row', { name: /0001\/2023/ }).waitFor();
    await picture(page, `register-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });

  it('is read from paper without what is only for the screen', async () => {
    const page = await house.visit('/register');
    await page.getByRole('row', { name: /0001\/2023/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Tìm').isVisible()).toBe(false);
    expect(await page.getByRole('row', { name: /0001\/2023/ }).isVisible()).toBe(true);
    await leave(page);
  });
});
