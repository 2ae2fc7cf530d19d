import type { FetchFault } from "./fetch-calendar.ts";

/** Why busy times could not be read, for the coach. */
export const busyFaults: Readonly<
  Record<FetchFault | "not-a-calendar", string>
> = {
  "not-https": "The address has to begin with https:// and a name.",
  "no-such-host": "There is no server of that name.",
  "closed-network":
    "The address leads into a network of its own, which this server does not enter.",
  "too-many-redirects": "The address sends on and on.",
  "not-there": "There is no calendar at the address.",
  "too-big": "The calendar is too large to be read.",
  "too-slow": "The server of the calendar took too long.",
  "no-connection":
    "The server of the calendar could not be reached safely. Its certificate may have run out.",
  "not-a-calendar": "What lies at the address is no calendar.",
};
