import { Injectable } from '@nestjs/common';
import { Facts, Years } from '@thidua/database';
import { asOf } from '../cycles/as-of';
import { type Version, VersionMismatch } from '../cycles/versions';
import { type DossierDraft, draftOf, EMPTY_DRAFT } from './draft';
import { openDossier } from './open-dossier';
import type { SaveDraftDto } from './submissions.dto';

/** Drafts are rows, not messages: people edit them straight in the store, under a version. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly facts: Facts,
    private readonly years: Years,
  ) {}

  /**
   * Replaces the draft of a dossier, when nobody has saved another one since `version`.
   * @throws VersionMismatch with both versions; Refusal as {@link draftOf} and {@link openDossier}
   */
  async save(
    cycle: string,
    unit: string,
    sent: SaveDraftDto,
    version: number,
    actor: string,
  ): Promise<Version<DossierDraft>> {
    const year = await this.years.read(cycle);
    const at = asOf(year);
    return this.facts.commit(async (tx) => {
      const dossier = await openDossier(tx, year, unit, at);
      const content = draftOf(sent, year.rules.scoring);
      if (dossier.version !== version) {
        const current = { version: dossier.version, content: { ...EMPTY_DRAFT, ...dossier.draft } };
        throw new VersionMismatch(current, { version, content });
      }
      const next = version + 1;
      await tx.query(`update submission set draft = $2, draft_version = $3 where id = $1`, [
        dossier.id,
        JSON.stringify(content),
        next,
      ]);
      tx.event({ cycle, type: 'draft.saved', actor, at, payload: { unit, version: next } });
      return { version: next, content };
    });
  }
}
