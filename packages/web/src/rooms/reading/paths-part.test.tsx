import { pathIds } from "@staying-power/case";
import { paths as pathWords, readingWords } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { wholeOutcomes } from "../../testing/outcomes.ts";
import { outcomeKeys } from "../../ui/charts/hundred.ts";
import { PathsPart, type ShownPath } from "./paths-part.tsx";

const words = readingWords.paths;
const change = fc.integer({ min: -100, max: 100 });
const ranges = fc
  .tuple(change, change, change)
  .map((three) => three.toSorted((one, other) => one - other))
  .map(([low = 0, about = 0, high = 0]) => ({ low, about, high }));

const forms: fc.Arbitrary<ShownPath["of"]["form"]> = fc.record({
  contact: fc.constantFrom("open", "topics", "answers", "none"),
  opening: fc.constantFrom(null, "apology", "apology-and-request"),
  topics: fc.subarray(["children", "work", "money"] as const, { minLength: 1 }),
});

/** Every path, in any order, each against going on as now. */
const paths: fc.Arbitrary<readonly ShownPath[]> = fc
  .shuffledSubarray([...pathIds], { minLength: pathIds.length })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            outcomes: wholeOutcomes,
            range: ranges,
            present: fc.boolean(),
            form: forms,
            grade: fc.constantFrom("A", "B", "C", "D", "J", null),
          })
          .map(({ outcomes, range, present, form, grade }): ShownPath => {
            const difference = {
              notBack: range,
              backAndStayed: range,
              backAndLeft: range,
            };
            return {
              id,
              outcomes,
              difference,
              withoutCoachClaims: { outcomes, difference },
              of: { present: present || id === "current", form, grade },
            };
          }),
      ),
    ),
  );

function shown(told: readonly ShownPath[]) {
  const part = mount(<PathsPart paths={told} />);
  const table = part.getByRole<HTMLTableElement>("table", {
    name: words.heading,
  });
  return {
    items: part.getAllByRole("listitem").map((item) => ({
      name: item.querySelector("summary > span")?.textContent,
      text: item.textContent,
      widths: [...item.querySelectorAll("rect")].map((piece) =>
        Number(piece.getAttribute("width")),
      ),
    })),
    rows: [...table.rows]
      .slice(1)
      .map((row) => [...row.cells].map(({ textContent }) => textContent)),
  };
}

describe("the paths beside each other", () => {
  it("say the same in their strip, in their words and in the table", () => {
    fc.assert(
      fc.property(paths, (told) => {
        const { items, rows } = shown(told);
        expect(rows.map(([name]) => name)).toEqual(
          items.map(({ name }) => name),
        );
        for (const [index, { widths, text }] of items.entries()) {
          expect(rows[index]?.slice(1, 4).map(Number)).toEqual(widths);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
          for (const [place, key] of outcomeKeys.entries())
            expect(text).toContain(
              readingWords.people.counted[key](widths[place] ?? -1),
            );
        }
      }),
      { seed: 33, numRuns: 25 },
    );
  });

  it("begin with going on as now, which differs from nothing", () => {
    fc.assert(
      fc.property(paths, (told) => {
        const { items, rows } = shown(told);
        expect(items.map(({ name }) => name)).toEqual([
          pathWords.current.name,
          ...told
            .filter(({ id }) => id !== "current")
            .map(({ id }) => pathWords[id].name),
        ]);
        const compared = told.filter(({ of }) => !of.present);
        expect(rows.filter((row) => /\d/.test(row.at(-1) ?? ""))).toHaveLength(
          compared.length,
        );
        expect(rows[0]?.at(-1)).toBe("");
      }),
      { seed: 34, numRuns: 25 },
    );
  });

  it("say of each what it comes to here, and what is the present or what the difference rests on", () => {
    fc.assert(
      fc.property(paths, (told) => {
        const { items } = shown(told);
        for (const { id, of } of told) {
          const text =
            items.find(({ name }) => name === pathWords[id].name)?.text ?? "";
          const { contact, opening, topics } = of.form;
          if (id === "current") {
            expect(text).not.toContain(words.present);
            continue;
          }
          expect(text.includes(words.present)).toBe(of.present);
          if (opening !== null) expect(text).toContain(words.opening[opening]);
          if (contact === "topics")
            expect(text).toContain(words.contact.topics(topics));
          if (contact === "none") expect(text).toContain(words.contact.none);
          expect(text.includes("Only coaches say so")).toBe(
            !of.present && of.grade === "D",
          );
        }
      }),
      { seed: 36, numRuns: 25 },
    );
  });

  it("say of each what is known of it, whatever it does to the odds", () => {
    const [told = []] = fc.sample(paths, { seed: 35, numRuns: 1 });
    const { items } = shown(told);
    for (const { name, text } of items) {
      const path = Object.values(pathWords).find((each) => each.name === name);
      if (path?.known !== undefined) expect(text).toContain(path.known);
    }
    expect(Object.values(pathWords).filter(({ known }) => known)).toHaveLength(
      4,
    );
  });
});
