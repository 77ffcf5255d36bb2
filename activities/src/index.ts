export { ACTIVITY_PROVIDERS, ActivitiesModule, type YearActivities } from './activities.module';
export { asAnswer } from './refused';
