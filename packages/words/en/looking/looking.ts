import type { urgeStudies } from "@staying-power/care";
import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** Looking at their profile: an urge of its own, and what makes it harder. */
export const lookingWords = {
  heading: "Looking at their profile",
  intro:
    "It is an urge of its own: quick, quiet, and it hurts. It can pass like the others.",
  /** Above the rest, after words of care. */
  below: "About looking at their pages",

  line: (text: string, whoSays: string): Sentence => [
    `${text} `,
    { quiet: `(${whoSays})` },
  ],

  wait: {
    heading: "Right now",
    text: "Give it ten minutes before you decide anything. Nothing you could see there is lost by then.",
    start: "Wait ten minutes",
    left: (minutes: number): string =>
      minutes <= 1
        ? "Less than a minute left"
        : `About ${minutes} minutes left`,
    over: "The ten minutes are over. If the urge is weaker, let it go. If not, wait once more.",
    again: "Start again",
    meanwhile: "Meanwhile",
    todo: [
      "Put the phone in another room, and leave the room yourself.",
      "Say aloud what you hope to find. Then say what you would do with it.",
      "Set up one thing from the list below, so that the next time is harder.",
    ],
    breathe: "Breathe with the kit",
    call: "Call someone",
    looked: "I looked",
  },

  does: {
    heading: "What looking does",
    study: ({ looking: { people } }: typeof urgeStudies): string =>
      `Of ${locale.number(people)} people in one study (Marshall, 2012), those who looked at an ex’s page more were more hurt and longed for them more.`,
    cause:
      "They were asked once. Looking may feed the pain, or the pain may lead to looking.",
    linked:
      "Those who stayed linked to an ex longed for them less, and had grown less as well.",
    author: "No Contact means their pages as well.",
    shows:
      "A page shows what someone chose to show. At night it is easy to read the worst into it.",
    leak: "One look is no break of No Contact: the quiet days go on. Three in a week count as one.",
    mute: "To unfollow or to mute is fine. Blocking, and deleting their number, is not needed.",
    block:
      "Block them where there is harassment or danger, or where you find no peace any other way.",
    secret:
      "This page helps nobody to look unseen, or through someone else’s account.",
  },

  /** Where they or a court said no. */
  no: "Their no covers this too. With a court order a like, or a view that they see, may count as contact: ask a lawyer.",

  harder: {
    heading: "Make it harder",
    text: "Most of this needs no look at their page. Where a step does, let a friend do it on your phone.",
    asOf: (day: string): string =>
      `As of ${day}. Menus move: if a name has changed, look for one that means the same.`,
    done: (name: string, count: number): Sentence => [
      name,
      {
        quiet: ` · ${locale.plural(count, {
          one: `${count} thing set up`,
          other: `${count} things set up`,
        })}`,
      },
    ],
  },

  safety: {
    heading: "If you are afraid of them",
    text: [
      "Do not change settings yet. Someone who watches you may notice, and it can make things worse.",
      "Talk first to people who know about this, from a phone or a computer they cannot reach.",
      "Later, with their help: who can see where you are, which passwords they know, and which devices are logged in to your accounts. An iPhone has a page for it, under Settings, Privacy and Security, Safety Check.",
      "Keep what they send you. It can be evidence.",
    ],
    lines: "Help lines",
  },

  locked: "Your notes are locked. What you tick is kept once you unlock them.",
  unlock: "Unlock",
  back: "Back to breathing",
} as const;
