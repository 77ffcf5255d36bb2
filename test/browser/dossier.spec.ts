import { deflateSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor, PHONE } from './support/looks';
import { type Part, type RunningYear, runningYear } from './support/running-year';

let house: House;
let year: RunningYear;
beforeAll(async () => {
  house = await openHouse();
  year = await runningYear(house.stack, '2023-02-08T09:00');
  for (const unit of ['PL', 'DT', 'KB', 'LN']) {
    await year.does(unit, `/cycles/${year.cycle}/registrations/${unit}`, { titles: ['CTD-T'] });
  }
  await year.until('2023-10-20T09:00');
}, 180_000);
afterAll(() => house.close());

const dossier = (unit: string, part: Part, look = looksFor(0)[0]) =>
  house.visit(`/years/${year.cycle}/dossiers/${unit}`, { as: year.email(part), ...(look && { look }) });
const score = (page: Page, code: string): Locator => page.getByLabel(`Tự chấm ${code}`, { exact: true });
const card = (page: Page, code: string): Locator => page.getByRole('listitem').filter({ has: score(page, code) });
const saved = (page: Page) => page.getByText(/Đã lưu lúc/).waitFor();

interface Draft {
  self: Record<string, string>;
  remarks: Record<string, string>;
  indicators: Record<string, unknown>;
}
/** What the API has of a dossier, for who is signed in on the page. */
async function stored(
  page: Page,
  unit: string,
): Promise<{ draft: Draft; state: string; evidence: { name: string }[] }> {
  const response = await page.context().request.get(`/api/cycles/${year.cycle}/submissions/${unit}`);
  return response.json();
}

/** Two pages, each with a black square. */
function pdf(): Buffer {
  const square = 'q 0 0 0 rg 40 40 60 60 re f Q';
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page,
    page,
    `<< /Length ${square.length} >>\nstream\n${square}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(`${text}${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`);
}

function crc(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** A black picture of 40 × 30 pixels. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.from([0, 0, 0, 40, 0, 0, 0, 30, 8, 0, 0, 0, 0]);
  const pixels = deflateSync(Buffer.alloc(30 * 41));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

const PAPER = { name: 'báo cáo.pdf', mimeType: 'application/pdf', buffer: pdf() };
const PHOTO = { name: 'ảnh.png', mimeType: 'image/png', buffer: png() };
const give = (page: Page, code: string, files: (typeof PAPER)[]) =>
  card(page, code).locator('input[type=file]').setInputFiles(files);
/** How many black pixels the canvas in a dialog holds. */
const blackPixels = (page: Page) =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector('[role=dialog] canvas');
    if (!canvas || canvas.width === 0) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let black = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] < 40 && data[at + 3] > 200) black += 1;
    return black;
  })()`);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it never came to pass');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a dossier while it is written', () => {
  it('is saved while typing, with its totals and the rate of its counts', async () => {
    const page = await dossier('PL', 'PL:officer');
    await score(page, 'I.1').fill('7,5');
    await score(page, 'B.1').fill('2');
    await page.getByLabel('Thuyết minh I.1').fill('Đủ 12 đợt tuyên truyền.');
    await page.getByLabel('Tổng số Gia đình văn hóa').fill('31.920');
    await page.getByLabel('Số đạt Gia đình văn hóa').fill('30.484');
    await page.getByLabel('Tỷ lệ báo cáo Gia đình văn hóa').fill('95');
    await page.getByText('Tính từ số liệu: 95,50%, khác tỷ lệ báo cáo').waitFor();
    await saved(page);
    await page
      .getByText(/Các tiêu chí\s*7,50[\s\S]*Điểm thưởng\s*2,00[\s\S]*Tổng điểm\s*9,50/)
      .first()
      .waitFor();
    expect((await stored(page, 'PL')).draft).toMatchObject({
      self: { 'I.1': '7.50', 'B.1': '2.00' },
      remarks: { 'I.1': 'Đủ 12 đợt tuyên truyền.' },
      indicators: { GDVH: { of: 31920, met: 30484, stated: '95' } },
    });
    await picture(page, 'writing-1280', { full: false });
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });

  it('says beside the field what cannot be, and saves the rest', async () => {
    const page = await dossier('PL', 'PL:officer');
    await score(page, 'I.1').fill('80');
    await page.getByText('Điểm từ 0 đến mức tối đa của tiêu chí.').waitFor();
    await score(page, 'I.4').fill('9');
    await page.getByText('1 ô chưa đúng, chưa lưu').waitFor();
    await until(async () => (await stored(page, 'PL')).draft.self['I.4'] === '9.00');
    expect((await stored(page, 'PL')).draft.self['I.1']).toBe('7.50');
    await score(page, 'I.1').fill('7,5');
    await page.getByText(/Đã lưu lúc/).waitFor();
    await leave(page);
  });

  it('keeps what is written without a network, and sends it when there is one', async () => {
    const page = await dossier('PL', 'PL:officer', PHONE);
    await page.context().setOffline(true);
    await score(page, 'I.3').fill('9,25');
    await page.getByText('Chưa gửi được, giữ trong máy này; sẽ gửi khi có mạng').waitFor();
    await picture(page, 'offline-360', { full: false });
    await page.context().setOffline(false);
    await saved(page);
    expect((await stored(page, 'PL')).draft.self['I.3']).toBe('9.25');
    await leave(page);
  });

  it('sends on the next opening what this browser has kept', async () => {
    const page = await dossier('PL', 'PL:officer');
    await page.route('**/draft', (route) => route.abort());
    await score(page, 'I.5').fill('4,5');
    await page.getByText('Chưa gửi được, giữ trong máy này').waitFor();
    await page.reload();
    await page.getByText('Chưa gửi được, giữ trong máy này').waitFor();
    expect(await score(page, 'I.5').inputValue()).toBe('4,5');
    expect((await stored(page, 'PL')).draft.self['I.5']).toBeUndefined();
    await page.unroute('**/draft');
    await saved(page);
    expect((await stored(page, 'PL')).draft.self['I.5']).toBe('4.50');
    await leave(page);
  });
});

