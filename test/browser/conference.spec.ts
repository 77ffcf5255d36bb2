import type { Locator, Page } from 'playwright-core';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { DESK, type Look, looksFor, PHONE } from './support/looks';
import { type PlayedYear, playedYear } from './support/played-year';
import { type Part, type RunningYear, runningYear } from './support/running-year';

let house: House;
/** A year whose date is still to be chosen, and one on the day of its conference. */
let poll: RunningYear;
let day: PlayedYear;
beforeAll(async () => {
  house = await openHouse();
  poll = await runningYear(house.stack, '2023-10-24T07:50');
  day = await playedYear(house.stack, '2023-11-20T13:59');
}, 400_000);
afterAll(() => house.close());

const conference = (year: RunningYear, part: Part, look: Look = DESK, query = '') =>
  house.visit(`/years/${year.cycle}/conference${query}`, { as: year.email(part), look });
const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
const section = (page: Page, name: string): Locator => page.getByRole('region', { name });
/** What is wrong with the page, once the notes on what was done are gone. */
const faults = async (page: Page): Promise<string[]> => {
  await page.locator('.mantine-Notification-root').first().waitFor({ state: 'detached' });
  return faultsOf(page);
};
const answer = (who: string, answers: string[]) =>
  poll.does(who, `/cycles/${poll.cycle}/conference/answers/${who}`, { answers });

