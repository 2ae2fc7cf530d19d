import { conditionText } from "@staying-power/case";
import {
  apartLevels,
  calibratedEffects,
  conductEffects,
  conductLasts,
  curveWeeks,
  earlySignals,
  everWeeks,
  factEffects,
  factsOf,
  factShrink,
  frailty,
  horizonWeeks,
  largestShift,
  leastShare,
  leastVarianceShare,
  levelFactors,
  prevalences,
  publishedForms,
  publishedTargets,
  questionEffort,
  rateParameters,
  recentringTolerance,
  recentrings,
  settings,
  settingWeeks,
  signalLikelihood,
  signalTrust,
  slipCosts,
  slips,
  redrawing,
  habits,
  structuralError,
  weeksSinceBreakup,
  type Effect,
  type Prevalence,
  type StoredPosterior,
} from "@staying-power/forecast";
import { digits, digitsOfInterval } from "./digits.ts";
import type { NumberRow, NumberSection, Unit } from "./number-row.ts";
import { quantile, z80 } from "./quantile.ts";

const around = (mean: number, se: number): [number, number] => [
  mean - z80 * se,
  mean + z80 * se,
];

function rates(posterior: StoredPosterior): NumberSection {
  return {
    title: "Rates",
    about:
      "The rate of every move before anything is known of a case, per week. The prior comes from a search for one set of rates that gives back the published targets, with a judged spread; the posterior is the prior conditioned on those targets. The four `start` rows are the cuts of the ordered logit that says how drawn the ex is on the day of the breakup.",
    extraHeads: ["prior median", "prior 80 %", "SE of the prior (log)"],
    rows: rateParameters.map(({ id, value, se, grade, sources }) => {
      const isCut = id.startsWith("start.");
      const plain = (x: number): number => (isCut ? x : Math.exp(x));
      const draws = (posterior.parameters[id] ?? []).map((stored) =>
        plain(stored / posterior.scale),
      );
      const [low, high] = around(isCut ? value : Math.log(value), se);
      return {
        name: `\`${id}\``,
        value: quantile(draws, 0.5),
        interval: [quantile(draws, 0.1), quantile(draws, 0.9)],
        unit: isCut ? "log-odds" : "per week",
        grade,
        sources,
        extra: [
          digits(value),
          digitsOfInterval([plain(low), plain(high)]),
          digits(se),
        ],
      };
    }),
  };
}

function fittedEffects(posterior: StoredPosterior): NumberSection {
  return {
    title: "Effects that the settings fix",
    about: `The effects that tell marriages apart, on all eleven returns: the prior is their row among the effects of facts, the posterior is the prior conditioned on the published settings together with the rates. Log scale, before the factor ${factShrink}.`,
    extraHeads: ["prior mean", "prior 80 %", "SE of the prior"],
    rows: calibratedEffects.map(({ id, effect }) => {
      const { mean, se, grade, sources } = effect;
      const draws = (posterior.parameters[id] ?? []).map(
        (stored) => stored / posterior.scale,
      );
      return {
        name: `\`${id}\``,
        value: quantile(draws, 0.5),
        interval: [quantile(draws, 0.1), quantile(draws, 0.9)],
        unit: "log scale",
        grade,
        sources,
        extra: [digits(mean), digitsOfInterval(around(mean, se)), digits(se)],
      };
    }),
  };
}

function matrix(
  title: string,
  about: string,
  columns: readonly string[],
  table: Readonly<Record<string, readonly number[]>>,
  unit: Unit,
  sources: readonly string[],
): NumberSection {
  return {
    title,
    about,
    extraHeads: [],
    rows: Object.entries(table).flatMap(([name, values]) =>
      values.map((value, column) => ({
        name: `${name}, ${columns[column] ?? ""}`,
        value,
        interval: null,
        unit,
        grade: "J" as const,
        sources,
        extra: [],
      })),
    ),
  };
}

