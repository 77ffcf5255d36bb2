import { typeset } from './compiler';
import type { Day, Document } from './document';
import { inWords, placeAndDate, upper } from './wording';

/** A wall-clock time of the bloc's zone, "2023-11-20T14:00". */
type LocalTime = string;

export interface MinutesCandidate {
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
  candidates: MinutesCandidate[];
  /** "Phòng … trúng cử Trưởng khối." */
  conclusion: string;
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
  /** For the line of place and date at the top; dots when absent. */
  placeName?: string;
  /** Units, not people. */
  convened: number;
  present: number;
  voting: number;
  committee: { head: string; members: string[] };
  contests: {
    name: string /** "số thành viên", "số phiếu thu về" …: what the shares are of. */;
    shareOf: string;
    rounds: MinutesRound[];
  }[];
  conclusion: string;
  /** Title and name, left to right; a name may be left for the pen. */
  signatures: { title: string; name?: string }[];
  rehearsal: boolean;
}

const dayOf = (time: LocalTime): Day => time.slice(0, 10);
/** "14 giờ 05 phút, ngày 20 tháng 11 năm 2023". */
const timeInWords = (time: LocalTime) =>
  `${time.slice(11, 13)} giờ ${time.slice(14, 16)} phút, ${inWords(dayOf(time))}`;
const comma = (decimal: string) => decimal.replace('.', ',');

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
      `Số đơn vị triệu tập: ${m.convened}; có mặt: ${m.present}; tham gia bỏ phiếu: ${m.voting}.`,
      `Ban kiểm phiếu: ${m.committee.head} (Trưởng ban)${m.committee.members.map((member) => `; ${member} (thành viên)`).join('')}.`,
    ],
    contests: m.contests.map((contest) => ({
      name: contest.name,
      shareOf: contest.shareOf,
      rounds: contest.rounds.map((round) => ({
        heading: contest.rounds.length > 1 ? `Vòng ${round.round}. ` : '',
        counts: `Số phiếu phát ra: ${round.issued}; thu về: ${round.collected}; hợp lệ: ${round.valid}; không hợp lệ: ${round.invalid}.`,
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
    conclusion: m.conclusion,
    closing: `Biên bản được lập xong và thông qua lúc ${timeInWords(m.endedAt)}./.`,
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
#for (index, contest) in d.contests.enumerate() {
  par(strong[#(index + 1). #contest.name])
  for round in contest.rounds {
    par[#round.heading#round.counts]
    let columns = if round.yesNo { (0, 1, 2, 3, 4) } else { (0, 1, 4) }
    let heads = ([Họ tên, đơn vị], if round.yesNo [Tán thành] else [Số phiếu], [Không tán thành], [Không ý kiến], [Tỷ lệ % trên #contest.shareOf])
    set text(size: 13pt)
    set par(justify: false, first-line-indent: 0mm)
    table(
      columns: (auto, 1fr) + (22mm,) * (columns.len() - 2) + (36mm,),
      stroke: 0.5pt,
      align: (column, row) => if row == 0 or column != 1 { center + horizon } else { left + horizon },
      table.header(strong[STT], ..columns.map(column => strong(heads.at(column)))),
      ..round.candidates.enumerate().map(((row, cells)) => ([#(row + 1)], ..columns.map(column => [#cells.at(column)]))).flatten(),
    )
    par(first-line-indent: (amount: 10mm, all: true), justify: true, text(size: 14pt, round.conclusion))
  }
}
#par[*Kết luận:* #d.conclusion]
#par(d.closing)
#v(5mm)
#block(breakable: false, grid(
  columns: (1fr,) * d.signatures.len(),
  column-gutter: 3mm,
  ..d.signatures.map(one => signature(one.lines, one.name)),
))
`;
