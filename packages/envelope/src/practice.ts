import * as z from "zod/mini";

/** What a relay says of its practice to anyone who asks. */
export const practice = z.object({
  /** Where the app of a person is opened, without a slash at its end; null where whoever runs the relay did not say. */
  app: z.nullable(z.string().check(z.regex(/^https?:\/\/[^\s/]+$/))),
});
