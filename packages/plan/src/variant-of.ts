import { holds } from "@staying-power/case";
import { asKnown, type PlanWorld, reasonsOf } from "./reasons-of.ts";
import { type VariantId, variantIds, variants } from "./rules/variants.ts";
import { eachOnce, type Why } from "./why.ts";

/** How No Contact is kept here. */
export interface VariantChosen {
  readonly ids: readonly VariantId[];
  readonly why: readonly Why[];
}

/**
 * @param world - what is known, and where someone stands; the state changes nothing of it.
 * @returns the variants that fit together, in their order, with what of this person's chose them.
 * Source: METHOD T2.
 */
export function variantOf(world: PlanWorld): VariantChosen {
  const ids = variantIds.filter((id) =>
    holds(variants[id].when, asKnown(world)),
  );
  return {
    ids,
    why: eachOnce(ids.flatMap((id) => reasonsOf(variants[id].when, world))),
  };
}

/**
 * The reasons for the one apology that is due: it is owed or goes first here, and was not given.
 *
 * @param world - what is known.
 * @returns the reasons, or none where no apology is due.
 * Source: METHOD T2 (V4, V7), T13.
 */
export function apologyDue(world: PlanWorld): readonly Why[] {
  const { apology } = world.known.facts;
  if (apology === "given" || apology === "not-owed") return [];
  const known = asKnown(world);
  return (["V4", "V7"] as const)
    .filter((id) => holds(variants[id].when, known))
    .flatMap((id) => reasonsOf(variants[id].when, world));
}
