import type { CarefulReading } from "@staying-power/check/careful";
import type { DraftContext } from "@staying-power/check";

/** A file of the careful reader, in pieces that are packed each by itself. */
export interface PackedFile {
  readonly name: string;
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string;
  readonly pieces: readonly Blob[];
}

/** A draft to be read, and where it would be sent. */
export interface CarefulQuestion {
  readonly draft: string;
  readonly context: DraftContext;
  readonly contactForbidden: boolean;
  readonly dangerKnown: boolean;
}

/** What the page asks of the worker: first to make itself ready, then to read. */
export type CarefulRequest =
  | { readonly kind: "open"; readonly files: readonly PackedFile[] }
  | (CarefulQuestion & { readonly kind: "read"; readonly id: number });

/** What the worker answers. */
export type CarefulAnswer =
  /** It cannot read at all: what is kept is not what it should be, or it could not be run here. */
  | { readonly kind: "unopened"; readonly why: "damaged" | "broken" }
  | {
      readonly kind: "read";
      readonly id: number;
      /** Null when it failed, with no word of why, since that could hold the draft. */
      readonly check: CarefulReading | null;
    };
