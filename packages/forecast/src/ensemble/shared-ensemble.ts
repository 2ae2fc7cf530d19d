import { makeEnsemble, recall, type Ensemble } from "./ensemble.ts";
import { posterior } from "./posterior.ts";
import { parameterDraws } from "./stored-posterior.ts";

const ensembles = new Map<string, Ensemble>();

/** Each holds some megabytes a thousand draws. */
const mostKept = 4;

/** The ensemble for these draws and seed; the last few are kept, since making one costs more than a reading. */
export function sharedEnsemble(draws: number, seed: number): Ensemble {
  return recall(
    ensembles,
    `${draws} ${seed}`,
    () => makeEnsemble(parameterDraws(posterior), draws, seed),
    mostKept,
  );
}
