import type { Effect, EffectRule, Target } from "./effect.ts";
import { effectsOf } from "./effects-of.ts";

/**
 * Effects that no source speaks of and that coded cases may: each begins at nothing, and nobody is taken to know which
 * way it goes. Where cases say too little of one, it counts for nothing.
 */
function opened(when: EffectRule, ...on: readonly Target[]): Effect[] {
  return on.flatMap((target) => openedBy(0.5, when, target));
}

/** One, with its error. */
function openedBy(
  se: number,
  when: Parameters<typeof effectsOf>[0],
  target: Target,
): Effect[] {
  return effectsOf(when, [target, 0, se, "J", "MODEL-7"]);
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
  ...openedBy(
    0.2,
    {
      rule: { known: "relationshipMonths" },
      times: { step: "doubling", from: 12, within: [0, Infinity] },
    },
    "second-breakup",
  ),
  ...opened({ fact: "divorceFiled", is: true }, "second-breakup"),
  ...opened({ fact: "issues", is: "distance" }, "second-breakup"),
  ...opened({ fact: "issues", is: "family-pressure" }, "second-breakup"),
];

/** Of what the person does: with half the error, since work and a new focus are told by those who were taken back. */
export const openedConductEffects: readonly Effect[] = [
  ...openedBy(
    0.25,
    { fact: "issueWork", is: ["started", "sustained"] },
    "return",
  ),
  ...openedBy(0.25, { fact: "newFocus", is: true }, "return"),
];
