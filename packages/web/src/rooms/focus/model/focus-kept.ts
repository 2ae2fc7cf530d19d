import { isEvent } from "@staying-power/case";
import { readOnce } from "../../../keep/read-once.ts";
import type { DraftProject } from "./draft-project.ts";

/** What is begun and not yet kept as a project. */
export interface FocusKept {
  /** By the id of the project, or under `new`. */
  readonly drafts: Readonly<Record<string, DraftProject>>;
  /** What there is to show, as it is being written, by the id of the project. */
  readonly shows: Readonly<Record<string, string>>;
  /** Which draft lies open, by its name. */
  readonly open?: string;
}

export const freshFocus: FocusKept = { drafts: {}, shows: {} };

/** Reads what was kept; what cannot be read is left out of the view, and stays as it is. */
export const parseFocusKept: (input: unknown) => FocusKept = readOnce(
  (input) => {
    const fields = fieldsOf(input);
    if (fields.size === 0) return freshFocus;
    const open = fields.get("open");
    return {
      drafts: readEach(fields.get("drafts"), readDraft),
      shows: readEach(fields.get("shows"), (text) =>
        typeof text === "string" ? text : null,
      ),
      ...(typeof open === "string" && { open }),
    };
  },
);

const readDraft = readOnce((found): DraftProject | null => {
  const fields = Object.fromEntries(fieldsOf(found));
  // A draft says what an entry of the journal would.
  const event: unknown = {
    ...fields,
    at: "2026-01-01",
    kind: "project",
    project: "",
  };
  if (!isEvent(event) || event.kind !== "project" || event.what === null)
    return null;
  const { area, what, show = "", first = "", slots = [] } = event;
  return { area, what, show, first, slots };
});

function readEach<Read>(
  found: unknown,
  read: (each: unknown) => Read | null,
): Readonly<Record<string, Read>> {
  return Object.fromEntries(
    [...fieldsOf(found)].flatMap(([name, each]) => {
      const is = read(each);
      return is === null ? [] : [[name, is] as const];
    }),
  );
}

function fieldsOf(found: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof found === "object" && found !== null ? Object.entries(found) : [],
  );
}
