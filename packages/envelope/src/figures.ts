import * as z from "zod/mini";
import { limits } from "./limits.ts";
import { bytesUpTo, id, moment } from "./tokens.ts";

/** What each coach of a practice counted of outcomes, sealed to all of them. */
export const figures = z.object({
  figures: z.array(
    z.object({
      coach: z.object({ id, name: z.string() }),
      revision: z.int().check(z.positive()),
      changedAt: moment,
      sealed: bytesUpTo(limits.answerBytes),
    }),
  ),
});

export type Figures = z.infer<typeof figures>;
