import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  callLinkWords,
  parseCallLink,
  parseWaitLink,
  printCallLink,
  printWaitLink,
} from "./call-link.ts";

const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
const right = `${"A".repeat(42)}A`;
const relays = [
  "https://desk.example",
  "https://a-b.example.org:8443",
  "http://localhost:4180",
  "http://127.0.0.1:1",
];

describe("the link to a call", () => {
  it.each(relays)("reads back as it was printed, for %s", (relay) => {
    const call = { relay, call: id, right };
    const wait = { relay, wait: id, right };
    for (const [text, read] of [
      [printCallLink(call), call],
      [decodeURIComponent(printCallLink(call)), call],
    ] as const)
      expect(parseCallLink(text)).toEqual(read);
    expect(parseWaitLink(printWaitLink(wait))).toEqual(wait);
    expect(printWaitLink(wait)).toMatch(/^[\w.!~*'()%-]+$/);
  });

  it.each(relays)("is found in what was pasted, for %s", (relay) => {
    const words = printCallLink({ relay, call: id, right });
    for (const text of [
      words,
      `\n ${words}\t`,
      `https://app.example/#/call/${words}\n`,
      `My call:\nhttps://app.example/there/#/call/${words}`,
    ])
      expect(callLinkWords(text)).toBe(words);
    expect(callLinkWords(`\t${id}\n`)).toBe(id);
  });

  it("is never taken for a place on the waiting list, nor the other way round", () => {
    const relay = "https://desk.example";
    expect(parseWaitLink(printCallLink({ relay, call: id, right }))).toBeNull();
    expect(parseCallLink(printWaitLink({ relay, wait: id, right }))).toBeNull();
  });

  it("is none when anything is cut off or put behind it", () => {
    const text = printCallLink({
      relay: "https://desk.example",
      call: id,
      right,
    });
    for (const end of Array.from({ length: text.length }, (_, at) => at))
      expect(parseCallLink(text.slice(0, end))).toBeNull();
    expect(parseCallLink(`${text}~more`)).toBeNull();
  });

  it("leads to no relay that others could read on the way, nor anywhere below one", () => {
    for (const relay of [
      "http://desk.example",
      "https://desk.example/path",
      "javascript:alert(1)",
      "",
    ])
      expect(
        parseCallLink(printCallLink({ relay, call: id, right })),
      ).toBeNull();
  });

  it("is none with any text at all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCallLink(text)).toBeNull();
        expect(parseWaitLink(text)).toBeNull();
      }),
    );
  });
});
