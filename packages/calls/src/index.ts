// Hours, slots, promises and calendar files of calls across time zones.
export type {
  CallFile,
  Interval,
  OpenHours,
  Slot,
  SlotsAsked,
} from "./calls.ts";
