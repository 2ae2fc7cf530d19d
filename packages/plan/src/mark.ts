/**
 * Who says so: the seed post, its author elsewhere, other coaches, or nobody but us. What is ours is never shown as
 * the coach's.
 */
export type Mark = "seed" | "author" | "peer" | "inferred";

/** Where a rule comes from: sections and tables of the method (`1.5`, `T2`), in order. */
export type Sources = readonly [string, ...string[]];
