import stored from "../../data/posterior.json" with { type: "json" };
import type { StoredPosterior } from "./stored-posterior.ts";

/** The published posterior of this version of the model, as `calibrate` makes it. */
export const posterior: StoredPosterior = stored;
