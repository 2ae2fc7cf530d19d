import { plainText, type Sentence } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { Worded } from "./worded.tsx";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(" ", " and ", "0"),
);
const sentences: fc.Arbitrary<Sentence> = fc.array(
  fc.oneof(
    text,
    fc.constant("<b>&amp;</b>"),
    fc.record({ strong: text }),
    fc.record({ quiet: text }),
    fc.record({ quote: text }),
    fc.record({ unseen: text }),
  ),
);

describe("a sentence whose parts do not all look alike", () => {
  it("is heard whole and in order, whatever its parts, and nothing of it as markup", () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const { root } = mount(<Worded sentence={sentence} />);
        expect(root.textContent).toBe(plainText(sentence));
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  it("sets apart what has weight and what somebody said, and leaves the rest", () => {
    const { root } = mount(
      <Worded
        sentence={[
          "About ",
          { strong: "12" },
          " say ",
          { quote: "come back" },
          ".",
        ]}
      />,
    );
    expect(root.querySelector("b")?.textContent).toBe("12");
    expect(root.querySelector("q")?.textContent).toBe("come back");
    expect(root.children).toHaveLength(2);
  });

  it("hides from nobody who listens what is for them alone", () => {
    const { getByText } = mount(
      <Worded sentence={["12", { unseen: " of a hundred" }]} />,
    );
    const unseen = getByText("of a hundred");
    expect(unseen.closest("[hidden], [aria-hidden]")).toBeNull();
  });
});
