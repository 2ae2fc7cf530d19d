import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isContentName,
  isReadable,
  parseCoachContent,
  printCoachContent,
  type TextBounds,
  textFault,
} from "./coach-content.ts";
import { contrast } from "./contrast.ts";

const bounds: TextBounds = {
  "task.walk.how": { most: 120, slots: [] },
  "message.bill": { most: 120, slots: ["day", "amount"] },
};
const content = {
  format: "staying-power/content",
  version: 1,
  coach: `age1${"q".repeat(58)}`,
  revision: 3,
  name: "Anna",
  colour: { light: "#a8471f", dark: "#f0a07a" },
  texts: { "task.walk.how": "Go out once." },
};

const expectedOf = (input: unknown): readonly string[] => {
  const read = parseCoachContent(input, bounds);
  return read.ok ? [] : read.error.issues.map(({ expected }) => expected);
};

describe("a coach's content", () => {
  it("reads back as it was printed, whatever the order of its keys", () => {
    const read = parseCoachContent(content, bounds);
    if (!read.ok) throw new Error("is in order");
    const turned = Object.fromEntries(Object.entries(content).toReversed());
    const again = parseCoachContent(turned, bounds);
    expect(again).toEqual(read);
    expect(printCoachContent(read.value)).toBe(
      again.ok ? printCoachContent(again.value) : "",
    );
    expect(JSON.parse(printCoachContent(read.value))).toEqual(content);
  });

  it("is refused whole where one text is not a coach's to change", () => {
    for (const id of ["gate.danger", "help.uk", "task.walk", "toString"])
      expect(expectedOf({ ...content, texts: { [id]: "Words" } })).toEqual([
        "nothing: this text is not a coach’s to change",
      ]);
  });

  it("is refused where anything is missing, of another form, or beside it", () => {
    for (const wrong of [
      { format: "staying-power/case" },
      { version: 2 },
      { coach: "age1" },
      { revision: 0 },
      { revision: 1.5 },
      { name: "" },
      { name: "An\nna" },
      { name: "a".repeat(61) },
      { colour: { light: "#a8471f" } },
      { texts: { "task.walk.how": 1 } },
      { texts: null },
      { gates: {} },
    ])
      expect(parseCoachContent({ ...content, ...wrong }, bounds).ok).toBe(
        false,
      );
  });

  it("is refused for its name just where that name is not one", () => {
    for (const [text, isOne] of [
      ["Anna", true],
      ["Zoë \u{1f331}", true],
      // A joiner belongs to its letters.
      ["\u06a9\u200c\u0645", true],
      ["a".repeat(60), true],
      ["", false],
      [" Anna", false],
      ["An\nna", false],
      ["An\u00adna", false],
      ["\u200eAnna", false],
      ["a".repeat(61), false],
      ["\u{1f331}".repeat(60), true],
      ["\u{1f331}".repeat(61), false],
    ] as const) {
      expect(isContentName(text), JSON.stringify(text)).toBe(isOne);
      expect(parseCoachContent({ ...content, name: text }, bounds).ok).toBe(
        isOne,
      );
    }
  });

  it("names no text of it in an error", () => {
    const wrong = { ...content, texts: { "task.walk.how": "<b>secret" } };
    expect(JSON.stringify(parseCoachContent(wrong, bounds))).not.toContain(
      "secret",
    );
  });

  it("is read from anything without a fault", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseCoachContent(input, bounds).ok).toBe(false);
      }),
    );
  });
});

describe("a text of a coach", () => {
  const fault = (text: string, id = "task.walk.how") =>
    textFault(text, bounds[id]);

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["a".repeat(121), "too-long"],
    ["two\nlines", "not-one-line"],
    [" blank", "not-one-line"],
    ["turned \u202e round", "not-one-line"],
    ["<b>bold</b>", "markup"],
    ["<script", "markup"],
    ["see http://example.com", "address"],
    ["see HTTP://example.com", "address"],
    ["javascript:alert(1)", "address"],
    ["data:text/html,x", "address"],
    ["https://https://x", null],
    ["https://javascript:x", "address"],
    ["see https://example.com/a", null],
    ["less < more > less, <3", null],
    ["{day}", "slot-unknown"],
    ["an open {", "slot-unknown"],
  ] as const)("%j is %j", (text, wanted) => {
    expect(fault(text)).toBe(wanted);
  });

  it("keeps every slot of its original, and brings none", () => {
    expect(fault("By {day}: {amount}.", "message.bill")).toBeNull();
    expect(fault("By {day} or {day}: {amount}.", "message.bill")).toBeNull();
    expect(fault("By {day}.", "message.bill")).toBe("slot-missing");
    expect(fault("{day} {amount} {name}", "message.bill")).toBe("slot-unknown");
    expect(fault("{{day}} {amount}", "message.bill")).toBe("slot-unknown");
  });

  it("that stands has no sign of a tag and no slot left open, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 130, unit: "binary" }), (text) => {
        if (fault(text) !== null) return;
        expect(text).not.toMatch(/<[a-z/!?]|[{}\n\r\u202a-\u202e]/i);
        expect(text.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a colour", () => {
  it("stands as far from another as WCAG says", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#a8471f", "#a8471f")).toBe(1);
  });

  it("is refused where text in it could not be read, with what to do", () => {
    const [light, dark] = ["#f0a07a", "#a8471f"];
    expect(expectedOf({ ...content, colour: { light, dark } })).toEqual([
      "a darker colour: text in it has to stand out from the light page, 4.5 to 1",
      "a lighter colour: text in it has to stand out from the dark page, 4.5 to 1",
    ]);
  });

  it("that is readable is so on every paper, and none is on both themes", () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, (...parts) => {
        const colour = `#${parts.map((each) => each.toString(16).padStart(2, "0")).join("")}`;
        expect(isReadable(colour, "light") && isReadable(colour, "dark")).toBe(
          false,
        );
        if (isReadable(colour, "light"))
          expect(contrast(colour, "#faf7f2")).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
