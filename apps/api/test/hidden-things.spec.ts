import type { EventType } from '@thidua/contracts';
import { Facts } from '@thidua/database';
import { FILE_STORE } from '../src/foundation';
import { type RunningApi, startApi } from './api';
import { filledYear } from './filled-year';
import { programOf } from './year';

const AT = '2023-11-12T02:00:00.000Z';

/** In this year LN reviews DT and KB reviews PL; PL and KB are watched here. */
const HAPPENED: [EventType, Record<string, unknown>][] = [
  ['stage.overdue', { stage: 'review', holding: ['DT', 'TL'] }],
  ['draft.saved', { unit: 'DT', version: 3 }],
  ['evidence.added', { unit: 'DT', criterion: 'I.1', sha256: 'seen-by-DT-alone' }],
  ['dossier.submitted', { unit: 'DT', revision: 1, lateDays: 2 }],
  ['scores.saved', { unit: 'DT', reviewer: 'KB', version: 1 }],
  ['dossier.approved', { unit: 'DT', reviewer: 'KB', revision: 1 }],
  ['conflict.declared', { unit: 'DT', of: 'PL' }],
  ['objection.raised', { unit: 'DT', criterion: 'I.1' }],
  ['ranking.fixed', { digest: '9f2c' }],
  ['award.refused', { award: 'CTD-T', unit: 'DT' }],
];

describe('what a person may not see', () => {
  let api: RunningApi;
  let cycle: string;
  let bloc: string;
  beforeAll(async () => {
    api = await startApi();
    ({ cycle, blocId: bloc } = await filledYear(api.dataSource, 6));
    await api.dataSource.query(`delete from review_assignment where cycle_id = $1`, [cycle]);
    await api.dataSource.query(`insert into review_assignment (cycle_id, unit, reviewer) values ($1, 'DT', 'KB')`, [
      cycle,
    ]);
    await new Facts(api.dataSource).commit(async (tx) => {
      for (const [type, payload] of HAPPENED) tx.event({ cycle, type, actor: 'engine', at: AT, payload });
    });
  });
  afterAll(() => api.close());

  const person = {
    leaderOf: (unit: string) => programOf(api.dataSource, [{ role: 'unitLeader', bloc, unit, cycle }]),
    officerOf: (unit: string) => programOf(api.dataSource, [{ role: 'unitOfficer', bloc, unit }]),
    auditor: () => programOf(api.dataSource, [{ role: 'auditor', bloc }]),
    signerOf: (body: string) => programOf(api.dataSource, [{ role: 'signer', body }]),
  };

  async function listed(headers: Record<string, string>): Promise<{ types: string[]; text: string }> {
    const { body } = await api.visitor.get<{ rows: { type: string }[] }>(`/cycles/${cycle}/events?limit=200`, headers);
    const types = body.rows.map(({ type }) => type).filter((type) => type !== 'unit.registered');
    return { types, text: JSON.stringify(body) };
  }

  async function streamed(headers: Record<string, string>, until: string): Promise<{ types: string[]; text: string }> {
    const cut = new AbortController();
    const response = await fetch(`${api.url}/api/cycles/${cycle}/stream`, { headers, signal: cut.signal });
    let text = '';
    for await (const part of response.body ?? []) {
      text += Buffer.from(part as Uint8Array).toString();
      if (text.includes(until)) break;
    }
    cut.abort();
    const types = [...text.matchAll(/^event: (.*)$/gm)].map(([, type = '']) => type);
    return { types: types.filter((type) => type !== 'unit.registered'), text };
  }

  it('does not reach another unit by the record or by the stream', async () => {
    const leader = await person.leaderOf('PL');
    for (const { types, text } of [await listed(leader), await streamed(leader, 'award.refused')]) {
      expect(types).toEqual(['stage.overdue', 'ranking.fixed', 'award.refused']);
      expect(text).not.toMatch(/holding|seen-by-DT-alone|lateDays|"reviewer"/);
    }
  });

  it('is told to the unit itself, without what its reviewers are at', async () => {
    expect((await listed(await person.officerOf('DT'))).types).toEqual([
      'stage.overdue',
      'draft.saved',
      'evidence.added',
      'dossier.submitted',
      'conflict.declared',
      'objection.raised',
      'ranking.fixed',
      'award.refused',
    ]);
  });

  it('is told to the unit that reviews, as far as it concerns the review', async () => {
    expect((await listed(await person.officerOf('KB'))).types).toEqual([
      'stage.overdue',
      'dossier.submitted',
      'scores.saved',
      'dossier.approved',
      'ranking.fixed',
      'award.refused',
    ]);
  });

  it('is told whole to who audits the year', async () => {
    const { types, text } = await listed(await person.auditor());
    expect(types).toEqual(HAPPENED.map(([type]) => type));
    expect(text).toContain('"holding":["DT","TL"]');
  });

  it('does not reach a signer, except the awards that their body decides on', async () => {
    expect((await streamed(await person.signerOf('UBND-T'), 'award.refused')).types).toEqual([
      'stage.overdue',
      'award.refused',
    ]);
    await new Facts(api.dataSource).commit(async (tx) => {
      tx.event({ cycle, type: 'cycle.closed', actor: 'engine', at: AT, payload: {} });
    });
    expect((await streamed(await person.signerOf('SVHTTDL'), 'cycle.closed')).types).toEqual([
      'stage.overdue',
      'cycle.closed',
    ]);
  });

  it('ends to be told when somebody only asks for the head of the stream', async () => {
    const response = await fetch(`${api.url}/api/cycles/${cycle}/stream`, {
      method: 'HEAD',
      headers: await person.auditor(),
      signal: AbortSignal.timeout(5000),
    });
    expect(response.status).toBe(200);
  });

  it('are the papers of another body: a signer gets those of their own', async () => {
    const store = api.app.get<{ putBytes(bytes: Uint8Array, type: string): Promise<{ key: string }> }>(FILE_STORE);
    const { key } = await store.putBytes(Buffer.from('%PDF-1.7\n%%EOF'), 'application/pdf');
    const [file] = await api.dataSource.query<{ id: string }[]>(
      `with account as (select id from account limit 1),
            kept as (insert into file (key, sha256, bytes, content_type, name, account_id)
              select $2, repeat('a', 64), 14, 'application/pdf', 'giay-khen.pdf', id from account returning id),
            numbered as (insert into certificate (body_id, year, number, state, cycle_id, award, unit, file_id, registered_at)
              select b.id, 2023, 1, 'issued', $1, 'CTD-T', 'PL', kept.id, now() from body b, kept where b.code = 'UBND-T')
       select id from kept`,
      [cycle, key],
    );
    const asked = async (headers: Record<string, string>) =>
      (await api.visitor.get(`/files/${file?.id}`, headers)).status;
    expect(await asked(await person.signerOf('UBND-T'))).toBe(200);
    expect(await asked(await person.signerOf('SVHTTDL'))).toBe(404);
    expect(await asked(await person.officerOf('PL'))).toBe(200);
  });
});
