import { parseCase, type Case } from "@staying-power/case";

/** A real case with what came of it. */
export interface Story {
  readonly theCase: Case;
  /** The ex came back or asked to. */
  readonly cameBack: boolean;
  /** Whether the reunion lasted; null when there was none or it is not known. */
  readonly stayed: boolean | null;
  /** Whether the story is one of the clearer ones. */
  readonly core: boolean;
}

/** The day every story is read as of; any day gives the same numbers. */
const asOf = "2026-06-01";

type Result =
  | { readonly ok: true; readonly value: readonly Story[] }
  | { readonly ok: false; readonly error: string };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Stories out of the text of a file: an array of `{ weeksSinceBreakup, facts, outcome: { cameBack, stayed }, core }`.
 *
 * @param text - JSON.
 * @returns the stories as cases, or where the file is not of this shape; never a person's answer.
 */
export function readStories(text: string): Result {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { ok: false, error: "not JSON" };
  }
  if (!Array.isArray(list) || list.length === 0)
    return { ok: false, error: "not a list of stories" };
  const stories: Story[] = [];
  for (const [index, entry] of list.entries()) {
    const story: unknown = entry;
    if (!isRecord(story) || !isRecord(story["outcome"]))
      return { ok: false, error: `story ${index}: no outcome` };
    const weeks = story["weeksSinceBreakup"];
    const { cameBack, stayed } = story["outcome"];
    if (typeof weeks !== "number" || !(weeks >= 0))
      return { ok: false, error: `story ${index}: no weeksSinceBreakup` };
    if (typeof cameBack !== "boolean")
      return { ok: false, error: `story ${index}: no outcome.cameBack` };
    const parsed = parseCase({
      format: "staying-power/case",
      version: 1,
      breakup: dayBefore(weeks),
      asOf,
      facts: story["facts"],
      events: [],
    });
    if (!parsed.ok)
      return {
        ok: false,
        error: `story ${index}: ${parsed.error.issues.map(({ path }) => path).join(", ")}`,
      };
    stories.push({
      theCase: parsed.value,
      cameBack,
      stayed: typeof stayed === "boolean" ? stayed : null,
      core: story["core"] === true,
    });
  }
  return { ok: true, value: stories };
}

function dayBefore(weeks: number): string {
  return new Date(
    Date.parse(`${asOf}T00:00:00Z`) - Math.round(weeks * 7) * 86_400_000,
  )
    .toISOString()
    .slice(0, 10);
}
