import type { Bilingual, Rules } from '@thidua/domain';
import type { Pledge, Registration } from './queries';

interface Target {
  code: string;
  text: string;
}

/** A pledge as the form holds it: titles in the order of the rules, a text for each indicator. */
export interface PledgeForm {
  titles: string[];
  targets: Target[];
}

export const inOrder = (titles: readonly string[], rules: Rules): string[] =>
  rules.registration.titles.filter((title) => titles.includes(title));

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : value == null ? '' : JSON.stringify(value);

export function formOf({ titles, targets }: Pick<Registration, 'titles' | 'targets'>, rules: Rules): PledgeForm {
  return {
    titles: inOrder(titles ?? [], rules),
    targets: rules.scoring.indicators.map(({ code }) => ({ code, text: textOf(targets?.[code]) })),
  };
}

/** What is sent: indicators without a text are left out, targets by other keys stay as they are. */
export function pledgeOf({ titles, targets }: PledgeForm, before: Registration['targets']): Pledge {
  const known = new Set(targets.map(({ code }) => code));
  const others = Object.entries(before ?? {}).filter(([code]) => !known.has(code));
  const written = targets.flatMap(({ code, text }) => (text.trim() === '' ? [] : [[code, text.trim()] as const]));
  return { titles, targets: Object.fromEntries([...others, ...written]) };
}

/** The name of a title, as the awards of the rules have it. */
export const titleName = (title: string, rules: Rules): Bilingual =>
  rules.awards.find(({ code }) => code === title)?.name ?? { vi: title, en: title };

/** The targets of a unit with the names of their indicators, those of the rules first. */
export function namedTargets(targets: Registration['targets'], rules: Rules): { name: Bilingual; text: string }[] {
  const { indicators } = rules.scoring;
  const codes = Object.keys(targets ?? {});
  const position = (code: string): number => {
    const index = indicators.findIndex((indicator) => indicator.code === code);
    return index < 0 ? indicators.length : index;
  };
  return codes
    .toSorted((one, other) => position(one) - position(other))
    .map((code) => ({
      name: indicators.find((indicator) => indicator.code === code)?.name ?? { vi: code, en: code },
      text: textOf(targets?.[code]),
    }));
}
