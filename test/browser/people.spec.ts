import type { Page } from 'playwright-core';
import { Person } from '../support/people';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor } from './support/looks';

const PASSWORD = 'yeu-nuoc-thi-dua';
const NEXT_YEAR = new Date().getUTCFullYear() + 1;

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

const personOf = (page: Page, name: string | RegExp) =>
  page.getByRole('list', { name: 'Vai trò' }).getByRole('listitem').filter({ hasText: name }).first();
const rowOf = (page: Page, name: string | RegExp) => page.getByRole('row', { name });

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label).first().click();
  await page.getByRole('option', { name: option }).click();
}

const signIn = (email: string, password: string): Promise<Response> =>
  fetch(`${house.stack.apiUrl}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });

describe('people and roles', () => {
  it('the standing body makes somebody deputy for a time, and passes the link on that is shown once', async () => {
    const page = await house.visit('/people', { as: 'thuongtruc' });
    await page.getByRole('button', { name: 'Giao vai trò' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giao vai trò' });
    await dialog.getByLabel('Email').fill('pho.khoi@phuly.example');
    await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
    await dialog.getByText('Nhập họ và tên.').waitFor();
    await dialog.getByLabel('Họ và tên').fill('Phạm Thị Phó');
    await choose(page, 'Vai trò', 'Phó khối');
    await dialog.getByLabel('Năm thi đua').fill(String(NEXT_YEAR));
    await dialog.getByLabel('Đến hết ngày').fill(`${NEXT_YEAR}-06-30`);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'give-role-1280', { full: false });
    await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
    const link = page.getByRole('textbox', { name: 'Đường dẫn mời Phạm Thị Phó' });
    await link.waitFor();
    const person = personOf(page, 'Phạm Thị Phó');
    await person.getByText('Chưa nhận lời mời').waitFor();
    expect(await person.textContent()).toMatch(new RegExp(`Phó khối.*${NEXT_YEAR}.*đến hết 30/06/${NEXT_YEAR}`));

    const guest = await house.visit(new URL(await link.inputValue()).pathname);
    await guest.getByLabel('Mật khẩu mới').fill('mot-cau-that-dai-de-nho');
    await guest.getByRole('button', { name: 'Nhận lời mời và đăng nhập' }).click();
    await guest.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    await guest.getByRole('button', { name: /^Tài khoản:/ }).click();
    await guest.getByText(`Phó khối · Khối thi đua`, { exact: false }).waitFor();
    await Promise.all([leave(page), leave(guest)]);
  });

  it('a role is ended after saying whose it is, and counts no more', async () => {
    const auditor = await Person.signIn(house.stack.apiUrl, 'kiemtra');
    const page = await house.visit('/people', { as: 'thuongtruc' });
    await page.getByLabel('Tìm theo tên hoặc email').fill('kiemtra');
    await personOf(page, 'Phủ Lý').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Kết thúc vai trò Người kiểm tra/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Kết thúc vai trò' });
    await dialog.getByText(/Người kiểm tra.*thôi giữ vai trò Người kiểm tra/).waitFor();
    expect((await auditor.send('/blocs/HNA-VH')).status).toBe(200);
    await dialog.getByRole('button', { name: 'Kết thúc vai trò' }).click();
    await page.getByText('Không tìm thấy ai.').waitFor();
    expect((await auditor.send('/blocs/HNA-VH')).status).toBe(404);
    await leave(page);
  });

  it('a leader sees their own unit alone, and gives what they may to whom they know', async () => {
    const page = await house.visit('/people', { as: 'truong.dt' });
    await personOf(page, 'canbo.dt').waitFor();
    expect(await personOf(page, 'Phủ Lý').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Kết thúc vai trò Lãnh đạo/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Giao vai trò' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giao vai trò' });
    expect(await dialog.getByLabel('Email').count()).toBe(0);
    await choose(page, 'Người được giao', '(canbo.dt@thidua.local)');
    await choose(page, 'Đơn vị', 'Phòng Văn hóa – Thông tin thị xã Duy Tiên');
    await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Kết thúc vai trò Cán bộ đơn vị .* của Cán bộ/ }).waitFor();
    await leave(page);
  });

  it('who looks after units gives them other names; who does not is not offered it', async () => {
    const page = await house.visit('/people?tab=units', { as: 'thuongtruc' });
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mã').fill('PL');
    await dialog.getByLabel('Tên tiếng Việt').fill('Phòng Văn hóa – Thông tin huyện Vụ Bản');
    await dialog.getByLabel('Tên tiếng Anh').fill('Culture and Information Office of Vụ Bản');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.getByText('Đã có người hoặc nơi khác dùng', { exact: false }).first().waitFor();
    await dialog.getByLabel('Mã').fill('VB');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('button', { name: /^Đổi tên .*Vụ Bản/ }).click();
    await page
      .getByRole('dialog')
      .getByLabel('Tên tiếng Việt')
      .fill('Phòng Văn hóa, Khoa học và Thông tin huyện Vụ Bản');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await rowOf(page, /Khoa học và Thông tin huyện Vụ Bản/).waitFor();
    await leave(page);

    const leader = await house.visit('/people?tab=units', { as: 'truong.kb' });
    await rowOf(leader, /Kim Bảng/).waitFor();
    expect(await leader.getByRole('button', { name: /Đổi tên|Thêm đơn vị/ }).count()).toBe(0);
    expect(await leader.getByRole('tab').count()).toBe(2);
    await leave(leader);
  });

  it('the administrator helps who forgot their password, and locks out who left', async () => {
    await fetch(`${house.stack.apiUrl}/api/password-resets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'canbo.pl@thidua.local' }),
    });
    const page = await house.visit('/people?tab=accounts', { as: 'quantri' });
    const waiting = page.getByRole('region', { name: '1 người đang chờ đặt lại mật khẩu' });
    await waiting.getByRole('button', { name: /^Đặt lại mật khẩu cho Cán bộ/ }).click();
    const link = page.getByRole('dialog').getByRole('textbox');
    await link.waitFor();
    expect(await link.inputValue()).toContain('/password-resets/');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByLabel('Tìm theo tên hoặc email').fill('canbo.tl@');
    await page.getByRole('button', { name: /^Khóa tài khoản của Cán bộ.*Thanh Liêm/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Khóa tài khoản' });
    await dialog.getByText('canbo.tl@thidua.local', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Khóa tài khoản' }).click();
    await rowOf(page, /Thanh Liêm/)
      .getByText('Đã khóa')
      .waitFor();
    expect((await signIn('canbo.tl@thidua.local', PASSWORD)).status).toBe(401);

    await page.getByRole('button', { name: /^Mở khóa tài khoản của Cán bộ.*Thanh Liêm/ }).click();
    await rowOf(page, /Thanh Liêm/)
      .getByText('Đang dùng')
      .waitFor();
    expect((await signIn('canbo.tl@thidua.local', PASSWORD)).status).toBe(200);
    await page.getByRole('button', { name: /^Đổi tên của Cán bộ.*Thanh Liêm/ }).click();
    const naming = page.getByRole('dialog', { name: 'Đổi tên' });
    await naming.getByLabel('Họ và tên').fill('Trần Thị Thanh Liêm');
    await naming.getByRole('button', { name: 'Lưu' }).click();
    await rowOf(page, /Trần Thị Thanh Liêm/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('my account', () => {
  it('changes the password for who knows the old one', async () => {
    const page = await house.visit('/account', { as: 'canbo.ln' });
    await page.getByLabel('Mật khẩu hiện tại').fill('khong-phai-mat-khau');
    await page.getByLabel('Mật khẩu mới').fill('mot-cau-that-dai-de-nho');
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByText('Mật khẩu hiện tại chưa đúng.', { exact: true }).waitFor();
    await page.getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByText('Đã đổi mật khẩu.').waitFor();
    expect((await signIn('canbo.ln@thidua.local', 'mot-cau-that-dai-de-nho')).status).toBe(200);
    expect((await page.request.get('/api/session')).ok()).toBe(true);
    await leave(page);
  });

  it('keeps the language with the account, whichever way it is chosen', async () => {
    const page = await house.visit('/', { as: 'canbo.kb' });
    await page.getByRole('button', { name: /^Tài khoản:/ }).click();
    await page.getByRole('link', { name: 'Tài khoản của tôi' }).click();
    const saved = page.waitForResponse('**/api/me/language');
    await page.getByRole('radio', { name: 'English' }).click();
    await saved;
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    expect(await (await page.request.get('/api/session')).json()).toMatchObject({ language: 'en' });

    // another device, where somebody read Vietnamese before
    await page.evaluate(`localStorage.setItem('thidua.language', 'vi')`);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    await leave(page);
  });

  it('takes the language that was chosen before signing in', async () => {
    const page = await house.visit('/sign-in');
    await page.getByRole('button', { name: 'Ngôn ngữ' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByLabel('E-mail').fill('truong.ln@thidua.local');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    const saved = page.waitForResponse('**/api/me/language');
    await page.keyboard.press('Enter');
    await saved;
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    expect(await (await page.request.get('/api/session')).json()).toMatchObject({ language: 'en' });
    await leave(page);
  });

  it('changes the name under which others see the reader', async () => {
    const page = await house.visit('/account', { as: 'truong.bl' });
    const name = page.getByLabel('Họ và tên');
    await name.fill(' ');
    await page.getByRole('button', { name: 'Đổi họ tên' }).click();
    await page.getByText('Nhập họ và tên.').waitFor();
    await name.fill('Trần Thị Ánh');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tài khoản: Trần Thị Ánh' }).waitFor();
    await leave(page);
  });

  it('says what shall not come by mail, at once', async () => {
    const page = await house.visit('/account', { as: 'canbo.bl' });
    const kept = page.waitForResponse(
      (response) => response.url().endsWith('/api/me/messages') && response.request().method() === 'PUT',
    );
    await page.getByRole('switch', { name: 'Đã chốt bảng xếp hạng' }).click();
    await kept;
    await page.reload();
    await page.getByRole('switch', { name: 'Đã chốt bảng xếp hạng' }).waitFor();
    expect(await page.getByRole('switch', { name: 'Đã chốt bảng xếp hạng' }).isChecked()).toBe(false);
    expect(await page.getByRole('switch', { name: 'Giai đoạn đã mở' }).isChecked()).toBe(true);
    await leave(page);
  });

  it('has a private calendar by an address that is shown once, until it is removed', async () => {
    const page = await house.visit('/account', { as: 'canbo.bl' });
    await page.getByRole('button', { name: 'Tạo lịch riêng' }).click();
    const address = await page.getByRole('textbox', { name: 'Địa chỉ lịch riêng của bạn' }).inputValue();
    const read = () => fetch(`${house.stack.apiUrl}${new URL(address).pathname}`);
    expect(await (await read()).text()).toContain('BEGIN:VCALENDAR');
    await page.reload();
    await page.getByText('Lịch riêng đang dùng.', { exact: false }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Địa chỉ lịch riêng của bạn' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Bỏ lịch riêng' }).click();
    await page.getByRole('button', { name: 'Tạo lịch riêng' }).waitFor();
    expect((await read()).status).toBe(404);
    await leave(page);
  });

  it('gives a program a token for what is chosen, and takes it back', async () => {
    const page = await house.visit('/account', { as: 'canbo.bl' });
    await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tạo mã truy cập' });
    await dialog.getByLabel('Dùng cho việc gì').fill('Đồng bộ văn thư');
    await dialog.getByRole('button', { name: 'Tạo mã' }).click();
    await dialog.getByText('Chọn ít nhất một việc.').waitFor();
    await dialog.getByLabel('Việc được làm').first().click();
    await page.keyboard.type('listBlocs');
    await page.getByRole('option', { name: 'listBlocs' }).click();
    await page.keyboard.press('Tab');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Tạo mã' }).click();
    const token = await page.getByRole('textbox', { name: 'Mã truy cập cho “Đồng bộ văn thư”' }).inputValue();
    const ask = (path: string) =>
      fetch(`${house.stack.apiUrl}/api${path}`, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask('/blocs')).status).toBe(200);
    expect((await ask('/tokens')).status).toBe(403);
    await page.getByRole('button', { name: 'Thu hồi mã “Đồng bộ văn thư”' }).click();
    await page.getByText('Chưa có mã nào.').waitFor();
    expect((await ask('/blocs')).status).toBe(401);
    await leave(page);
  });
});

describe.each([
  ['roles', '/people', 'thuongtruc', 0],
  ['units', '/people?tab=units', 'thuongtruc', 1],
  ['accounts', '/people?tab=accounts', 'quantri', 2],
  ['offices', '/people?tab=offices', 'quantri', 3],
  ['my account', '/account', 'canbo.pl', 0],
] as const)('%s', (name, path, as, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await house.visit(path, { as, look });
    await page.waitForLoadState('networkidle');
    await picture(page, `${name.replace(' ', '-')}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});
