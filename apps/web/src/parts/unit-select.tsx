import { Select } from '@mantine/core';
import { useFormat } from '../text/use-format';
import { useYear } from '../year/year-context';

interface Props {
  label: string;
  /** What is said while no unit is chosen. */
  everybody: string;
  value: string | null;
  onChange: (unit: string | null) => void;
}

/** A unit of the year, or all of them. */
export function UnitSelect({ label, everybody, value, onChange }: Props) {
  const { said, compare } = useFormat();
  const { members } = useYear();
  const names = members.map(({ unit, name }) => ({ value: unit, label: said(name) }));
  return (
    <Select
      label={label}
      placeholder={everybody}
      data={names.toSorted((a, b) => compare(a.label, b.label))}
      value={value}
      onChange={onChange}
      searchable
      clearable
    />
  );
}
