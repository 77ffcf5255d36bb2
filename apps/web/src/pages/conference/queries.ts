import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema';
import type { CommandKey } from '../../api/use-command';
import { type Changes, namedIn } from './attendance-marks';

const read = (cycle: string) => answer(api.GET('/api/cycles/{cycle}/conference', { params: { path: { cycle } } }));

export type Conference = Awaited<ReturnType<typeof read>>;
export type AgendaEntry = Conference['agenda'][number];

export const conferenceQuery = (cycle: string) =>
  queryOptions({ queryKey: [...keys.year(cycle), 'conference'], queryFn: () => read(cycle) });

export const minutesQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'conference', 'minutes'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/conference/minutes', { params: { path: { cycle } } })),
  });

export type Minutes = AnswerOf<typeof minutesQuery>;

const PAGE = 100;
const isInvitation = ({ kind }: Letter): boolean => kind === 'invitation' || kind === 'invitationMoved';

export type Letter = components['schemas']['MessageDto'];

/** The letters of invitation, the newest first. Nothing of the stage is written after them but more of them. */
export const invitationsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'conference', 'invitations'],
    queryFn: async () => {
      const letters: Letter[] = [];
      let after: string | undefined;
      do {
        const query = { stage: 'conference' as const, limit: PAGE, ...(after !== undefined && { after }) };
        const { rows, next } = await answer(
          api.GET('/api/cycles/{cycle}/messages', { params: { path: { cycle }, query } }),
        );
        const found = rows.filter(isInvitation);
        letters.push(...found);
        after = found.length > 0 ? (next ?? undefined) : undefined;
      } while (after !== undefined);
      return letters;
    },
  });

const at = (cycle: string, key: CommandKey) => ({ path: { cycle }, header: key });

export const offerDates =
  (cycle: string) => (body: { host: string; place: string; dates: string[] }, key: CommandKey) =>
    answer(api.POST('/api/cycles/{cycle}/conference/dates', { params: at(cycle, key), body }));

export type DateAnswer = components['schemas']['AnswerDatesDto']['answers'][number];

export const answerDates = (cycle: string, who: string) => (body: { answers: DateAnswer[] }, key: CommandKey) =>
  answer(
    api.POST('/api/cycles/{cycle}/conference/answers/{who}', { params: { path: { cycle, who }, header: key }, body }),
  );

export const fixDate = (cycle: string) => (body: { date: string; reason?: string }, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/conference/fix', { params: at(cycle, key), body }));

export const moveDate = (cycle: string) => (body: { date: string; reason: string }, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/conference/move', { params: at(cycle, key), body }));

/** Setting twice is setting once; it takes no key. */
export const setAgenda = (cycle: string) => (entries: components['schemas']['AgendaEntryDto'][]) =>
  answer(api.PUT('/api/cycles/{cycle}/conference/agenda', { params: { path: { cycle } }, body: { entries } }));

/** Marks some units and leaves the others as they stand, since two may mark at once. */
export const markAttendance = (cycle: string) => (changes: Changes, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/conference/attendance', { params: at(cycle, key), body: namedIn(changes) }));

export const closeConference = (cycle: string) => (_: undefined, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/conference/close', { params: at(cycle, key) }));

export const writeMinutes = (cycle: string) => (body: components['schemas']['WriteMinutesDto'], key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/conference/minutes', { params: at(cycle, key), body }));

/** A file for the calendar of whoever opens it. */
export const calendarAddress = (cycle: string): string =>
  `/api/cycles/${encodeURIComponent(cycle)}/conference/calendar`;
