import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Broken } from './broken.ts';
import { until } from './ports.ts';
import { lastLines, launch, type Running } from './processes.ts';

/** The development server's own limits are those of a demonstration; a rehearsal and a test load meet them at once. */
const LIMITS = {
  'frontend.namespaceRPS': 100_000,
  'frontend.rps': 100_000,
  'frontend.namespaceRPS.visibility': 10_000,
  'frontend.globalNamespaceRPS': 0,
  'frontend.persistenceMaxQPS': 100_000,
  'history.persistenceMaxQPS': 100_000,
  'matching.persistenceMaxQPS': 100_000,
  'history.rps': 100_000,
  'matching.rps': 100_000,
  'system.namespaceCacheRefreshInterval': '"1s"',
};

export interface EngineOptions {
  binary: string;
  port: number;
  /** Port of its web page; none without it. */
  uiPort?: number;
  /** File that keeps the workflows; without it they live in memory. */
  file?: string;
  log: string;
  launched?: (running: Running) => void;
}

async function healthy(binary: string, port: number): Promise<boolean> {
  try {
    const args = ['operator', 'cluster', 'health', '--address', `127.0.0.1:${port}`, '--disable-config-file'];
    const { stdout } = await promisify(execFile)(binary, args, { timeout: 5000 });
    return stdout.includes('SERVING');
  } catch {
    return false;
  }
}

/** Starts Temporal's development server on the loopback address and waits until it serves. */
export async function startTemporal({ binary, port, uiPort, file, log, launched }: EngineOptions): Promise<Running> {
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn'];
  args.push(...(uiPort ? ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort)] : ['--headless']));
  if (file) args.push('--db-filename', file);
  for (const [key, value] of Object.entries(LIMITS)) args.push('--dynamic-config-value', `${key}=${value}`);
  const running = launch({ name: 'temporal', command: binary, args, env: process.env, log });
  launched?.(running);
  if (await until(() => healthy(binary, port), { withinMs: 60_000, everyMs: 100, check: running.check }))
    return running;
  throw new Broken('Temporal', 'it did not serve within a minute', `Đọc tệp / Read ${log}`, lastLines(log));
}
