import type { Instant } from '@thidua/contracts';
import type { Year } from '@thidua/database';
import {
  asSentence,
  awardInSentence,
  listed,
  type MinutesContest,
  type MinutesDocument,
  type MinutesRound,
  officeName,
  placeOf,
} from '@thidua/documents';
import { indicatorRate, type LocalTime, needed, toLocalTime, type VoterCount } from '@thidua/domain';
import type { WriteMinutesDto } from './conference.dto';
import type { CountedRound, HeldContest, MinutesFacts } from './minutes-facts';

const SHARE_OF: Record<VoterCount, string> = {
  members: 'số đơn vị thành viên',
  present: 'số đơn vị có mặt',
  collected: 'số phiếu thu về',
  valid: 'số phiếu hợp lệ',
};

const MODES: Record<HeldContest['mode'], string> = { secret: 'bỏ phiếu kín', paper: 'phiếu giấy' };

/** What a contest is about, in the words of its paper. */
interface Subject {
  name: string;
  votesAre: string;
  /** What becomes of these units: "… trúng cử Trưởng khối năm 2024". */
  won: (units: string[]) => string;
  /** How a round in which some fell short says so. */
  missed: (units: string[]) => string;
}

function subjectOf(year: Year, contest: HeldContest): Subject {
  const rule = year.rules.awards.find(({ code }) => code === contest.award);
  const award = rule ? awardInSentence({ kind: rule.kind, name: rule.name.vi }) : (contest.award ?? '');
  const names = (units: string[]) => listed(units.map((unit) => nameOf(year, unit)));
  switch (contest.kind) {
    case 'approval':
      return {
        name: `Bình xét, suy tôn đơn vị được đề nghị tặng ${award}`,
        votesAre: 'Số phiếu tán thành',
        won: (units) => `${names(units)} được suy tôn, đề nghị tặng ${award}`,
        missed: (units) => `${names(units)} không đủ số phiếu suy tôn`,
      };
    case 'election': {
      // whoever is elected leads the bloc in the year to come
      const office = `${officeName(contest.office ?? '')} năm ${year.year + 1}`;
      return {
        name: `Bầu ${office}`,
        votesAre: 'Số phiếu bầu',
        won: (units) => `${names(units)} trúng cử ${office}`,
        missed: () => 'Không đơn vị nào đủ số phiếu trúng cử',
      };
    }
    case 'tie':
      return {
        name: `Phân định các đơn vị đồng hạng khi xét đề nghị tặng ${award}`,
        votesAre: 'Số phiếu bầu',
        won: (units) => `${names(units)} được xếp trước khi xét đề nghị tặng ${award}`,
        missed: () => 'Số phiếu bằng nhau, không phân định được',
      };
  }
}

/** Minutes that grow while the conference sits. */
export type MinutesSoFar = Omit<MinutesDocument, 'endedAt'> & { endedAt: LocalTime | null };

/** The facts of a conference as its minutes tell them, in the bloc's time. */
export function minutesOf(
  year: Year,
  facts: MinutesFacts & { closedAt: Instant },
  sent: WriteMinutesDto,
): MinutesDocument {
  return { ...minutesSoFar(year, facts, sent), endedAt: toLocalTime(facts.closedAt, year.bloc.timezone) };
}

/** What the minutes would say by now. Of a contest they speak once a round is counted, or the conference closed. */
export function minutesSoFar(year: Year, facts: MinutesFacts, sent: WriteMinutesDto): MinutesSoFar {
  const { bloc } = year;
  const local = (at: string) => toLocalTime(at, bloc.timezone);
  const name = (unit: string) => nameOf(year, unit);
  const marked = (mark: string) => facts.attendance.filter((one) => one.mark === mark).map(({ unit }) => name(unit));
  const conclusion = sent.conclusion?.trim() || usualConclusion(year);
  return {
    kind: 'conference',
    bloc: bloc.name.vi,
    standingBody: bloc.standingBody.name.vi,
    subject: `Tổng kết công tác thi đua, khen thưởng năm ${year.year}`,
    startedAt: local(facts.startsAt),
    endedAt: facts.closedAt === null ? null : local(facts.closedAt),
    place: facts.place ?? '',
    ...(facts.host !== null && { host: name(facts.host) }),
    ...optional('placeName', placeOf(bloc.standingBody.name.vi)),
    convened: year.members.length,
    present: marked('present').length,
    voting: new Set(facts.contests.flatMap(({ rounds }) => rounds.flatMap(({ voters }) => voters))).size,
    absent: { excused: marked('excused'), others: marked('absent') },
    committees: committeesOf(facts).map(({ members, at }, index) => ({
      members: members.map(name),
      ...(index > 0 && { since: local(at) }),
    })),
    contests: facts.contests
      .filter(({ rounds }) => facts.closedAt !== null || rounds.length > 0)
      .map((contest) => contestOf(year, contest)),
    conclusion,
    signatures: sent.signatures ?? [{ title: 'Thư ký' }, { title: 'Chủ trì hội nghị' }],
    rehearsal: year.rehearsal,
  };
}