/** When an effect applies, in words. */
function whenOf({ when, times }: Effect): string {
  if (times === undefined) return conditionText(when);
  const [fact] = factsOf({ when });
  const { step, from, within } = times;
  const more = step === "doubling" ? "doubling" : `${step} more`;
  const [least, most] = within;
  const ends = most === Infinity ? " on" : `, ${least} to ${most} times`;
  return `for each ${more} of \`${fact}\` from ${from}${ends}`;
}

function effects(
  title: string,
  about: string,
  list: readonly Effect[],
  shrink: number,
): NumberSection {
  return {
    title,
    about,
    extraHeads: ["acts on", "SE", "as a factor", "without coaches' claims"],
    rows: list.map((effect) => {
      const { on, mean, se, grade, sources, withoutCoachClaims } = effect;
      const [low, high] = around(mean, se);
      const factor = (x: number): string => digits(Math.exp(shrink * x));
      const bare =
        withoutCoachClaims ?? (grade === "D" ? { mean: 0, se: 0 } : undefined);
      return {
        name: whenOf(effect),
        value: mean,
        interval: [low, high],
        unit: "log scale",
        grade,
        sources,
        extra: [
          on,
          digits(se),
          `×${factor(mean)} (${factor(low)} to ${factor(high)})`,
          bare === undefined ? "the same" : `${bare.mean} ± ${bare.se}`,
        ],
      };
    }),
  };
}

const unitOfNumber: Readonly<Record<string, Unit>> = {
  relationshipMonths: "months",
  ageMe: "years",
  ageEx: "years",
};

function prevalenceRows(prevalence: Prevalence): NumberRow[] {
  const { fact, grade, sources } = prevalence;
  const unit = unitOfNumber[fact] ?? "count";
  const row = (
    given: string,
    name: string,
    value: number,
    rowUnit: Unit,
  ): NumberRow => ({
    name: `${fact}: ${name}`,
    value,
    interval: null,
    unit: rowUnit,
    grade,
    sources,
    extra: [given],
  });
  const givenOf = (key: string): string => {
    const given = "given" in prevalence ? prevalence.given : undefined;
    if (given === undefined) return "";
    return given.item === undefined
      ? `${given.fact} ${key}`
      : `${given.fact} with ${given.item}: ${key}`;
  };
  switch (prevalence.kind) {
    case "near":
      return [
        row(
          prevalence.near,
          "normal about it, standard deviation",
          prevalence.sd,
          unit,
        ),
      ];
    case "number":
      return Object.entries(prevalence.shape).flatMap(
        ([key, { median, logSd }]) => [
          row(
            givenOf(key),
            `median above ${prevalence.from} (log-normal)`,
            median,
            unit,
          ),
          row(
            givenOf(key),
            "standard deviation of its log",
            logSd,
            "log scale",
          ),
        ],
      );
    case "choice":
    case "set":
      return Object.entries(prevalence.shares).flatMap(([key, shares]) =>
        Object.entries(shares).map(([option, share]) =>
          row(givenOf(key), option, share, "share"),
        ),
      );
  }
}

const constantRow = (
  name: string,
  value: number,
  unit: Unit,
  what: string,
  sources: readonly string[] = ["MODEL-7"],
): NumberRow => ({
  name,
  value,
  interval: null,
  unit,
  grade: "J",
  sources,
  extra: [what],
});

