import { join } from 'node:path';
import { bundleWorkflows } from '@thidua/worker';
import { replay } from '../support/histories';
import { workflowCode } from '../support/workflow-code';
import { FOLDERS, goldenHistories, REAL, record } from './golden';

/**
 * Set by `npm run histories -w test`: before they are replayed, histories are recorded beside those that are there, of
 * all folders or of those named, with commas.
 */
const recording = process.env.RECORD_HISTORIES;

beforeAll(async () => {
  if (recording === undefined) return;
  const folders = recording === '1' ? FOLDERS : recording.split(',');
  process.stderr.write(`new histories: ${(await record(folders)).join(' ') || 'none'}\n`);
}, 600_000);

describe('workflows as they are now', () => {
  let code: string;

  beforeAll(async () => {
    code = await workflowCode();
  }, 120_000);

  it.each(FOLDERS)(
    'replay the histories of %s',
    async (folder) => {
      const histories = await goldenHistories(folder);
      expect(histories.length).toBeGreaterThan(10);
      expect(await replay(code, histories)).toEqual([]);
    },
    120_000,
  );
});

describe('workflows that were altered without a patch', () => {
  let code: string;

  beforeAll(async () => {
    code = await bundleWorkflows(join(__dirname, 'altered/workflows.ts'));
  }, 120_000);

  it('fail to replay, each of them and only they', async () => {
    const histories = await goldenHistories('ha-nam-2023');
    const failures = await replay(code, histories);
    const failed = failures.map((failure) => failure.replace(/^ha-nam-2023\/(\w+).*$/s, '$1'));
    const altered = histories.filter(({ workflowId }) => /\/(submission|conference|issuance)\b/.test(workflowId));
    expect([...new Set(failed)].sort()).toEqual(['conference', 'issuance', 'submission']);
    expect(failures).toHaveLength(altered.length);
    expect(failures.every((failure) => /nondeterminism/i.test(failure))).toBe(true);
  }, 120_000);
});

describe('the histories that come from no sample', () => {
  it('hold what only the clock of the world and a fault bring about', async () => {
    const histories = await goldenHistories(REAL);
    const eventsOf = (name: RegExp): string =>
      histories
        .filter(({ workflowId }) => name.test(workflowId))
        .map(({ json }) => json)
        .join('\n');
    expect(eventsOf(/timed-cycle/)).toContain('EVENT_TYPE_TIMER_FIRED');
    expect(eventsOf(/timed-submission/)).toContain('EVENT_TYPE_TIMER_FIRED');
    expect(eventsOf(/awaited-cycle/).match(/"startToFireTimeout":"1s"/g)?.length).toBeGreaterThan(1);
    expect(eventsOf(/cancelled-submission/)).toContain('"signalName":"cancelled"');
    expect(eventsOf(/begun-by-itself-cycle/)).toContain('"activityType":{"name":"turnDraft"}');
    expect(eventsOf(/begun-by-itself-start/)).toContain('"activityType":{"name":"draftNextYear"}');
    // without the patch `oneStepAtATime` and with it
    expect(eventsOf(/contended-conference\.json/)).not.toContain('EVENT_TYPE_MARKER_RECORDED');
    expect(eventsOf(/contended-conference\.v2/)).toContain('EVENT_TYPE_MARKER_RECORDED');
    const undone = [...eventsOf(/undone-issuance/).matchAll(/"activityType":\{"name":"(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(undone).toEqual(
      expect.arrayContaining(['leaveRegister', 'discardCertificate', 'voidNumber', 'undoDecision', 'failIssuance']),
    );
  });
});

describe('workflows that were altered behind a patch', () => {
  let code: string;

  beforeAll(async () => {
    code = await bundleWorkflows(join(__dirname, 'altered/patched.ts'));
  }, 120_000);

  it.each(FOLDERS)(
    'replay the histories of %s, which are older than the patch',
    async (folder) => {
      expect(await replay(code, await goldenHistories(folder))).toEqual([]);
    },
    120_000,
  );
});
