import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { downloadHeaders, type FileStore } from '@thidua/files';
import { DataSource } from 'typeorm';
import { Access, type Caller, FILE_STORE, type OperationName, type TargetCycle } from '../foundation';

/** Where a file belongs in a year. */
interface Place {
  key: string;
  name: string;
  contentType: string;
  use: 'evidence' | 'minutes' | 'document';
  unit: string | null;
  /** The body that decided, whose signers see their own papers. */
  body: string | null;
  revision: number;
  reviewers: string[];
  cycle: string;
  bloc: string;
  year: number;
  rehearsal: boolean;
  state: TargetCycle['state'];
}

const BY_USE: Record<Place['use'], OperationName> = {
  evidence: 'readSubmission',
  minutes: 'readConference',
  document: 'listAwards',
};

/** Files are handed out to who may see what they belong to, and to nobody else. */
@Injectable()
export class FilesService {
  constructor(
    @Inject(FILE_STORE) private readonly files: FileStore,
    private readonly dataSource: DataSource,
    private readonly access: Access,
  ) {}

  /** @throws Refusal NOT_FOUND, also where the caller may not see the file */
  async open(file: string, caller: Caller): Promise<{ headers: Record<string, string>; bytes: Readable }> {
    const places = await this.dataSource.query<Place[]>(
      `with used as (
         select e.file_id, 'evidence' as use, s.cycle_id, s.unit, null::uuid as body_id, s.revision
           from evidence e join submission s on s.id = e.submission_id where e.file_id = $1
         union all select minutes_file_id, 'minutes', cycle_id, null, null, 0 from conference where minutes_file_id = $1
         union all select d.file_id, 'document', a.cycle_id, a.unit, d.body_id, 0
           from decision d join award a on d.id in (a.decision_id, a.revocation_id) where d.file_id = $1
         union all select file_id, 'document', cycle_id, unit, body_id, 0 from certificate where file_id = $1 and state = 'issued')
       select f.key, f.name, f.content_type as "contentType", u.use, u.unit, u.body_id as body, u.revision,
              array(select reviewer from review_assignment a where a.cycle_id = u.cycle_id and a.unit = u.unit) as reviewers,
              c.id as cycle, c.bloc_id as bloc, c.year, c.rehearsal, c.state
         from used u join file f on f.id = u.file_id join cycle c on c.id = u.cycle_id`,
      [file],
    );
    const seen = places.find((place) => this.maySee(caller, place));
    if (!seen) throw new Refusal('NOT_FOUND');
    return { headers: downloadHeaders(seen), bytes: await this.files.get(seen.key) };
  }

  private maySee(caller: Caller, place: Place): boolean {
    const { cycle: id, bloc, year, rehearsal, state, unit, body, reviewers, use } = place;
    const cycle: TargetCycle = { id, blocId: bloc, year, rehearsal, state };
    const own = caller.unitIn(cycle);
    const assigned = own.filter((one) => reviewers.includes(one));
    // evidence of a dossier that was never handed in is its own unit's alone
    if (use === 'evidence' && place.revision === 0 && !(unit !== null && own.includes(unit))) return false;
    const operation = BY_USE[use];
    // the token's scope is that of this operation; what is asked of the policy is who may see the place
    return this.access.allows(withoutScopes(caller), operation, {
      cycle,
      bloc,
      assigned,
      ...(unit !== null && { unit }),
      ...(body !== null && { decidingBody: body }),
    });
  }
}

/** The caller with a token that admits every operation of its cycle: the guard has checked the scope for `file`. */
function withoutScopes(caller: Caller): Caller {
  if (!caller.token) return caller;
  const token = { ...caller.token, scopes: ['*'] };
  return Object.assign(Object.create(Object.getPrototypeOf(caller) as object) as Caller, caller, { token });
}