describe('a session that ends while somebody writes', () => {
  it('leads back to the same page after the sign-in, with what was written', async () => {
    const page = await dossier('LN', 'LN:officer');
    await score(page, 'I.4').waitFor();
    await page.context().clearCookies();
    await score(page, 'I.4').fill('8,75');
    await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
    await page.getByLabel('Email').fill(year.email('LN:officer'));
    await page.getByLabel('Mật khẩu', { exact: true }).fill('yeu-nuoc-thi-dua');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await saved(page);
    expect(new URL(page.url()).pathname).toBe(`/years/${year.cycle}/dossiers/LN`);
    expect(await score(page, 'I.4').inputValue()).toBe('8,75');
    expect((await stored(page, 'LN')).draft.self['I.4']).toBe('8.75');
    await leave(page);
  });
});

describe('two editors', () => {
  it('are warned of each other, and lose nothing', async () => {
    const [leader, officer] = await Promise.all([dossier('DT', 'DT'), dossier('DT', 'DT:officer')]);
    await score(officer, 'I.1').fill('7');
    await leader.getByText('Đồng nghiệp vừa lưu. Đã nhập phần vừa sửa: I.1, tự chấm.').waitFor();
    expect(await score(leader, 'I.1').inputValue()).toBe('7,00');

    await leader.route('**/draft', (route) => route.abort());
    await score(leader, 'I.1').fill('8');
    await score(leader, 'I.2').fill('15');
    await leader.getByText('Chưa gửi được').waitFor();
    await score(officer, 'I.1').fill('6');
    const clash = leader.getByRole('alert').filter({ hasText: 'Hai người cùng sửa một dòng' });
    await clash.waitFor();
    expect(await clash.textContent()).toMatch(/I\.1, tự chấm[\s\S]*Của bạn[\s\S]*8[\s\S]*Của đồng nghiệp[\s\S]*6,00/);
    expect(await faultsOf(leader)).toEqual([]);
    await picture(leader, 'clash-1280', { full: false });
    await leader.unroute('**/draft');
    await clash.getByRole('button', { name: 'Lấy bản của đồng nghiệp: I.1, tự chấm' }).press('Enter');
    await saved(leader);
    expect((await stored(leader, 'DT')).draft.self).toMatchObject({ 'I.1': '6.00', 'I.2': '15.00' });
    await Promise.all([leave(leader), leave(officer)]);
  }, 120_000);
});

