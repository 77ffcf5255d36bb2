import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

interface ListPage<Row> {
  rows: Row[];
  next: string | null;
}

/** A list that the API gives page by page, for `useInfiniteQuery`. @param read one page: the first, or the one `after` */
export const listQuery = <Row>(queryKey: QueryKey, read: (place: { after?: string }) => Promise<ListPage<Row>>) =>
  infiniteQueryOptions({
    queryKey,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }: { pageParam: string | null }) => read(pageParam === null ? {} : { after: pageParam }),
    getNextPageParam: ({ next }: ListPage<Row>) => next,
  });
