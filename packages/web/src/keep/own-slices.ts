import {
  parseSafetyAnswers,
  type SafetyAnswers,
  safetyKeys,
} from "@staying-power/care";
import { factKeys } from "@staying-power/case";
import { parseSetAside, type SetAside } from "./set-aside.ts";
import type { Slice } from "./slice.ts";

export const setAsideSlice: Slice<"setAside", SetAside> = {
  name: "setAside",
  fresh: {},
  parse: (input) => parseSetAside(input, ["breakup", ...factKeys]),
  count: () => ({}),
};

export const safetySlice: Slice<"safety", SafetyAnswers> = {
  name: "safety",
  fresh: {},
  parse: parseSafetyAnswers,
  /** Each answer as it was said last, wherever that was. */
  join: (here, brought) => {
    const newer = safetyKeys.filter(
      (key) => (brought[key]?.on ?? "") > (here[key]?.on ?? ""),
    );
    return {
      ...here,
      ...Object.fromEntries(newer.map((key) => [key, brought[key]])),
    };
  },
  // A stated no is an answer of the case as well: it counts once.
  count: (safety, { facts = {} }) => ({
    answers: Object.keys(safety).filter(
      (key) => key !== "contact" || facts.contactForbidden === undefined,
    ).length,
  }),
};
