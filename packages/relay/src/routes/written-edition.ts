import type { Content } from "@staying-power/envelope";

/** An edition as it is given out. */
export function writtenEdition({
  revision,
  signed,
  signature,
}: {
  readonly revision: number;
  readonly signed: Buffer;
  readonly signature: Buffer;
}): Content {
  return {
    revision,
    signed: signed.toString("base64url"),
    signature: signature.toString("base64url"),
  };
}
