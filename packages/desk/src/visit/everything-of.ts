import type { InboxParcel } from "@staying-power/envelope";
import { printNote } from "./coach-note.ts";
import type { HeldNote, Opened } from "./parcels.ts";

/** All that a desk holds of one case, as a file of JSON: what was shared, the notes with the answers, and what the relay knows. */
export function everythingOf(
  { id, createdAt, expiresAt, versions, coaches, answers }: InboxParcel,
  { shared, version, own, sharedNote, others }: Opened,
): string {
  const written = ({ note }: HeldNote): unknown =>
    note === null ? "not opened" : JSON.parse(printNote(note));
  const whole = {
    format: "staying-power/everything-of-a-case",
    version: 1,
    relay: {
      id,
      createdAt,
      expiresAt,
      versions,
      answers,
      coaches: coaches.map(({ name }) => name),
    },
    shared: { ofVersion: version, ...shared },
    ownNote: written(own),
    sharedNote: written(sharedNote),
    notesOfOthers: others.map((one) => ({
      coach: one.coach,
      note: written(one),
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
