import type { CircumstanceId } from "@staying-power/case";
import type { WrongReason } from "../chain/states.ts";
import type { Effect, Times } from "./effect.ts";
import type { Size } from "./size.ts";
import { effectsOf } from "./effects-of.ts";
import { effectName } from "./effect-name.ts";
import type { LearnedSize } from "./learned-size.ts";
import { learnedSizes } from "./learned-sizes.ts";
import { openedConductEffects, openedFactEffects } from "./opened-effects.ts";

/** The sum of a case's fact effects is multiplied by this, since they were never estimated together. Source: EVIDENCE 3.4. */
export const factShrink = 0.7;

/** No sum of effects moves a rate by more than this on the log scale (a factor of about 20). Judgement. */
export const largestShift = 3;

/**
 * Couples differ in ways no question reaches. Spread of that difference, as a standard deviation on the log scale of the
 * rate at which trouble returns after a reunion for the right reason; it makes the hazard of a second breakup fall with
 * time, as the published curve does (Weibull shape 0.67). Judgement, with the curve of EVIDENCE 3.2 as its support.
 * Source: Vaupel, Manton and Stallard (1979), on frailty.
 */
export const frailty = { on: "strain", sd: 1.4 } as const;

/**
 * The issues of the seed that a person can work on by themselves. Anger was once told as too many arguments and chores as
 * something else; both are told apart by now, and each keeps the sizes of what had taken it in.
 * Source: seed, "Correct the issue"; METHOD 8.2, T8.
 */
const changeableIssues = [
  "clingy",
  "hygiene",
  "jealousy",
  "too-little-affection",
  "low-self-respect",
  "poor-conversation",
  "unmet-need",
  "argumentative",
  "negative",
  "dramatic",
  "selfish",
  "other",
  "anger",
  "untidy",
] as const;

const outerCauses = [
  "life-circumstances",
  "family-pressure",
  "work-too-much",
  "money",
] as const;

/** The reason that each circumstance of the ex feeds, and how much. Source: seed, the ten wrong reasons. */
const reasonsOfCircumstances: readonly (readonly [
  CircumstanceId,
  WrongReason,
  number,
])[] = [
  ["few-alternatives", "few-alternatives", 1],
  ["low-confidence", "few-alternatives", 0.7],
  ["lonely", "loneliness", 1],
  ["bored", "boredom", 1],
  ["hardship", "support", 1],
  ["guilt", "guilt", 1],
  ["duty", "duty", 1],
  ["status", "status", 1],
  ["wants-sex", "sex", 1],
  ["believes-problems-fix-themselves", "problems-fix-themselves", 1],
  ["stick-it-out", "stick-it-out", 1],
];

/** Age counts from 25 by tens of years, down to 15 and up to 75. */
const tenYearsAbove25: Times = { step: 10, from: 25, within: [-1, 5] };

/**
 * Effects of the facts, constant over the case. Log scale, before `factShrink`.
 * Sizes and errors: EVIDENCE 3.4 (coming back) and 3.5 (a second breakup); beliefs of the seed and of coaches (METHOD T9)
 * as grade D; reference values have no row. Grade J: the sign has the sources named, the size is judged.
 */
