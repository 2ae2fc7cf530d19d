/** The code that PostgreSQL, or the way to it, gave an error; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error &&
    "code" in error &&
    typeof error.code === "string"
    ? error.code
    : undefined;
}

/** The same to be said to somebody: never the message, which can name a host or hold what was stored. */
export function codeSaid(error: unknown): string {
  return codeOf(error) ?? "no code";
}

/** Whether a row is there already. */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === "23505";
}

/** Whether what a row belongs to went in the meantime. */
export function isOrphaned(error: unknown): boolean {
  return codeOf(error) === "23503";
}

/** A row of the catalogue, an object, a table. Source: PostgreSQL, appendix A. */
const madeAlready: ReadonlySet<unknown> = new Set(["23505", "42710", "42P07"]);

/**
 * Whether somebody else made the same table at the same time: "if not exists" looks before it makes, and two can look
 * at once. What the other made is there by then.
 */
export function isMadeAlready(error: unknown): boolean {
  return madeAlready.has(codeOf(error));
}

const noWayThere: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  // The server ends, starts, or has no room for one more.
  "57P01",
  "57P02",
  "57P03",
  "53300",
  // Its disk or its memory is full.
  "53100",
  "53200",
]);

/** Whether the database cannot be asked now, and may be later. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) return noWayThere.has(code) || code.startsWith("08");
  return (
    error instanceof Error &&
    /connection terminated|timeout exceeded when trying to connect/i.test(
      error.message,
    )
  );
}
