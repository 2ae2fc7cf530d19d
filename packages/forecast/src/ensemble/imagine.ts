import { normalQuantile } from "@staying-power/engine";
import type {
  CaseEvidence,
  VariableId,
  VariableValue,
} from "./case-evidence.ts";
import {
  keptWith,
  optionsOf,
  recall,
  variables,
  type Ensemble,
  type Variable,
} from "./ensemble.ts";
import type { NumberPrevalence } from "../tables/prevalence.ts";

/**
 * The value of one variable over an ensemble: known (one code for all draws) or imagined (a code a draw).
 * A code is the index of an option, 0 or 1 for an item of a set, or the number itself.
 */
export type Answer =
  | { readonly known: true; readonly code: number }
  | { readonly known: false; readonly codes: Float64Array };

const byId = new Map(variables.map((variable) => [variable.id, variable]));

/** A variable of the network by its id, or undefined. */
export function variableById(id: VariableId): Variable | undefined {
  return byId.get(id);
}

/** The code of a known value; undefined when the value is none the network knows. */
export function codeOf(
  variable: Variable,
  value: VariableValue,
): number | undefined {
  const options = optionsOf(variable);
  if (options === undefined)
    return typeof value === "number" ? value : undefined;
  if (typeof value === "number")
    return Math.min(Math.max(0, Math.round(value)), options.length - 1);
  const index = options.indexOf(value);
  return index < 0 ? undefined : index;
}

/**
 * Fills in every variable: what the case says, and for the rest one imagined answer a draw from its prevalence given
 * what it depends on, and given the known answers of what depends on it. Never reads "unknown" as "no".
 *
 * @param ensemble - the draws.
 * @param evidence - what the case says.
 * @returns an answer for every variable.
 */
export function fillIn(
  ensemble: Ensemble,
  evidence: CaseEvidence,
): Map<VariableId, Answer> {
  const answers = new Map<VariableId, Answer>();
  const codeIn = (variable: Variable): number | undefined => {
    const value = evidence.known.get(variable.id);
    return value === undefined ? undefined : codeOf(variable, value);
  };
  for (const variable of variables) {
    const code = codeIn(variable);
    answers.set(
      variable.id,
      code === undefined
        ? {
            known: false,
            codes: imaginedGiven(ensemble, variable, answers, codeIn),
          }
        : { known: true, code },
    );
  }
  return answers;
}

/** A known answer that says something of the one it depends on. */
interface Told {
  readonly variable: Variable;
  readonly code: number;
}

/** The variables that depend on another; none of those depends on a third. */
const dependents = new Map(
  variables.map(({ id }) => [
    id,
    variables.filter(({ parent }) => parent === id),
  ]),
);

/** Imagined codes of a variable, given the answer it depends on or the known answers that depend on it. */
function imaginedGiven(
  ensemble: Ensemble,
  variable: Variable,
  answers: ReadonlyMap<VariableId, Answer>,
  codeIn: (variable: Variable) => number | undefined,
): Float64Array {
  const tellers = (id: VariableId): Told[] =>
    (dependents.get(id) ?? []).flatMap((child) => {
      const code = codeIn(child);
      return code === undefined ? [] : [{ variable: child, code }];
    });
  const parent =
    variable.parent === undefined ? undefined : answers.get(variable.parent);
  const told = tellers(
    parent?.known === false ? (variable.parent ?? "") : variable.id,
  );
  if (told.length === 0) return imagined(ensemble, variable, parent);
  const key = told.reduce(
    (text, { variable: { id }, code }) => `${text} ${id}=${code}`,
    `imagined ${variable.id} told`,
  );
  return recall(ensemble.recentLikelihoods, key, () =>
    parent === undefined
      ? afterwards(ensemble, variable, told)
      : codesGiven(ensemble, variable, parent),
  );
}

/**
 * Imagined codes of a variable.
 *
 * @param ensemble - the draws.
 * @param variable - which one.
 * @param parent - the answer it depends on, when it depends on one.
 * @returns `[draws]`; kept, since they depend only on the draws and on a known parent's code.
 */
export function imagined(
  ensemble: Ensemble,
  variable: Variable,
  parent?: Answer,
): Float64Array {
  const key = `imagined ${variable.id} ${parent?.known === true ? parent.code : ""}`;
  return keptWith(ensemble, key, () => codesGiven(ensemble, variable, parent));
}

function codesGiven(
  ensemble: Ensemble,
  variable: Variable,
  parent: Answer | undefined,
): Float64Array {
  return ensemble.uniforms(variable.id).map((uniform, d) => {
    const parentCode =
      parent === undefined
        ? 0
        : parent.known
          ? parent.code
          : (parent.codes[d] ?? 0);
    return sample(variable, parentCode, uniform);
  });
}

/** How far from the middle, in standard deviations, and how finely a number is looked for. */
const grid = { reach: 6, steps: 600 } as const;