const firstFactEffects: readonly Effect[] = [
  ...effectsOf(
    { fact: "endedBy", is: "mutual" },
    ["return", -0.5, 0.25, "J", "F07 F08 S22"],
    ["second-breakup", -0.1, 0.2, "J", "S22 R38"],
  ),
  ...effectsOf({ fact: "endedBy", is: "me" }, [
    "return",
    0,
    0.4,
    "J",
    "R26 R48 T9",
  ]),

  ...effectsOf({ fact: "relationshipMonths", under: 3 }, [
    "return",
    -0.7,
    0.4,
    "J",
    "T06",
  ]),
  ...effectsOf(
    {
      rule: { known: "relationshipMonths" },
      times: { step: "doubling", from: 12, within: [0, Infinity] },
    },
    ["return", 0.1, 0.1, "J", "R19"],
  ),
  ...effectsOf(
    { fact: "relationshipKind", is: ["cohabiting", "engaged", "married"] },
    ["return", 0.3, 0.25, "J", "R08"],
  ),
  ...effectsOf(
    { fact: "relationshipKind", is: "married" },
    ["second-breakup", -0.15, 0.25, "J", "S12 S09 X02"],
    ["return.duty", 0.4, 0.4, "J", "M14 M21"],
  ),
  ...effectsOf({ fact: "relationshipKind", is: "engaged" }, [
    "return.status",
    0.2,
    0.4,
    "J",
    "MODEL-7",
  ]),
  ...effectsOf({ fact: "divorceFiled", is: true }, [
    "return",
    -1.2,
    0.4,
    "J",
    "R18 R38 R41 R19",
  ]),
  ...effectsOf(
    { fact: "longDistance", is: true },
    ["return", -0.5, 0.35, "D", "T9"],
    ["second-breakup", 0.3, 0.15, "J", "F12"],
  ),
  ...effectsOf(
    { fact: "children", is: true },
    ["return", 0.3, 0.3, "J", "R15 M21"],
    ["return.duty", 0.9, 0.4, "J", "M14 M21"],
    ["second-breakup", -0.2, 0.25, "J", "EVIDENCE-3.5"],
  ),
  ...effectsOf({ fact: "earlierReunions", atLeast: 1 }, [
    "return",
    0.8,
    0.3,
    "J",
    "R22 S17 R12",
  ]),
  ...effectsOf(
    {
      rule: { known: "earlierReunions" },
      times: { step: 1, from: 0, within: [0, Infinity] },
    },
    ["second-breakup", 0.25, 0.1, "J", "S16 S17 S23 F11"],
  ),
  ...effectsOf({ fact: "ties", is: "home" }, [
    "return.duty",
    0.5,
    0.4,
    "J",
    "M14 M21",
  ]),
  ...effectsOf({ fact: "ties", is: "money" }, [
    "return.duty",
    0.5,
    0.4,
    "J",
    "M21",
  ]),
  ...effectsOf({ fact: "ties", is: "pets" }, [
    "return.duty",
    0.2,
    0.4,
    "J",
    "M14",
  ]),
  ...effectsOf({ fact: "ties", is: ["work", "study"] }, [
    "return",
    0.1,
    0.2,
    "J",
    "M02 R17",
  ]),
  ...effectsOf({ rule: { known: "ageEx" }, times: tenYearsAbove25 }, [
    "return",
    -0.1,
    0.15,
    "J",
    "R05 R19",
  ]),
  ...effectsOf({ rule: { known: "ageMe" }, times: tenYearsAbove25 }, [
    "settle",
    -0.05,
    0.15,
    "J",
    "B08",
  ]),
  ...effectsOf(
    {
      all: [
        { fact: "genderEx", is: "m" },
        { fact: "genderMe", is: "f" },
      ],
    },
    ["return", 0.4, 0.15, "C", "D02 D03 R39 M12"],
  ),
  ...effectsOf(
    { fact: "genderEx", is: "m" },
    ["return.few-alternatives", 0.3, 0.25, "J", "M03 M04"],
    ["return.loneliness", -0.3, 0.25, "J", "M03 M04"],
    ["return.sex", 0.3, 0.3, "J", "M15 X09"],
  ),

  ...effectsOf(
    { fact: "issues", is: changeableIssues },
    ["return.attraction", 0.12, 0.25, "D", "T9 seed"],
    ["strain", -0.1, 0.25, "D", "T9 seed"],
  ),
  ...effectsOf({ fact: "issues", is: ["argumentative", "anger"] }, [
    "return",
    0.15,
    0.25,
    "J",
    "M19",
  ]),
  ...effectsOf({ fact: "issues", is: "clingy" }, [
    "start",
    -0.15,
    0.3,
    "D",
    "seed",
  ]),
  ...effectsOf({ fact: "issues", is: "distance" }, [
    "return",
    0.35,
    0.25,
    "J",
    "M19 S13",
  ]),
  ...effectsOf({ fact: "issues", is: outerCauses }, [
    "return",
    0.35,
    0.25,
    "J",
    "M04 M19 M20 S13",
  ]),
  ...effectsOf({ fact: "issues", is: "life-circumstances" }, [
    "second-breakup",
    -0.2,
    0.25,
    "J",
    "S13 M04",
  ]),
  ...effectsOf(
    { fact: "issues", is: "someone-else" },
    ["return", -0.5, 0.3, "J", "C06 M20"],
    ["second-breakup", 0.2, 0.3, "D", "T9"],
  ),
  ...effectsOf(
    { fact: "issues", is: ["lost-attraction", "commitment-mismatch"] },
    ["return", -0.4, 0.3, "J", "M22 M19"],
  ),
  ...effectsOf({ fact: "issues", is: "lost-attraction" }, [
    "start",
    -0.2,
    0.4,
    "J",
    "M22",
  ]),
  ...effectsOf(
    { fact: "issues", is: "cheating-me" },
    ["return", -0.3, 0.35, "J", "M19 M22"],
    ["second-breakup", 0.6, 0.4, "B", "S20"],
  ),
  ...effectsOf({ fact: "issues", is: "cheating-ex" }, [
    "second-breakup",
    0.6,
    0.4,
    "B",
    "S20",
  ]),
  ...effectsOf(
    { fact: "issues", is: "lost-trust" },
    ["return", -0.15, 0.3, "J", "M13"],
    ["second-breakup", 0.2, 0.25, "J", "M13"],
  ),

  ...effectsOf(
    { fact: "ending", is: "torn" },
    ["return", 0.45, 0.25, "J", "M13 R50 R40"],
    ["start", 0.3, 0.3, "D", "T9"],
  ),
  ...effectsOf(
    { fact: "ending", is: "calm" },
    ["return", 0.3, 0.3, "D", "T9"],
    ["start", 0.4, 0.4, "D", "T9"],
    ["second-breakup", -0.1, 0.25, "D", "T9"],
  ),
  ...effectsOf({ fact: "ending", is: "anger" }, [
    "return",
    0.5,
    0.3,
    "J",
    "M03 M06 T01",
  ]),
  ...effectsOf({ fact: "ending", is: "left-open" }, [
    "return",
    0.5,
    0.25,
    "J",
    "F07",
  ]),
  ...effectsOf(
    { fact: "ending", is: "hateful" },
    ["start", -1, 0.5, "D", "T9"],
    ["return", -0.3, 0.3, "J", "EVIDENCE-2.13"],
    ["second-breakup", 0.3, 0.3, "D", "T9"],
  ),
  ...effectsOf({ fact: "ending", is: "vanished" }, [
    "return",
    -0.2,
    0.35,
    "J",
    "MODEL-7",
  ]),
  ...effectsOf(
    { fact: "apology", is: "owed" },
    ["return.attraction", -0.15, 0.3, "D", "seed"],
    ["strain", 0.15, 0.3, "D", "seed"],
  ),
  ...effectsOf(
    { fact: "apology", is: "given" },
    ["return.attraction", 0.1, 0.3, "J", "M08"],
    ["strain", -0.1, 0.3, "D", "seed"],
  ),
  ...effectsOf(
    { fact: "happyHistory", is: true },
    ["return.attraction", 0.3, 0.25, "J", "R52 F05 T9"],
    ["second-breakup", -0.3, 0.2, "J", "F05 X04 T9"],
  ),
  ...effectsOf(
    { fact: "ignoredRequests", is: true },
    ["return.attraction", -0.3, 0.35, "D", "T9"],
    ["second-breakup", 0.3, 0.3, "D", "T9"],
  ),

  ...effectsOf(
    { fact: "exPartner", is: "dating" },
    ["return", -0.8, 0.35, "J", "C06 B01 B02 B04"],
    ["settle", 0.3, 0.4, "J", "T9"],
  ),
  ...effectsOf(
    { fact: "exPartner", is: "rebound" },
    ["return", -0.5, 0.35, "J", "C06 B03"],
    ["return.few-alternatives", 0.3, 0.3, "J", "B03 M04"],
  ),
  ...effectsOf(
    { fact: "exPartner", is: "serious" },
    ["return", -1, 0.35, "J", "C06 B01 B02 B04"],
    ["settle", 1.5, 0.4, "J", "MODEL-7"],
    ["start", -0.4, 0.4, "J", "MODEL-7"],
  ),
  ...effectsOf({ fact: "exSaidRegret", is: true }, [
    "return",
    1,
    0.4,
    "J",
    "R35 R36 R37 R49",
  ]),
  ...effectsOf(
    { fact: "network", is: "favour" },
    ["return", 0.2, 0.15, "J", "F05 X10"],
    ["second-breakup", -0.35, 0.15, "J", "F05 X04"],
  ),
  ...effectsOf(
    { fact: "network", is: "against" },
    ["return", -0.2, 0.15, "J", "F05 X10"],
    ["second-breakup", 0.35, 0.15, "J", "F05 X04"],
  ),
  ...reasonsOfCircumstances.flatMap(([circumstance, reason, weight]) =>
    effectsOf({ fact: "exCircumstances", is: circumstance }, [
      `return.${reason}`,
      weight,
      0.4,
      "D",
      "seed MODEL-7",
    ]),
  ),
  ...effectsOf({ fact: "exCircumstances", is: ["lonely", "low-confidence"] }, [
    "return",
    0.15,
    0.15,
    "J",
    "F01 M03 M04",
  ]),
];

