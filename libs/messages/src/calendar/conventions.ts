/** Who made a calendar, as the format wants it. */
export const PRODUCT = { company: 'Thi Dua', product: 'Thi Dua', language: 'VI' };

/** Seconds before the event at which a calendar alarms. */
export const DAY_BEFORE = 24 * 60 * 60;
