import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** One line below it: what the page is about, or for whom. */
  about?: ReactNode;
  /** What can be done here, on the right. */
  actions?: ReactNode;
}

let isFirst = true;

/** The head of every page: its title in the window too, and the focus on it when somebody has come here from elsewhere. */
export function PageHead({ title, about, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Thi Đua`;
  }, [title]);
  useEffect(() => {
    // on the first page the browser itself begins at the top, where the way past the navigation is
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="sm">
      <Stack gap={2}>
        <Title order={1} ref={heading} tabIndex={-1} className="page-title">
          {title}
        </Title>
        {about !== undefined && (
          <Text c="dimmed" size="sm" component="div">
            {about}
          </Text>
        )}
      </Stack>
      {actions}
    </Group>
  );
}