/**
 * Effects of what the person does, only while they do it; not shrunk. Log scale.
 * `conduct` rows follow the conduct of the moment; `issueWork` and `newFocus` count from today on.
 * Source: MODEL section 7, METHOD section 3 and T9.
 */
const firstConductEffects: readonly Effect[] = [
  ...effectsOf(
    { fact: "conduct", is: "pleaded" },
    ["warming", -0.2, 0.3, "D", "seed METHOD-3"],
    ["cooling", 0.2, 0.3, "D", "seed METHOD-3"],
    ["return.guilt", 0.7, 0.4, "D", "seed"],
    ["return.duty", 0.5, 0.4, "D", "seed"],
  ),
  ...effectsOf(
    { fact: "conduct", is: "guilted" },
    ["warming", -0.2, 0.3, "D", "seed METHOD-3"],

    ["return.guilt", 2.9, 0.5, "D", "seed T9"],
    ["return.duty", 1.2, 0.5, "D", "seed T9"],
    ["realise.guilt", 0.3, 0.3, "D", "MODEL-7 seed"],
    ["second-breakup", 0.2, 0.25, "D", "seed T9"],
  ),
  ...effectsOf(
    { fact: "conduct", is: "threatened" },
    ["warming", -0.6, 0.4, "D", "T9"],
    ["cooling", 0.6, 0.4, "D", "T9"],
    ["return", -0.25, 0.3, "J", "C16 C17"],
    ["second-breakup", 0.3, 0.3, "J", "F09"],
  ),
  ...effectsOf(
    { fact: "conduct", is: "constant-contact" },
    ["warming", -0.3, 0.3, "D", "METHOD-3 T9"],
    ["cooling", 0.3, 0.3, "D", "METHOD-3 T9"],
    ["return.attraction", -0.15, 0.3, "J", "C16 C17"],
    ["return.guilt", 0.4, 0.4, "D", "seed"],
    ["return.duty", 0.4, 0.4, "D", "seed"],
    ["second-breakup", 0.1, 0.2, "D", "T9"],
  ),
  ...effectsOf(
    { fact: "conduct", is: "gifts-letters" },
    ["warming", -0.15, 0.3, "D", "METHOD-3"],
    ["cooling", 0.15, 0.3, "D", "METHOD-3"],
  ),
  ...effectsOf(
    { fact: "conduct", is: "jealousy-ploy" },
    ["warming", -0.15, 0.35, "D", "METHOD-3"],
    ["cooling", 0.15, 0.35, "D", "METHOD-3"],
  ),
  ...effectsOf(
    { fact: "conduct", is: "through-friends" },
    ["warming", -0.15, 0.3, "D", "METHOD-3"],
    ["cooling", 0.15, 0.3, "D", "METHOD-3"],
  ),
  ...effectsOf(
    { fact: "conduct", is: "turned-up" },
    ["warming", -0.5, 0.35, "D", "METHOD-3 T9"],
    ["cooling", 0.5, 0.35, "D", "METHOD-3 T9"],
    ["return", -0.25, 0.3, "J", "C16 C17"],
    ["second-breakup", 0.15, 0.25, "D", "T9"],
  ),
  ...effectsOf({ fact: "conduct", is: "watched-social-media" }, [
    "warming",
    0,
    0.1,
    "J",
    "C04",
  ]),
  ...effectsOf(
    { fact: "conduct", is: "stayed-friends" },
    ["warming", -0.2, 0.35, "D", "MODEL-7 METHOD-7", { mean: 0, se: 0.35 }],
    ["return.attraction", -0.3, 0.4, "D", "MODEL-7 METHOD-7"],
    ["return.support", 0.4, 0.4, "D", "seed"],
  ),
  ...effectsOf(
    { fact: "conduct", is: "sex-with-ex" },
    ["return.sex", 1.2, 0.5, "D", "seed"],
    ["return", 0.15, 0.3, "J", "R06 C10"],
  ),
  ...effectsOf({ fact: "conduct", is: "no-contact" }, [
    "warming",
    0.2,
    0.35,
    "D",
    "seed MODEL-7",
    { mean: 0, se: 0.35 },
  ]),
  ...effectsOf(
    { fact: "issueWork", is: "sustained" },
    ["strain", -0.5, 0.25, "J", "F07 M08 M11"],
    ["repair", 0.4, 0.3, "J", "F07 M08 M11"],
    ["return.attraction", 0.2, 0.3, "D", "seed MODEL-7"],
  ),
  ...effectsOf(
    { fact: "issueWork", is: "started" },
    ["strain", -0.2, 0.2, "J", "F07 M08 M11"],
    ["repair", 0.15, 0.2, "J", "F07 M08 M11"],
    ["return.attraction", 0.08, 0.2, "D", "seed MODEL-7"],
  ),
  ...effectsOf({ fact: "newFocus", is: true }, [
    "warming",
    0.15,
    0.3,
    "D",
    "seed MODEL-7",
  ]),
];

