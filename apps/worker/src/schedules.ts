import { Logger } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { scheduleId } from '@thidua/contracts';
import { Facts, yearlyStarts } from '@thidua/database';
import { dropSchedule, keepSchedule, yearlyPlan } from '@thidua/engine';
import type { DataSource } from 'typeorm';

/**
 * The blocs whose year starts by itself, as Postgres says, have their schedules, and no other bloc has: the engine may
 * have been away when somebody changed that, or have lost it.
 */
export async function followYearlyStarts(dataSource: DataSource, { schedule }: Client): Promise<void> {
  const starts = await new Facts(dataSource).commit((tx) => yearlyStarts(tx));
  for (const start of starts) await keepSchedule(schedule, yearlyPlan(start));
  const wanted = new Set(starts.map(({ bloc }) => scheduleId.yearly(bloc)));
  for await (const { scheduleId: id } of schedule.list()) {
    if (id.startsWith(scheduleId.yearly('')) && !wanted.has(id)) await dropSchedule(schedule, id);
  }
  if (starts.length > 0) new Logger('worker').log(`the year starts by itself in ${starts.length} blocs`);
}
