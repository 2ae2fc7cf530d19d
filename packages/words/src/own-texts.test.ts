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

/** What was said by name before anything was closed, of those that are asked for below. */
const allOf: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    Object.entries(english.taskWords).flatMap(([id, words]) =>
      Object.entries(words).map(([field, text]) => [
        `task.${id}.${field}`,
        String(text),
      ]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(english.firstDaysWords.lines).map(([id, line]) => [
      `hours.${id}`,
      line,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(english.contactKindWords).flatMap(([id, { say }]) =>
      say.map((text, place) => [`reply.${id}.${place + 1}`, text]),
    ),
  ),
};

/** What a text speaks of whose loss could harm somebody. Far more than is closed: what is harmless is named below. */
const grave: readonly RegExp[] = [
  /doctor|dentist|counsel|therap|health|medic|\bpills?\b|lawyer|police|\bcourt\b|help lines?|advice|emergenc/i,
  /alcohol|\bdrink|\bdrunk|\bdrugs?\b|addict|\bsleep|\beats?\b|\bate\b|\bmeals?\b|hungry|hunger|appetite|weight|\bill\b/i,
  /danger|\bsafe|unsafe|fright|afraid|\bfear|scared|harass|threat|violen|insult|shout|anger|angry|\bblock/i,
  /\bhurt(ing)? (yourself|them|someone|anyone)|mood down|public place|by daylight|\bsex|\btouch\b|\bhug\b/i,
  /child|\bkids?\b|not (their|your) fault|secret|tell (one|nobody)|\bring you\b/i,
  /\bstop\b|pressure|\bpress\b|plead|\bplea\b|\bbeg(ged|ging)?\b|told you|no contact|write first|send nothing|nothing more|not (write|send|ask)\b|ask (them )?for (no|nothing)/i,
  /their (home|house|work|pages?|posts?|phone|evenings?)\b|turn(ed)? up|stay away|where they|\blook(ing)? (at|up|them)|whereabouts|\bwatch/i,
  /jealous|\btests?\b|pass (it|nothing|anything)|not to tell you|\bnews\b|letting go/i,
];

/** Why texts of a coach's to change have a word of the above, and their loss harms nobody. */
const harmlessBy: Readonly<Record<string, readonly string[]>> = {
  "names a meal, a bed or a visit among other things, and says nothing of what a body needs":
    [
      "kit.day.12",
      "hours.ended-sleep",
      "hours.rooms",
      "hours.waves",
      "task.first-hour.how",
      "task.plan-three-days.how",
      "task.first-day-back.how",
      "task.a-place-of-your-own-to-sleep.what",
      "task.hygiene-dentist.what",
      "task.hygiene-dentist.evidence",
      "task.affection-remember.how",
      "task.conversation-no-phone.how",
      "task.conversation-no-phone.evidence",
      "task.negative-three-good-things.what",
      "task.negative-three-good-things.how",
      "task.attraction-body.what",
      "task.circumstances-list.how",
      "task.money-own-share.how",
      "task.act-for-someone.how",
      "task.daylight-and-ordinary-time.how",
      "task.one-unasked-act.how",
    ],
  "is about a feeling, one's own or theirs, and keeps nobody from anything": [
    "aim.watch-it.name",
    "aim.watch-it.how",
    "task.jealousy-name-the-fear.what",
    "task.jealousy-name-the-fear.how",
    "task.commitment-hold-or-hurry.how",
    "reply.anger.1",
  ],
  "says the day of a child to the other parent, with what is filled in": [
    "message.handover",
    "message.pick-up",
    "message.ill",
    "message.appointment",
    "message.holidays",
  ],
  "asks for a fact, or names what somebody may want": [
    "question.children.ask",
    "question.noContactWeeks.ask",
    "task.commitment-written.how",
  ],
  "ends a chore, a talk of an errand or an hour at work": [
    "task.errand-at-face-value.how",
    "task.work-stop-time.what",
    "task.other-home.how",
    "task.weekly-check-in.how",
  ],
  "looks at one's own days and reasons, or speaks of nothing of theirs that is watched":
    [
      "task.trace-the-slip.what",
      "task.reasons-before-an-answer.what",
      "task.two-slow-weeks.how",
      "task.question-ready.how",
      "task.plan-three-months-ahead.how",
      "task.one-unasked-act.what",
    ],
};

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

  it("is no task of letting go", () => {
    for (const [id, words] of Object.entries(english.taskWords))
      if (!english.isOwnTask(id))
        expect(Object.keys(all)).not.toContain(`task.${id}.what`);
      else expect(words.what).toBeTypeOf("string");
  });

  it("is no text that speaks of what could harm somebody, but for those that are named with a reason", () => {
    const speaking = Object.entries(all)
      .filter(([, text]) => grave.some((each) => each.test(text)))
      .map(([name]) => name);
    expect(speaking.toSorted()).toEqual(
      Object.values(harmlessBy).flat().toSorted(),
    );
  });

  it.each([
    ["task.drink-less.how", "ask a doctor before you stop"],
    ["task.mute-not-block.how", "harassed or frightened"],
    ["task.same-bedtime.how", "tell a doctor"],
    ["task.move-three-times.how", "ask a doctor"],
    ["task.keep-no-contact.what", "Do not write first"],
    ["task.thirty-days-of-nothing.how", "stay away from where they are"],
    ["task.walk-in-daylight.how", "not pass their home or work"],
    ["task.say-yes-to-an-hour.how", "in a public place"],
    ["task.tell-the-children-calmly.how", "not their fault"],
    ["hours.alone-call", "ring you at a set hour"],
    ["reply.asks-for-support.3", "talked to your doctor"],
  ])("keeps in %s: %s", (name, said) => {
    expect(allOf[name]).toContain(said);
    const naming = { ...content, texts: { [name]: "Stop at once, today." } };
    expect(parseCoachContent(naming, boundsOf(english.ownableTexts)).ok).toBe(
      false,
    );
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
