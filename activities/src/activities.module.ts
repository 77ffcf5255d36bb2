import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { Facts, Years } from '@thidua/database';
import type { FileStore } from '@thidua/files';
import type { DataSource } from 'typeorm';
import { Conduct } from './conduct';
import { ConferenceActivities } from './conference/conference.activities';
import { ConferencePoll } from './conference/conference.stage';
import { ConductsOfTheYear } from './cycle/conducts';
import { CycleActivities } from './cycle/cycle.activities';
import { CycleStanding } from './cycle/cycle-standing';
import { StageTurn } from './cycle/stage-turn';
import { Engine } from './engine';
import { IssuanceActivities } from './issuance/issuance.activities';
import { IssuanceStage } from './issuance/issuance.stage';
import { IssuanceSagaActivities } from './issuance/issuance-saga.activities';
import { WaitingCycle } from './issuance/waiting-cycle';
import { Letters } from './messages/letters';
import { MessageActivities } from './messages/message.activities';
import { POST, type PostOptions } from './messages/post';
import { PostActivities } from './messages/post.activities';
import { RankingActivities } from './ranking/ranking.activities';
import { RankingStage } from './ranking/ranking.stage';
import { RegistrationStage } from './registration/registration.stage';
import { ReviewActivities } from './review/review.activities';
import { ReviewStage } from './review/review.stage';
import { StartActivities } from './start/start.activities';
import { SubmissionActivities } from './submission/submission.activities';
import { SubmissionStage } from './submission/submission.stage';
import { FILE_STORE } from './tokens';
import { ContestActivities } from './voting/contest.activities';
import { VotingStage } from './voting/voting.stage';

/** Providers whose marked methods are activities. */
export const ACTIVITY_PROVIDERS = [
  StartActivities,
  CycleActivities,
  SubmissionActivities,
  ReviewActivities,
  RankingActivities,
  ConferenceActivities,
  ContestActivities,
  IssuanceActivities,
  IssuanceSagaActivities,
] as const;

/** What a class shows to others; two classes with private members of one name would exclude each other as they are. */
type Shown<T> = Pick<T, keyof T>;

/** Providers whose marked methods are activities of the messages' own queue. */
export const MESSAGE_PROVIDERS = [MessageActivities, PostActivities] as const;

/** Every activity of the year by name, as workflows call them. */
export type YearActivities = Shown<StartActivities> &
  Shown<CycleActivities> &
  Shown<SubmissionActivities> &
  Shown<ReviewActivities> &
  Shown<RankingActivities> &
  Shown<ConferenceActivities> &
  Shown<ContestActivities> &
  Shown<IssuanceActivities> &
  Shown<IssuanceSagaActivities>;

export type Messages = Shown<MessageActivities>;

export type Carrier = Pick<PostActivities, 'carryPost'>;

const STAGES: Provider[] = [
  RegistrationStage,
  SubmissionStage,
  ConferencePoll,
  ReviewStage,
  RankingStage,
  VotingStage,
  IssuanceStage,
  ConductsOfTheYear,
  StageTurn,
  CycleStanding,
];

/** The only side effects that a workflow can cause. */
@Module({})
export class ActivitiesModule {
  static with({
    dataSource,
    client,
    files,
    post,
  }: {
    dataSource: DataSource;
    client: Client;
    files: FileStore;
    post: PostOptions;
  }): DynamicModule {
    return {
      module: ActivitiesModule,
      providers: [
        { provide: Facts, useFactory: () => new Facts(dataSource) },
        { provide: Years, useFactory: () => new Years(dataSource) },
        { provide: Client, useValue: client },
        { provide: FILE_STORE, useValue: files },
        { provide: POST, useValue: post },
        Letters,
        Engine,
        Conduct,
        WaitingCycle,
        ...STAGES,
        ...ACTIVITY_PROVIDERS,
        ...MESSAGE_PROVIDERS,
      ],
      exports: [...ACTIVITY_PROVIDERS, ...MESSAGE_PROVIDERS],
    };
  }
}
