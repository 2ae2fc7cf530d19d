import { normalQuantile } from "@staying-power/engine";
import type {
  CaseEvidence,
  VariableId,
  VariableValue,
} from "./case-evidence.ts";
import {
  optionsOf,
  variables,
  type Ensemble,
  type Variable,
} from "./ensemble.ts";

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
 * what it depends on. Never reads "unknown" as "no". What is known of a variable speaks, by its likelihood, about an
 * unknown variable it depends on.
 *
 * @param ensemble - the draws.
 * @param evidence - what the case says.
 * @param logWeight - `[draws]`: the log likelihood of known answers given imagined ones is added.
 * @returns an answer for every variable.
 */
export function fillIn(
  ensemble: Ensemble,
  evidence: CaseEvidence,
  logWeight: Float64Array,
): Map<VariableId, Answer> {
  const answers = new Map<VariableId, Answer>();
  for (const variable of variables) {
    const value = evidence.known.get(variable.id);
    const code = value === undefined ? undefined : codeOf(variable, value);
    const parent =
      variable.parent === undefined ? undefined : answers.get(variable.parent);
    if (code === undefined) {
      answers.set(variable.id, {
        known: false,
        codes: imagined(ensemble, variable, parent),
      });
      continue;
    }
    answers.set(variable.id, { known: true, code });
    if (parent !== undefined && !parent.known) {
      for (let d = 0; d < ensemble.draws; d += 1) {
        logWeight[d] =
          (logWeight[d] ?? 0) +
          logLikelihood(variable, code, parent.codes[d] ?? 0);
      }
    }
  }
  return answers;
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
  const kept = ensemble.cache.get(key);
  if (kept instanceof Float64Array) return kept;
  const uniforms = ensemble.uniforms(variable.id);
  const codes = new Float64Array(ensemble.draws);
  for (let d = 0; d < ensemble.draws; d += 1) {
    const parentCode =
      parent === undefined
        ? 0
        : parent.known
          ? parent.code
          : (parent.codes[d] ?? 0);
    codes[d] = sample(variable, parentCode, uniforms[d] ?? 0.5);
  }
  ensemble.cache.set(key, codes);
  return codes;
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
      const { median, logSd } = prevalence.shape[
        rowName(variable, parentCode)
      ] ?? { median: 1, logSd: 1 };
      return (
        prevalence.from + median * Math.exp(logSd * normalQuantile(uniform))
      );
    }
    case "set": {
      const share =
        prevalence.shares[rowName(variable, parentCode)]?.[
          variable.item ?? ""
        ] ?? 0;
      return uniform < share ? 1 : 0;
    }
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
    case "set": {
      const share =
        prevalence.shares[rowName(variable, parentCode)]?.[
          variable.item ?? ""
        ] ?? 0;
      return Math.log(Math.max(leastShare, code === 1 ? share : 1 - share));
    }
    case "choice": {
      const share =
        Object.values(prevalence.shares[rowName(variable, parentCode)] ?? {})[
          code
        ] ?? 0;
      return Math.log(Math.max(leastShare, share));
    }
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
