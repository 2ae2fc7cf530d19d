import type { Pace } from "@staying-power/seal";
import type { VaultOutcome, VaultWork } from "./vault.ts";

/** What the page asks of the vault. */
export type VaultRequest = {
  readonly [Name in keyof VaultWork]: {
    readonly id: number;
    readonly name: Name;
    readonly told: VaultWork[Name]["told"];
  };
}[keyof VaultWork];

/** What the vault answers to the request of this number. */
export interface VaultAnswer {
  readonly id: number;
  readonly outcome: VaultOutcome<VaultWork[keyof VaultWork]["given"]>;
}

/** How far the work on the request of this number has come. */
export interface VaultPace {
  readonly id: number;
  readonly pace: Pace;
}
