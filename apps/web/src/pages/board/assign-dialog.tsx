import { Button, Group, MultiSelect, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { assignReviewers, type ConflictOfInterest, checkAssignment, type Rules } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { assign, type BoardRow, conflictsQuery, type DeclaredConflict } from './queries';

interface Props {
  /** The dossiers to assign. */
  rows: readonly BoardRow[];
  /** Units that may review: all that have a dossier of their own this year. */
  reviewers: readonly string[];
  rules: Rules;
  onClose: () => void;
}

/** Which units review the dossiers chosen: by hand, or as an even assignment would be. */
export function AssignDialog(props: Props) {
  const { t } = useTranslation('board');
  const { cycle } = useYear();
  const { data, error, refetch } = useQuery(conflictsQuery(cycle));
  return (
    <Dialog opened onClose={props.onClose} title={t('assign.title')} size="lg">
      <ProblemNote error={error} again={() => void refetch()} />
      {!data && !error && <Waiting />}
      {data && <AssignForm {...props} declared={data} />}
    </Dialog>
  );
}

function AssignForm({ rows, reviewers, rules, declared, onClose }: Props & { declared: DeclaredConflict[] }) {
  const { t } = useTranslation('board');
  const { said, compare } = useFormat();
  const { cycle, nameOf, members } = useYear();
  const fieldErrors = useFieldErrors();
  const count = rules.review.reviewersPerSubmission;
  const conflicts = declared.map(({ unit, of }): ConflictOfInterest => [unit, of]);
  const [reviews, setReviews] = useState(() =>
    Object.fromEntries(
      rows.map((row) => [row.unit, row.reviews.flatMap(({ reviewer, conflict }) => (conflict ? [] : [reviewer]))]),
    ),
  );
  const [tried, setTried] = useState(false);
  const [impossible, setImpossible] = useState<string[]>([]);
  const units = members.map(({ unit }) => unit);
  const problems = checkAssignment(reviews, { units, perSubmission: count, conflicts });
  const command = useCommand({
    act: assign(cycle),
    touches: [keys.year(cycle)],
    done: ({ reviews: assigned }) => {
      notifications.show({ message: t('assign.done', { count: Object.keys(assigned).length }) });
      onClose();
    },
  });
  const refused = fieldErrors(command.error);
  const propose = (): void => {
    const proposal = assignReviewers({
      units: rows.map(({ unit }) => unit),
      reviewers,
      perSubmission: count,
      conflicts,
    });
    setImpossible(proposal.ok ? [] : proposal.units);
    if (proposal.ok) setReviews(proposal.reviews);
  };
  const errorOf = (unit: string): string | undefined => {
    const problem = tried ? problems.find((one) => one.unit === unit) : undefined;
    return problem ? t(`assign.wrong.${problem.code}`, { count }) : refused[`reviews.${unit}`];
  };
  const declaredOf = (unit: string): string =>
    declared
      .filter(({ of }) => of === unit)
      .map(({ unit: by, reason }) =>
        t(reason === null ? 'assign.declared' : 'assign.declaredFor', { unit: said(nameOf(by)), reason }),
      )
      .join(' ');
  const optionsOf = (unit: string) =>
    reviewers
      .filter((one) => one !== unit && !conflicts.some(([who, of]) => who === one && of === unit))
      .map((one) => ({ value: one, label: said(nameOf(one)) }))
      .toSorted((a, b) => compare(a.label, b.label));
  return (
    <DialogForm
      submit={() => {
        setTried(true);
        if (problems.length === 0) command.mutate(reviews);
      }}
      pending={command.isPending}
      error={command.error}
      act={t('assign.do')}
      onClose={onClose}
    >
      <Text size="sm">{t('assign.what', { count })}</Text>
      <Group>
        <Button variant="default" onClick={propose}>
          {t('assign.propose')}
        </Button>
      </Group>
      {impossible.length > 0 && (
        <Text role="alert">
          {t('assign.impossible', { units: impossible.map((unit) => said(nameOf(unit))).join(', ') })}
        </Text>
      )}
      {rows.map(({ unit }, index) => (
        <MultiSelect
          key={unit}
          label={t('assign.reviewers', { unit: said(nameOf(unit)) })}
          description={declaredOf(unit) || undefined}
          data={optionsOf(unit)}
          value={(reviews[unit] ?? []).filter((one) => optionsOf(unit).some(({ value }) => value === one))}
          onChange={(chosen) => setReviews({ ...reviews, [unit]: chosen })}
          searchable
          data-autofocus={index === 0 || undefined}
          error={errorOf(unit)}
        />
      ))}
    </DialogForm>
  );
}
