import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Person } from '../support/people';
import { expectedOf } from '../support/play';
import { SAMPLES } from '../support/stack';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor } from './support/looks';

const SAMPLE = join(SAMPLES, 'ha-nam-2023');

let house: House;
let standingBody: Person;
beforeAll(async () => {
  house = await openHouse();
  standingBody = await Person.signIn(house.stack.apiUrl, 'thuongtruc');
}, 180_000);
afterAll(() => house.close());

const open = () => house.visit('/rehearsals', { as: 'thuongtruc' });
const cycleOf = (page: Page) => new URL(page.url()).searchParams.get('cycle') ?? '';
const clockOf = async (cycle: string) => (await standingBody.sees<{ at: string }>(`/rehearsals/${cycle}/clock`)).at;

async function begin(page: Page, from: string, files: string[] = []): Promise<void> {
  await page.getByRole('button', { name: 'Diễn tập một năm' }).click();
  const dialog = page.getByRole('dialog', { name: 'Diễn tập một năm' });
  await dialog.getByLabel(from).check();
  if (files.length > 0) await dialog.locator('input[type=file]').setInputFiles(files.map((file) => join(SAMPLE, file)));
  await dialog.getByRole('button', { name: 'Bắt đầu diễn tập' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: /^Diễn tập năm 2023/ }).waitFor();
}

async function pace(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Tốc độ' }).or(page.getByLabel('Tốc độ')).first().click();
  await page.getByRole('option', { name }).click();
}

describe('the sample year', () => {
  it('is played from the page, act by act, and comes out as the rules say', async () => {
    const page = await open();
    await begin(page, 'Năm mẫu kèm theo chương trình');
    const cycle = cycleOf(page);
    await page.getByText(/Đã thực hiện \d+\/\d+ việc/).waitFor();
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.getByRole('button', { name: /^Chạy/ }).waitFor();
    const [paused] = [await clockOf(cycle)];
    await picture(page, 'rehearsal-paused');
    expect(await faultsOf(page)).toEqual([]);
    await pace(page, 'Nhanh nhất có thể');
    await page.getByRole('button', { name: /^Chạy/ }).click();
    // it goes on while somebody looks at other pages
    await page.getByRole('link', { name: 'Mở các trang của năm diễn tập' }).click();
    await page.getByRole('note').getByText('Diễn tập: không có gì ở đây là thật').waitFor();
    await page
      .getByRole('row', { name: /Phủ Lý/ })
      .getByText('Đã xong')
      .first()
      .waitFor({ timeout: 120_000 });
    await page.goBack();
    await page.getByText('Mọi việc diễn ra đúng như year.yaml').waitFor({ timeout: 240_000 });
    expect((await clockOf(cycle)) > paused).toBe(true);
    await picture(page, 'rehearsal-over');
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
    const { refused: _, ...expected } = (await expectedOf('ha-nam-2023')) as { refused?: unknown };
    expect(await standingBody.sees(`/cycles/${cycle}/outcome`)).toMatchObject(expected);
  }, 400_000);
});

describe('the clock of a rehearsal', () => {
  it('is led by hand, to what happens next and to the last minute of a deadline', async () => {
    const page = await open();
    await begin(page, 'Tệp của tôi', ['bloc.yaml', 'rules.yaml']);
    const cycle = cycleOf(page);
    await page.getByText('chỉ có đồng hồ chạy').waitFor();
    await page.getByRole('button', { name: 'Đến việc kế tiếp (08:00 06/02/2023 (GMT+7))' }).click();
    await page.getByText('Đồng hồ diễn tập: 08:00 06/02/2023 (GMT+7)').waitFor();
    await page.getByText(/Mở giai đoạn.*Đăng ký, giao ước/).waitFor();
    await page.getByRole('button', { name: 'Đến hạn kế tiếp (17:00 25/03/2023 (GMT+7))' }).click();
    await page.getByText('Đồng hồ diễn tập: 17:00 25/03/2023 (GMT+7)').waitFor();
    expect(await clockOf(cycle)).toBe('2023-03-25T10:00:00.000Z');
    await page.getByLabel('Đến thời điểm (giờ của khối)').fill('08:00 01/02/2023');
    await page.getByText('Đồng hồ chỉ đi tới, không lùi').waitFor();
    await page.getByLabel('Đến thời điểm (giờ của khối)').fill('08:00 26/03/2023');
    await page.getByRole('button', { name: 'Đưa đồng hồ tới đó' }).click();
    await page
      .getByText(/Giai đoạn quá hạn|Đóng giai đoạn/)
      .first()
      .waitFor();
    await leave(page);
  });

  it('goes by itself at a pace, and stands when it is paused', async () => {
    const page = await open();
    await begin(page, 'Tệp của tôi', ['bloc.yaml', 'rules.yaml']);
    const cycle = cycleOf(page);
    const began = await clockOf(cycle);
    await pace(page, 'Mỗi giây một ngày');
    await page.getByRole('button', { name: 'Chạy', exact: true }).click();
    await page.getByText('Đồng hồ diễn tập: 07:00 08/02/2023 (GMT+7)').waitFor();
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.getByRole('button', { name: 'Thêm một ngày' }).waitFor();
    const paused = await clockOf(cycle);
    await page.waitForTimeout(1500);
    expect([paused > began, await clockOf(cycle)]).toEqual([true, paused]);
    await leave(page);
  });
});

describe('files that are not whole', () => {
  it('begin nothing, and are named', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Diễn tập một năm' }).click();
    const dialog = page.getByRole('dialog', { name: 'Diễn tập một năm' });
    await dialog.getByLabel('Tệp của tôi').check();
    await dialog.locator('input[type=file]').setInputFiles([join(SAMPLE, 'bloc.yaml')]);
    await dialog.getByRole('button', { name: 'Bắt đầu diễn tập' }).click();
    await dialog.getByText('Còn thiếu rules.yaml.').waitFor();
    const broken = { name: 'rules.yaml', mimeType: 'text/yaml', buffer: Buffer.from('format: 1\nyear: 2023\n') };
    const bloc = { name: 'bloc.yaml', mimeType: 'text/yaml', buffer: Buffer.from('format: 1\n') };
    await dialog.locator('input[type=file]').setInputFiles([bloc, broken]);
    await dialog.getByRole('button', { name: 'Bắt đầu diễn tập' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog
      .getByText(/^rules\.yaml:\d+:\d+/)
      .first()
      .waitFor();
    await picture(page, 'rehearsal-broken-files', { full: false });
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('the page of rehearsals', () => {
  it.each(looksFor(1))('has no barrier at $name', async (look) => {
    const page = await house.visit('/rehearsals', { as: 'thuongtruc', look });
    const row = page.getByRole('row').nth(1);
    await row.getByRole('button').click();
    await page.getByRole('list').first().waitFor();
    await picture(page, `rehearsals-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});
