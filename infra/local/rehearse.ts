import { resolve } from 'node:path';
import { ensureBuilt } from './build.ts';
import { runningStack, withOwnStack } from './own-stack.ts';
import { projectRoot } from './paths.ts';
import type { StackAddresses } from './run-file.ts';
import { type Say, sayBroken } from './say.ts';

/** What the player prints may be read by a program; what we say about stacks goes beside it. */
const say: Say = (line) => process.stderr.write(`${line}\n`);

async function rehearse(argv: string[]): Promise<number> {
  await ensureBuilt(projectRoot(), say);
  const { default: rehearsal } = await import('@thidua/rehearsal');
  const play = (stack: StackAddresses): Promise<number> => {
    // Paths are meant from where the person stands, not from the project's folder.
    process.chdir(resolve(process.env.THIDUA_CALLED_FROM ?? '.'));
    return rehearsal.main(argv, stack);
  };
  const running = runningStack();
  if (running) {
    say(`Diễn tập trên / rehearsing on ${running.apiUrl}`);
    return play(running);
  }
  say('Không có npm start nào đang chạy: dựng tạm một hệ thống / nothing runs: bringing up a stack of our own');
  return withOwnStack(play, { say });
}

process.exitCode = await rehearse(process.argv.slice(2)).catch((error: unknown) => {
  sayBroken(error, say);
  return 1;
});
if (process.connected) process.disconnect();
