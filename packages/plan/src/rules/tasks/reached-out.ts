/** When they reach out. */
export const reachedOutTasks = {
  "answer-calmly": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: { answer: "state", is: "answering" },
    mark: "author",
    sources: ["4.1", "4.2", "14", "T4"],
  },
  "apology-in-the-answer": {
    stage: "reached-out",
    every: "once",
    contact: "apology",
    when: {
      all: [
        { answer: "state", is: "answering" },
        { not: { fact: "apology", is: ["given", "not-owed"] } },
        {
          any: [
            { fact: "apology", is: "owed" },
            {
              all: [
                {
                  any: [
                    { fact: "endedBy", is: "me" },
                    { fact: "issues", is: "cheating-me" },
                  ],
                },
                { not: { fact: "issues", is: ["cheating-ex", "abuse"] } },
              ],
            },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["8.3", "T13", "T16"],
  },
  "say-yes-to-an-hour": {
    stage: "reached-out",
    every: "moment",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "answering" },
        {
          any: [
            { fact: "signals", is: "asked-to-meet" },
            { ever: "signal", is: "asked-to-meet" },
          ],
        },
      ],
    },
    mark: "peer",
    sources: ["4.4", "T4", "T16"],
  },
  "glad-and-slow": {
    stage: "reached-out",
    every: "moment",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: ["answering", "meeting"] },
        {
          any: [
            { fact: "signals", is: ["asked-to-meet", "asked-to-return"] },
            { ever: "signal", is: ["asked-to-meet", "asked-to-return"] },
            { fact: "exSaidRegret", is: true },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["10", "T4", "T16"],
  },
  "reasons-before-an-answer": {
    stage: "reached-out",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["answering", "meeting"] },
        {
          any: [
            { fact: "signals", is: "asked-to-return" },
            { ever: "signal", is: "asked-to-return" },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["5.5", "T6", "T7", "T16"],
  },
  "answer-warmth-kindly": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: {
      all: [
        { answer: "state", is: "answering" },
        {
          any: [
            {
              fact: "signals",
              is: ["warm-contact", "said-misses-me", "asked-to-return"],
            },
            {
              ever: "signal",
              is: ["warm-contact", "said-misses-me", "asked-to-return"],
            },
          ],
        },
      ],
    },
    mark: "author",
    sources: ["4.1", "T4"],
  },
  "errand-at-face-value": {
    stage: "reached-out",
    every: "moment",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        {
          any: [
            { fact: "signals", is: "logistics-only" },
            { ever: "signal", is: "logistics-only" },
          ],
        },
      ],
    },
    mark: "peer",
    sources: ["4.3", "T4"],
  },
  "a-day-before-anger": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        {
          any: [
            { fact: "signals", is: "hostile" },
            { ever: "signal", is: "hostile" },
          ],
        },
      ],
    },
    mark: "peer",
    sources: ["4.2", "T4"],
  },
  "thank-for-an-apology": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: {
      all: [
        { answer: "state", is: "answering" },
        { fact: "exSaidRegret", is: true },
      ],
    },
    mark: "peer",
    sources: ["4.3", "T4"],
  },
  "what-they-did": {
    stage: "reached-out",
    every: "weekly",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "answering" },
        {
          any: [
            { fact: "signals", is: "mixed-signals" },
            { ever: "signal", is: "mixed-signals" },
          ],
        },
      ],
    },
    mark: "peer",
    sources: ["4.3"],
  },
  "question-ready": {
    stage: "reached-out",
    every: "once",
    contact: "none",
    when: { answer: "state", is: "answering" },
    mark: "author",
    sources: ["4.1", "T4"],
  },
  "one-line-about-you": {
    stage: "reached-out",
    every: "once",
    contact: "none",
    when: { answer: "state", is: "answering" },
    mark: "author",
    sources: ["4.1", "T4"],
  },
  "not-at-night": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: { answer: "state", is: "answering" },
    mark: "peer",
    sources: ["4.2", "T4"],
  },
  "late-invitation": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: {
      all: [
        { answer: "state", is: "answering" },
        {
          any: [
            { fact: "exCircumstances", is: "wants-sex" },
            { fact: "conduct", is: "sex-with-ex" },
            { ever: "conduct", is: "sex-with-ex" },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["T3", "T4", "T6"],
  },
  "kind-no-to-friendship": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: { answer: "state", is: "answering" },
    mark: "peer",
    sources: ["7", "T4"],
  },
  "wish-them-well": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: {
      all: [
        { answer: "state", is: "answering" },
        { fact: "exPartner", is: ["dating", "rebound", "serious"] },
      ],
    },
    mark: "inferred",
    sources: ["6", "T4"],
  },
  "support-in-brief": {
    stage: "reached-out",
    every: "moment",
    contact: "answer",
    when: {
      all: [
        { answer: "state", is: "answering" },
        {
          fact: "exCircumstances",
          is: ["hardship", "lonely", "low-confidence"],
        },
      ],
    },
    mark: "peer",
    sources: ["3", "T4", "T16"],
  },
  "wait-for-three": {
    stage: "reached-out",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "answering" },
        { not: { fact: "signals", is: "asked-to-meet" } },
        { not: { ever: "signal", is: "asked-to-meet" } },
      ],
    },
    mark: "inferred",
    sources: ["4.1", "T5", "T16"],
  },
  "let-them-lead": {
    stage: "reached-out",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "answering" },
        { daysSince: "answered", atLeast: 0, under: 7 },
      ],
    },
    mark: "inferred",
    sources: ["4.1", "T3"],
  },
  "leave-the-silence": {
    stage: "reached-out",
    every: "moment",
    contact: "none",
    when: {
      all: [{ answer: "state", is: "answering" }, { ever: "answered" }],
    },
    mark: "author",
    sources: ["2.2", "T4"],
  },
  "likes-need-no-answer": {
    stage: "reached-out",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "answering" },
        {
          any: [
            { fact: "signals", is: "likes-views" },
            { ever: "signal", is: "likes-views" },
          ],
        },
      ],
    },
    mark: "author",
    sources: ["1.7", "T4"],
  },
} as const;
