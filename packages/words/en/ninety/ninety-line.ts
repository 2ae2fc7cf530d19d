import { locale } from "../locale.ts";

/** What leads to the first ninety days from elsewhere. */
export const ninetyLineWords = {
  link: "The first ninety days: one small card a week",
  today: {
    week: (week: number): string =>
      `Week ${locale.number(week)} of your first ninety days. The card is there when you like.`,
    over: "Ninety days are behind you two. When you like, look at what to keep.",
    open: "Have a look",
    later: "Not this week",
    no: "No, thank you",
  },
} as const;
