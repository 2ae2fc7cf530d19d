// Hours, slots, promises and calendar files of calls across time zones.
export type {
  CallFile,
  Interval,
  OpenHours,
  Result,
  Slot,
  SlotsAsked,
} from "./calls.ts";
// The clocks of a zone.
export { instantOf, wallOf } from "./wall-clock.ts";
export { isZone } from "./zones.ts";
// When a call can be, and what it takes.
export { cellMs, cellsOf } from "./cells.ts";
export { isFullDay, slotsOf } from "./slots.ts";
export { freedBetween } from "./intervals.ts";
// Calendar files: of one call, and of when a coach is busy.
export { printCallFile } from "./call-file.ts";
export { printFreeBusy } from "./free-busy-file.ts";
export { busyIn } from "./busy/busy-in.ts";
