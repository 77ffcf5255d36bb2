import { openDatabase } from '../data-source';
import { verifyChain } from './verify-chain';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function verifyOne(dataSource: Awaited<ReturnType<typeof openDatabase>>, cycle: string): Promise<number> {
  const known = await dataSource.query<unknown[]>('select 1 from cycle where id = $1', [cycle]);
  if (known.length === 0) {
    say(`${cycle}: không có năm thi đua này (there is no such cycle)`);
    return 2;
  }
  const report = await verifyChain(dataSource, cycle);
  if (report.ok) {
    say(`${cycle}: chuỗi nguyên vẹn, ${report.events} sự kiện (the chain is whole, ${report.events} events)`);
    return 0;
  }
  say(
    `${cycle}: chuỗi đứt ở sự kiện ${report.sequence} (the chain breaks at event ${report.sequence}): ${report.reason}`,
  );
  return 1;
}

/**
 * `npm run audit:verify -- <cycle> …`
 * @returns the exit code: 0 every chain is whole, 1 one is broken, 2 a cycle is unknown or none was named
 */
export async function auditVerifyMain(argv: string[], url: string): Promise<number> {
  if (argv.length === 0 || argv.some((argument) => argument.startsWith('-'))) {
    say('Cách dùng (usage): npm run audit:verify -- <cycle> …');
    return 2;
  }
  const dataSource = await openDatabase({ url, pool: 1, applicationName: 'thidua-audit' });
  try {
    let worst = 0;
    for (const cycle of argv) worst = Math.max(worst, await verifyOne(dataSource, cycle));
    return worst;
  } finally {
    await dataSource.destroy();
  }
}
