export type {
  CarefulDraft,
  CarefulEncoder,
  CarefulReader,
  CarefulReading,
} from "./careful/careful-reading.ts";
export {
  type CarefulSettings,
  carefulSettings,
} from "./careful/careful-settings.ts";
export {
  type CarefulFiles,
  openCarefulReader,
} from "./careful/open-careful-reader.ts";
export { joinReadings } from "./careful/join-readings.ts";
