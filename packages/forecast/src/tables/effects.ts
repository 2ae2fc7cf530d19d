import type { FactKey } from "@staying-power/case";
import type { WrongReason } from "../chain/states.ts";
import type { Grade } from "./grade.ts";

/**
 * What an effect multiplies (adds to, on the log scale): one rate, or a bundle of rates.
 * `return`: all eleven returns, and warming, without which the ex would soon be nowhere to return from (docs/model.md).
 * `wrong`: the ten wrong ones. `second-breakup`: `realise`, `strain`, and the two
 * leaving rates, each by the effect (see docs/model.md). `start`: shift of the starting ordered logit, in log-odds.
 */
export type Target =
  | "warming"
  | "cooling"
  | "return"
  | "wrong"
  | "return.attraction"
  | `return.${WrongReason}`
  | "settle"
  | "realise"
  | "realise.guilt"
  | "second-breakup"
  | "strain"
  | "repair"
  | "start";

/** A mean and standard error on the log scale. */
export interface Size {
  readonly mean: number;
  readonly se: number;
}

/** When a fact's effect applies: the value it has, or a number computed from it. */
export type When =
  | {
      readonly is: string | boolean | readonly string[];
      readonly and?: { readonly fact: FactKey; readonly is: string };
    }
  | {
      readonly per:
        | "doubling of length above a year"
        | "length under three months"
        | "ten years of age above 25"
        | "any earlier reunion"
        | "earlier reunion";
    };

/** One effect of one fact (or of one conduct while it lasts) on one target. */
export interface Effect extends Size {
  readonly fact: FactKey;
  readonly when: When;
  readonly on: Target;
  readonly grade: Grade;
  readonly sources: readonly string[];
  /** For grade D: what research alone would put in its place; absent means nothing (0 ± 0). */
  readonly withoutCoachClaims?: Size;
}

type Row = readonly [
  on: Target,
  mean: number,
  se: number,
  grade: Grade,
  sources: string,
  withoutCoachClaims?: Size,
];

function effectsOf(
  fact: FactKey,
  when: When,
  ...rows: readonly Row[]
): Effect[] {
  return rows.map(([on, mean, se, grade, sources, withoutCoachClaims]) => ({
    fact,
    when,
    on,
    mean,
    se,
    grade,
    sources: sources.split(" "),
    ...(withoutCoachClaims === undefined ? {} : { withoutCoachClaims }),
  }));
}

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

/** The issues of the seed that a person can work on by themselves. Source: seed, "Correct the issue"; METHOD 8.2. */
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
] as const;

const outerCauses = [
  "life-circumstances",
  "family-pressure",
  "work-too-much",
  "money",
] as const;

/** The reason that each circumstance of the ex feeds. Source: seed, the ten wrong reasons. */
const reasonOfCircumstance: Readonly<
  Record<string, readonly [WrongReason, number]>
> = {
  "few-alternatives": ["few-alternatives", 1],
  "low-confidence": ["few-alternatives", 0.7],
  lonely: ["loneliness", 1],
  bored: ["boredom", 1],
  hardship: ["support", 1],
  guilt: ["guilt", 1],
  duty: ["duty", 1],
  status: ["status", 1],
  "wants-sex": ["sex", 1],
  "believes-problems-fix-themselves": ["problems-fix-themselves", 1],
  "stick-it-out": ["stick-it-out", 1],
};

/**
 * Effects of the facts, constant over the case. Log scale, before `factShrink`.
 * Sizes and errors: EVIDENCE 3.4 (coming back) and 3.5 (a second breakup); beliefs of the seed and of coaches (METHOD T9)
 * as grade D; reference values have no row. Grade J: the sign has the sources named, the size is judged.
 */
