import { Badge } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';

/** How a state shows: by a colour, and by a sign for whoever does not see it. */
export interface Sign {
  color: string;
  Icon: TablerIcon;
}

/** Where something stands, in a word, by a sign, and by a colour. */
export function SignBadge({ sign: { color, Icon }, word }: { sign: Sign; word: string }) {
  return (
    <Badge color={color} miw="max-content" leftSection={<Icon size="0.9rem" aria-hidden />}>
      {word}
    </Badge>
  );
}
