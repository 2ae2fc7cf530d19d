import type { Account } from "@staying-power/envelope";
import type { Answered } from "../../net/relay-client.ts";

/** What each part of this screen works with. */
export interface OfAccount {
  readonly account: Account;
  /** Does something, says what went wrong, and looks again; true when it was done. */
  readonly act: (what: () => Promise<Answered<unknown>>) => Promise<boolean>;
}
