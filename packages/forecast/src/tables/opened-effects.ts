import type { Effect, EffectRule, Target } from "./effect.ts";
import { effectsOf } from "./effects-of.ts";

/**
 * Effects that no source speaks of and that coded cases may: each begins at nothing, and nobody is taken to know which
 * way it goes. Where cases say too little of one, it counts for nothing.
 */
function opened(when: EffectRule, ...on: readonly Target[]): Effect[] {
  return on.flatMap((target) =>
    effectsOf(when, [target, 0, 0.5, "J", "MODEL-7"]),
  );
}

/** Of facts. */
export const openedFactEffects: readonly Effect[] = [
  ...opened(
    { fact: "relationshipKind", is: "engaged" },
    "return",
    "second-breakup",
  ),
  ...opened({ fact: "ties", is: "study" }, "return"),
  ...opened({ fact: "ties", is: "work" }, "return"),
  ...opened({ fact: "ties", is: "home" }, "return"),
  ...opened({ fact: "ties", is: "money" }, "return"),
  ...opened({ fact: "ageMe", under: 23 }, "return", "second-breakup"),
  ...opened({ fact: "ageMe", atLeast: 50 }, "return", "second-breakup"),
  ...opened({ fact: "issues", is: "other" }, "return"),
  ...opened({ fact: "issues", is: "money" }, "return"),
  ...opened({ fact: "issues", is: "unmet-need" }, "return"),
  ...opened({ fact: "issues", is: "work-too-much" }, "return"),
  ...opened({ fact: "apology", is: "given" }, "return"),
  ...opened({ fact: "endedBy", is: "me" }, "second-breakup"),
  ...effectsOf(
    {
      rule: { known: "relationshipMonths" },
      times: { step: "doubling", from: 12, within: [0, Infinity] },
    },
    ["second-breakup", 0, 0.2, "J", "MODEL-7"],
  ),
  ...opened({ fact: "divorceFiled", is: true }, "second-breakup"),
  ...opened({ fact: "issues", is: "distance" }, "second-breakup"),
  ...opened({ fact: "issues", is: "family-pressure" }, "second-breakup"),
];

/** Of what the person does: with half the error, since work and a new focus are told by those who were taken back. */
export const openedConductEffects: readonly Effect[] = [
  ...effectsOf({ fact: "issueWork", is: ["started", "sustained"] }, [
    "return",
    0,
    0.25,
    "J",
    "MODEL-7",
  ]),
  ...effectsOf({ fact: "newFocus", is: true }, [
    "return",
    0,
    0.25,
    "J",
    "MODEL-7",
  ]),
];
