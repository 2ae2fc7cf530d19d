import { grades, readingWords } from "@staying-power/words";
import { render } from "preact";
import { describe, expect, it } from "vitest";
import { PullsPart } from "./pulls-part.tsx";

describe("PullsPart", () => {
  it("says what the sources are that stand beside its numbers, and no others", () => {
    const place = document.createElement("div");
    const pull = {
      fact: "longDistance",
      value: true,
      back: -8,
      stay: 7,
    } as const;
    render(
      <PullsPart
        pulls={[
          { ...pull, grade: "E" },
          { ...pull, fact: "children", grade: "A" },
        ]}
      />,
      place,
    );
    expect(place.querySelector("summary")?.textContent).toBe(
      readingWords.pulls.grades,
    );
    expect(
      [...place.querySelectorAll("dd")].map(({ textContent }) => textContent),
    ).toEqual([grades.A, grades.E]);
  });
});
