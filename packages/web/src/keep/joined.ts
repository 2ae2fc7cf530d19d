import { mergeCases } from "@staying-power/case";
import type { Held, Whole } from "./held.ts";
import { withCase } from "./join-records.ts";
import { threeWay } from "./patch/patch.ts";
import { isPlain, same } from "./patch/same.ts";

/** What both tabs changed, together; where that makes no sense as a case, the cases are merged whole. */
export function joined(
  { read }: Pick<Held, "read">,
  base: Whole,
  ours: Whole,
  theirs: Whole,
): Whole {
  const settings = threeWay(base.settings, ours.settings, theirs.settings);
  return {
    record: joinedRecord(read, base.record, ours.record, theirs.record),
    settings: isPlain(settings) ? settings : theirs.settings,
    // A lock is one thing: never half of one and half of another.
    lock: same(ours.lock, base.lock) ? theirs.lock : ours.lock,
    form: theirs.form,
  };
}

function joinedRecord(
  read: Held["read"],
  base: unknown,
  ours: unknown,
  theirs: unknown,
): unknown {
  const all = threeWay(base, ours, theirs);
  if (read(all) !== null) return all;
  const [mine, other] = [read(ours), read(theirs)];
  return mine === null || other === null
    ? theirs
    : withCase(theirs, mergeCases(other.case, mine.case), read);
}
