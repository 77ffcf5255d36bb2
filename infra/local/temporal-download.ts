import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { type Search, TEMPORAL_VERSION } from './temporal-search.ts';

/** A site that does not answer at once is one that this machine cannot reach. */
const ANSWER_WITHIN_MS = 5000;
const COMPLETE_WITHIN_MS = 5 * 60_000;
const MEGABYTE = 1024 * 1024;

const PLATFORMS: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const ARCHITECTURES: Record<string, string> = { x64: 'amd64', arm64: 'arm64' };

/** Where the release for this machine is. */
export function archiveAddress(platform: string = process.platform, arch: string = process.arch): string {
  const [system, machine] = [PLATFORMS[platform], ARCHITECTURES[arch]];
  if (!system || !machine) throw new Error(`no release for ${platform} on ${arch}`);
  return `https://temporal.download/cli/archive/v${TEMPORAL_VERSION}?platform=${system}&arch=${machine}`;
}

async function ask(address: string, signal: AbortSignal | undefined): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  const signals = [patience.signal, AbortSignal.timeout(COMPLETE_WITHIN_MS), ...(signal ? [signal] : [])];
  try {
    const response = await fetch(address, { signal: AbortSignal.any(signals) });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return response;
  } catch (error) {
    if (patience.signal.aborted) throw new Error(`no answer within ${ANSWER_WITHIN_MS / 1000} s`);
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    throw cause ? new Error(`not reachable (${cause})`) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Says every few seconds how much has come. */
function counter(total: number, say: Search['say']): Transform {
  let bytes = 0;
  let said = Date.now();
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (Date.now() - said > 3000) {
        said = Date.now();
        const whole = total > 0 ? ` of ${Math.round(total / MEGABYTE)}` : '';
        say(`… Temporal: đang tải / downloading, ${Math.round(bytes / MEGABYTE)}${whole} MB`);
      }
      done(null, chunk);
    },
  });
}

/** Downloads the official release. `tar` unpacks it: it knows zip as well on the systems where the release is one. */
export async function download(folder: string, executable: string, { say, signal }: Search): Promise<void> {
  say(`… Temporal: đang hỏi / asking temporal.download (at most ${ANSWER_WITHIN_MS / 1000} s)`);
  const response = await ask(archiveAddress(), signal);
  if (!response.body) throw new Error('answered without a body');
  const archive = join(folder, 'archive');
  const total = Number(response.headers.get('content-length') ?? 0);
  await pipeline(Readable.fromWeb(response.body), counter(total, say), createWriteStream(archive));
  await promisify(execFile)('tar', ['-xf', archive, '-C', folder, executable]);
}
