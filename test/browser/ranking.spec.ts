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
  year = await playedYear(house.stack, '2023-11-12T09:00');
}, 240_000);
afterAll(() => house.close());

const rankingPage = async (part: Part, look = DESK): Promise<Page> => {
  const page = await house.visit(`/years/${year.cycle}/ranking`, { as: year.email(part), look });
  await page.getByRole('table').first().waitFor();
  return page;
};
const rowOf = (page: Page, unit: RegExp) => page.getByRole('table').first().getByRole('row', { name: unit });

/** The year before, as it was in this bloc: Lý Nhân first, the others behind it in their order. */
async function lastYear(cycle: string): Promise<void> {
  const owner = await Owner.of(house.stack.ownerUrl);
  const run = (sql: string) => owner.rows(sql, [cycle]);
  await run(`insert into cycle (id, bloc_id, year, rule_set_id, state, started_at, closed_at)
    select 'last-year', bloc_id, year - 1, rule_set_id, 'closed', '2022-02-01', '2022-12-20' from cycle where id = $1`);
  await run(`insert into cycle_member (cycle_id, unit, unit_id, name, position)
    select 'last-year', unit, unit_id, name, position from cycle_member where cycle_id = $1`);
  await run(`insert into ranking (cycle_id, state, digest, nominations, computed_at)
    select 'last-year', 'provisional', 'd', '{}', '2022-11-13' where $1 <> ''`);
  await run(`insert into ranking_place (cycle_id, unit, position, rank, total, eligible, explanation)
    select 'last-year', unit, position, case unit when 'LN' then 1 else position + 2 end, 90, true, '{"vi":"","en":""}'
      from cycle_member where cycle_id = $1`);
  await run(`update ranking set state = 'fixed', fixed_at = '2022-11-13' where cycle_id = 'last-year' and $1 <> ''`);
  await owner.end();
}

describe('the published ranking', () => {
  it('shows each unit its place, why it stands there, and which is its own', async () => {
    const page = await rankingPage('LN');
    await page.getByText('Bảng xếp hạng tạm thời, chưa chốt').waitFor();
    expect(await rowOf(page, /Phủ Lý/).textContent()).toMatch(/^1.*Xếp thứ nhất với tổng điểm 101,00.*101,00$/);
    const own = rowOf(page, /Lý Nhân/);
    expect(await own.textContent()).toMatch(/đơn vị của bạn.*Xếp sau PL do tổng điểm/);
    expect(await page.getByText('đơn vị của bạn', { exact: true }).count()).toBe(1);
    await leave(page);
  });

  it('shows what the totals are made of, group by group', async () => {
    const page = await rankingPage('DT');
    const groups = page.getByRole('region', { name: 'Điểm theo nhóm tiêu chí' });
    await groups.getByRole('heading', { name: /I\. Nhiệm vụ chuyên môn.*60,00/ }).waitFor();
    expect(await groups.getByRole('list').count()).toBe(4);
    expect(await groups.getByRole('list').first().getByRole('listitem').count()).toBe(6);
    await leave(page);
  });

  it('is fixed by nobody here, and objections are for leaders alone', async () => {
    const page = await rankingPage('PL:officer');
    expect(await page.getByRole('button', { name: 'Gửi kiến nghị' }).count()).toBe(0);
    await leave(page);
  });
});