describe('evidence', () => {
  it('comes several files at once, and is drawn to be looked at', async () => {
    const page = await dossier('PL', 'PL:officer');
    await give(page, 'I.1', [PAPER, PHOTO]);
    await page.getByRole('button', { name: 'Xem báo cáo.pdf' }).click();
    const dialog = page.getByRole('dialog', { name: 'báo cáo.pdf' });
    await dialog.getByText('Trang 1/2').waitFor();
    await until(async () => (await blackPixels(page)) > 100);
    await dialog.getByRole('button', { name: 'Trang sau' }).press('Enter');
    await dialog.getByRole('img', { name: 'Trang 2 của báo cáo.pdf' }).waitFor();
    await dialog.locator('canvas[data-drawn="2"]').waitFor();
    await picture(page, 'preview-1280', { full: false });
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Xem ảnh.png' }).click();
    await page.getByRole('img', { name: 'Ảnh ảnh.png' }).waitFor();
    await until(async () => (await blackPixels(page)) === 40 * 30);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  }, 120_000);

  it('is dropped into the frame of its criterion', async () => {
    const page = await dossier('PL', 'PL:officer');
    const dataTransfer = await page.evaluateHandle(`(() => {
      const carried = new DataTransfer();
      const bytes = Uint8Array.from(atob('${PHOTO.buffer.toString('base64')}'), (one) => one.charCodeAt(0));
      carried.items.add(new File([bytes], 'thả vào.png', { type: 'image/png' }));
      return carried;
    })()`);
    await card(page, 'I.2').getByText('hoặc kéo thả vào khung này').dispatchEvent('drop', { dataTransfer });
    await page.getByRole('button', { name: 'Xem thả vào.png' }).waitFor();
    expect((await stored(page, 'PL')).evidence.map(({ name }) => name)).toContain('thả vào.png');
    await page.getByRole('button', { name: 'Bỏ thả vào.png' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Bỏ một tệp khỏi hồ sơ' });
    await dialog.getByText('thả vào.png sẽ không còn là minh chứng').waitFor();
    await dialog.getByRole('button', { name: 'Bỏ tệp' }).press('Enter');
    await page.getByRole('button', { name: 'Xem thả vào.png' }).waitFor({ state: 'detached' });
    await leave(page);
  });

  it('can be stopped on its way, and says why it was refused', async () => {
    const page = await dossier('PL', 'PL:officer');
    const held: (() => void)[] = [];
    await page.route('**/evidence?**', (route) => held.push(() => void route.abort().catch(() => undefined)));
    await give(page, 'I.6', [PAPER]);
    await page.getByText(/Đang gửi báo cáo\.pdf/).waitFor();
    await card(page, 'I.6').getByRole('button', { name: 'Dừng gửi báo cáo.pdf' }).press('Enter');
    await page.getByText(/Đang gửi báo cáo\.pdf/).waitFor({ state: 'detached' });
    for (const end of held) end();
    await page.unroute('**/evidence?**');
    await give(page, 'I.6', [{ ...PAPER, name: 'giả.pdf', buffer: Buffer.from('<html>') }]);
    await card(page, 'I.6').getByRole('alert').waitFor();
    expect(await card(page, 'I.6').getByRole('alert').textContent()).toMatch(/.{20}/);
    await give(page, 'I.5', [{ name: 'phim.mp4', mimeType: 'video/mp4', buffer: Buffer.from('x') }]);
    await page.getByText('phim.mp4: chỉ nhận pdf, docx, xlsx, jpg, png.').waitFor();
    await leave(page);
  });
});

describe('handing in', () => {
  it('leads to what is missing, and then seals the dossier', async () => {
    const page = await dossier('PL', 'PL');
    await score(page, 'I.2').fill('14');
    await saved(page);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Nộp hồ sơ của/ });
    await dialog.waitFor();
    expect(await dialog.getByRole('button', { name: 'Nộp', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('link', { name: 'II.1: chưa chấm, tính là 0', exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'missing-1280', { full: false });
    await dialog.getByRole('link', { name: 'I.2: thiếu minh chứng' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const focused = (): Promise<string> => page.evaluate(`document.activeElement?.id`);
    await until(async () => (await focused()) === 'files.I.2');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await focused()).toBe('files.I.2');
    await give(page, 'I.2', [PAPER]);
    await page.getByRole('link', { name: 'I.2: thiếu minh chứng' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).press('Enter');
    await dialog.getByText('3 tệp minh chứng').waitFor();
    await dialog.getByText('Sau khi nộp, điểm và tệp được niêm').waitFor();
    await dialog.getByRole('button', { name: 'Nộp', exact: true }).press('Enter');
    await page.getByText(/Hồ sơ đã nộp lúc/).waitFor();
    expect(await score(page, 'I.2').count()).toBe(0);
    expect((await stored(page, 'PL')).state).toBe('submitted');
    await picture(page, 'submitted-1280');
    await leave(page);
  });

  it('can be taken back until the deadline; each revision stays, and the difference is told line by line', async () => {
    const page = await dossier('PL', 'PL', PHONE);
    await page.getByRole('button', { name: 'Rút hồ sơ' }).click();
    await score(page, 'I.2').fill('13,5');
    await saved(page);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nộp', exact: true }).click();
    const row = page.getByRole('row', { name: /I\.2, tự chấm/ });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/14,00\s*13,50/);
    await page.reload();
    await row.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'revisions-360');
    await leave(page);
  });
});

describe.each([
  ['dossiers', () => `/years/${year.cycle}/dossiers`, 'standingBody', 0],
  ['a dossier being written', () => `/years/${year.cycle}/dossiers/DT`, 'DT', 1],
  ['a dossier to be read', () => `/years/${year.cycle}/dossiers/PL`, 'standingBody', 2],
])('%s', (name, path, part, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await house.visit(path(), { as: year.email(part), look });
    await page
      .getByText(/Phủ Lý|Duy Tiên/)
      .first()
      .waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await picture(page, `${name.replaceAll(' ', '-')}-${look.width}-${look.language}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('a dossier that came back', () => {
  it('says why and until when', async () => {
    await year.until('2023-11-04T09:00');
    await year.does('standingBody', `/cycles/${year.cycle}/submissions/PL/return`, { reason: 'Thiếu biên bản thôn 3' });
    const page = await dossier('PL', 'PL:officer');
    const notice = page.getByRole('status').filter({ hasText: 'Hồ sơ được trả lại để bổ sung' });
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/Thiếu biên bản thôn 3[\s\S]*nộp lại trước \d\d:\d\d 07\/11\/2023/);
    await score(page, 'I.2').waitFor();
    expect(await page.getByRole('button', { name: 'Nộp hồ sơ' }).count()).toBe(0);
    await leave(page);
  });
});

describe('the last minute', () => {
  it('tells the writer at once that the dossier has closed, and loses nothing of what was written', async () => {
    await year.until('2023-11-08T16:59');
    const page = await dossier('KB', 'KB:officer');
    await page.getByText('Đã quá hạn nộp').waitFor();
    await score(page, 'I.1').fill('7');
    await saved(page);
    const held: (() => void)[] = [];
    await page.route('**/draft', (route) => held.push(() => void route.continue()));
    await score(page, 'I.2').fill('14,5');
    await until(async () => held.length > 0);
    await year.until('2023-11-08T17:01');
    for (const go of held) go();
    await page.getByText('Đã hết thời gian nhận hồ sơ').waitFor();
    await until(() => page.evaluate<boolean>(`document.activeElement?.id === 'notice'`));
    const unsent = page.getByRole('alert').filter({ hasText: 'Phần chưa gửi kịp, còn giữ trong máy này' });
    await unsent.getByRole('row', { name: 'I.2, tự chấm 14,5' }).waitFor();
    expect((await stored(page, 'KB')).draft.self).toEqual({ 'I.1': '7.00' });
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'last-minute-1280', { full: false });
    await page.unroute('**/draft');
    await page.reload();
    await unsent.getByRole('row', { name: 'I.2, tự chấm 14,5' }).waitFor();
    await unsent.getByRole('button', { name: 'Bỏ phần này' }).press('Enter');
    await unsent.waitFor({ state: 'detached' });
    await leave(page);
  });
});
