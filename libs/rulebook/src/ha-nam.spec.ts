import { checkMain } from '../src/check-main';
import { HA_NAM, SAMPLES, valid } from '../test/sample';

describe('the year 2023 of the culture bloc of Hà Nam', () => {
  const { bloc, rules, year = [] } = valid(HA_NAM);

  it('names the bloc, its bodies and units in the order of the file', () => {
    expect(bloc.code).toBe('HNA-VH');
    expect(bloc.timezone).toBe('Asia/Ho_Chi_Minh');
    expect(bloc.units.map(({ code }) => code)).toEqual(['PL', 'DT', 'KB', 'TL', 'BL', 'LN']);
    expect(bloc.issuingBodies[0]).toEqual({
      code: 'UBND-T',
      name: { vi: 'Ủy ban nhân dân tỉnh Hà Nam', en: "Hà Nam Provincial People's Committee" },
      signerTitle: { vi: 'Chủ tịch', en: 'Chair' },
      documentCode: 'QĐ-UBND',
    });
    expect(bloc.officers).toEqual({ year: 2023, head: 'TL', deputy: 'PL' });
  });

  it('has its scores in hundredths and fills in what may be left out', () => {
    const [group] = rules.scoring.groups;
    expect(group?.criteria.map(({ code, max, evidence }) => [code, max, evidence])).toEqual([
      ['I.1', 800, 'required'],
      ['I.2', 1500, 'required'],
      ['I.3', 1000, 'optional'],
      ['I.4', 1000, 'optional'],
      ['I.5', 500, 'optional'],
      ['I.6', 1200, 'required'],
    ]);
    expect(group?.criteria[1]?.indicators).toEqual(['GDVH', 'KDCVH']);
    expect(rules.scoring.bonus.max).toBe(500);
    expect(rules.scoring.minus.criteria[1]).toMatchObject({ code: 'M.2', each: 50, max: 200, per: 'day' });
  });

  it('keeps its times as written and its shares as exact fractions', () => {
    expect(rules.calendar.submission).toEqual({ opens: '2023-10-16T08:00', closes: '2023-11-03T17:00' });
    expect(rules.calendar.issuance).toEqual({ closes: '2023-12-15T17:00' });
    expect(rules.voting.quorum).toEqual({ of: 'members', atLeast: { numerator: 2, denominator: 3 } });
    expect(rules.voting.contests[0]).toEqual({
      code: 'flag',
      kind: 'approval',
      award: 'CTD-T',
      mode: 'secret',
      pass: { of: 'members', atLeast: { numerator: 80, denominator: 100 } },
      onFail: 'next',
      rounds: 2,
    });
    expect(rules.voting.contests[3]).toMatchObject({
      office: 'deputy',
      onDeadlock: 'standingBody',
      excludes: ['head'],
    });
  });

  it('reads the ladder, the reminders and the late rule', () => {
    expect(rules.ranking.ties).toEqual([
      { step: 'group', group: 'I' },
      { step: 'fewestMinus' },
      { step: 'vote' },
      { step: 'standingBody' },
    ]);
    expect(Object.keys(rules.reminders)).toEqual(['default', 'review']);
    expect(rules.reminders.review?.escalateTo).toEqual(['standingBody']);
    expect(rules.submission.late).toEqual({ acceptUntil: 'P5D', minusCode: 'M.2' });
  });

  it('reads the acts in the order of the file, with the line of each', () => {
    expect(year[0]).toEqual({
      index: 0,
      line: 7,
      at: '2023-02-08T09:00',
      by: 'PL',
      do: 'register',
      titles: ['CTD-T', 'BK-T'],
    });
    expect(year.map(({ index }) => index)).toEqual(year.map((_, index) => index));
    const submitted = year.find((act) => act.do === 'submit');
    expect(submitted).toMatchObject({
      by: 'PL',
      self: { 'I.2': 1475, 'B.4': 100 },
      indicators: { GDVH: { of: 31920, met: 30484, stated: '95.5' } },
      evidence: { 'I.1': ['bao-cao.pdf'] },
    });
    expect(year.find((act) => act.do === 'extend')).toMatchObject({
      stage: 'submission',
      units: ['BL'],
      until: '2023-11-07T17:00',
    });
    expect(year.find((act) => act.do === 'verify' && act.of === 'DT')).toMatchObject({
      override: { 'III.3': { score: 300, reason: 'Báo cáo 6 tháng nộp chậm' } },
    });
    expect(year.find((act) => act.do === 'decide')).toMatchObject({ number: '2117/QĐ-UBND', date: '2023-12-08' });
  });

  it('is told to be valid by the command, in one line', async () => {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = await checkMain([`${SAMPLES}/ha-nam-2023`]);
    const lines = write.mock.calls.map(([text]) => text);
    write.mockRestore();
    expect(code).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^Hợp lệ \/ valid: HNA-VH 2023, 6 đơn vị .* 100\.00 điểm .*\n$/)]);
  });
});
