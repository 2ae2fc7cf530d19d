import { kitWords } from "@staying-power/words";
import { HurtingLine } from "./hurting-line.tsx";
import { KitPage } from "./kit-page.tsx";
import { NotesGate } from "./notes-gate.tsx";
import { WriteBox } from "./write-box.tsx";

/** Room to write everything and send nothing. */
export function WriteDoor({ unlock }: { readonly unlock: () => void }) {
  const words = kitWords.write;
  return (
    <KitPage door="write" title={words.title} heading={words.heading}>
      <NotesGate unlock={unlock}>
        <WriteBox />
      </NotesGate>
      <HurtingLine />
    </KitPage>
  );
}
