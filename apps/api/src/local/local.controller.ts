import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Operation, type Role } from '../foundation';
import { SampleAccountDto, SampleAccountsDto } from './local.dto';
import { DOES, SAMPLE_PASSWORD } from './sample-people';

interface HeldRow {
  email: string;
  name: string;
  role: Role;
  of: string | null;
  year: number | null;
}

const HELD = `
  select a.email::text, a.name, g.role, coalesce(u.code, b.code, bl.code) as of, g.year
  from account a join role_grant g on g.account_id = a.id and g.cycle_id is null
      and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
    left join unit u on u.id = g.unit_id left join body b on b.id = g.body_id left join bloc bl on bl.id = g.bloc_id
  where a.sample and a.state = 'active'
  order by a.recorded_at, a.email, g.role, g.year`;

@Controller('local')
export class LocalController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('accounts')
  @Operation('localAccounts', { response: SampleAccountsDto })
  async accounts(): Promise<SampleAccountsDto> {
    const rows = await this.dataSource.query<HeldRow[]>(HELD);
    const byEmail = new Map<string, SampleAccountDto>();
    for (const { email, name, role, of, year } of rows) {
      const account = byEmail.get(email) ?? { email, name, roles: [] };
      byEmail.set(email, account);
      account.roles.push({ role, of, year, does: DOES[role] });
    }
    return { password: SAMPLE_PASSWORD, accounts: [...byEmail.values()] };
  }
}
