import type { CarefulReading } from "@staying-power/check/careful";
import type { CarefulQuestion } from "../worker/careful-messages.ts";
import { type DraftChecker, draftChecker } from "../worker/draft-checker.ts";
import { startCarefulWorker } from "../worker/start-careful-worker.ts";
import type { CarefulBlobs } from "./careful-files.ts";

/** What reads a message with care: what it says is to be joined with what the small check says by itself. */
export type CarefulCheck = DraftChecker<CarefulQuestion, CarefulReading>;

/** A slow device takes long to unpack and start it; meanwhile the small reader has answered. */
const carefulPatienceMs = 60_000;

/**
 * The careful reader, for as long as its screen is open.
 * @param onDamaged what is kept is not what it should be.
 */
export function carefulCheck(
  files: readonly CarefulBlobs[],
  onDamaged: () => void,
): CarefulCheck {
  return draftChecker(
    (listener) => startCarefulWorker(files, onDamaged, listener),
    carefulPatienceMs,
  );
}
