import type { StackAddresses } from './run-file.ts';
import type { Say } from './say.ts';

/** What `GET /api/local/accounts` answers. */
interface SampleAccounts {
  /** The same for all of them. */
  password: string;
  accounts: { email: string; roles: { role: string; of: string | null }[] }[];
}

async function sampleAccounts(apiUrl: string): Promise<SampleAccounts | undefined> {
  const response = await fetch(`${apiUrl}/api/local/accounts`, { signal: AbortSignal.timeout(5000) });
  return response.ok ? ((await response.json()) as SampleAccounts) : undefined;
}

function signIns({ accounts }: SampleAccounts): string[] {
  return table(
    accounts.map(({ email, roles }) => {
      const held = roles.map(({ role, of }) => (of ? `${role} (${of})` : role));
      return [email, [...new Set(held)].join(', ')];
    }),
  );
}

/** Columns as wide as their widest word; what follows the last is as long as it likes. */
function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}

/** The last thing `npm start` says: where everything is, who may sign in, and how to stop. */
export async function readyScreen(at: StackAddresses, sinceMs: number, say: Say): Promise<void> {
  const sample = await sampleAccounts(at.apiUrl);
  say('');
  say(`Thi Đua đã sẵn sàng / is ready (${((Date.now() - sinceMs) / 1000).toFixed(1)} s)`);
  say('');
  say(`  Địa chỉ / address          ${at.apiUrl}`);
  say(`  Tài liệu API / API docs    ${at.apiUrl}/api/docs`);
  if (at.mailboxUrl) say(`  Hộp thư / mailbox          ${at.mailboxUrl}`);
  if (at.temporalUi) say(`  Temporal                   ${at.temporalUi}/namespaces/${at.namespace}/workflows`);
  if (sample) {
    say('');
    say(`  Tài khoản mẫu / sample sign-ins; mật khẩu / password: ${sample.password}`);
    for (const line of signIns(sample)) say(`    ${line}`);
  }
  say('');
  say('  Chạy cả năm mẫu / play the sample year:   npm run rehearse -- infra/samples/ha-nam-2023');
  say('  Dừng / stop: Ctrl-C.   Xóa hết dữ liệu trên máy này / forget everything local: npm run reset');
  say('');
}
