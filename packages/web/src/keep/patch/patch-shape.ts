import type { Name } from "./kin.ts";
import type { Plain } from "./same.ts";

/**
 * What changed between two values, and nothing else: applied to a third one it
 * leaves alone whatever it does not name. Plain JSON, so that it can be kept.
 */
export type Patch =
  /** Another value; joined key by key with an object that others put there meanwhile. */
  | { readonly to: unknown }
  | { readonly gone: true }
  | {
      readonly keys: Readonly<Record<string, Patch>>;
      /** The rest of a small thing, to make it again if others took it away meanwhile. */
      readonly rest?: Plain;
    }
  | { readonly list: ListPatch };

/** What changed in a list. */
export interface ListPatch {
  readonly gone?: readonly Name[];
  readonly changed?: readonly {
    readonly name: Name;
    readonly patch: Patch;
  }[];
  /** What was added or moved, in the order of the new list. */
  readonly put?: readonly Put[];
}

export type Put = {
  /** What it stands in front of; null for the end of the list. */
  readonly before: Name | null;
} & (
  { readonly add: unknown; readonly nth?: number } | { readonly move: Name }
);
