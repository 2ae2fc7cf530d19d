import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { careWords, gateWords } from "@staying-power/words";
import { expect, describe, it } from "vitest";
import { caseText, few, newFolder, runWith } from "../testing/terminal.ts";

const escape = "\u001b";

async function page(text: string, columns = 72): Promise<string> {
  const { code, out, err } = await runWith(["read", "-", ...few], {
    stdin: text,
    columns,
  });
  expect({ code, err }).toStrictEqual({ code: 0, err: "" });
  return out;
}

describe("read", () => {
  it("shows every part of a reading", async () => {
    const out = await page(
      caseText({ issues: ["clingy"], signals: ["warm-contact"] }),
    );
    for (const part of [
      "as of 2026-11-22",
      "see their ex come back",
      "Of 100 people in your situation, within a year",
      "come back and are still together",
      "How sure is this?",
      "Coming back",
      "Staying, once back",
      "If they came back, why",
      "Restored attraction",
      "What pulls which way",
      "Five ways to act",
      "Let go and work",
      "What to answer next",
      "What is not known",
      "Without what only coaches claim",
      "seed 1",
    ])
      expect(out).toContain(part);
  });

  it("asks again for what was told weeks ago", async () => {
    const told = (at: string): string =>
      caseText(
        {},
        {
          events: [
            { at, kind: "fact", fact: "conduct", value: ["no-contact"] },
          ],
        },
      );
    const weeks = "told 5 weeks ago";
    expect((await page(told("2026-10-14"))).replaceAll(/\s+/g, " ")).toContain(
      weeks,
    );
    expect(await page(told("2026-11-20"))).not.toContain("Tell it again");
  });

  it("says what is dated after its day, and leaves it out", async () => {
    const without = await page(caseText());
    const late = JSON.parse(caseText());
    const out = await page(
      JSON.stringify({
        ...late,
        asOf: "2027-11-22",
        events: [
          { at: "2027-11-20", kind: "signal", signal: "hostile" },
          { at: "2027-11-21", kind: "returned" },
        ],
      }),
    );
    expect(without).not.toContain("dated after");
    expect(out).toContain("as of 2026-11-22");
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "2 entries are dated after 22 November 2026",
    );
    const numbers = (text: string): readonly string[] =>
      text.slice(text.indexOf("within a year")).match(/\d+/g) ?? [];
    expect(numbers(out)).toEqual(numbers(without));
  });

  it("draws a hundred people, ten by ten", async () => {
    const out = await page(caseText());
    const grid = out
      .split("\n")
      .filter((line) => /^ {3}[●◐○]( [●◐○]){9}/u.test(line));
    expect(grid).toHaveLength(10);
    const [, stayed, left, away] =
      /● +(\d+) come[^]*◐ +(\d+) come[^]*○ +(\d+) do not/u.exec(out) ?? [];
    const people = grid
      .map((line) => line.slice(3, 22))
      .join(" ")
      .split(" ");
    const count = (mark: string): number =>
      people.filter((each) => each === mark).length;
    expect(count("●")).toBe(Number(stayed));
    expect(count("◐")).toBe(Number(left));
    expect(count("○")).toBe(Number(away));
    expect(people).toHaveLength(100);
  });

  it("fits the terminal at every width, and 72 columns at most", async () => {
    for (const columns of [46, 50, 60, 72, 200]) {
      const out = await page(
        caseText({ issues: ["clingy", "jealousy"], signals: ["hostile"] }),
        columns,
      );
      for (const line of out.split("\n"))
        expect(Array.from(line).length).toBeLessThanOrEqual(
          Math.min(72, columns),
        );
      expect(out).not.toMatch(/[ \t]\n/);
    }
  });

  it("uses colour only where it may", async () => {
    expect(await page(caseText())).not.toContain(escape);
    const { out } = await runWith(["read", "-", ...few], {
      stdin: caseText(),
      colour: true,
    });
    expect(out).toContain(escape);
    // oxlint-disable-next-line no-control-regex -- the escape character is what colour begins with
    expect(out.replaceAll(/\u001b\[\d+m/g, "")).toBe(await page(caseText()));
  });

  it.each([
    { facts: { issues: ["abuse"] }, gate: "abuse-unsure" },
    { facts: { conduct: ["threatened"] }, gate: "threats" },
    { facts: { contactForbidden: "court-order" }, gate: "court-order" },
    { facts: { contactForbidden: "they-asked" }, gate: "they-said-no" },
  ] as const)(
    "withholds every number when it must: $gate",
    async ({ facts, gate }) => {
      const out = await page(caseText(facts));
      expect(out).toContain(gateWords[gate].heading);
      expect(out).toContain(careWords.withheld);
      expect(out).not.toMatch(/[●◐○━░]|Of 100|come back within/u);
      const json = await runWith(["read", "-", "--json", ...few], {
        stdin: caseText(facts),
      });
      expect(JSON.parse(json.out)).toMatchObject({
        outcomes: { horizonWeeks: 52 },
        safety: [{ id: gate, reading: "withheld" }],
      });
    },
  );

  it("puts the words of care before the numbers where there are both", async () => {
    const out = await page(caseText({ issues: ["addiction"], ageMe: 16 }));
    const places = [
      gateWords.addiction.heading,
      gateWords["under-18"].heading,
      "whenever you want them",
      "Of 100 people",
    ].map((text) => out.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toStrictEqual(places.toSorted((a, b) => a - b));
    // Help that two gates share is named once.
    expect(out.match(/In danger now/g)).toHaveLength(1);
    expect(out.match(/findahelpline/g)).toHaveLength(1);
  });

  it("takes in what was said about safety beside the case", async () => {
    const safety = join(newFolder(), "safety.json");
    const harm = { answer: "by-me", on: "2026-11-20", seen: [] };
    writeFileSync(safety, JSON.stringify({ harm }));
    const ran = await runWith(["read", "-", "--safety", safety, ...few], {
      stdin: caseText(),
    });
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain(gateWords["abuse-by-me"].heading);
    expect(ran.out).not.toContain("Of 100");
    const json = await runWith(
      ["read", "-", "--json", "--safety", safety, ...few],
      { stdin: caseText() },
    );
    expect(JSON.parse(json.out)).toMatchObject({
      safety: [{ id: "abuse-by-me", row: "G2", reading: "withheld" }],
    });
  });

  it.each([
    ["something else", "[]"],
    ["broken JSON", "{"],
    ["a case", caseText()],
    ["an answer that is none", '{"harm":{"answer":"maybe","on":"2026-11-20"}}'],
    [
      "one question it does not know",
      '{"now":{"answer":"safe","on":"2026-11-20"},"later":{}}',
    ],
  ])(
    "does not read on without answers about safety that it cannot read: %s",
    async (_, text) => {
      const path = join(newFolder(), "safety.json");
      writeFileSync(path, text);
      const ran = await runWith(["read", "-", "--safety", path, ...few], {
        stdin: caseText(),
      });
      expect(ran).toMatchObject({ code: 1, out: "" });
      expect(ran.err).toContain("expected answers about safety");
    },
  );

  it("speaks of staying when the ex is back", async () => {
    const out = await page(
      caseText({}, { events: [{ at: "2026-11-01", kind: "returned" }] }),
    );
    expect(out).toContain("whose ex has come back as yours has");
    expect(out).not.toContain("Coming back\n");
    expect(out).not.toContain("do not come back");
  });

  it("gives the same digits for the same draws and seed, and JSON on one line", async () => {
    const ask = async (...more: string[]): Promise<string> =>
      (
        await runWith(["read", "-", "--json", ...few, ...more], {
          stdin: caseText(),
        })
      ).out;
    const first = await ask("--seed", "7");
    expect(await ask("--seed", "7")).toBe(first);
    expect(await ask("--seed", "8")).not.toBe(first);
    expect(first.indexOf("\n")).toBe(first.length - 1);
    expect(JSON.parse(first)).toMatchObject({
      format: "staying-power/reading",
      model: { draws: 60, seed: 7 },
    });
  });

  it("leaves out what only coaches claim when asked to", async () => {
    const { out } = await runWith(
      ["read", "-", "--without-coach-claims", ...few],
      { stdin: caseText({ conduct: ["no-contact"] }) },
    );
    expect(out).toContain("This whole page leaves out");
  });

  it("reads a file, with a byte order mark or not", async () => {
    const path = join(newFolder(), "case.json");
    writeFileSync(path, `\uFEFF${caseText()}`);
    const { code, out } = await runWith(["read", path, ...few]);
    expect(code).toBe(0);
    expect(out).toBe(await page(caseText()));
  });

  it.each([
    { name: "nothing", stdin: "", says: "standard input: nothing in it" },
    { name: "blanks", stdin: " \n\t ", says: "standard input: nothing in it" },
    {
      name: "no text",
      stdin: Uint8Array.of(0xff, 0xfe, 0),
      says: "not UTF-8 text",
    },
    {
      name: "half a character",
      stdin: Uint8Array.of(0x7b, 0xc3),
      says: "not UTF-8 text",
    },
    { name: "a null byte", stdin: "{\u0000}", says: "save it as UTF-8" },
    { name: "broken JSON", stdin: "{\n  oops", says: "line 2, column 3" },
    { name: "something else", stdin: "[]", says: "standard input: " },
    {
      name: "a misspelling",
      stdin: caseText({ endedBi: "ex" }),
      says: 'did you mean "endedBy"?',
    },
  ])("says clearly what is wrong with $name", async ({ stdin, says }) => {
    const { code, out, err } = await runWith(["read", "-"], { stdin });
    expect({ code, out }).toStrictEqual({ code: 1, out: "" });
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n +at /);
  });

  it("stops reading what is too large", async () => {
    const piece = Buffer.alloc(1_000_000, " ");
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield piece;
        }
      })(),
    );
    const { code, err } = await runWith(["read", "-"], { stdin: endless });
    expect(code).toBe(1);
    expect(err).toContain("too large; at most 15,000,000 bytes");
    expect(given).toBeLessThan(100);
  });

  it("names the place of a file that cannot be read", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "inner"));
    const missing = await runWith(["read", join(folder, "none.json")]);
    expect(missing).toMatchObject({ code: 1, out: "" });
    expect(missing.err).toContain("none.json: there is no such file");
    const inner = await runWith(["read", join(folder, "inner")]);
    expect(inner).toMatchObject({ code: 1, out: "" });
    expect(inner.err).toContain("that is a folder");
  });

  it("ends quietly when nobody reads the answer any more", async () => {
    const stdout = new Writable({
      write(_piece, _encoding, done) {
        done(Object.assign(new Error("gone"), { code: "EPIPE" }));
      },
    });
    const { code, err } = await runWith(["read", "-", ...few], {
      stdin: caseText(),
      stdout,
    });
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
  });

  it("says that it waits for the keyboard, on standard error", async () => {
    const { out, err } = await runWith(["read", "-", ...few], {
      stdin: caseText(),
      isTerminal: { stdin: true, stdout: false, stderr: false },
    });
    expect(err).toContain("Ctrl-D");
    expect(out).toBe(await page(caseText()));
  });

  it("stops waiting for input when stopped", async () => {
    const stop = new AbortController();
    const never = new Readable({ read: () => undefined });
    const running = runWith(["read", "-"], {
      stdin: never,
      signal: stop.signal,
    });
    setImmediate(() => stop.abort());
    expect(await running).toMatchObject({ code: 130, out: "" });
  });
});
