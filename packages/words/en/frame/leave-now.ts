import { locale } from "../locale.ts";

/** Words of Leave now, which is on every screen. */
export const leaveNowWords = {
  link: "Leave now",
  /** What stands in the browser's own list for the moment between. */
  coverTitle: "Wikipedia",
  pressed: (more: number): string =>
    locale.plural(more, {
      one: "Press Shift once more to leave.",
      other: `Press Shift ${more} more times to leave.`,
    }),
  expired: "You are still here. To leave, press Shift three times.",
};
