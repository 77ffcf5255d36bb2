import { typeset } from './compiler';
import type { Day, Document } from './document';
import { inWords, placeAndDate, upper } from './wording';

/** A wall-clock time of the bloc's zone, "2023-11-20T14:00". */
type LocalTime = string;

interface MinutesCandidate {
  name: string;
  votes: number;
  /** Share as the rules computed it, "83.33". */
  percent: string;
  /** In votes for or against a nominee. */
  against?: number;
  abstain?: number;
}

export interface MinutesRound {
  round: number;
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
  /** The fewest votes that pass; absent where the most votes do. */
  needed?: number;
  candidates: MinutesCandidate[];
  /** "Phòng … trúng cử Trưởng khối." */
  conclusion: string;
}

export interface MinutesContest {
  name: string;
  /** "số đơn vị thành viên", "số phiếu thu về" …: what the shares are of. */
  shareOf: string;
  /** Over the column of votes; "Số phiếu" when absent. */
  votesAre?: string;
  rounds: MinutesRound[];
  /** What the rounds do not say: a place left empty, a deadlock and how it was settled, that nobody was put to the vote. */
  note?: string;
}

interface TallyCommittee {
  /** Where somebody is known to lead it; named before the members. */
  head?: string;
  members: string[];
  /** Since when it counts, where it followed another one. */
  since?: LocalTime;
}

/** Minutes of a count (biên bản kiểm phiếu), or of a whole conference with all its contests. */
export interface MinutesDocument {
  kind: 'tally' | 'conference';
  bloc: string;
  /** Whose paper it is besides the bloc: the standing body. */
  standingBody: string;
  /** What the meeting was about, in one line. */
  subject: string;
  startedAt: LocalTime;
  endedAt: LocalTime;
  place: string;
  /** The unit that receives the others. */
  host?: string;
  /** For the line of place and date at the top; dots when absent. */
  placeName?: string;
  /** Units, not people. */
  convened: number;
  present: number;
  voting: number;
  /** Those who were convened and did not come. */
  absent?: { excused: string[]; others: string[] };
  /** In the order in which they counted; none where nothing was counted by hand. */
  committees: TallyCommittee[];
  contests: MinutesContest[];
  /** A line break begins a paragraph. */
  conclusion: string;
  /** Title and name, left to right; a name may be left for the pen. */
  signatures: { title: string; name?: string }[];
  rehearsal: boolean;
}

const dayOf = (time: LocalTime): Day => time.slice(0, 10);
const clock = (time: LocalTime) => `${time.slice(11, 13)} giờ ${time.slice(14, 16)} phút`;
/** "14 giờ 05 phút, ngày 20 tháng 11 năm 2023". */
const timeInWords = (time: LocalTime) => `${clock(time)}, ${inWords(dayOf(time))}`;
const comma = (decimal: string) => decimal.replace('.', ',');

function committeeLine({ head, members, since }: TallyCommittee): string {
  const name = since === undefined ? 'Ban kiểm phiếu' : `Ban kiểm phiếu từ ${clock(since)}`;
  const led = head === undefined ? [] : [`${head} (Trưởng ban)`];
  return `${name}: ${[...led, ...members.map((one) => (head === undefined ? one : `${one} (thành viên)`))].join('; ')}.`;
}

function absentLines({ excused, others }: { excused: string[]; others: string[] } = { excused: [], others: [] }) {
  const line = (how: string, units: string[]) => (units.length > 0 ? [`${how}: ${units.join('; ')}.`] : []);
  return [...line('Vắng mặt có lý do', excused), ...line('Vắng mặt không có lý do', others)];
}

function closing({ kind, startedAt, endedAt }: MinutesDocument): string {
  const end = dayOf(startedAt) === dayOf(endedAt) ? `${clock(endedAt)} cùng ngày` : timeInWords(endedAt);
  if (kind === 'conference') return `Hội nghị bế mạc lúc ${end}./.`;
  return `Biên bản được lập xong và thông qua lúc ${end}./.`;
}

function counts({ issued, collected, valid, invalid, needed }: MinutesRound): string {
  const enough = needed === undefined ? '' : ` Số phiếu cần đạt: ${needed}.`;
  return `Số phiếu phát ra: ${issued}; thu về: ${collected}; hợp lệ: ${valid}; không hợp lệ: ${invalid}.${enough}`;
}

