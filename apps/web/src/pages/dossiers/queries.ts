import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';

const PAGE = 100;

/** Every dossier that the reader may see, in the order of the bloc. */
export const dossiersQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'dossiers'],
    queryFn: async () => {
      const ask = (after?: string) =>
        answer(
          api.GET('/api/cycles/{cycle}/submissions', {
            params: { path: { cycle }, query: { limit: PAGE, ...(after !== undefined && { after }) } },
          }),
        );
      let { rows, next } = await ask();
      while (next !== null) {
        const more = await ask(next);
        rows = [...rows, ...more.rows];
        next = more.next;
      }
      return rows;
    },
  });

export type DossierRow = AnswerOf<typeof dossiersQuery>[number];
