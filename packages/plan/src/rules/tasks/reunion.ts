/** After they came back: the reunion check and the first ninety days. */
export const reunionTasks = {
  "what-changed-for-them": {
    stage: "reunion-check",
    every: "once",
    contact: "none",
    when: { all: [{ answer: "state", is: "trial" }, { ever: "returned" }] },
    mark: "inferred",
    sources: ["5.5", "T6"],
  },
  "two-likeliest-reasons": {
    stage: "reunion-check",
    every: "once",
    contact: "none",
    when: { all: [{ answer: "state", is: "trial" }, { ever: "returned" }] },
    mark: "inferred",
    sources: ["5.5", "T6"],
  },
  "evidence-in-two-columns": {
    stage: "reunion-check",
    every: "weekly",
    contact: "none",
    when: { all: [{ answer: "state", is: "trial" }, { ever: "returned" }] },
    mark: "inferred",
    sources: ["5.5", "T7"],
  },
  "one-question-a-week": {
    stage: "reunion-check",
    every: "weekly",
    contact: "none",
    when: { answer: "state", is: "trial" },
    mark: "inferred",
    sources: ["5.5"],
  },
  "is-it-them-you-want": {
    stage: "reunion-check",
    every: "once",
    contact: "none",
    when: { answer: "state", is: "trial" },
    mark: "author",
    sources: ["5.5"],
  },
  "daylight-and-ordinary-time": {
    stage: "reunion-check",
    every: "weekly",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "trial" },
        {
          any: [
            {
              ever: "returned",
              is: ["few-alternatives", "boredom", "sex", "status"],
            },
            {
              fact: "exCircumstances",
              is: ["few-alternatives", "bored", "wants-sex", "status"],
            },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["5.5", "T6"],
  },
  "good-days-as-well": {
    stage: "reunion-check",
    every: "weekly",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        {
          any: [
            { ever: "returned", is: ["loneliness", "support"] },
            { fact: "exCircumstances", is: ["lonely", "hardship"] },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["5.5", "T6"],
  },
  "nothing-is-owed": {
    stage: "reunion-check",
    every: "once",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "trial" },
        {
          any: [
            { ever: "returned", is: ["guilt", "duty", "stick-it-out"] },
            { fact: "exCircumstances", is: ["guilt", "duty", "stick-it-out"] },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["5.1", "T6"],
  },
  "what-would-be-different": {
    stage: "reunion-check",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        {
          any: [
            { ever: "returned", is: "problems-fix-themselves" },
            {
              fact: "exCircumstances",
              is: "believes-problems-fix-themselves",
            },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["5.5", "T6"],
  },
  "how-it-ended-before": {
    stage: "reunion-check",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { fact: "earlierReunions", atLeast: 1 },
      ],
    },
    mark: "peer",
    sources: ["12.3", "T9"],
  },
  "when-you-would-leave": {
    stage: "reunion-check",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 56 },
      ],
    },
    mark: "inferred",
    sources: ["10"],
  },
  "keep-your-plans": {
    stage: "ninety-days",
    every: "weekly",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 0, under: 30 },
      ],
    },
    mark: "author",
    sources: ["10", "T12"],
  },
  "two-dates-a-week": {
    stage: "ninety-days",
    every: "weekly",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 0, under: 14 },
      ],
    },
    mark: "inferred",
    sources: ["10", "T12"],
  },
  "nothing-hidden": {
    stage: "ninety-days",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 0, under: 30 },
      ],
    },
    mark: "inferred",
    sources: ["10", "T12"],
  },
  "two-homes-for-now": {
    stage: "ninety-days",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 0, under: 90 },
        { fact: "relationshipKind", is: ["cohabiting", "engaged"] },
        { not: { fact: "ties", is: "home" } },
      ],
    },
    mark: "inferred",
    sources: ["10"],
  },
  "talk-of-it-once": {
    stage: "ninety-days",
    every: "once",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 14, under: 30 },
      ],
    },
    mark: "author",
    sources: ["10", "T12"],
  },
  "one-rule-each": {
    stage: "ninety-days",
    every: "once",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 14, under: 60 },
      ],
    },
    mark: "inferred",
    sources: ["T12"],
  },
  "weekly-check-in": {
    stage: "ninety-days",
    every: "weekly",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 30, under: 90 },
      ],
    },
    mark: "peer",
    sources: ["10", "T12"],
  },
  "own-evening": {
    stage: "ninety-days",
    every: "weekly",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 30, under: 90 },
      ],
    },
    mark: "inferred",
    sources: ["10", "T12"],
  },
  "plan-three-months-ahead": {
    stage: "ninety-days",
    every: "once",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 60, under: 90 },
      ],
    },
    mark: "inferred",
    sources: ["T12"],
  },
  "look-at-reasons-again": {
    stage: "ninety-days",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 60, under: 90 },
      ],
    },
    mark: "inferred",
    sources: ["5.5", "T6", "T12"],
  },
  "say-back-one-feeling": {
    stage: "ninety-days",
    every: "weekly",
    contact: "meet",
    when: { answer: "state", is: "trial" },
    mark: "inferred",
    sources: ["10", "T12"],
  },
  "one-unasked-act": {
    stage: "ninety-days",
    every: "weekly",
    contact: "meet",
    when: { answer: "state", is: "trial" },
    mark: "inferred",
    sources: ["10", "T12"],
  },
  "daily-affection": {
    stage: "ninety-days",
    every: "daily",
    contact: "meet",
    when: { answer: "state", is: "trial" },
    mark: "inferred",
    sources: ["10", "T12"],
  },
  "one-kept-promise": {
    stage: "ninety-days",
    every: "weekly",
    contact: "meet",
    when: { answer: "state", is: "trial" },
    mark: "inferred",
    sources: ["10", "T12"],
  },
  "keep-mending": {
    stage: "ninety-days",
    every: "weekly",
    contact: "none",
    when: {
      all: [{ answer: "state", is: "trial" }, { known: "issues" }],
    },
    mark: "author",
    sources: ["10", "T12"],
  },
  "something-new-together": {
    stage: "ninety-days",
    every: "weekly",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "trial" },
        { daysSince: "returned", atLeast: 0, under: 90 },
      ],
    },
    mark: "peer",
    sources: ["10"],
  },
  "ask-nothing-of-the-time-apart": {
    stage: "ninety-days",
    every: "moment",
    contact: "none",
    when: { answer: "state", is: "trial" },
    mark: "peer",
    sources: ["10", "T12"],
  },
  "keep-no-score": {
    stage: "ninety-days",
    every: "moment",
    contact: "none",
    when: { answer: "state", is: "trial" },
    mark: "inferred",
    sources: ["10", "T12"],
  },
  "if-you-are-afraid": {
    stage: "ninety-days",
    every: "moment",
    contact: "none",
    when: { answer: "state", is: "trial" },
    mark: "inferred",
    sources: ["10", "T1", "T12"],
  },
} as const;
