import type { Locator, Page } from 'playwright-core';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { DESK, type Look, looksFor } from './support/looks';
import { type PlayedYear, playedYear } from './support/played-year';
import type { Part } from './support/running-year';

let house: House;
let year: PlayedYear;
beforeAll(async () => {
  house = await openHouse();
  year = await playedYear(house.stack, '2023-11-10T13:00');
}, 240_000);
afterAll(() => house.close());

const board = async (part: Part, look: Look = DESK): Promise<Page> => {
  const page = await house.visit(`/years/${year.cycle}/board`, { as: year.email(part), look });
  await page.getByRole('grid').waitFor();
  return page;
};
const rowOf = (page: Page, unit: RegExp): Locator => page.getByRole('row', { name: unit });
const dossier = async (page: Page, unit: RegExp): Promise<Locator> => {
  await page.getByRole('rowheader', { name: unit }).click({ position: { x: 150, y: 20 } });
  const dialog = page.getByRole('dialog', { name: unit });
  await dialog.waitFor();
  return dialog;
};
const ask = async <T>(page: Page, path: string): Promise<T> =>
  (await page.context().request.get(`/api/cycles/${year.cycle}${path}`)).json();
const focused = (page: Page) =>
  page.evaluate<string>(
    `document.activeElement?.getAttribute('data-row') + ' ' + document.activeElement?.getAttribute('data-column')`,
  );

