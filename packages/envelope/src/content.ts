import * as z from "zod/mini";
import { limits } from "./limits.ts";
import { bytesUpTo, moment, recipient, signature } from "./tokens.ts";

/** What a coach says in words of their own, and their signature over exactly these bytes. */
const signed = {
  signed: bytesUpTo(limits.contentBytes).check(z.minLength(2)),
  signature,
};

const revision = z.int().check(z.minimum(1));

/** A new edition, in the place of this revision: 0 for the first. */
export const newContent = z.strictObject({
  replaces: z.int().check(z.minimum(0)),
  ...signed,
});
export const contentReceipt = z.object({ revision });

/** An edition as it was signed. */
export const content = z.object({ revision, ...signed });

/** A coach's own editions: the newest, or null before the first, and when which one was published, newest first. */
export const ownContent = z.object({
  newest: z.nullable(content),
  editions: z.array(z.object({ revision, at: moment })),
});

/** The key that a coach signs with, sealed to themselves; null before there is one. */
export const ownSigner = z.object({
  sealed: z.nullable(bytesUpTo(limits.signerBytes)),
});

/** Whose content. */
export const contentAddress = z.object({ coach: recipient });
/** Which of one's own editions. */
export const editionAddress = z.object({
  revision: z.coerce
    .number()
    .check(z.int(), z.minimum(1), z.maximum(1_000_000)),
});

/** An edition as it was signed. */
export type Content = z.infer<typeof content>;
export type OwnContent = z.infer<typeof ownContent>;
