/**
 * The first hours and days, and every later moment of urge: nothing has to be decided. Behind a gate only what is safe
 * there is offered; whatever takes the phone away is not, since the phone is how help is called.
 */
export const steadyTasks = {
  "first-hour": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        { daysSince: "breakup", under: 2 },
      ],
    },
    mark: "inferred",
    sources: ["11.1"],
  },
  "end-the-slip-here": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        { daysSince: "break", under: 3 },
      ],
    },
    mark: "peer",
    sources: ["1.8"],
  },
  "trace-the-slip": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: { daysSince: "break", under: 3 },
    mark: "peer",
    sources: ["1.8", "T3"],
  },
  "stop-asking": {
    stage: "steady",
    every: "daily",
    contact: "none",
    when: {
      all: [
        { not: { answer: "state", is: "gate" } },
        { fact: "conduct", is: ["pleaded", "guilted", "constant-contact"] },
      ],
    },
    mark: "author",
    sources: ["1.3", "1.8", "3"],
  },
  "put-the-phone-away": {
    stage: "steady",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        {
          any: [
            { daysSince: "breakup", under: 14 },
            { daysSince: "break", under: 3 },
            { daysSince: "check-in", under: 2 },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["11.1", "T14"],
  },
  "wait-ten-minutes": {
    stage: "steady",
    every: "moment",
    contact: "none",
    when: { answer: "state", is: ["no-contact", "apology", "answering"] },
    mark: "inferred",
    sources: ["T14"],
  },
  "write-it-unsent": {
    stage: "steady",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        {
          any: [
            { daysSince: "breakup", under: 14 },
            { daysSince: "break", under: 3 },
            { daysSince: "check-in", under: 2 },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["11.1", "T14"],
  },
  "looking-is-an-urge": {
    stage: "steady",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        {
          any: [
            { fact: "conduct", is: "watched-social-media" },
            { daysSince: "looked", under: 14 },
            { daysSince: "breakup", under: 14 },
          ],
        },
      ],
    },
    mark: "author",
    sources: ["1.7", "T3"],
  },
  "one-person-who-knows": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: { any: [{ known: "endedBy" }, { daysSince: "breakup", atLeast: 0 }] },
    mark: "inferred",
    sources: ["11.1", "T14"],
  },
  "friend-to-ring-at-night": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: {
      any: [
        { daysSince: "breakup", under: 14 },
        { daysSince: "break", under: 3 },
        { daysSince: "check-in", under: 2 },
      ],
    },
    mark: "inferred",
    sources: ["T14"],
  },
  "if-then-hardest-hour": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        {
          any: [
            { daysSince: "breakup", under: 14 },
            { daysSince: "break", under: 3 },
            { daysSince: "check-in", under: 2 },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["1.8", "T14"],
  },
  "eat-and-drink": {
    stage: "steady",
    every: "daily",
    contact: "none",
    when: {
      any: [
        { daysSince: "breakup", under: 14 },
        { daysSince: "check-in", under: 2 },
      ],
    },
    mark: "peer",
    sources: ["2.3", "9"],
  },
  "set-a-bedtime": {
    stage: "steady",
    every: "daily",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        {
          any: [
            { daysSince: "breakup", under: 14 },
            { daysSince: "check-in", under: 2 },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["2.3", "9"],
  },
  "walk-in-daylight": {
    stage: "steady",
    every: "daily",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        {
          any: [
            { daysSince: "breakup", under: 14 },
            { daysSince: "check-in", under: 2 },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["9"],
  },
  "less-alcohol-for-now": {
    stage: "steady",
    every: "daily",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        { daysSince: "breakup", under: 14 },
        { not: { gate: "under-18" } },
      ],
    },
    mark: "peer",
    sources: ["9"],
  },
  "doctor-if-no-sleep-or-food": {
    stage: "steady",
    every: "moment",
    contact: "none",
    when: {
      any: [
        { daysSince: "breakup", under: 14 },
        { daysSince: "check-in", under: 2 },
      ],
    },
    mark: "inferred",
    sources: ["2.3", "12.1"],
  },
  "doctor-this-week": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: { gate: "untreated-illness" },
    mark: "author",
    sources: ["12.1", "T1"],
  },
  "plan-three-days": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        { daysSince: "breakup", under: 4 },
      ],
    },
    mark: "inferred",
    sources: ["11.1"],
  },
  "home-and-money-today": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        { daysSince: "breakup", under: 14 },
        {
          any: [
            { fact: "ties", is: ["home", "money"] },
            {
              fact: "relationshipKind",
              is: ["cohabiting", "engaged", "married"],
            },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["1.6"],
  },
  "tell-the-children-calmly": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        { daysSince: "breakup", under: 14 },
        { fact: "children", is: true },
      ],
    },
    mark: "inferred",
    sources: ["1.6", "12.1"],
  },
  "first-day-back": {
    stage: "steady",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        { daysSince: "breakup", under: 7 },
      ],
    },
    mark: "inferred",
    sources: ["11.1"],
  },
  // Two weeks on, and without a slip, only a check-in with a strong urge or a low mood opens this stage again.
  "after-a-hard-day": {
    stage: "steady",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology", "answering"] },
        { ever: "check-in" },
        { daysSince: "check-in", under: 2 },
        { not: { daysSince: "breakup", under: 14 } },
        { not: { daysSince: "break", under: 3 } },
      ],
    },
    mark: "inferred",
    sources: ["T14"],
  },
} as const;
