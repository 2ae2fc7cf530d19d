import * as z from "zod/mini";

/** How every file that age seals begins. Source: age-encryption.org/v1. */
const head = Buffer.from("age-encryption.org/v1\n");

/**
 * What is handed in sealed: bytes in age's form, so that nothing open is ever kept here by mistake. What they are
 * sealed to cannot be seen, and is not looked at.
 * @param most - in bytes.
 */
export function sealedBody(most: number): z.ZodMiniType<Buffer, Buffer> {
  return z
    .custom<Buffer>(
      (body) => Buffer.isBuffer(body) && body.length <= most && isSealed(body),
    )
    .register(z.globalRegistry, { description: "An age file." });
}

/** Whether bytes begin as an age file does. */
export function isSealed(bytes: Buffer): boolean {
  return (
    bytes.length > head.length && bytes.subarray(0, head.length).equals(head)
  );
}
