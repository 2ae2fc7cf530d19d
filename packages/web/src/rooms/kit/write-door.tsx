import { kitWords } from "@staying-power/words";
import { HurtingLine } from "./hurting-line.tsx";
import { KitPage } from "./kit-page.tsx";
import { KitNotesPart } from "./kit-notes-part.tsx";
import { WriteBox } from "./write-box.tsx";

/** Room to write everything and send nothing. */
export function WriteDoor() {
  const words = kitWords.write;
  return (
    <KitPage door="write" heading={words.heading}>
      <KitNotesPart>
        <WriteBox />
      </KitNotesPart>
      <HurtingLine />
    </KitPage>
  );
}
