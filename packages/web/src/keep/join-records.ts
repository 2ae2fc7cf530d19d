import { mergeCases } from "@staying-power/case";
import { type SafetyAnswers, safetyKeys } from "@staying-power/care";
import {
  type BrowserRecord,
  freshRecord,
  parseBrowserRecord,
} from "./browser-record.ts";
import { threeWay } from "./three-way.ts";

/**
 * One record from two that were kept apart, as on two devices: nothing that
 * either case says is lost, and what is here stands where one answer must. Of
 * what was said about safety the newer word stands.
 */
export function joinRecords(
  here: BrowserRecord,
  brought: BrowserRecord,
): BrowserRecord {
  const firstDay =
    here.firstDay < brought.firstDay ? here.firstDay : brought.firstDay;
  const joined = parseBrowserRecord(
    threeWay(freshRecord(firstDay), here, brought),
  );
  return {
    ...(joined ?? here),
    case: mergeCases(here.case, brought.case),
    firstDay,
    safety: newerSafety(here.safety, brought.safety),
  };
}

/** Each answer about safety as it was said last. */
function newerSafety(here: SafetyAnswers, brought: SafetyAnswers) {
  const newer = safetyKeys.filter(
    (key) => (brought[key]?.on ?? "") > (here[key]?.on ?? ""),
  );
  return {
    ...here,
    ...Object.fromEntries(newer.map((key) => [key, brought[key]])),
  };
}
