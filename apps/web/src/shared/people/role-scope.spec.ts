import type { Givable } from './queries';
import {
  byPerson,
  givableBlocs,
  givableRoles,
  givableUnits,
  inOrder,
  justBefore,
  onlyCycle,
  type RoleForm,
  roleOf,
} from './role-scope';

const HEAD: Givable = { roles: ['unitOfficer', 'unitLeader'], bloc: 'A', unit: null, cycle: null };
const LEADER: Givable = { roles: ['unitOfficer'], bloc: 'B', unit: 'PL', cycle: '2023-abc' };
const ADMINISTRATOR: Givable = {
  roles: ['administrator', 'signer', 'unitOfficer'],
  bloc: null,
  unit: null,
  cycle: null,
};
const BLOCS = [{ id: 'A' }, { id: 'B' }, { id: 'C' }];
const UNITS = [{ code: 'PL' }, { code: 'DT' }];

const FORM: RoleForm = {
  role: 'deputy',
  bloc: 'HNA-VH',
  unit: 'PL',
  body: 'UBND-T',
  year: 2023,
  from: '2023-06-01',
  until: '2023-06-30',
};

describe('which roles may be given', () => {
  it('are those of all one’s own roles, in the usual order', () => {
    expect(givableRoles([HEAD, LEADER])).toEqual(['unitLeader', 'unitOfficer']);
  });

  it('are given where one’s own role reaches', () => {
    expect(givableBlocs([HEAD, LEADER], 'unitOfficer', BLOCS)).toEqual([{ id: 'A' }, { id: 'B' }]);
    expect(givableBlocs([ADMINISTRATOR], 'unitOfficer', BLOCS)).toEqual(BLOCS);
    expect(givableUnits([HEAD, LEADER], { role: 'unitOfficer', bloc: 'A' }, UNITS)).toEqual(UNITS);
    expect(givableUnits([HEAD, LEADER], { role: 'unitOfficer', bloc: 'B' }, UNITS)).toEqual([{ code: 'PL' }]);
  });

  it('stay within the one cycle in which one’s own counts', () => {
    expect(onlyCycle([LEADER], 'unitOfficer')).toBe('2023-abc');
    expect(onlyCycle([LEADER, HEAD], 'unitOfficer')).toBeUndefined();
  });
});

describe('a role that is sent', () => {
  const sent = (change: Partial<RoleForm>) =>
    roleOf({ ...FORM, ...change }, { zone: 'Asia/Ho_Chi_Minh', cycle: undefined });

  it('says what it is held of and nothing else', () => {
    expect(sent({ from: '', until: '' })).toEqual({ role: 'deputy', bloc: 'HNA-VH', year: 2023 });
    expect(sent({ role: 'signer', from: '', until: '' })).toEqual({ role: 'signer', body: 'UBND-T' });
    expect(sent({ role: 'unitLeader', from: '', until: '' })).toEqual({
      role: 'unitLeader',
      bloc: 'HNA-VH',
      unit: 'PL',
    });
    expect(sent({ role: 'administrator', from: '', until: '' })).toEqual({ role: 'administrator' });
  });

  it('lasts from the first day to the end of the last, as the bloc’s days end', () => {
    const { from, until } = sent({});
    expect([from, until]).toEqual(['2023-05-31T17:00:00.000Z', '2023-06-30T17:00:00.000Z']);
    expect(justBefore(until ?? '')).toBe('2023-06-30T16:59:59.999Z');
  });
});

describe('a list of roles', () => {
  it('has each person once, with all their roles', () => {
    const grants = ['A', 'B', 'A'].map((account, id) => ({ account, id }));
    expect(byPerson(grants).map((theirs) => theirs.map(({ id }) => id))).toEqual([[0, 2], [1]]);
  });

  it('has the roles of a person in the usual order, the latest year first', () => {
    const roles = [
      { role: 'unitLeader', year: null },
      { role: 'head', year: 2026 },
      { role: 'head', year: 2027 },
    ] as const;
    expect(inOrder(roles).map(({ role, year }) => `${role} ${year}`)).toEqual([
      'head 2027',
      'head 2026',
      'unitLeader null',
    ]);
  });
});
