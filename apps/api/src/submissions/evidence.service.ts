import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { type Command, Facts, type Tx, type Year, Years } from '@thidua/database';
import { type FileStore, FileStoreAway, type StoredFile } from '@thidua/files';
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

/** So many times as many files as a dossier may hold may be added to it in the year, those taken out again included. */
const ADDED_AT_MOST = 10;

/** @throws Refusal TOO_MANY_FILES */
async function requireRoom(tx: Tx, year: Year, submission: string): Promise<void> {
  const { held, added } = await tx.one<{ held: number; added: number }>(
    `select count(*) filter (where removed_at is null)::integer as held, count(*)::integer as added
       from evidence where submission_id = $1`,
    [submission],
  );
  const { maxFiles } = year.rules.submission.evidence;
  if (held >= maxFiles || added >= ADDED_AT_MOST * maxFiles) throw new Refusal('TOO_MANY_FILES');
}

/** Equal bytes share a key: until the transaction ends nobody else gives the key a file, or forgets its bytes. */
const holdKey = (tx: Tx, key: string) => tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [key]);

/** Files that prove what a dossier claims. Bytes go to the file store, what they are to the database. */
@Injectable()
export class EvidenceService {
  private readonly logger = new Logger(EvidenceService.name);

  constructor(
    @Inject(FILE_STORE) private readonly files: FileStore,
    private readonly years: Years,
    private readonly facts: Facts,
  ) {}

  /**
   * Refuses bytes that would be kept for nothing, before they are read. Whoever repeats a command gets its answer
   * instead, as {@link add} has stored it.
   * @throws Refusal IDEMPOTENCY_MISMATCH for a key that was used for anything else, TOO_MANY_FILES, and as
   * {@link openDossier}
   */
  async requireRoom({ caller, key, act, subject, body }: CommandContext, cycle: string): Promise<void> {
    const year = await this.years.read(cycle);
    await this.facts.commit(async (tx) => {
      const used = await tx.maybe<{ same: boolean }>(
        `select act = $3 and cycle_id = $4 and subject = $5 and body @> $6::jsonb as same
           from command where account_id = $1 and key = $2`,
        [caller.account, key, act, cycle, subject, JSON.stringify(body)],
      );
      if (used && !used.same) throw new Refusal('IDEMPOTENCY_MISMATCH');
      if (used) return;
      const dossier = await openDossier(tx, year, subject, asOf(year));
      await requireRoom(tx, year, dossier.id);
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
   * @throws Refusal TOO_MANY_FILES, and as {@link openDossier}; FileStoreAway where the bytes were forgotten since
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
    await holdKey(tx, stored.key);
    const there = await tx.maybe<{ id: string; file: string; name: string }>(
      `select e.id, e.file_id as file, f.name from evidence e join file f on f.id = e.file_id
        where e.submission_id = $1 and e.criterion = $2 and f.sha256 = $3 and e.removed_at is null limit 1`,
      [dossier.id, criterion, sha256],
    );
    if (there) return { ...there, criterion, bytes, contentType, sha256 };
    await requireRoom(tx, year, dossier.id);
    if (!(await this.files.exists(stored.key))) throw new FileStoreAway('what was received is gone', stored.key);
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

  /**
   * Forgets bytes that were received and that no file refers to: those of a command that was not carried out. Where that
   * fails they stay, and what was wrong with the command is what its sender is told.
   */
  async forget({ key }: StoredFile): Promise<void> {
    const forgotten = this.facts.commit(async (tx) => {
      await holdKey(tx, key);
      const kept = await tx.maybe(`select 1 from file where key = $1 limit 1`, [key]);
      if (!kept) await this.files.remove(key);
    });
    await forgotten.catch((error: unknown) =>
      this.logger.warn({ key, error: String(error) }, 'bytes were left behind'),
    );
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
