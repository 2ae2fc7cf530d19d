import * as z from "zod/mini";

/** Where a relay is, without a path: `https`, or `http` on this very machine, so that nobody reads on the way. */
export const relayOrigin = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(
      /^(?:https:\/\/[a-z\d.-]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]))(?::\d{1,5})?$/,
    ),
  );
