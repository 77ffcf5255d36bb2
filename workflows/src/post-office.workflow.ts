import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import { carrier } from './activities';

/**
 * Carries messages to people's mailboxes, one workflow for the whole installation. A round is one activity that beats
 * while it waits for messages and ends after an hour: what is sent costs no history, and a carrier that dies is replaced.
 */
export async function postOffice(): Promise<void> {
  while (!workflowInfo().continueAsNewSuggested) await carrier().carryPost();
  await continueAsNew<typeof postOffice>();
}
