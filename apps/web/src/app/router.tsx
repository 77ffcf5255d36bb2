import { createBrowserRouter, type RouteObject } from 'react-router';
import { Waiting } from '../parts/waiting';
import { loadTexts } from '../text/i18n';
import { Broken } from './broken';
import { EntryFrame } from './entry-frame';
import { NotFound } from './not-found';
import { ENTRY_PLACES, GENERAL_PLACES, type Place, YEAR_PLACES } from './places';
import { Shell } from './shell';
import { YearFrame } from './year-frame';

/** A page's code and texts come together, when somebody goes there. */
const routeOf = ({ name, path, page }: Pick<Place, 'path' | 'page'> & { name: string }): RouteObject => ({
  ...(path === '' ? { index: true } : { path }),
  lazy: async () => {
    const [{ default: Component }] = await Promise.all([page(), loadTexts(name)]);
    return { Component };
  },
});

export const router = createBrowserRouter([
  {
    element: <EntryFrame />,
    errorElement: <Broken />,
    hydrateFallbackElement: <Waiting />,
    children: ENTRY_PLACES.map((place) => routeOf({ name: 'entry', ...place })),
  },
  {
    path: '/',
    element: <Shell />,
    errorElement: <Broken />,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        errorElement: <Broken />,
        children: [
          ...GENERAL_PLACES.map(routeOf),
          { path: 'years/:cycle', element: <YearFrame />, children: YEAR_PLACES.map(routeOf) },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
