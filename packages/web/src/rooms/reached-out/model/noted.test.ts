import type { Case, Event } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { notedOf } from "./noted.ts";

const at = (time: string): string => `2026-11-22T${time}:00+00:00`;
const now = Date.parse(at("18:00"));
const warm = (id: string, time: string): Event => ({
  id,
  at: at(time),
  kind: "signal",
  signal: "warm-contact",
});
const answered = (id: string, time: string): Event => ({
  id,
  at: at(time),
  kind: "answered",
});
const noted = (...events: readonly Event[]) => {
  const person: Case = { format: "staying-power/case", version: 1, events };
  return notedOf(person, "warm-contact", now);
};

describe("notedOf", () => {
  it.each<[string, readonly Event[], object | null]>([
    ["nothing", [], null],
    [
      "the newest",
      [warm("a", "15:00"), warm("b", "17:00")],
      { came: { id: "b" }, answered: null },
    ],
    ["too long ago", [warm("a", "05:00")], null],
    [
      "another signal",
      [{ id: "a", at: at("17:00"), kind: "signal", signal: "hostile" }],
      null,
    ],
    [
      "a day without an hour",
      [{ ...warm("a", "17:00"), at: "2026-11-22" }],
      null,
    ],
    [
      "an answer before it",
      [answered("x", "16:00"), warm("a", "17:00")],
      { answered: null },
    ],
    [
      "an answer after it",
      [warm("a", "17:00"), answered("x", "17:30")],
      { answered: { id: "x" } },
    ],
    [
      "within one second, in whatever order",
      [warm("z", "17:00"), answered("a", "17:00")],
      { answered: { id: "a" } },
    ],
  ])("%s", (_, events, found) => {
    if (found === null) expect(noted(...events)).toBeNull();
    else expect(noted(...events)).toMatchObject(found);
  });
});
