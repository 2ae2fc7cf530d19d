import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCaseText } from "@staying-power/case";
import type { LearnedFromCoded } from "@staying-power/forecast";
import { expect, describe, it } from "vitest";
import { newFolder, runWith } from "../testing/terminal.ts";

const terminal = { stdin: false, stdout: false, stderr: true };

describe("audit", () => {
  it("holds the model against every published number and every direction", async () => {
    const { code, out, err } = await runWith(["audit", "--groups", "1"]);
    expect(err).toBe("");
    expect(out).toContain("Predicted against published");
    expect(out).toContain("Which way each answer pushes");
    expect(out).toMatch(/married, filed +11\.0 +5\.0–20\.0/);
    expect(out).toContain("No published figure: dating, both 35; engaged.");
    for (const line of out.split("\n"))
      expect(Array.from(line).length).toBeLessThanOrEqual(72);
    expect(code).toBe(out.includes("FAILS") ? 1 : 0);

    const json = await runWith(["audit", "--groups", "1", "--json"]);
    const audit: unknown = JSON.parse(json.out);
    expect(audit).toMatchObject({
      targets: expect.arrayContaining([
        expect.objectContaining({ inside: true }),
      ]),
      settings: expect.arrayContaining([
        expect.objectContaining({ id: "married, not filed", inside: true }),
        expect.objectContaining({ published: null, inside: null }),
      ]),
      directions: expect.arrayContaining([
        expect.objectContaining({ holds: true }),
      ]),
    });
    expect(json.code).toBe(code);
  }, 60_000);
});

describe("audit --cases", () => {
  const coded = (endedBy: string, cameBack: boolean, stayed: boolean | null) =>
    JSON.stringify({
      group: endedBy,
      kind: "blog",
      perspective: "left",
      weeksSinceBreakup: 4,
      facts: { endedBy },
      outcome: { cameBack, stayed },
    });
  const lines = [
    coded("ex", true, true),
    coded("ex", false, null),
    coded("mutual", true, false),
    coded("me", false, null),
  ].join("\n");

  it("says how well cases with known outcome are told apart", async () => {
    const ask = ["audit", "--cases", "-"];
    const { code, out, err } = await runWith(ask, { stdin: lines });
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
    expect(out).toContain("Told apart");
    for (const line of out.split("\n"))
      expect(Array.from(line).length).toBeLessThanOrEqual(72);
    const json = await runWith([...ask, "--json"], { stdin: lines });
    expect(JSON.parse(json.out)).toMatchObject([
      { outcome: "back", cases: 4, happened: 2 },
      { outcome: "stay", cases: 2, happened: 1 },
    ]);
  }, 60_000);

  it("names the line and the place that is wrong, and nothing that was found there", async () => {
    const { code, out, err } = await runWith(["audit", "--cases", "-"], {
      stdin: `${lines}\n${coded("my sister", true, null)}\n{\n`,
    });
    expect({ code, out }).toStrictEqual({ code: 1, out: "" });
    expect(err).toContain("line 5: facts.endedBy: ");
    expect(err).toContain("line 6: expected one object of JSON");
    expect(err).toContain("2 of 6 lines could not be read");
    expect(err).not.toContain("sister");
  });
});

describe("calibrate", () => {
  const small = ["--draws", "50", "--groups", "1"];

  it("gives the same bytes for the same options, on standard output or in a file", async () => {
    const folder = newFolder();
    const path = join(folder, "posterior.json");
    const plain = await runWith(["calibrate", ...small]);
    expect({ code: plain.code, err: plain.err }).toStrictEqual({
      code: 0,
      err: "",
    });
    expect(JSON.parse(plain.out)).toMatchObject({
      format: "staying-power/posterior",
      draws: 50,
    });
    writeFileSync(path, "older");
    const file = await runWith(["calibrate", ...small, "--out", path]);
    expect(file).toMatchObject({ code: 0, out: "" });
    expect(file.err).toContain("posterior.json");
    expect(readFileSync(path, "utf8") === plain.out).toBe(true);
    expect(readdirSync(folder)).toStrictEqual(["posterior.json"]);
  }, 60_000);

  it("finds a posterior that is not the published one", async () => {
    const { code, out, err } = await runWith([
      "calibrate",
      ...small,
      "--check",
    ]);
    expect({ code, out }).toStrictEqual({ code: 1, out: "" });
    expect(err).toMatch(/first difference is at byte \d/);
  }, 60_000);

  it("shows how far it has come on a terminal", async () => {
    const { err } = await runWith(["calibrate", ...small], {
      isTerminal: terminal,
    });
    expect(err).toMatch(/Calibrating … \d+ %/);
  }, 60_000);

  it("leaves no file when stopped", async () => {
    const folder = newFolder();
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const { code, out } = await runWith(
      ["calibrate", "--out", join(folder, "posterior.json")],
      { signal: stop.signal },
    );
    expect({ code, out }).toStrictEqual({ code: 130, out: "" });
    expect(readdirSync(folder)).toStrictEqual([]);
  }, 30_000);

  it("says when the folder is not there", async () => {
    const path = join(newFolder(), "no", "posterior.json");
    const { code, err } = await runWith(["calibrate", ...small, "--out", path]);
    expect(code).toBe(1);
    expect(err).toContain("does not exist");
    expect(existsSync(path)).toBe(false);
  }, 60_000);
});