function constants(posterior: StoredPosterior): NumberSection {
  const trust = Math.log(signalTrust.median / (1 - signalTrust.median));
  const chance = (x: number): number => 1 / (1 + Math.exp(-x));
  const [low, high] = around(trust, signalTrust.seLogit);
  return {
    title: "Constants",
    about:
      "All that is left: choices of ours that no source gives. Sizes are judged.",
    extraHeads: ["what it does"],
    rows: [
      constantRow(
        "factShrink",
        factShrink,
        "factor",
        "the sum of a case's fact effects is multiplied by this, since they were never estimated together",
        ["EVIDENCE-3"],
      ),
      constantRow(
        "largestShift",
        largestShift,
        "log scale",
        "no sum of effects on one rate goes further either way",
      ),
      constantRow(
        "frailty.sd",
        frailty.sd,
        "log scale",
        `spread between couples in \`${frailty.on}\` that no question reaches`,
        ["EVIDENCE-3"],
      ),
      {
        ...constantRow(
          "signalTrust.median",
          signalTrust.median,
          "power",
          "each likelihood of a signal is raised to this power, since the table is a judgement",
        ),
        interval: [chance(low), chance(high)],
      },
      constantRow(
        "signalTrust.seLogit",
        signalTrust.seLogit,
        "log-odds",
        "spread of that power between draws",
      ),
      constantRow(
        "earlySignals.weeks",
        earlySignals.weeks,
        "weeks",
        "in the first weeks warm contact may be guilt and cold contact hurt",
      ),
      constantRow(
        "earlySignals.factor",
        earlySignals.factor,
        "factor",
        "so the power is multiplied by this",
      ),
      constantRow(
        "habits.pauseWeeks",
        habits.pauseWeeks,
        "weeks",
        "a sign of the ex that comes again within this time is one habit, and speaks once, on the day it was last seen",
      ),
      constantRow(
        "habits.halfLifeWeeks",
        habits.halfLifeWeeks,
        "weeks",
        "a habit gone on, or come back after a pause, of this time says half again of what one sign says",
      ),
      constantRow(
        "habits.most",
        habits.most,
        "power",
        "however many signs there are, together they never count for more than so many; older ones the less, the more was seen since",
      ),
      constantRow(
        "slips.seLog",
        slips.seLog,
        "log scale",
        "spread between draws of what a break of No Contact costs",
      ),
      constantRow(
        "slips.halfLifeWeeks",
        slips.halfLifeWeeks,
        "weeks",
        "half of what a break cost is left after this time",
      ),
      constantRow(
        "slips.most",
        slips.most,
        "log-odds",
        "however many breaks there are, together they never cost more",
      ),
      constantRow(
        "redrawing.below",
        redrawing.below,
        "share",
        "where what was seen leaves less than this share of the draws effective, draws are made where it fits",
      ),
      constantRow(
        "redrawing.pilot",
        redrawing.pilot,
        "count",
        "sought with so many at a time",
      ),
      constantRow(
        "redrawing.goBy",
        redrawing.goBy,
        "share",
        "at each step as much of the likelihood counts as leaves this share of them effective",
      ),
      constantRow(
        "redrawing.steps",
        redrawing.steps,
        "count",
        "in so many steps at most",
      ),
      constantRow(
        "redrawing.enough",
        redrawing.enough,
        "share",
        "until so large a share is effective",
      ),
      constantRow(
        "redrawing.mostTimes",
        redrawing.mostTimes,
        "factor",
        "where less is, up to so many times as many draws are made",
      ),
      constantRow(
        "redrawing.atLeast",
        redrawing.atLeast,
        "share",
        "until so large a share of the draws asked for is effective",
      ),
      constantRow(
        "redrawing.heaviest",
        redrawing.heaviest,
        "share",
        "and no draw has more of the weight",
      ),
      constantRow(
        "conductLasts.halfLifeWeeks",
        conductLasts.halfLifeWeeks,
        "weeks",
        "what is told of conduct is taken to go on, in half of the draws, for this time after it was told",
      ),
      constantRow(
        "conductLasts.askAgainWeeks",
        conductLasts.askAgainWeeks,
        "weeks",
        "after this time it is asked again",
      ),
      constantRow(
        "weeksSinceBreakup.median",
        weeksSinceBreakup.median,
        "weeks",
        "time since the breakup when it is not said (log-normal)",
        ["EVIDENCE-3"],
      ),
      constantRow(
        "weeksSinceBreakup.logSd",
        weeksSinceBreakup.logSd,
        "log scale",
        "standard deviation of its log",
        ["EVIDENCE-3"],
      ),
      constantRow(
        "leastShare",
        leastShare,
        "share",
        "the least likely a known answer is ever taken to be, given an imagined one",
      ),
      constantRow(
        "horizonWeeks",
        horizonWeeks,
        "weeks",
        "coming back is counted within this time from now, staying for this time after it",
      ),
      constantRow(
        "curveWeeks",
        curveWeeks,
        "weeks",
        "how far the two curves reach",
      ),
      constantRow(
        "leastVarianceShare",
        leastVarianceShare,
        "share",
        "no question is asked that would take away less of the spread than this, per tap",
      ),
      ...Object.entries(questionEffort).map(([fact, taps]) =>
        constantRow(
          `questionEffort.${fact}`,
          taps,
          "taps",
          "cost of answering; every other question costs 1",
        ),
      ),
      constantRow(
        "posterior draws",
        posterior.draws,
        "count",
        "draws in the posterior file",
      ),
      constantRow(
        "recentrings",
        recentrings,
        "count",
        "steps that move the ensemble's mean onto the targets, before and after conditioning",
      ),
      constantRow(
        "recentringTolerance",
        recentringTolerance,
        "log-odds",
        "by how much each target may be missed meanwhile",
      ),
      constantRow(
        "structuralError",
        structuralError,
        "log-odds",
        "error of the structure itself, added to every target",
      ),
      constantRow(
        "everWeeks",
        everWeeks,
        "weeks",
        "stands for ever in the calibration",
      ),
      constantRow(
        "settingWeeks",
        settingWeeks,
        "weeks",
        "within which coming back is counted in a setting, from the breakup",
        ["EVIDENCE-3"],
      ),
      constantRow(
        "answerRange.youngest",
        16,
        "years",
        "no imagined person is younger",
      ),
    ],
  };
}

