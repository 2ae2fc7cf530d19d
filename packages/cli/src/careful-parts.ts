import {
  openCarefulReader,
  type CarefulReader,
} from "@staying-power/check/careful";
import { openEncoder } from "@staying-power/encoder";

/** What the careful reader is made of, as it lies on the machine. */
export interface CarefulParts {
  readonly model: Uint8Array;
  readonly vocab: string;
  readonly settings: unknown;
  readonly wasm: Uint8Array;
}

/** Makes the careful reader ready; a second or so. */
export async function openCareful({
  model,
  vocab,
  settings,
  wasm,
}: CarefulParts): Promise<CarefulReader> {
  return openCarefulReader(
    { vocab, settings },
    await openEncoder({ model, wasm }),
  );
}
