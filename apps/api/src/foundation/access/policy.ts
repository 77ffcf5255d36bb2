import type { OperationPolicy, Rule, RuleRole, RuleScope } from './rule';

const may = (role: RuleRole, of?: RuleScope): Rule => (of ? { role, of } : { role });

const ANYONE = [may('anyone')];
const SIGNED_IN = [may('signedIn')];
const ADMINISTRATOR = may('administrator');
const STANDING_BODY = may('standingBody', 'bloc');
/** The deputy acts for the head who is absent. */
const COORDINATORS = [may('head', 'bloc'), may('deputy', 'bloc')];
const AUDITOR = may('auditor', 'bloc');
const LEADER = may('unitLeader', 'unit');
const OFFICER = may('unitOfficer', 'unit');
const UNITS = [may('unitLeader', 'bloc'), may('unitOfficer', 'bloc')];
const REVIEWERS = [may('unitOfficer', 'reviewer'), may('unitLeader', 'reviewer')];
const COMMITTEE = [may('unitLeader', 'committee'), may('unitOfficer', 'committee')];
const SIGNER = may('signer', 'body');
const RULE_MAKERS = [STANDING_BODY, ...COORDINATORS];
/** Everybody with a part in the bloc's year. */
const BLOC = [STANDING_BODY, ...COORDINATORS, ...UNITS, AUDITOR];
/** Who sees one dossier: its own unit, those who review it, those who lead the year, the auditor. */
const DOSSIER = [
  LEADER,
  OFFICER,
  may('unitLeader', 'assigned'),
  may('unitOfficer', 'assigned'),
  STANDING_BODY,
  ...COORDINATORS,
  AUDITOR,
];

const operation = (
  summary: string,
  vi: string,
  roles: readonly Rule[],
  narrowedByHandler?: 'narrowedByHandler',
): OperationPolicy => ({ summary, vi, roles, ...(narrowedByHandler && { narrowedByHandler: true }) });

/**
 * The one table of who may do what. Every path asks it: the guard of the HTTP routes, the checks inside handlers, the
 * scopes of tokens, the documents. `docs/access.md` is written from it.
 */
