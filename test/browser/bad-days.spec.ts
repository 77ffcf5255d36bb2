import { faultsOf, type House, leave, openHouse, picture } from './support/house';
import { looksFor, PHONE } from './support/looks';
import { type RunningYear, runningYear } from './support/running-year';

let house: House;
let year: RunningYear;
beforeAll(async () => {
  house = await openHouse();
  year = await runningYear(house.stack, '2023-03-24T09:00');
}, 180_000);
afterAll(() => house?.close());

const as = (part: string) => ({ as: year.email(part) });

describe('nobody who carries out commands', () => {
  it('leaves everything to be read, and a command that is pressed again happens once', async () => {
    const page = await house.visit(`/years/${year.cycle}`, as('standingBody'));
    await house.stack.stopWorkers();
    await page.reload();
    await page.getByRole('row', { name: /Phủ Lý/ }).waitFor();
    await page.getByRole('button', { name: 'Gia hạn' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gia hạn' });
    await dialog.getByLabel('Lý do').fill('Mất điện toàn huyện');
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    const refusal = dialog.getByRole('alert');
    await refusal.getByText('chưa', { exact: false }).first().waitFor();
    expect(await refusal.textContent()).not.toMatch(/ENGINE_UNAVAILABLE/);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'nobody-carries-out-1280', { full: false });

    await house.stack.startWorkers();
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Mất điện toàn huyện').first().waitFor();
    const response = await page.context().request.get(`/api/cycles/${year.cycle}/extensions`);
    const { rows } = (await response.json()) as { rows: { reason: string }[] };
    expect(rows.filter(({ reason }) => reason === 'Mất điện toàn huyện')).toHaveLength(1);
    await leave(page);
  }, 90_000);
});

describe('a server that is started anew', () => {
  it('is followed again once it is there, and what happened meanwhile is shown', async () => {
    const page = await house.visit(`/years/${year.cycle}/registration`, as('PL'));
    const row = page.getByRole('row', { name: /Duy Tiên/ });
    await row.getByText('Chưa đăng ký').waitFor();
    await page.route('**/stream?*', (route) => route.fulfill({ status: 503 }), { times: 1 });
    const refused = page.waitForResponse((response) => response.status() === 503);
    // the page takes up its line anew, as it does whenever somebody comes back to it
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await refused;
    await year.does('DT', `/cycles/${year.cycle}/registrations/DT`, { titles: ['CTD-T'] });
    await row.getByText('Đã đăng ký, chưa ký').waitFor();
    await leave(page);
  }, 90_000);
});

describe('a slow line', () => {
  it('shows that something is on its way, then what was asked for', async () => {
    const page = await house.visit('/', { ...as('KB'), look: PHONE });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    const slow = { offline: false, latency: 600, downloadThroughput: 40_000, uploadThroughput: 20_000 };
    await line.send('Network.emulateNetworkConditions', slow);
    const arriving = page.goto(`/years/${year.cycle}/registration`, { waitUntil: 'commit' });
    await arriving;
    await page.locator('[aria-busy=true]').first().waitFor();
    await page.getByLabel('Bằng khen', { exact: false }).first().check();
    const register = page.getByRole('button', { name: 'Đăng ký', exact: true });
    await register.click();
    await page.locator('button[data-loading=true]').waitFor();
    await page.getByRole('button', { name: 'Đọc và ký giao ước' }).waitFor();
    await leave(page);
  }, 90_000);
});

describe('the guide', () => {
  it.each(looksFor(2))('opens from a page at what it says of that page, at $name', async (look) => {
    const page = await house.visit(`/years/${year.cycle}/registration`, { ...as('PL'), look });
    const isVietnamese = look.language === 'vi';
    await page.getByRole('link', { name: isVietnamese ? 'Hướng dẫn cho trang này' : 'Guide to this page' }).click();
    const section = page.getByRole('heading', {
      name: isVietnamese ? 'Đăng ký, giao ước' : 'Registration and pact',
      level: 2,
    });
    await section.waitFor();
    await page.waitForFunction(
      `(() => { const at = document.getElementById(location.hash.slice(1))?.getBoundingClientRect();
        return at !== undefined && at.top >= 0 && at.top < innerHeight / 2; })()`,
    );
    await page.getByRole('img').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, `guide-${look.width}`, { full: false });
    await leave(page);
  });

  it('is read before signing in, and after a page of it was opened by its address', async () => {
    const page = await house.visit('/sign-in', { look: PHONE });
    await page.getByRole('link', { name: 'Hướng dẫn cho trang này' }).click();
    await page.getByRole('heading', { level: 2, name: 'Đăng nhập' }).waitFor();
    await page.waitForFunction(`document.activeElement?.id === 'signIn'`);
    expect(await faultsOf(page)).toEqual([]);
    await page.goto('/help/unit#dossier');
    await page.getByRole('heading', { level: 2, name: 'Hồ sơ của đơn vị' }).waitFor();
    await page.getByRole('link', { name: 'Mọi người' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Sổ khen thưởng' }).waitFor();
    await page.getByRole('link', { name: 'Đăng nhập', exact: true }).waitFor();
    await leave(page);
  });

  it('tells a head who leads a unit besides how a unit writes its dossier', async () => {
    const page = await house.visit(`/years/${year.cycle}/dossiers/TL`, { as: 'truong.tl' });
    await page.getByRole('link', { name: 'Hướng dẫn cho trang này' }).click();
    await page.getByRole('heading', { level: 2, name: 'Hồ sơ của đơn vị' }).waitFor();
    await page.waitForFunction(`document.activeElement?.id === 'dossier'`);
    expect(await page.getByLabel('Hướng dẫn dành cho').first().inputValue()).toBe('Đơn vị thành viên');
    await leave(page);
  });
});
