import { describe, expect, it } from "vitest";
import { fresh as freshRecord, slices } from "../../testing/fresh.ts";
import { backedUp as marked, backupMark } from "./backed-up.ts";
import { backupDue as dueFor } from "./backup-due.ts";
import type { BrowserRecord } from "../browser-record.ts";

/** All of these hold no more than their view shows. */
const backupDue = (record: BrowserRecord, today: string): boolean =>
  dueFor({ record, found: record, slices }, today);
const backedUp = (
  record: BrowserRecord,
  asItWas: BrowserRecord,
  today: string,
): BrowserRecord => marked(record, backupMark(asItWas, today, slices));

const begun = (firstDay: string, breakup = "2026-09-01"): BrowserRecord => {
  const fresh = freshRecord(firstDay);
  return { ...fresh, case: { ...fresh.case, breakup } };
};
const saved = backedUp(begun("2026-11-01"), begun("2026-11-01"), "2026-11-05");
const changed = {
  ...saved,
  kit: { ...saved.kit, reasons: [{ id: "r1", text: "Sleep." }] },
};

describe("backupDue", () => {
  it("says nothing while nothing is kept", () => {
    expect(backupDue(freshRecord("2026-01-01"), "2026-11-22")).toBe(false);
  });

  it("waits three days for the first one", () => {
    expect(backupDue(begun("2026-11-20"), "2026-11-22")).toBe(false);
    expect(backupDue(begun("2026-11-19"), "2026-11-22")).toBe(true);
  });

  it("says nothing while nothing changed since the newest one", () => {
    expect(backupDue(saved, "2027-11-22")).toBe(false);
  });

  it("comes back two weeks after the newest one, once something changed", () => {
    expect(backupDue(changed, "2026-11-18")).toBe(false);
    expect(backupDue(changed, "2026-11-19")).toBe(true);
  });

  it("does not count what passes by itself as a change", () => {
    const passing = {
      ...saved,
      kit: { ...saved.kit, open: "d1", timer: { startedAt: 1 } },
    };
    expect(backupDue(passing, "2027-11-22")).toBe(false);
  });

  it("is quiet for two weeks after it was put off, and until the next backup forgets it", () => {
    const put = { ...changed, backupPutOffOn: "2026-11-19" };
    expect(backupDue(put, "2026-12-02")).toBe(false);
    expect(backupDue(put, "2026-12-03")).toBe(true);
    expect(backedUp(put, put, "2026-12-03")).not.toHaveProperty(
      "backupPutOffOn",
    );
  });

  it("is not confused by a clock set back or a first day nobody can read", () => {
    expect(backupDue(begun("2026-11-22"), "2026-01-01")).toBe(false);
    expect(backupDue(begun(""), "2026-11-22")).toBe(true);
  });
});
