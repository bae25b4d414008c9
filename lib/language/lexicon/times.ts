/** Days by name, or as seen from today; patterns of words in small letters. */
export const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight';

export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** Stretches of time. */
export const SPANS =
  'morning|afternoon|evening|night|week|weekend|month|year|summer|autumn|spring|fall|winter';
