import { createBrowserRouter, type RouteObject } from 'react-router';
import { Waiting } from '../parts/waiting';
import { loadTexts } from '../text/i18n';
import { Broken } from './broken';
import { EntryFrame } from './entry-frame';
import { NotFound } from './not-found';
import {
  BEHIND_PLACES,
  ENTRY_PLACES,
  GENERAL_PLACES,
  OFFICE_PLACES,
  type Place,
  PROJECTOR_PLACES,
  PUBLIC_PLACES,
  YEAR_PLACES,
} from './places';
import { ProjectorFrame } from './projector-frame';
import { PublicFrame } from './public-frame';
import { Root } from './root';
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

const FRAMES: RouteObject[] = [
  {
    element: <EntryFrame />,
    errorElement: <Broken />,
    hydrateFallbackElement: <Waiting />,
    children: ENTRY_PLACES.map((place) => routeOf({ name: 'entry', ...place })),
  },
  {
    element: <PublicFrame />,
    errorElement: <Broken />,
    hydrateFallbackElement: <Waiting />,
    children: PUBLIC_PLACES.map(routeOf),
  },
  {
    element: <ProjectorFrame />,
    errorElement: <Broken />,
    hydrateFallbackElement: <Waiting />,
    children: [{ path: 'years/:cycle', element: <YearFrame />, children: PROJECTOR_PLACES.map(routeOf) }],
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
          ...[...GENERAL_PLACES, ...OFFICE_PLACES].map(routeOf),
          { path: 'years/:cycle', element: <YearFrame />, children: [...YEAR_PLACES, ...BEHIND_PLACES].map(routeOf) },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter([{ element: <Root />, children: FRAMES }]);