describe('the board', () => {
  it('shows every dossier, the mean of its reviewers, and how far they lie apart', async () => {
    const page = await board('standingBody');
    await page.getByText('6 đơn vị · 6 hồ sơ chờ duyệt · 0 đã duyệt').waitFor();
    const row = rowOf(page, /Phủ Lý/);
    expect(await row.textContent()).toMatch(/Chờ duyệt2\/2 đã thẩm định/);
    expect(await row.getByRole('gridcell').nth(3).textContent()).toMatch(/14,50.*tự chấm 14,75.*lệch 1,00/);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('7');
    await leave(page);
  });

  it('is where my work leads the standing body, which chooses there what it verifies', async () => {
    const page = await house.visit('/', { as: year.email('standingBody') });
    const verify = page.getByRole('listitem').filter({ hasText: 'Duyệt 6 hồ sơ đã thẩm định xong' });
    await verify.getByRole('link', { name: 'Duyệt' }).click();
    await page.getByRole('grid').getByRole('checkbox').first().waitFor();
    await leave(page);
  });

  it('is gone through by the keyboard', async () => {
    const page = await board('standingBody');
    await page.getByRole('rowheader', { name: /Phủ Lý/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('1 1');
    await page.keyboard.press('Space');
    await page.getByText('Đã chọn 1 hồ sơ').waitFor();
    await page.keyboard.press('Control+End');
    expect(await focused(page)).toMatch(/^5 /);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Lý Nhân/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction(`document.activeElement?.getAttribute('data-row') === '5'`);
    await leave(page);
  });

  it('is only to be looked at by the head', async () => {
    const page = await board('head');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const dialog = await dossier(page, /Phủ Lý/);
    await dialog.getByRole('row', { name: /^I\.2/ }).waitFor();
    expect(await dialog.getByRole('button', { name: /Duyệt|Sửa điểm|Trả lại|Phân công/ }).count()).toBe(0);
    await leave(page);
  });
});

describe('the standing body', () => {
  it('verifies with an override, which needs its reason', async () => {
    const page = await board('standingBody');
    const dialog = await dossier(page, /Duy Tiên/);
    await dialog.getByRole('button', { name: 'Sửa điểm III.3' }).click();
    await dialog.getByLabel('Điểm của cơ quan thường trực, III.3').fill('9');
    await dialog.getByRole('button', { name: 'Duyệt hồ sơ' }).click();
    await dialog.getByText('Điểm từ 0 đến 4,00.').waitFor();
    await dialog.getByText('Cần nêu lý do sửa điểm.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByLabel('Điểm của cơ quan thường trực, III.3').fill('3');
    await dialog.getByLabel('Lý do sửa III.3').fill('Báo cáo 6 tháng nộp chậm');
    await picture(page, 'board-dossier', { full: false });
    await dialog.getByRole('button', { name: 'Duyệt hồ sơ' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await rowOf(page, /Duy Tiên/)
      .getByText('Đã duyệt')
      .waitFor();
    const { rows } = await ask<{ rows: object[] }>(page, '/board');
    expect(rows).toContainEqual(
      expect.objectContaining({
        unit: 'DT',
        state: 'verified',
        overrides: { 'III.3': { score: '3.00', reason: 'Báo cáo 6 tháng nộp chậm' } },
      }),
    );
    await leave(page);
  });

  it('gives a reason where self-score and total lie too far apart', async () => {
    const page = await board('standingBody');
    const dialog = await dossier(page, /Kim Bảng/);
    await dialog.getByRole('button', { name: 'Sửa điểm I.2' }).click();
    await dialog.getByLabel('Điểm của cơ quan thường trực, I.2').fill('1');
    await dialog.getByLabel('Lý do sửa I.2').fill('Không có danh sách');
    await dialog.getByText('Chênh lệch quá 5% tổng thang điểm').waitFor();
    await dialog.getByRole('button', { name: 'Duyệt hồ sơ' }).click();
    await dialog.getByText('Cần nêu lý do chênh lệch trước khi duyệt.').waitFor();
    await dialog.getByLabel('Lý do chênh lệch').fill('Đã đối chiếu với báo cáo của huyện');
    await dialog.getByRole('button', { name: 'Duyệt hồ sơ' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { rows } = await ask<{ rows: object[] }>(page, '/board');
    expect(rows).toContainEqual(
      expect.objectContaining({ unit: 'KB', state: 'verified', gapReason: 'Đã đối chiếu với báo cáo của huyện' }),
    );
    await leave(page);
  });

  it('verifies several at once, after the list of them, and is told what became of each', async () => {
    const page = await board('standingBody');
    await page.getByRole('button', { name: 'Chọn mọi hồ sơ chờ duyệt' }).click();
    await page.getByText('Đã chọn 4 hồ sơ').waitFor();
    await page.getByRole('button', { name: 'Duyệt hồ sơ đã chọn' }).click();
    const dialog = page.getByRole('dialog', { name: 'Duyệt nhiều hồ sơ' });
    expect(await dialog.getByRole('row').count()).toBe(5);
    expect(await dialog.getByText('Sẽ duyệt').count()).toBe(4);
    expect(await faultsOf(page)).toEqual([]);
    const keys: string[] = [];
    await page.route('**/submissions/LN/verify', async (route) => {
      keys.push(route.request().headers()['idempotency-key'] ?? '');
      if (keys.length > 1) return route.continue();
      return route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          code: 'ENGINE_UNAVAILABLE',
          status: 503,
          detail: 'Hệ thống điều phối tạm thời chưa trả lời.',
        }),
      });
    });
    await dialog.getByRole('button', { name: 'Duyệt 4 hồ sơ' }).click();
    await dialog.getByText('Đã duyệt 3/4 hồ sơ.').waitFor();
    await dialog.getByText(/Chưa rõ kết quả.*Hệ thống điều phối tạm thời chưa trả lời/).waitFor();
    await picture(page, 'board-bulk', { full: false });
    await dialog.getByRole('button', { name: 'Duyệt 1 hồ sơ' }).click();
    await dialog.getByText('Đã duyệt 4/4 hồ sơ.').waitFor();
    expect(new Set(keys).size).toBe(1);
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await page.getByText('6 đơn vị · 0 hồ sơ chờ duyệt · 6 đã duyệt').waitFor();
    await leave(page);
  });
});

interface Group {
  code: string;
  criteria: { code: string }[];
}

/** The board of a bloc of 200 units with 40 criteria, as the API would answer it. */
async function grown(page: Page): Promise<void> {
  await page.route('**/api/cycles/*/rules', async (route) => {
    const answer = await route.fetch();
    const book = (await answer.json()) as { rules: { scoring: { groups: Group[]; bonus: { criteria: object[] } } } };
    const [first] = book.rules.scoring.groups;
    const [model] = first?.criteria ?? [];
    const criteria = Array.from({ length: 40 }, (_, index) => ({ ...model, code: `I.${index + 1}` }));
    book.rules.scoring = {
      ...book.rules.scoring,
      groups: [{ ...first, code: 'I', criteria }],
      bonus: { criteria: [] },
    };
    Object.assign(book.rules.scoring.bonus, { max: 0 });
    await route.fulfill({ response: answer, json: book });
  });
  await page.route('**/api/cycles/*/board', async (route) => {
    const answer = await route.fetch();
    const { rows } = (await answer.json()) as { rows: object[] };
    const scores = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`I.${index + 1}`, '7.50']));
    const reviews = ['DT', 'LN'].map((reviewer) => ({ reviewer, approved: true, conflict: false, scored: 40, scores }));
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...rows[0],
      unit: `U${index + 1}`,
      self: scores,
      verified: {},
      overrides: {},
      reviews,
    }));
    await route.fulfill({ response: answer, json: { rows: many } });
  });
}

