import { Client } from 'pg';

/** Looks and reaches behind the application's back: the database as its owner. */
export class Owner {
  private constructor(private readonly client: Client) {}

  static async of(ownerUrl: string): Promise<Owner> {
    const client = new Client({ connectionString: ownerUrl });
    // A server that goes away shows in the next question; nobody else hears of it.
    client.on('error', () => undefined);
    await client.connect();
    return new Owner(client);
  }

  async rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const { rows } = await this.client.query(sql, parameters);
    return rows as T[];
  }

  async row<T>(sql: string, parameters: unknown[] = []): Promise<T> {
    const [row] = await this.rows<T>(sql, parameters);
    if (row === undefined) throw new Error(`no row: ${sql}`);
    return row;
  }

  end(): Promise<void> {
    return this.client.end();
  }
}
