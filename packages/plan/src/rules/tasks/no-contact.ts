/** No Contact: who may write, and how it is kept; the one apology; ties; and when it is looked at again. */
export const noContactTasks = {
  // Who may write, and what is out of reach.
  "keep-no-contact": {
    stage: "no-contact",
    every: "daily",
    contact: "none",
    when: { answer: "state", is: "no-contact" },
    mark: "author",
    sources: ["1.1", "1.5", "T2"],
  },
  "begin-nothing-while-someone": {
    stage: "no-contact",
    every: "daily",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        {
          any: [
            { fact: "exPartner", is: ["dating", "rebound", "serious"] },
            { fact: "issues", is: "someone-else" },
          ],
        },
      ],
    },
    mark: "author",
    sources: ["1.4", "6", "T2"],
  },
  "thirty-days-of-nothing": {
    stage: "no-contact",
    every: "daily",
    contact: "none",
    when: {
      all: [
        {
          answer: "state",
          is: ["no-contact", "apology", "answering", "meeting"],
        },
        { answer: "pressed", is: "lately" },
      ],
    },
    mark: "inferred",
    sources: ["1.3", "T16"],
  },
  "take-the-block-as-a-no": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        {
          any: [
            { fact: "signals", is: "blocked-me" },
            { ever: "signal", is: "blocked-me" },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["T16"],
  },
  "know-what-counts": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: { answer: "state", is: ["no-contact", "apology"] },
    mark: "author",
    sources: ["1.5", "T3"],
  },
  "no-announcement": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { daysSince: "breakup", under: 14 },
      ],
    },
    mark: "peer",
    sources: ["1.3"],
  },
  "mute-not-block": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        {
          not: {
            any: [
              { fact: "signals", is: "blocked-me" },
              { ever: "signal", is: "blocked-me" },
            ],
          },
        },
      ],
    },
    mark: "peer",
    sources: ["1.7", "T16"],
  },
  "remove-shortcuts": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: { answer: "state", is: ["no-contact", "apology"] },
    mark: "peer",
    sources: ["1.7", "1.8"],
  },
  "make-looking-harder": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        {
          any: [
            { fact: "conduct", is: "watched-social-media" },
            { ever: "looked" },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["1.7", "T3"],
  },
  "nothing-through-friends": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: { answer: "state", is: ["no-contact", "apology"] },
    mark: "peer",
    sources: ["1.5", "3"],
  },
  "no-posts-for-effect": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: { answer: "state", is: ["no-contact", "apology"] },
    mark: "inferred",
    sources: ["1.7", "3"],
  },
  "leave-likes-unanswered": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
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
  "no-greetings": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: { answer: "state", is: ["no-contact", "apology"] },
    mark: "author",
    sources: ["1.6", "T3"],
  },
  "no-gifts-no-letters": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "conduct", is: "gifts-letters" },
      ],
    },
    mark: "peer",
    sources: ["3"],
  },
  "hold-off-dating": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { not: { daysSince: "breakup", under: 3 } },
        { not: { fact: "exPartner", is: "serious" } },
      ],
    },
    mark: "author",
    sources: ["1.5", "3", "14"],
  },
  "leave-the-last-word": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "ending", is: "hateful" },
      ],
    },
    mark: "inferred",
    sources: ["13", "T2"],
  },
  "list-the-distance": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { fact: "longDistance", is: true },
      ],
    },
    mark: "inferred",
    sources: ["T2", "T8"],
  },
  "chance-meeting": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: { answer: "state", is: ["no-contact", "apology"] },
    mark: "peer",
    sources: ["1.6", "T3"],
  },
  "one-message-in-an-emergency": {
    stage: "no-contact",
    every: "moment",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        {
          not: {
            any: [
              { fact: "signals", is: "blocked-me" },
              { ever: "signal", is: "blocked-me" },
            ],
          },
        },
      ],
    },
    mark: "peer",
    sources: ["1.6", "T3"],
  },
  // The one apology, step by step; each step opens the next.
  "decide-if-an-apology-is-owed": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "apology" },
        { not: { ever: "task", is: "write-the-apology" } },
      ],
    },
    mark: "seed",
    sources: ["8.3", "T13"],
  },
  "wait-until-it-is-ready": {
    stage: "no-contact",
    every: "daily",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "apology" },
        { not: { ever: "task", is: "send-the-apology-once" } },
      ],
    },
    mark: "inferred",
    sources: ["8.3", "T13"],
  },
  "write-the-apology": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "apology" },
        {
          any: [
            { fact: "apology", is: "owed" },
            { ever: "task", is: "decide-if-an-apology-is-owed" },
          ],
        },
        {
          not: {
            any: [
              { gate: "asked-for-space" },
              { gate: "motive" },
              { fact: "signals", is: "blocked-me" },
              { ever: "signal", is: "blocked-me" },
              { answer: "pressed", is: "lately" },
            ],
          },
        },
      ],
    },
    mark: "peer",
    sources: ["8.3", "T13"],
  },
  "one-request-or-none": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "apology" },
        { not: { ever: "task", is: "send-the-apology-once" } },
        {
          any: [
            { fact: "endedBy", is: "me" },
            { fact: "issues", is: "cheating-me" },
          ],
        },
        { ever: "task", is: "write-the-apology" },
        {
          not: {
            any: [
              { fact: "exPartner", is: ["dating", "rebound", "serious"] },
              { fact: "issues", is: "someone-else" },
            ],
          },
        },
      ],
    },
    mark: "author",
    sources: ["1.2", "8.3", "T13"],
  },
  "check-the-apology": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "apology" },
        { ever: "task", is: "write-the-apology" },
      ],
    },
    mark: "inferred",
    sources: ["8.3", "T13"],
  },
  "sleep-on-the-apology": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "apology" },
        { ever: "task", is: "check-the-apology" },
      ],
    },
    mark: "inferred",
    sources: ["T13"],
  },
  "send-the-apology-once": {
    stage: "no-contact",
    every: "once",
    contact: "apology",
    when: {
      all: [
        { answer: "state", is: "apology" },
        { ever: "task", is: "sleep-on-the-apology" },
        {
          not: {
            any: [
              { gate: "asked-for-space" },
              { gate: "motive" },
              { fact: "signals", is: "blocked-me" },
              { ever: "signal", is: "blocked-me" },
            ],
          },
        },
      ],
    },
    mark: "peer",
    sources: ["8.3", "T13"],
  },
  "leave-the-apology-closed": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        {
          any: [
            { fact: "apology", is: "given" },
            { ever: "task", is: "send-the-apology-once" },
          ],
        },
      ],
    },
    mark: "peer",
    sources: ["3", "8.3", "T13"],
  },
  // Ties: each changes its own topic only.
  "one-channel-for-the-children": {
    stage: "no-contact",
    every: "once",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "children", is: true },
      ],
    },
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  "brief-about-the-children": {
    stage: "no-contact",
    every: "moment",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "children", is: true },
      ],
    },
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  "short-handover": {
    stage: "no-contact",
    every: "moment",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "children", is: true },
      ],
    },
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  "children-carry-nothing": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "children", is: true },
      ],
    },
    mark: "peer",
    sources: ["1.6", "12.1"],
  },
  "polite-at-work": {
    stage: "no-contact",
    every: "moment",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "ties", is: ["work", "study"] },
      ],
    },
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  "courtesy-at-home": {
    stage: "no-contact",
    every: "daily",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "ties", is: "home" },
      ],
    },
    mark: "peer",
    sources: ["1.6", "14", "T2"],
  },
  "a-place-of-your-own-to-sleep": {
    stage: "no-contact",
    every: "once",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "ties", is: "home" },
      ],
    },
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  "agree-a-move-out-date": {
    stage: "no-contact",
    every: "once",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { not: { daysSince: "breakup", under: 3 } },
        { fact: "ties", is: "home" },
      ],
    },
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  "list-what-is-open": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { not: { daysSince: "breakup", under: 3 } },
        {
          any: [
            { fact: "ties", is: ["money", "pets", "home"] },
            { fact: "divorceFiled", is: true },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["1.6", "T2"],
  },
  "one-message-for-errands": {
    stage: "no-contact",
    every: "weekly",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        {
          not: {
            any: [
              { fact: "signals", is: "blocked-me" },
              { ever: "signal", is: "blocked-me" },
            ],
          },
        },
        {
          any: [
            { fact: "ties", is: ["money", "pets"] },
            { fact: "divorceFiled", is: true },
          ],
        },
      ],
    },
    mark: "inferred",
    sources: ["1.6", "T2"],
  },
  "ask-for-your-things-once": {
    stage: "no-contact",
    every: "once",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { not: { daysSince: "breakup", under: 3 } },
        { not: { daysSince: "break", under: 14 } },
        {
          any: [
            { fact: "relationshipMonths", atLeast: 3 },
            {
              fact: "relationshipKind",
              is: ["cohabiting", "engaged", "married"],
            },
          ],
        },
        {
          not: {
            any: [
              { fact: "ties", is: "home" },
              { fact: "signals", is: "blocked-me" },
              { ever: "signal", is: "blocked-me" },
            ],
          },
        },
      ],
    },
    mark: "peer",
    sources: ["1.6"],
  },
  "hand-back-their-things": {
    stage: "no-contact",
    every: "once",
    contact: "logistics",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { not: { daysSince: "breakup", under: 3 } },
        {
          any: [
            { fact: "relationshipMonths", atLeast: 3 },
            {
              fact: "relationshipKind",
              is: ["cohabiting", "engaged", "married"],
            },
          ],
        },
        {
          not: {
            any: [
              { fact: "ties", is: "home" },
              { fact: "signals", is: "blocked-me" },
              { ever: "signal", is: "blocked-me" },
            ],
          },
        },
      ],
    },
    mark: "peer",
    sources: ["1.6"],
  },
  "calm-when-they-speak-of-leaving": {
    stage: "no-contact",
    every: "moment",
    contact: "answer",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "relationshipKind", is: "married" },
      ],
    },
    mark: "author",
    sources: ["13", "14", "T2"],
  },
  "do-not-hasten-the-papers": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: ["no-contact", "apology"] },
        { fact: "relationshipKind", is: "married" },
      ],
    },
    mark: "author",
    sources: ["13", "T2"],
  },
  // Looking at it again: what has changed in you, what they have done; never a day to write.
  "agree-when-to-stop-waiting": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { not: { daysSince: "break", under: 3 } },
        { daysSince: "breakup", atLeast: 14 },
        { not: { ever: "waiting" } },
      ],
    },
    mark: "inferred",
    sources: ["T16"],
  },
  "look-back-at-day-30": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { answer: "quiet", is: "thirty" },
        {
          not: {
            any: [
              { fact: "exPartner", is: ["dating", "rebound", "serious"] },
              { fact: "issues", is: "someone-else" },
              { fact: "ending", is: "hateful" },
            ],
          },
        },
      ],
    },
    mark: "inferred",
    sources: ["1.4", "T2"],
  },
  "look-back-at-day-60": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { answer: "quiet", is: "sixty" },
        {
          not: {
            any: [
              { fact: "exPartner", is: ["dating", "rebound", "serious"] },
              { fact: "issues", is: "someone-else" },
            ],
          },
        },
      ],
    },
    mark: "inferred",
    sources: ["1.4", "T2"],
  },
  "look-back-at-day-90": {
    stage: "no-contact",
    every: "once",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { answer: "quiet", is: "ninety" },
      ],
    },
    mark: "inferred",
    sources: ["1.4", "1.9", "T2", "T16"],
  },
  "look-back-each-month": {
    stage: "no-contact",
    every: "moment",
    contact: "none",
    when: {
      all: [
        { answer: "state", is: "no-contact" },
        { answer: "quiet", is: "months" },
      ],
    },
    mark: "inferred",
    sources: ["1.9", "T16"],
  },
} as const;
