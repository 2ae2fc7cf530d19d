import { reasonIds, reunionSignIds } from "@staying-power/case";
import {
  gateWords,
  reasons,
  reunionPaceWords,
  reunionQuestionWords,
  reunionWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { caseText, runWith } from "../testing/terminal.ts";

const few = ["--today", "2026-11-29", "--draws", "100"] as const;

const answer = (at: string, question: string, said: string) => ({
  at,
  kind: "reunion",
  question,
  answer: said,
});

function told(events: readonly object[], facts: object = {}): string {
  return JSON.stringify({
    ...JSON.parse(caseText({ endedBy: "ex", ...facts })),
    breakup: "2026-06-01",
    asOf: "2026-11-29",
    events: [{ at: "2026-11-10", kind: "returned" }, ...events],
  });
}

const nights = [
  answer("2026-11-28", "hours", "late"),
  answer("2026-11-28", "time-together", "nights-in"),
  answer("2026-11-28", "closeness", "only-bodily"),
  answer("2026-11-28", "who-begins", "they"),
];

async function reunion(text: string, ...more: readonly string[]) {
  const ran = await runWith(["reunion", "-", ...few, ...more], { stdin: text });
  expect({ code: ran.code, err: ran.err }).toStrictEqual({ code: 0, err: "" });
  return ran.out;
}

describe("reunion", () => {
  it("gives exactly the public format as JSON", async () => {
    const found = JSON.parse(await reunion(told(nights), "--json"));
    expect(Object.keys(found)).toStrictEqual([
      "format",
      "version",
      "asOf",
      "reasons",
      "stay",
      "signs",
      "next",
      "safety",
    ]);
    expect(found).toMatchObject({
      format: "staying-power/reunion",
      version: 1,
      asOf: "2026-11-29",
      next: { question: expect.any(String), gain: expect.any(Number) },
      safety: [],
    });
    const given: readonly { readonly id: string }[] = found.reasons;
    expect(given.map(({ id }) => id).toSorted()).toStrictEqual(
      [...reasonIds].toSorted(),
    );
    expect(Object.keys(found.reasons[0])).toStrictEqual(["id", "share"]);
    expect(found.stay.weeks).toHaveLength(52);
    expect(found.signs).toStrictEqual(
      reunionSignIds.map((id) => ({
        id,
        seen: id === "they-began" ? ["2026-11-28"] : [],
      })),
    );
  });

  it("names the two likeliest, what ends them, the signs, the pace and the next question", async () => {
    const out = (await reunion(told(nights))).replaceAll(/\s+/g, " ");
    for (const part of [
      reunionWords.heading,
      `${reasons.sex.name}: `,
      reunionWords.signs.open,
      reunionWords.signs.notYet,
      reunionPaceWords["talk-once"].name,
      reunionWords.pace.slower,
      reunionWords.next.heading,
      reunionWords.ends.heading,
      "Who says so: the coach’s post",
      "Who says so: our own",
    ])
      expect(out).toContain(part);
    expect(out).not.toContain(reunionWords.mine.heading);
  });

  it("answers the person’s own side, and says so when they are not back", async () => {
    const own = await reunion(
      told([answer("2026-11-28", "my-reason", "lonely")]),
    );
    expect(own).toContain(reunionWords.mine.heading);
    const { events: _, ...apart } = JSON.parse(told([]));
    const out = (await reunion(JSON.stringify(apart))).replaceAll(/\s+/g, " ");
    expect(out).toContain(reunionWords.asIfBack);
    expect(out).toContain(reunionPaceWords["meet-first"].name);
  });

  it("says that the year is over, once it is, and gives no chance for it", async () => {
    const text = JSON.stringify({
      ...JSON.parse(told([])),
      breakup: "2025-06-01",
      events: [{ at: "2025-11-20", kind: "returned" }],
    });
    const out = (await reunion(text)).replaceAll(/\s+/g, " ");
    expect(out).toContain(reunionWords.lasts.behind);
    expect(out).not.toContain("are still together a year after coming back");
    const { stay } = JSON.parse(await reunion(text, "--json"));
    expect(Math.min(...stay.low)).toBe(1);
  });

  it("goes to safety after violence or fear, whatever else is said, and shows no number", async () => {
    const afraid = [
      ...nights,
      answer("2026-11-28", "at-ease", "afraid-or-hurt"),
    ];
    for (const text of [told(afraid), told(nights, { issues: ["abuse"] })]) {
      const out = await reunion(text);
      expect(out).toContain(gateWords["abuse-unsure"].heading);
      expect(out).not.toContain(reunionWords.heading);
      expect(out).not.toMatch(/of 100/);
      expect(JSON.parse(await reunion(text, "--json")).safety).toStrictEqual([
        { id: "abuse-unsure", row: "G2", reading: "withheld" },
      ]);
    }
  });

  it("answers each line with its check, and a bad one with its error and its place", async () => {
    const bad = told([answer("2026-11-28", "hours", "lat")]);
    const { code, out } = await runWith(["reunion", "--jsonl", ...few], {
      stdin: `${told(nights)}\n${bad}\n`,
    });
    expect(code).toBe(1);
    const [first, second] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toHaveProperty("format", "staying-power/reunion");
    expect(second).toMatchObject({
      error: {
        line: 2,
        kind: "case",
        issues: [{ path: "events[1].answer", suggestion: "late" }],
      },
    });
  });

  it("names a question it does not know, and asks for a file", async () => {
    const ran = await runWith(["reunion", "-", ...few], {
      stdin: told([answer("2026-11-28", "hour", "late")]),
    });
    expect(ran.code).toBe(1);
    expect(ran.out).toBe("");
    expect(ran.err).toContain("events[1].question");
    expect(await runWith(["reunion"])).toMatchObject({ code: 2 });
    const help = await runWith(["reunion", "--help"]);
    expect(help).toMatchObject({ code: 0 });
    expect(help.out).toContain("reunion --jsonl [FILE]");
    expect(Object.keys(reunionQuestionWords)).toContain("hours");
  });
});
