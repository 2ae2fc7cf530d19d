import { weightedMean } from "@staying-power/engine";
import { factKeys, type FactKey, type SignalId } from "@staying-power/case";
import type {
  CaseEvidence,
  VariableId,
  VariableValue,
} from "./ensemble/case-evidence.ts";
import type { Grade } from "./tables/grade.ts";
import { codeOf, variableById } from "./ensemble/imagine.ts";
import {
  project,
  weightsAmongReturned,
  type Projection,
} from "./shown/projection.ts";
import { effectsOfVariable } from "./chain/shifts.ts";
import { situate, type Situation } from "./ensemble/situation.ts";

/** One known fact's push: the mean with the fact minus the mean with it unknown. */
export interface Pull {
  fact: FactKey;
  value: string | number | boolean;
  /** On the chance of coming back within 52 weeks, −1 … 1. */
  back52: number;
  /** On the chance of still being together 52 weeks after coming back, −1 … 1. */
  stay52: number;
  grade: Grade;
  sources: string[];
}

/**
 * What each known fact does: the reading's means with it minus the means with it unknown, all else as it is.
 * Sets give one pull for each item named; items answered "no" by leaving them out give none.
 *
 * @param situation - where the case stands.
 * @param current - the projection of what the person does now.
 * @returns pulls sorted by their push on coming back and staying together, strongest first.
 */
export function pulls(situation: Situation, current: Projection): Pull[] {
  const { evidence } = situation;
  const withAll = means(current, situation.weights);
  const without = (less: CaseEvidence): { back52: number; stay52: number } => {
    const other = situate(
      situation.ensemble,
      less,
      situation.claims,
      situation,
    );
    const { back52, stay52 } = means(
      project(other, other.ratesOf(other.current), { near: current }),
      other.weights,
    );
    return {
      back52: withAll.back52 - back52,
      stay52: withAll.stay52 - stay52,
    };
  };
  const fromFacts = [...evidence.known].flatMap(([id, value]): Pull[] => {
    const { fact, item } = splitVariable(id);
    if (fact === undefined || (item !== undefined && value !== "true")) {
      return [];
    }
    const known = new Map(evidence.known);
    known.delete(id);
    return [
      {
        fact,
        value: item ?? plain(value),
        ...without({ ...evidence, known }),
        ...support(id, value),
      },
    ];
  });
  const fromSignals = evidence.signals.map((signal: SignalId): Pull => {
    const signals = evidence.signals.filter((other) => other !== signal);
    return {
      fact: "signals",
      value: signal,
      ...without({ ...evidence, signals }),
      grade: "J",
      sources: ["M15", "M16", "M17", "C08", "T9"],
    };
  });
  const push = ({ back52, stay52 }: Pull): number =>
    Math.abs(back52) + Math.abs(stay52);
  return [...fromFacts, ...fromSignals].toSorted((a, b) => push(b) - push(a));
}

function means(
  projection: Projection,
  weights: Float64Array,
): { back52: number; stay52: number } {
  const returned = weightsAmongReturned(weights, projection.backLate);
  return {
    back52: weightedMean(projection.back, weights),
    stay52: weightedMean(projection.stay, returned),
  };
}

function splitVariable(id: VariableId): {
  fact: FactKey | undefined;
  item: string | undefined;
} {
  const [name, item] = id.split(":", 2);
  return { fact: factKeys.find((key) => key === name), item };
}

function plain(value: VariableValue): string | number | boolean {
  return value === "true" ? true : value === "false" ? false : value;
}

/** The grade of a variable's largest effect at its value, and the sources of all of them. */
function support(
  id: VariableId,
  value: VariableValue,
): { grade: Grade; sources: string[] } {
  const variable = variableById(
    id === "noContactWeeks" ? "conduct:no-contact" : id,
  );
  const code =
    id === "noContactWeeks" || variable === undefined
      ? 1
      : (codeOf(variable, value) ?? 0);
  const effects =
    variable === undefined ? [] : effectsOfVariable(variable.id, code);
  const largest = effects.toSorted(
    (a, b) => Math.abs(b.mean) - Math.abs(a.mean),
  )[0];
  return {
    grade: largest?.grade ?? "J",
    sources:
      effects.length === 0
        ? ["EVIDENCE-2"]
        : [...new Set(effects.flatMap(({ sources }) => sources))],
  };
}
