import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Facts } from '@thidua/database';
import { DataSource } from 'typeorm';
import { Access, Caller, hashOf, IdPipe, newSecret, OPERATION_NAMES, Operation, TargetResolver } from '../foundation';
import { CreateTokenDto, NewTokenDto, TokenDto } from './tokens.dto';

const COLUMNS = `id, name, scopes, cycle_id as cycle, expires_at as "expiresAt", used_at as "usedAt"`;
const MOST_TOKENS = 50;

const isScope = (scope: string): boolean => scope === '*' || (OPERATION_NAMES as string[]).includes(scope);

/** Tokens for programs: what their account may do, within scopes and a time. */
@Controller('tokens')
export class TokensController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly access: Access,
    private readonly targets: TargetResolver,
  ) {}

  @Get()
  @Operation('listTokens', { response: { listOf: TokenDto } })
  list(@Caller() caller: Caller): Promise<TokenDto[]> {
    return this.dataSource.query<TokenDto[]>(
      `select ${COLUMNS} from api_token where account_id = $1 and revoked_at is null and expires_at > now()
       order by recorded_at desc limit ${MOST_TOKENS}`,
      [caller.account],
    );
  }

  @Post()
  @Operation('createToken', { errors: ['VALIDATION_FAILED', 'FORBIDDEN', 'NOT_FOUND', 'CSRF'], response: NewTokenDto })
  async create(@Caller() caller: Caller, @Body() { name, scopes, cycle, days }: CreateTokenDto): Promise<NewTokenDto> {
    // a token that made others would outlive its own end and scopes
    if (caller.token) throw new Refusal('FORBIDDEN');
    const unknown = scopes.findIndex((scope) => !isScope(scope));
    if (unknown >= 0) throw new Refusal('VALIDATION_FAILED', {}, [{ path: `/scopes/${unknown}`, code: 'SCOPE' }]);
    if (cycle !== undefined && !this.access.mayKnow(caller, await this.targets.ofCycle(cycle, { caller }))) {
      throw new Refusal('NOT_FOUND');
    }
    const token = newSecret();
    const made = await this.facts.commit(async (tx) => {
      const { mine } = await tx.one<{ mine: number }>(
        'select count(*)::int as mine from api_token where account_id = $1 and revoked_at is null and expires_at > now()',
        [caller.account],
      );
      if (mine >= MOST_TOKENS) throw new Refusal('VALIDATION_FAILED', {}, [{ path: '', code: 'TOO_MANY_TOKENS' }]);
      return tx.one<TokenDto>(
        `insert into api_token (account_id, name, token_hash, scopes, cycle_id, expires_at)
         values ($1, $2, $3, $4, $5, now() + $6 * interval '1 day') returning ${COLUMNS}`,
        [caller.account, name, hashOf(token), scopes, cycle ?? null, days],
      );
    });
    return { ...made, token };
  }

  @Delete(':id')
  @Operation('revokeToken', { errors: ['NOT_FOUND', 'CSRF'], response: 'nothing' })
  async revoke(@Caller() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    await this.facts.commit((tx) =>
      tx.one(
        'update api_token set revoked_at = now() where id = $1 and account_id = $2 and revoked_at is null returning id',
        [id, caller.account],
      ),
    );
  }
}
