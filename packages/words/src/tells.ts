/** With fewer effective draws, another seed gives other numbers. */
const leastEffectiveDraws = 50;

/** As much of a reading as says how many draws stand behind it. */
export interface Grounds {
  readonly model: { readonly effectiveDraws: number };
}

/**
 * Whether a reading can tell: too few versions of the story fit some cases, and then its numbers are a matter of chance.
 * @param reading any reading
 */
export function tells({ model }: Grounds): boolean {
  return model.effectiveDraws >= leastEffectiveDraws;
}