/**
 * Effects that came later than those above, constant over the case as the first ones are.
 * Married against living together unmarried: the log-odds of 23 % against 37 % of couples with a renewal behind them
 * (R14), whose own error (0.14) is widened since these are shares of couples and not of breakups.
 */
const laterFactEffects: readonly Effect[] = effectsOf(
  { fact: "relationshipKind", is: "married" },
  ["return", -0.68, 0.4, "J", "R14"],
);

/**
 * Effects of what the person does that came later, only while they do it as well.
 * Having said that one would hurt oneself was one answer with having threatened them, and keeps the sizes of that one;
 * what it adds to coming back out of guilt and duty is judged, below that of guilt made on purpose.
 */
const laterConductEffects: readonly Effect[] = effectsOf(
  { fact: "conduct", is: "said-self-harm" },
  ["warming", -0.6, 0.4, "D", "T9"],
  ["cooling", 0.6, 0.4, "D", "T9"],
  ["return", -0.25, 0.3, "J", "C16 C17"],
  ["second-breakup", 0.3, 0.3, "J", "F09"],
  ["return.guilt", 0.7, 0.5, "J", "seed T9"],
  ["return.duty", 0.5, 0.5, "J", "seed T9"],
);

/** Effects as they were before any case was looked at, in the order of `allEffects`. */
const before: readonly Effect[] = [
  ...firstFactEffects,
  ...firstConductEffects,
  ...laterFactEffects,
  ...laterConductEffects,
  ...openedFactEffects,
  ...openedConductEffects,
];

