import { Visitor } from "vite";
import type { ParsedSource } from "./parse-source.ts";

/** How often the file gives up on a type and says `any`. */
export function countAny({ program }: ParsedSource): number {
  let count = 0;
  new Visitor({
    TSAnyKeyword: () => {
      count += 1;
    },
  }).visit(program);
  return count;
}
