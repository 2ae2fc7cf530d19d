export type {
  CarefulDraft,
  CarefulEncoder,
  CarefulReader,
  CarefulReading,
} from "./careful-reading.ts";
export { type CarefulSettings, carefulSettings } from "./careful-settings.ts";
export { type CarefulFiles, openCarefulReader } from "./open-careful-reader.ts";
export { joinReadings } from "./join-readings.ts";
