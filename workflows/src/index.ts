export { awardIssuance } from './award-issuance.workflow';
export { conference } from './conference.workflow';
export { contest } from './contest.workflow';
export { emulationCycle } from './emulation-cycle.workflow';
export { postOffice } from './post-office.workflow';
export { startCycle } from './start-cycle.workflow';
export { unitSubmission } from './unit-submission.workflow';
