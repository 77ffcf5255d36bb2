import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Person } from '../support/people';
import { SAMPLES } from '../support/stack';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor } from './support/looks';
import { type RunningYear, runningYear } from './support/running-year';

/** A year whose calendar lies ahead by the clock of the world, under the law of its time. */
const YEAR = new Date().getUTCFullYear() + 2;

interface Calendar {
  registration: { opens: string; closes: string };
  issuance: { closes: string };
}

let house: House;
let standingBody: Person;
let rehearsed: RunningYear;
let texts: { bloc: string; rules: string };
beforeAll(async () => {
  house = await openHouse();
  standingBody = await Person.signIn(house.stack.apiUrl, 'thuongtruc');
  rehearsed = await runningYear(house.stack, '2023-02-08T09:00');
  const [bloc, rules] = await Promise.all(
    ['bloc.yaml', 'rules.yaml'].map((file) => readFile(join(SAMPLES, 'ha-nam-2023', file), 'utf8')),
  );
  const ahead = (text = ''): string =>
    text
      .replace('year: 2023', `year: ${YEAR}`)
      .replace('era: A', 'era: D')
      .replaceAll(/2023-(\d\d-\d\dT)/g, `${YEAR}-$1`);
  texts = { bloc: ahead(bloc), rules: ahead(rules) };
}, 180_000);
afterAll(() => house.close());

const file = (name: string, text: string) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').setInputFiles(files);

const stateOf = async (cycle: string): Promise<string> =>
  (await standingBody.sees<{ state: string }>(`/cycles/${cycle}`)).state;

async function calendarOf(cycle: string): Promise<Calendar> {
  const { ruleSet } = await standingBody.sees<{ ruleSet: string }>(`/cycles/${cycle}`);
  return (await standingBody.sees<{ rules: { calendar: Calendar } }>(`/rule-sets/${ruleSet}/content`)).rules.calendar;
}

