import type { Bilingual } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/use-format';

export const ROLES = [
  'administrator',
  'standingBody',
  'head',
  'deputy',
  'unitLeader',
  'unitOfficer',
  'signer',
  'auditor',
] as const;

export type RoleName = (typeof ROLES)[number];

interface HeldRole {
  role: string;
  /** Name of the unit, body or bloc of which it is held. */
  of: Bilingual | null;
  year: number | null;
  cycle: string | null;
}

/** A role in words: what it is, of what it is held, in which year alone. */
export function useHeldRole(): (held: HeldRole) => string {
  const { t } = useTranslation('shell');
  const { said } = useFormat();
  return ({ role, of, year, cycle }) => {
    const known = ROLES.find((one) => one === role);
    return [known ? t(`role.${known}`) : role, of && said(of), year?.toString(), cycle].filter(Boolean).join(' · ');
  };
}
