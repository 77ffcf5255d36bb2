export { ensureNamespace } from './namespace';
export {
  dropSchedule,
  keepSchedule,
  readSchedule,
  type ScheduledRun,
  type SchedulePlan,
  type ScheduleStanding,
  yearlyPlan,
  yearlySpec,
} from './schedules';
export { startOptions } from './start-options';