describe('an objection', () => {
  it('is raised by the leader, in time, and answered by the standing body with another score', async () => {
    const page = await rankingPage('LN');
    await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gửi kiến nghị về điểm' });
    await dialog.getByText('Hạn gửi kiến nghị: 17:00 13/11/2023 (GMT+7)').waitFor();
    await dialog.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    await dialog.getByText('Chọn tiêu chí cần kiến nghị').waitFor();
    await dialog.getByText('Cần nêu nội dung kiến nghị').waitFor();
    await dialog.getByLabel('Tiêu chí').first().click();
    await page.getByRole('option', { name: /^I\.2 / }).click();
    await dialog.getByText('Điểm duyệt hiện nay: 14,50/15,00').waitFor();
    await dialog.getByLabel('Nội dung kiến nghị').fill('Đã bổ sung danh sách 110 khu dân cư');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'object-1280', { full: false });
    // a press beside the dialog loses nothing
    await page.mouse.click(5, 400);
    expect(await dialog.getByLabel('Nội dung kiến nghị').inputValue()).toBe('Đã bổ sung danh sách 110 khu dân cư');
    await dialog.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('chờ trả lời').waitFor();

    const office = await rankingPage('standingBody');
    await office.getByRole('button', { name: 'Trả lời' }).click();
    const answer = office.getByRole('dialog', { name: 'Trả lời kiến nghị' });
    await answer.getByText('Đã bổ sung danh sách 110 khu dân cư').waitFor();
    await answer.getByRole('radio', { name: 'Chấp nhận, sửa điểm' }).check();
    await answer.getByLabel('Điểm mới').fill('15,5');
    await answer.getByLabel('Nội dung trả lời').fill('Danh sách hợp lệ');
    await answer.getByRole('button', { name: 'Gửi trả lời' }).click();
    expect(await answer.getByLabel('Điểm mới').getAttribute('aria-invalid')).toBe('true');
    expect(await answer.getByLabel('Điểm mới').evaluate((field) => field === field.ownerDocument.activeElement)).toBe(
      true,
    );
    await answer.getByLabel('Điểm mới').fill('15');
    expect(await faultsOf(office)).toEqual([]);
    await picture(office, 'answer-1280', { full: false });
    await answer.getByRole('button', { name: 'Gửi trả lời' }).click();
    await answer.waitFor({ state: 'hidden' });
    await leave(office);

    await page.getByText('Điểm được sửa thành 15,00').waitFor();
    await page.getByText('Danh sách hợp lệ').waitFor();
    await leave(page);
  });

  it('that is open already is refused with the server’s sentence', async () => {
    const page = await rankingPage('DT');
    const objection = { criterion: 'III.3', reason: 'Báo cáo 6 tháng đã nộp đúng hạn' };
    await year.does('DT', `/cycles/${year.cycle}/objections/DT`, objection);
    await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gửi kiến nghị về điểm' });
    await dialog.getByLabel('Tiêu chí').first().click();
    await page.getByRole('option', { name: /^III\.3 / }).click();
    await dialog.getByLabel('Nội dung kiến nghị').fill('Lần nữa');
    await dialog.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    expect(await dialog.getByRole('alert').textContent()).toMatch(/.{20}/);
    const answer = { accept: false, reason: 'Sổ văn thư ghi ngày 12/7' };
    await year.does('standingBody', `/cycles/${year.cycle}/objections/DT/III.3/answer`, answer);
    await page.getByText('Điểm giữ nguyên').waitFor();
    await leave(page);
  });
});

describe('what if', () => {
  it('computes on the page alone, plainly as a draft, and leaves the ranking as it is', async () => {
    const page = await rankingPage('standingBody');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    const official = await page.getByRole('table').first().textContent();
    await page.getByRole('button', { name: 'Tính thử phương án' }).click();
    const draft = page.getByRole('region', { name: 'Tính thử phương án' });
    expect(await draft.getByText('BẢN NHÁP – không công bố được').count()).toBe(2);
    expect(await draft.getByText('giữ nguyên').count()).toBe(6);
    await draft.getByLabel(/^I\. Nhiệm vụ chuyên môn/).fill('50');
    await draft.getByLabel('Điểm thưởng').fill('0');
    await draft
      .getByText(/^lên \d bậc/)
      .first()
      .waitFor();
    expect(await draft.getByText('giữ nguyên').count()).toBeLessThan(6);
    await draft.getByRole('button', { name: /^Bỏ: Điểm nhóm I / }).click();
    await draft.getByRole('button', { name: /^Điểm nhóm III / }).click();
    expect(await draft.getByRole('list', { name: /Thứ tự phân định/ }).textContent()).toMatch(
      /Điểm trừ ít hơn.*Điểm nhóm III/,
    );
    await draft.getByRole('button', { name: 'Trở về quy chế' }).click();
    expect(await draft.getByText('giữ nguyên').count()).toBe(6);
    await page.getByRole('button', { name: 'Thôi tính thử' }).click();
    expect(await page.getByRole('table').first().textContent()).toBe(official);
    expect(sent).toEqual([]);
    await leave(page);
  });
});

describe('last year beside this year', () => {
  it('is shown to who may see that year', async () => {
    await lastYear(year.cycle);
    const page = await house.visit(`/years/${year.cycle}/ranking`, { as: 'thuongtruc' });
    await page.getByRole('columnheader', { name: 'Năm 2022' }).waitFor();
    expect(await rowOf(page, /Lý Nhân/).textContent()).toMatch(/Hạng 1xuống 1 bậc/);
    expect(await rowOf(page, /Phủ Lý/).textContent()).toMatch(/Hạng 2lên 1 bậc/);
    await picture(page, 'last-year-1280');
    await leave(page);
  });
});

describe('the ranking page', () => {
  it.each(looksFor(0))('has no barrier at $name', async (look) => {
    const page = await rankingPage('standingBody', look);
    await picture(page, `ranking-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /Tính thử phương án|What if/ }).click();
    await page.getByLabel(/^I\. /).waitFor();
    await picture(page, `what-if-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('the ranking fixed', () => {
  it('says since when, and takes no objection any more', async () => {
    const page = await rankingPage('LN');
    await page.getByRole('button', { name: 'Gửi kiến nghị' }).waitFor();
    await year.until('2023-11-14T09:00');
    await page.getByText('Đã chốt lúc 17:00 13/11/2023 (GMT+7)').waitFor();
    expect(await page.getByRole('button', { name: 'Gửi kiến nghị' }).count()).toBe(0);
    await leave(page);
  });
});