const POLICY = {
  // system
  live: operation('Is the process alive?', 'Tiến trình còn sống không?', ANYONE),
  ready: operation('Is everything there that the year needs?', 'Đã đủ điều kiện để chạy chưa?', ANYONE),
  version: operation('Version of the program', 'Phiên bản chương trình', ANYONE),
  readProblem: operation('What an error code means', 'Ý nghĩa của một mã lỗi', ANYONE),
  localAccounts: operation('Sample accounts (local mode only)', 'Tài khoản mẫu (chỉ khi chạy tại chỗ)', ANYONE),

  // session and account
  signIn: operation('Sign in', 'Đăng nhập', ANYONE),
  readSession: operation('Who am I, and what may I do?', 'Tôi là ai, được làm gì?', SIGNED_IN),
  signOut: operation('Sign out', 'Đăng xuất', SIGNED_IN),
  signOutEverywhere: operation('Sign out everywhere', 'Đăng xuất mọi nơi', SIGNED_IN),
  invite: operation(
    'Invite a person and give a role',
    'Mời một người và giao vai trò',
    [ADMINISTRATOR, ...RULE_MAKERS],
    'narrowedByHandler',
  ),
  readInvitation: operation('Whom is this invitation for?', 'Lời mời này cho ai?', ANYONE),
  acceptInvitation: operation('Accept an invitation', 'Nhận lời mời', ANYONE),
  askPasswordReset: operation('Ask for a new password', 'Xin đặt lại mật khẩu', ANYONE),
  listPasswordResets: operation('Password resets that wait', 'Yêu cầu đặt lại mật khẩu đang chờ', [ADMINISTRATOR]),
  createPasswordReset: operation('Make a reset link', 'Tạo đường dẫn đặt lại mật khẩu', [ADMINISTRATOR]),
  resetPassword: operation(
    'Set a new password, which ends sessions, API tokens and the private calendar',
    'Đặt mật khẩu mới; phiên đăng nhập, mã truy cập API và lịch riêng hết hiệu lực',
    ANYONE,
  ),
  setMyLanguage: operation('Choose my language', 'Chọn ngôn ngữ của tôi', SIGNED_IN),
  changePassword: operation(
    'Change my password, which ends my other sessions, API tokens and private calendar',
    'Đổi mật khẩu của tôi; các phiên khác, mã truy cập API và lịch riêng hết hiệu lực',
    SIGNED_IN,
  ),
  setMyName: operation('Change my name', 'Đổi tên của tôi', SIGNED_IN),
  listTokens: operation('My API tokens', 'Mã truy cập API của tôi', SIGNED_IN),
  createToken: operation('Make an API token', 'Tạo mã truy cập API', SIGNED_IN),
  readWork: operation('What I must do next', 'Việc của tôi', SIGNED_IN),
  readAbilities: operation('What I may do', 'Tôi được làm gì', SIGNED_IN),
  revokeToken: operation('Revoke an API token', 'Thu hồi mã truy cập API', SIGNED_IN),

  // administration
  listAccounts: operation('Accounts', 'Tài khoản', [ADMINISTRATOR]),
  createAccount: operation('Make an account', 'Tạo tài khoản', [ADMINISTRATOR]),
  disableAccount: operation('Disable an account', 'Khóa tài khoản', [ADMINISTRATOR]),
  enableAccount: operation('Enable a disabled account', 'Mở khóa tài khoản', [ADMINISTRATOR]),
  renameAccount: operation('Change the name of a person', 'Đổi tên một người', [ADMINISTRATOR]),
  listGrants: operation(
    'Roles given',
    'Vai trò đã giao',
    [ADMINISTRATOR, ...RULE_MAKERS, may('unitLeader', 'bloc')],
    'narrowedByHandler',
  ),
  listGivableRoles: operation(
    'Which roles I may give, and where',
    'Tôi được giao những vai trò nào, ở đâu',
    [ADMINISTRATOR, ...RULE_MAKERS, may('unitLeader', 'bloc')],
    'narrowedByHandler',
  ),
  addGrant: operation(
    'Give a role for a period',
    'Giao vai trò trong một thời hạn',
    [ADMINISTRATOR, ...RULE_MAKERS, may('unitLeader', 'bloc')],
    'narrowedByHandler',
  ),
  endGrant: operation(
    'End a role',
    'Kết thúc vai trò',
    [ADMINISTRATOR, ...RULE_MAKERS, may('unitLeader', 'bloc')],
    'narrowedByHandler',
  ),
  listBodies: operation('Bodies', 'Cơ quan', SIGNED_IN),
  createBody: operation('Add a body', 'Thêm cơ quan', [ADMINISTRATOR]),
  renameBody: operation('Rename a body', 'Đổi tên cơ quan', [ADMINISTRATOR]),
  listBlocs: operation('Blocs that I may see', 'Các khối tôi được xem', SIGNED_IN),
  createBloc: operation('Add a bloc', 'Thêm khối', [ADMINISTRATOR]),
  readBloc: operation('A bloc', 'Một khối', [...BLOC, ADMINISTRATOR]),
  renameBloc: operation('Rename a bloc', 'Đổi tên khối', [ADMINISTRATOR]),
  listUnits: operation('Units of a bloc', 'Đơn vị của khối', [...BLOC, ADMINISTRATOR]),
  createUnit: operation('Add a unit to a bloc', 'Thêm đơn vị vào khối', [ADMINISTRATOR, STANDING_BODY]),
  renameUnit: operation('Rename a unit', 'Đổi tên đơn vị', [ADMINISTRATOR, STANDING_BODY]),
  readWorkdays: operation('Working days and days off of a year', 'Ngày làm việc, ngày nghỉ trong năm', [
    ...BLOC,
    ADMINISTRATOR,
  ]),
  replaceWorkdays: operation('Change working days and days off of a year', 'Sửa ngày làm việc, ngày nghỉ trong năm', [
    STANDING_BODY,
  ]),

  // rules
  checkRules: operation('Check a rule set without keeping it', 'Kiểm tra quy chế, không lưu', SIGNED_IN),
  listRuleSets: operation('Rule sets of a bloc', 'Các quy chế của khối', BLOC),
  createRuleSet: operation('Add a rule set', 'Thêm quy chế', RULE_MAKERS),
  readRuleSet: operation('A rule set', 'Một quy chế', BLOC),
  replaceRuleSet: operation('Change a rule set that is not frozen', 'Sửa quy chế chưa chốt', RULE_MAKERS),
  copyRuleSet: operation('Copy a rule set into the next year', 'Sao quy chế sang năm sau', RULE_MAKERS),

  // cycles
  listCycles: operation('Cycles that I may see', 'Các năm thi đua tôi được xem', SIGNED_IN),
  draftCycle: operation('Draft a cycle', 'Lập năm thi đua', RULE_MAKERS, 'narrowedByHandler'),
  readCycle: operation('A cycle', 'Một năm thi đua', [...BLOC, SIGNER, ADMINISTRATOR]),
  readYearRules: operation('The rules that the year froze', 'Quy chế đã chốt của năm', [
    ...BLOC,
    SIGNER,
    ADMINISTRATOR,
  ]),
  readYearAbilities: operation('What I may do in the year', 'Tôi được làm gì trong năm', [
    ...BLOC,
    SIGNER,
    ADMINISTRATOR,
  ]),
  startCycle: operation('Start the year', 'Bắt đầu năm thi đua', RULE_MAKERS),
  holdDraft: operation(
    'Keep a draft from beginning by itself, or let it',
    'Giữ lại, hoặc cho dự thảo năm tự bắt đầu',
    RULE_MAKERS,
  ),
  readYearlyStart: operation('How the year starts by itself', 'Lịch tự bắt đầu năm thi đua', [...RULE_MAKERS, AUDITOR]),
  setYearlyStart: operation(
    'Let each year start by itself, change, pause or resume that',
    'Đặt, sửa, tạm dừng, tiếp tục lịch tự bắt đầu năm thi đua',
    [STANDING_BODY],
  ),
  dropYearlyStart: operation('Let no year start by itself any more', 'Bỏ lịch tự bắt đầu năm thi đua', [STANDING_BODY]),
  extend: operation('Extend a deadline', 'Gia hạn', RULE_MAKERS),
  listExtensions: operation('Extensions', 'Các lần gia hạn', BLOC),
  closeStage: operation('Close a stage early', 'Đóng giai đoạn sớm', [STANDING_BODY]),
  cancelCycle: operation('Cancel the year', 'Hủy năm thi đua', [STANDING_BODY]),
  readProgress: operation('Where the year stands', 'Tiến độ của năm', [...BLOC, SIGNER]),
  readOutcome: operation('Outcome of the year', 'Kết quả của năm', [STANDING_BODY, ...COORDINATORS, AUDITOR]),
  readReminders: operation(
    'What a unit was and will be reminded of',
    'Đơn vị đã và sẽ được nhắc việc gì',
    BLOC,
    'narrowedByHandler',
  ),
  readReminderPlan: operation('All reminders of the year, sent and to come', 'Kế hoạch nhắc việc của năm', [
    STANDING_BODY,
    ...COORDINATORS,
    AUDITOR,
  ]),
  listEvents: operation('What happened', 'Nhật ký', BLOC),
  verifyChain: operation('Check the chain of the record', 'Kiểm tra tính nguyên vẹn của nhật ký', [
    STANDING_BODY,
    ...COORDINATORS,
    AUDITOR,
  ]),
  streamEvents: operation('What happens, live', 'Theo dõi trực tiếp', [...BLOC, SIGNER]),

  // rehearsals
  rehearse: operation(
    'Begin a rehearsal and lead its clock',
    'Diễn tập một năm và điều khiển đồng hồ',
    [...RULE_MAKERS, ADMINISTRATOR],
    'narrowedByHandler',
  ),

  // registration
  listRegistrations: operation('Registrations and pacts', 'Đăng ký và giao ước', BLOC),
  register: operation('Register for the year', 'Đăng ký thi đua', [LEADER]),
  correctRegistration: operation('Correct a registration', 'Sửa đăng ký thi đua', [LEADER]),
  signPact: operation('Sign the pact', 'Ký giao ước', [LEADER]),

  // submissions
  listSubmissions: operation('Dossiers that I may see', 'Các hồ sơ tôi được xem', BLOC),
  readSubmission: operation('A dossier', 'Một hồ sơ', DOSSIER),
  listRevisions: operation('Revisions of a dossier', 'Các lần nộp của hồ sơ', DOSSIER),
  saveDraft: operation('Save the draft of a dossier', 'Lưu bản nháp hồ sơ', [OFFICER, LEADER]),
  addEvidence: operation('Add evidence', 'Thêm minh chứng', [OFFICER, LEADER]),
  removeEvidence: operation('Remove evidence', 'Bỏ minh chứng', [OFFICER, LEADER]),
  file: operation('A file of a dossier that I may see', 'Tệp trong hồ sơ tôi được xem', SIGNED_IN),
  submit: operation('Submit the dossier', 'Nộp hồ sơ', [LEADER]),
  withdraw: operation('Withdraw the dossier', 'Rút hồ sơ', [LEADER]),
  return: operation('Return a dossier to its unit', 'Trả lại hồ sơ', [...REVIEWERS, STANDING_BODY]),
  verify: operation('Verify a dossier', 'Duyệt hồ sơ', [STANDING_BODY]),

  // review
  declareConflict: operation('Declare a conflict of interest', 'Khai xung đột lợi ích', [LEADER, OFFICER]),
  withdrawConflict: operation('Take back a conflict of interest', 'Rút khai báo xung đột lợi ích', [LEADER, OFFICER]),
  listConflicts: operation('Conflicts of interest', 'Các xung đột lợi ích', [STANDING_BODY, ...COORDINATORS, AUDITOR]),
  assign: operation('Assign reviewers', 'Phân công thẩm định', [STANDING_BODY]),
  readBoard: operation('All dossiers and their scores, side by side', 'Bảng điểm toàn khối', [
    STANDING_BODY,
    ...COORDINATORS,
    AUDITOR,
  ]),
  listAssignments: operation('Who reviews whom', 'Ai thẩm định ai', BLOC),
  readScores: operation('Scores of a reviewer', 'Điểm của đơn vị thẩm định', [
    ...REVIEWERS,
    STANDING_BODY,
    ...COORDINATORS,
    AUDITOR,
  ]),
  saveScores: operation('Save scores while working', 'Lưu điểm khi đang chấm', REVIEWERS),
  approve: operation('End one’s review with complete scores', 'Hoàn thành thẩm định', REVIEWERS),

  // ranking
  readRanking: operation('The ranking', 'Bảng xếp hạng', BLOC),
  object: operation('Object to a score', 'Kiến nghị về điểm', [LEADER]),
  listObjections: operation('Objections', 'Các kiến nghị', BLOC),
  answerObjection: operation('Answer an objection', 'Trả lời kiến nghị', [STANDING_BODY]),

  // conference
  readConference: operation('The conference', 'Hội nghị', BLOC),
  offerDates: operation('Offer dates', 'Đề xuất ngày họp', COORDINATORS),
  answerDates: operation('Answer the dates', 'Trả lời về ngày họp', [LEADER, OFFICER, may('standingBody', 'self')]),
  fixDate: operation('Fix the date', 'Chốt ngày họp', COORDINATORS),
  moveDate: operation('Move the date', 'Đổi ngày họp', COORDINATORS),
  setAgenda: operation('Set the agenda', 'Lập chương trình', COORDINATORS),
  attend: operation('Mark who is present', 'Điểm danh', COORDINATORS),
  closeConference: operation('Close the conference', 'Bế mạc hội nghị', COORDINATORS),
  writeMinutes: operation('Write the minutes', 'Lập biên bản hội nghị', COORDINATORS),

  // voting
  listContests: operation('Contests', 'Các cuộc bỏ phiếu', BLOC),
  readContest: operation('A contest', 'Một cuộc bỏ phiếu', BLOC),
  tallyCommittee: operation('Name the tally committee', 'Lập ban kiểm phiếu', COORDINATORS),
  candidates: operation('Name the candidates', 'Lập danh sách bầu', COORDINATORS),
  openContest: operation('Open a contest', 'Mở cuộc bỏ phiếu', COORDINATORS),
  vote: operation('Cast the ballot of one’s unit', 'Bỏ phiếu thay mặt đơn vị', [LEADER]),
  closeRound: operation('Close a round', 'Đóng vòng bỏ phiếu', COORDINATORS),
  recordTally: operation('Enter the tally', 'Nhập kết quả kiểm phiếu', COMMITTEE),
  confirmTally: operation('Confirm the tally', 'Xác nhận kết quả kiểm phiếu', COMMITTEE),
  settle: operation('Settle a deadlock', 'Quyết định khi bế tắc', [STANDING_BODY]),

  // issuance
  nominate: operation('Send the nominations', 'Trình khen thưởng', [STANDING_BODY]),
  listAwards: operation('Awards of the year', 'Khen thưởng của năm', [...BLOC, SIGNER]),
  decide: operation('Decide an award', 'Quyết định khen thưởng', [SIGNER]),
  refuse: operation('Refuse an award', 'Không khen thưởng', [SIGNER]),
  revoke: operation('Revoke an award', 'Thu hồi khen thưởng', [SIGNER]),
  recognise: operation('Recognise elected officers', 'Công nhận chức danh', [STANDING_BODY]),
  readRegister: operation('The public register of awards', 'Sổ khen thưởng công khai', ANYONE),
  readAnnouncements: operation('Public announcements', 'Thông báo công khai', ANYONE),

  // inbox
  listNotices: operation('My inbox', 'Hộp thư của tôi', SIGNED_IN),
  readNotice: operation('Mark a notice as read', 'Đánh dấu đã đọc', SIGNED_IN),
  countNotices: operation('How many notices I have not read', 'Số thông báo chưa đọc', SIGNED_IN),

  // messages
  listMessages: operation('Messages and what became of them', 'Thư đã gửi và kết quả gửi', [...RULE_MAKERS, AUDITOR]),
  sendAgain: operation('Send a message again', 'Gửi lại thư', RULE_MAKERS),
  readMyMessages: operation('How I am written to', 'Cách tôi nhận thư', SIGNED_IN),
  makeCalendar: operation('Make my private calendar', 'Tạo lịch riêng của tôi', SIGNED_IN),
  removeCalendar: operation('Remove my private calendar', 'Bỏ lịch riêng của tôi', SIGNED_IN),
  readCalendar: operation('A private calendar, by its secret address', 'Lịch riêng, theo địa chỉ bí mật', ANYONE),
  setMyMessages: operation('Choose how I am written to', 'Chọn cách nhận thư', SIGNED_IN),
} as const satisfies Record<string, OperationPolicy>;

export type OperationName = keyof typeof POLICY;

export const OPERATION_NAMES = Object.keys(POLICY) as OperationName[];

export const policyOf = (name: OperationName): OperationPolicy => POLICY[name];