/** RangeError for a time whose day is none. */
export async function minutesPdf(m: MinutesDocument): Promise<Document> {
  const name = m.kind === 'tally' ? 'Biên bản kiểm phiếu' : 'Biên bản hội nghị';
  const paper = { title: `${name} – ${m.bloc}`, author: m.bloc, date: dayOf(m.endedAt), rehearsal: m.rehearsal };
  return typeset(LAYOUT, paper, {
    head: { superior: [upper(m.standingBody)], name: [upper(m.bloc)] },
    placeAndDate: placeAndDate(m.placeName, dayOf(m.startedAt)),
    name: upper(name),
    subject: m.subject,
    opening: [
      `Thời gian bắt đầu: ${timeInWords(m.startedAt)}.`,
      `Địa điểm: ${m.place}.`,
      ...(m.host === undefined ? [] : [`Đơn vị đăng cai: ${m.host}.`]),
      `Số đơn vị triệu tập: ${m.convened}; có mặt: ${m.present}; tham gia bỏ phiếu: ${m.voting}.`,
      ...absentLines(m.absent),
      ...m.committees.map(committeeLine),
    ],
    contests: m.contests.map((contest) => ({
      name: contest.name,
      shareOf: contest.shareOf,
      votesAre: contest.votesAre ?? 'Số phiếu',
      note: contest.note ?? '',
      rounds: contest.rounds.map((round) => ({
        heading: contest.rounds.length > 1 ? `Vòng ${round.round}. ` : '',
        counts: counts(round),
        yesNo: round.candidates.some(({ against }) => against !== undefined),
        candidates: round.candidates.map((candidate) => [
          candidate.name,
          String(candidate.votes),
          String(candidate.against ?? ''),
          String(candidate.abstain ?? ''),
          comma(candidate.percent),
        ]),
        conclusion: round.conclusion,
      })),
    })),
    conclusion: m.conclusion.split(/[\r\n]+/).filter((text) => text.trim() !== ''),
    closing: closing(m),
    signatures: m.signatures.map(({ title, name: signer }) => ({ lines: [upper(title)], name: signer ?? '' })),
  });
}

const LAYOUT = `
#show: official
#letterhead(d.head, none)
#v(7mm)
#align(center, {
  set par(justify: false, leading: 0.5em, spacing: 0.6em, first-line-indent: 0mm)
  strong(d.name)
  parbreak()
  block(width: 90%, balanced(strong(d.subject)))
  v(-0.3mm)
  rule(40mm)
})
#v(3mm)
#for text in d.opening { par(text) }
// Never the last line of a page.
#let keep(body) = block(sticky: true, above: 0.9em, below: 0.9em, par(body))
#for (index, contest) in d.contests.enumerate() {
  keep(strong[#(index + 1). #contest.name])
  for round in contest.rounds {
    keep[#round.heading#round.counts]
    let columns = if round.yesNo { (0, 1, 2, 3, 4) } else { (0, 1, 4) }
    let heads = ([Đơn vị], if round.yesNo [Tán thành] else [#contest.votesAre], [Không tán thành], [Không ý kiến], [Tỷ lệ % trên #contest.shareOf])
    set text(size: 13pt)
    set par(justify: false, first-line-indent: 0mm)
    table(
      columns: (auto, 1fr) + (if round.yesNo { 22mm } else { 26mm },) * (columns.len() - 2) + (40mm,),
      stroke: 0.5pt,
      align: (column, row) => if row == 0 or column != 1 { center + horizon } else { left + horizon },
      table.header(strong[STT], ..columns.map(column => strong(heads.at(column)))),
      ..round.candidates.enumerate().map(((row, cells)) => ([#(row + 1)], ..columns.map(column => [#cells.at(column)]))).flatten(),
    )
    par(first-line-indent: (amount: 10mm, all: true), justify: true, text(size: 14pt, round.conclusion))
  }
  if contest.note != "" { par(contest.note) }
}
#for (index, text) in d.conclusion.enumerate() {
  par(if index == 0 [*Kết luận:* #text] else [#text])
}
#par(d.closing)
#v(5mm)
#block(breakable: false, grid(
  columns: (1fr,) * d.signatures.len(),
  column-gutter: 3mm,
  ..d.signatures.map(one => signature(one.lines, one.name)),
))
`;
