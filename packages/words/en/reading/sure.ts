/** How sure a reading is, around the words of `surenessWords`. */
export const sureWords = {
  soFar: (words: string): string => `What we can say so far is ${words}.`,
  limit:
    "Published numbers for breakups like any one person’s are thin, so the range stays wide whatever you answer.",
};
