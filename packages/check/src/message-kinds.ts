/**
 * What a message of theirs can be, from the most usual on: the kinds of METHOD T4. The plan has the same ids, and says
 * what to do about each; a test holds the two together, since the check imports nothing.
 */
export const messageKindIds = [
  "errand",
  "ping",
  "how-are-you",
  "warm",
  "why-silent",
  "asks-to-meet",
  "apology",
  "anger",
  "asks-for-support",
  "late-or-sexual",
  "just-friends",
  "new-partner",
  "wants-to-try",
  "no-more",
  "silence",
  "belongings",
  "through-a-friend",
  "likes-or-views",
] as const;

/** What a message of theirs can be. */
export type MessageKindId = (typeof messageKindIds)[number];
