import { address, onwards, word } from "../../ui/shell/address.ts";

/** One question of safety, and where it leads on to. */
export const safetyAt = address("safety", {
  question: word,
  onTo: onwards("next"),
});

/** What matters more than any forecast. */
export const careAt = address("care", {});