describe("simulate", () => {
  it("makes cases that can be read, the same for the same options", async () => {
    const ask = [
      "simulate",
      "30",
      "--seed",
      "5",
      "--weeks",
      "60",
      "--as-of",
      "2026-06-01",
    ];
    const { code, out, err } = await runWith(ask);
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(30);
    for (const line of lines) {
      const parsed = parseCaseText(line);
      expect(parsed.ok && parsed.value.asOf).toBe("2026-06-01");
    }
    expect((await runWith(ask)).out === out).toBe(true);
    expect((await runWith([...ask, "--seed", "6"])).out === out).toBe(false);
  }, 30_000);

  it("shows how far it has come on a terminal, unless the cases are there to see", async () => {
    const shown = await runWith(["simulate", "3"], { isTerminal: terminal });
    expect(shown.err).toContain("Imagining cases … 33 %");
    const both = { stdin: true, stdout: true, stderr: true };
    const quiet = await runWith(["simulate", "3"], { isTerminal: both });
    expect(quiet.err).toBe("");
  }, 30_000);
});

describe("learn --coded", () => {
  /** Pages on which those who parted by agreement came back, and those who were left did not. */
  const lines = Array.from({ length: 48 }, (_, index) =>
    JSON.stringify({
      group: `page ${index >> 1}`,
      kind: "blog",
      perspective: "left",
      weeksSinceBreakup: 4,
      facts: { endedBy: index % 2 === 0 ? "mutual" : "ex" },
      outcome: { cameBack: index % 2 === 0, stayed: null },
    }),
  ).join("\n");
  const ask = ["learn", "-", "--coded", "--draws", "50"];

  it("moves the effect that the cases speak of, towards what they say, and says whether that helps", async () => {
    const { code, out, err } = await runWith(ask, { stdin: lines });
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
    expect(out).toContain("The model itself is not changed.");
    for (const line of out.split("\n"))
      expect(Array.from(line).length).toBeLessThanOrEqual(72);
    const json = await runWith([...ask, "--json"], { stdin: lines });
    const learned: LearnedFromCoded = JSON.parse(json.out);
    const moved = learned.effects.find(
      ({ on, when }) => on === "return" && when.includes("mutual"),
    );
    if (moved === undefined) throw new Error("no effect of a mutual ending");
    expect(moved.cases).toBe(24);
    expect(moved.learned.mean).toBeGreaterThan(moved.prior.mean);
    // Nothing of a case is in it.
    expect(Object.keys(learned.validated).toSorted()).toEqual([
      "after",
      "before",
      "folds",
    ]);
    expect(json.out).not.toContain("weeksSinceBreakup");
    const [before] = learned.validated.before;
    const [after] = learned.validated.after;
    // An effect that rests on a source stays on its side of nothing: the order is as it was, the odds are nearer.
    expect(after?.logScore).toBeGreaterThan(before?.logScore ?? 0);
  }, 60_000);
});

describe("learn", () => {
  it("learns from what simulate makes", async () => {
    const { out: cases } = await runWith(["simulate", "12", "--seed", "3"]);
    const ask = ["learn", "-", "--draws", "50"];
    const { code, out, err } = await runWith(ask, { stdin: cases });
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
    expect(out).toMatch(/Effective sample size +\d+\.\d of 50/);
    expect(out).toMatch(/Log score after, per case +-\d+\.\d{4}/);
    const json = await runWith([...ask, "--json"], { stdin: cases });
    expect(JSON.parse(json.out)).toMatchObject({ cases: 12, folds: 5 });
  }, 60_000);

  it("learns nothing from a file with a bad line, and says which", async () => {
    const { out: cases } = await runWith(["simulate", "2"]);
    const path = join(newFolder(), "cases.jsonl");
    writeFileSync(
      path,
      `${cases}\n{\n{"format":"staying-power/case","version":2}\n`,
    );
    const { code, out, err } = await runWith(["learn", path]);
    expect({ code, out }).toStrictEqual({ code: 1, out: "" });
    expect(err).toContain("line 4: column 2: expected");
    expect(err).toContain("line 5: ");
    expect(err).toContain(
      "cases.jsonl: 2 of 4 lines could not be read; nothing was worked out",
    );
  });

  it("tells of twenty bad lines and counts the others", async () => {
    const { err } = await runWith(["learn", "-"], { stdin: "x\n".repeat(25) });
    expect(err.match(/: line \d+: /g)).toHaveLength(20);
    expect(err).toContain("and 5 more lines");
  });

  it("names a file that is not there, and an empty one", async () => {
    expect((await runWith(["learn", "/nowhere/cases"])).err).toContain(
      "no such file",
    );
    const empty = await runWith(["learn", "-"]);
    expect(empty.code).toBe(1);
    expect(empty.err).toContain("standard input: nothing in it");
  });
});
