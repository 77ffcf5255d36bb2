import type { Type } from '@nestjs/common';
import { ConferenceModule } from './conference/conference.module';
import { CyclesModule } from './cycles/cycles.module';
import { IssuanceModule } from './issuance/issuance.module';
import { RankingModule } from './ranking/ranking.module';
import { RegistrationModule } from './registration/registration.module';
import { RehearsalsModule } from './rehearsals/rehearsals.module';
import { ReviewModule } from './review/review.module';
import { RulesModule } from './rules/rules.module';
import { SubmissionsModule } from './submissions/submissions.module';
import { VotingModule } from './voting/voting.module';
import { YearlyStartModule } from './yearly-start/yearly-start.module';

/** The resources of the year, in the order in which the year meets them. */
export const YEAR_MODULES: Type[] = [
  RulesModule,
  CyclesModule,
  YearlyStartModule,
  RehearsalsModule,
  RegistrationModule,
  SubmissionsModule,
  ReviewModule,
  RankingModule,
  ConferenceModule,
  VotingModule,
  IssuanceModule,
];