const isOpened: ReadonlySet<Effect> = new Set([
  ...openedFactEffects,
  ...openedConductEffects,
]);

const isConduct: ReadonlySet<Effect> = new Set([
  ...firstConductEffects,
  ...laterConductEffects,
  ...openedConductEffects,
]);

/**
 * Every effect, in the order of an ensemble's sizes. What is new goes to the end: an effect's random numbers come of its
 * place, so no other's change.
 */
export const allEffects: readonly Effect[] = before.map(asLearned);

/** Which of them are of what the person does. */
export const conducts: ReadonlySet<Effect> = new Set(
  allEffects.filter((_, index) => {
    const effect = before[index];
    return effect !== undefined && isConduct.has(effect);
  }),
);

/** Those that began at nothing, so that cases might give them a size. */
const opened: ReadonlySet<Effect> = new Set(
  allEffects.filter((_, index) => {
    const effect = before[index];
    return effect !== undefined && isOpened.has(effect);
  }),
);

/** The size of an effect before any case was looked at. */
export function sizeWithoutCases(effect: Effect): Size {
  return opened.has(effect) ? { mean: 0, se: 0 } : (effect.before ?? effect);
}

/** Every effect of a fact that counts. */
export const factEffects: readonly Effect[] = allEffects.filter(
  (effect) => counts(effect) && !conducts.has(effect),
);

/** Every effect of what the person does that counts. */
export const conductEffects: readonly Effect[] = allEffects.filter(
  (effect) => counts(effect) && conducts.has(effect),
);

/** Not so an effect that is open to be learned, and of which no case has taught anything. */
export function counts({ mean, se }: Size): boolean {
  return mean !== 0 || se !== 0;
}

/** With the size that coded cases gave it, where they gave it one. What it was stays beside it. */
function asLearned(effect: Effect, index: number): Effect {
  const learned = learnedSizes[effectName(effect, index)];
  const { mean, se, grade, withoutCoachClaims } = effect;
  const untouched = { mean, se, grade };
  if (learned === undefined)
    return isOpened.has(effect)
      ? { ...effect, se: 0, before: untouched }
      : effect;
  const size = { mean: learned.mean, se: learned.se };
  return {
    ...effect,
    ...size,
    grade: "E",
    sources: [...effect.sources, "CASES-1"],
    before: untouched,
    ...(grade === "D"
      ? { withoutCoachClaims: withoutStart(learned, withoutCoachClaims) }
      : {}),
  };
}

/** What cases alone make of a size that coaches had put down: the same, had it begun where research alone would. */
function withoutStart(
  { mean, se, from }: LearnedSize,
  start: Size = { mean: 0, se: 0 },
): Size {
  if (from === undefined) return { mean, se };
  const kept = Math.min(1, (se / from.se) ** 2);
  return { mean: mean - kept * (from.mean - start.mean), se };
}
