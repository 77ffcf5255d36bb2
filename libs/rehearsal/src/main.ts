import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { director } from './cast';
import { costOf, costTable } from './cost';
import { playYear } from './play-year';
import { readScript } from './script';

/** A running stack. */
export interface Stack {
  apiUrl: string;
  temporalAddress: string;
  namespace: string;
}

const USAGE = `npm run rehearse -- <folder> [--out outcome.json] [--day 100ms] [--quiet] [--cost]
  <folder>            thư mục có bloc.yaml, rules.yaml, year.yaml, ví dụ infra/samples/ha-nam-2023 / the folder of the year
  --out outcome.json  ghi kết quả của năm ra tệp này / writes what came of the year to this file
  --day 100ms         mỗi ngày kéo dài ít nhất chừng này (ms hoặc s), để theo dõi / the least that a day takes, to watch
  --quiet             không in từng việc / does not print each act
  --cost              in lịch sử mà mỗi quy trình đã ghi / prints what the histories of the workflows came to`;

/**
 * `npm run rehearse`. @returns 0; 1 when an act went otherwise than the year says; 2 when the folder or the words of
 * the call are of no use.
 */
export async function main(argv: string[], stack: Stack): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      day: { type: 'string', default: '0ms' },
      out: { type: 'string' },
      cost: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  const day = /^(\d+)(ms|s)$/.exec(values.day);
  if (folder === undefined || !day) {
    print(USAGE);
    return 2;
  }
  const read = await readScript(resolve(folder));
  if (!read.ok) {
    for (const { file, line, column, code, message } of read.problems)
      print(`${file}:${line}:${column}  ${code}  ${message.vi}`);
    return 2;
  }
  const { script } = read;
  const api = await director(stack.apiUrl);
  const started = Date.now();
  const played = await playYear(api, stack.apiUrl, script, {
    dayMs: Number(day[1]) * (day[2] === 's' ? 1000 : 1),
    say: ({ at, text }) => values.quiet || print(`${at}  ${text}`),
  });
  const outcome = { ...(await api.get<object>(`/cycles/${played.cycle}/outcome`)), refused: played.refused };
  if (values.out !== undefined) await writeFile(values.out, `${JSON.stringify(outcome, null, 1)}\n`);
  const [acts, refused] = [script.acts.length, played.refused.length];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const meant = refused > 0 && played.surprises.length === 0 ? ' as the folder says' : '';
  print(`${played.cycle}: ${acts} acts in ${seconds} s, ${refused} refused${meant}`);
  for (const surprise of played.surprises) print(surprise);
  if (values.cost) print(costTable(await costOf(stack, played.cycle)));
  return played.surprises.length === 0 ? 0 : 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
