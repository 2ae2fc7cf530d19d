import { kitWords } from "@staying-power/words";
import { HurtingLine } from "./hurting-line.tsx";
import { CardLink } from "./card-link.tsx";
import { KitPage } from "./kit-page.tsx";
import { KitNotesPart } from "./kit-notes-part.tsx";
import { ReasonList } from "./reason-list.tsx";

/** A person's own reasons, to be read in the moment they are forgotten. */
export function WhyDoor() {
  const words = kitWords.why;
  return (
    <KitPage door="why" heading={words.heading}>
      <p>{words.intro}</p>
      <KitNotesPart>
        <ReasonList />
      </KitNotesPart>
      <CardLink />
      <HurtingLine />
    </KitPage>
  );
}
