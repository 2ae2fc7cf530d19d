export type { VaultOutcome, Watching } from "../worker/vault.ts";
