import { chartWords } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { TableTwin } from "./table-twin.tsx";

const caption = "A hundred people";
const cell = fc.oneof(
  fc.integer(),
  fc.constantFrom(0, "<i>0</i>"),
  fc.string({ unit: "grapheme" }),
);
const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    columns: fc.uniqueArray(fc.string({ minLength: 1 }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      maxLength: 5,
    }),
  }),
);

describe("the table beside a picture", () => {
  it("holds every number and word it was given, in its row and column", () => {
    fc.assert(
      fc.property(tables, ({ columns, rows }) => {
        const { getByRole } = mount(
          <TableTwin caption={caption} columns={columns} rows={rows} />,
        );
        const table = getByRole<HTMLTableElement>("table", { name: caption });
        expect(
          [...table.rows].map((row) =>
            [...row.cells].map(({ textContent }) => textContent),
          ),
        ).toEqual([columns, ...rows].map((row) => row.map(String)));
      }),
      { seed: 26, numRuns: 100 },
    );
  });

  it("names each column and each row to whoever hears it", () => {
    const { getAllByRole } = mount(
      <TableTwin
        caption={caption}
        columns={["Outcome", "About"]}
        rows={[
          ["Not back", 70],
          ["Back", 30],
        ]}
      />,
    );
    const heard = (role: string): readonly (string | null)[] =>
      getAllByRole(role).map(({ textContent }) => textContent);
    expect(heard("columnheader")).toEqual(["Outcome", "About"]);
    expect(heard("rowheader")).toEqual(["Not back", "Back"]);
    expect(heard("cell")).toEqual(["70", "30"]);
    expect(
      getAllByRole("columnheader").map((head) => head.getAttribute("scope")),
    ).toEqual(["col", "col"]);
    expect(
      getAllByRole("rowheader").map((head) => head.getAttribute("scope")),
    ).toEqual(["row", "row"]);
  });

  it("is one tap away", async () => {
    const { getByText, getByRole } = mount(
      <TableTwin caption={caption} columns={["About"]} rows={[[1]]} />,
    );
    const details = getByRole<HTMLDetailsElement>("group");
    expect(details.open).toBe(false);
    await press(getByText(chartWords.showTable));
    expect(details.open).toBe(true);
    expect(details.contains(getByRole("table"))).toBe(true);
  });
});
