import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { mostInARow, parseCaseText, spine } from "@staying-power/case";
import {
  careWords,
  gateWords,
  questions,
  safetyFitsWords,
  safetyQuestions,
} from "@staying-power/words";
import { expect, describe, it } from "vitest";
import {
  few,
  filesIn,
  newFolder,
  type Ran,
  runWith,
} from "../testing/terminal.ts";

/** Enter, to each question about safety: now, what fits, and the wish. */
const unsaid = ["", "", ""];

/** An interview in which these lines are typed after the questions about safety, the case saved in a folder of its own. */
async function interview(
  typed: readonly string[],
  folder = newFolder(),
): Promise<Ran & { path: string; saved: () => unknown }> {
  const path = join(folder, "me.json");
  const ran = await runWith(["interview", "--out", path, ...few], {
    stdin: [...unsaid, ...typed].map((line) => `${line}\n`).join(""),
  });
  return { ...ran, path, saved: () => JSON.parse(readFileSync(path, "utf8")) };
}

/** Draws enough that which questions are asked hangs on the model and not on chance. */
const steady = ["--draws", "500"] as const;

/** An interview with somebody who reads what is asked before typing. */
async function converse(
  answerTo: (asked: string) => string,
  ...more: readonly string[]
): Promise<Ran & { path: string }> {
  const path = join(newFolder(), "me.json");
  const stdin = new Readable({ read: () => undefined });
  let asked = "";
  let err = "";
  const stderr = new Writable({
    write(piece: Buffer, _encoding, done) {
      const text = piece.toString("utf8");
      asked += text;
      err += text;
      if (text.endsWith("> ")) {
        const answer = answerTo(asked);
        asked = "";
        stdin.push(`${answer}\n`);
      }
      done();
    },
  });
  const ran = await runWith(["interview", "--out", path, ...steady, ...more], {
    stdin,
    stderr,
  });
  return { ...ran, err, path };
}

