import { parseCoachContent } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import * as english from "./index.ts";
import {
  boundsOf,
  filledIn,
  isOwnable,
  ownOr,
  withOwnFields,
  withOwnItems,
} from "./own-texts.ts";

const all: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(english.ownableTexts),
);
const originals = new Set(Object.values(all));

/** Every text at any depth of a catalogue, but what its functions give. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null
    ? Object.values(words).flatMap(textsIn)
    : [];
}

const content = {
  format: "staying-power/content",
  version: 1,
  coach: `age1${"q".repeat(58)}`,
  revision: 1,
  name: "Anna",
};

describe("what a coach may change", () => {
  it("is there in every group, each text once", () => {
    const groups = Object.values(english.ownableTexts);
    for (const texts of groups)
      expect(Object.keys(texts).length).toBeGreaterThan(15);
    expect(Object.keys(all)).toHaveLength(
      groups.reduce((sum, texts) => sum + Object.keys(texts).length, 0),
    );
    expect(Object.keys(all).every(isOwnable)).toBe(true);
  });

  it("is nothing of gates, safety, help, consent, privacy, leaving, letting go, or the forecast", () => {
    const fixed = {
      ...english.gateWords,
      care: english.careWords,
      safety: english.safetyQuestions,
      safetyWords: english.safetyQuestionWords,
      help: english.helpWords,
      calls: english.firstCallsWords,
      leave: english.leaveNowWords,
      leaving: english.leaving,
      share: english.shareWords,
      shared: english.sharedWords,
      letGo: english.letGoWords,
      lettingGo: english.lettingGoWords,
      reading: english.readingWords,
      sure: english.sureWords,
      reasons: english.reasons,
      outcomes: english.outcomeNames,
      backup: english.backupWords,
      lock: english.lockWords,
      erasing: english.erasingWords,
      danger: english.theirDangerWords,
      kept: english.kitLines.kept.day.filter(
        (line) => !english.kitLines.open.day.includes(line),
      ),
    };
    const texts = textsIn(fixed);
    expect(texts.length).toBeGreaterThan(300);
    // Names of one or two words are said in many places.
    expect(
      texts.filter((text) => text.length > 25 && originals.has(text)),
    ).toEqual([]);
  });

  it("is no task of letting go, and no text that speaks of a doctor's help, of danger or of a no", () => {
    const kept =
      /help lines?|police|in danger|\bcourt\b|hurting yourself|told you to stop|asked (you )?for no contact/i;
    expect(Object.values(all).filter((text) => kept.test(text))).toEqual([]);
    for (const [id, words] of Object.entries(english.taskWords))
      if (!english.isOwnTask(id))
        expect(Object.keys(all)).not.toContain(`task.${id}.what`);
      else expect(words.what).toBeTypeOf("string");
  });

  it.each([
    "gate.danger.heading",
    "help.lines.0",
    "task.respect-their-no.what",
    "task.keep-the-order.how",
    "task.doctor-this-week.what",
    "task.if-you-are-afraid.how",
    "question.contactForbidden.ask",
    "question.ageMe.ask",
    "question.endedBy.why",
    "question.endedBy.options.ex",
    "kit.kept.1",
    "kitWords.doors.lettingGo",
    "hours.night-lines",
    "__proto__",
  ])("refuses a content that names %s", (id) => {
    const naming = { ...content, texts: Object.fromEntries([[id, "Words"]]) };
    expect(parseCoachContent(naming, boundsOf(english.ownableTexts)).ok).toBe(
      false,
    );
  });

  it("takes each original for itself: all of them are in order", () => {
    const whole = { ...content, texts: all };
    expect(
      parseCoachContent(whole, boundsOf(english.ownableTexts)),
    ).toMatchObject({
      ok: true,
    });
  });
});

describe("words of a coach in their places", () => {
  it("stand where they may, and nowhere else", () => {
    const own = { "task.walk.how": "Mine", "question.ageMe.ask": "Mine" };
    expect(ownOr(own, "task.walk.how", "Ours")).toBe("Mine");
    expect(ownOr(own, "task.walk.what", "Ours")).toBe("Ours");
    expect(ownOr(own, "question.ageMe.ask", "Ours")).toBe("Ours");
    expect(ownOr({}, "toString", "Ours")).toBe("Ours");
  });

  it("leave an entry the very same where there are none", () => {
    const entry = { what: "Ours", how: "Ours too", by30: "Ours as well" };
    expect(withOwnFields({}, "task", "walk", entry)).toBe(entry);
    expect(
      withOwnFields({ "task.walk.how": "Mine" }, "task", "walk", entry),
    ).toEqual({ ...entry, how: "Mine" });
    expect(
      withOwnFields({ "task.walk.by30": "Mine" }, "task", "walk", entry),
    ).toBe(entry);
  });

  it("stand in a list by their place, and make it no longer", () => {
    expect(
      withOwnItems({ "kit.day.2": "Mine", "kit.day.3": "More" }, "kit.day", [
        "One",
        "Two",
      ]),
    ).toEqual(["One", "Mine"]);
    expect(
      withOwnItems({ "hours.stop.1": "Go" }, "hours.stop", ["Stop"]),
    ).toEqual(["Stop"]);
  });

  it("are filled in like ours", () => {
    expect(filledIn("By {day}, {other}", { day: "Monday" })).toBe(
      "By Monday, {other}",
    );
  });
});
