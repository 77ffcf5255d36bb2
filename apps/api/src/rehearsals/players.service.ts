import { Injectable } from '@nestjs/common';
import { Facts, type Tx } from '@thidua/database';
import type { Bloc } from '@thidua/domain';
import { hashOf, newSecret } from '../foundation';

/** A role in a rehearsal with an account of its own. `by` is how a year's acts call it. */
interface Part {
  /** A unit's code (its leader), `PL:officer`, `head`, `deputy`, `standingBody`, `body:UBND-T`. */
  by: string;
  role: 'unitLeader' | 'unitOfficer' | 'head' | 'deputy' | 'standingBody' | 'signer';
  unit: string | null;
  body: string | null;
  name: string;
}

/** Wall days for which a player's token is good. */
const TOKEN_DAYS = 30;

function partsOf(bloc: Bloc): Part[] {
  const ofBloc = (role: 'head' | 'deputy' | 'standingBody', name: string): Part => ({
    by: role,
    role,
    unit: null,
    body: null,
    name,
  });
  return [
    ...bloc.units.flatMap(({ code, name }): Part[] => [
      { by: code, role: 'unitLeader', unit: code, body: null, name: `Lãnh đạo ${name.vi}` },
      { by: `${code}:officer`, role: 'unitOfficer', unit: code, body: null, name: `Cán bộ ${name.vi}` },
    ]),
    ofBloc('head', 'Trưởng khối'),
    ofBloc('deputy', 'Phó khối'),
    ofBloc('standingBody', 'Cơ quan thường trực'),
    ...bloc.issuingBodies.map(
      ({ code, name }): Part => ({
        by: `body:${code}`,
        role: 'signer',
        unit: null,
        body: code,
        name: `Người ký ${name.vi}`,
      }),
    ),
  ];
}

/** The people of a rehearsal: accounts that exist for it alone, with roles that hold in it alone. */
@Injectable()
export class PlayersService {
  constructor(private readonly facts: Facts) {}

  /**
   * Makes an account and a grant for every part. Nobody can sign in with one: there is no password, and the addresses
   * lead nowhere. One statement, whatever the number of units.
   */
  async cast(
    tx: Tx,
    { cycle, blocId, bloc, year }: { cycle: string; blocId: string; bloc: Bloc; year: number },
  ): Promise<void> {
    const parts = partsOf(bloc).map((part, index) => ({
      ...part,
      email: `${cycle}.${index + 1}@rehearsal.invalid`,
      name: `${part.name} (diễn tập)`.slice(0, 200),
    }));
    await tx.query(
      `with part as (
         select * from jsonb_to_recordset($1) as p (by text, role text, unit text, body text, name text, email text)),
       player as (
         insert into account (email, name, state) select email, name, 'active' from part returning id, email)
       insert into role_grant (account_id, role, bloc_id, unit_id, body_id, cycle_id, year)
       select player.id, part.role,
              case when part.unit is null and part.body is null then $2::uuid end,
              u.id, b.id, $3, case when part.role in ('head', 'deputy') then $4::integer end
         from part
         join player on player.email = part.email::citext
         left join unit u on u.bloc_id = $2 and u.code = part.unit
         left join body b on b.code = part.body`,
      [JSON.stringify(parts), blocId, cycle, year],
    );
  }

  /**
   * Fresh tokens for the players of a rehearsal, by part. They are shown once and only their hashes are stored; asking
   * again ends those given before.
   */
  async tokens(cycle: string): Promise<Record<string, string>> {
    return this.facts.commit(async (tx) => {
      const players = await tx.query<{ account: string; by: string }>(
        `select g.account_id as account,
                case g.role when 'unitLeader' then u.code when 'unitOfficer' then u.code || ':officer'
                            when 'signer' then 'body:' || b.code else g.role end as by
           from role_grant g
           join account a on a.id = g.account_id
           left join unit u on u.id = g.unit_id
           left join body b on b.id = g.body_id
          where g.cycle_id = $1 and a.email like $1 || '.%@rehearsal.invalid'`,
        [cycle],
      );
      const secrets = players.map(({ account, by }) => ({ account, by, secret: newSecret() }));
      await tx.query(
        `update api_token set revoked_at = now() where cycle_id = $1 and revoked_at is null and name = 'rehearsal'`,
        [cycle],
      );
      await tx.query(
        `insert into api_token (account_id, name, token_hash, scopes, cycle_id, expires_at)
         select account, 'rehearsal', hash, '{*}', $2, now() + make_interval(days => $3)
           from jsonb_to_recordset($1) as t (account uuid, hash text)`,
        [JSON.stringify(secrets.map(({ account, secret }) => ({ account, hash: hashOf(secret) }))), cycle, TOKEN_DAYS],
      );
      return Object.fromEntries(secrets.map(({ by, secret }) => [by, secret]));
    });
  }
}
