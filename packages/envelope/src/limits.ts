/** What a relay takes at the most. Sizes in bytes, times in days. */
export const limits = {
  /** A sealed case: with ten years of days in it some hundred kilobytes. */
  parcelBytes: 1_048_576,
  /** An answer of a coach, or a note of theirs. */
  answerBytes: 262_144,
  /** What is sealed to a coach with a call. */
  callNoteBytes: 8_192,
  /** What a coach says in words of their own, signed. */
  contentBytes: 262_144,
  /** How many editions of it are kept before the newest. */
  contentEarlier: 20,
  /** A key to sign with, sealed. */
  signerBytes: 4_096,
  /** A secret key in its wrapping: some hundred bytes. */
  wrappedBytes: 4_096,
  /** Base-2 logarithm of scrypt's cost, with r = 8 and p = 1, which a desk uses; the same for all, as it is told to all. */
  workFactor: 17,
  /** Ways in of one coach, and devices of theirs that are signed in at a time. */
  keys: 20,
  sessions: 20,
  /** What is asked in JSON. */
  jsonBytes: 65_536,
  /** To how many coaches one link leads. */
  doorCoaches: 5,
  versions: 100,
  answers: 200,
  /** How long a parcel may lie. */
  mostDays: 366,
  leastDays: 1,
  /** How many days somebody waits for an hour, by their own calendar, and by how many hours clocks can lengthen them. */
  waitDays: 62,
  waitMoreHours: 3,
  /** How many addresses of mail one call can be given after it was booked. */
  mailChanges: 10,
  /** How many calls that need their coach are told beside those of the days that are asked for. */
  needs: 50,
  /** How many are shown at a time. */
  page: 50,
} as const;
