export {
  ACTIVITY_PROVIDERS,
  ActivitiesModule,
  type Carrier,
  MESSAGE_PROVIDERS,
  type Messages,
  type YearActivities,
} from './activities.module';
export { activitiesOf } from './activity';
export type { PostOptions } from './messages/post';
export { asAnswer } from './refused';
