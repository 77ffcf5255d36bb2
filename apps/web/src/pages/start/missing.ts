import type { RoleName } from '../../session/use-held-role';
import type { StartPlan } from './queries';

export type Missing =
  | { what: 'standingBody' | 'head' | 'deputy' }
  | { what: 'leader' | 'officer'; unit: string }
  | { what: 'signer'; body: string };

/** Which part of the year nobody would do. A unit's leader can do all that its officer does. */
export function missingIn({ standingBody, heads, deputies, units, bodies }: StartPlan): Missing[] {
  const offices = (
    [
      ['standingBody', standingBody],
      ['head', heads],
      ['deputy', deputies],
    ] as const
  ).flatMap(([what, holders]): Missing[] => (holders.length === 0 ? [{ what }] : []));
  return [
    ...offices,
    ...units.flatMap(({ unit, leaders, officers }): Missing[] => [
      ...(leaders.length === 0 ? [{ what: 'leader' as const, unit }] : []),
      ...(officers.length === 0 ? [{ what: 'officer' as const, unit }] : []),
    ]),
    ...bodies.flatMap(({ body, signers }): Missing[] => (signers.length === 0 ? [{ what: 'signer', body }] : [])),
  ];
}

const ROLE = {
  standingBody: 'standingBody',
  head: 'head',
  deputy: 'deputy',
  leader: 'unitLeader',
  officer: 'unitOfficer',
  signer: 'signer',
} as const satisfies Record<Missing['what'], RoleName>;

/** The role that would fill the gap, and of what it is held. */
export const roleFor = (missing: Missing) => ({
  role: ROLE[missing.what],
  ...('unit' in missing && { unit: missing.unit }),
  ...('body' in missing && { body: missing.body }),
});
