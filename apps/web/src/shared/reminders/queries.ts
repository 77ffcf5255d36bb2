import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema';

export type Reminder = components['schemas']['PlannedReminderDto'];
export type StageReminders = components['schemas']['StageRemindersDto'];

export const planQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'reminders', 'plan'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/reminders/plan', { params: { path: { cycle } } })),
  });

export const unitRemindersQuery = (cycle: string, unit: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'reminders', 'unit', unit],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/reminders', { params: { path: { cycle }, query: { unit } } })),
  });
