import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkDraft,
  longestSorted,
  messageKindIds,
  sortMessage,
} from "./index.ts";
import { theirDangers } from "./testing/their-dangers.ts";
import type { TheirMessage } from "./testing/their-message.ts";
import { theirMessages } from "./testing/their-messages.ts";
import { theirMessagesAside } from "./testing/their-messages-aside.ts";

/** How many of some messages were sorted rightly; what nobody could say has to be left alone. */
function figures(messages: readonly TheirMessage[]) {
  const sayable = messages.filter(({ kinds }) => kinds.length > 0);
  const count = (is: (one: TheirMessage) => boolean): number =>
    messages.filter(is).length;
  return {
    sayable: sayable.length,
    /** What it is most of all is among those suggested. */
    among: count(
      ({ text, kinds: [kind] }) =>
        kind !== undefined && sortMessage(text).includes(kind),
    ),
    /** What is suggested first is one of those it is. */
    first: sayable.filter(({ text, kinds }) => {
      const [first] = sortMessage(text);
      return first !== undefined && kinds.includes(first);
    }).length,
    unsayable: messages.length - sayable.length,
    silent: count(
      ({ text, kinds }) => kinds.length === 0 && sortMessage(text).length === 0,
    ),
  };
}

const some = fc.constantFrom(...theirMessages.map(({ text }) => text));

describe("sortMessage", () => {
  it("sorts what its rules were made with", () => {
    expect(figures(theirMessages)).toEqual({
      sayable: 128,
      among: 128,
      first: 128,
      unsayable: 8,
      silent: 8,
    });
  });

  it("sorts most of what was put aside before the first rule", () => {
    expect(figures(theirMessagesAside)).toEqual({
      sayable: 38,
      among: 37,
      first: 37,
      unsayable: 2,
      silent: 2,
    });
  });

  it("was given every kind to sort, and no message twice", () => {
    const all = [...theirMessages, ...theirMessagesAside];
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(new Set(theirMessages.flatMap(({ kinds }) => kinds))).toEqual(
      new Set(messageKindIds),
    );
  });

  it("suggests three kinds at the most, each once, and none for nothing", () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (texts) => {
        const kinds = sortMessage(texts.join(". "));
        expect(kinds.length).toBeLessThanOrEqual(3);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
      { seed: 42 },
    );
    for (const text of ["", "   ", "…", "?!?"])
      expect(sortMessage(text)).toEqual([]);
  });

  it("makes nothing of capitals, spacing and marks at the end", () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom("", ".", " !", "…", "  "),
        (text, end) => {
          const kinds = sortMessage(text);
          // A picture or a smile at the end is no mark.
          fc.pre(/[\p{L}\p{N}]$/u.test(text));
          expect(
            sortMessage(`  ${text.toUpperCase().replaceAll(" ", "  ")}${end}`),
          ).toEqual(kinds);
        },
      ),
      { seed: 42 },
    );
  });

  it("takes any text, and looks at its beginning only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sortMessage(text).length).toBeLessThanOrEqual(3);
      }),
      { seed: 42 },
    );
    const filler = "the soup ".repeat(longestSorted);
    expect(sortMessage(`I miss you. ${filler}`)).toEqual(["warm"]);
    expect(sortMessage(`${filler} I miss you.`)).toEqual([]);
  });

  it("is done with a hundred kilobytes at once", () => {
    const long = "can you bring my grey hoodie back and i miss you so ".repeat(
      2000,
    );
    const began = performance.now();
    sortMessage(long);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("danger in a message of theirs", () => {
  it("is heard by the check of a message, or asked after softly", () => {
    const heard = theirDangers.map(({ text, whom }) => {
      const { verdict, maybeDanger, flags } = checkDraft(text, situation);
      const label = whom === "others" ? "threat-other" : "threat-self-harm";
      return verdict === "crisis"
        ? flags.some((flag) => flag.label === label)
        : maybeDanger || flags.some((flag) => flag.label === label);
    });
    expect(heard.filter((is) => !is)).toEqual([]);
  });

  it("is seldom heard where there is none", () => {
    const alarms = [...theirMessages, ...theirMessagesAside].filter(
      ({ text }) => checkDraft(text, situation).verdict === "crisis",
    );
    expect(alarms.length).toBeLessThanOrEqual(6);
  });
});

const situation = {
  context: "ex-reached-out",
  contactForbidden: false,
} as const;
