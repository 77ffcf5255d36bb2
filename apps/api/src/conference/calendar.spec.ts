import { type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

type Headers = Record<string, string>;

let api: RunningApi;
let cycle: string;
let blocId: string;
let officer: Headers;

beforeAll(async () => {
  api = await startApi({ empty: true });
  ({ cycle, blocId } = await runningYear(api.dataSource, await sampleBook()));
  officer = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc: blocId, unit: 'LN' }]);
});
afterAll(() => api.close());

const asked = (headers: Headers) => fetch(`${api.url}/api/cycles/${cycle}/conference/calendar`, { headers });

describe('the conference as a calendar file', () => {
  it('is refused while there is no date', async () => {
    const answer = await asked(officer);
    expect([answer.status, await answer.json()]).toEqual([409, expect.objectContaining({ code: 'DATE_NOT_FIXED' })]);
  });

  it('has the date that stands, and changes the entry of the invitation when it moves', async () => {
    await api.dataSource.query(
      `update conference set state = 'fixed', host = 'TL', place = 'Trung tâm Văn hóa huyện Thanh Liêm',
              starts_at = '2023-11-20T07:00:00Z', invitation_sequence = 2 where cycle_id = $1`,
      [cycle],
    );
    const answer = await asked(officer);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="hoi-nghi.ics"');
    const lines = (await answer.text()).replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        `UID:conference-${cycle}@thidua`,
        'SEQUENCE:2',
        'DTSTART;TZID=Asia/Ho_Chi_Minh:20231120T140000',
        'SUMMARY:[DIỄN TẬP] Hội nghị tổng kết năm thi đua 2023',
        'LOCATION:Trung tâm Văn hóa huyện Thanh Liêm',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  });

  it('is for nobody without a part in the bloc', async () => {
    expect((await asked(await programOf(api.dataSource, []))).status).toBe(404);
  });
});
