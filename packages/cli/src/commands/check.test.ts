import { checkDraft } from "@staying-power/check";
import { checkWords, draftLabelWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { carefulFolder, carefulParts } from "../node-careful.ts";
import { newFolder, runWith } from "../testing/terminal.ts";

const plea = "Please take me back, I am begging you.";
const contact = { context: "no-contact", contactForbidden: false } as const;

/** The careful reader that ships. */
const careful = async () => await carefulParts(carefulFolder);

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
    const { verdict, maybeDanger, flags, unread } = checkDraft(plea, contact);
    expect(JSON.parse(out)).toStrictEqual({
      verdict,
      reader: "small",
      maybeDanger,
      flags: flags.map((flag) => ({
        ...flag,
        why: draftLabelWords[flag.label].why,
      })),
      unread,
    });
  });

  it.each([
    ["another language", "Te echo mucho de menos, por favor vuelve", "unread"],
    ["signs alone", "?!", "unread-signs"],
    [
      "a text without end",
      "The bins go out on Tuesday. ".repeat(4000),
      "unread-end",
    ],
  ] as const)("says of %s that it was not read", async (_, stdin, line) => {
    const { code, out, err } = await runWith(
      ["check", "-", "--context", "coparenting"],
      { stdin },
    );
    expect(code).toBe(1);
    expect(err).toContain("standard input: not all of it could be read");
    expect(out).toContain(checkWords.lines[line].heading);
    expect(out).not.toContain(checkWords.lines.fine.heading);
    expect(out).toContain("help line");
    expect(out.includes("100,000")).toBe(line === "unread-end");
    const json = await runWith(
      ["check", "-", "--json", "--context", "coparenting"],
      { stdin },
    );
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      verdict: "unread",
      unread: [{ start: expect.any(Number), end: stdin.length }],
    });
  });

  it("names what it did not read in the middle of English", async () => {
    const { code, out } = await runWith(
      ["check", "-", "--context", "coparenting"],
      { stdin: "Can you get Ella at five? No puedo ir, estoy trabajando." },
    );
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "puedo ir, estoy trabajando”",
    );
    expect(out).not.toContain("Ella");
  });

  it("brings help in another language, and is done where all was understood", async () => {
    const { out } = await runWith(["check", "-", "--context", "no-contact"], {
      stdin: "Je vais me tuer ce soir.",
    });
    expect(out).toContain(checkWords.lines.help.heading);
    expect(out).toContain("help line");
  });

  it("counts an unread line among those that could not be read", async () => {
    const context = "coparenting";
    const { code, out, err } = await runWith(["check", "--jsonl"], {
      stdin: [
        { text: "Can you pick Ella up at 5?", context },
        { text: "Hola, ¿cómo estás? Te echo de menos", context },
      ]
        .map((line) => JSON.stringify(line))
        .join("\n"),
    });
    expect(code).toBe(1);
    expect(err).toContain("1 of 2 lines could not be read");
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([
      { verdict: "ok", unread: [] },
      { verdict: "unread", unread: [{ why: "language" }] },
    ]);
  });

  it.each([
    ["UTF-16, little end first", "utf16le", [0xff, 0xfe]],
    ["UTF-16, big end first", "utf16be", [0xfe, 0xff]],
    ["UTF-8 with a mark", "utf8", [0xef, 0xbb, 0xbf]],
  ] as const)("reads a message in %s", async (_, encoding, mark) => {
    const bytes =
      encoding === "utf16be"
        ? Buffer.from(plea, "utf16le").swap16()
        : Buffer.from(plea, encoding);
    const { code, out } = await runWith(
      ["check", "-", "--context", "no-contact"],
      { stdin: Buffer.concat([Uint8Array.from(mark), bytes]) },
    );
    expect(code).toBe(0);
    expect(out).toContain("Please take me back");
  });

  it.each([
    ["UTF-16 without a mark", Buffer.from(plea, "utf16le"), "save it as UTF-8"],
    ["no text", Uint8Array.of(0xc3, 0x28), "save the message as UTF-8"],
    ["nothing", Uint8Array.of(), "expected a message"],
  ])("speaks of a message, and not of a case: %s", async (_, stdin, told) => {
    const { code, err } = await runWith(
      ["check", "-", "--context", "no-contact"],
      { stdin },
    );
    expect(code).toBe(1);
    expect(err).toContain(told);
    expect(err).not.toContain("case");
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

  it("asks the careful reader where it is here, and says who read", async () => {
    const argv = ["check", "-", "--context", "no-contact"];
    const page = await runWith(argv, { stdin: plea, careful });
    expect(page.out).toContain("Read by the careful reader.");
    expect((await runWith(argv, { stdin: plea })).out).toContain(
      "Read by the small reader.",
    );
    const json = await runWith([...argv, "--json"], { stdin: plea, careful });
    expect(JSON.parse(json.out)).toMatchObject({ reader: "careful" });
    const small = await runWith([...argv, "--json", "--reader", "small"], {
      stdin: plea,
      careful,
    });
    expect(JSON.parse(small.out)).toMatchObject({ reader: "small" });
  });

  it("lets both readers speak, of one message and of many", async () => {
    const both = {
      small: { reader: "small" },
      careful: { reader: "careful" },
    };
    const one = await runWith(
      ["check", "-", "--json", "--context", "no-contact", "--reader", "both"],
      { stdin: plea, careful },
    );
    expect(JSON.parse(one.out)).toMatchObject(both);
    const line = JSON.stringify({ text: plea, context: "no-contact" });
    const many = await runWith(["check", "--jsonl", "--reader", "both"], {
      stdin: `${line}\n${line}`,
      careful,
    });
    expect(many.code).toBe(0);
    const answers = many.out.trimEnd().split("\n");
    expect(answers).toHaveLength(2);
    for (const answer of answers)
      expect(JSON.parse(answer)).toMatchObject(both);
  });

  it.each(["careful", "both"])(
    "says where the file should lie when --reader %s finds none",
    async (reader) => {
      const { code, out, err } = await runWith(
        ["check", "-", "--context", "no-contact", "--reader", reader],
        { stdin: plea },
      );
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toMatch(/the careful reader is not here.*careful\.json/);
      expect(err).toContain("--reader small");
    },
  );

  it("does not read with files that do not belong together", async () => {
    const folder = join(newFolder(), "careful");
    mkdirSync(folder);
    const parts = await careful();
    if (!parts.ok) throw new Error(parts.error.path);
    const { settings, vocab } = parts.value;
    writeFileSync(join(folder, "careful.json"), JSON.stringify(settings));
    writeFileSync(join(folder, "vocab.txt"), vocab);
    writeFileSync(join(folder, "model.onnx"), "something else");
    const { code, err } = await runWith(
      ["check", "-", "--context", "no-contact"],
      { stdin: plea, careful: async () => await carefulParts(folder) },
    );
    expect(code).toBe(1);
    expect(err).toMatch(/model\.onnx is not the file that careful\.json/);
  });
});
