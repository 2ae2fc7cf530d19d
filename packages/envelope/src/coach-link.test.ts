import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CoachLink,
  parseCoachLink,
  printCoachLink,
} from "./coach-link.ts";

const key = `age1${"q".repeat(58)}`;
const verify = `${"V".repeat(85)}A`;
const one: CoachLink = {
  relay: "https://desk.example",
  door: `${"A".repeat(42)}A`,
  coaches: [{ name: "Anna B. O’Neill", recipient: key }],
};

const sign = fc.constantFrom(...Array.from("abcxyzÄñ字0 .'’_@-"));
const name = fc
  .array(sign, { minLength: 1, maxLength: 20 })
  .map((signs) => `k${signs.join("")}k`);
const link = fc.record({
  relay: fc.constantFrom(
    "https://desk.example",
    "https://a-b.example.org:8443",
    "http://localhost:4180",
    "http://127.0.0.1:1",
  ),
  door: fc.constant(one.door),
  coaches: fc.array(
    fc.record(
      { name, recipient: fc.constant(key), verify: fc.constant(verify) },
      { requiredKeys: ["name", "recipient"] },
    ),
    { minLength: 1, maxLength: 5 },
  ),
});

describe("a coach's link", () => {
  it("reads back as it was printed, decoded on the way or not", () => {
    fc.assert(
      fc.property(link, (made) => {
        const text = printCoachLink(made);
        expect(text).toMatch(/^[\w.!~*'()%-]+$/);
        expect(parseCoachLink(text)).toEqual(made);
        expect(parseCoachLink(decodeURIComponent(text))).toEqual(made);
      }),
    );
  });

  it("is none when anything is cut off", () => {
    const text = printCoachLink(one);
    for (const end of Array.from({ length: text.length - 30 }, (_, at) => at))
      expect(parseCoachLink(text.slice(0, end))).toBeNull();
  });

  it("of a coach who signs carries what verifies it, and one of before is valid and has none", () => {
    const [coach = { name: "", recipient: "" }] = one.coaches;
    const signs = { ...one, coaches: [{ ...coach, verify }, coach] };
    const text = printCoachLink(signs);
    expect(text).toContain(`~.${verify}~`);
    expect(parseCoachLink(text)).toEqual(signs);
    const before = printCoachLink(one);
    expect(before).not.toContain("~.");
    expect(parseCoachLink(before)).toEqual(one);
  });

  it("is none when what verifies it is cut, doubled, or before any coach", () => {
    const text = printCoachLink(one);
    for (const wrong of [
      `${text}~.`,
      `${text}~.${verify.slice(1)}`,
      `${text}~.${verify}~.${verify}`,
      `${text}~${verify}`,
      text.replace(`~${key}`, `~.${verify}~${key}`),
    ])
      expect(parseCoachLink(wrong)).toBeNull();
  });

  it("has no coach whose name begins with a dot", () => {
    const coaches = [{ name: ".Anna", recipient: key }];
    expect(parseCoachLink(printCoachLink({ ...one, coaches }))).toBeNull();
  });

  it("leads to no relay that others could read on the way, nor anywhere below one", () => {
    for (const relay of [
      "http://desk.example",
      "https://desk.example/path",
      "https://me@desk.example",
      "javascript:alert(1)",
      "ftp://desk.example",
      "",
    ])
      expect(parseCoachLink(printCoachLink({ ...one, relay }))).toBeNull();
  });

  it("is none with any text at all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCoachLink(text)).toBeNull();
      }),
    );
  });
});
