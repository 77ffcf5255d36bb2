import { Checkbox, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Contest } from '../../shared/contests/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import classes from './ballot.module.css';
import { ANSWERS, paperOf, type Slip } from './slip';

interface Props {
  kind: Contest['kind'];
  nominees: readonly string[];
  seats: number;
  slip: Slip;
  onChange: (slip: Slip) => void;
}

/** The paper itself, in choices as big as a thumb: an answer on each nominee, one name, or some. */
export function BallotPaper(props: Props) {
  const asked = paperOf(props.kind, props.nominees, props.seats);
  if (asked === 'answers') return <Approval {...props} />;
  return asked === 'oneName' ? <OneName {...props} /> : <SomeNames {...props} />;
}

function Approval({ nominees, slip, onChange }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  return (
    <Stack gap="lg">
      {nominees.map((unit) => (
        <Radio.Group
          key={unit}
          label={said(nameOf(unit))}
          description={t('ballot.nominee')}
          size="lg"
          value={slip.answers[unit] ?? ''}
          onChange={(given) => {
            const answer = ANSWERS.find((one) => one === given);
            if (answer) onChange({ ...slip, answers: { ...slip.answers, [unit]: answer } });
          }}
        >
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs" mt="xs">
            {ANSWERS.map((answer) => (
              <Big key={answer} value={answer} label={t(`ballot.answer.${answer}`)} />
            ))}
          </SimpleGrid>
        </Radio.Group>
      ))}
    </Stack>
  );
}

const NOBODY = '-';

function OneName({ nominees, slip, onChange }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const value = slip.ticked === null ? '' : (slip.ticked[0] ?? NOBODY);
  const [only] = nominees;
  return (
    <Radio.Group
      label={t(nominees.length === 1 ? 'ballot.forOrAgainst' : 'ballot.chooseOne')}
      size="lg"
      value={value}
      onChange={(given) => onChange({ ...slip, ticked: given === NOBODY ? [] : [given] })}
    >
      <Stack gap="xs" mt="xs">
        {nominees.map((unit) => (
          <Big key={unit} value={unit} label={said(nameOf(unit))} />
        ))}
        {nominees.length === 1 && only !== undefined && (
          <Big value={NOBODY} label={t('ballot.against', { unit: said(nameOf(only)) })} />
        )}
      </Stack>
    </Radio.Group>
  );
}

function SomeNames({ nominees, seats, slip, onChange }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const ticked = slip.ticked ?? [];
  return (
    <Checkbox.Group
      label={t('ballot.chooseSome', { count: ticked.length, seats })}
      size="lg"
      value={[...ticked]}
      onChange={(units) => onChange({ ...slip, ticked: units })}
    >
      <Stack gap="xs" mt="xs">
        {nominees.map((unit) => (
          <Checkbox.Card
            key={unit}
            value={unit}
            className={classes.choice}
            disabled={ticked.length >= seats && !ticked.includes(unit)}
          >
            <Group wrap="nowrap">
              <Checkbox.Indicator size="md" />
              <Text size="lg">{said(nameOf(unit))}</Text>
            </Group>
          </Checkbox.Card>
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function Big({ value, label }: { value: string; label: string }) {
  return (
    <Radio.Card value={value} className={classes.choice}>
      <Group wrap="nowrap">
        <Radio.Indicator size="md" />
        <Text size="lg">{label}</Text>
      </Group>
    </Radio.Card>
  );
}
