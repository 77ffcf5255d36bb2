import type { Locator, Page } from 'playwright-core';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { DESK, type Look, looksFor, PHONE } from './support/looks';
import { type PlayedYear, playedYear } from './support/played-year';
import type { Part } from './support/running-year';

let house: House;
let year: PlayedYear;
beforeAll(async () => {
  house = await openHouse();
  year = await playedYear(house.stack, '2023-11-07T08:00');
}, 240_000);
afterAll(() => house.close());

const queue = (part: Part, look: Look = DESK): Promise<Page> =>
  house.visit(`/years/${year.cycle}/review`, { as: year.email(part), look });
const scoring = (part: Part, unit: string, look: Look = DESK): Promise<Page> =>
  house.visit(`/years/${year.cycle}/review/${unit}`, { as: year.email(part), look });
const score = (page: Page, code: string): Locator => page.getByLabel(`Điểm chấm ${code}`, { exact: true });
const saved = (page: Page) => page.getByText(/Đã lưu lúc/).waitFor();
/** Nothing that a reviewer writes gets through any more; all else does. */
const cutOff = (page: Page, reviewer: Part) =>
  page.route(`**/reviews/${reviewer}`, (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
const ask = async <T>(page: Page, path: string): Promise<T> =>
  (await page.context().request.get(`/api/cycles/${year.cycle}${path}`)).json();
const focusOn = (page: Page, code: string) =>
  page.waitForFunction(`document.activeElement?.id === 'score-${code}'`, undefined, { timeout: 5_000 });

describe('the queue of a reviewer', () => {
  it('says how many are done, and leads to the next', async () => {
    const page = await queue('DT');
    await page.getByText('Đã xong 0 / 2 hồ sơ').waitFor();
    await page.getByText('Hạn thẩm định: 17:00 11/11/2023 (GMT+7)').waitFor();
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(2);
    await picture(page, 'review-queue');
    await page.getByRole('link', { name: /Chấm hồ sơ tiếp theo: .*Phủ Lý/ }).click();
    await page.getByRole('heading', { level: 1, name: /Thẩm định hồ sơ: .*Phủ Lý/ }).waitFor();
    await leave(page);
  });

  it('is a list of all reviews for who leads the year, with nothing to score', async () => {
    const page = await queue('head');
    await page.getByRole('heading', { name: 'Đơn vị nào thẩm định hồ sơ nào' }).waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(10);
    await page.getByRole('link', { name: 'Mở bảng điểm toàn khối' }).waitFor();
    await leave(page);
  });
});

describe('a dossier in front of its reviewer', () => {
  it('is scored by the keyboard alone, saved while typed, and what is out of range is caught at once', async () => {
    const page = await scoring('DT', 'PL');
    await page.getByText('Tiêu chí 0 / 17').waitFor();
    await score(page, 'I.1').focus();
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await focusOn(page, 'I.2');
    await page.keyboard.type('99');
    await page.getByText('Điểm từ 0 đến 15,00.').waitFor();
    await page.keyboard.press('Enter');
    await focusOn(page, 'I.2');
    await picture(page, 'review-out-of-range');
    await score(page, 'I.2').fill('14,5');
    await page.keyboard.press('Enter');
    await score(page, 'I.3').waitFor();
    await page.keyboard.press('ArrowUp');
    await score(page, 'I.2').waitFor();
    await page.getByText('Tiêu chí 2 / 17').waitFor();
    await saved(page);
    const { scores } = await ask<{ scores: Record<string, string> }>(page, '/submissions/PL/reviews/DT');
    expect(scores).toEqual({ 'I.1': '8.00', 'I.2': '14.50' });
    await leave(page);
  });

  it('shows what the unit says, the rate that its counts give, its files, and the revision before', async () => {
    const page = await scoring('PL', 'KB');
    await score(page, 'I.1').waitFor();
    await score(page, 'I.1').press('ArrowDown');
    const card = page.getByRole('region', { name: /^I\.2/ });
    expect(await card.textContent()).toMatch(
      /Tự chấm13,50.*Lần nộp trước15,00.*Gia đình văn hóa: 31\.237\/33\.880.*bao-cao\.pdf/,
    );
    await leave(page);
  });

  it('asks which score is kept where a colleague has scored the same criterion meanwhile', async () => {
    const page = await scoring('TL', 'KB');
    await score(page, 'I.1').waitFor();
    let letGo: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/reviews/TL', async (route) => {
      if (route.request().method() === 'PUT') await held;
      await route.continue();
    });
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await score(page, 'I.1').fill('7');
    await sent;
    const { version } = await ask<{ version: number }>(page, '/submissions/KB/reviews/TL');
    const colleague = await fetch(`${house.stack.apiUrl}/api/cycles/${year.cycle}/submissions/KB/reviews/TL`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${year.players.TL}`,
        'content-type': 'application/json',
        'if-match': `"${version}"`,
      },
      body: JSON.stringify({ scores: { 'I.1': '5.00', 'I.2': '13.00' } }),
    });
    expect(colleague.status).toBe(200);
    letGo?.();
    const clash = page.getByRole('alert').filter({ hasText: 'Hai người cùng sửa một dòng' });
    await clash.waitFor();
    expect(await clash.textContent()).toMatch(/I\.1, điểm chấm.*Của bạn7.*Của đồng nghiệp5,00/);
    await page.getByText('Đã nhập phần vừa sửa: I.2, điểm chấm.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await clash.getByRole('button', { name: 'Giữ của tôi: I.1, điểm chấm' }).click();
    await saved(page);
    const { scores } = await ask<{ scores: Record<string, string> }>(page, '/submissions/KB/reviews/TL');
    expect(scores).toEqual({ 'I.1': '7.00', 'I.2': '13.00' });
    await leave(page);
  });

  it('is scored without a network, which a reload does not undo, and sent when there is one', async () => {
    const page = await scoring('TL', 'KB');
    await cutOff(page, 'TL');
    await score(page, 'I.3').fill('9,25');
    await page.getByLabel('Nhận xét, lý do I.3').fill('Thiếu biên bản');
    await page.getByText('Chưa gửi được, giữ trong máy này').waitFor();
    await page.reload();
    await page.getByText('Chưa gửi được, giữ trong máy này').waitFor();
    expect(await score(page, 'I.3').inputValue()).toBe('9,25');
    const before = await ask<{ scores: Record<string, string> }>(page, '/submissions/KB/reviews/TL');
    expect(before.scores).toEqual({ 'I.1': '7.00', 'I.2': '13.00' });
    await page.unroute('**/reviews/TL');
    await saved(page);
    expect(await ask(page, '/submissions/KB/reviews/TL')).toMatchObject({
      scores: { 'I.1': '7.00', 'I.2': '13.00', 'I.3': '9.25' },
      reasons: { 'I.3': 'Thiếu biên bản' },
    });
    await leave(page);
  });

  it('is completed in the whole table, which says what is missing, and leads to the next dossier', async () => {
    const page = await scoring('DT', 'PL');
    await page.getByText('Cả bảng').click();
    await score(page, 'III.5').waitFor();
    await page.getByRole('button', { name: 'Hoàn thành thẩm định' }).click();
    await focusOn(page, 'I.3');
    const same = page.getByRole('button', { name: /^Lấy điểm tự chấm/ });
    for (const button of await same.all()) await button.click();
    await page.getByText('Đã chấm đủ mọi tiêu chí.').waitFor();
    await page.getByText('Tổng điểm chấm 102,00; đơn vị tự chấm 102,00.').waitFor();
    await picture(page, 'review-whole-table');
    await page.getByRole('button', { name: 'Hoàn thành thẩm định' }).click();
    await page.getByText(/Đã hoàn thành thẩm định hồ sơ .*Phủ Lý/).waitFor();
    await page.getByRole('heading', { level: 1, name: /Thẩm định hồ sơ: .*Lý Nhân/ }).waitFor();
    await page.getByText('Hồ sơ 2 / 2').waitFor();
    const { rows } = await ask<{ rows: object[] }>(page, '/assignments');
    expect(rows).toContainEqual({ unit: 'PL', reviewer: 'DT', approved: true, conflict: false, scored: 17 });
    await leave(page);
  });

  it('stays to be looked at once it is complete, and can be changed until it is verified', async () => {
    const page = await scoring('DT', 'PL');
    await page.getByText(/Đơn vị của bạn đã hoàn thành thẩm định hồ sơ này lúc/).waitFor();
    expect(await score(page, 'I.1').getAttribute('readonly')).not.toBeNull();
    await page.getByRole('button', { name: 'Sửa lại điểm' }).click();
    await score(page, 'I.1').fill('7');
    await page.getByText('Điểm sửa chỉ được tính sau khi bấm Hoàn thành thẩm định lần nữa.').waitFor();
    await saved(page);
    await leave(page);
  });

  it('is returned with a reason; what could not be saved before is shown beside it', async () => {
    const page = await scoring('LN', 'TL');
    await cutOff(page, 'LN');
    await score(page, 'I.1').fill('7,5');
    await page.getByText('Chưa gửi được, giữ trong máy này').waitFor();
    await page.getByRole('button', { name: 'Trả lại hồ sơ' }).click();
    const dialog = page.getByRole('dialog', { name: /Trả lại hồ sơ .*Thanh Liêm/ });
    await dialog.getByText('Đơn vị có 3 ngày để bổ sung').waitFor();
    await dialog.getByRole('button', { name: 'Trả lại hồ sơ' }).click();
    await dialog.getByText('Cần nêu lý do để đơn vị biết').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByLabel('Cần bổ sung, sửa những gì').fill('Thiếu ảnh minh chứng quý IV');
    await dialog.getByRole('button', { name: 'Trả lại hồ sơ' }).click();
    await page.getByText(/Đã trả lại hồ sơ; đơn vị nộp lại trước 08:00 10\/11\/2023/).waitFor();
    await page.goto(`/years/${year.cycle}/review/TL`);
    const unsent = page.getByRole('alert').filter({ hasText: 'Phần chưa gửi kịp, còn giữ trong máy này' });
    await unsent.getByRole('row', { name: 'I.1, điểm chấm 7,5' }).waitFor();
    expect(await score(page, 'I.1').inputValue()).toBe('');
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
    const unit = await house.visit(`/years/${year.cycle}`, { as: year.email('TL') });
    expect(await ask(unit, '/submissions/TL')).toMatchObject({
      state: 'returned',
      returnReason: 'Thiếu ảnh minh chứng quý IV',
    });
    await leave(unit);
    const again = await scoring('LN', 'TL');
    await again.getByText(/Hồ sơ đã trả lại; đơn vị nộp lại trước/).waitFor();
    expect(await again.getByRole('button', { name: 'Trả lại hồ sơ' }).count()).toBe(0);
    await leave(again);
  });

  it('shows on a phone which criterion comes next, above its field', async () => {
    const page = await scoring('BL', 'LN', PHONE);
    await score(page, 'I.1').fill('7');
    await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
    await focusOn(page, 'I.2');
    const { y = 0 } = (await page.getByRole('heading', { name: /^I\.2/ }).boundingBox()) ?? {};
    expect(y).toBeGreaterThan(56);
    await picture(page, 'review-next-360', { full: false });
    await leave(page);
  });

  it('is not shown for scoring to a unit that does not review it', async () => {
    const page = await scoring('DT', 'KB');
    await page.getByText('Hồ sơ này không được phân công cho đơn vị của bạn.').waitFor();
    await leave(page);
  });
});

describe('a conflict of interest', () => {
  it('is declared by one press in the queue, and taken back by another', async () => {
    const page = await queue('KB', PHONE);
    const declare = page.getByRole('button', { name: /^Khai xung đột lợi ích với .*Bình Lục/ });
    await declare.focus();
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: /^Hoàn tác khai xung đột lợi ích với .*Bình Lục/ });
    await undo.waitFor();
    expect(await undo.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await picture(page, 'review-conflict');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await declare.waitFor();
    expect(await declare.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await leave(page);
  });

  it('ends the review and is given its reason, which the standing body reads when it assigns another unit', async () => {
    const page = await scoring('KB', 'BL');
    await page.getByRole('button', { name: /^Khai xung đột lợi ích/ }).click();
    await page.getByText(/Đơn vị của bạn đã khai xung đột lợi ích với hồ sơ này/).waitFor();
    await page.getByRole('button', { name: /^Nêu lý do/ }).click();
    const dialog = page.getByRole('dialog', { name: /Nêu lý do xung đột lợi ích với .*Bình Lục/ });
    await dialog.getByRole('button', { name: 'Gửi lý do' }).click();
    await dialog.getByText('Cần nêu lý do').waitFor();
    await dialog.getByLabel('Lý do', { exact: true }).fill('Cùng thực hiện một đề án');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gửi lý do' }).click();
    await page.getByText('Đã gửi lý do đến cơ quan thường trực.').waitFor();
    await leave(page);
    const again = await scoring('KB', 'BL');
    await again.getByText(/Đơn vị của bạn đã khai xung đột lợi ích với hồ sơ này/).waitFor();
    expect(await score(again, 'I.1').getAttribute('readonly')).not.toBeNull();
    await leave(again);

    const board = await house.visit(`/years/${year.cycle}/board`, { as: year.email('standingBody') });
    await board.getByLabel(/^Chọn .*Bình Lục/).click();
    await board.getByRole('button', { name: 'Phân công' }).click();
    const assign = board.getByRole('dialog', { name: 'Phân công thẩm định' });
    await assign.getByText('Mỗi hồ sơ cần 2 đơn vị thẩm định').waitFor();
    await assign.getByText(/Kim Bảng.* đã khai xung đột lợi ích: Cùng thực hiện một đề án/).waitFor();
    await assign.getByRole('button', { name: 'Phân công', exact: true }).click();
    await assign.getByText('Chọn đúng 2 đơn vị.').waitFor();
    await assign.getByRole('button', { name: 'Đề xuất phân công đều' }).click();
    await picture(board, 'board-assign', { full: false });
    expect(await faultsOf(board)).toEqual([]);
    await assign.getByRole('button', { name: 'Phân công', exact: true }).click();
    await board.getByText('Đã phân công 1 hồ sơ.').waitFor();
    const { rows } = await ask<{ rows: { unit: string; reviewer: string }[] }>(board, '/assignments');
    const reviewers = rows.filter(({ unit }) => unit === 'BL').map(({ reviewer }) => reviewer);
    expect(reviewers.length).toBe(2);
    expect(reviewers).not.toContain('KB');
    await leave(board);
  });
});

describe.each([
  ['the queue', 'review', 'PL', 0],
  ['all reviews', 'review', 'standingBody', 1],
  ['one dossier', 'review/KB', 'PL', 2],
  ['the whole table', 'review/KB', 'PL', 3],
])('%s', (name, place, part, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await house.visit(`/years/${year.cycle}/${place}`, { as: year.email(part), look });
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
    if (name === 'the whole table') await page.getByText(look.language === 'vi' ? 'Cả bảng' : 'Whole table').click();
    await picture(page, `${name.replaceAll(' ', '-')}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});