function contestOf(year: Year, contest: HeldContest): MinutesContest {
  const rule = year.rules.voting.contests.find(({ code }) => code === contest.code);
  const subject = subjectOf(year, contest);
  const of = rule?.pass.of ?? 'valid';
  const { rounds } = contest;
  return {
    name: `${subject.name} (${MODES[contest.mode]})`,
    shareOf: SHARE_OF[of],
    votesAre: subject.votesAre,
    rounds: rounds.map((round, index) => {
      const counts: Record<VoterCount, number> = round;
      const last = index === rounds.length - 1;
      return {
        ...figures(round),
        ...(rule && { needed: needed(rule.pass, counts) }),
        candidates: round.nominees.map((unit) => {
          const votes = round.votes[unit] ?? 0;
          return { name: nameOf(year, unit), votes, percent: indicatorRate(counts[of], votes, 2) };
        }),
        conclusion: conclusionOf(contest, round, subject, last ? undefined : rounds[index + 1]?.round),
      };
    }),
    ...optional('note', noteOn(year, contest, subject)),
  };
}

const figures = ({
  round,
  issued,
  collected,
  valid,
  invalid,
}: CountedRound): Omit<MinutesRound, 'candidates' | 'conclusion'> => ({ round, issued, collected, valid, invalid });

/** Left unread, since so few ballots beside the roll would tell who chose whom. */
const isUnread = ({ mode }: HeldContest, { collected, voters }: CountedRound): boolean =>
  mode === 'secret' && collected === 0 && voters.length > 0;

function conclusionOf(contest: HeldContest, round: CountedRound, subject: Subject, next: number | undefined): string {
  const { kind } = contest;
  const { passed, nominees } = round;
  const short = nominees.filter((unit) => !passed.includes(unit));
  // in an election the others simply were not elected; an approval answers on each of its nominees
  const missed = kind === 'approval' ? short.length > 0 : passed.length === 0;
  return [
    ...(isUnread(contest, round)
      ? [`Chỉ có ${round.voters.length} phiếu, không kiểm để giữ bí mật; vòng này không tính`]
      : []),
    ...(passed.length > 0 ? [subject.won(passed)] : []),
    ...(missed && !isUnread(contest, round) ? [subject.missed(short)] : []),
    ...(next === undefined ? [] : [`Hội nghị bỏ phiếu tiếp vòng ${next}`]),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** What the rounds do not say by themselves. */
function noteOn(year: Year, contest: HeldContest, subject: Subject): string | undefined {
  const { status, rounds, winners, seats } = contest;
  const standingBody = year.bloc.standingBody.name.vi;
  const left = seats - winners.length;
  switch (status) {
    case 'pending':
      return 'Hội nghị không bỏ phiếu nội dung này.';
    case 'deadlock':
      return `Hội nghị không phân định được; ${standingBody} xem xét, quyết định.`;
    case 'settled': {
      const settled = winners.filter((unit) => !rounds.some(({ passed }) => passed.includes(unit)));
      return `${standingBody} quyết định: ${subject.won(settled)}. Lý do: ${asSentence(contest.settleReason ?? '')}`;
    }
    case 'passed':
    case 'empty':
      if (rounds.length === 0) return 'Không có đơn vị đủ điều kiện để đưa ra bỏ phiếu.';
      return left > 0 ? `Số chỉ tiêu để trống: ${left}.` : undefined;
    default:
      return undefined;
  }
}

/** The committee with which the conference began, and those named during it. */
function committeesOf({ committees, startsAt }: MinutesFacts): MinutesFacts['committees'] {
  const before = committees.filter(({ at }) => at <= startsAt).slice(-1);
  const during = committees.filter(({ at }) => at > startsAt);
  const same = (a: string[], b: string[] = []) => a.length === b.length && a.every((unit) => b.includes(unit));
  return [...before, ...during].filter(({ members }, index, all) => !same(members, all[index - 1]?.members));
}

/** A bloc ranks and nominates; what follows is for others to decide. */
const usualConclusion = ({ bloc }: Year): string =>
  `Khối báo cáo kết quả trên với ${bloc.standingBody.name.vi} để xem xét, trình khen thưởng và công nhận các chức danh được bầu theo quy định.`;

const nameOf = (year: Year, unit: string): string =>
  year.members.find((member) => member.unit === unit)?.name.vi ?? unit;

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>);
