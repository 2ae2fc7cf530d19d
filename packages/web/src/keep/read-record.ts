import { isCalendarDate } from "@staying-power/case";
import type { BrowserRecord } from "./browser-record.ts";
import { isPlain, own, type Plain } from "./patch/same.ts";
import { safetySlice, setAsideSlice } from "./own-slices.ts";
import { readCase } from "./read-case.ts";
import { readOnce } from "./read-once.ts";
import type { Slices } from "./slice.ts";

/** Makes the view of a record; null when the case in it cannot be read. */
export type ReadRecord = (found: unknown) => BrowserRecord | null;

/** A record in which nothing was said yet, as it is kept. */
export function freshRecord(today: string, slices: Slices): Plain {
  return {
    case: { format: "staying-power/case", version: 1 },
    setAside: setAsideSlice.fresh,
    firstDay: today,
    ...Object.fromEntries(slices.map(({ name, fresh }) => [name, fresh])),
    safety: safetySlice.fresh,
  };
}

/** @param slices what the rooms keep. Parts that did not change since are not read again. */
export function recordReader(slices: Slices): ReadRecord {
  const setAside = readOnce(setAsideSlice.parse);
  const safety = readOnce(safetySlice.parse);
  const rooms = slices.map(
    ({ name, parse }) => [name, readOnce(parse)] as const,
  );
  return readOnce((found) => {
    if (!isPlain(found)) return null;
    const person = readCase(found["case"]);
    if (!person.ok) return null;
    const firstDay = own(found, "firstDay");
    const record = {
      case: person.value,
      setAside: setAside(own(found, "setAside")),
      firstDay: isDay(firstDay) ? firstDay : (person.value.asOf ?? ""),
      safety: safety(own(found, "safety")),
      ...Object.fromEntries(
        rooms.map(([name, read]) => [name, read(own(found, name))]),
      ),
      ...marks(found),
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each slice gives what its room declared: app/slices.ts holds them to it
    return record as BrowserRecord;
  });
}

function marks(
  found: Plain,
): Pick<
  BrowserRecord,
  | "backedUpOn"
  | "backedUpPrint"
  | "backupPutOffOn"
  | "askAgainPutOffOn"
  | "understanding"
> {
  const [
    backedUpOn,
    backedUpPrint,
    backupPutOffOn,
    askAgainPutOffOn,
    understanding,
  ] = [
    "backedUpOn",
    "backedUpPrint",
    "backupPutOffOn",
    "askAgainPutOffOn",
    "understanding",
  ].map((key) => own(found, key));
  return {
    ...(isDay(backedUpOn) ? { backedUpOn } : {}),
    ...(typeof backedUpPrint === "string" ? { backedUpPrint } : {}),
    ...(isDay(backupPutOffOn) ? { backupPutOffOn } : {}),
    ...(isDay(askAgainPutOffOn) ? { askAgainPutOffOn } : {}),
    ...(understanding === "right" || understanding === "wrong"
      ? { understanding }
      : {}),
  };
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}
