import { progressOf, stepTo, stopsOf } from './pace';

const AT = '2023-03-01T00:00:00.000Z';

describe('a step of the clock', () => {
  it('takes a day in a second, a week in a second', () => {
    expect(stepTo('2023-12-01T00:00:00.000Z', AT, 'day')).toEqual({ to: '2023-03-02T00:00:00.000Z', wait: 1000 });
    expect(stepTo('2023-12-01T00:00:00.000Z', AT, 'week')).toEqual({ to: '2023-03-08T00:00:00.000Z', wait: 1000 });
  });

  it('ends at its goal, and waits for its part of the day', () => {
    expect(stepTo('2023-03-01T12:00:00.000Z', AT, 'day')).toEqual({ to: '2023-03-01T12:00:00.000Z', wait: 500 });
    expect(stepTo('2023-12-01T00:00:00.000Z', AT, 'fastest')).toEqual({ to: '2023-12-01T00:00:00.000Z', wait: 0 });
  });

  it('never goes back', () => {
    expect(stepTo('2023-02-01T00:00:00.000Z', AT, 'month')).toEqual({ to: AT, wait: 0 });
  });
});

describe('where the clock can be led to', () => {
  const stages = [
    { state: 'open' as const, opensAt: '2023-02-06T01:00:00.000Z', closesAt: '2023-03-25T10:00:00.000Z' },
    { state: 'pending' as const, opensAt: '2023-10-01T01:00:00.000Z', closesAt: '2023-11-03T10:00:00.000Z' },
    { state: 'pending' as const, opensAt: null, closesAt: null },
  ];

  it('is the next deadline, and what happens next by itself', () => {
    expect(stopsOf({ stages, reminders: ['2023-03-11T10:00:00.000Z'] }, AT)).toEqual({
      deadline: '2023-03-25T10:00:00.000Z',
      due: '2023-03-11T10:01:00.000Z',
    });
  });

  it('is past a deadline that has come, so that the stage closes', () => {
    expect(stopsOf({ stages, reminders: [] }, '2023-03-25T10:00:00.000Z')).toEqual({
      deadline: '2023-11-03T10:00:00.000Z',
      due: '2023-03-25T10:01:00.000Z',
    });
  });

  it('is nowhere when everything is over', () => {
    expect(stopsOf({ stages: stages.map((one) => ({ ...one, state: 'closed' })), reminders: [] }, AT)).toEqual({
      deadline: null,
      due: null,
    });
  });
});

describe('how far a year has come', () => {
  it('is between its beginning and its end', () => {
    expect(progressOf('2023-07-02T12:00:00.000Z', '2023-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z')).toBe(50);
    expect(progressOf('2022-01-01T00:00:00.000Z', AT, '2024-01-01T00:00:00.000Z')).toBe(0);
    expect(progressOf('2025-01-01T00:00:00.000Z', AT, '2024-01-01T00:00:00.000Z')).toBe(100);
  });
});