function targets(): NumberSection {
  return {
    title: "Published targets",
    about:
      "What the model is conditioned on and audited against. Coming back counts from the breakup, staying from the reunion, reasons are shares of reunions.",
    extraHeads: ["quantity"],
    rows: publishedTargets.map(
      ({ id, quantity, value, low, high, grade, sources }) => ({
        name: id,
        value,
        interval: [low, high],
        unit: "share",
        grade,
        sources,
        extra: [quantity],
      }),
    ),
  };
}

function settingFigures(): NumberSection {
  const none = settings.flatMap(({ id, figure }) =>
    figure.kind === "none published" ? [`${id} (${figure.nearest})`] : [],
  );
  return {
    title: "Published settings",
    about: `The chance of coming back within ${settingWeeks} weeks of the breakup in one kind of breakup, so that no kind can drift while the whole fits. A value is conditioned on and audited; limits are audited only. No published figure: ${none.join("; ")}.`,
    extraHeads: ["event compared"],
    rows: settings.flatMap(({ id, figure }): NumberRow[] => {
      if (figure.kind === "none published") return [];
      const { low, high, grade, sources, compared } = figure;
      const row = { unit: "share", grade, sources } as const;
      return figure.kind === "value"
        ? [
            {
              ...row,
              name: id,
              value: figure.value,
              interval: [low, high],
              extra: [compared],
            },
          ]
        : [
            {
              ...row,
              name: `${id}: at least`,
              value: low,
              interval: null,
              extra: [compared],
            },
            {
              ...row,
              name: `${id}: at most`,
              value: high,
              interval: null,
              extra: ["as above"],
            },
          ];
    }),
  };
}

