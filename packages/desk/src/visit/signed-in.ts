import type { Session } from "@staying-power/envelope";

/** A coach who is signed in. All of it is in this page's memory, and nowhere else. */
export interface SignedIn {
  readonly token: string;
  /** The secret half of their key. */
  readonly identity: string;
  /** What is sealed to, worked out from that half: a relay could tell another. */
  readonly recipient: string;
  readonly coach: Session["coach"];
  /** By which way they came. */
  readonly by: "passkey" | "passphrase" | "recovery";
}
