import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of the rules under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} mb="xs">
        {title}
      </Title>
      <Paper withBorder p="md">
        <Stack gap="sm">{children}</Stack>
      </Paper>
    </section>
  );
}
