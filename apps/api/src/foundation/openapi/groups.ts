import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './examples';

/** The groups of the documents in the order in which a year needs them, each with the controllers whose routes it shows. */
const GROUPS: { name: string; description: string; of: string[] }[] = [
  {
    name: 'Đăng nhập / Signing in',
    description: 'Phiên, mật khẩu, mã truy cập. / Sessions, passwords, tokens.',
    of: ['Session', 'Local', 'MyAccount', 'PasswordResets', 'Tokens', 'Work'],
  },
  { name: 'Quy chế / Rule sets', description: 'Kiểm tra, lưu, sao sang năm sau. / Check, keep, copy.', of: ['Rules'] },
  {
    name: 'Năm thi đua / The year',
    description: 'Lập, bắt đầu, tiến độ, gia hạn. / Draft, start, progress, deadlines.',
    of: ['Cycles', 'YearlyStart', 'HeldDrafts', 'YearRules', 'Calendar', 'Reminders'],
  },
  { name: 'Đăng ký, giao ước / Registration and pact', description: '', of: ['Registration'] },
  {
    name: 'Hồ sơ, minh chứng / Dossiers and evidence',
    description: 'Soạn, nộp, rút, trả lại, duyệt. / Draft, submit, withdraw, return, verify.',
    of: ['Submissions', 'Evidence', 'DossierActs'],
  },
  { name: 'Thẩm định / Review', description: 'Phân công, chấm điểm. / Assignments, scores.', of: ['Review'] },
  { name: 'Xếp hạng, kiến nghị / Ranking and objections', description: '', of: ['Ranking'] },
  {
    name: 'Hội nghị / The conference',
    description: 'Chọn ngày, chương trình, điểm danh. / Date, agenda, attendance.',
    of: ['Conference'],
  },
  { name: 'Bỏ phiếu / Voting', description: 'Suy tôn, bầu, kiểm phiếu. / Approval, election, tally.', of: ['Voting'] },
  {
    name: 'Khen thưởng / Awards',
    description: 'Trình, quyết định, công bố. / Nominate, decide, publish.',
    of: ['Issuance'],
  },
  {
    name: 'Hộp thư, nhật ký / Inbox and record',
    description: 'Nhắc việc, sự kiện, theo dõi trực tiếp. / Reminders, events, the live stream.',
    of: ['Notices', 'Messages', 'Events', 'Stream'],
  },
  { name: 'Diễn tập / Rehearsals', description: '', of: ['Rehearsals'] },
  {
    name: 'Tài khoản, vai trò / Accounts and roles',
    description: 'Lời mời, tài khoản, giao vai trò. / Invitations, accounts, grants.',
    of: ['Invitations', 'Accounts', 'Grants'],
  },
  {
    name: 'Cơ quan, khối, đơn vị / Bodies, blocs, units',
    description: '',
    of: ['Bodies', 'Blocs', 'Units', 'Workdays'],
  },
  {
    name: 'Hệ thống / The system',
    description: 'Tình trạng, mã lỗi. / Health, error codes.',
    of: ['Health', 'Problems'],
  },
];

/** Shows the operations by what people do, not by the controller that happens to answer. */
export function groupOperations(document: OpenAPIObject): void {
  for (const { operation } of operationsOf(document)) {
    operation.tags = operation.tags?.map((tag) => GROUPS.find(({ of }) => of.includes(tag))?.name ?? tag);
  }
  document.tags = GROUPS.map(({ name, description }) => ({ name, ...(description && { description }) }));
}
