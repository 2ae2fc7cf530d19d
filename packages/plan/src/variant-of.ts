import { holds } from "@staying-power/case";
import { gatesLet } from "./contact.ts";
import type { PlanKnown } from "./known.ts";
import { type PlanWorld, reasonsOf, worldOf } from "./reasons-of.ts";
import { type VariantId, variantIds, variants } from "./rules/variants.ts";
import { nowhere, type Standing, standingOf } from "./standing.ts";
import { eachOnce, type Why } from "./why.ts";

/** How No Contact is kept here. */
export interface VariantChosen {
  readonly ids: readonly VariantId[];
  readonly why: readonly Why[];
}

/** The variants that say how it is kept where no tie says otherwise. */
const bases: ReadonlySet<VariantId> = new Set<VariantId>(["V1", "V2", "V4"]);

/** What contact each beginning is. */
const contactOf = {
  nobody: "none",
  logistics: "logistics",
  "one-apology": "apology",
} as const;

/**
 * @param world - what is known, and where someone stands; the state changes nothing of it.
 * @returns the variants that fit together, in their order, with what of this person's chose them.
 * Source: METHOD T2.
 */
export function variantOf(world: PlanWorld): VariantChosen {
  const fitting = variantIds.filter(
    (id) =>
      holds(variants[id].when, world.told) &&
      gatesLet(
        contactOf[variants[id].mayBegin],
        world.known.gates,
        world.known.facts,
      ),
  );
  // Where a gate takes the apology away, quiet is what is left.
  const ids: readonly VariantId[] = fitting.some((id) => bases.has(id))
    ? fitting
    : ["V1", ...fitting];
  return {
    ids,
    why: eachOnce(ids.flatMap((id) => reasonsOf(variants[id].when, world))),
  };
}

/**
 * @param known - what is known on the day.
 * @returns where someone stands, with the reasons for the one apology that is due, if one is.
 */
export function placeOf(known: PlanKnown): {
  readonly standing: Standing;
  readonly due: readonly Why[];
} {
  const due = apologyDue(worldOf(known, nowhere));
  return { standing: standingOf(known, due), due };
}

/**
 * The reasons for the one apology that is due: it is owed or goes first here, and was not given.
 *
 * @param world - what is known.
 * @returns the reasons, or none where no apology is due.
 * Source: METHOD T2 (V4, V7), T13.
 */
function apologyDue(world: PlanWorld): readonly Why[] {
  const { apology } = world.known.facts;
  if (apology === "given" || apology === "not-owed") return [];
  const known = world.told;
  return (["V4", "V7"] as const)
    .filter(
      (id) =>
        holds(variants[id].when, known) &&
        gatesLet("apology", world.known.gates, world.known.facts),
    )
    .flatMap((id) => reasonsOf(variants[id].when, world));
}
