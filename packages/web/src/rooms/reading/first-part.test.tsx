import {
  plainText,
  readingWords,
  type WholeOutcomes,
} from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { wholeOutcomes } from "../../testing/outcomes.ts";
import { FirstPart } from "./first-part.tsx";

const { first, letGo, saying, sure } = readingWords;

function shown(
  outcomes: WholeOutcomes,
  { state = "apart", told = true, tells = true }: Partial<Told> = {},
) {
  const { about, low, high } = outcomes.notBack;
  const back = { about: 100 - about, low: 100 - high, high: 100 - low };
  const part = mount(
    <FirstPart whole={{ outcomes, back, tells }} state={state} told={told} />,
  );
  return { ...part, back, text: part.root.textContent };
}

interface Told {
  readonly state: "apart" | "together";
  readonly told: boolean;
  readonly tells: boolean;
}

const of = (stayed: number, left: number): WholeOutcomes => {
  const sharp = (about: number) => ({ about, low: about, high: about });
  return {
    backAndStayed: sharp(stayed),
    backAndLeft: sharp(left),
    notBack: sharp(100 - stayed - left),
  };
};

describe("the first screenful of a reading", () => {
  it("says the same in its picture and in its two numbers, each with its range of the same hundred", () => {
    fc.assert(
      fc.property(wholeOutcomes, (outcomes) => {
        const { getAllByRole, root, back } = shown(outcomes);
        expect(
          getAllByRole("listitem").map(({ textContent }) => textContent),
        ).toEqual(
          [first.back(back), first.stayed(outcomes.backAndStayed)].map(
            plainText,
          ),
        );
        const [hundred, strip] = getAllByRole("img");
        expect(hundred?.children).toHaveLength(100);
        expect(
          [...(strip?.children ?? [])].map((piece) =>
            Number(piece.getAttribute("width")),
          ),
        ).toEqual(Object.values(outcomes).map(({ about }) => about));
        for (const picture of [hundred, strip])
          expect(picture?.getAttribute("aria-label")).toContain(
            `${outcomes.notBack.about} do not come back`,
          );
        expect(root.textContent).not.toMatch(/NaN|undefined/);
      }),
      { seed: 31, numRuns: 40 },
    );
  });

  it("says that it cannot tell where its numbers are a matter of chance", () => {
    expect(shown(of(30, 10), { tells: false }).text).toContain(
      sure["cannot-tell"],
    );
    expect(shown(of(30, 10)).text).not.toContain(sure["cannot-tell"]);
  });

  it("is heard again when it changes: the sentence and the numbers", () => {
    const { root } = shown(of(10, 5));
    const live = [...root.querySelectorAll("[aria-live=polite]")];
    expect(live.map(({ tagName }) => tagName)).toEqual(["P", "UL"]);
  });

  it("says of whom it speaks: of anyone, until something was answered", () => {
    expect(shown(of(10, 5), { told: true }).text).toContain(saying.few(true));
    expect(shown(of(10, 5), { told: false }).text).toContain(saying.few(false));
    expect(saying.few(false)).not.toContain("your");
  });

  it("offers letting go first where hardly anyone comes back, and what can be done today elsewhere", () => {
    const few = shown(of(1, 2));
    expect(
      few.getByRole("link", { name: first.lettingGo }).getAttribute("href"),
    ).toBe("#/letting-go");
    expect(few.queryByRole("button", { name: first.today })).toBeNull();
    const more = shown(of(10, 9));
    expect(more.getByRole("button", { name: first.today })).toBeTruthy();
    expect(more.queryByRole("link", { name: first.lettingGo })).toBeNull();
  });

  it("never calls a wide range sure", () => {
    const wide = {
      ...of(20, 20),
      notBack: { about: 60, low: 18, high: 95 },
    };
    expect(shown(wide).text).toContain(sure["very-unsure"]);
  });

  it("answers whether they come back when let go, while they are apart", () => {
    expect(shown(of(10, 9)).getByText(letGo.answer)).toBeTruthy();
    const together = shown(of(60, 40), { state: "together" });
    expect(together.queryByText(letGo.answer)).toBeNull();
    expect(together.text).toContain(saying["together-half"](true));
    expect(
      together.getAllByRole("listitem").map(({ textContent }) => textContent),
    ).toEqual(
      [
        first.stayedTogether({ about: 60, low: 60, high: 60 }),
        first.left({ about: 40, low: 40, high: 40 }),
      ].map(plainText),
    );
  });
});
