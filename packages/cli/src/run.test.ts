import { expect, describe, it } from "vitest";
import { commands } from "./commands/all-commands.ts";
import { runWith } from "./testing/terminal.ts";

describe("run", () => {
  it("shows its help on standard output", async () => {
    for (const argv of [["--help"], ["-h"], ["help"]]) {
      const { code, out, err } = await runWith(argv);
      expect(code).toBe(0);
      expect(err).toBe("");
      for (const { name, words } of commands) {
        expect(out).toContain(`staying-power ${name}`);
        expect(out).toContain(words.summary);
      }
    }
  });

  it("shows the help of every command with every option of its table", async () => {
    expect(commands.length).toBeGreaterThan(0);
    for (const { name, options } of commands) {
      const { code, out } = await runWith([name, "--help"]);
      expect(code).toBe(0);
      for (const option of options) expect(out).toContain(`--${option.name}`);
      expect((await runWith(["help", name])).out).toBe(out);
      expect((await runWith([name, "nonsense", "-h"])).out).toBe(out);
    }
  });

  it("keeps every help page within the terminal", async () => {
    for (const columns of [46, 50, 72, 200])
      for (const argv of [
        ["--help"],
        ...commands.map((each) => [each.name, "-h"]),
      ]) {
        const { out } = await runWith(argv, { columns });
        for (const line of out.split("\n"))
          expect(line.length).toBeLessThanOrEqual(Math.min(columns, 72));
      }
  });

  it("says its version and that of the model", async () => {
    const { code, out } = await runWith(["--version"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^staying-power \d+\.\d+\.\d+ \(model \d+\.\d+\.\d+\)\n$/,
    );
  });

  it.each([
    { argv: [], says: "expected a command" },
    { argv: ["raed"], says: "did you mean read?" },
    { argv: ["interveiw"], says: "did you mean interview?" },
    { argv: ["zzzzzz"], says: 'no command "zzzzzz"' },
    { argv: ["help", "zzzzzz"], says: 'no command "zzzzzz"' },
    { argv: ["--jsonl"], says: "no option --jsonl" },
    { argv: ["read"], says: "expected FILE" },
    { argv: ["read", "a", "b"], says: "at most one name" },
    { argv: ["read", "a", "--jsno"], says: "did you mean --json?" },
    { argv: ["read", "a", "-x"], says: "no option -x" },
    { argv: ["read", "a", "--json", "--jsonl"], says: "do not go together" },
    { argv: ["read", "a", "--json=yes"], says: "--json takes no value" },
    { argv: ["read", "a", "--draws"], says: "--draws needs a value: N" },
    { argv: ["read", "a", "--draws", "--json"], says: "needs a value" },
    { argv: ["read", "a", "--draws", "49"], says: "from 50 to 100,000" },
    { argv: ["read", "a", "--draws", "100001"], says: "from 50 to 100,000" },
    { argv: ["read", "a", "--draws", "1e3"], says: "a whole number" },
    { argv: ["read", "a", "--seed", "1.5"], says: "a whole number" },
    { argv: ["read", "a", "--seed", "9007199254740993"], says: "whole number" },
    { argv: ["simulate"], says: "expected N" },
    { argv: ["simulate", "0"], says: "N: expected a whole number from 1" },
    { argv: ["simulate", "x"], says: "N: expected a whole number from 1" },
    { argv: ["simulate", "2", "--weeks", "0"], says: "--weeks: expected" },
    { argv: ["simulate", "2", "--as-of", "2026-02-30"], says: "a date" },
    { argv: ["calibrate", "x"], says: "expected nothing after the options" },
    {
      argv: ["calibrate", "--check", "--out", "x"],
      says: "do not go together",
    },
    { argv: ["audit", "x"], says: "expected nothing after the options" },
    { argv: ["learn"], says: "expected FILE" },
    { argv: ["interview", "x"], says: "expected nothing after the options" },
    { argv: ["interview", "--out"], says: "--out needs a value: FILE" },
  ])("calls $argv misuse", async ({ argv, says }) => {
    const { code, out, err } = await runWith(argv);
    expect({ code, out }).toStrictEqual({ code: 2, out: "" });
    expect(err).toContain(says);
    expect(err).toMatch(/Try staying-power .*--help\n$/);
  });

  it("takes a negative seed as a value, not as an option", async () => {
    const { code, err } = await runWith(["read", "/nowhere", "--seed", "-3"]);
    expect(code).toBe(1);
    expect(err).toContain("no such file");
  });

  it("shows no control characters of what was typed", async () => {
    const { err } = await runWith(["\u001b[2Jevil", "x"]);
    expect(err).not.toContain("\u001b");
  });

  it("stops at once when it was stopped before it began", async () => {
    const signal = AbortSignal.abort();
    const { code, out, err } = await runWith(["--help"], { signal });
    expect({ code, out }).toStrictEqual({ code: 130, out: "" });
    expect(err).toContain("stopped");
  });
});
