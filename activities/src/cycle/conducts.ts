import { Injectable } from '@nestjs/common';
import { ConferencePoll } from '../conference/conference.stage';
import { IssuanceStage } from '../issuance/issuance.stage';
import { RankingStage } from '../ranking/ranking.stage';
import { RegistrationStage } from '../registration/registration.stage';
import { ReviewStage } from '../review/review.stage';
import { SubmissionStage } from '../submission/submission.stage';
import { VotingStage } from '../voting/voting.stage';
import type { Conducts } from './stage-conduct';

/** The seven stages by name. */
@Injectable()
export class ConductsOfTheYear {
  readonly all: Conducts;

  constructor(
    registration: RegistrationStage,
    submission: SubmissionStage,
    conference: ConferencePoll,
    review: ReviewStage,
    ranking: RankingStage,
    voting: VotingStage,
    issuance: IssuanceStage,
  ) {
    this.all = { registration, submission, conference, review, ranking, voting, issuance };
  }
}