export const factEffects: readonly Effect[] = [
  ...effectsOf(
    "endedBy",
    { is: "mutual" },
    ["return", -0.5, 0.25, "J", "F07 F08 S22"],
    ["second-breakup", -0.1, 0.2, "J", "S22 R38"],
  ),
  ...effectsOf("endedBy", { is: "me" }, ["return", 0, 0.4, "J", "R26 R48 T9"]),

  ...effectsOf("relationshipMonths", { per: "length under three months" }, [
    "return",
    -0.7,
    0.4,
    "J",
    "T06",
  ]),
  ...effectsOf(
    "relationshipMonths",
    { per: "doubling of length above a year" },
    ["return", 0.1, 0.1, "J", "R19"],
  ),
  ...effectsOf(
    "relationshipKind",
    { is: ["cohabiting", "engaged", "married"] },
    ["return", 0.3, 0.25, "J", "R08"],
  ),
  ...effectsOf(
    "relationshipKind",
    { is: "married" },
    ["second-breakup", -0.15, 0.25, "J", "S12 S09 X02"],
    ["return.duty", 0.4, 0.4, "J", "M14 M21"],
  ),
  ...effectsOf("relationshipKind", { is: "engaged" }, [
    "return.status",
    0.2,
    0.4,
    "J",
    "MODEL-7",
  ]),
  ...effectsOf("divorceFiled", { is: true }, [
    "return",
    -1.2,
    0.4,
    "J",
    "R18 R38 R41 R19",
  ]),
  ...effectsOf(
    "longDistance",
    { is: true },
    ["return", -0.5, 0.35, "D", "T9"],
    ["second-breakup", 0.3, 0.15, "J", "F12"],
  ),
  ...effectsOf(
    "children",
    { is: true },
    ["return", 0.3, 0.3, "J", "R15 M21"],
    ["return.duty", 0.9, 0.4, "J", "M14 M21"],
    ["second-breakup", -0.2, 0.25, "J", "EVIDENCE-3.5"],
  ),
  ...effectsOf("earlierReunions", { per: "any earlier reunion" }, [
    "return",
    0.8,
    0.3,
    "J",
    "R22 S17 R12",
  ]),
  ...effectsOf("earlierReunions", { per: "earlier reunion" }, [
    "second-breakup",
    0.25,
    0.1,
    "J",
    "S16 S17 S23 F11",
  ]),
  ...effectsOf("ties", { is: "home" }, [
    "return.duty",
    0.5,
    0.4,
    "J",
    "M14 M21",
  ]),
  ...effectsOf("ties", { is: "money" }, ["return.duty", 0.5, 0.4, "J", "M21"]),
  ...effectsOf("ties", { is: "pets" }, ["return.duty", 0.2, 0.4, "J", "M14"]),
  ...effectsOf("ties", { is: ["work", "study"] }, [
    "return",
    0.1,
    0.2,
    "J",
    "M02 R17",
  ]),
  ...effectsOf("ageEx", { per: "ten years of age above 25" }, [
    "return",
    -0.1,
    0.15,
    "J",
    "R05 R19",
  ]),
  ...effectsOf("ageMe", { per: "ten years of age above 25" }, [
    "settle",
    -0.05,
    0.15,
    "J",
    "B08",
  ]),
  ...effectsOf("genderEx", { is: "m", and: { fact: "genderMe", is: "f" } }, [
    "return",
    0.4,
    0.15,
    "C",
    "D02 D03 R39 M12",
  ]),
  ...effectsOf(
    "genderEx",
    { is: "m" },
    ["return.few-alternatives", 0.3, 0.25, "J", "M03 M04"],
    ["return.loneliness", -0.3, 0.25, "J", "M03 M04"],
    ["return.sex", 0.3, 0.3, "J", "M15 X09"],
  ),

  ...effectsOf(
    "issues",
    { is: changeableIssues },
    ["return.attraction", 0.12, 0.25, "D", "T9 seed"],
    ["strain", -0.1, 0.25, "D", "T9 seed"],
  ),
  ...effectsOf("issues", { is: "argumentative" }, [
    "return",
    0.15,
    0.25,
    "J",
    "M19",
  ]),
  ...effectsOf("issues", { is: "clingy" }, ["start", -0.15, 0.3, "D", "seed"]),
  ...effectsOf("issues", { is: "distance" }, [
    "return",
    0.35,
    0.25,
    "J",
    "M19 S13",
  ]),
  ...effectsOf("issues", { is: outerCauses }, [
    "return",
    0.35,
    0.25,
    "J",
    "M04 M19 M20 S13",
  ]),
  ...effectsOf("issues", { is: "life-circumstances" }, [
    "second-breakup",
    -0.2,
    0.25,
    "J",
    "S13 M04",
  ]),
  ...effectsOf(
    "issues",
    { is: "someone-else" },
    ["return", -0.5, 0.3, "J", "C06 M20"],
    ["second-breakup", 0.2, 0.3, "D", "T9"],
  ),
  ...effectsOf("issues", { is: ["lost-attraction", "commitment-mismatch"] }, [
    "return",
    -0.4,
    0.3,
    "J",
    "M22 M19",
  ]),
  ...effectsOf("issues", { is: "lost-attraction" }, [
    "start",
    -0.2,
    0.4,
    "J",
    "M22",
  ]),
  ...effectsOf(
    "issues",
    { is: "cheating-me" },
    ["return", -0.3, 0.35, "J", "M19 M22"],
    ["second-breakup", 0.6, 0.4, "B", "S20"],
  ),
  ...effectsOf("issues", { is: "cheating-ex" }, [
    "second-breakup",
    0.6,
    0.4,
    "B",
    "S20",
  ]),
  ...effectsOf(
    "issues",
    { is: "lost-trust" },
    ["return", -0.15, 0.3, "J", "M13"],
    ["second-breakup", 0.2, 0.25, "J", "M13"],
  ),

  ...effectsOf(
    "ending",
    { is: "torn" },
    ["return", 0.45, 0.25, "J", "M13 R50 R40"],
    ["start", 0.3, 0.3, "D", "T9"],
  ),
  ...effectsOf(
    "ending",
    { is: "calm" },
    ["return", 0.3, 0.3, "D", "T9"],
    ["start", 0.4, 0.4, "D", "T9"],
    ["second-breakup", -0.1, 0.25, "D", "T9"],
  ),
  ...effectsOf("ending", { is: "anger" }, [
    "return",
    0.5,
    0.3,
    "J",
    "M03 M06 T01",
  ]),
  ...effectsOf("ending", { is: "left-open" }, [
    "return",
    0.5,
    0.25,
    "J",
    "F07",
  ]),
  ...effectsOf(
    "ending",
    { is: "hateful" },
    ["start", -1, 0.5, "D", "T9"],
    ["return", -0.3, 0.3, "J", "EVIDENCE-2.13"],
    ["second-breakup", 0.3, 0.3, "D", "T9"],
  ),
  ...effectsOf("ending", { is: "vanished" }, [
    "return",
    -0.2,
    0.35,
    "J",
    "MODEL-7",
  ]),
  ...effectsOf(
    "apology",
    { is: "owed" },
    ["return.attraction", -0.15, 0.3, "D", "seed"],
    ["strain", 0.15, 0.3, "D", "seed"],
  ),
  ...effectsOf(
    "apology",
    { is: "given" },
    ["return.attraction", 0.1, 0.3, "J", "M08"],
    ["strain", -0.1, 0.3, "D", "seed"],
  ),
  ...effectsOf(
    "happyHistory",
    { is: true },
    ["return.attraction", 0.3, 0.25, "J", "R52 F05 T9"],
    ["second-breakup", -0.3, 0.2, "J", "F05 X04 T9"],
  ),
  ...effectsOf(
    "ignoredRequests",
    { is: true },
    ["return.attraction", -0.3, 0.35, "D", "T9"],
    ["second-breakup", 0.3, 0.3, "D", "T9"],
  ),

  ...effectsOf(
    "exPartner",
    { is: "dating" },
    ["return", -0.8, 0.35, "J", "C06 B01 B02 B04"],
    ["settle", 0.3, 0.4, "J", "T9"],
  ),
  ...effectsOf(
    "exPartner",
    { is: "rebound" },
    ["return", -0.5, 0.35, "J", "C06 B03"],
    ["return.few-alternatives", 0.3, 0.3, "J", "B03 M04"],
  ),
  ...effectsOf(
    "exPartner",
    { is: "serious" },
    ["return", -1, 0.35, "J", "C06 B01 B02 B04"],
    ["settle", 1.5, 0.4, "J", "MODEL-7"],
    ["start", -0.4, 0.4, "J", "MODEL-7"],
  ),
  ...effectsOf("exSaidRegret", { is: true }, [
    "return",
    1,
    0.4,
    "J",
    "R35 R36 R37 R49",
  ]),
  ...effectsOf(
    "network",
    { is: "favour" },
    ["return", 0.2, 0.15, "J", "F05 X10"],
    ["second-breakup", -0.35, 0.15, "J", "F05 X04"],
  ),
  ...effectsOf(
    "network",
    { is: "against" },
    ["return", -0.2, 0.15, "J", "F05 X10"],
    ["second-breakup", 0.35, 0.15, "J", "F05 X04"],
  ),
  ...Object.entries(reasonOfCircumstance).flatMap(
    ([circumstance, [reason, weight]]) =>
      effectsOf("exCircumstances", { is: circumstance }, [
        `return.${reason}`,
        weight,
        0.4,
        "D",
        "seed MODEL-7",
      ]),
  ),
  ...effectsOf("exCircumstances", { is: ["lonely", "low-confidence"] }, [
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
export const conductEffects: readonly Effect[] = [
  ...effectsOf(
    "conduct",
    { is: "pleaded" },
    ["warming", -0.2, 0.3, "D", "seed METHOD-3"],
    ["cooling", 0.2, 0.3, "D", "seed METHOD-3"],
    ["return.guilt", 0.7, 0.4, "D", "seed"],
    ["return.duty", 0.5, 0.4, "D", "seed"],
  ),
  ...effectsOf(
    "conduct",
    { is: "guilted" },
    ["warming", -0.2, 0.3, "D", "seed METHOD-3"],

    ["return.guilt", 2.9, 0.5, "D", "seed T9"],
    ["return.duty", 1.2, 0.5, "D", "seed T9"],
    ["realise.guilt", 0.3, 0.3, "D", "MODEL-7 seed"],
    ["second-breakup", 0.2, 0.25, "D", "seed T9"],
  ),
  ...effectsOf(
    "conduct",
    { is: "threatened" },
    ["warming", -0.6, 0.4, "D", "T9"],
    ["cooling", 0.6, 0.4, "D", "T9"],
    ["return", -0.25, 0.3, "J", "C16 C17"],
    ["second-breakup", 0.3, 0.3, "J", "F09"],
  ),
  ...effectsOf(
    "conduct",
    { is: "constant-contact" },
    ["warming", -0.3, 0.3, "D", "METHOD-3 T9"],
    ["cooling", 0.3, 0.3, "D", "METHOD-3 T9"],
    ["return.attraction", -0.15, 0.3, "J", "C16 C17"],
    ["return.guilt", 0.4, 0.4, "D", "seed"],
    ["return.duty", 0.4, 0.4, "D", "seed"],
    ["second-breakup", 0.1, 0.2, "D", "T9"],
  ),
  ...effectsOf(
    "conduct",
    { is: "gifts-letters" },
    ["warming", -0.15, 0.3, "D", "METHOD-3"],
    ["cooling", 0.15, 0.3, "D", "METHOD-3"],
  ),
  ...effectsOf(
    "conduct",
    { is: "jealousy-ploy" },
    ["warming", -0.15, 0.35, "D", "METHOD-3"],
    ["cooling", 0.15, 0.35, "D", "METHOD-3"],
  ),
  ...effectsOf(
    "conduct",
    { is: "through-friends" },
    ["warming", -0.15, 0.3, "D", "METHOD-3"],
    ["cooling", 0.15, 0.3, "D", "METHOD-3"],
  ),
  ...effectsOf(
    "conduct",
    { is: "turned-up" },
    ["warming", -0.5, 0.35, "D", "METHOD-3 T9"],
    ["cooling", 0.5, 0.35, "D", "METHOD-3 T9"],
    ["return", -0.25, 0.3, "J", "C16 C17"],
    ["second-breakup", 0.15, 0.25, "D", "T9"],
  ),
  ...effectsOf("conduct", { is: "watched-social-media" }, [
    "warming",
    0,
    0.1,
    "J",
    "C04",
  ]),
  ...effectsOf(
    "conduct",
    { is: "stayed-friends" },
    ["warming", -0.2, 0.35, "D", "MODEL-7 METHOD-7", { mean: 0, se: 0.35 }],
    ["return.attraction", -0.3, 0.4, "D", "MODEL-7 METHOD-7"],
    ["return.support", 0.4, 0.4, "D", "seed"],
  ),
  ...effectsOf(
    "conduct",
    { is: "sex-with-ex" },
    ["return.sex", 1.2, 0.5, "D", "seed"],
    ["return", 0.15, 0.3, "J", "R06 C10"],
  ),
  ...effectsOf("conduct", { is: "no-contact" }, [
    "warming",
    0.2,
    0.35,
    "D",
    "seed MODEL-7",
    { mean: 0, se: 0.35 },
  ]),
  ...effectsOf(
    "issueWork",
    { is: "sustained" },
    ["strain", -0.5, 0.25, "J", "F07 M08 M11"],
    ["repair", 0.4, 0.3, "J", "F07 M08 M11"],
    ["return.attraction", 0.2, 0.3, "D", "seed MODEL-7"],
  ),
  ...effectsOf(
    "issueWork",
    { is: "started" },
    ["strain", -0.2, 0.2, "J", "F07 M08 M11"],
    ["repair", 0.15, 0.2, "J", "F07 M08 M11"],
    ["return.attraction", 0.08, 0.2, "D", "seed MODEL-7"],
  ),
  ...effectsOf("newFocus", { is: true }, [
    "warming",
    0.15,
    0.3,
    "D",
    "seed MODEL-7",
  ]),
];

/**
 * Effects that came later than those above, constant over the case like `factEffects`.
 * Married against living together unmarried: the log-odds of 23 % against 37 % of couples with a renewal behind them
 * (R14), whose own error (0.14) is widened since these are shares of couples and not of breakups.
 */
export const laterFactEffects: readonly Effect[] = effectsOf(
  "relationshipKind",
  { is: "married" },
  ["return", -0.68, 0.4, "J", "R14"],
);

/**
 * Every effect, in the order of an ensemble's sizes. What is new goes to the end: an effect's random numbers come of its
 * place, so no other's change.
 */
export const allEffects: readonly Effect[] = [
  ...factEffects,
  ...conductEffects,
  ...laterFactEffects,
];
