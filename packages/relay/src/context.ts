import type { Asset } from "@staying-power/server";
import type { Bounds } from "./policy/bounds.ts";
import type { Store } from "./store/store.ts";

/** What every route of a relay works with. */
export interface Context {
  readonly store: Store;
  /** The moment it is, as this process has it. */
  readonly now: () => Date;
  /** 32 bytes that all processes of this relay share. */
  readonly secret: Buffer;
  /** Where the desk is opened, without a slash at its end: `https://desk.example`. Passkeys belong to it. */
  readonly origin: string;
  /** Where the person's app is opened, as `origin`; absent where nobody said. */
  readonly app?: string;
  /** The built desk, to be handed out at the origin; absent where only the interface is served. */
  readonly pages?: readonly Asset[];
  /** How much may lie or be kept here at a time. */
  readonly bounds: Bounds;
  /** Whether there is room to write; false when the disk is nearly full. */
  readonly hasRoom: () => Promise<boolean>;
}
