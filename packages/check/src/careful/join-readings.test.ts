import { describe, expect, it } from "vitest";
import { draftLabels } from "../draft-check.ts";
import type { SmallReading } from "../draft-reading.ts";
import { smallReading } from "../small-reading.ts";
import type { CarefulReading } from "./careful-reading.ts";
import { joinReadings } from "./join-readings.ts";

const thresholds = {
  labels: draftLabels.map(() => 0),
  danger: 1,
  together: { small: 1, danger: -2, worry: -4 },
  mark: 0,
};
/** A reading that finds nothing, with what is said otherwise. */
const reading = (said: Partial<CarefulReading> = {}): CarefulReading => ({
  verdict: [1, 0, 0],
  labels: draftLabels.map(() => -3),
  danger: -5,
  thresholds,
  pieces: [],
  ...said,
});
const labelled = (...held: readonly string[]): readonly number[] =>
  draftLabels.map((label) => (held.includes(label) ? 3 : -3));
const context = "no-contact";
const small = (text: string, more = {}) =>
  smallReading(text, { context, contactForbidden: false, ...more });
/** Pieces of which some words are marked for a label. */
const marked = (text: string, words: string, label: string) => {
  const start = text.indexOf(words);
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    marks: Float32Array.from(draftLabels, (one) =>
      one === label && index >= start && index < start + words.length ? 2 : -4,
    ),
  }));
};

/** A reading in which the small model sees so much danger, by no rule. */
function suspecting(score: number): SmallReading {
  const one = small("The bins go out on Tuesday.");
  const beside = one.beside && {
    ...one.beside,
    worst: { ...one.beside.worst, score },
  };
  return { ...one, beside, whole: beside };
}

describe("joinReadings", () => {
  it("brings help where the careful reader is sure", () => {
    const text = "The bins go out on Tuesday.";
    const { verdict, flags, reader } = joinReadings(
      small(text),
      reading({
        danger: 8,
        labels: labelled("threat-other"),
        pieces: marked(text, "go out", "threat-other"),
      }),
    );
    expect({ verdict, reader }).toEqual({
      verdict: "crisis",
      reader: "careful",
    });
    expect(flags).toEqual([
      { label: "threat-other", start: 9, end: 15, because: ["go out"] },
    ]);
  });

  it("never rules out plain words of danger, in whatever language", () => {
    for (const text of ["I want to kill myself", "Je vais me tuer ce soir."])
      expect(joinReadings(small(text), reading()).verdict).toBe("crisis");
  });

  it("adds what both see of danger", () => {
    const one = suspecting(0);
    expect(joinReadings(one, reading({ danger: -5 }))).toMatchObject({
      verdict: "ok",
      maybeDanger: false,
    });
    expect(joinReadings(one, reading({ danger: -4 }))).toMatchObject({
      verdict: "ok",
      maybeDanger: true,
    });
    expect(joinReadings(one, reading({ danger: -2 })).verdict).toBe("crisis");
    expect(joinReadings(suspecting(4), reading({ danger: -6 })).verdict).toBe(
      "crisis",
    );
  });

  it("brings help at half as much where danger is known of", () => {
    const half = { ...suspecting(0) };
    const known = { ...half.situation, dangerKnown: true };
    expect(
      joinReadings({ ...half, situation: known }, reading({ danger: -3 }))
        .verdict,
    ).toBe("crisis");
    expect(joinReadings(half, reading({ danger: -3 })).verdict).toBe("ok");
  });

  it("takes verdict, labels and places from the careful reader", () => {
    const text = "The bins go out on Tuesday, please please come back.";
    const { verdict, flags } = joinReadings(
      small(text),
      reading({
        verdict: [0, 0, 1],
        labels: labelled("pleading"),
        pieces: marked(text, "please come back", "pleading"),
      }),
    );
    expect(verdict).toBe("hold");
    expect(
      flags.map(({ label, start, end }) => [label, text.slice(start, end)]),
    ).toEqual([["pleading", "please come back"]]);
  });

  it("finds the place of a label by the small reader where the careful one marks none", () => {
    const text = "Please take me back. The bins go out on Tuesday.";
    const [flag] = joinReadings(
      small(text),
      reading({ verdict: [0, 0, 1], labels: labelled("pleading") }),
    ).flags;
    expect(text.slice(flag?.start, flag?.end)).toBe("Please take me back");
    expect(flag?.because.length).toBeGreaterThan(0);
  });

  it("says at most three places, the strongest, and not across sentences", () => {
    const text = "Please come. Please call. Please write. Please stay.";
    const { flags } = joinReadings(
      small(text),
      reading({
        verdict: [0, 0, 1],
        labels: labelled("pleading"),
        pieces: marked(text, text, "pleading"),
      }),
    );
    expect(flags).toHaveLength(3);
    for (const { start, end } of flags)
      expect(text.slice(start, end)).not.toContain(".");
  });

  it("has one answer to a stated no, and leaves unread what is", () => {
    expect(
      joinReadings(small("Hi", { contactForbidden: true }), reading()).verdict,
    ).toBe("hold");
    const { verdict, unread } = joinReadings(
      small("Can you get Ella at five? No puedo ir, estoy trabajando."),
      reading(),
    );
    expect(verdict).toBe("unread");
    expect(unread).toHaveLength(1);
  });
});
