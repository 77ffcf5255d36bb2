import type { Role } from './role';

/** A role in force for the caller now, by wall time. */
export interface Grant {
  role: Role;
  /** The bloc of the role itself or of its unit. */
  bloc?: string;
  unit?: string;
  unitId?: string;
  body?: string;
  bodyCode?: string;
  /** Holds in this cycle only; without it in real cycles and rehearsals of the bloc alike. */
  cycle?: string;
  /** Of head and deputy. */
  year?: number;
}

/** What is needed of a cycle to know which roles count in it. */
export interface CycleKey {
  id: string;
  blocId: string;
}

interface CallerProps {
  account: string;
  name: string;
  email: string;
  language: 'vi' | 'en';
  grants: Grant[];
  session?: { id: string; csrf: string };
  token?: { id: string; scopes: string[]; cycle?: string };
}

/** Who asks: an account with the roles it holds now, signed in by a session or by a token. */
export class SignedInCaller {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
  readonly grants: readonly Grant[];
  readonly session?: { id: string; csrf: string };
  readonly token?: { id: string; scopes: string[]; cycle?: string };

  constructor({ account, name, email, language, grants, session, token }: CallerProps) {
    this.account = account;
    this.name = name;
    this.email = email;
    this.language = language;
    this.grants = grants;
    if (session) this.session = session;
    if (token) this.token = token;
  }

  /** As events name the one who did something. */
  get actor(): string {
    return `account:${this.account}`;
  }

  /** The grants that count in a cycle. */
  grantsIn({ id, blocId }: CycleKey): Grant[] {
    return this.grants.filter((grant) => {
      if (grant.cycle !== undefined && grant.cycle !== id) return false;
      return grant.bloc === undefined || grant.bloc === blocId;
    });
  }

  /** Codes of the units for which the caller acts in a cycle, as leader or officer. */
  unitIn(cycle: CycleKey): string[] {
    const units = this.grantsIn(cycle).flatMap(({ role, unit }) =>
      unit !== undefined && (role === 'unitLeader' || role === 'unitOfficer') ? [unit] : [],
    );
    return [...new Set(units)];
  }

  /** Whether the caller holds a role in a cycle, head and deputy in its year only where one is given. */
  holds(role: Role, cycle: CycleKey & { year?: number }): boolean {
    return this.grantsIn(cycle).some(
      (grant) =>
        grant.role === role && (grant.year === undefined || cycle.year === undefined || grant.year === cycle.year),
    );
  }
}
