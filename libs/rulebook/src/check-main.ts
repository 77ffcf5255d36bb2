import { formatScore, scale } from '@thidua/domain';
import { readFolder, UnusableFolder } from './folder';
import { freeze } from './freeze';
import type { Book } from './read-book';

const USAGE = 'Cách dùng / Usage: npm run rules:check -- <thư mục / folder>';

function summary(book: Extract<Book, { ok: true }>): string {
  const { bloc, rules, year } = book;
  const points = formatScore(scale(rules.scoring));
  const { digest } = freeze(book);
  const acts = year ? `, ${year.length} việc / acts` : '';
  return (
    `Hợp lệ / valid: ${bloc.code} ${rules.year}, ${bloc.units.length} đơn vị / units, ${points} điểm / points` +
    `${acts}, sha256 ${digest.slice(0, 12)}`
  );
}

/**
 * `npm run rules:check -- <folder>`: prints every problem as `file:line:column  CODE  sentence`, the English beneath.
 * @returns the exit code: 0 valid, 1 with problems, 2 when there is no usable folder.
 */
export async function checkMain(argv: readonly string[]): Promise<number> {
  const [folder, ...more] = argv;
  if (folder === undefined || more.length > 0 || folder.startsWith('-')) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const book = await readFolder(folder);
    if (book.ok) {
      process.stdout.write(`${summary(book)}\n`);
      return 0;
    }
    for (const { file, line, column, code, message } of book.problems) {
      process.stdout.write(`${file}:${line}:${column}  ${code}  ${message.vi}\n    ${message.en}\n`);
    }
    process.stdout.write(`${book.problems.length} lỗi / problems\n`);
    return 1;
  } catch (error) {
    if (!(error instanceof UnusableFolder)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