describe('a year from files', () => {
  let cycle = '';

  it('shows what is wrong where it is written, and takes the mended file', async () => {
    const page = await house.visit('/start', { as: 'thuongtruc' });
    await page.getByText('Năm 2023 đang lập dở').waitFor();
    await page.getByRole('radio', { name: 'Nhập quy chế từ tệp' }).check();
    await choose(page, file('bloc.yaml', texts.bloc));
    await page.getByText('Đã có bloc.yaml').waitFor();
    await choose(page, file('rules.yaml', texts.rules.replaceAll('award: BK-T', 'award: NOBODY')));
    const problems = page.getByRole('alert');
    await problems.getByText(/^\d+ lỗi trong tệp$/).waitFor();
    const first = problems.getByRole('listitem').first();
    expect(await first.textContent()).toMatch(/rules\.yaml:\d+:\d+.*[\s\S]*NOBODY/);
    expect(await page.getByRole('button', { name: 'Lập dự thảo theo hai tệp này' }).count()).toBe(0);
    await picture(page, 'start-problems-1280');
    expect(await faultsOf(page)).toEqual([]);

    await choose(page, file('rules.yaml', texts.rules));
    await page.getByText('Cả hai tệp đều hợp lệ.').waitFor();
    await page.getByRole('button', { name: 'Lập dự thảo theo hai tệp này' }).click();
    await page.getByRole('list', { name: 'Mốc thời gian của các giai đoạn' }).waitFor();
    cycle = new URL(page.url()).searchParams.get('cycle') ?? '';
    expect(await stateOf(cycle)).toBe('draft');
    await leave(page);
  });

  it('has its dates shifted as a whole and one by one, and keeps them only when they can stand', async () => {
    const page = await house.visit(`/start?cycle=${cycle}`, { as: 'thuongtruc' });
    const registration = page.getByRole('group', { name: 'Đăng ký, giao ước' });
    const closes = registration.getByLabel('Hạn cuối');
    await closes.waitFor();
    const before = await calendarOf(cycle);
    await page.getByRole('button', { name: 'Muộn hơn một tuần' }).click();
    expect(await closes.inputValue()).toBe(`17:00 01/04/${YEAR}`);
    await page.getByLabel('Dời cả năm').fill('-2');
    await page.getByRole('button', { name: 'Dời', exact: true }).click();
    expect(await closes.inputValue()).toBe(`17:00 30/03/${YEAR}`);
    await registration.getByText('Thứ', { exact: false }).getByText('(GMT+7)', { exact: false }).first().waitFor();

    // another step can be looked at meanwhile: the dates stay, and nothing is started without them
    await page.getByRole('button', { name: /Xem trước, bắt đầu/ }).click();
    await page.getByText('Các mốc vừa sửa chưa được lưu').waitFor();
    expect(await page.getByRole('button', { name: `Bắt đầu năm ${YEAR}` }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Về các mốc chưa lưu' }).click();
    expect(await closes.inputValue()).toBe(`17:00 30/03/${YEAR}`);

    await closes.fill(`8:00 1/1/${YEAR}`);
    await closes.press('Tab');
    await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
    await registration.getByText(/muộn hơn/).waitFor();
    expect(await calendarOf(cycle)).toEqual(before);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'start-dates-1280');

    await closes.fill(`11:30 29/3/${YEAR}`);
    await closes.press('Tab');
    await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
    await page.getByText('Chưa có trưởng khối của năm này.').waitFor();
    const after = await calendarOf(cycle);
    expect(after.registration).toEqual({ opens: `${YEAR}-02-11T08:00`, closes: `${YEAR}-03-29T11:30` });
    expect(after.issuance).toEqual({ closes: `${YEAR}-12-20T17:00` });
    await leave(page);
  });

  it('is gone on with from the page of the draft, looked at ahead, and started', async () => {
    const page = await house.visit(`/years/${cycle}`, { as: 'thuongtruc' });
    await page.getByRole('link', { name: 'Tiếp tục lập năm' }).click();
    await page.getByRole('button', { name: /Đơn vị, nhân sự/ }).click();
    await page.getByRole('row', { name: /Phủ Lý.*Lãnh đạo/ }).waitFor();
    await picture(page, 'start-people-1280');
    await page.getByRole('button', { name: 'Giao vai trò: Chưa có trưởng khối của năm này.' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giao vai trò' });
    expect(await dialog.getByLabel('Vai trò').inputValue()).toBe('Trưởng khối');
    expect(await dialog.getByLabel('Năm thi đua').inputValue()).toBe(`${YEAR}`);
    await dialog.getByLabel('Email').fill('nguoi.moi@hanam.test');
    await dialog.getByLabel('Họ và tên').fill('Người Mới');
    await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
    await page.getByText(/Người Mới \(chưa nhận lời mời\)/).waitFor();
    expect(await page.getByText('Chưa có trưởng khối của năm này.').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Nhân sự và vai trò' }).click();
    await page.getByRole('tab', { name: 'Đơn vị' }).click();
    await page.getByRole('link', { name: 'Về năm đang lập' }).click();
    await page.getByRole('row', { name: /Phủ Lý.*Lãnh đạo/ }).waitFor();
    await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
    await page.getByText(`Sẵn sàng bắt đầu năm ${YEAR} với 6 đơn vị`).waitFor();
    await page.getByText(/\d+ lần nhắc nếu chưa ai làm gì/).waitFor();
    expect(await page.evaluate('[document.activeElement.tagName, window.scrollY]')).toEqual(['H2', 0]);
    expect(await stateOf(cycle)).toBe('draft');
    await picture(page, 'start-plan-1280');
    expect(await faultsOf(page)).toEqual([]);
    const unit = await house.visit(`/years/${cycle}/registration`, { as: 'truong.pl' });
    await unit.getByText('Năm này mới là dự thảo', { exact: false }).waitFor();
    await page.getByRole('button', { name: `Bắt đầu năm ${YEAR}` }).click();
    await page.getByRole('list', { name: 'Bảy giai đoạn của năm' }).waitFor();
    expect(await stateOf(cycle)).toBe('running');
    // who had the draft open has the year before them, without loading it anew
    await unit.getByRole('row', { name: /Phủ Lý/ }).waitFor();
    await Promise.all([leave(page), leave(unit)]);
  });
});

describe('a year by the rules of the last one', () => {
  it('is not started when its registration is over, and is told why', async () => {
    const page = await house.visit('/start', { as: 'thuongtruc' });
    await page.getByRole('combobox', { name: 'Sao từ quy chế' }).click();
    await page
      .getByRole('option', { name: /Năm 2023/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Lập dự thảo năm 2024' }).click();
    await page.getByRole('list', { name: 'Mốc thời gian của các giai đoạn' }).waitFor();
    const cycle = new URL(page.url()).searchParams.get('cycle') ?? '';
    expect((await calendarOf(cycle)).registration.opens).toBe('2024-02-05T08:00');
    await page.getByRole('button', { name: /Xem trước, bắt đầu/ }).click();
    await page.getByText('Chưa bắt đầu được').waitFor();
    expect(await page.getByRole('button', { name: 'Bắt đầu năm 2024' }).isDisabled()).toBe(true);
    await leave(page);
  });

  it('is for nobody but those who make rules', async () => {
    const page = await house.visit('/', { as: 'kiemtra' });
    await page.getByRole('navigation').getByRole('link').first().waitFor();
    expect(await page.getByRole('link', { name: 'Lập năm thi đua' }).count()).toBe(0);
    await leave(page);
  });
});

describe('the rules of a year', () => {
  it('say all that an official wants to know', async () => {
    const page = await house.visit(`/years/${rehearsed.cycle}/rules`, { as: rehearsed.email('PL:officer') });
    const ruled = page.getByRole('main');
    await ruled.getByText('Chưa được bộ phận pháp chế kiểm tra').first().waitFor();
    for (const said of [
      /ít nhất 80% tổng số đơn vị thành viên: 5 trong 6 đơn vị/,
      /quá 50% tổng số đơn vị thành viên: 4 trong 6 đơn vị/,
      /Nghị định 91\/2017\/NĐ-CP/,
      /17:00 25\/03\/2023 \(GMT\+7\)/,
      /Điểm nhóm I. Nhiệm vụ chuyên môn/,
      /thang 100,00 điểm/,
    ]) {
      expect(await ruled.textContent()).toMatch(said);
    }
    const row = page.getByRole('row', { name: /^I\.2/ });
    expect(await row.textContent()).toMatch(/15,00.*bắt buộc có minh chứng; tỷ lệ tính từ số liệu: Gia đình văn hóa/);
    await leave(page);
  });

  it('of a draft are read as they stand', async () => {
    const { rows } = await standingBody.sees<{ rows: { id: string; state: string; year: number }[] }>('/cycles');
    const draft = rows.find(({ state, year }) => state === 'draft' && year === 2023);
    const page = await house.visit(`/years/${draft?.id}/rules`, { as: 'thuongtruc' });
    await page.getByText('dự thảo, chưa chốt').waitFor();
    await page.getByRole('heading', { name: 'Bảng điểm' }).waitFor();
    await leave(page);
  });
});

describe.each([
  ['start', () => '/start', 0],
  ['rules', () => `/years/${rehearsed.cycle}/rules`, 1],
])('the page %s', (name, path, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await house.visit(path(), { as: 'thuongtruc', look });
    await page.getByRole('main').locator('h1').waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await picture(page, `${name}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('the steps of a draft', () => {
  it.each(looksFor(0))('have no barrier at $name', async (look) => {
    const { rows } = await standingBody.sees<{ rows: { id: string; state: string; year: number }[] }>('/cycles');
    const draft = rows.find(({ state, year }) => state === 'draft' && year === 2023);
    for (const step of ['dates', 'people', 'plan']) {
      const page = await house.visit(`/start?cycle=${draft?.id}&step=${step}`, { as: 'thuongtruc', look });
      await page
        .getByRole('main')
        .getByRole('button', { name: /Tiếp tục|Quay lại|Continue|Back/ })
        .first()
        .waitFor();
      await picture(page, `start-${step}-${look.width}`);
      expect(await faultsOf(page)).toEqual([]);
      await leave(page);
    }
  });
});
