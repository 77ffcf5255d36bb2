import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { type Command, Facts, type Tx, Years } from '@thidua/database';
import type { FileStore, StoredFile } from '@thidua/files';
import { asOf } from '../cycles/as-of';
import { type CommandContext, FILE_STORE } from '../foundation';
import { isCriterion } from './draft';
import { openDossier } from './open-dossier';

export interface AddedEvidence {
  id: string;
  file: string;
  criterion: string;
  name: string;
  bytes: number;
  contentType: string;
  sha256: string;
}

const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\]/gu;

/** A file's name as it is kept: one form of Vietnamese letters, no controls, no folders. @throws Refusal VALIDATION_FAILED */
export function fileNameOf(sent: string): string {
  const name = sent.normalize('NFC').replace(NOT_IN_NAMES, '_').trim();
  if (name === '' || name.length > 255)
    throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/name', code: 'FILE_NAME' }]);
  return name;
}

/** Files that prove what a dossier claims. Bytes go to the file store, what they are to the database. */
@Injectable()
export class EvidenceService {
  constructor(
    @Inject(FILE_STORE) private readonly files: FileStore,
    private readonly years: Years,
    private readonly facts: Facts,
  ) {}

  /**
   * Refuses bytes that would be kept for nothing, before they are read. Whoever repeats a command gets its answer
   * instead, as {@link add} has stored it.
   * @throws Refusal as {@link openDossier}
   */
  async requireOpen({ caller, key }: CommandContext, cycle: string, unit: string): Promise<void> {
    const year = await this.years.read(cycle);
    await this.facts.commit(async (tx) => {
      const repeated = await tx.maybe(`select 1 from command where account_id = $1 and key = $2`, [
        caller.account,
        key,
      ]);
      if (!repeated) await openDossier(tx, year, unit, asOf(year));
    });
  }

  /**
   * Takes the bytes in, no more of them than the rules allow.
   * @throws Refusal FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_ALLOWED, UNKNOWN_CRITERION
   */
  async receive(cycle: string, criterion: string, name: string, bytes: Readable): Promise<StoredFile> {
    const { rules } = await this.years.read(cycle);
    if (!isCriterion(rules.scoring, criterion)) throw new Refusal('UNKNOWN_CRITERION', { criteria: criterion });
    const { maxBytes, types } = rules.submission.evidence;
    return this.files.put(bytes, { maxBytes, types, name });
  }

  /**
   * The same bytes for the same criterion are one piece of evidence, however often they come.
   * @throws Refusal TOO_MANY_FILES, and as {@link openDossier}
   */
  async add(
    tx: Tx,
    command: Command,
    { unit, criterion, name, stored }: { unit: string; criterion: string; name: string; stored: StoredFile },
  ): Promise<AddedEvidence> {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    const dossier = await openDossier(tx, year, unit, command.receivedAt);
    const { bytes, contentType, sha256 } = stored;
    const there = await tx.maybe<{ id: string; file: string; name: string }>(
      `select e.id, e.file_id as file, f.name from evidence e join file f on f.id = e.file_id
        where e.submission_id = $1 and e.criterion = $2 and f.sha256 = $3 and e.removed_at is null limit 1`,
      [dossier.id, criterion, sha256],
    );
    if (there) return { ...there, criterion, bytes, contentType, sha256 };
    const { count } = await tx.one<{ count: number }>(
      `select count(*)::integer as count from evidence where submission_id = $1 and removed_at is null`,
      [dossier.id],
    );
    if (count >= year.rules.submission.evidence.maxFiles) throw new Refusal('TOO_MANY_FILES');
    const added = await tx.one<{ id: string; file: string }>(
      `with kept as (
         insert into file (key, sha256, bytes, content_type, name, account_id) values ($1, $2, $3, $4, $5, $6) returning id)
       insert into evidence (submission_id, criterion, file_id) select $7, $8, id from kept
       returning id, file_id as file`,
      [stored.key, sha256, bytes, contentType, name, command.account, dossier.id, criterion],
    );
    tx.event({
      cycle,
      type: 'evidence.added',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { unit, criterion, evidence: added.id, sha256 },
    });
    return { ...added, criterion, name, bytes, contentType, sha256 };
  }

  /** Takes a file out of the dossier; what a revision held stays kept. @throws Refusal NOT_FOUND, as {@link openDossier} */
  async remove(tx: Tx, command: Command, unit: string, evidence: string): Promise<{ id: string }> {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    const dossier = await openDossier(tx, year, unit, command.receivedAt);
    const { criterion } = await tx.one<{ criterion: string }>(
      `update evidence set removed_at = $3 where id = $1 and submission_id = $2 and removed_at is null returning criterion`,
      [evidence, dossier.id, command.receivedAt],
    );
    tx.event({
      cycle,
      type: 'evidence.removed',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { unit, criterion, evidence },
    });
    return { id: evidence };
  }
}
