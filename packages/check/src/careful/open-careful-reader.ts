import type { CarefulEncoder, CarefulReader } from "./careful-reading.ts";
import { carefulSettings } from "./careful-settings.ts";

/** What the careful reader is made of, beside the network. */
export interface CarefulFiles {
  /** `vocab.txt` as it is: a piece a line. */
  readonly vocab: string;
  /** `careful.json` as parsed. */
  readonly settings: unknown;
}

/**
 * A reader of drafts that runs a network.
 * @throws RangeError that says what is wrong with the files.
 */
export function openCarefulReader(
  files: CarefulFiles,
  encoder: CarefulEncoder,
): CarefulReader {
  const settings = carefulSettings(files.settings);
  void settings;
  void encoder;
  throw new Error("openCarefulReader: comes next");
}
