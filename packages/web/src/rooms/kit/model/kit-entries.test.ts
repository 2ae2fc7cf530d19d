import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withEntryBack, withEntryMoved, withoutEntry } from "./kit-entries.ts";

const entries = [{ id: "a" }, { id: "b" }, { id: "c" }] as const;
const ids = (list: readonly { id: string }[]): string =>
  list.map(({ id }) => id).join("");

describe("withoutEntry", () => {
  it("takes away the one, and nothing when there is no such one", () => {
    expect(ids(withoutEntry(entries, "b"))).toBe("ac");
    expect(ids(withoutEntry(entries, "z"))).toBe("abc");
  });
});

describe("withEntryBack", () => {
  it("undoes taking away", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
        fc.nat(),
        (names, pick) => {
          const list = names.map((id) => ({ id }));
          const place = pick % list.length;
          const entry = list[place] ?? { id: "" };
          const back = withEntryBack(
            withoutEntry(list, entry.id),
            entry,
            place,
          );
          expect(back).toEqual(list);
          expect(withEntryBack(back, entry, place)).toEqual(list);
        },
      ),
    );
  });
});

describe("withEntryMoved", () => {
  it.each([
    ["b", -1, "bac"],
    ["b", 1, "acb"],
    ["a", -1, "abc"],
    ["c", 1, "abc"],
    ["z", 1, "abc"],
  ] as const)("moves %s by %d: %s", (id, by, after) => {
    expect(ids(withEntryMoved(entries, id, by))).toBe(after);
  });
});
