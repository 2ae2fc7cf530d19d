import type { ReunionPaceId } from "@staying-power/plan";
import type { ReunionPaceWords } from "../../src/reunion-words.ts";

/** How fast to go, what to ask and what not to, in English. */
export const reunionPaceWords: Readonly<
  Record<ReunionPaceId, ReunionPaceWords>
> = {
  "meet-first": {
    name: "First meet, then decide",
    does: [
      {
        text: "Be glad, and be slow. Meet twice before anything is decided.",
        mark: "inferred",
      },
      {
        text: "Short, by day, in a place that is new to you both.",
        mark: "peer",
      },
    ],
    asks: [
      {
        text: "Ask about their week, and listen.",
        mark: "peer",
      },
    ],
    nots: [
      {
        text: "No yes on the spot, and no list of conditions.",
        mark: "inferred",
      },
      { text: "Do not announce how you have changed.", mark: "seed" },
    ],
  },
  "two-dates-a-week": {
    name: "Two dates a week at most",
    does: [
      {
        text: "Keep your own plans, evenings and friends. Nothing is hidden from anyone.",
        mark: "inferred",
      },
      {
        text: "Do not dive back in at full speed. Do new things rather than the old ones again.",
        mark: "peer",
      },
    ],
    asks: [
      {
        text: "Ask small and open things: what they enjoyed, what they look forward to.",
        mark: "inferred",
      },
    ],
    nots: [
      {
        text: "Not “why did you leave?”, and not “what did you do in between?”.",
        mark: "peer",
      },
      {
        text: "No moving in, and no testing whether they mean it.",
        mark: "inferred",
      },
    ],
  },
  "talk-once": {
    name: "One calm talk about the old problem",
    does: [
      {
        text: "Now that they are back is the time to speak of it, and of wanting to make it work.",
        mark: "author",
      },
      {
        text: "Settle it once, then leave it. One new rule for each of you.",
        mark: "peer",
      },
    ],
    asks: [
      { text: "“What would be different this time?”", mark: "inferred" },
      { text: "“What do you need more of from me?”", mark: "inferred" },
    ],
    nots: [
      {
        text: "No counting up of who did what, and no talk of it every day.",
        mark: "inferred",
      },
      {
        text: "No threats, no bargains, no tears as an argument.",
        mark: "seed",
      },
    ],
  },
  "weekly-half-hour": {
    name: "Half an hour a week for the two of you",
    does: [
      {
        text: "A set time each week: one thank-you and one wish each. Affection every day.",
        mark: "inferred",
      },
      {
        text: "Leave each other some room. It is part of what keeps things good.",
        mark: "author",
      },
      { text: "Keep one evening a week of your own.", mark: "inferred" },
    ],
    asks: [
      {
        text: "“What was good this week? What would you like next week?”",
        mark: "inferred",
      },
    ],
    nots: [
      {
        text: "No report of faults, and no proof that you were right.",
        mark: "inferred",
      },
    ],
  },
  "plan-ahead": {
    name: "Plan something three months ahead",
    does: [
      {
        text: "Choose one thing together that lies three months away. Look again at why they came back.",
        mark: "inferred",
      },
      {
        text: "The old weak spots come back when the work stops. Keep it up.",
        mark: "author",
      },
    ],
    asks: [
      {
        text: "“What would you like us to be doing three months from now?”",
        mark: "inferred",
      },
    ],
    nots: [
      {
        text: "Do not take a good month as proof that the old problem is gone.",
        mark: "inferred",
      },
    ],
  },
  "look-again": {
    name: "Look again, once in a while",
    does: [
      {
        text: "Go on as you are. Look at the reasons again every few weeks.",
        mark: "inferred",
      },
    ],
    asks: [
      {
        text: "“Is there something we used to avoid that we could say now?”",
        mark: "inferred",
      },
    ],
    nots: [
      {
        text: "Do not expect one person to be everything.",
        mark: "author",
      },
    ],
  },
};
