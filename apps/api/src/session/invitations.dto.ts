import { GrantScopeDto } from '../accounts/grants.dto';
import { NewEmail } from '../accounts/people';
import { Choice, Shown, Text } from '../foundation';
import { LONGEST_PASSWORD } from './password';

export class InviteDto extends GrantScopeDto {
  @NewEmail({ example: 'van.thu@phuly.example' }) email!: string;
  @Text({ max: 200, example: 'Nguyễn Thị Văn Thư' }) name!: string;
}

export class LinkDto {
  @Shown({
    type: String,
    nullable: true,
    example: 'http://127.0.0.1:3000/invitations/uJ3…',
    description: 'Null where mail exists: it goes to the person alone',
  })
  link!: string | null;
  @Shown({ type: String, nullable: true, example: 'uJ3…' }) token!: string | null;
  @Shown({ example: '2023-02-20T01:00:00.000Z' }) expiresAt!: string;
}

export class InvitedDto {
  @Shown({ example: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d' }) account!: string;
  @Shown({
    type: () => LinkDto,
    nullable: true,
    description:
      'Shown once, to be passed on; null when the person has an account already, or was invited by somebody else, and only got the role',
  })
  invitation!: LinkDto | null;
}

export class InvitationDto {
  @Shown({ example: 'van.thu@phuly.example' }) email!: string;
  @Shown({ example: 'Nguyễn Thị Văn Thư' }) name!: string;
  @Shown({ example: '2023-02-20T01:00:00.000Z' }) expiresAt!: string;
}

export class AcceptInvitationDto {
  @Text({ max: LONGEST_PASSWORD, form: 'raw', example: 'giao-uoc-muoi-hai' }) password!: string;
  @Text({ max: 200, optional: true, example: 'Nguyễn Thị Văn Thư' }) name?: string;
  @Choice(['vi', 'en'], { optional: true }) language?: 'vi' | 'en';
}
