import { deskNotesWords } from "@staying-power/words";
import type { Opened } from "../../visit/parcels.ts";
import { ConsentPart } from "./consent-part.tsx";
import { LetterPart } from "./letter-part.tsx";

interface DutyPartProps {
  readonly id: string;
  readonly opened: Opened;
}

/** Where a coach's work ends: a letter to others, and what the person agreed to. */
export function DutyPart({ id, opened }: DutyPartProps) {
  const { note } = opened.own;
  return (
    <>
      <LetterPart id={id} opened={opened} />
      {note === null ? (
        <p class="problem">{deskNotesWords.closed}</p>
      ) : (
        <ConsentPart id={id} note={note} />
      )}
    </>
  );
}
