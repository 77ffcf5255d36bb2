import { Text } from '../foundation';

/** A reason in one's own words. Optional here: where an act needs one, the act itself answers REASON_REQUIRED. */
export const Reason = (description?: string) =>
  Text({
    optional: true,
    min: 0,
    max: 4000,
    form: 'lines',
    example: 'Lũ trên sông Châu, phòng họp bị ngập',
    ...(description && { description }),
  });
