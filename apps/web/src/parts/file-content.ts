import { queryOptions } from '@tanstack/react-query';
import { spokenHeaders } from '../api/client';
import { Problem } from '../api/problem';

/** Where a file is downloaded; the API hands it out to be saved, never to be shown. */
export const fileAddress = (file: string): string => `/api/files/${encodeURIComponent(file)}`;

/** The bytes of a file, to be drawn. They never change; let go of soon, since they may be many. */
export const fileContentQuery = (file: string) =>
  queryOptions({
    queryKey: ['file', file],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: async ({ signal }): Promise<ArrayBuffer> => {
      const response = await fetch(fileAddress(file), { headers: spokenHeaders(), signal }).catch(() => {
        throw Problem.unreachable();
      });
      if (!response.ok) throw await Problem.of(response);
      return response.arrayBuffer();
    },
  });
