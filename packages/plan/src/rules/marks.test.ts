import { describe, expect, it } from "vitest";
import type { Mark, Sources } from "../mark.ts";
import { actRules } from "./acts.ts";
import { taskIds, tasks } from "./all-tasks.ts";
import { contactKinds } from "./contact-kinds.ts";
import { meetingLadder } from "./meeting-ladder.ts";
import { ninetyActs } from "./ninety-habits.ts";
import { problemSteps } from "./ninety-steps.ts";
import { rebounds } from "./rebound.ts";
import { reunionPaces } from "./reunion-paces.ts";
import { variants } from "./variants.ts";

interface Marked {
  readonly mark: Mark;
  readonly sources: Sources;
}

/** Every rule with a mark. An act that is a task too stands here once: another test holds the two alike. */
const rules: Readonly<Record<string, Marked>> = {
  ...ninetyActs,
  ...Object.fromEntries(taskIds.map((id) => [id, tasks[id]])),
  ...problemSteps,
  ...reunionPaces,
  ...variants,
  ...named("act", actRules),
  ...named("contact", contactKinds),
  ...named("meeting", meetingLadder),
  ...named("rebound", rebounds),
};

function named(
  table: string,
  all: Readonly<Record<string, Marked>>,
): Readonly<Record<string, Marked>> {
  return Object.fromEntries(
    Object.entries(all).map(([id, rule]) => [`${table}: ${id}`, rule]),
  );
}

interface Claim {
  readonly mark: "seed" | "author";
  /** The section or table of METHOD that gives the claim this mark. */
  readonly at: string;
  /** The rules that say no more than the claim does. */
  readonly rules: readonly string[];
}

// prettier-ignore
/**
 * What METHOD gives as the seed's or the author's own words, and which rules say that and no more. An amount, a day or a form
 * that none of them gives makes a rule ours, also where what it serves is theirs.
 */
const claims: Readonly<Record<string, Claim>> = {
  "the one who was left begins no contact":            { mark: "author", at: "1.5",  rules: ["keep-no-contact", "know-what-counts", "V1", "act: wrote"] },
  "who ended it apologises and asks, and waits":       { mark: "author", at: "1.2",  rules: ["one-request-or-none", "V4"] },
  "if they write, answer":                             { mark: "author", at: "1.2",  rules: ["act: answered"] },
  "pleading does little harm once it stops":           { mark: "author", at: "1.3",  rules: ["stop-asking"] },
  "never first while they are with someone":           { mark: "author", at: "1.4",  rules: ["begin-nothing-while-someone", "V2", "rebound: possible"] },
  "hold off on dating others":                         { mark: "author", at: "1.5",  rules: ["hold-off-dating", "act: dated-to-be-seen"] },
  "do not ask again what happened":                    { mark: "author", at: "1.5",  rules: ["unknown-do-not-ask"] },
  "time with friends, and fun":                        { mark: "author", at: "1.5",  rules: ["see-friends"] },
  "no greeting on birthdays and holidays (leans)":     { mark: "author", at: "1.6",  rules: ["no-greetings", "act: greeted"] },
  "far apart it works in a similar way":               { mark: "author", at: "1.6",  rules: ["V5"] },
  "do not look at their pages":                        { mark: "author", at: "1.7",  rules: ["looking-is-an-urge", "act: looked"] },
  "their watching is no message":                      { mark: "author", at: "1.7",  rules: ["leave-likes-unanswered", "likes-need-no-answer", "contact: likes-or-views"] },
  "silence has many reasons, and proves nothing":      { mark: "author", at: "2.2",  rules: ["leave-the-silence", "contact: silence"] },
  "begging lowers attraction":                         { mark: "author", at: "3",    rules: ["self-respect-no-pleading"] },
  "change is not announced":                           { mark: "seed",   at: "8.1",  rules: ["shown-not-announced", "show-never-announce"] },
  "answer calmly, lightly, without the relationship":  { mark: "author", at: "4.1",  rules: ["answer-calmly", "answer-warmth-kindly", "meeting: M0", "contact: warm"] },
  "how are you: one short line":                       { mark: "author", at: "4.1",  rules: ["one-line-about-you", "contact: how-are-you"] },
  "neutral questions ready":                           { mark: "author", at: "4.1",  rules: ["question-ready"] },
  "meet when it comes up; do not push":                { mark: "author", at: "4.1",  rules: ["leave-the-next-to-them", "contact: asks-to-meet"] },
  "hoping that it mends itself ends so; a second exit": { mark: "seed",  at: "5.1",  rules: ["what-the-coach-says", "after-a-second-ending"] },
  "is it them, or loneliness, boredom, pride":         { mark: "author", at: "5.5",  rules: ["is-it-them-you-want", "seven-evenings"] },
  "name the issue":                                    { mark: "seed",   at: "8.1",  rules: ["issue-in-their-words"] },
  "what they asked for over time":                     { mark: "author", at: "8.1",  rules: ["asked-over-time"] },
  "some corrections are slow":                         { mark: "author", at: "8.1",  rules: ["slow-things-slowly"] },
  "one apology, only where one is owed":               { mark: "seed",   at: "8.3",  rules: ["decide-if-an-apology-is-owed", "V7", "act: one-apology"] },
  "drive and passions of one’s own, kept on a return": { mark: "seed",   at: "9",    rules: ["choose-one-passion", "keep-it-when-they-return", "one-aim-at-work"] },
  "room in the relationship":                          { mark: "author", at: "10",   rules: ["keep-your-plans"] },
  "old weak spots return when the work stops":         { mark: "author", at: "10",   rules: ["keep-mending", "back-to-your-habit"] },
  "now is the time to talk of it, and of commitment":  { mark: "author", at: "10",   rules: ["talk-of-it-once", "talk-of-it-in-peace", "say-that-you-mean-it"] },
  "addiction, illness: help first":                    { mark: "author", at: "12.1", rules: ["doctor-this-week", "see-someone-about-addiction"] },
  "a spouse who is leaving: calm, no arguing":         { mark: "author", at: "13",   rules: ["calm-when-they-speak-of-leaving", "V6"] },
  "do not hasten the papers":                          { mark: "author", at: "T2",   rules: ["do-not-hasten-the-papers"] },
  "a hateful ending is another situation":             { mark: "author", at: "13",   rules: ["V8"] },
};

