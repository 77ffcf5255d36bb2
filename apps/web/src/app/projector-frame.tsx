import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Waiting } from '../parts/waiting';
import { SignedIn } from './signed-in';

/** Around pages for the wall of a hall: the whole screen, nothing to press. */
export function ProjectorFrame() {
  return (
    <SignedIn>
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    </SignedIn>
  );
}
