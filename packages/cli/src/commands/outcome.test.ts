import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caseText, newFolder, runWith } from "../testing/terminal.ts";

const told = caseText(
  {},
  {
    breakup: "2025-10-01",
    events: [
      { at: "2026-10-20", kind: "outcome", state: "apart", note: "Ana, Rome" },
    ],
  },
);
const golden =
  '{"format":"staying-power/outcome","version":1,"endedBy":"ex","said":"under-20","watched":"1-year","outcome":"not-back"}\n';

const record = (more: object = {}) =>
  JSON.stringify({ ...(JSON.parse(golden) as object), ...more });

describe("outcome", () => {
  it("prints the record of a case, with no word of it", async () => {
    const ran = await runWith(["outcome", "-"], { stdin: told });
    expect(ran).toEqual({ code: 0, out: golden, err: "" });
  }, 30_000);

  it("writes the same bytes to a file", async () => {
    const out = join(newFolder(), "record.json");
    const ran = await runWith(["outcome", "-", "--out", out], { stdin: told });
    expect(ran).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(out, "utf8")).toBe(golden);
  }, 30_000);

  it.each([
    [{ breakup: undefined }, "breakup: expected the day it ended"],
    [
      {
        breakup: "2026-11-01",
        asOf: undefined,
        events: [{ at: "2026-11-20", kind: "outcome", state: "apart" }],
      },
      "thirty days after the breakup",
    ],
    [{ asOf: undefined }, "expected what became of it"],
    [
      {
        breakup: "2024-10-01",
        asOf: undefined,
        events: [{ at: "2026-10-20", kind: "outcome", state: "together" }],
      },
      "expected the day they came back",
    ],
  ])(
    "says why there is none: %#",
    async (more, says) => {
      const ran = await runWith(["outcome", "-"], {
        stdin: caseText({}, more),
      });
      expect({ code: ran.code, out: ran.out }).toEqual({ code: 1, out: "" });
      expect(ran.err).toContain(says);
    },
    30_000,
  );
});

describe("audit --outcomes", () => {
  it("sets what was said beside what happened, of files and of folders", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "more"));
    writeFileSync(join(folder, "one.json"), `${record()}\n`);
    const two = [record({ outcome: "together" }), record()].join("\n");
    writeFileSync(join(folder, "more", "two.jsonl"), `${two}\n`);
    writeFileSync(join(folder, "more", "read-me.txt"), "not a record");
    const ask = [
      "audit",
      "--outcomes",
      join(folder, "one.json"),
      join(folder, "more"),
    ];
    const { code, out, err } = await runWith(ask);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/under 20 +3 +1 +33 6–79 +few/);
    expect(out).toContain("3 of 3 records were told a year after");
    expect(out).toContain("chose to");
    for (const line of out.split("\n"))
      expect(Array.from(line).length).toBeLessThanOrEqual(72);
    const json = await runWith([...ask, "--json"]);
    expect(JSON.parse(json.out)).toMatchObject({
      records: 3,
      watched: 3,
      bins: [{ records: 3, back: 1 }, { records: 0 }, { records: 0 }],
    });
  });

  it("names the line and the place that is wrong, and nothing that was found there", async () => {
    const stdin = [record(), record({ said: "Ana" }), "{", ""].join("\n");
    const { code, out, err } = await runWith(["audit", "--outcomes", "-"], {
      stdin,
    });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("line 2: said: expected one of under-20");
    expect(err).toContain("line 3: expected one object of JSON");
    expect(err).toContain("every line must be a record of an outcome");
    expect(err).not.toContain("Ana");
  });

  it.each([
    [["together"], "One came back, and was together when last told"],
    [["ended-again"], "One came back, and it had ended when last told"],
    [["together", "ended-again"], "Of 2 that came back, one was together"],
    [["together", "together"], "Of 2 that came back, 2 were together"],
    [["ended-again", "ended-again"], "Of 2 that came back, 0 were together"],
  ])("counts who stayed in whole sentences: %j", async (outcomes, says) => {
    const stdin = outcomes.map((outcome) => record({ outcome })).join("\n");
    const { out } = await runWith(["audit", "--outcomes", "-"], { stdin });
    expect(out.replaceAll(/\s+/g, " ")).toContain(says);
  });

  it("says so where a folder holds none, a file is empty, or none is named", async () => {
    const empty = await runWith(["audit", "--outcomes", newFolder()]);
    expect(empty.err).toContain("no file in it that ends in .json or .jsonl");
    const nothing = await runWith(["audit", "--outcomes", "-"]);
    expect(nothing.err).toContain("expected one record of an outcome a line");
    expect(await runWith(["audit", "--outcomes"])).toMatchObject({ code: 2 });
    expect(
      (await runWith(["audit", "--outcomes", "-", "--cases", "x"])).err,
    ).toContain("do not go together");
  });
});

describe("learn --outcomes", () => {
  const ask = ["learn", "-", "--outcomes", "--draws", "50"];

  it("weighs the model by who came back, and says who was asked", async () => {
    const stdin = Array.from({ length: 8 }, (_, index) =>
      record(index < 2 ? { outcome: "together" } : {}),
    ).join("\n");
    const { code, out, err } = await runWith(ask, { stdin });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/Cases +8/);
    expect(out).toContain("chose to");
    expect(out).toContain("The model itself is not changed.");
  }, 60_000);

  it("needs one that was told a year after it", async () => {
    const { code, err } = await runWith(ask, {
      stdin: record({ watched: "1-month" }),
    });
    expect(code).toBe(1);
    expect(err).toContain("at least one record that was told a year after");
  });

  it("takes one file alone where it is not of records", async () => {
    expect(await runWith(["learn", "a", "b"])).toMatchObject({ code: 2 });
  });
});
