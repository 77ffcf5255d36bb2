import { detailsOf, isInstant } from './what-happened';

describe('what people read of an event', () => {
  it('is what they know, in an order of its own, without structures and nothings', () => {
    const payload = {
      until: '2023-11-07T10:00:00.000Z',
      units: null,
      stage: 'submission',
      votes: { PL: 4 },
      unit: 'BL',
    };
    expect(detailsOf(payload)).toEqual([
      { detail: 'unit', values: ['BL'] },
      { detail: 'stage', values: ['submission'] },
      { detail: 'until', values: ['2023-11-07T10:00:00.000Z'] },
    ]);
  });

  it('takes a day of a decision for what it is', () => {
    expect([isInstant('2023-12-12'), isInstant('2023-11-20T07:00:00.000Z')]).toEqual([false, true]);
  });
});
