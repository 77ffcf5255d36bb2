import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RULE_FILES, type RuleFile } from './problem';
import { type Book, type RuleTexts, readBook } from './read-book';
import { FILE_LIMITS } from './sheet';

/** A folder that cannot even be read; its message is for people, in Vietnamese and English. */
export class UnusableFolder extends Error {
  override readonly name = 'UnusableFolder';
}

async function textOf(folder: string, file: RuleFile): Promise<string | undefined> {
  const path = join(folder, file);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new UnusableFolder(`Không đọc được ${path}. / Cannot read ${path} (${error.code ?? error.message}).`);
  });
  if (!found) return undefined;
  if (!found.isFile()) throw new UnusableFolder(`${path} không phải tệp. / ${path} is not a file.`);
  if (found.size > FILE_LIMITS[file]) {
    throw new UnusableFolder(
      `${path} lớn quá ${FILE_LIMITS[file]} byte. / ${path} is larger than ${FILE_LIMITS[file]} bytes.`,
    );
  }
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableFolder(`${path} không phải UTF-8. / ${path} is not UTF-8.`);
  }
}

/**
 * The texts of a folder with `bloc.yaml`, `rules.yaml` and perhaps `year.yaml`.
 * @throws UnusableFolder when one of the first two is missing, or a file is too large, unreadable or not UTF-8.
 */
export async function loadFolder(folder: string): Promise<RuleTexts> {
  const [bloc, rules, year] = await Promise.all(RULE_FILES.map((file) => textOf(folder, file)));
  if (bloc === undefined || rules === undefined) {
    const missing = bloc === undefined ? 'bloc.yaml' : 'rules.yaml';
    throw new UnusableFolder(`Thư mục ${folder} không có ${missing}. / There is no ${missing} in ${folder}.`);
  }
  return { bloc, rules, ...(year === undefined ? {} : { year }) };
}

/** Reads and checks a folder. @throws UnusableFolder as {@link loadFolder}. */
export async function readFolder(folder: string): Promise<Book & { texts: RuleTexts }> {
  const texts = await loadFolder(folder);
  return { ...readBook(texts), texts };
}
