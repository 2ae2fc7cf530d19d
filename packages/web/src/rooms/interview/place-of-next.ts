import type { Place } from "../../ui/shell/address.ts";
import type { Next } from "../../visit/coming-next.ts";
import { readingAt } from "../reading/address.ts";
import { careAt, safetyAt } from "../safety/address.ts";
import { askAt } from "./ask-address.ts";

/** Where what comes next is to be found; null while that is not known. */
export function placeOfNext(next: Next): Place | null {
  switch (next.kind) {
    case "safety":
      return safetyAt({ question: next.key });
    case "care":
      return careAt();
    case "question":
      return askAt({ question: next.key });
    case "enough":
    case "nothing":
      return readingAt();
    case "waiting":
    case "failed":
      return null;
  }
}
