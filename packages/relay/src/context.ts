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
  /** Whether there is room to write; false when the disk is nearly full. */
  readonly hasRoom: () => Promise<boolean>;
}