describe("interview", () => {
  it("begins with the day it ended, prints the reading, and saves the case", async () => {
    const { code, out, err, path, saved } = await interview(["3 weeks", "q"]);
    expect(code).toBe(0);
    expect(err.indexOf("When did it end?")).toBeGreaterThan(0);
    expect(out).toContain("Of 100 people in your situation");
    expect(out).not.toContain("When did it end?");
    expect(err).toContain(`Your answers are in ${path}`);
    expect(saved()).toStrictEqual({
      format: "staying-power/case",
      version: 1,
      breakup: "2026-11-01",
      asOf: "2026-11-22",
      facts: {},
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("asks the spine first, in its order, and then what the reading says would narrow it most", async () => {
    const folder = newFolder();
    const skipped = spine.slice(1).map(() => "");
    const first = await interview(["2026-09-01", ...skipped, "q"], folder);
    const places = spine.map((key) =>
      first.err.indexOf(questions[key].ask.slice(0, 30)),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const asked =
      /narrow the range most:\s+(\S+\s+\S+)/.exec(first.out)?.[1] ?? "?";
    expect(first.err.slice(places.at(-1))).toContain(asked);
  });

  it("lets every question be skipped, and then ends by itself", async () => {
    const { code, err, path } = await interview(Array(60).fill(""));
    expect(code).toBe(0);
    expect(err).toMatch(/Nothing left to ask|enough for a first picture/);
    expect(err).toContain("nothing to save");
    expect(() => statSync(path)).toThrow("ENOENT");
    const asked = err.match(/Enter skip · /g) ?? [];
    expect(asked.length).toBeGreaterThan(spine.length);
    expect(asked.length).toBeLessThanOrEqual(mostInARow);
    expect(new Set(err.split("So far:").slice(1)).size).toBe(asked.length);
  });

  it("explains, refuses what is no answer, and asks again", async () => {
    const { err, saved } = await interview([
      "?",
      "soon",
      "2027-01-01",
      "yesterday",
    ]);
    expect(err).toContain("Most people who come back");
    expect(err.match(/That day cannot be used/g)).toHaveLength(2);
    expect(saved()).toMatchObject({ breakup: "2026-11-21" });
  });

  it("goes back and takes the last answer with it", async () => {
    const { err, saved } = await interview(["today", "b", "yesterday"]);
    const none = await runWith(["interview"], { stdin: "b\n" });
    expect(none.err).toContain("This is the first question.");
    expect(err).toContain("That answer is taken back.");
    expect(saved()).toMatchObject({ breakup: "2026-11-21" });
  });

  it("shows the reading in between, and not as the answer", async () => {
    const { out, err } = await interview(["today", "s", "q"]);
    expect(err).toContain("Five ways to act");
    expect(out.match(/Five ways to act/g)).toHaveLength(1);
  });

  it("writes a case that can be read, whatever is chosen", async () => {
    const { code, path } = await converse((asked) => {
      if (asked.includes("how long ago")) return "2 months";
      if (asked.includes("Years.")) return "30";
      if (asked.includes(safetyFitsWords.ask)) return "0";
      // A second asking of the same question would mean that 1 was no answer to it.
      return asked.includes("q end") ? "1" : "q";
    });
    expect(code).toBe(0);
    const parsed = parseCaseText(readFileSync(path, "utf8"));
    expect(
      parsed.ok && Object.keys(parsed.value.facts ?? {}).length,
    ).toBeGreaterThan(5);
  });

  it("speaks of safety as soon as it is raised, without a number", async () => {
    const { code, out, err, path } = await converse((asked) => {
      const threat = /(\d+) {2}Threatened them/.exec(asked)?.[1];
      return asked.includes("Enter to end here") ? "" : (threat ?? "");
    });
    expect(code).toBe(0);
    expect(err).toContain("When it has come to threats");
    expect(err.split("When it has come to threats")[1]).not.toContain("?\n");
    expect(out).toContain(careWords.withheld);
    expect(out).not.toContain("Of 100");
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      facts: { conduct: ["threatened"] },
    });
  });

  it("lets an answer that raised safety be taken back", async () => {
    let wentBack = false;
    const { err, path } = await converse((asked) => {
      if (asked.includes("Enter to end here")) {
        wentBack = true;
        return "b";
      }
      const threat = /(\d+) {2}Threatened them/.exec(asked)?.[1];
      if (wentBack) return threat === undefined ? "q" : "12";
      return threat ?? "";
    });
    expect(err).toContain("That answer is taken back.");
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      facts: { conduct: ["no-contact"] },
    });
  });

  it("asks about safety first, in the words and the order of the app", async () => {
    const { err } = await converse((asked) =>
      asked.includes("When did it end?") ? "q" : "",
    );
    const places = [
      safetyQuestions.now.ask,
      safetyFitsWords.ask,
      safetyQuestions.motive.ask,
      "When did it end?",
    ].map((text) => err.indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("stops at a danger, without a number, and saves what was said apart from the case", async () => {
    const beside = join(newFolder(), "safety.json");
    const { code, out, err, path } = await converse(
      (asked) => {
        if (asked.includes(safetyFitsWords.ask)) return "1";
        return asked.includes("Are you safe") ? "1" : "";
      },
      "--safety",
      beside,
    );
    expect(code).toBe(0);
    expect(err).toContain(gateWords["abuse-of-me"].heading);
    expect(err).not.toContain("When did it end?");
    expect(out).toContain(gateWords["abuse-of-me"].heading);
    expect(out).not.toContain("Of 100");
    expect(JSON.parse(readFileSync(beside, "utf8"))).toEqual({
      now: { answer: "safe", on: "2026-11-22", seen: [] },
      harm: { answer: "to-me", on: "2026-11-22", seen: [] },
      contact: { answer: "unsaid", on: "2026-11-22", seen: [] },
      adult: { answer: "unsaid", on: "2026-11-22", seen: [] },
      central: { answer: "unsaid", on: "2026-11-22", seen: [] },
      committed: { answer: "unsaid", on: "2026-11-22", seen: [] },
    });
    expect(statSync(beside).mode & 0o777).toBe(0o600);
    expect(() => statSync(path)).toThrow("ENOENT");
  });

  it("keeps of what was said about safety only what the case itself asks for", async () => {
    const told = await converse((asked) =>
      asked.includes(safetyFitsWords.ask) ? "4" : "",
    );
    const text = readFileSync(told.path, "utf8");
    expect(JSON.parse(text)).toMatchObject({
      facts: { contactForbidden: "they-asked" },
    });
    expect(text).not.toContain("unsaid");
    expect(told.err).toContain(gateWords["they-said-no"].heading);
  });

  it("takes an answer about safety back, and what it told the case with it", async () => {
    let wentBack = false;
    const { path, err } = await converse((asked) => {
      if (asked.includes("Enter to end here")) {
        wentBack = true;
        return "b";
      }
      if (asked.includes(safetyFitsWords.ask)) return wentBack ? "" : "5";
      if (asked.includes("When did it end?")) return "today";
      return wentBack && asked.includes("So far") ? "q" : "";
    });
    expect(err).toContain(gateWords["court-order"].heading);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      breakup: "2026-11-22",
      facts: {},
    });
    expect(readFileSync(path, "utf8")).not.toContain("contactForbidden");
  });

  it("asks only once whether they are safe, though an answer speaks of danger", async () => {
    const { err } = await converse((asked) => {
      const turnedUp = /(\d+) {2}Turned up/.exec(asked)?.[1];
      return turnedUp ?? "";
    });
    expect(err.split(safetyQuestions.now.ask)).toHaveLength(2);
  });

  it("takes 0 for none of it, and asks no more about safety than three times", async () => {
    const beside = join(newFolder(), "safety.json");
    const { err } = await converse(
      (asked) => {
        if (asked.includes(safetyFitsWords.ask)) return "0";
        return asked.includes("When did it end?") ? "q" : "1";
      },
      "--safety",
      beside,
    );
    expect(JSON.parse(readFileSync(beside, "utf8"))).toMatchObject({
      harm: { answer: "no" },
      adult: { answer: "yes" },
      committed: { answer: "no" },
    });
    expect(err.match(/I’d rather not say/g)).toHaveLength(3);
  });

  it("shows no reading while a question about safety is open", async () => {
    const file = join(newFolder(), "me.json");
    const { code, out, err } = await runWith(
      ["interview", ...few, "--out", file],
      { stdin: "1\n0\nq\n" },
    );
    expect({ code, out }).toStrictEqual({ code: 0, out: "" });
    expect(err).toContain("No forecast is shown before");
  });

  it("replaces a file only when told to", async () => {
    const folder = newFolder();
    const path = join(folder, "me.json");
    for (const reply of ["n", ""]) {
      writeFileSync(path, "mine");
      const { err } = await interview(["today", "q", reply, "n"], folder);
      expect(err).toContain("is there already. Replace it?");
      expect(err).toContain("not saved");
      expect(readFileSync(path, "utf8")).toBe("mine");
    }
    const silent = await interview(["today"], folder);
    expect(silent.code).toBe(1);
    expect(readFileSync(path, "utf8")).toBe("mine");
    const told = await interview(["today", "q", "y"], folder);
    expect(told.code).toBe(0);
    expect(told.saved()).toMatchObject({ breakup: "2026-11-22" });
    expect(readdirSync(folder)).toStrictEqual(["me.json"]);
  });

  it("takes a free name by itself when nobody is there to give one", async () => {
    const folder = newFolder();
    const options = { files: filesIn(folder) };
    for (const typed of [
      "today\n",
      "today\nq\n\n",
      "today\nq\nother.json\n",
      "today\nq\nn\n",
    ])
      await runWith(["interview", ...few], {
        ...options,
        stdin: `${"\n".repeat(unsaid.length)}${typed}`,
      });
    expect(readdirSync(folder).toSorted()).toStrictEqual([
      "my-case-2.json",
      "my-case.json",
      "other.json",
    ]);
  });

  it("asks for another name when a file cannot be written", async () => {
    const folder = newFolder();
    const wrong = join(folder, "no", "such.json");
    const right = join(folder, "right.json");
    const { code, err } = await runWith(["interview", "--out", wrong, ...few], {
      stdin: `${"\n".repeat(unsaid.length)}today\nq\n${right}\n`,
    });
    expect(code).toBe(0);
    expect(err).toContain("does not exist");
    expect(readdirSync(folder)).toStrictEqual(["right.json"]);
  });

  it("leaves no trace when stopped", async () => {
    const folder = newFolder();
    const stop = new AbortController();
    const stdin = new Readable({ read: () => undefined });
    stdin.push(`${"\n".repeat(unsaid.length)}today\n`);
    const running = runWith(
      ["interview", "--out", join(folder, "me.json"), ...few],
      { stdin, signal: stop.signal },
    );
    setTimeout(() => stop.abort(), 200);
    const { code, out, err } = await running;
    expect({ code, out }).toStrictEqual({ code: 130, out: "" });
    expect(err).toContain("Nothing was saved");
    expect(readdirSync(folder)).toStrictEqual([]);
  });
});
