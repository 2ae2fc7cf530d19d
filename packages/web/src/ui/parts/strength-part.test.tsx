import { addDays } from "@staying-power/case";
import { type Strength, strengthOf } from "@staying-power/plan";
import { strengthWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { StrengthPart } from "./strength-part.tsx";

const first = "2026-08-01";

function strength(effort: readonly number[], slips: readonly number[] = []) {
  const at = (n: number): string => addDays(first, n);
  return strengthOf({
    today: addDays(first, 300),
    theCase: {
      format: "staying-power/case",
      version: 1,
      events: [
        ...effort.map((n) => ({
          at: at(n),
          kind: "check-in" as const,
          mood: 5,
        })),
        ...slips.map((n) => ({ at: at(n), kind: "break" as const })),
      ],
    },
  });
}

function shown(of: Strength) {
  const part = mount(<StrengthPart strength={of} />);
  const marks = [...part.root.querySelectorAll(".strength-marks svg")].map(
    (mark) => (mark.classList.contains("slip") ? "slip" : "effort"),
  );
  return { ...part, marks, text: part.root.textContent };
}

describe("what someone did for themselves", () => {
  it("is told in facts, and drawn with a mark a day, slips hollow, the newest last", () => {
    const { marks, text, getByRole } = shown(strength([1, 2, 5], [2, 9]));
    expect(text).toContain(strengthWords.told({ effort: 3, slips: 2 }));
    expect(marks).toEqual(["effort", "effort", "slip", "effort", "slip"]);
    expect(getByRole("img").getAttribute("aria-label")).toBe(
      strengthWords.picture,
    );
    const rows = [...getByRole("table").querySelectorAll("tbody tr")];
    expect(rows.map((row) => row.textContent)).toEqual([
      "10 August 2026A slip",
      "6 August 2026Something for yourself",
      "3 August 2026Something for yourself, and a slip",
      "2 August 2026Something for yourself",
    ]);
  });

  it("shows the newest days of many, and says so", () => {
    const { marks, text } = shown(
      strength(Array.from({ length: 100 }, (_, n) => n)),
    );
    expect(marks).toHaveLength(84);
    expect(text).toContain(strengthWords.newest(84));
    expect(text).toContain("On 100 days");
  });

  it("draws nothing where there is nothing, and says what will be there", () => {
    const { root, text } = shown(strength([]));
    expect(text).toContain(strengthWords.nothing);
    expect(root.querySelector("svg, table")).toBeNull();
  });

  it("knows no points, levels, shares or scores", () => {
    const said = [
      strengthWords.nothing,
      ...[0, 1, 2, 30].flatMap((effort) =>
        [0, 1, 2].map((slips) => strengthWords.told({ effort, slips })),
      ),
    ];
    const scoring = /%|\bof \d|point|level|score|streak|lost|fail|per cent/i;
    expect(said.filter((text) => scoring.test(text))).toEqual([]);
    expect("3 points").toMatch(scoring);
  });
});
