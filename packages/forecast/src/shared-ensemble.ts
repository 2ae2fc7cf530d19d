import { makeEnsemble, type Ensemble } from "./draws.ts";
import { posterior } from "./posterior.ts";
import { parameterDraws } from "./stored-posterior.ts";

const ensembles = new Map<string, Ensemble>();

/** The ensemble for these draws and seed; the last few are kept, since making one costs more than a reading. */
export function sharedEnsemble(draws: number, seed: number): Ensemble {
  const key = `${draws} ${seed}`;
  const kept = ensembles.get(key);
  if (kept !== undefined) return kept;
  if (ensembles.size >= 3) ensembles.clear();
  const fresh = makeEnsemble(parameterDraws(posterior), draws, seed);
  ensembles.set(key, fresh);
  return fresh;
}
