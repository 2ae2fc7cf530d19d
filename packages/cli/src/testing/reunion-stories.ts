import { readFileSync } from "node:fs";
import { parseCase } from "@staying-power/case";
import { type CaseReunion, reunionOf } from "../case-reunion.ts";
import { ink } from "../ink.ts";
import { reunionPage } from "../page/reunion-page.ts";

export interface ReunionStory {
  readonly id: string;
  readonly case: unknown;
  /** What a wise coach says, in words and by ids; written by hand; three were changed after the first run: docs/reunion-check.md. */
  readonly wise: {
    readonly says: string;
    /** A reason that has to be among the two likeliest. */
    readonly among: readonly string[];
    readonly pace: string;
    readonly signs: readonly string[];
    readonly safety: readonly string[];
    readonly mayLeave: boolean;
  };
}

export const reunionStories: readonly ReunionStory[] = JSON.parse(
  readFileSync(
    new URL("../../fixtures/reunion-stories.json", import.meta.url),
    "utf8",
  ),
) as readonly ReunionStory[];

/** Where the pages of all of them are kept. Made by make-reunion-pages.ts. */
export const pagesFile: URL = new URL(
  "../../fixtures/reunion-story-pages.txt",
  import.meta.url,
);

/** What the check finds in a story. */
export function foundIn(story: ReunionStory): CaseReunion {
  const parsed = parseCase(story.case);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return reunionOf(parsed.value, {}, { today: "2026-11-29", draws: 200 });
}

/** What a wise coach says of each story, and below it the page of the terminal. */
export function storyPages(): string {
  const look = { width: 72, ink: ink(false), withoutCoachClaims: false };
  return reunionStories
    .map(
      (story) =>
        `=== ${story.id}\n\n${story.wise.says}\n\n${reunionPage(foundIn(story), look)}`,
    )
    .join("\n");
}
