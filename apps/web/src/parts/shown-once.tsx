import { Alert, Button, CopyButton, Group, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconKey } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What it is and for whom. */
  title: string;
  /** What to do with it, now, since it is nowhere kept. */
  about: string;
  secret: string;
}

/** A secret that is seen this once: an address, a link, a token. It comes marked, to be copied by hand or by the button. */
export function ShownOnce({ title, about, secret }: Props) {
  const { t } = useTranslation('common');
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another secret is to be copied as well
  useEffect(() => field.current?.select(), [secret]);
  return (
    <Alert color="amber" icon={<IconKey aria-hidden />} title={title} role="status">
      <Text size="sm" mb="xs">
        {about}
      </Text>
      <Group gap="xs" align="flex-end">
        <TextInput
          ref={field}
          aria-label={title}
          value={secret}
          readOnly
          style={{ flex: '1 1 14rem' }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size="1rem" aria-hidden /> : <IconCopy size="1rem" aria-hidden />}
              onClick={copy}
            >
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
