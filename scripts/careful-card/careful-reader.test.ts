import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DraftContext,
  draftContexts,
  draftLabels,
  smallReading,
} from "../../packages/check/src/index.ts";
import {
  type CarefulReading,
  joinReadings,
} from "../../packages/check/src/careful.ts";
import {
  disguisedByHand,
  disguises,
  plainDangers,
} from "../../packages/check/src/testing/disguises.ts";
import {
  dangerousTwins,
  harmlessSounds,
} from "../../packages/check/src/testing/sounds-of-danger.ts";
import { openCareful } from "../../packages/cli/src/careful-parts.ts";
import {
  carefulFolder,
  carefulParts,
} from "../../packages/cli/src/node-careful.ts";
import { openEncoder } from "../../packages/encoder/src/index.ts";
import reference from "../../training/message-check/reference.json" with { type: "json" };

// The hashes of the files are looked at here: another model than careful.json speaks of is not opened.
const found = await carefulParts(carefulFolder);
if (!found.ok) throw new Error(`${found.error.path}: ${found.error.kind}`);
const parts = found.value;
const reader = await openCareful(parts);

const seed = 20_261_129;
const inContext = (context: DraftContext) =>
  ({ context, contactForbidden: false }) as const;
const careful = async (
  text: string,
  context: DraftContext = "no-contact",
): Promise<CarefulReading> =>
  await reader.read({ text, situation: inContext(context) });
const joined = async (text: string, context: DraftContext = "no-contact") =>
  joinReadings(
    smallReading(text, inContext(context)),
    await careful(text, context),
  );
const seesDanger = ({ danger, thresholds }: CarefulReading): boolean =>
  danger >= thresholds.danger;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const bordersOf = (text: string): ReadonlySet<number> =>
  new Set([
    text.length,
    ...Array.from(graphemes.segment(text), ({ index }) => index),
  ]);

const crises = [
  "I want to kill myself, there's no point any more",
  "I'm going to smash your windows",
  "I will kill you and then myself",
];
const drafts: readonly (readonly [string, DraftContext])[] = [
  ["please just give me one more chance, I'll do anything", "no-contact"],
  ["Can you pick Ella up at 5? Swimming bag is by the door.", "coparenting"],
  ["haha yes, that was me! hope you're well", "ex-reached-out"],
  ["I lied to you about the money. I am sorry.", "owed-apology"],
  ...crises.map((text) => [text, "no-contact"] as const),
];
const neutral = [
  "The bins go out on Tuesday.",
  "It is raining here.",
  "The blue bag is by the door.",
];

describe("the encoder", () => {
  // Bytes are multiplied exactly, but what goes into them is rounded as it runs: where sums are taken in another order
  // a number now and then falls on the other side of a rounding, and one step of it goes through six layers.
  it("says what the same file says in the run time it was taught with", async () => {
    const encoder = await openEncoder(parts);
    const gaps = { verdict: [0], labels: [0], danger: [0], marks: [0] };
    const note = (
      of: number[],
      said: ArrayLike<number>,
      should: readonly number[],
    ) => {
      for (const [at, one] of should.entries())
        of.push(Math.abs(one - (said[at] ?? Number.NaN)));
    };
    for (const one of reference) {
      const said = await encoder.run(one.ids);
      note(gaps.verdict, said.verdict, one.verdict);
      note(gaps.labels, said.labels, one.labels);
      note(gaps.danger, [said.danger], one.danger);
      for (const [at, row] of one.threatMarks.entries())
        note(gaps.marks, said.marks.slice(at * draftLabels.length), row);
    }
    await encoder.close();
    expect(reference.length).toBeGreaterThanOrEqual(40);
    for (const [name, all] of Object.entries(gaps)) {
      const mean = all.reduce((sum, gap) => sum + gap, 0) / all.length;
      expect([name, mean < 0.05]).toEqual([name, true]);
      expect([name, Math.max(...all) < 1]).toEqual([name, true]);
    }
  });

  it("says what is wrong with a model that is none", async () => {
    await expect(
      openEncoder({ model: new Uint8Array(100), wasm: parts.wasm }),
    ).rejects.toThrow(/load model/);
  });
});

