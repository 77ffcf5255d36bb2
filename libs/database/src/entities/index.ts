import { AccountEntity } from './account.entity';
import { AgendaEntryEntity } from './agenda-entry.entity';
import { ApiTokenEntity } from './api-token.entity';
import { AttendanceEntity } from './attendance.entity';
import { AwardEntity } from './award.entity';
import { BlocEntity } from './bloc.entity';
import { BodyEntity } from './body.entity';
import { BoxEntity } from './box.entity';
import { CalendarFeedEntity } from './calendar-feed.entity';
import { CertificateEntity } from './certificate.entity';
import { CommandEntity } from './command.entity';
import { ConferenceEntity } from './conference.entity';
import { ConferenceDateEntity } from './conference-date.entity';
import { ConflictOfInterestEntity } from './conflict-of-interest.entity';
import { ContestEntity } from './contest.entity';
import { CycleEntity } from './cycle.entity';
import { CycleMemberEntity } from './cycle-member.entity';
import { DateAnswerEntity } from './date-answer.entity';
import { DeadlineEntity } from './deadline.entity';
import { DecisionEntity } from './decision.entity';
import { DeliveryEntity } from './delivery.entity';
import { EventEntity } from './event.entity';
import { EventHeadEntity } from './event-head.entity';
import { EvidenceEntity } from './evidence.entity';
import { ExtensionEntity } from './extension.entity';
import { FileEntity } from './file.entity';
import { IndicatorCountEntity } from './indicator-count.entity';
import { LinkEntity } from './link.entity';
import { MinusEntryEntity } from './minus-entry.entity';
import { NominationEntity } from './nomination.entity';
import { NoticeEntity } from './notice.entity';
import { NoticeReadEntity } from './notice-read.entity';
import { NumberSeriesEntity } from './number-series.entity';
import { ObjectionEntity } from './objection.entity';
import { OfficerEntity } from './officer.entity';
import { PactEntity } from './pact.entity';
import { RankingEntity } from './ranking.entity';
import { RankingPlaceEntity } from './ranking-place.entity';
import { RegistrationEntity } from './registration.entity';
import { ReviewAssignmentEntity } from './review-assignment.entity';
import { RoleGrantEntity } from './role-grant.entity';
import { RollEntity } from './roll.entity';
import { RoundEntity } from './round.entity';
import { RuleSetEntity } from './rule-set.entity';
import { ScoreLineEntity } from './score-line.entity';
import { SessionEntity } from './session.entity';
import { SignInFailureEntity } from './sign-in-failure.entity';
import { StageEntity } from './stage.entity';
import { SubmissionEntity } from './submission.entity';
import { SubmissionRevisionEntity } from './submission-revision.entity';
import { TallyEntity } from './tally.entity';
import { TallyCommitteeEntity } from './tally-committee.entity';
import { UnitEntity } from './unit.entity';
import { WorkdayEntity } from './workday.entity';
import { YearlyStartEntity } from './yearly-start.entity';

/** Every table that the migrations create. */
export const ENTITIES = [
  BodyEntity,
  BlocEntity,
  UnitEntity,
  AccountEntity,
  SessionEntity,
  LinkEntity,
  SignInFailureEntity,
  RuleSetEntity,
  CycleEntity,
  CycleMemberEntity,
  RoleGrantEntity,
  ApiTokenEntity,
  StageEntity,
  ExtensionEntity,
  DeadlineEntity,
  RegistrationEntity,
  PactEntity,
  FileEntity,
  SubmissionEntity,
  SubmissionRevisionEntity,
  ScoreLineEntity,
  MinusEntryEntity,
  IndicatorCountEntity,
  EvidenceEntity,
  ConflictOfInterestEntity,
  ReviewAssignmentEntity,
  ObjectionEntity,
  RankingEntity,
  RankingPlaceEntity,
  ConferenceEntity,
  ConferenceDateEntity,
  DateAnswerEntity,
  AgendaEntryEntity,
  AttendanceEntity,
  TallyCommitteeEntity,
  ContestEntity,
  RoundEntity,
  RollEntity,
  BoxEntity,
  TallyEntity,
  DecisionEntity,
  NominationEntity,
  NumberSeriesEntity,
  CertificateEntity,
  AwardEntity,
  OfficerEntity,
  NoticeEntity,
  NoticeReadEntity,
  DeliveryEntity,
  CalendarFeedEntity,
  EventEntity,
  EventHeadEntity,
  CommandEntity,
  WorkdayEntity,
  YearlyStartEntity,
];

export {
  AccountEntity,
  AgendaEntryEntity,
  ApiTokenEntity,
  AttendanceEntity,
  AwardEntity,
  BlocEntity,
  BodyEntity,
  BoxEntity,
  CalendarFeedEntity,
  CertificateEntity,
  CommandEntity,
  ConferenceDateEntity,
  ConferenceEntity,
  ConflictOfInterestEntity,
  ContestEntity,
  CycleEntity,
  CycleMemberEntity,
  DateAnswerEntity,
  DeadlineEntity,
  DecisionEntity,
  DeliveryEntity,
  EventEntity,
  EventHeadEntity,
  EvidenceEntity,
  ExtensionEntity,
  FileEntity,
  IndicatorCountEntity,
  LinkEntity,
  MinusEntryEntity,
  NominationEntity,
  NoticeEntity,
  NoticeReadEntity,
  NumberSeriesEntity,
  ObjectionEntity,
  OfficerEntity,
  PactEntity,
  RankingEntity,
  RankingPlaceEntity,
  RegistrationEntity,
  ReviewAssignmentEntity,
  RoleGrantEntity,
  RollEntity,
  RoundEntity,
  RuleSetEntity,
  ScoreLineEntity,
  SessionEntity,
  SignInFailureEntity,
  StageEntity,
  SubmissionEntity,
  SubmissionRevisionEntity,
  TallyCommitteeEntity,
  TallyEntity,
  UnitEntity,
  WorkdayEntity,
  YearlyStartEntity,
};