describe('a bloc of 200 units with 40 criteria', () => {
  const MOST = 400;

  it('has no more in the page than what is seen, from the first unit to the last', async () => {
    const page = await house.visit('/', { as: year.email('standingBody') });
    await grown(page);
    await page.goto(`/years/${year.cycle}/board`);
    const grid = page.getByRole('grid');
    await grid.getByRole('rowheader', { name: 'U1', exact: true }).waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe('201');
    expect(await grid.getAttribute('aria-colcount')).toBe('43');
    const counts: number[] = [];
    for (let part = 0; part <= 10; part += 1) {
      await page.evaluate(`(() => { const grid = document.querySelector('[role=grid]');
        grid.scrollTo(grid.scrollWidth * ${part / 10}, grid.scrollHeight * ${part / 10}); })()`);
      await page.waitForTimeout(60);
      counts.push(await grid.getByRole('gridcell').count());
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST);
    expect(Math.min(...counts)).toBeGreaterThan(20);
    await grid.getByRole('rowheader', { name: 'U200', exact: true }).waitFor();
    await grid.getByRole('columnheader', { name: /I\.40/ }).waitFor();
    await picture(page, 'board-200', { full: false });
    await leave(page);
  });

  it('leads the keyboard to its last cell and back, each of them in sight', async () => {
    const page = await house.visit('/', { as: year.email('standingBody') });
    await grown(page);
    await page.goto(`/years/${year.cycle}/board`);
    await page.getByRole('rowheader', { name: 'U1', exact: true }).focus();
    await page.keyboard.press('Control+End');
    await page.getByRole('rowheader', { name: 'U200', exact: true }).waitFor();
    await page.waitForTimeout(100);
    expect(await focused(page)).toBe('199 42');
    const inSight = `(() => { const cell = document.activeElement.getBoundingClientRect();
      const grid = document.querySelector('[role=grid]').getBoundingClientRect();
      return cell.right <= grid.right + 1 && cell.bottom <= grid.bottom + 1 && cell.left >= grid.left && cell.top >= grid.top; })()`;
    expect(await page.evaluate<boolean>(inSight)).toBe(true);
    await page.keyboard.press('Control+Home');
    await page.waitForTimeout(100);
    expect(await focused(page)).toBe('0 0');
    await leave(page);
  });
});

describe.each([
  ['the board', 'standingBody', 0],
  ['the board of who reads', 'deputy', 3],
])('%s', (name, part, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await board(part, look);
    await picture(page, `${name.replaceAll(' ', '-')}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await page
      .getByRole('rowheader')
      .first()
      .click({ position: { x: 90, y: 20 } });
    await page.getByRole('dialog').getByRole('row').first().waitFor();
    await picture(page, `${name.replaceAll(' ', '-')}-dossier-${look.width}-${look.scheme}`, { full: false });
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});