/** Sections and tables in which METHOD gives something as other coaches', their surveys included. */
const peerSections: ReadonlySet<string> = new Set(
  "1.2 1.3 1.5 1.6 1.7 1.8 1.9 2.1 2.3 3 4.2 4.3 4.4 5.1 5.2 5.3 5.4 6 7 8.1 8.3 9 10 11.2 11.3 12.1 12.3 13 14 T2 T3 T4 T8 T9".split(
    " ",
  ),
);

const isCoachs = ({ mark }: Marked): boolean =>
  mark === "seed" || mark === "author";

const idsWhere = (fits: (rule: Marked) => boolean): readonly string[] =>
  Object.keys(rules).filter((id) => {
    const rule = rules[id];
    return rule !== undefined && fits(rule);
  });

describe("who is said to say a rule", () => {
  it("is the coach only where METHOD has the claim from him", () => {
    const claimed = Object.values(claims).flatMap((claim) => claim.rules);
    expect(claimed.toSorted()).toEqual(idsWhere(isCoachs).toSorted());
  });

  it.each(Object.entries(claims))(
    "is as METHOD marks it: %s",
    (_says, { mark, at, rules: ids }) => {
      for (const id of ids) {
        expect([id, rules[id]?.mark]).toEqual([id, mark]);
        expect(rules[id]?.sources, id).toContain(at);
      }
    },
  );

  it("is other coaches only where METHOD has something from them", () => {
    const ids = idsWhere(({ mark }) => mark === "peer");
    expect(ids.length).toBeGreaterThan(50);
    expect(
      ids.filter(
        (id) => rules[id]?.sources.every((at) => !peerSections.has(at)) ?? true,
      ),
    ).toEqual([]);
  });

  it("is never the coach for an act of the first ninety days that METHOD gives as ours", () => {
    for (const id of [
      "say-back-one-feeling",
      "one-unasked-act",
      "daily-affection",
      "one-kept-promise",
      "own-evening",
      "two-dates-a-week",
      "one-rule-each",
      "plan-three-months-ahead",
    ])
      expect([id, rules[id]?.mark]).toEqual([id, "inferred"]);
  });
});
