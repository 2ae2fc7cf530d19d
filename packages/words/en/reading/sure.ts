/** How sure a reading is, around the words of `surenessWords`. */
export const sureWords = {
  soFar: (words: string): string => `What we can say so far is ${words}.`,
  limit:
    "There are few published numbers for any one kind of breakup, so the range stays wide whatever you answer.",
};
