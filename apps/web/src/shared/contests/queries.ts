import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { CommandKey } from '../../api/use-command';

export const contestsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'contests'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/contests', { params: { path: { cycle } } })),
  });

type Contests = AnswerOf<typeof contestsQuery>;
export type Contest = Contests['rows'][number];
export type Round = Contest['rounds'][number];

/** How the meeting stands, as far as votes hang on it. */
export const meetingQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'contests', 'meeting'],
    queryFn: async () => {
      const { state, attendance, members, quorumMet } = await answer(
        api.GET('/api/cycles/{cycle}/conference', { params: { path: { cycle } } }),
      );
      return { state, present: attendance.filter(({ mark }) => mark === 'present').length, members, quorumMet };
    },
  });

export const nameCommittee = (cycle: string) => (members: string[], key: CommandKey) =>
  answer(
    api.POST('/api/cycles/{cycle}/tally-committee', { params: { path: { cycle }, header: key }, body: { members } }),
  );

/** While the entry of a tally waits for its confirmation: that it was put aside is no event of the year. */
const LOOK_AGAIN = 5_000;

export const contestQuery = (cycle: string, contest: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'contests', contest],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/contests/{contest}', { params: { path: { cycle, contest } } })),
    refetchInterval: ({ state }) => (state.data?.rounds.some(({ tallyEntered }) => tallyEntered) ? LOOK_AGAIN : false),
  });

export const openContest =
  (cycle: string, contest: string) =>
  ({ until }: { until: string }, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/contests/{contest}/open', {
        params: { path: { cycle, contest }, header: key },
        body: until === '' ? {} : { until },
      }),
    );
