import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkDraft,
  type DraftContext,
  draftContexts,
  draftLabels,
} from "./index.ts";

const check = (text: string, context: DraftContext = "no-contact") =>
  checkDraft(text, { context, contactForbidden: false });
const labelsOf = (text: string, context?: DraftContext) =>
  check(text, context).flags.map(({ label }) => label);

const drafts: readonly (readonly [string, DraftContext])[] = [
  ["please just give me one more chance, I'll do anything", "no-contact"],
  ["Can you pick Ella up at 5? Swimming bag is by the door.", "coparenting"],
  ["haha yes, that was me! hope you're well", "ex-reached-out"],
  ["I lied to you about the money. I am sorry.", "owed-apology"],
  [
    "After everything I gave up for you. Typical. You never cared.",
    "no-contact",
  ],
  ["I want to kill myself, there's no point any more", "no-contact"],
  ["I'm going to smash your windows", "coparenting"],
];
const crises = drafts.slice(-2);
const neutral = [
  "The bins go out on Tuesday.",
  "It is raining here.",
  "The blue bag is by the door.",
];

const seed = 20_261_125;
const anyDraft = fc.constantFrom(...drafts);
const anyContext = fc.constantFrom(...draftContexts);

describe("checkDraft", () => {
  it("finds a plea, and where it is", () => {
    const text = "Thanks for the post. Please take me back, I am begging you.";
    expect(check("Please take me back, I am begging you").verdict).toBe("hold");
    const { verdict, flags } = check(text);
    expect(verdict).not.toBe("ok");
    const plea = flags.find(({ label }) => label === "pleading");
    expect(text.slice(plea?.start, plea?.end)).toMatch(/take me back|begging/);
    expect(plea?.because.length).toBeGreaterThan(0);
    for (const words of plea?.because ?? []) expect(text).toContain(words);
  });

  it("lets plain logistics between parents pass", () => {
    for (const text of [
      "Can you pick Ella up at 5? Swimming bag is by the door.",
      "Dentist moved to Thursday 4pm. Can you take him?",
      "School photos tomorrow. She needs the clean jumper.",
    ]) {
      expect(check(text, "coparenting").verdict).toBe("ok");
      expect(labelsOf(text, "coparenting")).toContain("logistics-ok");
    }
  });

  it("takes plain words of danger for what they are, in every situation", () => {
    for (const [text] of crises)
      for (const context of draftContexts)
        expect(check(text, context).verdict).toBe("crisis");
    expect(labelsOf("I want to kill myself")).toContain("threat-self-harm");
    expect(labelsOf("I'm going to smash your windows")).toContain(
      "threat-other",
    );
  });

  it("knows many plain ways to speak of danger", () => {
    for (const text of [
      "I took all the tablets, sorry",
      "i've thought about killing myself more than once since you left",
      "I don't want to wake up tomorrow",
      "no reason left to live for",
      "gonna unalive this weekend",
      "She can wear black to my funeral",
      "I might do something stupid tonight",
      "I'm coming round whether you like it or not",
      "tell your new man to watch his back",
      "would be a shame if something happened to that car",
      "I go show you, I will wound you",
      "I'll put him in hospital",
    ])
      expect([text, check(text).verdict]).toEqual([text, "crisis"]);
  });

  it("asks softly where it is not sure, and not where nothing is near", () => {
    const text =
      "I hope you are pleased with yourself. Take care of the dog for me.";
    expect(check(text).verdict).not.toBe("crisis");
    expect(check(text).maybeDanger).toBe(true);
    for (const [plain, context] of drafts.slice(0, 4))
      expect(check(plain, context).maybeDanger).toBe(false);
    expect(check("I want to kill myself").maybeDanger).toBe(false);
  });

  it("takes despair about living for what it is, whatever safety knows", () => {
    for (const dangerKnown of [false, true])
      for (const text of [
        "life isnt worth it without you",
        "no point going on",
        "I can't go on without you",
        "you'd be better off without me",
        "dont want to be here anymore",
      ]) {
        const { verdict, flags } = checkDraft(text, {
          context: "no-contact",
          contactForbidden: false,
          dangerKnown,
        });
        expect([text, verdict]).toEqual([text, "crisis"]);
        expect(flags.map(({ label }) => label)).toContain("threat-self-harm");
      }
  });

  it("knows what safety knows: what may be danger is, once danger is known of", () => {
    for (const text of [
      "I hope you are pleased with yourself. Take care of the dog for me.",
      "I can't live without you",
      "I can't do this anymore",
      "nothing matters now",
    ])
      for (const [dangerKnown, verdict] of [
        [true, "crisis"],
        [false, check(text).verdict],
      ] as const) {
        expect(check(text).verdict).not.toBe("crisis");
        expect(check(text).maybeDanger).toBe(true);
        expect(
          checkDraft(text, {
            context: "no-contact",
            contactForbidden: false,
            dangerKnown,
          }).verdict,
        ).toBe(verdict);
      }
    const [plain] = drafts[1] ?? [""];
    expect(
      checkDraft(plain, {
        context: "coparenting",
        contactForbidden: false,
        dangerKnown: true,
      }).verdict,
    ).toBe("ok");
  });

  it("is not fooled by look-alikes, digits, stretched or split letters", () => {
    for (const text of [
      "i want to k1ll myself",
      "I want to kіll myself", // a Cyrillic і
      "i want to kiiiill myself",
      "i want to ki\u200Bll myself",
      "ＩＷＡＮＴ to ｋｉｌｌ ｍｙｓｅｌｆ",
      "kms",
    ])
      expect(check(text).verdict).toBe("crisis");
  });

  it("knows harmless words that sound alarming", () => {
    for (const text of [
      "I'm dead 😂 that video",
      "I could murder a curry",
      "This printer is killing me, sending the form tonight",
    ])
      expect(check(text, "reconnecting").verdict).not.toBe("crisis");
  });

  it("has one answer to a stated no, whatever is in the draft, save danger", () => {
    for (const [text, context] of drafts) {
      const { verdict } = checkDraft(text, { context, contactForbidden: true });
      expect(["hold", "crisis"]).toContain(verdict);
    }
    expect(
      checkDraft("", { context: "coparenting", contactForbidden: true })
        .verdict,
    ).toBe("hold");
  });

  it("never lets a neutral sentence lift a crisis, wherever it is put", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...crises),
        fc.array(fc.constantFrom(...neutral), { maxLength: 6 }),
        fc.array(fc.constantFrom(...neutral), { maxLength: 6 }),
        anyContext,
        ([text], before, after, context) => {
          const longer = [...before, `${text}.`, ...after].join(" ");
          expect(check(longer, context).verdict).toBe("crisis");
        },
      ),
      { seed },
    );
  });

  it("does not mind case, spacing and marks at the end", () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.constantFrom("", "!", "...", "?!", " . ", "\n\n", "…"),
        fc.constantFrom("  ", "\n", "\t ", " "),
        fc.boolean(),
        ([text, context], end, space, isLoud) => {
          const spaced = text.replaceAll(" ", space) + end;
          const changed = isLoud ? spaced.toUpperCase() : spaced.toLowerCase();
          expect(check(changed, context).verdict).toBe(
            check(text, context).verdict,
          );
        },
      ),
      { seed },
    );
  });

  it("gives places in the draft as it was typed, on the border of graphemes", () => {
    const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              ...drafts.map(([text]) => text),
              "👩‍👩‍👧 ",
              "é",
              "\u202E",
              "👍🏽",
              "... ",
            ),
            fc.string({ unit: "grapheme", maxLength: 20 }),
          ),
          { maxLength: 6 },
        ),
        anyContext,
        (pieces, context) => {
          const text = pieces.join(" ");
          const borders = new Set([
            text.length,
            ...Array.from(segments.segment(text), ({ index }) => index),
          ]);
          for (const { start, end, label } of check(text, context).flags) {
            expect(start).toBeLessThan(end);
            expect(borders).toContain(start);
            expect(borders).toContain(end);
            expect(draftLabels).toContain(label);
          }
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  it("goes through the apology checklist", () => {
    expect(
      check("I lied to you about the loan. I am sorry.", "owed-apology")
        .apology,
    ).toEqual({
      namesOneAct: true,
      noIfOrBut: true,
      noBlame: true,
      noRequest: true,
      noClaimOfChange: true,
      underLimit: true,
    });
    expect(
      check(
        "I shouted at you in the car on Sunday. It was wrong and I am sorry. Please don't feel you have to reply.",
        "owed-apology",
      ).apology,
    ).toMatchObject({ namesOneAct: true, noRequest: true });
    expect(
      check(
        "I'm sorry if I hurt you but please call me, I have changed",
        "owed-apology",
      ).apology,
    ).toMatchObject({
      noIfOrBut: false,
      noRequest: false,
      noClaimOfChange: false,
    });
  });

  it("reads a very long paste, and one of nothing", () => {
    const long = "The bins go out on Tuesday. ".repeat(4000);
    expect(long.length).toBeGreaterThan(100_000);
    expect(check(long, "coparenting").verdict).not.toBe("crisis");
    for (const nothing of ["", "   ", "...", "\u200B"])
      expect(check(nothing)).toMatchObject({ verdict: "unread", flags: [] });
  });
});
