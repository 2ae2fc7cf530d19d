import { kitWords } from "@staying-power/words";
import { HurtingLine } from "./hurting-line.tsx";
import { KitPage } from "./kit-page.tsx";
import { NotesGate } from "./notes-gate.tsx";
import { ReasonList } from "./reason-list.tsx";

/** A person's own reasons, to be read in the moment they are forgotten. */
export function WhyDoor({ unlock }: { readonly unlock: () => void }) {
  const words = kitWords.why;
  return (
    <KitPage door="why" title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <NotesGate unlock={unlock}>
        <ReasonList />
      </NotesGate>
      <HurtingLine />
    </KitPage>
  );
}
