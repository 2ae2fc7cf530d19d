import { kitWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { journalAt } from "../journal/address.ts";
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
      <ScreenLink to={journalAt()} class="line-link">
        {words.journal}
      </ScreenLink>
      <HurtingLine />
    </KitPage>
  );
}
