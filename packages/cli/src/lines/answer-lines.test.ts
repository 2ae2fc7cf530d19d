import { describe, expect, it } from "vitest";
import { caseText, ioWith } from "../testing/terminal.ts";
import { answerLines } from "./answer-lines.ts";
import { caseLineAnswer } from "./line-answer.ts";

const sound = caseText();
const breaking = caseText({ relationshipMonths: 1 });

/** Work that fails at one of the cases, as a program with a fault would. */
async function answered(...lines: readonly string[]) {
  const { io, told } = ioWith({ stdin: lines.join("\n") });
  const code = await answerLines("-", io, {
    answer: (line) =>
      caseLineAnswer(line, ({ facts }) => {
        if (facts?.relationshipMonths === 1)
          throw new RangeError("observe: a bound that no person knows of");
        return JSON.stringify({ done: true });
      }),
    none: "nothing",
  });
  const { out, err } = told();
  return {
    code,
    err,
    answers: out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line)),
  };
}

describe("a fault of the program at one line", () => {
  it("is told as ours, and nothing is said to be wrong with the case", async () => {
    const { code, err, answers } = await answered(sound, breaking, sound);
    expect(code).toBe(1);
    expect(answers[0]).toEqual({ done: true });
    expect(answers[2]).toEqual({ done: true });
    expect(answers[1]).toMatchObject({
      error: {
        line: 2,
        kind: "program",
        message: expect.stringContaining("a fault of the program"),
        issues: [],
      },
    });
    expect(JSON.stringify(answers)).not.toContain("observe");
    expect(err).toContain("1 of 3 lines could not be worked out");
    expect(err).not.toContain("could not be read");
  });

  it("stands apart from the lines that could not be read", async () => {
    const { code, err } = await answered("{", breaking);
    expect(code).toBe(1);
    expect(err).toContain("1 of 2 lines could not be read");
    expect(err).toContain("1 of 2 lines could not be worked out");
  });
});
