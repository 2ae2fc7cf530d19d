import { describe, expect, it } from "vitest";
import { dangerElsewhere } from "./danger-elsewhere.ts";
import { checkDraft, unreadQuotes } from "./index.ts";
import { everydayInLanguages } from "./testing/everyday-in-languages.ts";
import { plainEnglish } from "./testing/plain-english.ts";

const check = (text: string, contactForbidden = false) =>
  checkDraft(text, { context: "coparenting", contactForbidden });
const notRead = (text: string): readonly string[] =>
  check(text).unread.map(({ start, end }) => text.slice(start, end));

describe("what cannot be read", () => {
  it.each([
    ["that were looked at", false, 0.98],
    ["that were set apart", true, 0.97],
  ])(
    "is said to be unread in 45 languages, of messages %s",
    (_, apart, least) => {
      const some = everydayInLanguages.filter((one) => one.apart === apart);
      const unread = some.filter(({ text }) => check(text).unread.length > 0);
      expect(new Set(some.map(({ tag }) => tag)).size).toBeGreaterThanOrEqual(
        45,
      );
      expect(some.length).toBeGreaterThanOrEqual(225);
      expect(unread.length / some.length).toBeGreaterThanOrEqual(least);
      for (const { text } of unread) expect(check(text).verdict).not.toBe("ok");
    },
  );

  it("brings no alarm with it", () => {
    expect(
      everydayInLanguages.filter(({ text }) => dangerElsewhere(text) !== null),
    ).toEqual([]);
    // The model has learned a little Hindi, and may take a quarrel in it for danger.
    const alarmed = everydayInLanguages.filter(
      ({ text }) => check(text).verdict === "crisis",
    );
    expect(alarmed.length).toBeLessThanOrEqual(4);
  });

  it.each(plainEnglish)("is no English, in whatever voice: %s", (text) => {
    expect(notRead(text)).toEqual([]);
  });

  it("is no English in disguise", () => {
    for (const text of [
      "ⓒⓐⓝ ⓨⓞⓤ ⓟⓘⓒⓚ ⓔⓛⓛⓐ ⓤⓟ ⓐⓣ ⓕⓘⓥⓔ",
      "ɪ ᴡɪʟʟ ᴘɪᴄᴋ ʜᴇʀ ᴜᴘ ᴀᴛ ꜰɪᴠᴇ",
      "🄲🄰🄽 🅈🄾🅄 🄲🄾🄼🄴",
      "𝓬𝓪𝓷 𝔂𝓸𝓾 𝓬𝓸𝓶𝓮",
      "ｃａｎ ｙｏｕ ｃｏｍｅ",
      "Cаn уоu соmе", // half of it Cyrillic
    ])
      expect([text, check(text).unread]).toEqual([text, []]);
    expect(check("Привет, привет, привет").verdict).toBe("unread");
    expect(notRead("Привет. Привет.").join("")).toBe("Привет. Привет");
    expect(check("ⓜⓔ ⓥⓞⓨ ⓐ ⓜⓐⓣⓐⓡ").verdict).toBe("crisis");
  });

  it("is a text without words, a row of signs, pictures nobody learned", () => {
    for (const text of [
      "",
      "...",
      "?!",
      "\u200B",
      "🐍🐍🐍",
      "☠️",
      "ʇɥƃᴉuoʇ ʇɐ ǝuo",
    ])
      expect([text, check(text)]).toMatchObject([
        text,
        { verdict: "unread", maybeDanger: true, flags: [] },
      ]);
    for (const text of ["❤️", "👍", "5pm?", "7"])
      expect(check(text).unread).toEqual([]);
  });

  it("is named where half of a message is English", () => {
    const text =
      "Can you get Ella at five? No puedo ir, estoy trabajando hasta tarde.";
    const { verdict, unread, maybeDanger } = check(text);
    expect({ verdict, maybeDanger }).toEqual({
      verdict: "unread",
      maybeDanger: true,
    });
    expect(unreadQuotes(text, unread).join(" ")).toContain(
      "puedo ir, estoy trabajando hasta tarde",
    );
    expect(unreadQuotes(text, unread).join(" ")).not.toContain("Ella");
  });

  it("leaves what was read to be held or changed, and is named beside it", () => {
    const text =
      "Please take me back, I am begging you. Te quiero mucho, no puedo vivir así.";
    expect(check(text)).toMatchObject({ verdict: "hold", maybeDanger: true });
    expect(check(text).flags.map(({ label }) => label)).toContain("pleading");
    expect(notRead(text)).not.toEqual([]);
  });

  it("is what goes past the limit, and no more", () => {
    const long = "The bins go out on Tuesday. ".repeat(4000);
    expect(check(long)).toMatchObject({
      verdict: "unread",
      unread: [{ why: "too-long", start: 100_000, end: long.length }],
    });
    expect(check(long.slice(0, 100_000)).unread).toEqual([]);
  });

  it("lifts neither a no nor help", () => {
    expect(check("Te echo mucho de menos, vuelve", true)).toMatchObject({
      verdict: "hold",
      maybeDanger: true,
    });
    expect(check("Te echo mucho de menos. I want to die.").verdict).toBe(
      "crisis",
    );
  });
});

describe("unreadQuotes", () => {
  it("names at most three short stretches, and nothing where all is unread", () => {
    const words = "hallo wie geht es dir ".repeat(20);
    const text = `${words}See you. ${"Bonjour, ok? ".repeat(4)}`;
    const parts = [
      { why: "language", start: 0, end: words.length },
      ...Array.from(text.matchAll(/Bonjour/g), ({ index }) => ({
        why: "language" as const,
        start: index,
        end: index + 7,
      })),
    ] as const;
    const [long = "", ...rest] = unreadQuotes(text, parts);
    expect(long.length).toBeLessThan(130);
    expect(long.endsWith("…")).toBe(true);
    expect(rest).toEqual(["Bonjour", "Bonjour"]);
    expect(
      unreadQuotes("Hola.", [{ why: "language", start: 0, end: 4 }]),
    ).toEqual([]);
  });
});
