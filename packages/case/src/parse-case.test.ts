import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostEvents } from "./case-schema.ts";
import type { CaseError, Result } from "./index.ts";
import {
  factKeys,
  longestText,
  migrate,
  parseCase,
  parseCaseText,
  slotParts,
  weekdayIds,
} from "./index.ts";
import { arbitraryCase } from "./testing/arbitrary-case.ts";

const sampleText = readFileSync(
  new URL("../fixtures/case-version-1.json", import.meta.url),
  "utf8",
);
const head = { format: "staying-power/case", version: 1 } as const;
const secret = "Zebulon";

describe("parseCase", () => {
  it("reads the frozen sample of version 1 and loses nothing of it", () => {
    const sample: unknown = JSON.parse(sampleText);
    expect(parseCase(sample)).toEqual({ ok: true, value: sample });
  });

  it("has every fact in the frozen sample", () => {
    const result = parseCaseText(sampleText);
    expect(result.ok && Object.keys(result.value.facts ?? {})).toEqual(
      factKeys,
    );
  });

  it("bounds a plan for a hard moment, and reads one that is taken back", () => {
    const plan = (more: object) =>
      parseCase({
        ...head,
        events: [{ at: "2026-11-01", kind: "if-then", plan: "a", ...more }],
      });
    expect(plan({ cue: null }).ok).toBe(true);
    const moment = { days: ["friday"], part: "evening" };
    expect(plan({ cue: "a".repeat(300), response: "b", moment }).ok).toBe(true);
    for (const [more, path] of [
      [{}, "cue"],
      [{ cue: "a".repeat(301) }, "cue"],
      [{ cue: "a", response: "b".repeat(301) }, "response"],
      [{ cue: "a", plan: "c".repeat(101) }, "plan"],
      [{ cue: "a", moment: { part: "noon" } }, "moment.part"],
      [{ cue: "a", moment: { days: ["friday", "friday"] } }, "moment.days"],
      [{ cue: "a", moment: { hour: 3 } }, "moment"],
    ] as const)
      expect(JSON.stringify(plan(more))).toContain(`events[0].${path}`);
  });

  it("bounds a project, its slots and its times, and reads one that is ended", () => {
    const project = (more: object) =>
      parseCase({
        ...head,
        events: [
          {
            at: "2026-11-01",
            kind: "project",
            project: "a",
            area: "passion",
            ...more,
          },
        ],
      });
    expect(project({ what: null, done: true }).ok).toBe(true);
    const slot = { day: "tuesday", part: "evening" };
    const week = weekdayIds.flatMap((day) =>
      slotParts.map((part) => ({ day, part, time: "23:59", minutes: 5 })),
    );
    const what = "a".repeat(300);
    expect(
      project({ what, show: what, first: what, slots: week, next: "habit" }).ok,
    ).toBe(true);
    for (const [more, path] of [
      [{}, "what"],
      [{ what: "a".repeat(301) }, "what"],
      [{ what, show: "b".repeat(301) }, "show"],
      [{ what, first: "b".repeat(301) }, "first"],
      [{ what, next: "more" }, "next"],
      [{ what, slots: [{ ...slot, id: "d".repeat(101) }] }, "slots[0].id"],
      [{ what, project: "c".repeat(101) }, "project"],
      [{ what, area: "money" }, "area"],
      [{ what, slots: [{ ...slot, part: "night" }] }, "slots[0].part"],
      [{ what, slots: [{ ...slot, time: "24:00" }] }, "slots[0].time"],
      [{ what, slots: [{ ...slot, minutes: 4 }] }, "slots[0].minutes"],
      [{ what, slots: [{ ...slot, minutes: 601 }] }, "slots[0].minutes"],
      [{ what, slots: [slot, { ...slot, time: "19:00" }] }, "slots[1]"],
      [{ what, slots: [...week, slot] }, "slots"],
    ] as const)
      expect(JSON.stringify(project(more))).toContain(`events[0].${path}`);
  });

  it("reads what became of a place in a day, and bounds it", () => {
    const slot = (more: object) =>
      parseCase({
        ...head,
        events: [{ at: "2026-11-01", kind: "slot", project: "a", ...more }],
      });
    expect(slot({ part: "evening", done: false }).ok).toBe(true);
    for (const [more, path] of [
      [{ part: "night", done: true }, "part"],
      [{ part: "evening" }, "done"],
      [{ part: "evening", done: true, day: "monday" }, "day"],
    ] as const)
      expect(JSON.stringify(slot(more))).toContain(`events[0].${path}`);
  });

  it("gives every case back as it was", () => {
    fc.assert(
      fc.property(arbitraryCase, (a) => {
        expect(parseCaseText(JSON.stringify(a))).toEqual({
          ok: true,
          value: a,
        });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each<[string, unknown, string, string, string?]>([
    ["no case", null, "format", "staying-power/case"],
    ["a list", [], "format", "staying-power/case"],
    ["no version", { format: head.format }, "version", "a whole number"],
    ["version 0", { ...head, version: 0 }, "version", "a whole number from 1"],
    ["a newer version", { ...head, version: 2 }, "version", "newer"],
    [
      "a misspelt key",
      { ...head, evnts: [] },
      "evnts",
      "no key of this name",
      "events",
    ],
    [
      "a misspelt fact",
      { ...head, facts: { relationship_months: 3 } },
      "facts.relationship_months",
      "no key of this name",
      "relationshipMonths",
    ],
    [
      "a misspelt id",
      { ...head, facts: { issues: ["jealousy", "money", "clinghy"] } },
      "facts.issues[2]",
      "one of clingy, hygiene",
      "clingy",
    ],
    [
      "a repeated id",
      { ...head, facts: { ties: ["home", "work", "home"] } },
      "facts.ties[2]",
      "each item once",
    ],
    [
      "a set that is a text",
      { ...head, facts: { ties: "home" } },
      "facts.ties",
      "a list of work, study",
    ],
    [
      "a number out of bounds",
      { ...head, facts: { noContactWeeks: 5201 } },
      "facts.noContactWeeks",
      "a number from 0 to 5200",
    ],
    [
      "a broken whole number",
      { ...head, facts: { ageMe: 30.5 } },
      "facts.ageMe",
      "a whole number from 10 to 120",
    ],
    [
      "a number that is none",
      { ...head, facts: { ageMe: Number.NaN } },
      "facts.ageMe",
      "a finite number",
    ],
    [
      "a null fact",
      { ...head, facts: { children: null } },
      "facts.children",
      "true or false",
    ],
    [
      "a day that does not exist",
      { ...head, breakup: "2026-02-30" },
      "breakup",
      "a day that exists",
    ],
    [
      "a date before 1900",
      { ...head, events: [{ at: "1899-12-31", kind: "left-again" }] },
      "events[0].at",
      "from 1900 to 2199",
    ],
    [
      "a time without offset",
      { ...head, events: [{ at: "2026-10-12T21:30", kind: "left-again" }] },
      "events[0].at",
      "with its offset",
    ],
    [
      "asOf before the breakup",
      { ...head, breakup: "2026-10-02", asOf: "2026-10-01" },
      "asOf",
      "not before breakup",
    ],
    [
      "an unknown kind of event",
      { ...head, events: [{ at: "2026-10-12", kind: "signals" }] },
      "events[0].kind",
      "one of signal, conduct",
      "signal",
    ],
    [
      "an event without a kind",
      { ...head, events: [{ at: "2026-10-12" }] },
      "events[0].kind",
      "nothing is here",
    ],
    [
      "an event that is a text",
      { ...head, events: ["2026-10-12"] },
      "events[0]",
      "an event",
    ],
    [
      "a field of another event",
      {
        ...head,
        events: [{ at: "2026-10-12", kind: "break", signal: "hostile" }],
      },
      "events[0].signal",
      "no key of this name",
    ],
    [
      "an answer to no question",
      {
        ...head,
        events: [{ at: "2026-10-12", kind: "fact", fact: "endeBy", value: 1 }],
      },
      "events[0].fact",
      "the key of a fact",
      "endedBy",
    ],
    [
      "an answer of the wrong kind",
      {
        ...head,
        events: [{ at: "2026-10-12", kind: "fact", fact: "ageMe", value: "" }],
      },
      "events[0].value",
      "a whole number",
    ],
    [
      "a prototype",
      JSON.parse(
        '{"format":"staying-power/case","version":1,"facts":{"__proto__":{"x":1}}}',
      ),
      "facts.__proto__",
      "no key of this name",
    ],
    ["a class instance", new Date(0), "the file", "a plain object"],
    ["a function", { ...head, facts: () => 1 }, "facts", "data that JSON"],
    ["a very deep value", deep(100_000), "a.a.a", "levels inside each other"],
    [
      "too many events",
      {
        ...head,
        events: Array.from({ length: mostEvents + 1 }, () => ({
          at: "2026-10-12",
          kind: "left-again",
        })),
      },
      "events",
      `at most ${mostEvents} events`,
    ],
  ])("refuses %s", (_name, input, path, expected, suggestion) => {
    const error = errorOf(parseCase(input));
    expect(error.issues[0].path).toContain(path);
    expect(error.issues[0].expected).toContain(expected);
    expect(error.issues[0].suggestion).toBe(suggestion);
    expect(error.message).toContain(expected);
  });

  it("reports every fault, up to twenty, and says how many more there are", () => {
    const events = Array.from({ length: 30 }, () => ({
      at: "",
      kind: "break",
    }));
    const error = errorOf(parseCase({ ...head, events }));
    expect(error.issues).toHaveLength(20);
    expect(error.message).toMatch(/and 10 more$/);
  });

  it("tells an old program from a broken file", () => {
    expect(errorOf(migrate({ ...head, version: 2 })).kind).toBe("version");
    expect(errorOf(migrate({ ...head, version: "2" })).kind).toBe("version");
    expect(errorOf(migrate({})).kind).toBe("format");
  });

  it("leaves its input as it is, frozen or not", () => {
    const input = freeze(JSON.parse(sampleText));
    expect(parseCase(input).ok).toBe(true);
  });

  it("never repeats what a person wrote", () => {
    const inputs: unknown[] = [
      { ...head, breakup: secret, asOf: secret, facts: secret, events: secret },
      { ...head, facts: { issues: [secret], ageMe: secret, endedBy: secret } },
      { ...head, [`${secret} and I`]: 1 },
      { ...head, facts: { [`${secret}!`]: 1 } },
      {
        ...head,
        events: [
          { at: secret, kind: secret },
          { at: "2026-01-01", kind: "fact", fact: secret, value: secret },
          { at: "2026-01-01", kind: "break", how: secret, note: [secret] },
        ],
      },
      { format: secret },
      { ...head, version: secret },
      secret,
    ];
    for (const input of inputs) {
      const error = errorOf(parseCase(input));
      expect(JSON.stringify(error)).not.toContain(secret);
      const text = JSON.stringify(input).slice(0, -1);
      expect(JSON.stringify(errorOf(parseCaseText(text)))).not.toContain(
        secret,
      );
    }
  });

  it("answers input that throws when it is read", () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error(secret);
        },
      },
    );
    const error = errorOf(parseCase({ ...head, facts: hostile }));
    expect(error.issues[0].path).toBe("facts");
    expect(error.message).not.toContain(secret);
  });

  it("answers anything at all, and leaves no mark on the prototypes", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withDate: true, withMap: true }),
        (input) => {
          answered(parseCase(input));
          answered(parseCase({ ...head, facts: input }));
          answered(parseCase({ ...head, events: [input] }));
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("parseCaseText", () => {
  it.each<[string, string, string, string]>([
    ["nothing", "", "line 1, column 1", "a value"],
    ["a missing colon", '{\n "format" 1}', "line 2, column 11", "a colon"],
    ["a trailing comma", '{"a":1,}', "line 1, column 8", "a key in double"],
    ["an open list", "[1, 2", "line 1, column 6", "a comma or the closing"],
    ["a wrong bracket", "[1}", "line 1, column 3", "a comma or the closing"],
    ["an open text", '{"a":"b', "line 1, column 8", "ends with a quote"],
    ["a bad escape", String.raw`["\x"]`, "line 1, column 3", "a text that"],
    ["more than one value", "{} {}", "line 1, column 4", "nothing more"],
    ["a leading zero", "[01]", "line 1, column 3", "a comma or the closing"],
    ["a repeated key", '{"a":1,\n"\\u0061":2}', "line 2, column 1", "once"],
    ["deep nesting", "[".repeat(1e6), "line 1, column 33", "at most 32"],
  ])("says where %s is", (_name, text, path, expected) => {
    const error = errorOf(parseCaseText(text));
    expect(error.kind).toBe("json");
    expect(error.issues[0].path).toBe(path);
    expect(error.issues[0].expected).toContain(expected);
  });

  it("refuses a text that is too long, at once", () => {
    const error = errorOf(parseCaseText(" ".repeat(longestText + 1)));
    expect(error.message).toContain(`at most ${longestText} characters`);
  });

  it("reads a text with a byte order mark and Windows line ends", () => {
    const text = `\uFEFF${sampleText.replaceAll("\n", "\r\n")}`;
    expect(parseCaseText(text).ok).toBe(true);
  });

  it("reads as JSON exactly what JSON.parse reads", () => {
    const pieces = fc.constantFrom(
      ...'{}[],:0123456789.eE+-\\"/bfnrtu truefalsn\n\t\u0001é'.split(""),
      '"a"',
      "true",
      "null",
      '{"b":',
      "-1.5e3",
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
      fc.json({ maxDepth: 4 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseCaseText(text);
        const refused =
          !result.ok &&
          result.error.kind === "json" &&
          !result.error.message.includes("twice");
        expect(refused).toBe(!isJson(text));
      }),
      { seed: 5, numRuns: 20_000 },
    );
  });

  it("answers 10 000 mutated case files with a case or a path and what was expected", () => {
    let refused = 0;
    const runs = 10_000;
    fc.assert(
      fc.property(mutatedText(), (text) => {
        const result = parseCaseText(text);
        answered(result);
        if (!result.ok) refused += 1;
      }),
      { seed: 11, numRuns: runs },
    );
    expect(refused).toBeGreaterThan(runs / 2);
    expect(refused).toBeLessThan(runs);
  }, 60_000);
});

/** The sample with one to three things done to it. */
function mutatedText(): fc.Arbitrary<string> {
  const strange = fc.oneof(
    fc.constantFrom<unknown[]>(
      null,
      "",
      -1,
      1e308,
      1e-320,
      "2026-02-30",
      "9999-99-99",
      [],
      {},
      [[[[]]]],
      "\uD800",
      "\u202Eabc",
      "__proto__",
      "constructor",
      true,
    ),
    fc.string({ unit: "binary" }),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const step = fc.record({
    act: fc.constantFrom(
      "drop",
      "retype",
      "rename",
      "nest",
      "repeat",
      "swap",
      "add",
    ),
    where: fc.nat(),
    key: fc.oneof(
      fc.constantFrom("__proto__", "constructor", "issus", "", "at", "kind"),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    value: strange,
  });
  const damage = fc.record({
    at: fc.nat(),
    act: fc.constantFrom("none", "none", "cut", "remove", "insert", "huge"),
    text: fc.string({ unit: "binary", maxLength: 3 }),
  });
  return fc
    .tuple(fc.array(step, { minLength: 1, maxLength: 3 }), damage)
    .map(([steps, harm]) => {
      const root: unknown = JSON.parse(sampleText);
      const holder = { root };
      for (const { act, where, key, value } of steps) {
        const places = containers(holder);
        const place = places[where % places.length] ?? [];
        mutate(place, act, { where, key, value });
      }
      const whole = containers(holder)[1] ?? holder;
      return harmed(JSON.stringify(whole), harm.act, harm.at, harm.text);
    });
}

function mutate(
  place: object,
  act: string,
  { where, key, value }: { where: number; key: string; value: unknown },
): void {
  const names = Object.keys(place);
  const name = names[where % Math.max(1, names.length)] ?? "none";
  const held: unknown = Object.getOwnPropertyDescriptor(place, name)?.value;
  const put = (at: string, what: unknown): void => {
    Object.defineProperty(place, at, {
      value: what,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  };
  if (Array.isArray(place)) {
    if (act === "drop") place.splice(where % (place.length + 1), 1);
    else if (act === "repeat") place.push(held);
    else if (act === "swap") place.reverse();
    else if (act === "add") place.push(value);
    else if (names.length > 0) put(name, act === "nest" ? [held] : value);
    return;
  }
  if (act === "drop" || act === "rename") Reflect.deleteProperty(place, name);
  if (act === "rename" || act === "repeat") put(key, held);
  if (act === "add") put(key, value);
  if (act === "retype") put(name, value);
  if (act === "nest") put(name, { [key]: held });
  if (act === "swap") put(name, JSON.parse(sampleText));
}

function containers(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(containers)];
}

function harmed(text: string, act: string, at: number, piece: string): string {
  const place = at % text.length;
  switch (act) {
    case "cut":
      return text.slice(0, place);
    case "remove":
      return text.slice(0, place) + text.slice(place + 1);
    case "insert":
      return text.slice(0, place) + piece + text.slice(place);
    case "huge":
      return text.replaceAll(/\d+/g, (digits, offset) =>
        offset > place ? digits : digits.repeat(200),
      );
    default:
      return text;
  }
}

function answered(result: Result<unknown, CaseError>): void {
  if (result.ok) return;
  expect(result.error.issues.length).toBeGreaterThan(0);
  for (const issue of result.error.issues) {
    expect(issue.path.trim()).not.toBe("");
    expect(issue.expected.trim()).not.toBe("");
  }
  expect(result.error.message).toContain(result.error.issues[0].path);
}

function errorOf(result: Result<unknown, CaseError>): CaseError {
  if (result.ok) throw new Error("expected an error");
  return result.error;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

function freeze(value: unknown): unknown {
  for (const place of containers(value)) Object.freeze(place);
  return value;
}
