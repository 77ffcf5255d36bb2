import type { Page, Request } from 'playwright-core';
import { Person } from '../support/people';
import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor, PHONE } from './support/looks';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const isFocused = (page: Page, selector: string) =>
  page.evaluate<boolean>(`document.activeElement === document.querySelector(${JSON.stringify(selector)})`);

describe('signing in', () => {
  it('needs nothing but a keyboard', async () => {
    const page = await house.visit('/sign-in');
    await page.keyboard.type('truong.pl@thidua.local');
    await page.keyboard.press('Tab');
    await page.keyboard.type('yeu-nuoc-thi-dua');
    await page.keyboard.press('Enter');
    await heading(page, 'Việc của tôi').waitFor();
    expect(await isFocused(page, 'h1')).toBe(true);
    expect(await page.title()).toBe('Việc của tôi · Thi Đua');
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });

  it('comes back to where somebody wanted to go, and nowhere else', async () => {
    const page = await house.visit('/years/nothing?x=1');
    expect(new URL(page.url()).searchParams.get('next')).toBe('/years/nothing?x=1');
    await page.getByRole('button', { name: /^Người quản trị hệ thống/ }).click();
    await page.waitForURL('**/years/nothing?x=1');
    await leave(page);

    const lured = await house.visit('/sign-in?next=//elsewhere.example/');
    await lured.getByRole('button', { name: /^Người quản trị hệ thống/ }).click();
    await heading(lured, 'Việc của tôi').waitFor();
    expect(new URL(lured.url()).origin).toBe(house.stack.apiUrl);
    await leave(lured);
  });

  it('says in the server’s words what was wrong, beside what can be mended', async () => {
    const page = await house.visit('/sign-in');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByText('Nhập địa chỉ email').waitFor();
    expect(await isFocused(page, 'input[type=email]')).toBe(true);
    await page.getByLabel('Email').fill('truong.pl@thidua.local');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai-mat-khau');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByRole('alert').getByText('Email hoặc mật khẩu không đúng').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });

  it('ends on all devices at once', async () => {
    const [office, phone] = [
      await house.visit('/', { as: 'canbo.kb' }),
      await house.visit('/', { as: 'canbo.kb', look: PHONE }),
    ];
    await office.getByRole('button', { name: /^Tài khoản:/ }).click();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Đăng xuất khỏi mọi thiết bị' }).click();
    await heading(office, 'Đăng nhập').waitFor();
    await phone.reload();
    await heading(phone, 'Đăng nhập').waitFor();
    await Promise.all([leave(office), leave(phone)]);
  });
});

describe('the first page', () => {
  it('needs no more than 250 kB of packed script, its texts included', async () => {
    const page = await house.visit('/', { as: 'truong.pl' });
    // what is routed is not taken from the browser's cache
    await page.route('**/*.js', (route) => route.continue());
    const scripts: Request[] = [];
    page.on('requestfinished', (request) => request.resourceType() === 'script' && scripts.push(request));
    await page.reload();
    await heading(page, 'Việc của tôi').waitFor();
    const sizes = await Promise.all(scripts.map((script) => script.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(250_000);
    await leave(page);
  });

  it('asks who reads while the texts of frame and page are on their way', async () => {
    const page = await house.visit('/', { as: 'truong.pl' });
    const asked = (name: string): Promise<{ startTime: number; responseEnd: number }> =>
      page.evaluate(`performance.getEntriesByType('resource').find(({ name }) => ${name}.test(name)).toJSON()`);
    const session = await asked('/\\/api\\/session$/');
    for (const texts of [await asked('/\\/shell-/'), await asked('/\\/work-/')]) {
      expect(texts.startTime).toBeLessThan(session.responseEnd);
      expect(session.startTime).toBeLessThan(texts.responseEnd);
    }
    await leave(page);
  });
});

describe('the sample accounts', () => {
  it('come in by one click each, and say what each can do', async () => {
    const page = await house.visit('/sign-in');
    const accounts = page.getByRole('region', { name: 'Tài khoản mẫu' }).getByRole('button');
    await accounts.first().waitFor();
    expect(await accounts.count()).toBe(17);
    expect(await accounts.first().textContent()).toMatch(/^Cơ quan thường trực.*lập quy chế/);
    await accounts.first().click();
    await heading(page, 'Việc của tôi').waitFor();
    await leave(page);
  });
});

describe('an invitation', () => {
  it('is accepted with a password of one’s own, and the person is in', async () => {
    const administrator = await Person.signIn(house.stack.apiUrl, 'quantri');
    const { invitation } = await administrator.does<{ invitation: { token: string } }>('/accounts', {
      email: 'moi@phuly.example',
      name: 'Người Mới',
    });
    const page = await house.visit(`/invitations/${invitation.token}`);
    await page.getByText('moi@phuly.example').waitFor();
    await page.getByLabel('Mật khẩu mới').fill('aaaaaaaaaaaa');
    await page.getByRole('button', { name: 'Nhận lời mời và đăng nhập' }).click();
    await page.getByText('Mật khẩu cần ít nhất 12 ký tự và không quá dễ đoán.', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Mật khẩu mới').fill('giao-uoc-muoi-hai-don-vi');
    await page.getByRole('button', { name: 'Nhận lời mời và đăng nhập' }).click();
    await heading(page, 'Việc của tôi').waitFor();
    await page.getByText('Không có việc nào đến lượt bạn').waitFor();
    await page.goto(`/invitations/${invitation.token}`);
    await page.getByRole('alert').waitFor();
    await leave(page);
  });
});

describe('a forgotten password', () => {
  it('is replaced by a link, and the old one no longer opens', async () => {
    const page = await house.visit('/sign-in');
    await page.getByRole('link', { name: 'Quên mật khẩu' }).click();
    await heading(page, 'Quên mật khẩu').waitFor();
    await page.getByLabel('Email').fill('canbo.bl@thidua.local');
    await page.getByRole('button', { name: 'Xin đặt lại mật khẩu' }).click();
    const link = await page.getByRole('link', { name: 'mở đường dẫn đặt lại' }).getAttribute('href');
    await page.goto(new URL(link ?? '').pathname);
    await page.getByLabel('Mật khẩu mới').fill('mat-khau-moi-cua-don-vi');
    await page.getByRole('button', { name: 'Đặt mật khẩu mới' }).click();
    await heading(page, 'Đăng nhập').waitFor();
    await page.getByLabel('Email').fill('canbo.bl@thidua.local');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('mat-khau-moi-cua-don-vi');
    await page.keyboard.press('Enter');
    await heading(page, 'Việc của tôi').waitFor();
    await leave(page);
  });
});

describe('a reader’s choices', () => {
  it('of language and light are kept on the device', async () => {
    const page = await house.visit('/sign-in');
    await page.getByRole('button', { name: 'Ngôn ngữ' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await heading(page, 'Sign in').waitFor();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.getByRole('menuitem', { name: 'Dark' }).click();
    await page.reload();
    await heading(page, 'Sign in').waitFor();
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe('en');
    expect(await html.getAttribute('data-mantine-color-scheme')).toBe('dark');
    await leave(page);
  });
});

describe.each([
  ['/sign-in', 'sign-in', 0],
  ['/password-resets', 'forgotten-password', 1],
  ['/invitations/no-such-token', 'invitation', 2],
  ['/password-resets/no-such-token', 'new-password', 3],
])('%s', (path, name, turn) => {
  it.each(looksFor(turn))('has no barrier at $name', async (look) => {
    const page = await house.visit(path, { look });
    await page.waitForLoadState('networkidle');
    await picture(page, `${name}-${look.width}-${look.scheme}`);
    expect(await faultsOf(page)).toEqual([]);
    await leave(page);
  });
});

describe('an answer that is a page', () => {
  it('admits no script but our own, and is asked for anew each time', async () => {
    const headers = { accept: 'text/html' };
    const answers = await Promise.all(['/', '/years/x'].map((path) => fetch(house.stack.apiUrl + path, { headers })));
    const policies = answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
    expect(policies.every((policy) => policy.includes("default-src 'self'") && !policy.includes('unsafe'))).toBe(true);
    expect(policies[0]).not.toBe(policies[1]);
    expect(answers.map((answer) => answer.headers.get('cache-control'))).toEqual(['no-cache', 'no-cache']);
  });
});
