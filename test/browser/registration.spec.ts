import type { Page } from 'playwright-core';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { type Look, looksFor } from './support/looks';
import { type Part, type RunningYear, runningYear } from './support/running-year';

let house: House;
let year: RunningYear;
beforeAll(async () => {
  house = await openHouse();
  year = await runningYear(house.stack, '2023-03-24T09:00');
}, 180_000);
afterAll(() => house.close());

const visit = (part: Part, look?: Look) =>
  house.visit(`/years/${year.cycle}/registration`, { as: year.email(part), ...(look && { look }) });
const rowOf = (page: Page, unit: string) => page.getByRole('row', { name: new RegExp(unit) });
const own = (page: Page, unit: string) => page.getByRole('region', { name: new RegExp(unit) });

describe('a unit registers', () => {
  it('with the titles and targets that its leader chooses, and all others see it at once', async () => {
    const [leader, colleague] = [await visit('PL'), await visit('KB')];
    await rowOf(colleague, 'Phủ Lý').getByText('Chưa đăng ký').waitFor();
    await own(leader, 'Phủ Lý').getByText('Hạn 17:00 25/03/2023 (GMT+7)', { exact: false }).waitFor();
    await leader.getByLabel('Cờ thi đua của Ủy ban nhân dân tỉnh').check();
    await leader.getByLabel('Gia đình văn hóa').fill('95%');
    await picture(leader, 'registration-form-1280');
    expect(await faultsOf(leader)).toEqual([]);
    await leader.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await leader.getByRole('button', { name: 'Đọc và ký giao ước' }).waitFor();
    expect(await leader.evaluate('document.activeElement.textContent')).toMatch(/Phủ Lý/);
    const row = rowOf(colleague, 'Phủ Lý');
    await row.getByText('Đã đăng ký, chưa ký').waitFor();
    expect(await row.textContent()).toMatch(/Cờ thi đua.*Gia đình văn hóa: 95%.*09:00 24\/03\/2023/);
    await Promise.all([leave(leader), leave(colleague)]);
  });

  it('and corrects it; what is being written stays while others register', async () => {
    const page = await visit('PL');
    await page.getByRole('button', { name: 'Sửa đăng ký' }).click();
    await page.getByLabel('Bằng khen của Chủ tịch').check();
    await page.getByLabel('Khu dân cư văn hóa').fill('80%');
    await year.does('TL', `/cycles/${year.cycle}/registrations/TL`, { titles: ['BK-T'] });
    await rowOf(page, 'Thanh Liêm').getByText('Đã đăng ký, chưa ký').waitFor();
    expect(await page.getByLabel('Khu dân cư văn hóa').inputValue()).toBe('80%');
    // who goes elsewhere is asked first, and finds what was written
    await page.getByRole('link', { name: 'Xếp hạng' }).click();
    const question = page.getByRole('dialog', { name: 'Còn nội dung chưa gửi' });
    await question.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await question.getByRole('button', { name: 'Ở lại làm tiếp' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Khu dân cư văn hóa').inputValue()).toBe('80%');
    await page.getByRole('button', { name: 'Lưu đăng ký' }).click();
    await rowOf(page, 'Phủ Lý').getByText('Khu dân cư văn hóa: 80%').waitFor();
    await rowOf(page, 'Phủ Lý').getByText('Bằng khen của Chủ tịch').waitFor();
    await page.getByRole('button', { name: 'Sửa đăng ký' }).waitFor();
    await page.getByRole('link', { name: 'Xếp hạng' }).click();
    await page.getByRole('heading', { level: 1, name: 'Xếp hạng' }).waitFor();
    await leave(page);
  });

  it('at two desks at once: whoever is writing learns what was saved at the other, and chooses', async () => {
    const [office, home] = [await visit('PL'), await visit('PL')];
    await office.getByRole('button', { name: 'Sửa đăng ký' }).click();
    await office.getByLabel('Gia đình văn hóa').fill('96%');
    await home.getByRole('button', { name: 'Sửa đăng ký' }).click();
    await home.getByLabel('Gia đình văn hóa').fill('97%');
    await home.getByRole('button', { name: 'Lưu đăng ký' }).click();
    await office.getByText('vừa được sửa ở nơi khác', { exact: false }).waitFor();
    expect(await office.getByLabel('Gia đình văn hóa').inputValue()).toBe('96%');
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Bỏ bản đang viết, lấy bản mới' }).click();
    expect(await office.getByLabel('Gia đình văn hóa').inputValue()).toBe('97%');
    await Promise.all([leave(office), leave(home)]);
  });

  it('by its leader alone: its officer reads', async () => {
    const page = await visit('DT:officer');
    await own(page, 'Duy Tiên').getByText('Lãnh đạo đơn vị đăng ký và ký giao ước.', { exact: false }).waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(await page.getByRole('main').getByRole('checkbox').count()).toBe(0);
    await leave(page);
  });
});

describe('a unit signs the pact', () => {
  it('after its leader has read the text and what signing means; name, position and time are shown to all', async () => {
    const [leader, colleague] = [await visit('PL'), await visit('KB')];
    await leader.getByRole('button', { name: 'Đọc và ký giao ước' }).click();
    const dialog = leader.getByRole('dialog', { name: 'Ký giao ước thi đua' });
    await dialog.getByText('100,00 điểm', { exact: false }).waitFor();
    await dialog.getByText('đăng ký không sửa được nữa', { exact: false }).waitFor();
    await picture(leader, 'sign-pact-1280', { full: false });
    expect(await faultsOf(leader)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ký giao ước' }).click();
    await dialog.getByText('Nhập chức vụ của người ký.').waitFor();
    await dialog.getByLabel('Họ và tên người ký').fill('Nguyễn Thị Mẫu');
    await dialog.getByLabel('Chức vụ').fill('Trưởng phòng');
    await dialog.getByRole('button', { name: 'Ký giao ước' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await own(leader, 'Phủ Lý').getByText('Nguyễn Thị Mẫu, Trưởng phòng, đã ký giao ước').waitFor();
    expect(await leader.getByRole('button', { name: /Sửa đăng ký|ký giao ước/ }).count()).toBe(0);
    const row = rowOf(colleague, 'Phủ Lý');
    await row.getByText('Đã ký giao ước').waitFor();
    expect(await row.textContent()).toMatch(/Nguyễn Thị Mẫu\s*Trưởng phòng\s*09:00 24\/03\/2023 \(GMT\+7\)/);
    await Promise.all([leave(leader), leave(colleague)]);
  });

  it('once: whoever is slower is told so by the server’s own sentence', async () => {
    const page = await visit('TL');
    await page.getByRole('button', { name: 'Đọc và ký giao ước' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ký giao ước thi đua' });
    await dialog.getByLabel('Chức vụ').fill('Trưởng phòng');
    await year.does('TL', `/cycles/${year.cycle}/pacts/TL`, { signerName: 'Lê Văn Mẫu', signerRole: 'Phó phòng' });
    await dialog.getByRole('button', { name: 'Ký giao ước' }).click();
    await dialog.getByRole('alert').getByText('cơ quan thường trực', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await own(page, 'Thanh Liêm').getByText('Lê Văn Mẫu, Phó phòng, đã ký giao ước', { exact: false }).waitFor();
    await leave(page);
  });
});

describe('the standing body', () => {
  it('sees who is missing, each with its own deadline', async () => {
    await year.does('standingBody', `/cycles/${year.cycle}/extensions`, {
      stage: 'registration',
      until: '2023-03-28T17:00',
      units: ['LN'],
      reason: 'Lũ trên sông Châu',
    });
    const page = await visit('standingBody');
    const missing = page.getByRole('region', { name: '4/6 đơn vị chưa xong' });
    await missing.waitFor();
    const units = await missing.getByRole('listitem').allTextContents();
    expect(units).toHaveLength(4);
    expect(units.find((unit) => unit.includes('Lý Nhân'))).toMatch(/chưa đăng ký.*hạn 17:00 28\/03\/2023/);
    expect(units.find((unit) => unit.includes('Kim Bảng'))).toMatch(/chưa đăng ký.*hạn 17:00 25\/03\/2023/);
    expect(await missing.getByRole('link', { name: /Gia hạn/ }).getAttribute('href')).toBe(`/years/${year.cycle}`);
    await leave(page);
  });
});

describe.each([
  ['KB', 0],
  ['standingBody', 1],
] as const)('registration as seen by %s', (part, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await visit(part, look);
    await page.getByRole('table').waitFor();
    await picture(page, `registration-${part}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('registration closes under the writer', () => {
  it('who is told at once and loses nothing; a unit with a later deadline goes on', async () => {
    const [late, extended] = [await visit('DT'), await visit('LN')];
    await late.getByLabel('Bằng khen của Chủ tịch').check();
    await late.getByLabel('Gia đình văn hóa').fill('93%');
    await year.until('2023-03-25T17:30');
    await late.getByText('Không gửi được nữa').waitFor();
    expect(await late.getByLabel('Gia đình văn hóa').inputValue()).toBe('93%');
    expect(await late.getByRole('button', { name: 'Đăng ký', exact: true }).count()).toBe(0);
    expect(await faultsOf(late)).toEqual([]);
    await extended.getByText('Đã hết hạn đăng ký', { exact: false }).waitFor();
    await extended.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await rowOf(extended, 'Lý Nhân').getByText('Không đăng ký danh hiệu').waitFor();
    await Promise.all([leave(late), leave(extended)]);
  });
});
