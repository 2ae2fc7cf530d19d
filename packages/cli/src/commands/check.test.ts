import { checkDraft } from "@staying-power/check";
import { draftLabelWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { runWith } from "../testing/terminal.ts";

const plea = "Please take me back, I am begging you.";
const contact = { context: "no-contact", contactForbidden: false } as const;

describe("check", () => {
  it("says what to do with a draft, and quotes what it is about", async () => {
    const { code, out, err } = await runWith(
      ["check", "-", "--context", "no-contact"],
      { stdin: plea },
    );
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
    expect(out).toContain("Please take me back");
    expect(out).toContain(draftLabelWords.pleading.name);
    for (const line of out.split("\n"))
      expect(Array.from(line).length).toBeLessThanOrEqual(72);
  });

  it("offers help, and nothing about wording, where there is danger", async () => {
    const { code, out } = await runWith(
      ["check", "-", "--context", "coparenting"],
      { stdin: "I can't go on. I want to die." },
    );
    expect(code).toBe(0);
    expect(out).toContain("help line");
    expect(out).not.toContain("want to die");
  });

  it("prints as JSON what the app is told", async () => {
    const { out } = await runWith(
      ["check", "-", "--json", "--context", "no-contact"],
      { stdin: plea },
    );
    const { verdict, maybeDanger, flags } = checkDraft(plea, contact);
    expect(JSON.parse(out)).toStrictEqual({
      verdict,
      maybeDanger,
      flags: flags.map((flag) => ({
        ...flag,
        why: draftLabelWords[flag.label].why,
      })),
    });
  });

  it("answers every line in its place, the bad ones too", async () => {
    const lines = [
      JSON.stringify({ text: plea, context: "no-contact" }),
      "{",
      "[]",
      JSON.stringify({ text: 3, context: "no-contact" }),
      JSON.stringify({ text: "secret words", context: "elsewhere" }),
    ];
    const { code, out, err } = await runWith(["check", "--jsonl"], {
      stdin: lines.join("\n"),
    });
    expect(code).toBe(1);
    expect(err).toContain("4 of 5 lines could not be read");
    expect(`${out}${err}`).not.toContain("secret words");
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(answers).toMatchObject([
      {
        verdict: "hold",
        flags: expect.arrayContaining([
          expect.objectContaining({ label: "pleading" }),
        ]),
      },
      { error: { line: 2, kind: "json" } },
      { error: { line: 3, kind: "draft" } },
      { error: { line: 4, issues: [{ path: "text" }] } },
      { error: { line: 5, issues: [{ path: "context" }] } },
    ]);
  });

  it.each([
    [["check", "-"], "needs --context"],
    [["check", "-", "--context", "love"], "no-contact, ex-reached-out"],
    [["check"], "expected FILE"],
  ])("refuses %j", async (argv, told) => {
    const { code, err } = await runWith(argv, { stdin: plea });
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});
