import type { Bilingual } from '@thidua/domain';

/** How what is to be done stands in a person's calendar. */
const TITLES: Record<string, Bilingual> = {
  startYear: { vi: 'Bắt đầu năm thi đua', en: 'Start the year' },
  register: { vi: 'Đăng ký thi đua', en: 'Register for the year' },
  signPact: { vi: 'Ký giao ước thi đua', en: 'Sign the pact' },
  submit: { vi: 'Nộp hồ sơ tự chấm điểm', en: 'Submit the dossier' },
  revise: { vi: 'Nộp lại hồ sơ bị trả', en: 'Hand in the returned dossier again' },
  submitted: { vi: 'Hồ sơ đang chờ thẩm định', en: 'The dossier waits for its review' },
  review: { vi: 'Thẩm định hồ sơ được phân công', en: 'Review the dossiers assigned' },
  offerDates: { vi: 'Đề xuất ngày tổ chức hội nghị', en: 'Offer dates for the conference' },
  answerDates: { vi: 'Trả lời về ngày tổ chức hội nghị', en: 'Answer the dates of the conference' },
  fixDate: { vi: 'Chốt ngày tổ chức hội nghị', en: 'Fix the date of the conference' },
  assign: { vi: 'Phân công thẩm định', en: 'Assign reviewers' },
  verify: { vi: 'Duyệt hồ sơ', en: 'Verify the dossiers' },
  reviewsRun: { vi: 'Các đơn vị đang thẩm định', en: 'Reviews are under way' },
  answerObjections: { vi: 'Trả lời kiến nghị', en: 'Answer objections' },
  objected: { vi: 'Kiến nghị đang chờ trả lời', en: 'The objection waits for its answer' },
  holdConference: { vi: 'Hội nghị tổng kết', en: 'The conference' },
  vote: { vi: 'Bỏ phiếu', en: 'Vote' },
  recordTally: { vi: 'Nhập kết quả kiểm phiếu', en: 'Enter the tally' },
  confirmTally: { vi: 'Xác nhận kết quả kiểm phiếu', en: 'Confirm the tally' },
  settle: { vi: 'Quyết định cuộc bỏ phiếu bế tắc', en: 'Settle the deadlock' },
  writeMinutes: { vi: 'Lập biên bản hội nghị', en: 'Write the minutes' },
  nominate: { vi: 'Trình khen thưởng', en: 'Send the nominations' },
  recognise: { vi: 'Công nhận chức danh', en: 'Recognise the officers' },
  decide: { vi: 'Quyết định khen thưởng', en: 'Decide the awards' },
};

/** @param act one of `ACTS` */
export function titleOf(act: string): Bilingual {
  const title = TITLES[act];
  if (!title) throw new Error(`no title for ${act}`);
  return title;
}
