import { Module } from '@nestjs/common';
import { DossierActsController } from './dossier-acts.controller';
import { DossierActs } from './dossier-acts.service';
import { DossiersService } from './dossiers.service';
import { DraftsService } from './drafts.service';
import { EvidenceController } from './evidence.controller';
import { EvidenceService } from './evidence.service';
import { FilesService } from './files.service';
import { SubmissionsController } from './submissions.controller';

@Module({
  controllers: [SubmissionsController, DossierActsController, EvidenceController],
  providers: [DossiersService, DraftsService, EvidenceService, FilesService, DossierActs],
  exports: [DossierActs],
})
export class SubmissionsModule {}
