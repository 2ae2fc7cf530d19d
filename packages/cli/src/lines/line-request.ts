import type { ReadingOptions } from "@staying-power/forecast";
import type { InputLine } from "./input-lines.ts";

/** What a worker is sent; it answers each with a `LineAnswer`, in the order sent. */
export interface LineRequest {
  readonly line: InputLine;
  readonly options: ReadingOptions;
}
