export {
  ACTIVITY_PROVIDERS,
  ActivitiesModule,
  MESSAGE_PROVIDERS,
  type Messages,
  type YearActivities,
} from './activities.module';
export { asAnswer } from './refused';
