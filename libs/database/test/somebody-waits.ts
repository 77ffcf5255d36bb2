import type { DataSource } from 'typeorm';

/** Resolves once some session of this database waits for a lock that another one holds. */
export async function somebodyWaits(owner: DataSource): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const [row] = await owner.query<{ waiting: boolean }[]>(
      `select exists (select 1 from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock') as waiting`,
    );
    if (row?.waiting) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('nobody waits for a lock');
}
