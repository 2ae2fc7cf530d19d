import { Readable, Writable } from "node:stream";
import { expect, describe, it } from "vitest";
import { caseText, few, runWith } from "../testing/terminal.ts";

const jsonl = ["read", "--jsonl", ...few] as const;

/** Two hundred lines of which every seventh is bad, each in another way. */
const broken = [
  "{",
  "[]",
  '{"format":"x"}',
  caseText({ endedBy: "nobody" }),
  "\u0000",
];
const lines = Array.from({ length: 200 }, (_, index) =>
  index % 7 === 3
    ? (broken[index % broken.length] ?? "")
    : caseText({ relationshipMonths: index }),
);

describe("read --jsonl", () => {
  it("answers two hundred lines in order, the bad ones in their place", async () => {
    const { code, out, err } = await runWith(jsonl, {
      stdin: lines.join("\n"),
    });
    expect(code).toBe(1);
    expect(err).toContain("29 of 200 lines could not be read");
    const answers = out.trimEnd().split("\n");
    expect(answers).toHaveLength(200);
    for (const [index, answer] of answers.entries()) {
      const read: unknown = JSON.parse(answer);
      if (index % 7 === 3)
        expect(read).toMatchObject({
          error: { line: index + 1, issues: [{}] },
        });
      else
        expect(read).toMatchObject({
          format: "staying-power/reading",
          pulls: expect.arrayContaining([
            expect.objectContaining({
              fact: "relationshipMonths",
              value: index,
            }),
          ]),
        });
    }
    // The very same digits as one by one, whichever worker made them.
    for (const index of [0, 100, 198]) {
      const one = await runWith(["read", "-", "--json", ...few], {
        stdin: lines[index] ?? "",
      });
      expect(`${answers[index]}\n` === one.out).toBe(true);
    }
  }, 60_000);

  it("passes over blank lines and counts them", async () => {
    const { code, out } = await runWith(jsonl, {
      stdin: `\n  \r\n${caseText()}\r\n\n{\n\n`,
    });
    expect(code).toBe(1);
    const [first, second, ...rest] = out.trimEnd().split("\n");
    expect(rest).toStrictEqual([]);
    expect(JSON.parse(first ?? "")).toHaveProperty("outcomes");
    expect(JSON.parse(second ?? "")).toMatchObject({
      error: { line: 5, kind: "json", issues: [{ path: "column 2" }] },
    });
  });

  it("answers a line that is no text, and goes on", async () => {
    const stdin = Buffer.concat([
      Buffer.of(0xff, 0x0a),
      Buffer.from(caseText()),
    ]);
    const { code, out } = await runWith(jsonl, { stdin });
    expect(code).toBe(1);
    const [first, second] = out.split("\n");
    expect(JSON.parse(first ?? "")).toStrictEqual({
      error: {
        line: 1,
        kind: "line",
        message: "line 1: expected UTF-8 text",
        issues: [{ path: "line 1", expected: "expected UTF-8 text" }],
      },
    });
    expect(JSON.parse(second ?? "")).toHaveProperty("outcomes");
  });

  it("is done without a word when every line was a case", async () => {
    const { code, err } = await runWith(jsonl, { stdin: `${caseText()}\n` });
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
  });

  it("refuses an input without a line", async () => {
    const { code, out, err } = await runWith(jsonl, { stdin: "\n\n" });
    expect({ code, out }).toStrictEqual({ code: 1, out: "" });
    expect(err).toContain("expected one case a line");
  });

  it("takes few lines while nobody takes the answers", async () => {
    let taken = 0;
    const stdin = Readable.from(
      (function* () {
        for (; taken < 1000;) {
          taken += 1;
          yield Buffer.from(`${caseText({ ageMe: 30 })}\n`);
        }
      })(),
      { objectMode: true, highWaterMark: 1 },
    );
    const stop = new AbortController();
    const stuck = new Writable({ write: () => undefined });
    const running = runWith(jsonl, {
      stdin,
      stdout: stuck,
      signal: stop.signal,
    });
    let before = -1;
    while (taken > before || taken === 0) {
      before = taken;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const { availableParallelism } = await import("node:os");
    expect(taken).toBeLessThanOrEqual(16 * availableParallelism() + 8);
    stop.abort();
    expect((await running).code).toBe(130);
  }, 60_000);

  it("answers a line before the next one comes", async () => {
    const stdin = new Readable({ read: () => undefined });
    const { promise: answered, resolve } = Promise.withResolvers<string>();
    const stdout = new Writable({
      write(piece: Buffer, _encoding, done) {
        resolve(piece.toString("utf8"));
        done();
      },
    });
    const running = runWith(jsonl, { stdin, stdout });
    stdin.push(`${caseText()}\n`);
    expect(JSON.parse(await answered)).toHaveProperty("outcomes");
    stdin.push(null);
    expect((await running).code).toBe(0);
  }, 30_000);

  it("ends quietly when nobody reads the answers any more", async () => {
    let written = 0;
    const stdout = new Writable({
      write(_piece, _encoding, done) {
        written += 1;
        done(
          written > 2
            ? Object.assign(new Error("gone"), { code: "EPIPE" })
            : null,
        );
      },
    });
    const good = lines.filter((_, index) => index % 7 !== 3);
    const { code, err } = await runWith(jsonl, {
      stdin: good.join("\n"),
      stdout,
    });
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
  }, 30_000);
});
