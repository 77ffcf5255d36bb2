import type { Bilingual } from '@thidua/domain';
import type { Award } from './queries';

/** What goes to one issuing body. */
export interface BodyAwards {
  body: string;
  name: Bilingual;
  awards: Award[];
  pending: Award[];
}

/** Awards by the body that decides on them. @param order codes of awards as the rules list them */
export function byBody(awards: readonly Award[], order: readonly string[]): BodyAwards[] {
  const bodies = new Map<string, BodyAwards>();
  const inOrder = awards.toSorted((one, other) => order.indexOf(one.award) - order.indexOf(other.award));
  for (const award of inOrder) {
    const of = bodies.get(award.body) ?? { body: award.body, name: award.bodyName, awards: [], pending: [] };
    of.awards.push(award);
    if (award.state === 'pending') of.pending.push(award);
    bodies.set(award.body, of);
  }
  return [...bodies.values()];
}

interface Contest {
  kind: string;
  award: string | null;
  winners: string[];
}

interface AwardRule {
  code: string;
  issuedBy: string;
}

/** What will be sent to whom: the winners of the approval contests, by the body that issues their award. */
export function toNominate(
  contests: readonly Contest[],
  awards: readonly AwardRule[],
): { body: string; nominees: { award: string; unit: string }[] }[] {
  const bodies = new Map<string, { award: string; unit: string }[]>();
  for (const { kind, award, winners } of contests) {
    const rule = awards.find(({ code }) => code === award);
    if (kind !== 'approval' || !rule || winners.length === 0) continue;
    const nominees = winners.map((unit) => ({ award: rule.code, unit }));
    bodies.set(rule.issuedBy, [...(bodies.get(rule.issuedBy) ?? []), ...nominees]);
  }
  return [...bodies].map(([body, nominees]) => ({ body, nominees }));
}
