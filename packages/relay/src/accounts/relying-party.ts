import type { Context } from "../context.ts";

/** To whom passkeys of this relay belong. Source: WebAuthn Level 3, section 5.1.2, "RP ID". */
export interface RelyingParty {
  readonly expectedOrigin: string;
  readonly expectedRPID: string;
}

/** The desk, by the address at which it is opened. */
export function relyingParty({ origin }: Context): RelyingParty {
  return { expectedOrigin: origin, expectedRPID: new URL(origin).hostname };
}
