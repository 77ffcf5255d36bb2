import type { Page } from 'playwright-core';
import { UNITS, yearAtTheConference } from './support/at-the-conference';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { DESK, type Look, looksFor, PHONE } from './support/looks';
import type { Part, RunningYear } from './support/running-year';

let house: House;
let year: RunningYear;
beforeAll(async () => {
  house = await openHouse();
  year = await yearAtTheConference(house.stack);
}, 300_000);
afterAll(() => house.close());

const TIE = 'tie:CTD-T';
const voting = (part: Part, look: Look = DESK, place = '') =>
  house.visit(`/years/${year.cycle}/voting${place}`, { as: year.email(part), look });
const contest = (code: string, part: Part, look: Look = DESK) => voting(part, look, `/${code}`);
const vote = (code: string, unit: string, choice: unknown) =>
  year.does(unit, `/cycles/${year.cycle}/contests/${code}/ballots/${unit}`, { choice });
const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });

/** Opens the next round of a contest, or closes it, through the page. */
async function conduct(page: Page, button: string, act = button): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = dialogOf(page, button);
  await dialog.getByRole('button', { name: act }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Fills in the figures of a tally by their labels, in which a candidate stands with the full name of the office. */
async function fillTally(page: Page, figures: Record<string, number>): Promise<void> {
  for (const [label, figure] of Object.entries(figures)) {
    await page.getByLabel(new RegExp(`^${label.replace('bầu', 'bầu .*')}$`)).fill(`${figure}`);
  }
}

/** All that the page holds of what it has asked and sent, as its query client keeps it. */
const knownTo = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const root = document.getElementById('root');
    const below = [root[Object.keys(root).find((key) => key.startsWith('__reactContainer'))]];
    for (const fiber of below) {
      const client = fiber.memoizedProps?.client;
      if (client?.getMutationCache) {
        const sent = client.getMutationCache().getAll().map(({ state }) => state);
        const asked = client.getQueryCache().getAll().map(({ state }) => state.data);
        return JSON.stringify({ sent, asked });
      }
      below.push(...[fiber.child, fiber.sibling].filter(Boolean));
    }
    throw new Error('no query client');
  })()`);

describe('the contests of the conference', () => {
  it('stand in their order, each with what it waits for', async () => {
    const page = await voting('head');
    const cards = page.getByRole('list', { name: 'Các cuộc bỏ phiếu theo thứ tự' }).locator(':scope > li');
    await cards.first().waitFor();
    expect(await cards.count()).toBe(5);
    expect(await cards.nth(0).textContent()).toContain('Phân định đồng hạng: Cờ thi đua');
    expect(await cards.nth(1).textContent()).toMatch(/Bình xét, suy tôn: Cờ thi đua.*Đợi quyết định xong: Phân định/);
    expect(await cards.nth(3).textContent()).toMatch(/Bầu Trưởng khối năm 2024.*Chưa lập danh sách bầu/);
    await cards
      .nth(0)
      .getByRole('button', { name: /^Mở bỏ phiếu/ })
      .waitFor();
    await cards
      .nth(3)
      .getByRole('link', { name: /^Lập danh sách bầu/ })
      .waitFor();
    expect(await page.getByRole('button', { name: /^Mở/ }).count()).toBe(1);
    await leave(page);
  });

  it('have a tally committee of the size that the rules say', async () => {
    const page = await voting('head');
    await page.getByRole('button', { name: 'Lập ban kiểm phiếu' }).click();
    const dialog = dialogOf(page, 'Ban kiểm phiếu');
    for (const name of ['Kim Bảng', 'Bình Lục']) await dialog.getByLabel(name).check();
    await dialog.getByRole('button', { name: 'Ghi danh sách ban kiểm phiếu' }).click();
    await dialog.getByText('Cần chọn đúng 3 đơn vị').waitFor();
    await dialog.getByLabel('Duy Tiên').check();
    await dialog.getByRole('button', { name: 'Ghi danh sách ban kiểm phiếu' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/Kim Bảng.*Bình Lục.*Duy Tiên/).waitFor();
    await leave(page);
  });
});

describe('a contest whose turn has not come', () => {
  it('is not opened, and the server’s sentence says why', async () => {
    const page = await contest('flag', 'head');
    await page.getByRole('button', { name: 'Mở vòng 1' }).click();
    const dialog = dialogOf(page, 'Mở vòng 1');
    await dialog.getByRole('button', { name: 'Mở bỏ phiếu' }).click();
    await dialog.getByRole('alert').getByText('Chưa đến lượt cuộc bỏ phiếu này').waitFor();
    await leave(page);
  });
});

describe('a paper tally by two', () => {
  let chair: Page;
  let first: Page;
  let second: Page;
  beforeAll(async () => {
    chair = await contest(TIE, 'head');
    await conduct(chair, 'Mở vòng 1', 'Mở bỏ phiếu');
    [first, second] = [await contest(TIE, 'KB'), await contest(TIE, 'BL', PHONE)];
  });
  afterAll(() => Promise.all([chair, first, second].map(leave)));

  it('is checked while it is typed', async () => {
    await fillTally(first, { 'Phiếu phát ra': 6, 'Phiếu thu về': 6, 'Phiếu hợp lệ': 5, 'Không hợp lệ': 0 });
    await first.getByText('Số này không bằng tổng phiếu hợp lệ và không hợp lệ').waitFor();
    await fillTally(first, { 'Không hợp lệ': 1, 'Phiếu bầu Phủ Lý': 6 });
    await first.getByText('nhiều hơn số phiếu hợp lệ (5)').waitFor();
    await picture(first, 'tally-1280');
    await fillTally(first, { 'Phiếu hợp lệ': 6, 'Không hợp lệ': 0, 'Phiếu bầu Phủ Lý': 4, 'Phiếu bầu Lý Nhân': 2 });
    await first.getByText('Các số khớp nhau').waitFor();
    expect(await faultsOf(first)).toEqual([]);
  });

  it('tells both when two counts differ, and neither counts', async () => {
    await first.getByRole('button', { name: 'Nhập kết quả' }).click();
    await first.getByText('Đã nhập, đợi xác nhận').waitFor();
    await second.getByRole('heading', { name: 'Xác nhận kết quả kiểm phiếu' }).waitFor();
    expect(await second.getByRole('main').textContent()).not.toMatch(/4\/6|66,67/);
    const own = { 'Phiếu phát ra': 6, 'Phiếu thu về': 6, 'Phiếu hợp lệ': 6, 'Không hợp lệ': 0 };
    await fillTally(second, { ...own, 'Phiếu bầu Phủ Lý': 3, 'Phiếu bầu Lý Nhân': 3 });
    await second.getByRole('button', { name: 'Xác nhận' }).click();
    const row = second.getByRole('row', { name: /thành phố Phủ Lý/ });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/Phủ Lý.*Lệch.*43$/);
    expect(await second.getByRole('row', { name: /Phiếu thu về/ }).textContent()).toMatch(/về66$/);
    expect(await faultsOf(second)).toEqual([]);
    await picture(second, 'mismatch-360');
    await first.getByText('Thành viên xác nhận kiểm ra số khác').waitFor();
    expect(await chair.getByRole('heading', { name: 'Kết quả', exact: true }).count()).toBe(0);
  });

  it('counts when both agree; equal votes are settled by the standing body with a reason', async () => {
    const figures = { 'Phiếu phát ra': 6, 'Phiếu thu về': 6, 'Phiếu hợp lệ': 6, 'Không hợp lệ': 0 };
    const votes = { 'Phiếu bầu Phủ Lý': 3, 'Phiếu bầu Lý Nhân': 3 };
    await fillTally(first, { ...figures, ...votes });
    await first.getByRole('button', { name: 'Nhập kết quả' }).click();
    await second.getByRole('heading', { name: 'Xác nhận kết quả kiểm phiếu' }).waitFor();
    await fillTally(second, { ...figures, ...votes });
    await second.getByRole('button', { name: 'Xác nhận' }).click();
    await chair.getByText('Bằng phiếu nhau, chưa phân định được').first().waitFor();

    const body = await contest(TIE, 'standingBody');
    await body.getByRole('button', { name: 'Cơ quan thường trực quyết định' }).click();
    const dialog = dialogOf(body, 'Cơ quan thường trực quyết định');
    await dialog.getByLabel('Phủ Lý').check();
    await dialog.getByRole('button', { name: 'Quyết định' }).click();
    await dialog.getByText('Cần nêu lý do').waitFor();
    await dialog.getByLabel('Lý do').fill('Phong trào của Phủ Lý rộng hơn');
    await dialog.getByRole('button', { name: 'Quyết định' }).click();
    await chair.getByText('Lý do: Phong trào của Phủ Lý rộng hơn').waitFor();
    await leave(body);
  });
});

describe('an approval by secret ballot', () => {
  let chair: Page;
  let wall: Page;
  beforeAll(async () => {
    chair = await contest('flag', 'head');
    wall = await contest('flag/projector', 'head');
    await conduct(chair, 'Mở vòng 1', 'Mở bỏ phiếu');
  });
  afterAll(() => Promise.all([chair, wall].map(leave)));

  it('is cast by phone, and pressed again when the answer was lost', async () => {
    const phone = await contest('flag', 'PL', PHONE);
    await phone.getByRole('button', { name: 'Xem lại phiếu' }).click();
    await phone.getByText('Xin cho ý kiến về từng đơn vị').waitFor();
    await phone.getByRole('radio', { name: 'Không có ý kiến' }).click();
    await phone.getByRole('radio', { name: 'Không tán thành' }).click();
    expect(await faultsOf(phone)).toEqual([]);
    await picture(phone, 'ballot-360');
    await phone.getByRole('button', { name: 'Xem lại phiếu' }).click();
    const dialog = dialogOf(phone, 'Xác nhận phiếu');
    await dialog.getByText(/Phủ Lý: không tán thành/).waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    await picture(phone, 'confirm-360', { full: false });

    const keys: (string | undefined)[] = [];
    await phone.route('**/ballots/PL', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      await (keys.length === 1 ? route.abort() : route.continue());
    });
    await dialog.getByRole('button', { name: 'Bỏ phiếu' }).click();
    await dialog.getByRole('alert').getByText('Chưa kết nối được với máy chủ').waitFor();
    expect(await phone.getByRole('radio', { name: 'Tán thành', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Bỏ phiếu' }).click();
    await phone.getByRole('heading', { name: /Phủ Lý.*đã bỏ phiếu/ }).waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    expect(await phone.evaluate<string>('document.activeElement?.textContent')).toMatch(/đã bỏ phiếu/);
    await picture(phone, 'voted-360');

    const left = await phone.evaluate<string>(
      `[document.documentElement.outerHTML, location.href, JSON.stringify(history.state), JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }), document.cookie].join('\\n')`,
    );
    expect(left).not.toMatch(/tán thành|against|abstain/i);
    const known = await knownTo(phone);
    expect(known).toContain('"voted":true');
    expect(known).not.toContain('against');
    await phone.reload();
    await phone.getByRole('heading', { name: /Phủ Lý.*đã bỏ phiếu/ }).waitFor();
    expect(await phone.getByRole('radio').count()).toBe(0);
    await leave(phone);
  });

  it('shows how many have voted, on the page and on the wall, and nothing of the result', async () => {
    for (const unit of ['DT', 'KB', 'TL']) await vote('flag', unit, { PL: 'for' });
    await chair.getByText('4/6 đơn vị đã bỏ phiếu').waitFor();
    await wall.getByText('4/6').waitFor();
    expect(await wall.getByText(/tán thành|%|Đạt|Kết quả vòng/i).count()).toBe(0);
    expect(await chair.getByText(/Kết quả vòng|%/).count()).toBe(0);
    expect(await chair.getByText(/Duy Tiên|Kim Bảng/).count()).toBe(0);
    expect(await faultsOf(wall)).toEqual([]);
    await picture(wall, 'projector-open', { full: false });
  });

  it('is closed with the missing said, and then everybody sees why it passed or not', async () => {
    await vote('flag', 'BL', { PL: 'for' });
    await chair.getByText('5/6 đơn vị đã bỏ phiếu').waitFor();
    await chair.getByRole('button', { name: 'Đóng vòng 1' }).click();
    const dialog = dialogOf(chair, 'Đóng vòng 1');
    await dialog.getByText('Còn 1 đơn vị có mặt chưa bỏ phiếu').waitFor();
    await vote('flag', 'LN', { PL: 'for' });
    await dialog.getByText('Cả 6 đơn vị có mặt đã bỏ phiếu').waitFor();
    await dialog.getByRole('button', { name: 'Đóng vòng 1' }).click();
    await chair.getByText('Đạt: 5 phiếu, cần 5.').waitFor();
    await chair.getByText('5/6 (83,33%)').waitFor();
    await chair.getByText('Cần ít nhất 5 phiếu: tối thiểu 80% của 6 đơn vị thành viên.').waitFor();
    await wall.getByText('Đạt: 5 phiếu, cần 5.').waitFor();
    expect(await faultsOf(chair)).toEqual([]);
    await picture(chair, 'result-1280');
    await picture(wall, 'projector-result', { full: false });
  });
});

describe('an election in two rounds', () => {
  it('goes on among the first two until one has more than half', async () => {
    const chair = await contest('head', 'head');
    await chair.getByRole('button', { name: 'Lập danh sách bầu' }).click();
    const dialog = dialogOf(chair, 'Danh sách bầu');
    for (const name of ['Phủ Lý', 'Lý Nhân', 'Duy Tiên', 'Thanh Liêm']) await dialog.getByLabel(name).check();
    await dialog.getByRole('button', { name: 'Ghi danh sách' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await chair.getByRole('button', { name: 'Sửa danh sách bầu' }).click();
    await dialog.getByLabel('Thanh Liêm').uncheck();
    await dialog.getByRole('button', { name: 'Ghi danh sách' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await conduct(chair, 'Mở vòng 1', 'Mở bỏ phiếu');

    const leader = await contest('head', 'LN', PHONE);
    const cast = async (name: string, title: string): Promise<void> => {
      await leader.getByRole('radio', { name }).click();
      await leader.getByRole('button', { name: 'Xem lại phiếu' }).click();
      await leader.getByRole('dialog').getByText(`Bầu ${name}`).waitFor();
      await leader.getByRole('dialog').getByRole('button', { name: 'Bỏ phiếu' }).click();
      await leader.getByText(title).waitFor();
    };
    expect(await leader.getByRole('radio', { name: /Thanh Liêm/ }).count()).toBe(0);
    await cast(await radioOf(leader, /Lý Nhân/), 'Phiếu vòng 1 đã vào hòm phiếu');
    await Promise.all([vote('head', 'PL', 'PL'), vote('head', 'DT', 'DT')]);
    for (const [unit, choice] of Object.entries({ KB: 'PL', TL: 'PL', BL: 'LN' })) await vote('head', unit, choice);
    await chair.getByText('6/6 đơn vị đã bỏ phiếu').waitFor();
    await conduct(chair, 'Đóng vòng 1');
    await chair.getByText('Không đạt: 3 phiếu, cần 4.').waitFor();

    await leader.getByText('Vòng 2', { exact: true }).waitFor();
    expect(await leader.getByRole('radio').count()).toBe(2);
    await cast(await radioOf(leader, /Phủ Lý/), 'Phiếu vòng 2 đã vào hòm phiếu');
    // who still has the ballot before them when the round is closed is told what has become of it
    const late = await contest('head', 'BL');
    await late.getByRole('radio', { name: /Lý Nhân/ }).click();
    for (const unit of UNITS.filter((one) => one !== 'LN' && one !== 'BL')) await vote('head', unit, 'PL');
    await chair.getByText('5/6 đơn vị đã bỏ phiếu').waitFor();
    await conduct(chair, 'Đóng vòng 2');
    await late.getByText(/Vòng 2 đã đóng lúc .* \(GMT\+7\); .*Bình Lục chưa bỏ phiếu trong vòng này\./).waitFor();
    expect(await late.evaluate<string>('document.activeElement?.textContent')).toMatch(/Vòng 2 đã đóng/);
    expect(await faultsOf(late)).toEqual([]);
    await leave(late);
    await leader.getByText('Đạt: 5 phiếu, cần 3.').waitFor();
    await leader.getByText(/Trúng cử:.*Phủ Lý/).waitFor();
    await picture(leader, 'elected-360');
    await Promise.all([chair, leader].map(leave));
  });
});

/** The name of the choice that fits. */
async function radioOf(page: Page, name: RegExp): Promise<string> {
  const radio = page.getByRole('radio', { name });
  await radio.waitFor();
  return (await radio.textContent()) ?? '';
}

describe.each([
  ['voting', '', 'standingBody', 0],
  ['a decided contest', '/head', 'LN', 1],
  ['the projector', '/flag/projector', 'head', 2],
] as const)('%s', (name, place, part, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await voting(part, look, place);
    await page
      .getByText(/Phủ Lý/)
      .first()
      .waitFor();
    await picture(page, `${name.replaceAll(' ', '-')}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});
