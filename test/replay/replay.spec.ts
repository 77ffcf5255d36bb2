import { join } from 'node:path';
import { bundleWorkflows } from '@thidua/worker';
import { replay } from '../support/histories';
import { workflowCode } from '../support/workflow-code';
import { goldenHistories, record, SAMPLES_KEPT } from './golden';

/** Set by `npm run histories -w test`: the histories are made anew before they are replayed. */
const isRecording = process.env.RECORD_HISTORIES !== undefined;

beforeAll(async () => {
  if (isRecording) for (const sample of SAMPLES_KEPT) await record(sample);
}, 600_000);

describe('workflows as they are now', () => {
  let code: string;

  beforeAll(async () => {
    code = await workflowCode();
  }, 120_000);

  it.each(SAMPLES_KEPT)(
    'replay the histories of %s',
    async (sample) => {
      const histories = await goldenHistories(sample);
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
