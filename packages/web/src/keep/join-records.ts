import { mergeCases } from "@staying-power/case";
import type { BrowserRecord } from "./browser-record.ts";
import { safetySlice } from "./own-slices.ts";
import { isPlain, own } from "./patch/same.ts";
import { applied, difference, threeWay } from "./patch/patch.ts";
import { freshRecord, type ReadRecord } from "./read-record.ts";
import type { Slice, Slices } from "./slice.ts";

/**
 * One record from two that were kept apart, as on two devices: nothing that
 * either case says is lost, and what is here stands where one answer must. Of
 * what was said about safety the newer word stands. What nobody here can read
 * is kept from both.
 */
export function joinRecords(
  here: unknown,
  brought: unknown,
  slices: Slices,
  read: ReadRecord,
): unknown {
  const [ours, theirs] = [read(here), read(brought)];
  if (ours === null || theirs === null) return here;
  const firstDay =
    ours.firstDay < theirs.firstDay ? ours.firstDay : theirs.firstDay;
  const all = threeWay(freshRecord(firstDay, slices), here, brought);
  const readable = withCase(all, mergeCases(ours.case, theirs.case), read);
  const joined = [safetySlice, ...slices].map((slice) =>
    joinedSlice(slice, ours, theirs),
  );
  const view = read(readable);
  return applied(
    difference(view, {
      ...view,
      firstDay,
      ...Object.fromEntries(joined.flat()),
    }),
    readable,
  );
}

/** The record with this case in the place of what it says itself; what the view does not show of it stays. */
export function withCase(
  found: unknown,
  person: BrowserRecord["case"],
  read: ReadRecord,
): unknown {
  const { breakup, asOf } = person;
  const record = isPlain(found) ? found : {};
  const kept = own(record, "case");
  // Two days that were joined one by one may contradict each other; then nothing else is readable.
  const readable = {
    ...record,
    case: {
      ...(isPlain(kept) ? kept : {}),
      ...(breakup !== undefined && { breakup }),
      ...(asOf !== undefined && { asOf }),
    },
  };
  const view = read(readable);
  return applied(difference({ case: view?.case }, { case: person }), readable);
}

function joinedSlice(
  { name, join }: Slice,
  here: BrowserRecord,
  brought: BrowserRecord,
): readonly (readonly [string, unknown])[] {
  if (join === undefined) return [];
  const valueIn = (record: BrowserRecord): unknown =>
    new Map<string, unknown>(Object.entries(record)).get(name);
  return [[name, join(valueIn(here), valueIn(brought))]];
}
