import { Group } from '@mantine/core';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Waiting } from '../parts/waiting';
import { HelpLink } from './help-link';
import { SignedIn } from './signed-in';

/** Around pages for the wall of a hall: the whole screen, nothing to press but the guide, below what is read. */
export function ProjectorFrame() {
  return (
    <SignedIn>
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
      <Group component="footer" justify="flex-end" p="xs">
        <HelpLink />
      </Group>
    </SignedIn>
  );
}
