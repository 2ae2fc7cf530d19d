/** Meeting again. */
export const meetingTasks = {
  "short-and-public": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: { answer: "state", is: "meeting" },
    mark: "peer",
    sources: ["4.4", "T5"],
  },
  "speak-of-now": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: { answer: "state", is: "meeting" },
    mark: "peer",
    sources: ["4.1", "4.4", "T5"],
  },
  "show-never-announce": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: {
      all: [{ answer: "state", is: "meeting" }, { known: "issues" }],
    },
    mark: "seed",
    sources: ["4.4", "8.1", "T5"],
  },
  "no-drink": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: { answer: "state", is: "meeting" },
    mark: "inferred",
    sources: ["T5"],
  },
  "home-alone-after": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "meeting" },
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
    sources: ["T3", "T5", "T6"],
  },
  "listen-first": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: { answer: "state", is: "meeting" },
    mark: "inferred",
    sources: ["4.4", "T5"],
  },
  "decide-nothing-that-day": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: { answer: "state", is: "meeting" },
    mark: "inferred",
    sources: ["4.4", "T4"],
  },
  "end-while-it-is-easy": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: { answer: "state", is: "meeting" },
    mark: "inferred",
    sources: ["1.6", "T5"],
  },
  "write-what-you-saw": {
    stage: "meeting",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "meeting" },
        { daysSince: "met", atLeast: 0, under: 7 },
      ],
    },
    mark: "inferred",
    sources: ["5.5", "T7"],
  },
  "leave-the-next-to-them": {
    stage: "meeting",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "meeting" },
        { daysSince: "met", atLeast: 0, under: 14 },
      ],
    },
    mark: "author",
    sources: ["4.1", "T5"],
  },
  "second-time-an-activity": {
    stage: "meeting",
    every: "moment",
    contact: "meet",
    when: {
      all: [{ answer: "state", is: "meeting" }, { ever: "met" }],
    },
    mark: "inferred",
    sources: ["T5"],
  },
  "no-secret": {
    stage: "meeting",
    every: "moment",
    contact: "none",
    when: {
      all: [{ answer: "state", is: "meeting" }, { ever: "met" }],
    },
    mark: "inferred",
    sources: ["5.5", "T5"],
  },
  "two-slow-weeks": {
    stage: "meeting",
    every: "once",
    contact: "meet",
    when: {
      all: [
        { answer: "state", is: "meeting" },
        {
          any: [
            { fact: "exSaidRegret", is: true },
            { fact: "signals", is: ["said-misses-me", "asked-to-return"] },
            { ever: "signal", is: ["said-misses-me", "asked-to-return"] },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["10", "T5", "T7", "T16"],
  },
} as const;
