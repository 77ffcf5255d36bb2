import { formatScore, type Hundredths } from '@thidua/domain';
import { evidencePdf } from '@thidua/rehearsal/play';
import type { Act } from '@thidua/rulebook';
import type { Locator, Page } from 'playwright-core';
import type { Company } from './company';
import { PHONE } from './looks';

type ActOf<Name extends Act['do']> = Extract<Act, { do: Name }>;
type Plays = { [Name in Act['do']]?: (people: Company, act: ActOf<Name>) => Promise<void> };

/** As a Vietnamese reader types a score: "14,75". */
const typed = (score: Hundredths): string => formatScore(score).replace('.', ',');

/** Presses what opens a dialog. @returns the dialog */
async function dialogBy(scope: Page | Locator, button: string | RegExp, page = scope as Page): Promise<Locator> {
  await scope.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** Presses what a dialog is for; it has to close, so nothing was refused. */
async function done(dialog: Locator, button: string | RegExp): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Types a local time of the bloc: "2023-11-20T14:00". */
async function fillTime(scope: Locator, label: string | RegExp, local: string): Promise<void> {
  const field = scope.getByRole('textbox', { name: label });
  await field.fill(local);
  await field.press('Tab');
}

async function choose(scope: Locator, page: Page, field: string, options: readonly string[]): Promise<void> {
  await scope
    .getByRole('combobox', { name: field })
    .or(scope.getByRole('textbox', { name: field }))
    .first()
    .click();
  for (const option of options) await page.getByRole('option', { name: option }).click();
}

async function fillTally(page: Page, act: ActOf<'recordTally'>, people: Company, button: string): Promise<void> {
  const { issued, collected, valid, invalid, votes } = act;
  const figures = {
    'Phiếu phát ra': issued,
    'Phiếu thu về': collected,
    'Phiếu hợp lệ': valid,
    'Không hợp lệ': invalid,
    ...Object.fromEntries(Object.entries(votes).map(([unit, count]) => [`Phiếu bầu ${people.nameOf(unit)}`, count])),
  };
  for (const [label, figure] of Object.entries(figures))
    await page.getByLabel(label, { exact: true }).fill(`${figure}`);
  await page.getByRole('button', { name: button, exact: true }).click();
}

const ANSWERS = { can: 'Dự được', ifNeeded: 'Nếu cần', cannot: 'Không dự được' };
const BALLOT = { for: 'Tán thành', against: 'Không tán thành', abstain: 'Không có ý kiến' };

/** How each act of a year is done in the pages, by the person whose act it is. */
const BY_PAGES: Plays = {
  async register(people, { by, titles }) {
    const page = await people.open(by, 'registration');
    const boxes = page.getByRole('checkbox');
    await boxes.first().waitFor();
    for (const title of titles) await page.locator(`input[type=checkbox][value="${title}"]`).check();
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.getByRole('button', { name: 'Đọc và ký giao ước' }).waitFor();
  },
  async signPact(people, { by }) {
    const page = await people.open(by, 'registration');
    await people.show(`pact-${by}`, page);
    const dialog = await dialogBy(page, 'Đọc và ký giao ước');
    await dialog.getByLabel('Chức vụ').fill('Trưởng phòng');
    await done(dialog, 'Ký giao ước');
  },
  async offerDates(people, { by, host, place, dates }) {
    const page = await people.open(by, 'conference');
    const dialog = await dialogBy(page, 'Đề xuất ngày họp');
    await choose(dialog, page, 'Đơn vị đăng cai', [people.nameOf(host)]);
    await dialog.getByLabel('Địa điểm').fill(place);
    for (const [index, date] of dates.entries()) {
      if (index >= 2) await dialog.getByRole('button', { name: 'Thêm ngày' }).click();
      await fillTime(dialog, `Ngày ${index + 1}`, date);
    }
    await done(dialog, 'Gửi đề xuất');
  },
  async answerDates(people, { by, answers }) {
    const page = await people.open(by, 'conference');
    const groups = page.getByRole('radiogroup');
    await groups.first().waitFor();
    for (const [index, answer] of answers.entries()) {
      await groups.nth(index).getByRole('radio', { name: ANSWERS[answer], exact: true }).check();
    }
    await people.show(`dates-${by}`, page);
    await page.getByRole('button', { name: /^Gửi trả lời/ }).click();
    await page.getByText('Đã ghi trả lời', { exact: false }).first().waitFor();
  },
  async fixDate(people, { by, date }) {
    const page = await people.open(by, 'conference');
    const dialog = await dialogBy(page, 'Chốt ngày');
    const [day = '', time = ''] = date.split('T');
    await dialog.getByRole('radio', { name: `${time} ${day.split('-').reverse().join('/')}` }).check();
    await done(dialog, 'Chốt ngày và gửi giấy mời');
  },
  async submit(people, { by, self = {}, indicators = {}, evidence = {} }) {
    const page = await people.open(people.officerOf(by), `dossiers/${by}`);
    for (const [code, score] of Object.entries(self)) {
      await page.getByLabel(`Tự chấm ${code}`, { exact: true }).fill(typed(score));
    }
    for (const [code, { of, met, stated }] of Object.entries(indicators)) {
      const claim = people.indicatorOf(code);
      await page.getByLabel(`Tổng số ${claim}`, { exact: true }).fill(`${of}`);
      await page.getByLabel(`Số đạt ${claim}`, { exact: true }).fill(`${met}`);
      if (stated !== undefined)
        await page.getByLabel(new RegExp(`^Tỷ lệ báo cáo ${claim}`)).fill(stated.replace('.', ','));
    }
    for (const [code, names] of Object.entries(evidence)) {
      const criterion = page.getByRole('listitem').filter({ has: page.getByLabel(`Tự chấm ${code}`, { exact: true }) });
      const files = names.map((name) => ({
        name,
        mimeType: 'application/pdf',
        buffer: Buffer.from(evidencePdf(['Minh chứng', by, code, name])),
      }));
      const known = await Promise.all(names.map((name) => criterion.getByText(name, { exact: true }).count()));
      const fresh = files.filter((_, index) => known[index] === 0);
      if (fresh.length > 0) await criterion.locator('input[type=file]').setInputFiles(fresh);
      for (const name of names) await criterion.getByText(name, { exact: true }).first().waitFor();
    }
    await page.getByText(/Đã lưu lúc|Mọi thay đổi đã lưu/).waitFor();
    await people.show(`dossier-${by}`, page);
    const leader = await people.open(by, `dossiers/${by}`);
    await done(await dialogBy(leader, 'Nộp hồ sơ'), 'Nộp');
  },
  async extend(people, { by, until, units = [], reason = '' }) {
    const page = await people.open(by, '');
    const dialog = await dialogBy(page, 'Gia hạn');
    await choose(dialog, page, 'Cho đơn vị', units.map(people.nameOf));
    await page.keyboard.press('Escape');
    await fillTime(dialog, /^Hạn mới/, until);
    await dialog.getByLabel('Lý do').fill(reason);
    await done(dialog, 'Gia hạn');
  },
  async assign(people, { by, reviews }) {
    const page = await people.open(by, 'board');
    for (const unit of Object.keys(reviews))
      await page.getByLabel(`Chọn ${people.nameOf(unit)}`, { exact: true }).check();
    const dialog = await dialogBy(page, 'Phân công');
    for (const [unit, reviewers] of Object.entries(reviews)) {
      const field = `Đơn vị thẩm định hồ sơ ${people.nameOf(unit)}`;
      const box = dialog
        .getByRole('combobox', { name: field })
        .or(dialog.getByRole('textbox', { name: field }))
        .first();
      // who was proposed is taken off first
      for (let proposed = 0; proposed < 3; proposed += 1) await box.press('Backspace');
      await choose(dialog, page, field, reviewers.map(people.nameOf));
      await page.keyboard.press('Escape');
    }
    await done(dialog, 'Phân công');
  },
  async return(people, { by, of, reason = '' }) {
    const page = await people.open(people.officerOf(by), `review/${of}`);
    const dialog = await dialogBy(page, 'Trả lại hồ sơ');
    await dialog.getByRole('textbox').first().fill(reason);
    await done(dialog, /^Trả lại/);
  },
  async score(people, { by, of, scores, reasons = {} }) {
    const page = await people.open(people.officerOf(by), `review/${of}`);
    await people.show(`review-${by}-${of}`, page);
    await page.getByText('Cả bảng', { exact: true }).click();
    for (const [code, score] of Object.entries(scores)) {
      await page.getByLabel(`Điểm chấm ${code}`, { exact: true }).fill(typed(score));
    }
    for (const [code, reason] of Object.entries(reasons)) {
      await page.getByLabel(`Nhận xét, lý do ${code}`, { exact: true }).fill(reason);
    }
    await page.getByRole('button', { name: 'Hoàn thành thẩm định' }).click();
    await page
      .getByText(`Đã hoàn thành thẩm định hồ sơ ${people.nameOf(of)}`, { exact: false })
      .first()
      .waitFor();
  },
  async verify(people, { by, of, override = {}, minus = {}, reason }) {
    const page = await people.open(by, 'board');
    const name = people.nameOf(of);
    await page.getByRole('rowheader', { name }).click({ position: { x: 150, y: 20 } });
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    for (const [code, { score, reason: why = '' }] of Object.entries(override)) {
      await dialog.getByRole('button', { name: `Sửa điểm ${code}`, exact: true }).click();
      await dialog.getByLabel(`Điểm của cơ quan thường trực, ${code}`).fill(typed(score));
      await dialog.getByLabel(`Lý do sửa ${code}`).fill(why);
    }
    for (const [code, times] of Object.entries(minus)) {
      await dialog.getByLabel(people.minusOf(code), { exact: false }).fill(`${times}`);
    }
    if (reason !== undefined) await dialog.getByLabel(/^Lý do chênh lệch/).fill(reason);
    await done(dialog, 'Duyệt hồ sơ');
  },
  async attend(people, { by, present, excused = [] }) {
    const page = await people.open(by, 'conference');
    const marks = { 'Có mặt': present, 'Vắng có lý do': excused };
    for (const [mark, units] of Object.entries(marks)) {
      for (const unit of units) {
        await page
          .getByRole('radiogroup', { name: people.nameOf(unit) })
          .getByText(mark, { exact: true })
          .click();
      }
    }
    await page.getByRole('button', { name: /^Ghi điểm danh/ }).click();
    await page.getByText('Đã ghi điểm danh', { exact: false }).first().waitFor();
    await people.show('attendance', page);
  },
  async tallyCommittee(people, { by, members }) {
    const page = await people.open(by, 'voting');
    const dialog = await dialogBy(page, /Lập (lại )?ban kiểm phiếu/);
    for (const name of people.names) await dialog.getByLabel(name, { exact: true }).setChecked(false);
    for (const unit of members) await dialog.getByLabel(people.nameOf(unit), { exact: true }).check();
    await done(dialog, 'Ghi danh sách ban kiểm phiếu');
    people.committee = members;
  },
  async candidates(people, { by, contest, units }) {
    const page = await people.open(by, `voting/${contest}`);
    const dialog = await dialogBy(page, /(Lập|Sửa) danh sách bầu/);
    for (const unit of units) await dialog.getByLabel(people.nameOf(unit), { exact: true }).check();
    await done(dialog, 'Ghi danh sách');
  },
  async openContest(people, { by, contest }) {
    const page = await people.open(by, `voting/${contest}`);
    await done(await dialogBy(page, 'Mở vòng 1'), 'Mở bỏ phiếu');
  },
  async ballots(people, { contest, ballots }) {
    for (const [unit, ballot] of Object.entries(ballots)) {
      const page = await people.open(unit, `voting/${contest}`, PHONE);
      if (typeof ballot === 'string' || Array.isArray(ballot)) {
        for (const name of [ballot].flat()) await page.getByText(people.nameOf(name), { exact: true }).last().click();
      } else {
        for (const [nominee, answer] of Object.entries(ballot)) {
          const paper = page.getByRole('radiogroup', { name: people.nameOf(nominee) });
          await paper.getByRole('radio', { name: BALLOT[answer], exact: true }).click();
        }
      }
      await people.show(`ballot-${contest}-${unit}`, page);
      await done(await dialogBy(page, 'Xem lại phiếu'), 'Bỏ phiếu');
      await page.getByRole('heading', { name: /đã bỏ phiếu/ }).waitFor();
    }
    const chair = await people.open('head', `voting/${contest}`);
    await done(await dialogBy(chair, /^Đóng vòng/), /^Đóng vòng/);
  },
  async recordTally(people, act) {
    const counts = people.committee.filter((unit) => !(unit in act.votes));
    const [first = '', second = ''] = counts;
    const enters = await people.open(first, `voting/${act.contest}`);
    await fillTally(enters, act, people, 'Nhập kết quả');
    await enters.getByText('Đã nhập, đợi xác nhận').waitFor();
    const confirms = await people.open(second, `voting/${act.contest}`);
    await fillTally(confirms, act, people, 'Xác nhận');
    await confirms.getByText(`Kết quả vòng ${act.round}`, { exact: false }).first().waitFor();
  },
  async closeConference(people, { by }) {
    const page = await people.open(by, 'conference');
    await done(await dialogBy(page, 'Bế mạc'), 'Bế mạc hội nghị');
  },
  async nominate(people, { by }) {
    const page = await people.open(by, 'awards');
    await done(await dialogBy(page, 'Trình khen thưởng'), 'Trình khen thưởng');
  },
  async decide(people, { by, award, number, date }) {
    const page = await people.open(by, 'awards');
    const dialog = await dialogBy(page, /^Quyết định khen thưởng/);
    for (const box of await dialog.locator('input[type=checkbox]').all()) {
      await box.setChecked((await box.inputValue()).startsWith(`${award}/`));
    }
    await decided(dialog, number, date);
    await done(dialog, 'Ghi quyết định');
  },
  async recognise(people, { by, office, number, date }) {
    const page = await people.open(by, 'awards');
    const title = office === 'head' ? 'Trưởng khối năm 2024' : 'Phó khối năm 2024';
    const officer = page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
    const dialog = await dialogBy(officer, 'Công nhận', page);
    await decided(dialog, number, date);
    await done(dialog, 'Công nhận');
  },
};

async function decided(dialog: Locator, number: string, date: string): Promise<void> {
  await dialog.getByLabel('Số quyết định').fill(number);
  await dialog.getByLabel('Ngày ký').fill(date);
  await dialog.getByLabel('Ngày ký').press('Tab');
}

/** Does an act in the pages. @throws Error where no page does it */
export async function playByPages(people: Company, act: Act): Promise<void> {
  const play = BY_PAGES[act.do] as ((people: Company, act: Act) => Promise<void>) | undefined;
  if (!play) throw new Error(`no page plays ${act.do}`);
  await play(people, act);
}
