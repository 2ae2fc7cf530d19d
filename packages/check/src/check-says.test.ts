import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import { apologyLines, checkLines, checkSays } from "./check-says.ts";
import {
  type CheckOutcome,
  outcomeVerdicts,
  unreadReasons,
} from "./check-outcome.ts";
import {
  type DraftContext,
  draftContexts,
  draftLabels,
} from "./draft-check.ts";
import { readerNames } from "./reader-names.ts";
import { contradictions } from "./testing/contradictions.ts";

const seed = 20_261_128;
const said = (text: string, context: DraftContext, forbidden = false) => {
  const check = checkDraft(text, { context, contactForbidden: forbidden });
  return { check, says: checkSays(check, context, forbidden) };
};
const clearApology =
  "I read your diary in May. That was yours, and it was wrong. I'm sorry.";

const place = fc.integer({ min: 0, max: 20 });
const anyCheck: fc.Arbitrary<CheckOutcome> = fc.record({
  verdict: fc.constantFrom(...outcomeVerdicts),
  reader: fc.constantFrom(...readerNames),
  unread: fc.array(
    fc.record({
      why: fc.constantFrom(...unreadReasons),
      start: place,
      end: place,
    }),
    { maxLength: 2 },
  ),
  maybeDanger: fc.boolean(),
  flags: fc.array(
    fc.record({
      label: fc.constantFrom(...draftLabels),
      start: place,
      end: place,
      because: fc.constant([]),
    }),
    { maxLength: 5 },
  ),
  shorter: fc.option(fc.constant("Friday at five.")),
  apology: fc.option(
    fc.record({
      namesOneAct: fc.boolean(),
      noIfOrBut: fc.boolean(),
      noBlame: fc.boolean(),
      noRequest: fc.boolean(),
      noClaimOfChange: fc.boolean(),
      underLimit: fc.boolean(),
    }),
  ),
});

describe("checkSays", () => {
  it("never contradicts itself, whatever was found", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        anyCheck,
        fc.constantFrom(...draftContexts),
        fc.boolean(),
        (check, context, forbidden) => {
          const says = checkSays(check, context, forbidden);
          seen.add(says.line);
          expect(contradictions({ check, context, says }, false)).toEqual([]);
        },
      ),
      { seed, numRuns: 5000 },
    );
    expect(seen).toEqual(new Set(checkLines));
  });

  it("never contradicts itself, whatever is typed", () => {
    const words = fc.constantFrom(
      "I'm sorry",
      "I read your diary.",
      "Please",
      "come back",
      "you never listened",
      "but",
      "if",
      "I love you.",
      "Can you pick Ella up at 5?",
      "I have changed",
      "I hate you.",
      "life isn't worth it",
      "thanks!",
      "haha yes",
      "everything",
      "\n",
      "😂",
      "Te quiero mucho, vuelve",
      "ⓟⓛⓔⓐⓢⓔ",
      "Привет",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), {
          maxLength: 9,
        }),
        fc.constantFrom(...draftContexts),
        fc.boolean(),
        (pieces, context, forbidden) => {
          const { check, says } = said(pieces.join(" "), context, forbidden);
          expect(contradictions({ check, context, says }, true)).toEqual([]);
        },
      ),
      { seed, numRuns: 600 },
    );
  });

  it("says of a clear apology that is owed to sleep on it and send it once", () => {
    const { says } = said(clearApology, "owed-apology");
    expect(says).toMatchObject({
      line: "apology-once",
      action: "hold",
      sendOnce: true,
      marks: [],
    });
    expect(says.apology).toEqual(
      apologyLines.map((line) => ({ line, met: true })),
    );
  });

  it("holds the same apology where nobody is in touch, and does not say to send it", () => {
    expect(said(clearApology, "no-contact").says).toMatchObject({
      line: "hold-apology",
      verdict: "hold",
      action: "hold",
      sendOnce: false,
      fine: [],
    });
  });

  it("has an apology with a catch changed, and shows where the catch is", () => {
    const { says } = said(
      "I'm sorry I shouted at you on Sunday, but you were late again.",
      "owed-apology",
    );
    expect(says.verdict).not.toBe("ok");
    expect(says.sendOnce).toBe(false);
    expect(says.apology).toContainEqual({ line: "noIfOrBut", met: false });
  });

  it("shows what to change where something is marked, and holds where nothing is", () => {
    const { says } = said(
      "Can you pick Ella up at 5? You always forget it, as usual.",
      "coparenting",
    );
    expect(says).toMatchObject({ line: "change-marked", action: "look" });
    expect(says.shorter).not.toBeNull();
  });

  it("says nothing of the wording in danger or after a no", () => {
    expect(said("I want to die", "coparenting").says).toMatchObject({
      line: "help",
      action: "get-help",
      verdict: "crisis",
    });
    expect(said(clearApology, "owed-apology", true).says).toMatchObject({
      line: "not-to-send",
      action: "write-it-out",
      apology: null,
    });
  });
});
