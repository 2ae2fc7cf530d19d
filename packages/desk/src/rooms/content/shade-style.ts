import type { OwnWords } from "../../visit/content-draft.ts";

/** The coach's colour for a sheet, where they have one. */
export function shadeStyle(
  colour: OwnWords["colour"],
): Record<string, string> | undefined {
  return colour === null
    ? undefined
    : { "--coach-light": colour.light, "--coach-dark": colour.dark };
}
