import { ApiClient } from './api-client';

interface SampleAccounts {
  password: string;
  accounts: { email: string; roles: { role: string }[] }[];
}

/** Everybody who acts in a rehearsal, by the name under which `year.yaml` knows them. */
export class Cast {
  private readonly clients = new Map<string, ApiClient>();

  constructor(
    private readonly apiUrl: string,
    private readonly tokens: Record<string, string>,
  ) {}

  /** Whoever `by` names: a unit (its leader), `head`, `deputy`, `standingBody`, or an issuing body. */
  by(name: string): ApiClient {
    return this.player(name) ?? this.player(`body:${name}`) ?? nobody(name);
  }

  /** A unit's officer, who drafts and scores; for anybody else who does so, they themselves. */
  officer(name: string): ApiClient {
    return this.player(`${name}:officer`) ?? this.by(name);
  }

  private player(name: string): ApiClient | undefined {
    const known = this.clients.get(name);
    if (known) return known;
    const token = this.tokens[name];
    if (token === undefined) return undefined;
    const client = new ApiClient(this.apiUrl, { authorization: `Bearer ${token}` });
    this.clients.set(name, client);
    return client;
  }
}

function nobody(name: string): never {
  throw new Error(`nobody plays ${name}`);
}

/**
 * Who asks for the rehearsal: the token in THIDUA_TOKEN, or in local mode the sample administrator.
 */
export async function director(apiUrl: string, token = process.env.THIDUA_TOKEN): Promise<ApiClient> {
  if (token) return new ApiClient(apiUrl, { authorization: `Bearer ${token}` });
  const anybody = new ApiClient(apiUrl, {});
  const { password, accounts } = await anybody.get<SampleAccounts>('/local/accounts');
  const administrator = accounts.find(({ roles }) => roles.some(({ role }) => role === 'administrator'));
  if (!administrator) throw new Error('there is no sample administrator; set THIDUA_TOKEN');
  const { email } = administrator;
  const response = await fetch(`${apiUrl}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: apiUrl },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`the sample administrator could not sign in (${response.status})`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  const session = new ApiClient(apiUrl, { cookie });
  const { csrfToken } = await session.get<{ csrfToken: string }>('/session');
  return new ApiClient(apiUrl, { cookie, 'x-csrf-token': csrfToken });
}