/** Codes of a variable that depends on none, drawn from its shares times the likelihoods of what is told: Bayes’ rule. */
function afterwards(
  ensemble: Ensemble,
  variable: Variable,
  told: readonly Told[],
): Float64Array {
  const { prevalence } = variable;
  const likelihood = (code: number): number =>
    Math.exp(
      told.reduce(
        (sum, teller) =>
          sum + logLikelihood(teller.variable, teller.code, code),
        0,
      ),
    );
  const { codes, shares } =
    prevalence.kind === "number"
      ? numbersApart(prevalence, rowName(variable, 0))
      : optionShares(variable);
  const weights = shares.map((share, i) => share * likelihood(codes[i] ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return ensemble.uniforms(variable.id).map((uniform) => {
    let left = uniform * total;
    for (let i = 0; i < weights.length; i += 1) {
      const weight = weights[i] ?? 0;
      if (left < weight) return codes[i] ?? 0;
      left -= weight;
    }
    return codes.at(-1) ?? 0;
  });
}

interface Shares {
  readonly codes: readonly number[];
  /** In any unit. */
  readonly shares: readonly number[];
}

/** A number at equal distances of its normal score. */
function numbersApart(prevalence: NumberPrevalence, row: string): Shares {
  const scores = Array.from(
    { length: grid.steps + 1 },
    (_, i) => grid.reach * ((2 * i) / grid.steps - 1),
  );
  return {
    codes: scores.map((score) => numberAt(prevalence, row, score)),
    shares: scores.map((score) => Math.exp(-0.5 * score * score)),
  };
}

/** The number of so many standard deviations above the middle, on the log scale. */
function numberAt(
  { from, shape }: NumberPrevalence,
  row: string,
  score: number,
): number {
  const { median, logSd } = shape[row] ?? { median: 1, logSd: 1 };
  return from + median * Math.exp(logSd * score);
}

function optionShares(variable: Variable): Shares {
  if (variable.item !== undefined) {
    const share = shareOf(variable, 0, 1);
    return { codes: [1, 0], shares: [share, 1 - share] };
  }
  const codes = (optionsOf(variable) ?? []).map((_, code) => code);
  return { codes, shares: codes.map((code) => shareOf(variable, 0, code)) };
}

/** The share of a code among people with one parent’s code; 0 where there is none. */
function shareOf(variable: Variable, parentCode: number, code: number): number {
  const { prevalence } = variable;
  const row = rowName(variable, parentCode);
  if (prevalence.kind === "set") {
    const share = prevalence.shares[row]?.[variable.item ?? ""] ?? 0;
    return code === 1 ? share : 1 - share;
  }
  return prevalence.kind === "choice"
    ? (Object.values(prevalence.shares[row] ?? {})[code] ?? 0)
    : 0;
}

function sample(
  variable: Variable,
  parentCode: number,
  uniform: number,
): number {
  const { prevalence } = variable;
  switch (prevalence.kind) {
    case "near":
      return Math.max(16, parentCode + prevalence.sd * normalQuantile(uniform));
    case "number": {
      const row = rowName(variable, parentCode);
      return numberAt(prevalence, row, normalQuantile(uniform));
    }
    case "set":
      return uniform < shareOf(variable, parentCode, 1) ? 1 : 0;
    case "choice": {
      const shares = Object.values(
        prevalence.shares[rowName(variable, parentCode)] ?? {},
      );
      let below = 0;
      for (const [code, share] of shares.entries()) {
        below += share;
        if (uniform < below) return code;
      }
      return shares.length - 1;
    }
  }
}

/** Smallest share a known answer is given: people's lives are odder than tables. */
export const leastShare = 0.002;

function logLikelihood(
  variable: Variable,
  code: number,
  parentCode: number,
): number {
  const { prevalence } = variable;
  switch (prevalence.kind) {
    case "near":
      return -0.5 * ((code - parentCode) / prevalence.sd) ** 2;
    case "number": {
      const { median, logSd } = prevalence.shape[
        rowName(variable, parentCode)
      ] ?? { median: 1, logSd: 1 };
      const z =
        (Math.log(Math.max(0.25, code - prevalence.from)) - Math.log(median)) /
        logSd;
      return -0.5 * z * z - Math.log(logSd);
    }
    case "set":
    case "choice":
      return Math.log(
        Math.max(leastShare, shareOf(variable, parentCode, code)),
      );
  }
}

/** Which row of a prevalence table a parent's code names. */
function rowName(variable: Variable, parentCode: number): string {
  if (variable.parent === undefined) return "any";
  const parent = byId.get(variable.parent);
  if (parent === undefined) return "any";
  if (parent.item !== undefined) return parentCode === 1 ? "yes" : "no";
  return optionsOf(parent)?.[parentCode] ?? "any";
}