function forms(): NumberSection {
  const { back, stay, reasonWeight } = publishedForms;
  const form = (
    name: string,
    value: number,
    se: number | undefined,
    unit: Unit,
    scale: "plain" | "log" | "logit",
    what: string,
  ): NumberRow => {
    const logit = Math.log(value / (1 - value));
    const chance = (x: number): number => 1 / (1 + Math.exp(-x));
    const interval =
      se === undefined
        ? null
        : scale === "plain"
          ? around(value, se)
          : scale === "log"
            ? ([
                value * Math.exp(-z80 * se),
                value * Math.exp(z80 * se),
              ] as const)
            : ([chance(logit - z80 * se), chance(logit + z80 * se)] as const);
    return {
      name,
      value,
      interval,
      unit,
      grade: "C",
      sources: ["EVIDENCE-3"],
      extra: [what, se === undefined ? "" : `${se} (${scale})`],
    };
  };
  return {
    title: "Published forms",
    about:
      "Two curves and a Dirichlet that summarise the same publications. Their parameters' errors give the errors of the targets their correlation.",
    extraHeads: ["what it is", "SE (scale)"],
    rows: [
      form(
        "back.ever",
        back.ever,
        back.logitSe,
        "share",
        "logit",
        "p in p Φ((ln t − ln m) / s)",
      ),
      form(
        "back.medianMonths",
        back.medianMonths,
        back.logMedianSe,
        "months",
        "log",
        "m",
      ),
      form("back.logSd", back.logSd, back.logSdSe, "log scale", "plain", "s"),
      form(
        "stay.plateau",
        stay.plateau,
        stay.plateauSe,
        "share",
        "plain",
        "q in q + (1 − q) exp(−(t / c)^k)",
      ),
      form(
        "stay.scaleMonths",
        stay.scaleMonths,
        stay.logScaleSe,
        "months",
        "log",
        "c",
      ),
      form("stay.shape", stay.shape, stay.shapeSe, "power", "plain", "k"),
      form(
        "reasonWeight",
        reasonWeight,
        undefined,
        "count",
        "plain",
        "total weight of the Dirichlet over reasons",
      ),
    ],
  };
}

/**
 * Every number of the model, table by table.
 *
 * @param posterior - as parsed from the posterior file.
 */
export function numberSections(posterior: StoredPosterior): NumberSection[] {
  return [
    targets(),
    settingFigures(),
    forms(),
    rates(posterior),
    fittedEffects(posterior),
    matrix(
      "Level factors",
      "How strongly each hidden level feeds each way out of being apart, as a factor on that rate.",
      apartLevels,
      levelFactors,
      "factor",
      ["MODEL-2"],
    ),
    effects(
      "Effects of facts",
      `Each adds to the log of a rate. The column "as a factor" has the shrink of ${factShrink} in it and is what one such fact alone does, with its 80 % interval. \`second-breakup\` acts on realising, straining and both leaving rates; \`return\` on all eleven returns; \`start\` on the log-odds of standing higher at the breakup. Ages count from 15 to 75; several items of one set add up.`,
      factEffects,
      factShrink,
    ),
    effects(
      "Effects of what the person does",
      "Only while they do it, and not shrunk. Where coaches alone claim an effect, the last column says what stays when their claims are left out.",
      conductEffects,
      1,
    ),
    {
      title: "How common each answer is",
      about:
        "Fills in, draw by draw, what a person has not said. No survey of this group gives these shares: all are judged, some with a source to lean on.",
      extraHeads: ["given"],
      rows: prevalences.flatMap(prevalenceRows),
    },
    matrix(
      "Signals",
      "How likely each signal is to be the most telling thing of late, by how drawn the ex is; one who has settled elsewhere shows no fewer cold signs and no more warm ones than a repelled one. Over the signals, each level's shares sum to 1, but for `asked-to-return`, which was told as `said-misses-me` before it was told apart and is a part of it. Several signals named together are not independent, so each then counts to the power 1 / √(how many).",
      [...apartLevels, "settled elsewhere"],
      signalLikelihood,
      "share",
      ["M15", "M16", "M17", "C08", "T9"],
    ),
    {
      title: "Breaks of No Contact",
      about:
        "What one break does on its day: the odds of each apart level against the one below it fall by this, on the log scale, in every draw; the interval is its spread over the draws. Left out where coaches' claims are.",
      extraHeads: [],
      rows: Object.entries(slipCosts).map(([how, cost]): NumberRow => ({
        name: how,
        value: cost,
        interval: [
          cost * Math.exp(-z80 * slips.seLog),
          cost * Math.exp(z80 * slips.seLog),
        ],
        unit: "log-odds",
        grade: "D",
        sources: ["METHOD-3"],
        extra: [],
      })),
    },
    constants(posterior),
  ];
}