describe("the careful reader", () => {
  it("reads the pieces that the network was taught with", async () => {
    for (const { text, situation, ids } of reference.slice(0, 10)) {
      const context = draftContexts.find((one) => one === situation);
      const { pieces } = await careful(text, context);
      // Marks at the end are left out, as the two ends and the situation are here.
      expect(ids.length - 3 - pieces.length).toBeLessThanOrEqual(3);
    }
  });

  it("reads danger through a disguise, as the small reader does", async () => {
    const all = [
      ...plainDangers.flatMap((plain) =>
        Array.from(disguises.values(), (disguise) => disguise(plain)),
      ),
      ...disguisedByHand,
    ];
    expect(all.length).toBeGreaterThanOrEqual(321);
    const missed: string[] = [];
    for (const text of all) {
      const read = await careful(text);
      const small = smallReading(text, inContext("no-contact"));
      expect([text, joinReadings(small, read).verdict]).toEqual([
        text,
        "crisis",
      ]);
      if (!seesDanger(read)) missed.push(text);
    }
    expect(missed.length).toBeLessThanOrEqual(all.length / 20);
  });

  it("brings help for hardly any saying that only sounds of danger, and for every twin that means it", async () => {
    const alarms: string[] = [];
    for (const text of harmlessSounds)
      if ((await joined(text)).verdict === "crisis") alarms.push(text);
    expect(harmlessSounds.length).toBeGreaterThanOrEqual(180);
    expect(alarms.length, alarms.join("; ")).toBeLessThanOrEqual(4);
    for (const text of dangerousTwins)
      expect([text, (await joined(text)).verdict]).toEqual([text, "crisis"]);
  });

  it("never lets a neutral sentence lift a crisis, wherever it is put", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...crises),
        fc.array(fc.constantFrom(...neutral), { maxLength: 4 }),
        fc.array(fc.constantFrom(...neutral), { maxLength: 4 }),
        fc.constantFrom(...draftContexts),
        async (text, before, after, context) => {
          const longer = [...before, `${text}.`, ...after].join(" ");
          const read = await careful(longer, context);
          const small = smallReading(longer, inContext(context));
          expect(joinReadings(small, read).verdict).toBe("crisis");
          const alone = await careful(text, context);
          expect([longer, seesDanger(read)]).toEqual([
            longer,
            seesDanger(alone),
          ]);
        },
      ),
      { seed, numRuns: 30 },
    );
  });

  it("does not mind case, spacing and marks at the end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...drafts),
        fc.constantFrom("", "!", "...", "?!", " . ", "\n\n", "…"),
        fc.constantFrom("  ", "\n", "\t ", " "),
        fc.boolean(),
        async ([text, context], end, space, isLoud) => {
          const spaced = text.replaceAll(" ", space) + end;
          const changed = isLoud ? spaced.toUpperCase() : spaced.toLowerCase();
          const [one, other] = [
            await careful(text, context),
            await careful(changed, context),
          ];
          expect(other.verdict).toEqual(one.verdict);
          expect(other.labels).toEqual(one.labels);
          expect(other.danger).toBe(one.danger);
        },
      ),
      { seed, numRuns: 30 },
    );
  });

  it("gives places in the draft as it was typed, on the border of graphemes", async () => {
    await fc.assert(
      fc.asyncProperty(
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
          { maxLength: 5 },
        ),
        fc.constantFrom(...draftContexts),
        async (several, context) => {
          const text = several.join(" ");
          const borders = bordersOf(text);
          for (const { start, end, because } of (await joined(text, context))
            .flags) {
            expect(start).toBeLessThan(end);
            expect(borders).toContain(start);
            expect(borders).toContain(end);
            for (const words of because.filter((one) => text.includes(one)))
              expect(words).not.toBe("");
          }
        },
      ),
      { seed, numRuns: 40 },
    );
  });

  it("reads a very long paste to its end, and one of nothing", async () => {
    const bins = "The bins go out on Tuesday. ";
    const long = bins.repeat(3500);
    const text = `${long}I want to kill myself.`.slice(-100_000);
    expect(text.length).toBeGreaterThan(98_000);
    const read = await careful(text);
    expect(read.pieces.length).toBeGreaterThan(20_000);
    const outcome = joinReadings(
      smallReading(text, inContext("no-contact")),
      read,
    );
    expect(outcome.verdict).toBe("crisis");
    for (const { start, end } of outcome.flags)
      expect(end - start).toBeLessThanOrEqual(text.length);
    for (const nothing of ["", "   ", "...", "\u200B"])
      expect(await joined(nothing)).toMatchObject({
        verdict: "unread",
        reader: "careful",
        flags: [],
      });
  });

  it("leaves unread what is not read, and reads the rest", async () => {
    const spanish = "No puedo ir, estoy trabajando.";
    const text = `Can you get Ella at five? ${spanish}`;
    const { unread, verdict } = await joined(text, "coparenting");
    expect(verdict).not.toBe("ok");
    expect(unread.map(({ why }) => why)).toEqual(["language"]);
    const { danger } = await careful(text, "coparenting");
    expect(Number.isFinite(danger)).toBe(true);
    expect((await joined("Je vais me tuer ce soir.")).verdict).toBe("crisis");
  });
});