describe('choosing the date', () => {
  it('waits for the head, who offers dates, host and place', async () => {
    const waiting = await conference(poll, 'KB');
    await waiting.getByText('Chưa đề xuất ngày họp nào').waitFor();
    expect(await waiting.getByRole('button', { name: 'Đề xuất ngày họp' }).count()).toBe(0);

    const page = await conference(poll, 'head');
    await page.getByRole('button', { name: 'Đề xuất ngày họp' }).click();
    const dialog = dialogOf(page, 'Đề xuất ngày họp');
    await dialog.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await dialog.getByText('Chọn đơn vị đăng cai').waitFor();
    await dialog.getByLabel('Đơn vị đăng cai').first().click();
    await page.getByRole('option', { name: /Thanh Liêm/ }).click();
    await dialog.getByLabel('Địa điểm').fill('Trung tâm Văn hóa huyện Thanh Liêm');
    await dialog.getByLabel('Ngày 1', { exact: true }).fill('8:00 17/11/2023');
    await dialog.getByLabel('Ngày 2', { exact: true }).fill('8:00 17/11/2023');
    await dialog.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await dialog.getByText('Ngày này đã có ở trên').waitFor();
    await dialog.getByLabel('Ngày 2', { exact: true }).fill('14:00 20/11/2023');
    await dialog.getByRole('button', { name: 'Thêm ngày' }).click();
    await dialog.getByLabel('Ngày 3', { exact: true }).fill('8:00 22/11/2023');
    await dialog.getByLabel('Địa điểm').focus();
    await picture(page, 'offer-1280', { full: false });
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await waiting.getByRole('columnheader', { name: /14:00 20\/11\/2023/ }).waitFor();
    await Promise.all([page, waiting].map(leave));
  });

  it('asks a unit for each date, by the keyboard alone', async () => {
    const page = await conference(poll, 'KB');
    const send = page.getByRole('button', { name: /Gửi trả lời.*Kim Bảng/ });
    await send.press('Enter');
    const own = page.getByRole('region', { name: /Kim Bảng/ });
    expect(await own.getByRole('radiogroup').count()).toBe(3);
    expect(await own.getByText('Hãy trả lời cho ngày này.').count()).toBe(3);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await send.press('Enter');
    await page.getByText('Đã ghi trả lời').waitFor();
    expect(await faults(page)).toEqual([]);
    const other = await conference(poll, 'LN', PHONE);
    const row = other.getByRole('row', { name: /Kim Bảng/ });
    await row.getByText('Không dự được').waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['Không dự được', 'Dự được', 'Nếu cần']);
    await picture(other, 'answers-360');
    expect(await faults(other)).toEqual([]);
    await Promise.all([page, other].map(leave));
  });

  it('shows the head which date serves best and why, and the invitations when it is fixed', async () => {
    await answer('PL', ['cannot', 'can', 'can']);
    await answer('DT', ['can', 'can', 'can']);
    await answer('TL', ['can', 'can', 'ifNeeded']);
    await answer('standingBody', ['cannot', 'can', 'can']);
    const page = await conference(poll, 'head');
    await page.getByText('Ngày nên chọn: 14:00 20/11/2023 (GMT+7)').waitFor();
    await page.getByText('4/6 đơn vị dự được (trong đó 0 nếu cần); 0 không dự được; 2 chưa trả lời.').waitFor();
    await page.getByText('Số đơn vị dự được bằng ngày xếp ngay sau, nhưng ít đơn vị phải thu xếp hơn.').waitFor();
    await picture(page, 'poll-1280');
    await page.getByRole('button', { name: 'Chốt ngày' }).click();
    const dialog = dialogOf(page, 'Chốt ngày họp');
    expect(await dialog.getByRole('radio', { name: /14:00 20\/11\/2023/ }).isChecked()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await picture(page, 'fix-1280', { full: false });
    await dialog.getByRole('radio', { name: /8:00 22\/11\/2023/ }).check();
    await dialog.getByLabel('Lý do chọn ngày khác').fill('Hội trường chỉ trống ngày này');
    await dialog.getByRole('button', { name: 'Chốt ngày và gửi giấy mời' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await section(page, 'Thời gian, địa điểm').getByText('08:00 22/11/2023 (GMT+7)').waitFor();
    await page.getByText('Hội trường chỉ trống ngày này').waitFor();
    const invited = section(page, 'Giấy mời').getByRole('row', { name: /Lý Nhân/ });
    await invited.first().waitFor();
    await page.goto('/');
    await page.getByRole('link', { name: 'Mời dự hội nghị', exact: true }).waitFor();
    await leave(page);
  });

  it('moves the date with a reason, and the calendar file with it', async () => {
    const page = await conference(poll, 'deputy');
    await page.getByRole('button', { name: 'Đổi ngày' }).click();
    const dialog = dialogOf(page, 'Đổi ngày họp');
    await dialog.getByLabel('Ngày giờ mới (giờ của khối)').fill('14:00 23/11/2023');
    await dialog.getByRole('button', { name: 'Đổi ngày và báo tin' }).click();
    await dialog.getByText('Cần nêu lý do').waitFor();
    await dialog.getByLabel('Lý do').fill('Đường vào hội trường ngập nước');
    await dialog.getByRole('button', { name: 'Đổi ngày và báo tin' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await section(page, 'Thời gian, địa điểm').getByText('14:00 23/11/2023 (GMT+7)').waitFor();
    await section(page, 'Giấy mời').getByText('Báo đổi ngày').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải tệp lịch (.ics)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('hoi-nghi.ics');
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20231123T140000');
    await leave(page);
  });
});

describe('the agenda', () => {
  const titles = (page: Page) =>
    page.getByRole('listitem', { name: /^Nội dung/ }).getByLabel('Nội dung', { exact: true });
  const written = async (page: Page) => {
    const fields = await titles(page).all();
    return Promise.all(fields.map((field) => field.inputValue()));
  };

  it('is sorted by the keys, by the buttons and by hand, and saved for everybody', async () => {
    const page = await conference(day, 'head');
    await page.getByRole('button', { name: 'Lập chương trình' }).click();
    await page.getByRole('button', { name: 'Theo chương trình thường dùng' }).click();
    const before = await written(page);
    expect(before).toHaveLength(9);
    await page.getByRole('button', { name: 'Kéo để đổi chỗ: Thảo luận' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Đã cầm “Thảo luận”, vị trí 3 trên 9.').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByText('“Thảo luận” ở vị trí 2 trên 9.').waitFor();
    await page.keyboard.press('Space');
    await page.getByText('Đã đặt “Thảo luận” ở vị trí 2 trên 9.').waitFor();
    expect((await written(page)).slice(0, 3)).toEqual([before[0], before[2], before[1]]);
    await page.getByRole('button', { name: 'Đưa xuống: Thảo luận' }).press('Enter');
    expect(await written(page)).toEqual(before);

    const handle = page.getByRole('button', { name: 'Kéo để đổi chỗ: Báo cáo' });
    await handle.scrollIntoViewIfNeeded();
    const [from, to] = [
      await handle.boundingBox(),
      await page.getByRole('button', { name: 'Kéo để đổi chỗ: Tuyên bố lý do, giới thiệu đại biểu' }).boundingBox(),
    ];
    if (!from || !to) throw new Error('no handles to drag');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 10, to.y + 6, { steps: 8 });
    await page.mouse.up();
    expect((await written(page)).slice(0, 2)).toEqual([before[1], before[0]]);
    await page.getByRole('button', { name: 'Đưa xuống: Báo cáo' }).click();

    await page.getByRole('button', { name: 'Bỏ: Thảo luận' }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await written(page)).toEqual(before);
    await page.getByRole('button', { name: 'Thêm nội dung' }).click();
    await page.getByRole('button', { name: 'Lưu chương trình' }).click();
    await page.getByText('Ghi nội dung.').waitFor();
    await titles(page).last().fill('Chụp ảnh lưu niệm');
    expect(await faults(page)).toEqual([]);
    await picture(page, 'agenda-editor-1280');
    await page.getByRole('button', { name: 'Lưu chương trình' }).click();
    await page.getByRole('button', { name: 'Sửa chương trình' }).waitFor();
    const reader = await conference(day, 'TL');
    const lines = section(reader, 'Chương trình').getByRole('listitem');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(10);
    expect(await lines.nth(1).textContent()).toMatch(/14:10.*Báo cáo kết quả thi đua/);
    expect(await reader.getByRole('button', { name: 'Sửa chương trình' }).count()).toBe(0);
    await Promise.all([page, reader].map(leave));
  });
});

describe('the day of the conference', () => {
  let head: Page;
  beforeAll(async () => {
    const early = await conference(day, 'head', PHONE, '?present=PL');
    await early.getByText('Chưa điểm danh được').waitFor();
    await leave(early);
    await day.until('2023-11-20T14:00');
    head = await conference(day, 'head');
    await head.getByRole('heading', { name: 'Điểm danh' }).waitFor();
  });
  afterAll(() => leave(head));

  it('shows each unit its code, which says who came and gives no right', async () => {
    const page = await conference(day, 'PL', PHONE);
    const code = page.getByRole('img', { name: /Mã QR điểm danh của .*Phủ Lý/ });
    await code.waitFor();
    const address = `${new URL(page.url()).origin}/years/${day.cycle}/conference?present=PL`;
    const modules = (await code.locator('path').getAttribute('d'))?.split('M').length ?? 0;
    expect(modules).toBeGreaterThan(300);
    await picture(page, 'code-360');
    expect(await faults(page)).toEqual([]);
    await page.goto(address);
    await page.getByText('Mã này để Trưởng khối hoặc Phó khối quét').waitFor();
    expect(await page.getByRole('button', { name: /có mặt/ }).count()).toBe(0);
    await leave(page);
  });

  it('marks a unit present whose code the deputy scans, while the head keeps a list', async () => {
    await head
      .getByRole('radiogroup', { name: /Kim Bảng/ })
      .getByText('Có mặt')
      .click();
    await head.getByText('Có mặt 1/6 đơn vị').waitFor();
    const deputy = await conference(day, 'deputy', PHONE, '?present=LN');
    const mark = deputy.getByRole('button', { name: /Điểm danh .*Lý Nhân: có mặt/ });
    await mark.waitFor();
    await picture(deputy, 'check-in-360', { full: false });
    expect(await faults(deputy)).toEqual([]);
    await mark.click();
    await deputy.getByText(/Đã ghi: .*Lý Nhân có mặt/).waitFor();
    await leave(deputy);
    await head.getByText('Có mặt 2/6 đơn vị').waitFor();
    await head.getByText('Chưa đủ điều kiện bỏ phiếu').waitFor();
    await head.getByRole('button', { name: 'Ghi điểm danh (1 thay đổi)' }).click();
    await head.getByText('Đã ghi điểm danh: có mặt 2/6').waitFor();
  });

  it('shows the quorum to everybody as it grows', async () => {
    const unit = await conference(day, 'DT');
    await unit.getByText('Chưa đủ điều kiện bỏ phiếu').waitFor();
    await head.getByRole('button', { name: 'Tất cả có mặt' }).click();
    await head.getByText('Đủ điều kiện bỏ phiếu', { exact: true }).waitFor();
    await head
      .getByRole('radiogroup', { name: /Bình Lục/ })
      .getByText('Vắng có lý do')
      .click();
    await head.getByRole('button', { name: 'Ghi điểm danh (4 thay đổi)' }).click();
    await unit.getByText('Có mặt 5/6 đơn vị').waitFor();
    await unit.getByText('Đủ điều kiện bỏ phiếu', { exact: true }).waitFor();
    await picture(head, 'day-1280');
    expect(await faults(head)).toEqual([]);
    await leave(unit);
  });

  it('opens a vote from the agenda, and the minutes tell its result once the round is counted', async () => {
    const minutes = section(head, 'Biên bản');
    await minutes.getByText('Số đơn vị triệu tập: 6; có mặt: 5; tham gia bỏ phiếu: 0.').waitFor();
    await minutes.getByText('Chưa có vòng bỏ phiếu nào có kết quả').waitFor();
    await head.getByRole('button', { name: /Mở bỏ phiếu: .*Cờ thi đua/ }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Mở bỏ phiếu' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await section(head, 'Chương trình').getByText('Đang bỏ phiếu').waitFor();
    for (const unit of ['PL', 'DT', 'KB', 'TL', 'LN']) {
      await day.does(unit, `/cycles/${day.cycle}/contests/flag/ballots/${unit}`, { choice: { PL: 'for' } });
    }
    await day.does('head', `/cycles/${day.cycle}/contests/flag/close`, { round: 1 });
    await minutes
      .getByText(/Phủ Lý.* được suy tôn/)
      .first()
      .waitFor();
    expect(
      await section(head, 'Chương trình')
        .getByRole('link', { name: /Đến trang bỏ phiếu: .*Cờ/ })
        .getAttribute('href'),
    ).toBe(`/years/${day.cycle}/voting/flag`);
  });

  it('is closed knowing what was not voted on; then the minutes are written and read by everybody', async () => {
    await head.getByRole('button', { name: 'Bế mạc' }).click();
    const dialog = dialogOf(head, 'Bế mạc hội nghị');
    await dialog.getByText(/Chưa có kết quả: .*Bầu Trưởng khối năm 2024/).waitFor();
    await picture(head, 'close-1280', { full: false });
    await dialog.getByRole('button', { name: 'Bế mạc hội nghị' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await head.getByText('Đã bế mạc').first().waitFor();
    await head.getByRole('button', { name: 'Lập biên bản' }).click();
    const writing = dialogOf(head, 'Lập biên bản');
    await writing.getByLabel('Họ tên 1').fill('Nguyễn Thị Hồng');
    expect(await faults(head)).toEqual([]);
    await writing.getByRole('button', { name: 'Lập biên bản' }).click();
    await writing.waitFor({ state: 'hidden' });
    const reader = await conference(day, 'LN');
    const link = reader.getByRole('link', { name: 'Tải biên bản (PDF)' });
    await link.waitFor();
    expect(
      await reader.getByRole('button', { name: /biên bản$|Bế mạc|Đổi ngày|Ghi điểm danh/ }).allTextContents(),
    ).toEqual(['Xem biên bản']);
    const [download] = await Promise.all([reader.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('bien-ban-hoi-nghi-2023.pdf');
    await reader.getByRole('button', { name: 'Xem biên bản' }).click();
    await reader.getByRole('dialog').locator('canvas').first().waitFor();
    await leave(reader);
  });
});

describe.each([
  ['a date that is fixed', () => poll, 'head', 0],
  ['a conference that is over', () => day, 'PL', 1],
] as const)('%s', (name, of, part, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await conference(of(), part, look);
    await page.locator('section[aria-labelledby=agenda]').waitFor();
    await page.waitForLoadState('load');
    await picture(page, `${name.replaceAll(' ', '-')}-${look.width}-${look.scheme}`);
    expect(await faults(page)).toEqual([]);
    await leave(page);
  });
});
