import { Outlet, ScrollRestoration } from 'react-router';

/** Around every page: it begins at its top, and whoever goes back comes to where they were. */
export function Root() {
  return (
    <>
      <ScrollRestoration />
      <Outlet />
    </>
  );
}
