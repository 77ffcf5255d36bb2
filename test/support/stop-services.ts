import type { TestServices } from '@thidua/local/test-services';

const held = globalThis as { thiduaTestServices?: TestServices };

export default async function stopServices(): Promise<void> {
  await held.thiduaTestServices?.end();
}
