import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { emptyDatabase } from '../../../../test/support/database';
import { migrate } from '../migrate';

const mark = randomBytes(4).toString('hex');

async function as<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function signedIn(url: string, user: string, password: string): string {
  const own = new URL(url);
  own.username = user;
  own.password = password;
  return own.href;
}

describe('setting a database up', () => {
  it('needs an owner who may make roles, but no superuser', async () => {
    const { ownerUrl, drop } = await emptyDatabase();
    const owner = `owner_${mark}`;
    const app = `app_${mark}`;
    const database = new URL(ownerUrl).pathname.slice(1);
    try {
      await as(ownerUrl, async (client) => {
        await client.query(`create role ${owner} login createrole password 'o'`);
        await client.query(`alter database ${database} owner to ${owner}`);
      });
      const url = signedIn(ownerUrl, owner, 'o');
      const options = { appPassword: 'first', appRole: app };
      expect((await migrate(url, options)).length).toBeGreaterThan(0);

      await as(signedIn(ownerUrl, app, 'first'), async (client) => {
        await client.query('select * from event');
        await expect(client.query('alter table event disable trigger all')).rejects.toThrow('must be owner');
      });

      expect(await migrate(url, { ...options, appPassword: 'second' })).toEqual([]);
      await as(signedIn(ownerUrl, app, 'second'), (client) => client.query('select 1'));
    } finally {
      await drop();
      await as(process.env.TEST_PG_URL ?? '', async (client) => {
        await client.query(`drop owned by ${app}`);
        await client.query(`drop role ${app}`);
        await client.query(`drop owned by ${owner}`);
        await client.query(`drop role ${owner}`);
      });
    }
  });

  it('takes no right away from an application that is at work meanwhile', async () => {
    const { ownerUrl, drop } = await emptyDatabase();
    const app = `busy_${mark}`;
    const options = { appPassword: 'a', appRole: app };
    try {
      await migrate(ownerUrl, options);
      await as(signedIn(ownerUrl, app, 'a'), async (client) => {
        let isOver = false;
        const again = Promise.all([1, 2, 3].map(() => migrate(ownerUrl, options))).finally(() => (isOver = true));
        while (!isOver) await client.query('select * from event_head');
        await again;
      });
    } finally {
      await drop();
      await as(process.env.TEST_PG_URL ?? '', async (client) => {
        await client.query(`drop owned by ${app}`);
        await client.query(`drop role ${app}`);
      });
    }
  });

  it('keeps names and passwords as they are, whatever characters they hold', async () => {
    const { ownerUrl, drop } = await emptyDatabase();
    const app = `app "${mark}"`;
    const password = `it's "50%"; $1 \\ đúng`;
    try {
      await migrate(ownerUrl, { appPassword: password, appRole: app });
      const url = signedIn(ownerUrl, encodeURIComponent(app), encodeURIComponent(password));
      await as(url, (client) => client.query('select * from unit'));
    } finally {
      await drop();
      await as(process.env.TEST_PG_URL ?? '', (client) => client.query(`drop role "${app.replaceAll('"', '""')}"`));
    }
  });

  it('works for several databases of one server at the same instant', async () => {
    const databases = [await emptyDatabase(), await emptyDatabase(), await emptyDatabase()];
    const appRole = `app_side_by_side_${mark}`;
    try {
      await Promise.all(databases.map(({ ownerUrl }) => migrate(ownerUrl, { appPassword: 'p', appRole })));
      for (const { ownerUrl } of databases) {
        await as(signedIn(ownerUrl, appRole, 'p'), (client) => client.query('select * from unit'));
      }
    } finally {
      for (const { drop } of databases) await drop();
      await as(process.env.TEST_PG_URL ?? '', (client) => client.query(`drop role ${appRole}`));
    }
  });
});
