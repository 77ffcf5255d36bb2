import { randomUUID } from 'node:crypto';
import { workflowId } from '@thidua/contracts';
import { withEngine } from '../support/engine';
import { inSeconds } from '../support/real-year';
import { LATER, type RealYears } from '../support/real-years';
import type { TestStack } from '../support/stack';
import { until } from '../support/until';

/**
 * Commands to one conference that come to its workflow in one task, since no worker was there when they were given.
 * @returns the year
 */
export async function commandsAtOnce(years: RealYears, stack: TestStack, commands = 4): Promise<string> {
  const year = await years.begin();
  await year.open('registration', inSeconds(LATER));
  const now = { opens: inSeconds(-1), closes: inSeconds(LATER) };
  await year.move({ submission: now, conference: now });
  await years.standingBody.does(`${year.path}/stages/registration/close`, { reason: 'Đủ đơn vị' });
  await year.until('conference', 'open');
  const conference = workflowId.conference(year.id);
  await stack.stopWorkers();
  const asked = Array.from({ length: commands }, (_, index) => {
    const key = randomUUID();
    const dates = [inSeconds(2 * LATER + 60 * index)];
    return until(
      () => years.head.ask(`${year.path}/conference/dates`, { host: 'TL', place: 'Hội trường', dates }, key),
      ({ code }) => code !== 'ENGINE_UNAVAILABLE',
    );
  });
  await until(
    () => withEngine(stack, (client) => client.workflow.getHandle(conference).describe()),
    ({ raw }) => raw.pendingWorkflowTask != null,
  );
  await stack.startWorkers();
  for (const { status, code } of await Promise.all(asked)) {
    if (status !== 200) throw new Error(`dates were not offered: ${status} ${code}`);
  }
  return year.id;
}
